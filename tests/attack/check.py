"""What may come out. Written from the promise, not from the program: Python's own tables of
Unicode say what a character is."""
import re
import unicodedata

NEVER = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}
# Letters and marks by category that draw nothing, and regional letters, which make flags.
HIDDEN = [(0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x3164, 0x3164),
          (0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xE0100, 0xE01EF), (0x1F1E6, 0x1F1FF)]
FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20"


def is_mark(c):
    return unicodedata.category(c) in ("Mn", "Mc", "Me")


def bad_character(c):
    n = ord(c)
    if unicodedata.category(c) in NEVER or any(a <= n <= b for a, b in HIDDEN):
        return "U+%04X came out" % n
    return None


def characters(text, marks=True):
    """The first thing in text that may not be there, or None. text is one line."""
    on_base, first = 0, True
    for c in text:
        if " " <= c < "\x7f":
            on_base, first = 0, False
            continue
        bad = bad_character(c)
        if bad:
            return bad
        if is_mark(c) and marks:
            on_base += 1
            if first:
                return "a line begins with the mark U+%04X" % ord(c)
            if on_base > 2:
                return "three marks stand on one letter"
        else:
            on_base = 0
        first = False
    return None


def bytes_of(out, charset="utf-8", marks=True):
    """The faults of a program's whole output."""
    try:
        text = out.decode(charset)
    except UnicodeDecodeError as e:
        return ["bytes that are not %s came out: %r" % (charset, out[max(0, e.start - 20):e.end + 20])]
    said = []
    for line in text.split("\n"):
        bad = characters(line, marks)
        if bad:
            said.append("%s: %r" % (bad, line[:160]))
    return said


def cells(text):
    n = 0
    for c in text:
        jamo = 0x1160 <= ord(c) <= 0x11FF or 0xD7B0 <= ord(c) <= 0xD7FF
        if unicodedata.category(c) not in ("Mn", "Me") and not jamo:
            n += 2 if unicodedata.east_asian_width(c) in "WF" else 1
    return n


def formula(cell):
    """Whether a spreadsheet would run a cell; blanks before it do not hide it."""
    rest = re.sub(r"^[\s\u00a0\u3000]+", "", cell)
    return cell[:1] in FORMULA and cell != "" or rest[:1] in FORMULA and rest != ""
