"""A serial line between a terminal and a program: line.py BAUD COMMAND... Keys go at once, what comes back as slowly
as the line carries it, ten bits a byte."""
import fcntl
import os
import pty
import select
import sys
import termios
import time
import tty

PIECE = 16


def main() -> None:
    rate = int(sys.argv[1]) / 10
    size = fcntl.ioctl(0, termios.TIOCGWINSZ, b"\0" * 8)
    pid, line = pty.fork()
    if pid == 0:
        os.execvp(sys.argv[2], sys.argv[2:])
    fcntl.ioctl(line, termios.TIOCSWINSZ, size)
    before = termios.tcgetattr(0)
    tty.setraw(0)
    free = time.monotonic()  # when the line has carried what it was given
    try:
        while True:
            wait = free - time.monotonic()
            ready, _, _ = select.select([0] if wait > 0 else [0, line], [], [], max(wait, 0) if wait > 0 else None)
            if 0 in ready:
                os.write(line, os.read(0, 4096))
            if line in ready:
                piece = os.read(line, PIECE)
                if not piece:
                    break
                os.write(1, piece)
                free = max(free, time.monotonic()) + len(piece) / rate
    except OSError:
        pass  # the program ended
    finally:
        termios.tcsetattr(0, termios.TCSADRAIN, before)
    os.waitpid(pid, 0)


main()
