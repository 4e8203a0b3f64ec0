#!/usr/bin/env python3
"""Filters at a million tickets beside their peers, in one run, on the same texts.

    filters.py OMBUD DESK ROOM RUNS [fields|all|letters|rows|counts|memory...]

The words are as in common.py; in ROOM the flat files of the store's texts are made too. Ours is the
library in a process that stays, as the screen's is; peers are whole processes, started anew. Each
row is the median of RUNS, taken in turns, and goals are held against it. Where the counts differ,
the row says so and is left out of the means. The part counts has a ticket of the store changed.
"""
import math
import os
import re
import statistics
import sys
import time

from common import (PCRE, ROOM, RUNS, STORE, TICKETS, Desk, goal, grep_knows_perl, look, make_store,
                    there, timed)

PARTS = sys.argv[5:] or ["fields", "all", "letters", "rows", "counts", "memory"]
FIELD = {"name": 1, "email": 2, "phone": 3, "address": 4, "device_id": 8, "ip": 9, "log": 10}

# name, field, our pattern; where a peer must be told otherwise what we mean, its own
FIELDS = [
    ("one address", "email", None, None),
    ("end of address", "email", r"@mail\.example$", None),
    ("beginning", "name", r"^Å(sa|ke)", None),
    ("digits", "phone", r"\+467[0-9]-?\d{3}", r"\+467[0-9]-?[0-9]{3}"),
    ("IPv4", "ip", r"\b(?:\d{1,3}\.){3}\d{1,3}\b", r"\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b"),
    ("words", "log", r"(?i)\b(chrome|firefox|safari)\b", None),
    ("digits at the end", "address", r"\d{4,}$", r"[0-9]{4,}$"),
    ("nothing", "email", r"zzzqqqxxx", None),
    ("repeats in repeats", "name", r"(a+)+$", None),
    ("few", "email", r"svensson7", None),
    ("without case", "name", r"(?i)\bbjörk.{0,12}lund", None),
    ("two of many", "name", r"^(Li|Ann).*(sson|qvist)$", None),
]
ALL = [
    ("end of address", r"@mail\.example$", None),
    ("beginning", r"^Å(sa|ke)", None),
    ("digits", r"\b07[0-9]-?\d{3}", r"\b07[0-9]-?[0-9]{3}"),
    ("IPv4", r"\b(?:\d{1,3}\.){3}\d{1,3}\b", r"\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b"),
    ("words", r"(?i)\b(radera|stockholm|chrome)\b", None),
    ("nothing", r"zzzqqqxxx", None),
    ("few", r"svensson7", None),
    ("without case", r"(?i)\bbjörk.{0,12}lund", None),
]
LETTERS = [
    ("literal, common", r"radera", None),
    ("literal, rare", r"Malmö", None),
    ("literal, none", r"zzzqqqxxx", None),
    ("address", r"[a-z]+\.[a-z]+@post\.example", None),
    ("digits", r"\b07[0-9]-?\d{3}", r"\b07[0-9]-?[0-9]{3}"),
    ("IPv4", r"\b(?:\d{1,3}\.){3}\d{1,3}\b", r"\b(?:[0-9]{1,3}\.){3}[0-9]{1,3}\b"),
    ("personnummer", r"\b\d{6}[-+]\d{4}\b", r"\b[0-9]{6}[-+][0-9]{4}\b"),
    ("words", r"(?i)\b(återkallar|samtycke|registerutdrag|löschen)\b", None),
    ("without case", r"(?i)\bbjörk.{0,12}lund", None),
]


def flat(name, sql, end):
    """A text a record, as the peers read them; none holds what ends a record."""
    path = os.path.join(ROOM, name)
    if os.path.exists(path):
        return path
    db = look(STORE)
    db.text_factory = bytes
    with open(path + ".new", "wb") as f:
        for (text,) in db.execute(sql):
            if end in text:
                sys.exit(f"bench: {name}: a text holds what ends a record")
            f.write(text + end)
    os.rename(path + ".new", path)
    return path


PERL = grep_knows_perl()


def missing():
    for name, found in (("ripgrep", there("rg")), ("a grep with -P", PERL),
                        ("sqlite3 with sqlite3-pcre", PCRE and there("sqlite3"))):
        if not found:
            print(f"({name} is not installed: left out)")


def peers_of(path, pattern, null, sql):
    z = ["--null-data"] if null else []
    found = {}
    if there("rg"):
        # Unicode word ends and case make its own engine take ten seconds and more over letters.
        if not null or not re.search(r"\\b|\(\?i", pattern):
            found["rg"] = ["rg", *z, "-c", "--", pattern, path]
        found["rg -P"] = ["rg", "-P", *z, "-c", "--", pattern, path]
    if PERL:
        found["grep -P"] = ["grep", "-cz" if null else "-c", "-P", "--", pattern, path]
    if PCRE and there("sqlite3"):
        text = sql.replace("{pattern}", "'" + pattern.replace("'", "''") + "'")
        found["sqlite3+pcre"] = ["sqlite3", "-readonly", STORE, "-cmd", f".load {PCRE}", text]
    return found


NAMES = ["rg", "rg -P", "grep -P", "sqlite3+pcre"]


class Table:
    def __init__(self, title, desk):
        self.desk, self.rows = desk, []
        print(f"\n{title}, ms, medians of {RUNS} taken in turns")
        print(f"  {'':20} {'ombud':>8} {'first':>8} " + " ".join(f"{n:>13}" for n in NAMES) + "   found")

    def row(self, name, ask, path, pattern, null, sql):
        peers = peers_of(path, pattern, null, sql)
        ours, firsts, theirs, said = [], [], {n: [] for n in peers}, {}
        self.desk.ask("forget")
        for i in range(RUNS):
            self.desk.ask("forget")
            firsts.append(self.desk.ask(ask)[0])
            ms, count = self.desk.ask(ask)
            ours.append(ms)
            for n, argv in peers.items():
                ms, done = timed(argv)
                theirs[n].append(ms)
                said[n] = done.stdout.decode().strip("\0 \n") or "0"
        mid = {n: statistics.median(v) for n, v in theirs.items()}
        cells, same = [], {}
        for n in NAMES:
            differs = n in said and said[n] != count
            same[n] = n in mid and not differs
            cells.append(f"{mid[n]:11.1f}{' *' if differs else '  '}" if n in mid else f"{'-':>11}  ")
        ms, first = statistics.median(ours), statistics.median(firsts)
        print(f"  {name:20} {ms:8.1f} {first:8.1f} " + " ".join(cells) + f"   {count}")
        for n in NAMES:
            if n in said and said[n] != count:
                print(f"      * {n}: {said[n][:60]}")
        print(f"      $ {ask}   # {' '.join(peers.get('rg -P', []))}".replace(ROOM, "ROOM"))
        self.rows.append((ms, first, {n: mid[n] for n in mid if same[n]}))


def mean(ratios):
    return math.exp(sum(math.log(r) for r in ratios) / len(ratios)) if ratios else float("nan")


def said(what, ratios, most, each=None):
    worst = max(ratios) if ratios else float("nan")
    more = [("none above", each, worst)] if each else []
    print(f"  {what}: {mean(ratios):.2f} in the mean, {worst:.2f} at worst   "
          + goal(most, mean(ratios), *more))


def fields(desk):
    t = Table("a pattern over one personal-data field", desk)
    # Of somebody in the middle of the store, however large it is.
    one = look(STORE).execute("SELECT value FROM datum WHERE field = 2 AND person_id >"
                              " (SELECT max(person_id) FROM datum) * 3 / 10 LIMIT 1").fetchone()[0]
    for name, field, pattern, other in FIELDS:
        pattern = pattern or "^" + re.escape(one).replace("\\@", "@").replace("\\-", "-") + "$"
        number = FIELD[field]
        path = flat(f"{field}.txt", f"SELECT value FROM datum WHERE field = {number}", b"\n")
        t.row(name, f"values {field}:/{pattern}/", path, other or pattern, False,
              f"SELECT count(*) FROM datum WHERE field = {number} AND value REGEXP {{pattern}}")
    best = [ms / min(v for n, v in p.items() if n != "sqlite3+pcre")
            for ms, _, p in t.rows if any(n != "sqlite3+pcre" for n in p)]
    said("ombud / best of rg, rg -P, grep -P", best, 0.5, 1.3)
    said("ombud / sqlite3+pcre", [ms / p["sqlite3+pcre"] for ms, _, p in t.rows if "sqlite3+pcre" in p], 0.33)
    said("first filter on a field / sqlite3+pcre",
         [f / p["sqlite3+pcre"] for _, f, p in t.rows if "sqlite3+pcre" in p], 1.2)


def all_short(desk):
    t = Table("a pattern over all short fields", desk)
    path = flat("all.txt", "SELECT value FROM datum UNION ALL SELECT subject FROM ticket", b"\n")
    for name, pattern, other in ALL:
        t.row(name, f"values data:/{pattern}/ or subject:/{pattern}/", path, other or pattern, False,
              "SELECT (SELECT count(*) FROM datum WHERE value REGEXP {pattern})"
              " + (SELECT count(*) FROM ticket WHERE subject REGEXP {pattern})")
    said("ombud / rg -P", [ms / p["rg -P"] for ms, _, p in t.rows if "rg -P" in p], 1.0)
    said("ombud / sqlite3+pcre", [ms / p["sqlite3+pcre"] for ms, _, p in t.rows if "sqlite3+pcre" in p], 0.5)


def letters(desk):
    path = flat("letters.txt", "SELECT body FROM message", b"\0")
    size = os.path.getsize(path)
    t = Table(f"a pattern over all letters ({size / 1e6:.0f} MB of text)", desk)
    for name, pattern, other in LETTERS:
        t.row(name, f"values body:/{pattern}/", path, other or pattern, True,
              "SELECT count(*) FROM message WHERE body REGEXP {pattern}")
    said("ombud / rg -P given [0-9]", [ms / p["rg -P"] for ms, _, p in t.rows if "rg -P" in p], 0.6)
    once = statistics.median(desk.ask(f"once {path}")[0] for _ in range(RUNS))
    said(f"literals / reading the memory once ({once:.0f} ms)", [t.rows[i][0] / once for i in range(3)], 8)


def median_of(desk, lines):
    """The median of the last line's time; the lines before it set the scene."""
    times, rest = [], ""
    for _ in range(RUNS):
        for line in lines[:-1]:
            desk.ask(line)
        ms, rest = desk.ask(lines[-1])
        times.append(ms)
    return statistics.median(times), max(times), rest


def rows(desk):
    print(f"\nfrom the key to the first 60 rows, ms, median and worst of {RUNS}")
    shown = [
        ("queue", ["rows is:open"], 2),
        ("page down", ["rows is:open", "page"], 2),
        ("jump to the end", ["rows is:open", "fill", "end"], 2),
        ("jump to the end, list just opened", ["rows is:open", "end"], None),
        ("one field, common", [r"rows is:open email:/\.example$/"], 30),
        ("one field, rare", ["rows is:open email:/svensson7/"], 30),
        ("one field, none", ["rows is:open email:/zzzqqqxxx/"], 30),
        ("one field, every ticket, rare", ["rows email:/svensson7/"], 30),
        ("one field, digits", [r"rows is:open phone:/\d\d\d42/"], 30),
        ("two fields and a label", [r"rows is:open name:/^A/ -email:/9/ -label:vip"], 100),
        ("plain word, common", ["first is:open konto"], 100),
        ("plain word, none", ["first zzzqqqxxx"], 100),
        ("letters, rare", [r"first body:/Malmö.*\d{5}/"], 100),
        ("letters, none", [r"first body:/zzz\d+qqq/"], 100),
        ("within one letter", ["first msg:{by:@requester body:/passport|Ausweis/i}"], 100),
    ]
    desk.ask("values data:/x/ or subject:/x/")
    for name, lines, most in shown:
        ms, worst, rest = median_of(desk, lines)
        print(f"  {name:36} {ms:8.1f} {worst:8.1f}   {rest:16}" + (" " + goal(most, ms) if most else ""))
        print(f"      $ {'; '.join(lines)}")


def counts(desk):
    saved = int(desk.ask("counts")[1])
    print(f"\n{saved} saved filters counted after a colleague's change, ms")
    ms, worst, _ = median_of(desk, [f"change {min(4711, TICKETS)}", "counts"])
    print(f"  after one change        {ms:8.1f} {worst:8.1f}   " + goal(100, ms))
    ms, worst, _ = median_of(desk, ["counts"])
    print(f"  after none              {ms:8.1f} {worst:8.1f}")


def memory(_):
    print("\nmemory of its own, MB")
    desk = Desk()
    desk.ask("rows is:open")
    print(f"  one session, queue shown            {int(desk.ask('memory')[1]) / 1024:8.0f}")
    desk.ask("values data:/x/ or subject:/x/")
    held = int(desk.ask("memory")[1]) / 1024
    print(f"  one session, all short fields       {held:8.0f}   " + goal(300, held))
    desk.ask("forget")
    print(f"  the same, given back                {int(desk.ask('memory')[1]) / 1024:8.0f}")
    desk.close()
    each = [Desk() for _ in range(20)]
    asked = list(FIELD)
    for i, d in enumerate(each):
        d.ask("rows is:open")
        d.ask(f"values {asked[i % len(asked)]}:/x/")
        d.ask(f"values {asked[(i + 3) % len(asked)]}:/x/")
        d.ask("counts")
    total = sum(int(d.ask("memory")[1]) for d in each) / 1024
    print(f"  twenty sessions, two fields each    {total:8.0f}   " + goal(2048, total))
    time.sleep(11)
    for d in each:
        d.ask("look")
    total = sum(int(d.ask("memory")[1]) for d in each) / 1024
    print(f"  the same, eleven seconds later      {total:8.0f}")
    for d in each:
        d.close()


def main():
    sys.stdout.reconfigure(line_buffering=True)
    make_store()
    missing()
    desk = Desk()
    for name, part in (("fields", fields), ("all", all_short), ("letters", letters), ("rows", rows),
                       ("counts", counts), ("memory", memory)):
        if name in PARTS:
            part(desk)
    desk.close()


main()
