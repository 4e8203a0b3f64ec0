"""A terminal of our own: it obeys the sequences that the desk may send and reports every other."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

import check

# What the desk sends to a terminal, by intent: moves, wipes, ink, modes of its own, its title.
CSI = re.compile(rb"\x1b\[(\??)([0-9;]*)([A-Za-z@])")
ASKED = re.compile(rb"\x1b(?:\[(?:\?2026\$p|6n|5n)|\]11;\?\x1b\\)")  # what a desk asks its terminal
OTHER = re.compile(rb"\x1b(?:[78=>M]|\([B0]|\]2;ombud\x1b\\)")
MOVES = b"ABCDGHJKXmdbrSTLM"
MODES = {b"1", b"7", b"12", b"25", b"1049", b"2004", b"2026", b"12;25"}
WINDOW = {b"22;0;0", b"23;0;0"}


class Screen:
    def __init__(self, width, height, charset="utf-8"):
        self.w, self.h, self.charset = width, height, charset
        self.faults = []
        self.rest = b""
        self.clear()

    def clear(self):
        self.cells = [[" "] * self.w for _ in range(self.h)]
        self.x = self.y = 0
        self.top, self.bottom = 0, self.h
        self.last = " "

    def lines(self):
        return ["".join(row).rstrip() for row in self.cells]

    def fault(self, said, data, at):
        self.faults.append("%s: %r" % (said, data[max(0, at - 30):at + 30]))

    def feed(self, data):
        data = self.rest + data
        at, n = 0, len(data)
        self.rest = b""
        while at < n:
            c = data[at]
            if c == 0x1b:
                step = self.sequence(data, at)
                if not step:
                    self.rest = data[at:]
                    return
                at += step
            elif c < 0x20 or c == 0x7f:
                self.control(c, data, at)
                at += 1
            else:
                end = at
                while end < n and data[end] >= 0x20 and data[end] != 0x7f:
                    end += 1
                at += self.text(data[at:end], end == n, data, at)
                if self.rest:
                    return

    def control(self, c, data, at):
        if c == 8:
            self.x = max(0, self.x - 1)
        elif c == 13:
            self.x = 0
        elif c == 10:
            self.y = min(self.h - 1, self.y + 1)
        else:
            self.fault("the control %02X was sent" % c, data, at)

    def text(self, run, last, data, at):
        try:
            text = run.decode(self.charset)
        except UnicodeDecodeError as e:
            if last and e.end == len(run) and len(run) - e.start < 4:
                self.rest = run[e.start:]
                text = run[:e.start].decode(self.charset)
            else:
                self.fault("bytes that are not %s were sent" % self.charset, data, at + e.start)
                text = run.decode(self.charset, "replace")
        for c in text:
            self.put(c, data, at)
        return len(run)

    def put(self, c, data, at):
        bad = check.bad_character(c) if c >= "\x7f" else None
        if bad:
            self.fault(bad, data, at)
            return
        width = check.cells(c)
        if width == 0:
            if self.x:
                before = self.cells[self.y][self.x - 1] or self.cells[self.y][self.x - 2]
                if sum(map(check.is_mark, before)) >= 2:
                    self.fault("three marks stand on one letter", data, at)
                self.cells[self.y][self.x - 1 if self.cells[self.y][self.x - 1] else self.x - 2] += c
            else:
                self.fault("a row begins with a mark", data, at)
            return
        if self.x + width > self.w:
            self.fault("a row is longer than the screen", data, at)
            self.x = self.w - width
        self.cells[self.y][self.x] = c
        if width == 2:
            self.cells[self.y][self.x + 1] = ""
        self.x += width
        self.last = c

    def sequence(self, data, at):
        """Its length; 0: more is to come."""
        m = ASKED.match(data, at) or CSI.match(data, at) or OTHER.match(data, at)
        if not m:
            whole = re.match(rb"\x1b(\[[?0-9;]*\$?|\]2?;?o?m?b?u?d?\x1b?|\]1?1?;?\??\x1b?|\(?)$", data[at:])
            if whole and len(data) - at < 16:
                return 0
            self.fault("a sequence that is not ours was sent", data, at)
            return 1
        if m.re is CSI:
            self.obey(m, data, at)
        return m.end() - at

    def obey(self, m, data, at):
        private, words, final = m.groups()
        ours = words in MODES and final in b"hl" if private else \
            final in MOVES or final in b"hl" and words in (b"4", b"34") or final == b"t" and words in WINDOW \
            or final == b"l" and words == b"4"
        if not ours:
            self.fault("a sequence that is not ours was sent", data, at)
            return
        numbers = [int(w or 0) for w in words.split(b";")]
        n = max(1, numbers[0])
        row = self.cells[self.y]
        if private:
            if words == b"1049":
                self.clear()
        elif final == b"H":
            self.y = min(self.h, n) - 1
            self.x = min(self.w, max(1, numbers[1] if len(numbers) > 1 else 1)) - 1
        elif final in b"ABCDGd":
            self.move(final, n)
        elif final == b"J":
            self.cells[self.y:] = [row[:self.x] + [" "] * (self.w - self.x)] + \
                [[" "] * self.w for _ in range(self.h - self.y - 1)]
            if numbers[0] == 2:
                self.cells = [[" "] * self.w for _ in range(self.h)]
        elif final == b"K":
            a, b = (self.x, self.w) if numbers[0] == 0 else (0, self.x + 1) if numbers[0] == 1 else (0, self.w)
            row[a:b] = [" "] * (b - a)
        elif final == b"X":
            row[self.x:self.x + n] = [" "] * len(row[self.x:self.x + n])
        elif final == b"r":
            self.top = n - 1
            self.bottom = min(self.h, numbers[1] if len(numbers) > 1 and numbers[1] else self.h)
            self.x = self.y = 0
        elif final in b"ST":
            self.scroll(self.top, n if final == b"S" else -n)
        elif final in b"LM":
            self.scroll(self.y, n if final == b"M" else -n)
        elif final == b"b":
            for _ in range(min(n, self.w)):
                self.put(self.last, data, at)

    def scroll(self, top, up):
        rows = self.cells[top:self.bottom]
        n = min(abs(up), len(rows))
        new = [[" "] * self.w for _ in range(n)]
        self.cells[top:self.bottom] = rows[n:] + new if up > 0 else new + rows[:len(rows) - n]

    def move(self, final, n):
        if final == b"A":
            self.y = max(0, self.y - n)
        elif final == b"B":
            self.y = min(self.h - 1, self.y + n)
        elif final == b"C":
            self.x = min(self.w - 1, self.x + n)
        elif final == b"D":
            self.x = max(0, self.x - n)
        elif final == b"G":
            self.x = min(self.w, n) - 1
        else:
            self.y = min(self.h, n) - 1


class Terminal:
    """The program on a pseudo terminal, and what that terminal shows."""

    def __init__(self, argv, env, width, height, charset="utf-8"):
        self.screen = Screen(width, height, charset)
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", height, width, 0, 0))
            os.execve(argv[0], argv, env)

    def read(self, seconds):
        """Whether bytes came before the time was over."""
        if not select.select([self.fd], [], [], seconds)[0]:
            return False
        try:
            data = os.read(self.fd, 65536)
        except OSError: # the other end is closed
            return False
        self.screen.feed(data)
        return bool(data)

    def press(self, keys):
        os.write(self.fd, keys.encode() if isinstance(keys, str) else keys)

    def settle(self):
        while self.read(0.03):
            pass

    def wait(self, there, seconds=20):
        """Reads until the condition on the lines holds, and then what comes at once."""
        end = time.monotonic() + seconds
        while not there(self.screen.lines()):
            if time.monotonic() > end:
                return False
            self.read(0.2)
        self.settle()
        return True

    def taken(self):
        faults, self.screen.faults = self.screen.faults, []
        return faults

    def close(self):
        os.close(self.fd)
        try:
            os.kill(self.pid, signal.SIGHUP)
        except ProcessLookupError:
            pass
        os.waitpid(self.pid, 0)
