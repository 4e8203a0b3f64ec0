#!/usr/bin/env python3
"""The screen beside its peers in one pseudo-terminal: bytes, first paint, and how soon a key is answered.

    screen.py OMBUD DESK ROOM RUNS [terminal|paint|latency...]

The words are as in common.py. Bytes are those of all tickets of a sample desk of 500; times those of a store of OMBUD_BENCH_TICKETS. Peers list OMBUD_BENCH_ROWS letters, commits
or lines, warm: what they keep for the next start is there. A busy machine makes the tails of times.
"""
import glob
import os
import random
import statistics
import subprocess
import sys
import threading
import time

from common import OMBUD, ROOM, RUNS, STORE, TICKETS, Desk, goal, look, make_store
from peers import HERE, Program, ROWS, peers
from terminal import Terminal

PARTS = sys.argv[5:] or ["terminal", "paint", "latency"]
KEYS = int(os.environ.get("OMBUD_BENCH_KEYS", "2400"))
SAMPLE = os.path.join(ROOM, "sample-500.db")
ROW = rb"[!ABC] +[a-z]{4} +[a-z_]{3,}"
OURS = (b"j", b"k", b"\x06", b"\x02")


def ombud(name, store, *words):
    return Program(name, [OMBUD, "--db", store, *words], ROW, OURS, b"Q")


def start(program, columns=120, lines=40):
    return Terminal(program.command, columns, lines, program.env)


# ---- bytes --------------------------------------------------------------------------------------


def middle(terminal, key, times):
    return statistics.median(len(terminal.key(key)) for _ in range(times))


def shown(program, *size):
    """Started, and the bytes of its first screen."""
    t = start(program, *size)
    return t, len(t.until(program.row) + t.quiet(0.5))


def bytes_of(program):
    """A move, a scroll by one, a page, five idle seconds; the first screen of 80x24."""
    small, first = shown(program, 80, 24)
    small.end(program.leave)
    t, _ = shown(program)
    move = middle(t, program.down, 20) if program.cursor else None
    for _ in range(20):
        t.key(program.down)  # past the last row that fits
    scroll = middle(t, program.down, 40)
    idle = len(t.within(5.0))
    t.end(program.leave)
    t, _ = shown(program)
    t.key(program.page)
    page = middle(t, program.page, 7)
    t.end(program.leave)
    return move, scroll, page, idle, first


GOALS = (150, 200, 2200, 0, 4000)
SLOW = (64, *GOALS[1:])


def bytes_row(program, goals=None):
    got = bytes_of(program)
    cells = " ".join(f"{'-' if n is None else format(n, '.0f'):>7}" for n in got)
    met = ""
    if goals:
        met = "  " + goal(goals[0], got[0], *(("", most, n) for most, n in zip(goals[1:], got[1:]))).replace(",  ", ", ")
    print(f"  {program.name:28} {cells}{met}")


def terminal():
    if not os.path.exists(SAMPLE):
        subprocess.run([OMBUD, "--db", SAMPLE, "demo", "--tickets", "500"], check=True, stdout=subprocess.DEVNULL)
    print(f"\nbytes to a terminal of 120x40, medians of 20 moves, 40 scrolls and 7 pages; 5 s idle; the first screen"
          f" at 80x24\n  {'':28} {'move':>7} {'scroll':>7} {'page':>7} {'idle':>7} {'first':>7}")
    ways = [("", ["--slow"], SLOW)]
    for file in sorted(glob.glob(os.path.join(HERE, "../../themes/*.theme"))):
        theme = os.path.basename(file)[:-6]
        ways.append((f", {theme}", ["--theme", theme], GOALS))
    for name, words, goals in ways:
        name = name or ", slow mode"
        bytes_row(ombud("ombud" + name, SAMPLE, *words, "id:*"), goals)
    for peer in peers(listing=False):
        bytes_row(peer)


# ---- the first paint ----------------------------------------------------------------------------


def painted(program):
    t = start(program)
    t.until(program.row)
    ms = (time.monotonic() - t.begun) * 1000
    t.end(program.leave)
    return ms


def paint():
    make_store()
    ours = ombud("ombud", STORE)
    all_ = [ours, *peers()]
    times = {p.name: [] for p in all_}
    for p in all_:
        painted(p)  # fills what it keeps for the next start
    for _ in range(RUNS):
        for p in all_:
            times[p.name].append(painted(p))
    mid = {name: statistics.median(got) for name, got in times.items()}
    print(f"\nfrom the start to the first row, 120x40, ms: median, least and most of {RUNS} taken in turns;"
          f" ombud {TICKETS} tickets, peers {ROWS} rows")
    for p in all_:
        ratio = "" if p is ours else f"   ombud/it {mid['ombud'] / mid[p.name]:.3f}"
        if p.name == "neomutt":
            ratio += "   " + goal(0.1, mid["ombud"] / mid[p.name])
        print(f"  {p.name:28} {mid[p.name]:8.1f} {min(times[p.name]):8.1f} {max(times[p.name]):8.1f}{ratio}")
        print(f"      $ {' '.join(p.command)}".replace(ROOM, "ROOM"))
    if "neomutt" not in mid:
        print("  " + goal(0.1, None))


# ---- the answer to a key ------------------------------------------------------------------------

MOVED = rb"[0-9]"  # the place in the list is written with each move
TYPED = b"qxzvw"   # letters that no count says


def held_up(*pids):
    """Milliseconds that the kernel let these wait for a processor: others' doing."""
    try:
        return sum(int(open(f"/proc/{pid}/schedstat").read().split()[1]) for pid in pids) / 1e6
    except OSError:
        return 0.0


class Answers:
    """Times by kind of key, taken from a terminal at the pace of a held key, and those without what a busy machine
    adds: the program's and our own wait for a processor."""

    def __init__(self, terminal):
        self.t, self.ms, self.own, self.lost = terminal, {}, [], 0
        self.chance = random.Random(11)

    def press(self, kind, key, pattern=MOVED):
        before = held_up(self.t.pid, "self")
        ms = self.t.answer(key, pattern)
        if ms is None:
            self.lost += 1
        else:
            self.ms.setdefault(kind, []).append(ms)
            self.own.append(ms - held_up(self.t.pid, "self") + before)
        self.t.within(self.chance.uniform(0.012, 0.040))

    def moves(self, times, program):
        keys = [("down", program.down), ("up", program.up), ("page", program.page), ("page back", program.back)]
        for n in range(times):
            kind, key = keys[(n // 24) % 2] if n % 24 < 18 else keys[2 + (n // 24) % 2]
            self.press(kind, key)

    def typed(self, times, opening, kind, before=b""):
        """Words into a prompt, a few letters each, and out of it again."""
        for n in range(times // 10):
            self.t.key(opening)
            self.t.send(b"\x15" + before)
            self.t.within(0.08)
            for _ in range(10):
                letter = bytes([self.chance.choice(TYPED)])
                self.press(kind, letter, letter)
            self.t.key(b"\x1b")
            self.t.quiet(0.1)

    def said(self, name, held):
        groups = list(self.ms.items()) + [("all", [ms for got in self.ms.values() for ms in got])]
        for kind, got in groups:
            got.sort()
            p99 = got[min(len(got) - 1, len(got) * 99 // 100)]
            end = "   " + goal(16, p99, ("none above", 50, got[-1])) if held and kind == "all" else ""
            print(f"  {name + ', ' + kind:38} {len(got):6} {got[len(got) // 2]:8.1f} {p99:8.1f} {got[-1]:8.1f}{end}")
        self.own.sort()
        print(f"      (all without the waits for a processor: {self.own[len(self.own) // 2]:.1f}, p99"
              f" {self.own[len(self.own) * 99 // 100]:.1f}, most {self.own[-1]:.1f})")
        if self.lost:
            print(f"      ({self.lost} keys were not answered within two seconds)")


def our_answers(name):
    program = ombud("ombud", STORE)
    t = start(program)
    t.until(program.row)
    t.key(b":preview none\r")  # how a queue was left is kept
    t.quiet(0.5)
    a, part = Answers(t), KEYS // 6
    a.moves(2 * part, program)
    t.key(b":preview right\r")
    for n in range(part):
        a.press("J beside the preview", b"J" if n % 50 < 40 else b"K")
    t.key(b":preview none\r")
    a.typed(part, b":", "typed at :")
    a.typed(part, b"l", "typed at l, a word")
    a.typed(part, b"l", "typed at l, in letters", b"body:/")
    a.said(name, True)
    t.end(program.leave)


def write_beside(stop, ids):
    """A colleague's desk, which changes twenty tickets a second."""
    desk = Desk()
    while not stop.is_set():
        desk.ask(f"change {random.choice(ids)}")
        stop.wait(0.05)
    desk.close()


def latency():
    make_store()
    print(f"\nfrom a key to its answer, 120x40, ms, at the pace of a held key; ombud {TICKETS} tickets, peers {ROWS}"
          f" rows\n  {'':38} {'keys':>6} {'median':>8} {'p99':>8} {'most':>8}")
    our_answers("ombud")
    ids = [row[0] for row in look(STORE).execute("SELECT id FROM ticket ORDER BY id DESC LIMIT 5000")]
    stop = threading.Event()
    writer = threading.Thread(target=write_beside, args=(stop, ids))
    writer.start()
    our_answers("beside a writer")
    stop.set()
    writer.join()
    for peer in peers():
        t = start(peer)
        t.until(peer.row)
        t.quiet(0.5)
        a = Answers(t)
        a.moves(KEYS // 6, peer)
        a.said(peer.name, False)
        t.end(peer.leave)


def main():
    sys.stdout.reconfigure(line_buffering=True)
    for name, part in (("terminal", terminal), ("paint", paint), ("latency", latency)):
        if name in PARTS:
            part()


main()
