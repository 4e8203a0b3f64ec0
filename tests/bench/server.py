#!/usr/bin/env python3
"""A desk on a PostgreSQL server beside that server's own regular expressions, in one run, on the same rows.

    server.py OMBUD DESK ROOM RUNS

A server of this run's own (tests/pg/pair.sh), to which a sample of OMBUD_BENCH_SERVED (60000) tickets is
moved. Ours is the library in a process that stays, from the filter to the letters that it finds; theirs
is psql, which stays too, asked for a count of them by ~ or ~*, with the server's helpers as it likes.
Both are medians of RUNS taken in turns. Then what one primary bounds: notes a second by so many agents
at once, each its own connection, with the audit's head locked in each, and a synchronous standby.
"""
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

from common import DESK, OMBUD, ROOM, RUNS, USER, Desk, goal

HERE = os.path.dirname(os.path.abspath(__file__))
SERVED = int(os.environ.get("OMBUD_BENCH_SERVED", "60000"))
SAMPLE = os.path.join(ROOM, f"served-{SERVED}.db")

# with a literal that every match holds, and without one
WITH = [
    ("common", "radera", ""), ("common, any case", "radera", "i"), ("letters of ours", "begäran om", ""), ("rare", "Lindqvist", ""), ("none", "zzzqqqxxx", ""),
    ("a pattern around it", r"\bkopia\b.{0,40}uppgifter", "i"), ("address", r"[a-z]+\.[a-z]+@post\.example", ""),
]
WITHOUT = [
    ("dates", "[0-9]{4}-[0-9]{2}-[0-9]{2}", ""), ("phone numbers", r"\b07[0-9]-?[0-9]{3}", ""),
    ("one of three", r"(radera|kopia|utdrag)", "i"), ("capitals", "[A-Z]{4,}", ""),
    ("k and s, any case", "skicka", "i"), ("personnummer", r"\b[0-9]{6}[-+][0-9]{4}\b", ""), ("two words", r"\w+ing\s+av\s+\w+", ""),
]


class Server:
    def __init__(self):
        self.dir = tempfile.mkdtemp(prefix="ombud-bench-pg-", dir="/tmp")
        os.chmod(self.dir, 0o711)
        self.at = os.path.join(self.dir, "p")
        self.pair("start")
        self.url = self.pair("database", "desk")

    def pair(self, *words):
        done = subprocess.run(["sh", os.path.join(HERE, "..", "pg", "pair.sh"), self.at, *words],
                              stdout=subprocess.PIPE, text=True, check=True,
                              env={**os.environ, "PAIR_FSYNC": "on"})
        return done.stdout.strip()

    def stop(self):
        self.pair("stop")
        shutil.rmtree(self.dir, ignore_errors=True)


class Psql:
    """Asked a statement, answering a line: milliseconds of it, the way to the server and back included."""

    def __init__(self, server):
        user = os.environ.get("PAIR_USER", "postgres")
        self.p = subprocess.Popen(["psql", "-X", "-q", "-A", "-t", "-h", server.at, "-p", "55431", "-U", user, "-d", "desk"],
                                  stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1,
                                  env={**os.environ, "PGCLIENTENCODING": "UTF8", "LC_ALL": "C.UTF-8"})

    def ask(self, sql):
        began = time.perf_counter()
        self.p.stdin.write(sql + ";\n")
        self.p.stdin.flush()
        said = self.p.stdout.readline().strip()
        return (time.perf_counter() - began) * 1000, said

    def close(self):
        self.p.stdin.close()
        self.p.wait()


def make_sample(url):
    if not os.path.exists(SAMPLE):
        print(f"making a sample of {SERVED} tickets ...", flush=True)
        subprocess.run([OMBUD, "--db", SAMPLE + ".new", "demo", "--tickets", str(SERVED)], check=True,
                       stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL)
        os.rename(SAMPLE + ".new", SAMPLE)
    began = time.perf_counter()
    done = subprocess.run([OMBUD, "--as", "admin", "move", SAMPLE, url, "--keep"], check=True, text=True,
                          stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    rows = re.search(r"rows (\d+)", done.stdout + done.stderr)
    print(f"moved there and compared: {rows.group(1) if rows else '?'} rows, {time.perf_counter() - began:.1f} s")


def row(desk, psql, name, pattern, flags):
    mine, theirs, firsts, ours, other = [], [], [], "", ""
    filter_ = f"body:/{pattern}/{flags}"
    own = pattern.replace(r"\b", r"\y").replace("'", "''")
    sql = f"SELECT count(*) FROM ombud.message WHERE withdrawn = 0 AND body {'~*' if flags else '~'} '{own}'"
    for _ in range(RUNS):
        desk.ask("forget")
        ms, ours = desk.ask(f"values {filter_}")
        mine.append(ms)
        ms, other = psql.ask(sql)
        theirs.append(ms)
        desk.ask("forget")
        firsts.append(desk.ask(f"first is:open {filter_}")[0])
    ms, peer, first = (statistics.median(x) for x in (mine, theirs, firsts))
    print(f"  {name:22} {ms:8.1f} {peer:8.1f} {ms / peer:6.2f} {first:8.1f}   {ours}"
          + ("" if ours == other else f"   (~ says {other}: its own idea of letters and lines)"))
    return ms / peer, first


def table(desk, psql, title, rows, most):
    print(f"\n{title}: ombud ms, ~ ms, ratio, first rows or a sign of them; letters found")
    got = [row(desk, psql, *r) for r in rows]
    ratios = [r for r, _ in got]
    print(f"  worst {max(ratios):.2f}   " + goal(most, max(ratios))
          + f"   first, at worst {max(f for _, f in got):.0f} ms   " + goal(100, max(f for _, f in got)))


def shown(desk):
    print("\nthe screen's rows, ms")
    for name, lines in (("queue", ["rows is:open"]), ("page down", ["rows is:open", "page"]),
                        ("a pattern on names", ["rows name:/^A.*son$/"])):
        times = []
        for _ in range(RUNS):
            for line in lines[:-1]:
                desk.ask(line)
            times.append(desk.ask(lines[-1])[0])
        print(f"  {name:22} {statistics.median(times):8.1f}")


def notes(server, psql, desk_of):
    """Agents write notes for some seconds, each to tickets of its own."""
    _, said = psql.ask("SELECT string_agg(CAST(id AS text), ',' ORDER BY id) FROM ombud.ticket WHERE is_open = 1"
                       " AND merged_into IS NULL")
    ids = [int(i) for i in said.split(",")]
    print("\nnotes a second, each one transaction that locks the audit's head (fsync, a synchronous standby)")
    for agents in (1, 4, 16):
        desks = [desk_of() for _ in range(agents)]
        done, began, turns = 0, time.perf_counter(), [iter(ids[i::agents]) for i in range(agents)]
        for d, turn in zip(desks, turns):
            d.tell(f"note {next(turn)}")
        slow = []
        while time.perf_counter() - began < 5:
            for d, turn in zip(desks, turns):
                slow.append(d.answer("note")[0])
                done += 1
                d.tell(f"note {next(turn)}")
        spent = time.perf_counter() - began
        for d in desks:
            d.answer("note")
            d.close()
        slow.sort()
        print(f"  {agents:2} at once {done / spent:8.0f}   median {statistics.median(slow):.1f} ms,"
              f" 99th percentile {slow[int(len(slow) * 0.99)]:.1f} ms")


def main():
    sys.stdout.reconfigure(line_buffering=True)
    os.makedirs(ROOM, exist_ok=True)
    server = Server()
    try:
        make_sample(server.url)
        server.pair("sql", "a", "VACUUM ANALYZE", "desk")
        desk, psql = Desk(server.url), Psql(server)
        table(desk, psql, "letters, with a literal that every match holds", WITH, 1.0)
        table(desk, psql, "letters, without one", WITHOUT, 3.0)
        shown(desk)
        desk.close()
        notes(server, psql, lambda: Desk(server.url))
        psql.close()
    finally:
        server.stop()


main()
