"""Filters that cost or break, words that would be options and commands, and what the environment says."""
import os
import time

import check
import desk as d

SECONDS = 60 # far above what the limits allow, far below what the patterns would take


# ---- patterns ----

# What the language has no place for is refused as a whole, not read as something else.
REFUSED = ("limit_match", "single_byte", "callout", "bomb_repeat", "open_", "look_behind", "property",
           "quantifier", "nesting", "field_", "control")

def patterns(k, some):
    """Texts on which each pattern would run for hours."""
    long = "a" * 20000
    rows = ['{"subject":"%s","body":"%s","kind":"howto"}\n' % ("a" * 60 + "!", t)
            for t in (long, "ab" * 10000, "aab" * 6000, "x")]
    k.must("init")
    k.must("import", k.write("long.jsonl", "".join(rows).encode()))

    def one(i, words):
        begun = time.monotonic()
        try:
            return k.run(*words), time.monotonic() - begun
        except Exception as e: # a run that does not end is stopped
            return (b"", str(e).encode(), 124), time.monotonic() - begun
    jobs, of = [], []
    for i in some:
        x = os.fsdecode(i.bytes)
        for place, words in (("list", ["list", x]), ("explain", ["explain", x]),
                             ("filter save", ["filter", "save", "p%d" % i.number, x])):
            if len(i.bytes) < 120000:
                jobs.append(lambda i=i, words=words: one(i, words))
                of.append((i, place))
    for (i, place), ((out, err, code), took) in zip(of, d.at_once(jobs)):
        k.ended(i, place, code)
        k.all_of(i, place, check.bytes_of(out) + check.bytes_of(err))
        if took > SECONDS:
            k.fails(i, place, "took %.0f s" % took)
        if i.name.startswith(REFUSED) and code != 2:
            k.fails(i, place, "was not refused: exit code %d" % code)
        if code == 5:
            k.fails(i, place, "broke the store: %r" % err[:200])
    out, err, code = k.run("filter", "list")
    k.all_of(some[0], "filter list", check.bytes_of(out) + check.bytes_of(err))
    whole(k, some[0], k.store)


def whole(k, i, store):
    out, err, code = k.run("check", store=store)
    if code:
        k.fails(i, "check", "the store is not whole: %r" % (out + err)[:200])


# ---- arguments ----

def arguments(k, some):
    k.must("init")
    k.must("new", "--subject", "first")
    other = os.path.join(k.room, "other.db")
    k.must("init", store=other)
    before = k.must("list", store=other)
    files = sorted(os.listdir(k.room))
    for n, i in enumerate(some, 2):
        x = os.fsdecode(i.bytes)
        ways = [("a subject", ["new", "--subject=" + x]), ("a note", ["do", "note", "--", x, "1"]),
                ("a filter", ["list", "--", x]), ("a filter of a count", ["count", "--", x]),
                ("a ticket", ["show", "--", x]), ("a command", ["--", x]),
                ("words as they come", ["list", x]), ("a label", ["do", "label", "--", x, "1"])]
        for place, words in ways:
            out, err, code = k.run(*words)
            k.ended(i, place, code)
            k.all_of(i, place, check.bytes_of(out) + check.bytes_of(err))
            if b"root:" in out + err:
                k.fails(i, place, "another file was read")
            if place == "a note" and len(x) < 1000 and "\n" not in x and x.strip():
                kept(k, i, x)
    made = {f for f in os.listdir(k.room) if not f.endswith(("-wal", "-shm"))} - set(files)
    if made or k.must("list", store=other) != before:
        k.fails(some[0], "the folder", "a word did more than it said: %r" % made)


def kept(k, i, x):
    """The note is the word, and no option or number was made of it."""
    if x not in k.must("show", "1").decode("utf-8", "replace"):
        k.fails(i, "a note", "%r did not become a note" % x[:60])


# ---- environment ----

def environments(k, some):
    k.must("init")
    k.must("new", "--subject", "caf\u00e9 \u674e \u202e")
    for i in some:
        more = dict(pair.split("=", 1) for pair in os.fsdecode(i.bytes).split(" ") if "=" in pair)
        for place, words in (("list", ["list"]), ("show", ["show", "1"]), ("help", ["help"]),
                             ("an error", ["nosuch\x1b[31m"]), ("the screen, without one", [])):
            out, err, code = k.run(*words, more=more)
            k.ended(i, place, code)
            k.all_of(i, place, check.bytes_of(plain(out)) + check.bytes_of(plain(err)))


def plain(out):
    """Bytes of a charset beyond ASCII are the charset's affair; controls are not."""
    try:
        out.decode()
        return out
    except UnicodeDecodeError:
        return out.decode("latin-1").encode()


def run(k, some):
    for name, of_class in (("pattern", patterns), ("argument", arguments), ("environment", environments)):
        mine = [i for i in some if i.of_class == name]
        if mine:
            k.store = os.path.join(k.room, name + ".db")
            of_class(k, mine)
