"""Texts from outside on every way through line mode: tables, JSON, CSV, tickets, sentences."""
import csv
import io
import json
import os
import re
import unicodedata
import zlib

import check
import desk as d

WHO = re.compile(rb"qa(\d+)\(")


def text_of(i):
    return i.text is not None and "\0" not in i.text


def fill(k, some):
    """A letter of each, and a row of each for which there can be one."""
    k.must("init")
    k.must("import", k.write("a.mbox", b"".join(map(d.mail, some))))
    rows = b"".join(d.row(i) + b"\n" for i in some if text_of(i))
    if rows:
        k.must("import", k.write("a.jsonl", rows))
        k.must("import", k.write("a.csv", d.CSV_HEAD + b"".join(d.csv_row(i) for i in some if text_of(i))))


# ---- lists ----

def blame(some, text):
    """The input whose mark stands in a line, or the first of all."""
    m = WHO.search(text.encode("utf-8", "replace"))
    by = {i.number: i for i in some}
    return by.get(int(m.group(1))) if m else None


def lay_out(k, some, place, out, charset):
    """A row is a line, in the order of its numbers, and its last column begins where it does."""
    lines = out.decode(charset, "replace").split("\n")[:-1]
    column = None
    for n, line in enumerate(lines[1:], 1):
        i = blame(some, line) or some[0]
        if not re.match(r" *%d " % n, line):
            k.fails(i, place, "row %d is not line %d: %r" % (n, n, line[:120]))
            return
        at = line.rfind("qa%d(" % i.number)
        if at < 0:
            continue
        begins = check.cells(line[:at])
        column = column or begins
        if begins != column:
            k.fails(i, place, "a column moved from cell %d to %d: %r" % (column, begins, line[:160]))
        cut = len(i.bytes) > 200 or "~" in line[at:] or line.endswith("(-)")
        cut = cut or "[password removed]" in line # the desk took the input's end for a password
        if not cut and ")qz%d" % i.number not in line:
            k.fails(i, place, "the end of the row is gone: %r" % line[:160])


def spread(k, some, place, out, charset="utf-8", marks=True):
    """Each fault of a whole output to the input in whose line it stands."""
    k.places.add(place)
    for said in check.bytes_of(out, charset, marks):
        k.fails(blame(some, said) or some[0], place, said)


def tables(k, some):
    for charset, codec in (("UTF-8", "utf-8"), ("ISO-8859-1", "latin-1"), ("US-ASCII", "ascii")):
        out = k.must("list", "--sort", "id", "--charset", charset)
        place = "list in " + charset
        spread(k, some, place, out, codec)
        lay_out(k, some, place, out, codec)
    for cols in ("id,requester,name,subject", "id,external_id,labels,subject",
                 "id,address,location,other,log,subject"):
        for clear in (False, True):
            place = "list --cols %s%s" % (cols, " in clear" if clear else "")
            out = k.listed(clear, "--sort", "id", "--cols", cols)
            spread(k, some, place, out)
            lay_out(k, some, place, out, "utf-8")


def same_text(k, some, place, i, got):
    want = d.framed(i).decode("utf-8", "replace")
    same = {want, unicodedata.normalize("NFC", want), "qa%d(-)" % i.number}
    if i.of_class == "meta" and got not in same:
        k.fails(i, place, "%r came back as %r" % (want, got))


def json_lists(k, some):
    for clear in (False, True):
        place = "list --format json" + (" in clear" if clear else "")
        out = k.listed(clear, "--sort", "id", "--format", "json")
        spread(k, some, place, out, marks=False)
        lines = out.decode("utf-8", "replace").split("\n")[:-1]
        for n, line in enumerate(lines, 1):
            i = blame(some, line) or some[0]
            try:
                row = json.loads(line)
            except ValueError as e:
                k.fails(i, place, "line %d is no JSON: %s" % (n, e))
                continue
            if row["id"] != n:
                k.fails(i, place, "ticket %s stands in line %d" % (row["id"], n))
            same_text(k, some, place, i, row["subject"])
            known = row["external_id"]
            own = unicodedata.normalize("NFC", (i.text or "").strip())
            if i.of_class == "meta" and known not in (None, "e%d" % i.number, "%sc%d" % (own, i.number)):
                k.fails(i, place, "external_id %r came back as %r" % (i.text, known))


def csv_lists(k, some):
    for clear in (False, True):
        place = "list --format csv" + (" in clear" if clear else "")
        out = k.listed(clear, "--sort", "id", "--format", "csv")
        spread(k, some, place, out.replace(b"\r\n", b"\n"))
        rows = list(csv.reader(io.StringIO(out.decode("utf-8", "replace"), newline="")))
        for n, row in enumerate(rows[1:], 1):
            i = blame(some, "".join(row)) or some[0]
            if len(row) != len(rows[0]) or row[0] != str(n):
                k.fails(i, place, "row %d has %d cells and begins with %r" % (n, len(row), row[:1]))
            for name, cell in zip(rows[0], row):
                if check.formula(cell) and not re.fullmatch(r"-?\d+", cell):
                    k.fails(i, place, "a spreadsheet runs %s: %r" % (name, cell[:80]))
    for name in ("external_id", "other", "subject"):
        out = k.in_clear("--sort", "id", "--format", "csv", "--cols", name)
        for line in out.split(b"\r\n")[1:]:
            if re.match(rb'"?(ID|sep=)', line):
                k.fails(some[0], "the first cell", "a file begins with %r" % line[:40])


# ---- tickets ----

def tickets(k, some):
    """The tickets of letters and of JSON, masked or in clear, in three charsets by turns."""
    n = int(k.must("count", "not kind:howto").split()[0])
    sets = (("UTF-8", "utf-8"), ("ISO-8859-1", "latin-1"), ("US-ASCII", "ascii"))

    def one(number):
        charset, codec = sets[number % 3] if number % 4 else sets[0]
        reveal = ("--reveal", "reply", "--field", "name") if number % 2 else ()
        out, err, code = k.run("show", str(number), "--charset", charset, *reveal)
        return number, charset, codec, out, err, code
    for number, charset, codec, out, err, code in d.at_once(
            [lambda number=number: one(number) for number in range(1, n + 1)]):
        i = blame(some, out.decode(codec, "replace")) or some[0]
        place = "show in " + charset
        k.ended(i, place, code)
        k.all_of(i, place, check.bytes_of(out, codec) + check.bytes_of(err, codec))


# ---- sentences and what is kept by name ----

def short(x):
    """A word for a name, the same in every run."""
    return "%x" % zlib.crc32(os.fsencode(x))


def sinks(x):
    """Places of a word of the command line; each quotes it, or keeps it."""
    return [
        ("a filter", ["list", x]), ("a pattern", ["list", "subject:/" + x + "/"]),
        ("a quoted word", ["list", 'subject:"' + x + '"']), ("--sort", ["list", "--sort", x]),
        ("--cols", ["list", "--cols", x]), ("--format", ["list", "--format", x]),
        ("--limit", ["list", "--limit", x]), ("--theme", ["--theme", x, "list"]),
        ("--keys", ["--keys", x, "list"]), ("--charset", ["--charset", x, "list"]),
        ("--as", ["--as", x, "count"]), ("--lang", ["--lang", x, "count"]),
        ("--db", ["--db", "none/" + x, "count"]), ("a path", ["import", "none/" + x]),
        ("--map", ["import", "a.csv", "--map", "none/" + x]),
        ("--as-format", ["import", "a.csv", "--as-format", x]), ("help", ["help", x]),
        ("a command", ["zz" + x]), ("an option", ["list", "--zz" + x]), ("show", ["show", x]),
        ("a label", ["do", "label", x, "1"]), ("a note", ["do", "note", x, "1"]),
        ("an agent", ["do", "assign", x, "1"]), ("a code", ["do", "resolve", x, "1"]),
        ("a reason", ["do", "identity", "verified", x, "1"]),
        ("an operation", ["do", "zz" + x, "1"]), ("a filter's name", ["filter", "save", x, "is:open"]),
        ("a saved filter", ["filter", "save", "f" + short(x), "-subject:" + x]),
        ("an agent's name", ["--as", "admin", "agent", "add", x, "--role", "agent"]),
        ("an agent's full name", ["--as", "admin", "agent", "add", "a" + short(x), "agent",
                                  "--name", x]),
        ("a setting", ["--as", "admin", "settings", "set", "mail.hosts", x]),
        ("a setting's name", ["--as", "admin", "settings", "set", x, "1"]),
        ("a recipe's name", ["recipe", "save", x, "is:open", "label y"]),
        ("a recipe", ["recipe", "save", "r" + short(x), "is:open", "label " + x]),
        ("explain", ["explain", x]), ("count --by", ["count", "--by", x]),
        ("a date", ["due", "access", "--received", x]), ("a kind", ["due", x]),
        ("a subject", ["new", "--subject", x]), ("attachment", ["attachment", x]),
        ("journal", ["undo", x]), ("--reveal", ["show", "1", "--reveal", x]),
        ("--token", ["do", "label", "t", "1", "--token", x]),
    ]


def sentences(k, some):
    """Five places an input, in turn, so that each place meets all classes; all of them if asked."""
    store = os.path.join(k.room, "words.db")
    k.must("init", store=store)
    k.must("new", "--subject", "x", store=store)
    every = len(sinks(""))
    each = every if int(os.environ.get("OMBUD_TEST_ROUNDS") or 1) > 1 else 5

    def one(i, place, words):
        try:
            return i, place, k.run(*words, store=store)
        except ValueError: # a NUL ends a word of the command line
            return i, place, None
    jobs = []
    for n, i in enumerate(some):
        x = os.fsdecode(i.bytes)
        if len(i.bytes) > 100000:
            continue
        all_sinks = sinks(x)
        for j in range(each):
            place, words = all_sinks[(n * each + j) % every]
            jobs.append(lambda i=i, place=place, words=words: one(i, place, words))
    for i, place, ran in d.at_once(jobs):
        if ran:
            k.ended(i, place, ran[2])
            k.all_of(i, place, check.bytes_of(ran[0]) + check.bytes_of(ran[1]))
            if b"\nombud: the audit was" in ran[1] or ran[1].count(b"\nombud: ") > 6:
                k.fails(i, place, "a sentence that is not ours: %r" % ran[1][:100])
    kept(k, some, store)


def kept(k, some, store):
    for words in (["filter", "list"], ["recipe", "list"], ["journal"], ["audit", "list"],
                  ["agent", "list"], ["settings"], ["show", "1"], ["list"], ["count", "--by", "labels"]):
        for form in ((), ("--format", "json"), ("--format", "csv")):
            if form and words[0] == "show":
                continue
            as_ = ["--as", "admin"] if words[0] in ("agent", "settings") else []
            out, err, code = k.run(*as_, *words, *form, store=store)
            place = " ".join(words) + " " + " ".join(form)
            k.places.add(place)
            for said in check.bytes_of(out.replace(b"\r\n", b"\n"), marks=not form) + check.bytes_of(err):
                k.fails(owner(some, said), place, said)


def owner(some, said):
    """Whoever's visible rest stands in the line; the first of all where that is not known."""
    for i in some:
        if i.text and i.text in said:
            return i
    return some[0]


def headers(k, some):
    """Names of columns and keys, values of columns with a word list, mapping files: in turn."""
    def quoted(i):
        return b'subject,"' + i.bytes.replace(b'"', b'""') + b'"\r\nx,y\r\n'

    def one(i, n):
        if n % 3 == 0 or not text_of(i):
            return i, "a CSV header", k.run("import", k.write("head%d.csv" % n, quoted(i)))
        if n % 3 == 1:
            values = {"subject": "x", "kind": i.text, "received": i.text, "state": i.text}
            rows = json.dumps({"subject": "x", i.text: "y"}) + "\n" + json.dumps(values) + "\n"
            return i, "a JSON key", k.run("import", k.write("key%d.jsonl" % n, rows.encode()))
        names = k.write("t%d.map" % n, i.bytes + b" = subject\nx = " + i.bytes + b"\n")
        return i, "a mapping file", k.run("import", k.write("m%d.csv" % n, quoted(i)), "--map", names)
    jobs = [lambda i=i, n=n: one(i, n) for n, i in enumerate(some)]
    for i, place, (out, err, code) in d.at_once(jobs):
        k.ended(i, place, code)
        k.all_of(i, place, check.bytes_of(out) + check.bytes_of(err))


def run(k, some):
    for i in some:
        k.case(i)
    fill(k, some)
    tables(k, some)
    json_lists(k, some)
    csv_lists(k, some)
    tickets(k, some)
    sentences(k, some)
    headers(k, some)
