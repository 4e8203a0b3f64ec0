#!/usr/bin/env python3
"""Recomputes the report from what anybody can read of the desk, and compares.

    recompute.py AUDIT.jsonl LIST.jsonl REPORT.jsonl

AUDIT is 'ombud audit list --format json', LIST 'ombud list --format json' (all tickets), REPORT is
'ombud report --exact --format json'. Nothing of ombud is used: months, holidays and ranks are
counted here once more. What the two lists cannot tell is named, not passed over.
"""
import json
import sys
from collections import defaultdict
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction

MONTH_KINDS = {"access", "portability", "rectification", "erasure", "restriction", "objection"}
IDENTITY_KINDS = MONTH_KINDS
ENDED = {"resolved", "closed", "merged", "spam", "purged"}
REFUSALS = ("REF-", "RET-")


# ---- time ------------------------------------------------------------------------------------

def last_sunday(year, month):
    day = date(year, month, 31)
    return day - timedelta(days=(day.weekday() + 1) % 7)


def local(at):
    """Stockholm's clock by the rule of the Union: the machine's zones may be missing."""
    begin = datetime.combine(last_sunday(at.year, 3), datetime.min.time(), timezone.utc) + timedelta(hours=1)
    end = datetime.combine(last_sunday(at.year, 10), datetime.min.time(), timezone.utc) + timedelta(hours=1)
    return at + timedelta(hours=2 if begin <= at < end else 1)


def instant(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc) if text else None


def day_of(text):
    return local(instant(text)).date() if text else None


def easter(y):
    a, b, c = y % 19, y // 100, y % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    m = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    n = (a + 11 * h + 22 * m) // 451
    k = h + m - 7 * n + 114
    return date(y, k // 31, k % 31 + 1)


def is_off(day):
    y, e = day.year, easter(day.year)
    fixed = {(1, 1), (1, 6), (5, 1), (6, 6), (12, 25), (12, 26)}
    moving = {e - timedelta(2), e + timedelta(1), e + timedelta(39)}
    return day.weekday() >= 5 or (day.month, day.day) in fixed or day in moving


def add_months(day, n):
    y, m = divmod(day.year * 12 + day.month - 1 + n, 12)
    for d in (day.day, 30, 29, 28):
        try:
            return date(y, m + 1, min(d, day.day))
        except ValueError:
            pass


def roll(day):
    while is_off(day):
        day += timedelta(1)
    return day


# ---- tickets ---------------------------------------------------------------------------------

class Ticket:
    def __init__(self, row):
        self.id, self.kind, self.state = row["id"], row["kind"], row["state"]
        self.received, self.answered = instant(row["received"]), instant(row["answered"])
        self.day, self.answered_day = day_of(row["received"]), day_of(row["answered"])
        self.closed, self.code = instant(row["closed"]), row["resolution"]
        self.due, self.strict = row["due"], row["strict"]
        self.extended, self.identity = bool(row["extension"]), row["identity"]
        self.pauses = []
        for one in (row["pauses"] or "").split("|"):
            if one:
                a, b = one.split("..")
                self.pauses.append((date.fromisoformat(a), date.fromisoformat(b) if b else None))
        self.acts = []

    def paused_days(self, at):
        """Days that were paused by then, each once."""
        days = set()
        for a, b in self.pauses:
            d, end = a, min(b or at, at) if a <= at else a
            while d < end:
                days.add(d)
                d += timedelta(1)
        return len(days)

    def late(self, at, limit, pauses):
        """Whether that instant is after the date, which is a day or an instant."""
        if not limit:
            return False
        if "T" in limit:
            return at >= instant(limit)
        if self.kind in MONTH_KINDS:
            limit = add_months(self.day, 3 if self.extended else 1)
            limit = roll(limit + timedelta(self.paused_days(local(at).date()) if pauses else 0))
        else:
            limit = date.fromisoformat(limit)
        return local(at).date() > limit


def median(values):
    values = sorted(values)
    n = len(values)
    return Fraction(values[(n - 1) // 2] + values[n // 2], 2) if n else None


def p90(values):
    values = sorted(values)
    return values[-(-9 * len(values) // 10) - 1] if values else None


def share(part, whole):
    return Fraction(100 * len(part), len(whole)) if whole else None


# ---- the report ------------------------------------------------------------------------------

def is_open(t, until):
    """Open at the end: it had come, and neither its end nor a reopening says otherwise."""
    if t.received > until:
        return False
    for at, act in reversed(t.acts):
        if at > until and act == "reopen":
            return not t.answered or t.answered > until
    if t.state not in ENDED:
        return True
    return bool(t.closed) and end_of(t) > until


def end_of(t):
    """A closed ticket's first end is its answer; closing comes 30 days later."""
    return min(t.closed, t.answered) if t.answered and t.state == "closed" else t.closed


def measures(tickets, a, b, until):
    received = [t for t in tickets if a <= t.day <= b]
    opened = [t for t in tickets if is_open(t, until)]
    done = [t for t in tickets if t.answered and t.answered <= until and a <= t.answered_day <= b]
    days = [(t.answered_day - t.day).days for t in done]
    paused = [t for t in tickets if any(a <= p[0] <= b for p in t.pauses)]
    last = min(b, local(until).date())
    lengths = [max(0, (min(q or last, last) - p).days) for t in tickets for p, q in t.pauses if a <= p <= b]
    asks = [t for t in done if t.kind in IDENTITY_KINDS]
    out = {
        "received": len(received),
        "open": len(opened),
        "answered": len(done),
        "on_time": share([t for t in done if not t.late(t.answered, t.due, True)], done),
        "strictly_on_time": share([t for t in done if not t.late(t.answered, t.strict, False)], done),
        "overdue": len([t for t in opened if not (t.answered and t.answered <= until) and t.late(until, t.due, True)]),
        "days_median": median(days),
        "days_p90": p90(days),
        "extended_share": share([t for t in done if t.extended], done),
        "paused": len(paused),
        "paused_median": median(lengths),
        "late_asks": len([t for t in paused if t.kind in IDENTITY_KINDS and
                          any(a <= p[0] <= b and (p[0] - t.day).days > 7 for p in t.pauses)]),
        "refused": share([t for t in done if (t.code or "").startswith(REFUSALS) or t.code == "UNIDENT"], done),
        "identity_proven": share([t for t in asks if t.identity == "verified"], asks),
        "unidentified": len([t for t in done if t.code == "UNIDENT"]),
        "reopened": share([t for t in done if any(act == "reopen" and timedelta(0) <= at - t.answered <=
                                                  timedelta(days=30) for at, act in t.acts)], done),
    }
    # What was reopened since has lost its code, and nothing that is read here says which it was.
    if any(at > until and act == "reopen" for t in done for at, act in t.acts):
        out["unknown"] = {"refused", "unidentified", "outcome"}
    for t in done:
        key = ("outcome", t.code or "none")
        out[key] = out.get(key, 0) + 1
    return out


def whole_desk(tickets, audit, a, b):
    """Numbers that are not parted by kind."""
    reveals = [e for e in audit if e["act"] == "reveal" and a <= day_of(e["at"]) <= b]
    count = lambda kind: len([t for t in tickets if t.kind == kind and a <= t.day <= b])
    return {"breaches": count("breach"), "complaints": count("complaint"), "authority": count("dpa"),
            "reveals": len(reveals)}


def shown(value):
    return None if value is None else round(float(value), 1)


def compare(row, kind, numbers, ours, theirs, wrong):
    if row["measure"] in numbers.get("unknown", ()):
        return 0
    ours = shown(ours)
    theirs = None if theirs is None else round(float(theirs), 1)
    if ours != theirs and not (ours and theirs and abs(ours - theirs) <= 0.1 and row["unit"] == "%"):
        wrong.append("%s %s%s %s: the report says %s, the lists say %s" % (
            row["code"], row["measure"], " " + row["part"] if row["part"] else "", kind, theirs, ours))
    return 1


def main(audit_file, list_file, report_file):
    read = lambda name: [json.loads(line) for line in open(name, encoding="utf-8")]
    audit, report = read(audit_file), read(report_file)
    tickets = {row["id"]: Ticket(row) for row in read(list_file)}
    for e in reversed(audit):
        for i in e.get("ids", [e["id"]] if e["object"] == "ticket" else []):
            if i in tickets:
                tickets[i].acts.append((instant(e["at"]), e["act"]))
    a, b = date.fromisoformat(report[0]["from"]), date.fromisoformat(report[0]["to"])
    midnight = datetime(b.year, b.month, b.day, tzinfo=timezone.utc) + timedelta(days=1)
    offset = local(midnight - timedelta(hours=2)) - (midnight - timedelta(hours=2))
    until = min(midnight - offset - timedelta(seconds=1), max(instant(e["at"]) for e in audit))
    by_kind = defaultdict(list)
    for t in tickets.values():
        by_kind[t.kind].append(t)
    total = measures(tickets.values(), a, b, until)
    kinds = {k: measures(v, a, b, until) for k, v in by_kind.items()}
    whole = whole_desk(tickets.values(), audit, a, b)
    wrong, compared, left = [], 0, []
    for row in report:
        key = (row["measure"], row["part"]) if row["part"] else row["measure"]
        if key in whole:
            compared += compare(row, "in all", {}, whole[key], row["total"], wrong)
        elif key in total or row["measure"] in total.get("unknown", ()):
            compared += compare(row, "in all", total, total.get(key), row["total"], wrong)
            for kind, theirs in row["kinds"].items():
                ours = kinds.get(kind, {}).get(key, 0 if row["part"] else None)
                compared += compare(row, kind, kinds.get(kind, {}), ours, theirs, wrong)
        elif row["code"] + " " + row["measure"] not in left:
            left.append(row["code"] + " " + row["measure"])
    seen = {(r["measure"], r["part"]) if r["part"] else r["measure"] for r in report}
    must = [k for k in list(total) + list(whole) if k != "unknown" and not (k[0] == "outcome" and "unknown" in total)]
    wrong += ["%s: the report has no such row" % (k,) for k in must if k not in seen]
    if "unknown" in total:
        left.append("R10 and refusals of kinds of which something was reopened since the period")
    print("not told by the audit and the list: " + ", ".join(left))
    for line in wrong:
        print(line)
    print("%d numbers compared, %d differ" % (compared, len(wrong)))
    return 1 if wrong or compared < 20 else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
