"""Personal values in free text, who may ask for them, and an audit that was bent."""
import contextlib
import json
import os
import re
import shutil
import sqlite3
import unicodedata

import check
import desk as d

PERSON = {"name": "Karin \u00d6hlstr\u00f6m", "email": "karin.ohlstrom@example.org", "phone": "+46701234567",
          "personnummer": "19811218-9876", "device_id": "A1B2-C3D4-E5F6-9F3C", "ip": "192.0.2.17"}


def parts(i):
    """The whole text, and what of it must not come out."""
    secret = re.search("\u201c(.*)\u201d", i.text, re.S).group(1)
    return i.text.replace("\u201c", "").replace("\u201d", ""), secret


def told(secret, out):
    """The secret in whatever form a reader would know it by."""
    folded = unicodedata.normalize("NFC", out.decode("utf-8", "replace")).casefold()
    return any(unicodedata.normalize("NFC", line).casefold() in folded for line in secret.split("\n"))


def masks(k, some):
    k.must("init")
    rows = []
    for i in some:
        text, secret = parts(i)
        rows.append(json.dumps(dict(PERSON, external_id="x%d" % i.number, kind="access", subject=text,
                                    received="2026-11-01", body="Hello,\n" + text + "\nbye")))
    k.must("import", k.write("m.jsonl", "\n".join(rows).encode()))
    k.must("--as", "admin", "agent", "add", "dirk", "agent")
    dirk = ["--as", "dirk"]
    lists = [("list", dirk + ["list", "--sort", "id", "--cols", "id,subject"]),
             ("list --format json", ["list", "--sort", "id", "--format", "json"]),
             ("list --format csv", ["list", "--sort", "id", "--format", "csv"]),
             ("list of a lead", ["list", "--sort", "id"])]
    for place, words in lists:
        lines = k.must(*words).split(b"\n")
        lines = lines if "json" in place else lines[1:]
        for i, line in zip(some, lines):
            k.all_of(i, place, leaks(i, line))
    for n, i in enumerate(some, 1):
        text, secret = parts(i)
        k.must("do", "note", text, str(n))
        for place, words in (("show", ["show", str(n)]), ("show of an agent", dirk + ["show", str(n)]),
                             ("show --format json", dirk + ["show", str(n), "--format", "json"])):
            k.all_of(i, place, leaks(i, k.must(*words)))
    for place, words in (("journal", ["journal", "--limit", "200"]), ("audit", ["--as", "admin", "audit", "list"]),
                         ("audit --format json", ["--as", "admin", "audit", "list", "--format", "json"])):
        out = k.run(*words)[0]
        for i in some:
            k.all_of(i, place, leaks(i, out))
    of_nobody(k, [i for i in some if i.name.startswith(SCANNED)], dirk)
    oracles(k, some[0], dirk)


# What shows by its form what it is; a name or a device must be known.
SCANNED = ("email", "phone", "pnr", "card", "iban", "ip_", "mac", "address", "quoted", "hidden_dots", "place",
           "giro", "account", "national")


def of_nobody(k, some, dirk):
    """Notes on a ticket of nobody's: no value of it is known there."""
    n = int(k.must("count").split()[0]) + 1
    k.must("new", "--subject", "nobody's")
    for i in some:
        k.must("do", "note", parts(i)[0], str(n))
    out = k.must(*dirk, "show", str(n))
    for i in some:
        k.all_of(i, "a note on nobody's ticket", leaks(i, out))


def leaks(i, out):
    text, secret = parts(i)
    return ["%r came out" % secret] if told(secret, out) else []


def oracles(k, i, dirk):
    """What filters tell of masked data is written down, each run of it; what is in clear is refused."""
    for words in (["count", "email:/^k/"], ["count", "phone:/7$/"], ["list", "--sort", "name"],
                  ["count", "karin"], ["list", "birth_date:<1990-01-01"], ["count", "personnummer:*"]):
        before = logged(k)
        out, err, code = k.run(*dirk, *words)
        if code in (0, 1) and logged(k) <= before:
            k.fails(i, "a filter on masked data", "%s was not logged" % " ".join(words))
    for words in (["list", "--reveal", "reply", "--format", "csv"], ["show", "1", "--reveal", "nosuch"]):
        out, err, code = k.run(*dirk, *words)
        if code == 0:
            k.fails(i, "a reveal", "%s was allowed" % " ".join(words))


def logged(k):
    with contextlib.closing(sqlite3.connect("file:%s?mode=ro" % k.store, uri=True)) as db:
        return db.execute("SELECT count(*) FROM access_log").fetchone()[0]


# ---- the audit ----

def audits(k, some):
    k.must("init")
    for n in range(5):
        k.must("new", "--subject", "s%d" % n)
    k.must("do", "label", "x", "1", "2", "3", "--yes")
    k.must("do", "note", "hello", "1")
    k.must("count", "email:/^k/")
    out, err, code = k.run("audit", "verify")
    if code:
        k.fails(some[0], "audit verify", "an audit that nobody touched fails: %r" % (out + err)[:200])
    with contextlib.closing(sqlite3.connect(k.store)) as db:
        db.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for i in some:
        bent(k, i)


def bent(k, i):
    copy = os.path.join(k.room, "bent.db")
    for end in ("", "-wal", "-shm"):
        if os.path.exists(copy + end):
            os.remove(copy + end)
    shutil.copy(k.store, copy)
    with contextlib.closing(sqlite3.connect(copy)) as db:
        script = i.written + ";"
        try: # first as it stands: the triggers refuse, or the audit says so
            db.executescript(script)
            passed = True
        except sqlite3.Error:
            db.rollback()
            passed = False
            for name, in db.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                db.execute('DROP TRIGGER "%s"' % name)
            db.executescript(script)
        db.commit()
    out, err, code = k.run("audit", "verify", store=copy)
    k.all_of(i, "audit verify", check.bytes_of(out) + check.bytes_of(err))
    if code == 0:
        k.fails(i, "audit verify", "says all is well: %r" % out[:100])
    # An entry that follows in number and link is refused by its hash alone, which SQL cannot make.
    if passed and i.name != "forge":
        k.fails(i, "the triggers", "let it through")


def run(k, some):
    for name, of_class in (("mask", masks), ("audit", audits)):
        mine = [i for i in some if i.of_class == name]
        if mine:
            k.store = os.path.join(k.room, name + ".db")
            of_class(k, mine)
