"""A program in a pseudo-terminal, and what it writes there: bytes, and when they came."""
import fcntl
import os
import pty
import re
import select
import signal
import struct
import sys
import termios
import time

LIMIT = 180.0  # seconds for a list to come
NOT_TEXT = re.compile(rb"\x1b\[[0-9;?>=]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)|\x1b[()][A-Z0-9]|\x1b[=>A-Z78]")


def text_of(data):
    """What stands to be read: sequences are taken for blanks."""
    return NOT_TEXT.sub(b" ", data)


class Terminal:
    def __init__(self, command, columns=120, lines=40, env=None):
        self.begun = time.monotonic()
        self.pid, self.fd = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", lines, columns, 0, 0))
            os.environ.update(TERM="xterm-256color", COLORTERM="truecolor", LC_ALL="C.UTF-8", **(env or {}))
            os.execvp(command[0], command)

    def read(self, seconds):
        ready, _, _ = select.select([self.fd], [], [], max(0.0, seconds))
        if not ready:
            return b""
        try:
            return os.read(self.fd, 1 << 16)
        except OSError:
            return b""

    def until(self, pattern):
        """All that came until it can be read."""
        seen = b""
        while not re.search(pattern, text_of(seen)):
            if time.monotonic() - self.begun > LIMIT:
                self.end()
                sys.exit(f"bench: {pattern!r} did not come; it wrote: {text_of(seen)[-400:]!r}")
            seen += self.read(1.0)
        return seen

    def quiet(self, gap=0.1):
        """All that comes until nothing came for so long."""
        got = b""
        while True:
            data = self.read(gap)
            if not data:
                return got
            got += data

    def within(self, seconds):
        """All that comes in so many seconds."""
        end, got = time.monotonic() + seconds, b""
        while time.monotonic() < end:
            got += self.read(end - time.monotonic())
        return got

    def send(self, key):
        os.write(self.fd, key)

    def key(self, key):
        """What a key brings; a busy machine is waited for."""
        self.send(key)
        first = self.read(2.0)
        return first + self.quiet() if first else first

    def answer(self, key, pattern, limit=2.0):
        """Milliseconds from a key until what answers it can be read; None: it did not come."""
        began, seen = time.perf_counter(), b""
        self.send(key)
        while time.perf_counter() - began < limit:
            seen += self.read(limit)
            if re.search(pattern, text_of(seen)):
                return (time.perf_counter() - began) * 1000
        return None

    def end(self, leave=b""):
        """By its own key first: one that is killed may leave its cache half written."""
        try:
            self.send(leave)
            self.quiet(0.3)
        except OSError:
            pass
        for sign in (signal.SIGTERM, signal.SIGKILL):
            os.kill(self.pid, sign)
            for _ in range(40):
                if os.waitpid(self.pid, os.WNOHANG)[0]:
                    os.close(self.fd)
                    return
                time.sleep(0.05)
