#!/usr/bin/env python3
"""A terminal's screen as a picture: reads what `tmux capture-pane -e -p` prints, writes SVG.

    ansi2svg.py COLUMNS LINES TITLE < screen.ansi > screen.svg
"""
import re
import sys
import unicodedata
from html import escape

CELL_W, CELL_H, PAD, BAR = 8.43, 18, 12, 26
INK, GROUND = "#d8dee9", "#1b1f27"
BASE16 = ("#2b303b #d0605e #8fbf6f #d9a856 #6f9fd8 #b48ead #6fb3b8 #c0c5ce "
          "#65737e #e27878 #a7d58a #ecc374 #8cb8ee #c9a7d4 #8ccdd1 #eff1f5").split()
SGR = re.compile(r"\x1b\[([0-9;:]*)m")
OTHER = re.compile(r"\x1b(?:\[[0-9;?]*[A-Za-ln-z]|[()][0AB]|[\x0e\x0f])|[\x0e\x0f]")


def colour(number):
    if number < 16:
        return BASE16[number]
    if number < 232:
        number -= 16
        steps = (0, 95, 135, 175, 215, 255)
        return "#%02x%02x%02x" % (steps[number // 36], steps[number // 6 % 6], steps[number % 6])
    grey = 8 + 10 * (number - 232)
    return "#%02x%02x%02x" % (grey, grey, grey)


class Pen:
    """The attributes in force; equal pens draw one run."""

    def __init__(self):
        self.reset()

    def reset(self):
        self.ink = self.ground = None
        self.bold = self.dim = self.underline = self.reverse = self.italic = False

    def apply(self, codes):
        codes = [int(c or 0) for c in re.split("[;:]", codes)] if codes else [0]
        while codes:
            code = codes.pop(0)
            if code == 0:
                self.reset()
            elif code in (1, 2, 3, 4, 7):
                setattr(self, {1: "bold", 2: "dim", 3: "italic", 4: "underline", 7: "reverse"}[code], True)
            elif code == 22:
                self.bold = self.dim = False
            elif code in (23, 24, 27):
                setattr(self, {23: "italic", 24: "underline", 27: "reverse"}[code], False)
            elif code in (38, 48):
                value = None
                if codes and codes[0] == 5:
                    value, codes = colour(codes[1]), codes[2:]
                elif codes and codes[0] == 2:
                    value, codes = "#%02x%02x%02x" % tuple(codes[1:4]), codes[4:]
                setattr(self, "ink" if code == 38 else "ground", value)
            elif code in (39, 49):
                setattr(self, "ink" if code == 39 else "ground", None)
            elif 30 <= code <= 37 or 90 <= code <= 97:
                self.ink = BASE16[code - 30 if code < 90 else code - 82]
            elif 40 <= code <= 47 or 100 <= code <= 107:
                self.ground = BASE16[code - 40 if code < 100 else code - 92]

    def look(self):
        return self.ink, self.ground, self.reverse, self.bold, self.dim, self.underline, self.italic


def cells(char):
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def runs(line, pen):
    """(column, text, width, look) for each stretch of one look; the pen goes on to the next line."""
    column = 0
    out = []
    at = 0
    line = OTHER.sub("", line)
    for match in list(SGR.finditer(line)) + [None]:
        text = line[at:match.start()] if match else line[at:]
        # A wide character stands alone: fonts disagree about its width.
        for part in re.findall(r"[\u1100-\uffdc\U0001f000-\U0003ffff]|[^\u1100-\uffdc\U0001f000-\U0003ffff]+", text):
            width = sum(cells(c) for c in part)
            out.append((column, part, width, pen.look()))
            column += width
        if match:
            pen.apply(match.group(1))
            at = match.end()
    return out


def usual_ground(rows):
    """A theme's own ground: tmux leaves out the cells that were cleared in it, and most others are in it."""
    cells_of = {None: 0}
    for runs_of_row in rows:
        for _, _, width, look in runs_of_row:
            cells_of[look[1]] = cells_of.get(look[1], 0) + width
    return max(cells_of, key=cells_of.get) or GROUND


def colours(look, base):
    ink, ground = look[0] or INK, look[1] or base
    return (ground, ink) if look[2] else (ink, ground)


def draw_ground(row, column, width, look, base):
    ground = colours(look, base)[1]
    if ground == base:
        return []
    return ['<rect x="%.1f" y="%.1f" width="%.1f" height="%d" fill="%s"/>'
            % (PAD + column * CELL_W, BAR + PAD + row * CELL_H, width * CELL_W, CELL_H, ground)]


def draw_text(row, column, text, width, look, base):
    if not text.strip():
        return []
    ink = colours(look, base)[0]
    _, _, _, bold, dim, underline, italic = look
    style = ' fill="%s"' % ink if ink != INK else ""
    style += ' font-weight="bold"' if bold else ""
    style += ' opacity="0.65"' if dim else ""
    style += ' text-decoration="underline"' if underline else ""
    style += ' font-style="italic"' if italic else ""
    return ['<text x="%.1f" y="%.1f" textLength="%.1f"%s>%s</text>'
            % (PAD + column * CELL_W, BAR + PAD + row * CELL_H + 13.5, width * CELL_W, style, escape(text))]


def main():
    columns, lines, title = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
    width = columns * CELL_W + 2 * PAD
    height = lines * CELL_H + 2 * PAD + BAR
    pen = Pen()
    rows = [runs(line, pen) for line in sys.stdin.read().split("\n")[:lines]]
    base = usual_ground(rows)
    out = ['<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %.0f %.0f" width="%.0f" height="%.0f" '
           'font-family="DejaVu Sans Mono, Menlo, Consolas, monospace" font-size="14" '
           'fill="%s" xml:space="preserve" lengthAdjust="spacingAndGlyphs">' % (width, height, width, height, INK),
           "<title>%s</title>" % escape(title),
           '<rect width="100%%" height="100%%" rx="8" fill="%s"/>' % base]
    for i, dot in enumerate(("#e27878", "#ecc374", "#a7d58a")):
        out.append('<circle cx="%d" cy="17" r="5" fill="%s"/>' % (PAD + 8 + 18 * i, dot))
    # Every ground before any letter: a letter a little wider than its cell is not cut by its neighbour.
    for row, of_row in enumerate(rows):
        for column, _, cells_wide, look in of_row:
            out += draw_ground(row, column, cells_wide, look, base)
    for row, of_row in enumerate(rows):
        for column, text, cells_wide, look in of_row:
            out += draw_text(row, column, text, cells_wide, look, base)
    print("\n".join(out + ["</svg>"]))


main()
