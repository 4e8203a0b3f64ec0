"""What the benchmarks of a large store share: the store, the desk that is asked, times, goals.

Each is called as PROGRAM OMBUD DESK ROOM RUNS [PART...]: OMBUD is the program, DESK the desk that
answers questions (tests/bench/desk.c), ROOM a folder in which the store is made, if it is not there.
"""
import glob
import os
import shutil
import sqlite3
import subprocess
import sys
import time

OMBUD, DESK, ROOM, RUNS = sys.argv[1], sys.argv[2], sys.argv[3], int(sys.argv[4])
TICKETS = int(os.environ.get("OMBUD_BENCH_TICKETS", "1000000"))
STORE = os.path.join(ROOM, "million.db")
USER = subprocess.run(["id", "-un"], capture_output=True, text=True).stdout.strip()
PCRE = next(iter(glob.glob("/usr/lib/sqlite3/pcre.so") + glob.glob("/usr/lib/*/sqlite3/pcre.so")), None)


def there(name):
    return shutil.which(name) is not None


def grep_knows_perl():
    """A grep may be built without -P, and says so only when it is asked."""
    return there("grep") and subprocess.run(["grep", "-qP", "^a"], input=b"a\n",
                                            capture_output=True).returncode == 0


class Desk:
    """The desk, asked a line and answering a line: milliseconds and the rest."""

    def __init__(self, store=STORE, agent=None):
        self.p = subprocess.Popen([DESK, store, USER] + ([agent] if agent else []),
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1)

    def tell(self, line):
        self.p.stdin.write(line + "\n")
        self.p.stdin.flush()

    def answer(self, line):
        answer = self.p.stdout.readline().rstrip("\n")
        if not answer or answer.startswith("error"):
            sys.exit(f"bench: {line}: {answer or 'the desk is gone'}")
        ms, rest = answer.split(" ", 1)
        return float(ms), rest

    def ask(self, line):
        self.tell(line)
        return self.answer(line)

    def close(self):
        self.p.stdin.close()
        self.p.wait()


def look(store):
    return sqlite3.connect(f"file:{store}?mode=ro", uri=True)


def make_store():
    """One that is kept must be of the size that is asked: figures of another would pass for it."""
    os.makedirs(ROOM, exist_ok=True)
    if not os.path.exists(STORE):
        print(f"making a store of {TICKETS} tickets (a million take minutes) ...", flush=True)
        half = os.path.join(ROOM, "half-made.db")
        for rest in glob.glob(half + "*"):
            os.remove(rest)
        subprocess.run([OMBUD, "--db", half, "demo", "--tickets", str(TICKETS)], check=True,
                       stdout=subprocess.DEVNULL)
        os.rename(half, STORE)
    n = look(STORE).execute("SELECT count(*) FROM ticket").fetchone()[0]
    if n != TICKETS:
        sys.exit(f"bench: the store kept in {ROOM} has {n} tickets, not {TICKETS}:"
                 " set OMBUD_BENCH_TICKETS or another OMBUD_BENCH_ROOM")


def timed(argv, read=None):
    """Milliseconds of a whole process, and how it ended."""
    source = open(read, "rb") if read else subprocess.DEVNULL
    began = time.perf_counter()
    done = subprocess.run(argv, stdin=source, capture_output=True)
    return (time.perf_counter() - began) * 1000, done


def goal(most, value, *more):
    """A goal and whether it is met; more: further pairs of words, bound and value. None or not a
    number was not measured, for want of a peer."""
    words, pairs = [f"goal {most}"], [(most, value)]
    for text, bound, got in more:
        words.append(f"{text} {bound}")
        pairs.append((bound, got))
    if any(got is None or got != got for _, got in pairs):
        return f"({', '.join(words)}: not measured)"
    return f"({', '.join(words)}: {'met' if all(got <= bound for bound, got in pairs) else 'missed'})"
