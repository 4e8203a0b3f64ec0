"""Letters that hurt, taken in by every door, and what the desk then holds and shows of them.

    python3 torture.py whole      each says what it must, as an mbox, in a Maildir and handed over
    python3 torture.py large      at the caps, above them, and what costs careless readers most
    python3 torture.py damaged    the same letters cut and with bytes changed: none is lost, none costs the desk its feet
"""
import email
import email.policy
import json
import os
import random
import resource
import sqlite3
import subprocess
import sys

import bodies
import charsets
import heads
import sizes
import structures

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "attack"))
import desk as d  # noqa: E402

SECONDS, MEGABYTES = 2, 256


def letters():
    out = [x for part in (charsets, structures, bodies, heads) for x in part.all()]
    assert len({x.bytes for x in out}) == len(out) == len({x.name for x in out})
    return out


class Torture:
    def __init__(self):
        self.desk = d.Desk()
        self.wrong = {}

    def fails(self, name, said):
        self.wrong.setdefault(name, []).append(said)

    def fresh(self, name):
        self.desk.store = os.path.join(self.desk.room, name + ".db")
        self.desk.must("init")

    def rows(self, sql):
        with sqlite3.connect(self.desk.store) as db:
            return db.execute(sql).fetchall()

    def folder(self, name, all_bytes):
        """A Maildir with a letter a file, in order."""
        path = os.path.join(self.desk.room, name)
        for sub in ("tmp", "new", "cur"):
            os.makedirs(os.path.join(path, sub))
        for n, content in enumerate(all_bytes):
            with open(os.path.join(path, "new", "1794000000.M%05d.host" % n), "wb") as f:
                f.write(content)
        return path

    def whole_store(self, of):
        out, err, code = self.desk.run("--as", "admin", "check")
        if code:
            self.fails(of, "the store is not whole: %r" % (out + err)[-300:])


def mbox(all_letters):
    """The rd form: what could be taken for a From_ line is quoted."""
    out = []
    for x in all_letters:
        lines = x.bytes.split(b"\n")
        said = [b">" + y if y.lstrip(b">").startswith(b"From ") else y for y in lines]
        out.append(b"From - Mon Nov 16 09:00:00 2026\n" + b"\n".join(said).rstrip(b"\n") + b"\n\n")
    return b"".join(out)


# ---- what is in the store ----

HELD = ("SELECT m.subject, m.sender, m.body, m.remark, m.flags & 8, (SELECT count(*) FROM attachment a WHERE a.message_id = m.id),"
        " (SELECT count(*) FROM message_raw r WHERE r.message_id = m.id) FROM ticket t JOIN message m ON m.case_id = t.case_id ORDER BY t.id")


def address_of(sender):
    return sender[sender.rindex("<") + 1:-1] if sender.endswith(">") else sender if "@" in sender else ""


def compare(t, x, door, row):
    subject, sender, body, remark, cut, attachments, raw = row
    said = [("text", x.text, body), ("subject", x.subject, subject), ("address", x.address, address_of(sender)),
            ("sender", x.sender, sender), ("attachments", x.attachments, attachments),
            ("letters kept as they came", x.kept, raw)]
    for what, meant, held in said:
        if meant is not None and meant != held:
            t.fails(x.name, "%s: %s is %r, not %r" % (door, what, str(held)[:120], str(meant)[:120]))
    if x.holds and x.holds not in body:
        t.fails(x.name, "%s: the text does not hold %r: %r" % (door, x.holds, body[:120]))
    for words in (x.remark, x.cut):
        if words and words not in remark:
            t.fails(x.name, "%s: nothing is said of %r: %r" % (door, words, remark))
    if x.cut is not None and bool(cut) != bool(x.cut):
        t.fails(x.name, "%s: it is %smarked as cut" % (door, "" if cut else "not "))


def taken(t, door, some):
    rows = t.rows(HELD)
    if len(rows) != len(some):
        t.fails(door, "of %d letters %d are there" % (len(some), len(rows)))
        return
    for x, row in zip(some, rows):
        compare(t, x, door, row)
    t.whole_store(door)


# ---- the doors ----

def imported(t, out, err, code, door, n):
    if code or not out.startswith(b"imported %d, threaded 0, duplicate 0, rejected 0" % n):
        t.fails(door, "it ends with %d: %r" % (code, (out + err)[-300:]))
    if b"started anew" in err:
        t.fails(door, "the parser died: %r" % err[-300:])


def by_import(t, some):
    t.fresh("mbox")
    out, err, code = t.desk.run("import", t.desk.write("torture.mbox", mbox(some)))
    imported(t, out, err, code, "mbox", len(some))
    taken(t, "mbox", some)
    t.fresh("maildir")
    out, err, code = t.desk.run("import", t.folder("box", [x.bytes for x in some]))
    imported(t, out, err, code, "maildir", len(some))
    taken(t, "maildir", some)


def by_hand(t, some):
    t.fresh("deliver")
    for x in some:
        out, err, code = t.desk.run("deliver", input=x.bytes)
        if code or out or err:
            t.fails(x.name, "deliver: it ends with %d: %r" % (code, (out + err)[:200]))
    taken(t, "deliver", some)


def shown(t, some):
    """The text as the desk gives it to a program."""
    def one(n):
        return t.desk.run("show", str(n), "--format", "json")
    for (out, err, code), x in zip(d.at_once([lambda n=n: one(n) for n in range(1, len(some) + 1)]), some):
        try:
            m = json.loads(out)["messages"][0]
        except (ValueError, LookupError):
            t.fails(x.name, "show: ends with %d: %r" % (code, err[:200]))
            continue
        if x.text is not None and m["body"] != x.text:
            t.fails(x.name, "show: text is %r, not %r" % (m["body"][:120], x.text[:120]))
        if len(m["attachments"]) != x.attachments:
            t.fails(x.name, "show: %d attachments" % len(m["attachments"]))


def second_opinion(t, some):
    """Python's parser must find the text that the letter's writer meant: else the letter is at fault."""
    for x in (x for x in some if x.second):
        message = email.message_from_bytes(x.bytes, policy=email.policy.default)
        part = message.get_body(preferencelist=("plain", "html"))
        text = part.get_content().strip("\r\n") if part else ""
        if text.replace("\r\n", "\n") != x.text:
            t.fails(x.name, "Python's parser reads %r, not %r" % (text[:120], x.text[:120]))


def whole(t):
    some = letters()
    second_opinion(t, some)
    by_import(t, some)
    shown(t, some)
    by_hand(t, some)
    return [x.name for x in some], "%d letters, %d of them read by a second parser" % (len(some), sum(x.second for x in some))


# ---- damaged ----

def flipped(dice, content):
    out = bytearray(content)
    for _ in range(dice.randint(1, 1 + len(out) // 40)):
        if out:
            out[dice.randrange(len(out))] = dice.choice([dice.randrange(256), 0, 10, 13, 45, 61, 255])
    return bytes(out)


def damage(some, seed):
    """Name and bytes: each letter cut somewhere, changed somewhere, and both."""
    dice = random.Random(seed)
    for x in some:
        cut = x.bytes[:dice.randrange(1, len(x.bytes))]
        yield x.name + ", cut", cut
        yield x.name + ", changed", flipped(dice, x.bytes)
        yield x.name + ", cut and changed", flipped(dice, cut)


def measured(t, words, content=b""):
    """Exit code, output, and the seconds of CPU and megabytes of it and of the process that parses."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    out, err, code = t.desk.run(*words, input=content)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    spent = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return code, out + err, spent, after.ru_maxrss / 1024


def within_bounds(t, name, spent, megabytes):
    if os.environ.get("VARIANT", "release") == "asan":
        return
    if spent > SECONDS:
        t.fails(name, "it took %.1f s" % spent)
    if megabytes > MEGABYTES:
        t.fails(name, "it took %d MB" % megabytes)


def damaged_in_a_folder(t, cases):
    """What is no letter any more is rejected with its reason; all the rest is there, whole as it came."""
    t.fresh("damaged")
    out, err, code = t.desk.run("import", t.folder("hurt", [content for _, content in cases]))
    counts = [int(w) for w in out.replace(b",", b"").split() if w.isdigit()]
    if len(counts) != 4 or sum(counts) != len(cases) or code not in (0, 1):
        t.fails("a folder of damaged letters", "ends with %d: %r" % (code, (out + err)[-300:]))
    if b"started anew" in err:
        t.fails("a folder of damaged letters", "the parser died: %r" % err[-300:])
    reasons = err.count(b": not a letter: ") + err.count(b": the file is empty")
    if counts[3:] != [reasons]:
        t.fails("a folder of damaged letters", "%d reasons for %s rejected" % (reasons, counts[3:]))
    lost = t.rows("SELECT count(*) FROM message m WHERE flags & 24 = 0 AND NOT EXISTS(SELECT 1 FROM message_raw r WHERE r.message_id = m.id)")
    if lost != [(0,)]:
        t.fails("a folder of damaged letters", "%s are not kept as they came" % lost)
    t.whole_store("a folder of damaged letters")


def damaged_by_hand(t, cases):
    t.fresh("handed")
    for name, content in cases:
        code, said, spent, megabytes = measured(t, ["deliver"], content)
        if code or said:
            t.fails(name, "deliver: it ends with %d: %r" % (code, said[:200]))
        within_bounds(t, name, spent, megabytes)
    if t.rows("SELECT count(*) FROM message WHERE direction = 1")[0][0] > len(cases):
        t.fails("deliver", "a letter is there twice")
    t.whole_store("deliver")


def damaged(t):
    rounds = int(os.environ.get("OMBUD_TEST_ROUNDS") or 1)
    cases = [x for seed in range(rounds) for x in damage(letters(), seed)]
    damaged_in_a_folder(t, cases)
    some = cases[::7]
    damaged_by_hand(t, some)
    return ["a folder of damaged letters", "deliver"], "%d damaged letters, %d of them handed over" % (len(cases), len(some))


# ---- at the caps and beyond ----

PIECES = "SELECT length(name) FROM attachment WHERE type = 'application/pdf' AND name LIKE 'aaa%' ORDER BY id"


def large(t):
    """One by one, so that what each costs is seen; too large for memory, a letter is not kept as it came."""
    some = list(sizes.all())
    t.fresh("large")
    for x in some:
        code, said, spent, megabytes = measured(t, ["deliver"], x.bytes)
        if code or said:
            t.fails(x.name, "deliver: it ends with %d: %r" % (code, said[:200]))
        within_bounds(t, x.name, spent, megabytes)
    taken(t, "deliver", some)
    if t.rows(PIECES) != [(99,), (100,), (100,)]:
        t.fails("name of 101 pieces", "names of %s letters" % t.rows(PIECES))
    return [x.name for x in some], "%d large letters" % len(some)


def main():
    t = Torture()
    try:
        names, counted = {"whole": whole, "damaged": damaged, "large": large}[sys.argv[1]](t)
    finally:
        t.desk.close()
    for name in names + [x for x in t.wrong if x not in names]:
        print("%sok torture/%s" % ("not " if name in t.wrong else "", name.replace(" ", "_")))
        for line in t.wrong.get(name, [])[:4]:
            print("    " + line[:400].encode("ascii", "backslashreplace").decode())
    print("# count " + counted)
    sys.exit(1 if t.wrong else 0)


main()
