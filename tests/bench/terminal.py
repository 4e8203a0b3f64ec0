#!/usr/bin/env python3
"""Runs a program in a pseudo-terminal of 120x40 and measures what it writes.

    terminal.py paint RUNS PATTERN COMMAND...        median ms from start until PATTERN is written
    terminal.py bytes PATTERN KEYS COMMAND...        median bytes after each key, sent one by one
    terminal.py idle PATTERN SECONDS COMMAND...      bytes while nothing is pressed

KEYS are characters or \\x1b-style escapes, separated by commas; the first two warm up.
"""
import fcntl
import os
import pty
import re
import select
import signal
import statistics
import struct
import sys
import termios
import time

QUIET = 0.15  # seconds without output: the program has said all
LIMIT = 120.0


class Terminal:
    def __init__(self, command):
        self.begun = time.monotonic()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            os.environ.update(TERM="xterm-256color", LC_ALL="C.UTF-8", COLUMNS="120", LINES="40")
            os.execvp(command[0], command)
        fcntl.ioctl(self.fd, termios.TIOCSWINSZ, struct.pack("HHHH", 40, 120, 0, 0))
        os.kill(self.pid, signal.SIGWINCH)

    def read(self, seconds):
        ready, _, _ = select.select([self.fd], [], [], seconds)
        if not ready:
            return b""
        try:
            return os.read(self.fd, 1 << 16)
        except OSError:
            return b""

    def until(self, pattern):
        seen = b""
        while not re.search(pattern, seen):
            if time.monotonic() - self.begun > LIMIT:
                self.end()
                sys.exit("terminal: %r did not come; it wrote: %r" % (pattern, seen[-400:]))
            seen += self.read(1.0)
        return time.monotonic() - self.begun

    def quiet(self):
        got = 0
        while True:
            data = self.read(QUIET)
            if not data:
                return got
            got += len(data)

    def key(self, key):
        os.write(self.fd, key)
        return self.quiet()

    def end(self):
        os.kill(self.pid, signal.SIGKILL)
        os.waitpid(self.pid, 0)
        os.close(self.fd)


def keys(text):
    return [k.encode().decode("unicode_escape").encode("latin-1") for k in text.split(",")]


def main():
    what, args = sys.argv[1], sys.argv[2:]
    if what == "paint":
        times = []
        for _ in range(int(args[0])):
            terminal = Terminal(args[2:])
            times.append(terminal.until(args[1].encode()) * 1000)
            terminal.end()
        print("%.1f" % statistics.median(times))
        return
    terminal = Terminal(args[2:])
    terminal.until(args[0].encode())
    terminal.quiet()
    if what == "bytes":
        got = [terminal.key(key) for key in keys(args[1])]
        print("%d" % statistics.median(got[2:]))
    else:
        time.sleep(0.5)
        terminal.quiet()
        end, got = time.monotonic() + float(args[1]), 0
        while time.monotonic() < end:
            got += len(terminal.read(max(0.0, end - time.monotonic())))
        print(got)
    terminal.end()


main()
