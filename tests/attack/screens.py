"""Texts from outside on the screen: queue, tickets, facets, journal, sidebar, what a prompt says."""
import os
import re

import check
import desk as d
import lines
import terminal

CHARSETS = (("UTF-8", "utf-8"), ("ISO-8859-1", "latin-1"), ("US-ASCII", "ascii"))


def fill(k, some):
    k.must("init")
    k.must("import", k.write("s.mbox", b"".join(map(d.mail, some))))
    rows = [d.row(i) + b"\n" for i in some if lines.text_of(i)]
    if rows:
        k.must("import", k.write("s.jsonl", b"".join(rows)))
    for i in some[::8]:
        if lines.text_of(i) and len(i.bytes) < 2000:
            k.run("filter", "save", "s%d" % i.number, "-subject:" + i.text)
            k.run("do", "note", d.framed(i).decode(), str(some.index(i) + 1))


def opened(k, words, width, height, name, codec):
    argv = [d.PROGRAM, "--now", d.NOW, "--charset", name] + words
    return terminal.Terminal(argv, k.environment(), width, height, codec)


def blamed(k, some, place, t, i=None):
    k.places.add(place)
    by = {j.number: j for j in some}
    for said in t.taken():
        m = re.search(r"qa(\d+)\(", said)
        k.fails(i or (by.get(int(m.group(1))) if m else None) or some[0], place, said)


# ---- the queue: every ticket on one tall screen ----

def queue(k, some, name, codec):
    rows = int(k.must("count").split()[0])
    place = "the queue in " + name
    for first in range(1, rows + 1, 450):
        last = min(first + 449, rows)
        t = opened(k, ["id:%d..%d sort:id" % (first, last)], 200, 470, name, codec)
        shown = t.wait(lambda all_: any(re.search(r"\|[> ] .\s+%d " % last, line) for line in all_))
        if not shown:
            k.fails(some[0], place, "row %d did not come: %r" % (last, t.screen.lines()[:4]))
        in_rows(k, some, place, t.screen.lines(), first, last)
        blamed(k, some, place, t)
        t.close()


def in_rows(k, some, place, shown, first, last):
    """Ticket after ticket, a row each; subjects begin in one column and end where they end."""
    at = {}
    for line in shown:
        m = re.search(r"\|[> ][^0-9|]{2,9}(\d+) ", line)
        if m:
            at[int(m.group(1))] = line[m.start():]
    column = None
    for n in range(first, last + 1):
        i = some[n - 1] if n <= len(some) else None
        line = at.get(n)
        if line is None:
            k.fails(i or some[0], place, "the row of ticket %d is not there: %r" % (
                n, [line for line in shown if " %d " % n in line][:3]))
            continue
        if "[password removed]" in line:
            continue # the desk took the input's end for a password
        begins = check.cells(line[:line.find("qa")])
        column = column or begins
        if begins != column:
            k.fails(i or some[0], place, "a column moved from cell %d to %d: %r" % (column, begins, line[:100]))
        if i and len(i.bytes) < 40 and ")qz%d" % i.number not in line:
            k.fails(i, place, "the end of the row is gone: %r" % line[:140])


# ---- tickets one after the other ----

def carets(i):
    """What of an input must be seen as ^ and a letter: controls that are no line ends or tabs."""
    text = (i.text or "").replace("\r\n", "")
    return sum(c < " " and c not in "\n\t\r\0" or c == "\x7f" for c in text)


def tickets(k, some, name, codec, step):
    place = "a ticket in " + name
    t = opened(k, ["id:1.. sort:id"], 120, 60, name, codec)
    t.wait(lambda all_: any("qa%d(" % some[0].number in line for line in all_))
    t.press("\r")
    rows = int(k.must("count").split()[0])
    texts = [i for i in some if lines.text_of(i)]
    for n in range(1, rows + 1, step):
        i = some[n - 1] if n <= len(some) else texts[n - len(some) - 1]
        k.case(i)
        if not t.wait(lambda all_: all_[0].startswith(" #%d " % n)):
            k.fails(i, place, "ticket %d did not come: %r" % (n, t.screen.lines()[0]))
            break
        shown = "\n".join(t.screen.lines())
        if n <= len(some) and carets(i) < 30 and shown.count("^") < carets(i):
            k.fails(i, place, "%d controls, of which %d are seen" % (carets(i), shown.count("^")))
        blamed(k, some, place, t, i)
        t.press("%dJ" % step if step > 1 else "J")
    t.close()


# ---- the other views ----

def views(k, some):
    t = opened(k, ["is:open"], 140, 60, "UTF-8", "utf-8")
    t.wait(lambda all_: any("qa" in line for line in all_))
    for place, keys, sign in (
            ("the preview", "p", "qa"), ("the preview's end", "p", "qa"),
            ("facets", "gf", "FACETS"), ("facets of labels", "\t" * 5, "label"),
            ("the queue again", "q", "qa"), ("the sidebar", "gs", "QUEUES"), ("without it", "gs", "qa"),
            ("with it again", "gs", "QUEUES"), ("the list beside it", "\x17l", "qa"),
            ("the journal", "U", "note"), ("an entry", "\r", "note"), ("back", "qq", "qa"),
            ("the layers", "gl", "open"), ("back again", "q", "qa"), ("help", "?", "down")):
        t.press(keys)
        if not t.wait(lambda all_: any(sign in line for line in all_), 5):
            k.fails(some[0], place, "did not come: %r" % t.screen.lines()[:3])
        blamed(k, some, place, t)
    t.press("q")
    t.settle()
    prompts(k, some, t)
    t.close()


def typed(i):
    return lines.text_of(i) and len(i.bytes) < 120 and \
        not any(c < " " or "\x7f" <= c < "\xa0" for c in i.text)


def prompts(k, some, t):
    """What a prompt shows while one types, and what it says of a word that is wrong."""
    for n, i in enumerate(list(filter(typed, some))[::3]):
        place, keys = (("a filter's prompt", "l("), ("the command line", ":zz"),
                       ("a search", "/("))[n % 3]
        t.press(keys + i.text)
        t.settle()
        t.press("\r")
        t.settle()
        blamed(k, some, place, t, i)
        t.press("\x1b")
        t.wait(lambda all_: True)
        t.press("\x15\x1b")
        t.settle()


def run(k, some):
    for i in some:
        k.case(i)
    fill(k, some)
    jobs = [lambda: views(k, some)]
    for n, (name, codec) in enumerate(CHARSETS):
        jobs.append(lambda name=name, codec=codec: queue(k, some, name, codec))
        step = 1 if n == 0 else 5
        jobs.append(lambda name=name, codec=codec, step=step: tickets(k, some, name, codec, step))
    d.at_once(jobs)
