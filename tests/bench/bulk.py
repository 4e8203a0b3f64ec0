#!/usr/bin/env python3
"""Many tickets changed at once beside a bare UPDATE, in one run, on copies of one store.

    bulk.py OMBUD DESK ROOM RUNS [times|beside|claims...]

The words are as in common.py. Times are of whole processes, so ours holds the opening of the desk
and what it prints, the UPDATE the start of the shell and the reading of the ids. Before each change
the store's files are put back, which is not measured. What is waited is measured in desks that stay.
"""
import glob
import os
import shutil
import statistics
import subprocess
import sys
import time

from common import OMBUD, ROOM, RUNS, STORE, TICKETS, Desk, goal, look, make_store, there, timed

PARTS = sys.argv[5:] or ["times", "beside", "claims"]
WORK = os.path.join(ROOM, "bulk")
DB = os.path.join(WORK, "desk.db")
SCRIPT = os.path.join(WORK, "update.sql")
MANY = min(100_000, TICKETS // 9)  # of the open ones; those are about an eighth of the store
OPEN = "is:open not priority:high"
HIGH = 2  # priority:high, as the store writes it
CLAIMERS, CLAIMS = 8, 25
FREE = "is:open assignee:none limit:1"


def ombud(*words, check=True):
    done = subprocess.run([OMBUD, "--db", DB, *words], capture_output=True, text=True)
    if check and done.returncode:
        sys.exit(f"bench: ombud {' '.join(words)}: {done.stderr.strip() or done.stdout.strip()}")
    return done.stdout


def put_back(found=None):
    """The store as it was made, with the saved filter. What a copy leaves unwritten would be waited
    for by what is timed."""
    for old in glob.glob(DB + "*"):
        os.remove(old)
    for end in ("", "-wal"):
        if os.path.exists(STORE + end):
            subprocess.run(["cp", "--reflink=auto", STORE + end, DB + end], check=True)
    fd = os.open(DB, os.O_RDONLY)
    os.fsync(fd)
    os.close(fd)
    if found:
        ombud("filter", "save", "bulk", found)


def choose():
    """The filter that finds so many, and their ids: the peer is given what we find."""
    put_back()
    ids = ombud("list", OPEN, "--sort", "id", "--limit", str(MANY), "--format", "ids").split()
    if len(ids) != MANY:
        sys.exit(f"bench: {len(ids)} tickets are open and not of high priority, not {MANY}")
    return f"{OPEN} id:1..{ids[-1]}", ids


def write_script(ids):
    """One transaction, with what our own connection asks for: WAL, synchronous, memory."""
    with open(SCRIPT, "w") as f:
        f.write("PRAGMA journal_mode=WAL;\nPRAGMA synchronous=FULL;\nPRAGMA cache_size=-16000;\nBEGIN IMMEDIATE;\n"
                f"UPDATE ticket SET priority={HIGH}, version=version+1, updated_at={int(time.time())}"
                f" WHERE id IN ({','.join(ids)});\nCOMMIT;\n")


# ---- how long it takes ------------------------------------------------------------------------

def changed(ids):
    """Every one of them has the priority, and one more change than before."""
    was, now = look(STORE), look(DB)
    before = dict(was.execute("SELECT id, version FROM ticket WHERE is_open = 1"))
    after = {i: (p, v, d) for i, p, v, d in now.execute("SELECT id, priority, version, due_at FROM ticket")}
    wrong = [i for i in ids if after[i][0] != HIGH or after[i][1] != before[i] + 1]
    if wrong:
        sys.exit(f"bench: {len(wrong)} of {len(ids)} tickets were not changed, the first is #{wrong[0]}")
    due = dict(was.execute("SELECT id, due_at FROM ticket WHERE is_open = 1"))
    return sum(after[i][2] != due[i] for i in ids)


DO = ["do", "priority", "high", "--filter", "q:bulk", "--quiet"]
WAYS = [  # name, words of ours or None, does it write
    ("UPDATE in sqlite3", None, True),
    ("ombud, at once", [*DO, "--yes", "--at-once"], True),
    ("ombud, in chunks", [*DO, "--yes"], True),
    ("preview, at once", [*DO, "--dry-run", "--at-once"], False),
    ("preview, in chunks", [*DO, "--dry-run"], False),
    ("opening alone (count of one)", ["count", "id:1"], False),
]


def shown(words):
    return "sqlite3 STORE <update.sql" if words is None else "ombud " + " ".join(
        f"'{w}'" if " " in w else w for w in words)


def by_turn(ratio, took, name):
    """How far apart the turns are: a ratio of medians may hide that it is near its goal."""
    peer = took.get("UPDATE in sqlite3")
    if not peer:
        return ""
    ratios = [a / b for a, b in zip(took[name], peer)]
    return f"   ombud/it {ratio:.2f} (turn by turn {min(ratios):.2f} to {max(ratios):.2f})"


def times(found, ids):
    print(f"\n{MANY} of {TICKETS} tickets changed, ms, medians of {RUNS} taken in turns, whole processes")
    numbers = [int(i) for i in ids]
    ways = [w for w in WAYS if w[1] is not None or there("sqlite3")]
    took, moved = {name: [] for name, _, _ in ways}, 0
    for run in range(RUNS):
        for name, words, writes in ways:
            if writes or name == "preview, at once":
                put_back(found)
            argv = ["sqlite3", DB] if words is None else [OMBUD, "--db", DB, *words]
            ms, done = timed(argv, None if words else SCRIPT)
            if done.returncode:
                sys.exit(f"bench: {shown(words)}: {done.stderr.decode().strip()}")
            took[name].append(ms)
            if writes and run == 0:
                moved = max(moved, changed(numbers))
    mid = {name: statistics.median(v) for name, v in took.items()}
    peer = mid.get("UPDATE in sqlite3", float("nan"))
    most = {"ombud, at once": 2, "ombud, in chunks": 5}
    for name, words, _ in ways:
        ratio = mid[name] / peer
        line = f"  {name:30} {mid[name]:9.1f} ms  (from {min(took[name]):.1f} to {max(took[name]):.1f})"
        if name in most:
            line += f"{by_turn(ratio, took, name)}   {goal(most[name], ratio)}"
        print(f"{line}\n      $ {shown(words)}")
    print(f"  ({moved} due dates move with the priority; the UPDATE leaves them, keeps no journal and no audit)")


# ---- others meanwhile -------------------------------------------------------------------------

def work_beside(desk, ticket, over):
    """A page of the queue, and after every fourth a note, until it is over."""
    read, written = [], []
    while not over(len(read)):
        read.append(desk.ask("rows is:open")[0])
        if len(read) % 4 == 0:
            written.append(desk.ask(f"note {ticket}")[0])
        time.sleep(0.01)
    return read, written


def beside(found, ids):
    print(f"\nanother process reads a page of the queue and writes a note now and then, worst wait of {RUNS} runs, ms")
    put_back(found)
    desk = Desk(DB)
    desk.ask("rows is:open")
    alone = work_beside(desk, ids[-1], lambda n: n >= 200)
    desk.close()
    read, written = [], []
    for _ in range(RUNS):
        put_back(found)
        desk = Desk(DB)
        desk.ask("rows is:open")
        began = time.perf_counter()
        run = subprocess.Popen([OMBUD, "--db", DB, *DO, "--yes"], stdout=subprocess.DEVNULL)
        r, w = work_beside(desk, ids[-1], lambda n: run.poll() is not None)
        took = time.perf_counter() - began
        desk.close()
        left = ombud("count", "q:bulk", check=False).strip()
        if run.returncode or left != "0":
            sys.exit(f"bench: {shown([*DO, '--yes'])} ended with {run.returncode}, {left} are left")
        read += r
        written += w
    for name, quiet, busy, most in (("reader", alone[0], read, None), ("writer", alone[1], written, 250)):
        if not busy:
            print(f"  {name:8} the change was over before there was one: not measured")
            continue
        print(f"  {name:8} {max(busy):8.1f}   median {statistics.median(busy):6.1f}, {len(busy)} of them;"
              f" with nothing beside it {max(quiet):.1f}   " + (goal(most, max(busy)) if most else ""))
    print(f"      $ {shown([*DO, '--yes'])}   # {took:.1f} s, the last run; rows is:open; note")


# ---- the top of the queue ---------------------------------------------------------------------

def claimed_in_store(mark, held):
    """What the store says of it: every claim stands, is its claimer's, and is the only one."""
    db = look(DB)
    told = [ticket for tickets in held.values() for ticket in tickets]
    twice = len(told) - len(set(told))
    lost = 0
    for agent, tickets in held.items():
        for ticket in tickets:
            has = db.execute("SELECT count(*) FROM ticket JOIN agent ON agent.id = assignee_id"
                             " WHERE ticket.id = ? AND agent.name = ?", (ticket, agent)).fetchone()[0]
            lost += not has
    written = [n for (n,) in db.execute("SELECT count(*) FROM audit WHERE act = 'assign' AND object = 'ticket'"
                                        " AND seq > ? GROUP BY object_id", (mark,))]
    twice += sum(n > 1 for n in written)
    lost += max(0, CLAIMERS * CLAIMS - len(written))
    return lost, twice


def claims(*_):
    print(f"\n{CLAIMERS} processes each claim the ticket on top {CLAIMS} times, ms from looking to holding one")
    put_back()
    agents = [f"claimer{i}" for i in range(1, CLAIMERS + 1)]
    for agent in agents:
        ombud("--as", "admin", "agent", "add", agent, "agent")
    desks = {agent: Desk(DB, agent) for agent in agents}
    for desk in desks.values():
        desk.ask("rows is:open")  # all are open before any begins
    mark = look(DB).execute("SELECT max(seq) FROM audit").fetchone()[0]
    # All are told all at once: nothing of this program stands between one claim and the next.
    for desk in desks.values():
        desk.tell("\n".join([f"claim {FREE}"] * CLAIMS))
    waits, held, again = [], {}, 0
    for agent, desk in desks.items():
        held[agent] = []
        for _ in range(CLAIMS):
            ms, rest = desk.answer("claim")
            ticket, tries = rest.split()
            waits.append(ms)
            held[agent].append(int(ticket))
            again += int(tries)
        desk.close()
    lost, twice = claimed_in_store(mark, held)
    print(f"  worst wait {max(waits):8.1f}   median {statistics.median(waits):.1f}, {len(waits)} claims,"
          f" {again} times another was first   " + goal(150, max(waits)))
    print(f"  lost {lost}, taken twice {twice}   " + goal(0, lost + twice))
    print(f"      $ rows {FREE}; assign @me   # as seen there")


def main():
    sys.stdout.reconfigure(line_buffering=True)
    make_store()
    if not there("sqlite3"):
        print("(sqlite3 is not installed: left out)")
    shutil.rmtree(WORK, ignore_errors=True)
    os.makedirs(WORK)
    try:
        found, ids = choose()
        write_script(ids)
        print(f"q:bulk is {found}")
        for name, part in (("times", times), ("beside", beside), ("claims", claims)):
            if name in PARTS:
                part(found, ids)
    finally:
        shutil.rmtree(WORK, ignore_errors=True)


main()
