#!/usr/bin/env python3
"""Compares what two engines answered: answers.py ONE OTHER.

Each file has a line a statement that ran: text, values, rows (answers.c). Statements of the same text and values are
compared, in the order in which each of them ran. Says each that differs, and at the end how many were compared and how
many ran another number of times in one of them."""
import re
import sys
from collections import defaultdict

# What differs by nature: made at random for each store, the engine's own words, or how long something took.
OWN = re.compile(
    r"op_token|WHERE key = 'key'|lease|sqlite_|pg_|EXPLAIN|bit_of|matches\(|chosen\(|CREATE |SAVEPOINT|ledger")

# A store on a server keeps where its ledger is and how far; one in a file knows it by its own name.
LEDGER = re.compile(r"ledger\.(path|key|head)\|")


def read(path):
    runs = defaultdict(list)
    hashes = re.compile(r"\b[0-9a-f]{32,64}\b")
    with open(path, encoding="utf-8", errors="replace") as f:
        for line in f:
            text, values, rows = hashes.sub("<hash>", line.rstrip("\n")).split("\t")
            if not OWN.search(text) and not LEDGER.match(values):
                runs[text, values].append(rows)
    return runs


def as_set(rows):
    """Rows that an order leaves equal may come in any; what is shown of them the transcripts compare."""
    return sorted(rows.split(";"))


def main():
    one, other = read(sys.argv[1]), read(sys.argv[2])
    compared = differ = alone = 0
    texts = set()
    for key in dict.fromkeys([*one, *other]):  # as they first ran
        a, b = one.get(key, []), other.get(key, [])
        if len(a) != len(b):  # one engine asked more often: which answer is which is not known
            alone += len(a) + len(b)
            continue
        for x, y in zip(a, b):
            compared += 1
            texts.add(key[0])
            if as_set(x) != as_set(y):
                differ += 1
                if differ <= 20:
                    print(f"differs: {key[0][:400]}\n  values {key[1][:200]}\n  one   {x[:300]}\n  other {y[:300]}")
    print(f"{compared} answers to {len(texts)} statements compared, {differ} differ, {alone} not, which one asked oftener")
    return differ != 0


if __name__ == "__main__":
    sys.exit(main())
