#!/usr/bin/env python3
"""Recomputes the report from what anybody can read of the desk, and compares.

    recompute.py AUDIT.jsonl LIST.jsonl HOLDS.jsonl ERASURES.jsonl REPORT.jsonl [--whole | --kept]

AUDIT is 'ombud audit list --format json', LIST 'ombud list --format json' (all tickets), HOLDS 'ombud hold
list --all --format json', ERASURES 'ombud erase list --format json', REPORT 'ombud report --exact --format json'. Nothing of ombud is used: months, holidays and ranks are
counted here once more, by the words of the report's definition. A number that the two cannot tell
is a failure. Then every number of the report is bent by one, and each must be found. --whole: no number
may be nought, or its comparison would say nothing, but for those of KEPT; --kept: none of those.
"""
import json
import sys
from collections import Counter, defaultdict
from datetime import date, timedelta

from days import hours, instant, moment, last_second, local, mean, median, p90, share
from tickets import MONTH_KINDS, Ticket, entries

KEPT = ["R16", "R17", "R23"]  # holds, erasures and the retention sweep: an invented desk has none
IDENTITY_KINDS = MONTH_KINDS
SERVICE_KINDS = {"incident", "account", "howto", "billing", "request", "other"}
REFUSALS = ("REF-", "RET-")
CLASSES = {"time_zone": "S0", "name": "S1", "age": "S1", "preferences": "S1", "email": "S2", "birth_date": "S2",
           "device_id": "S2", "ip": "S2", "log": "S2", "location": "S2", "other": "S2", "phone": "S2", "address": "S2",
           "iban": "S3", "card": "S3", "personnummer": "S3"}
ROLES = {"agent", "lead", "dpo", "auditor", "admin"}


# ---- of each kind, and of all ------------------------------------------------------------------

class Period:
    def __init__(self, a, b, now):
        self.a, self.b, self.until = a, b, min(last_second(b), now)
        self.last = min(b, local(self.until).date())

    def has(self, day):
        return day is not None and self.a <= day <= self.b

    def at(self, when):
        return when <= self.until and self.has(local(when).date())


def parted(out, measure, things):
    for part, n in Counter(things).items():
        out[measure, part] = n


def clocks(tickets, done, p, out):
    opened = [t for t in tickets if t.is_open(p.until)]
    days = [(t.answered_day - t.day).days for t in done]
    out.update({
        "received": len([t for t in tickets if p.has(t.day)]),
        "open": len(opened),
        "answered": len(done),
        "on_time": share([t for t in done if not t.late(t.answered, t.due, True, p.until)], done),
        "strictly_on_time": share([t for t in done if not t.late(t.answered, t.strict, False, p.until)], done),
        "overdue": len([t for t in opened if not (t.answered and t.answered <= p.until) and
                        t.late(p.until, t.due, True, p.until)]),
        "days_median": median(days),
        "days_p90": p90(days),
    })


def extensions(tickets, done, p, out):
    notices = []
    for t in tickets:
        known = [e for e in t.past["extend"] if e[0] <= p.until]
        if known and p.has(local(known[-1][0]).date()):
            notices.append((t, local(known[-1][0]).date(), known[-1][1]))
    out["extended"] = len(notices)
    out["extended_share"] = share([t for t in done if t.extended(p.until)], done)
    out["notice_before"] = median([(t.month_due(1, day) - day).days for t, day, _ in notices])
    parted(out, "extended_by", [reason for _, _, reason in notices])


def pauses(tickets, p, out):
    paused = [t for t in tickets if any(p.has(q[0]) for q in t.pauses)]
    out["paused"] = len(paused)
    out["paused_median"] = median([max(0, (min(end or p.last, p.last) - begin).days)
                                   for t in tickets for begin, end in t.pauses if p.has(begin)])
    out["late_asks"] = len([t for t in paused if t.kind in IDENTITY_KINDS and
                            any(p.has(q[0]) and (q[0] - t.day).days > 7 for q in t.pauses)])


def ends(tickets, done, p, out):
    code = {t.id: t.code(p.until) for t in done}
    asks = [t for t in done if t.kind in IDENTITY_KINDS]
    lags = [(t.seen(p.until) - t.day).days for t in tickets if t.received <= p.until and p.has(t.seen(p.until))]
    parted(out, "outcome", [c or "none" for c in code.values()])
    out.update({
        "refused": share([t for t in done if code[t.id].startswith(REFUSALS) or code[t.id] == "UNIDENT"], done),
        "identity_asked": share([t for t in asks if t.asked_who(p.until)], asks),
        "identity_proven": share([t for t in asks if t.row["identity"] == "verified"], asks),
        "unidentified": len([t for t in done if code[t.id] == "UNIDENT"]),
        "recognised_median": median(lags),
        "recognised_max": max(lags, default=None),
        "reopened": share([t for t in done if any(timedelta(0) <= at - t.answered <= timedelta(days=30)
                                                  for at in t.reopened)], done),
    })


def recipients(tickets, p, out):
    told = pending = impossible = 0
    for t in tickets:
        for at, (what, told_of, state, *ended) in entries(t.row, "recipients"):
            if what not in ("rectify", "erase", "restrict", "lift") or at > p.until:
                continue
            end = instant(ended[0]) if ended else None
            told += told_of == "told" and p.at(at)
            pending += not (end and end <= p.until) and (p.b - local(at).date()).days > 14
            impossible += state in ("impossible", "disproportionate") and bool(end) and p.at(end)
    out.update({"recipients_told": told, "recipients_pending": pending, "recipients_impossible": impossible})


def retained(tickets, p, out):
    items = [words for t in tickets for at, words in entries(t.row, "retained") if at <= p.until]
    out["retained"] = len(items)
    out["retained_past_review"] = len([w for w in items if len(w) > 1 and date.fromisoformat(w[1]) < p.b])
    parted(out, "retained_by", [w[0] for w in items])


def ratings(tickets, done, p, out):
    stars = [int(words[0]) for t in tickets for at, words in entries(t.row, "ratings") if p.at(at)]
    service = [t for t in done if t.kind in SERVICE_KINDS]
    out["ratings"], out["stars_mean"] = len(stars), mean(stars)
    out["rated_share"] = share([t for t in service if any(p.at(at) for at, _ in entries(t.row, "ratings"))], service)


def measures(tickets, p):
    out = {}
    done = [t for t in tickets if t.answered and p.at(t.answered)]
    clocks(tickets, done, p, out)
    extensions(tickets, done, p, out)
    pauses(tickets, p, out)
    ends(tickets, done, p, out)
    recipients(tickets, p, out)
    retained(tickets, p, out)
    ratings(tickets, done, p, out)
    return out


# ---- of the whole desk alone -------------------------------------------------------------------

def breaches(tickets, p, out):
    all_of = [t for t in tickets if t.kind == "breach" and p.has(t.day)]
    told = [t for t in all_of if t.notified(p.until)]
    took = {t.id: hours(t.notified(p.until) - t.aware(p.until)) for t in told}
    late = [t for t in told if took[t.id] > 72]
    out.update({
        "breaches": len(all_of),
        "breaches_notified": len(told),
        "breaches_in_72_hours": share([t for t in told if took[t.id] <= 72], told),
        "breach_hours_median": median(took.values()),
        "breaches_late": len(late),
        "breaches_late_reason": len([t for t in late if t.fact("late-reason", p.until) is not None]),
        "breaches_told": len([t for t in all_of if t.fact("subjects-told", p.until) is not None]),
    })
    parted(out, "breaches_risk", [t.fact("risk", p.until) for t in all_of if t.fact("risk", p.until)])


def complaints(tickets, p, out):
    for measure, kind in (("complaints", "complaint"), ("authority", "dpa")):
        out[measure] = len([t for t in tickets if t.kind == kind and p.has(t.day)])
    out["upheld"] = len([t for t in tickets if t.kind in ("complaint", "dpa") and t.answered and p.at(t.answered) and
                         t.fact("upheld", p.until) not in (None, "no")])


def consents(tickets, p, out):
    words = [(at, t.row["person_id"], purpose, what) for t in tickets
             for at, (purpose, what) in entries(t.row, "consents")]
    for measure, said in (("consents_given", "given"), ("consents_withdrawn", "withdrawn")):
        purposes = [purpose for at, _, purpose, what in words if what == said and p.at(at)]
        out[measure] = len(purposes)
        parted(out, measure + "_for", purposes)
    took = []
    for at, who, purpose, what in words:
        stops = [s for s, *of in words if of == [who, purpose, "stopped"] and s >= at]
        if what == "withdrawn" and p.at(at) and stops and min(stops) <= p.until:
            took.append(hours(min(stops) - at))
    out["consent_hours_to_stop"] = median(took)


def holds(audit, rows, p, out):
    stand = [h for h in rows if h["state"] != "taken back" and moment(h["since"]) <= p.until]
    for e in audit:
        if e["act"] == "hold-release" and instant(e["at"]) <= p.until:
            name = "%s %s" % (e["object"], e["id"])
            stand.remove(next(h for h in stand if h["holds"].endswith(name) and h["state"].startswith("released")))
    out["holds"] = len(stand)
    out["holds_past_review"] = len([h for h in stand if date.fromisoformat(h["review"]) < p.b])


def erasures(audit, rows, p, out):
    """How many by the audit, which has each by its name in the ledger; why by the list."""
    out["erasures"] = len({e["detail"] for e in audit if e["act"] == "erase" and p.at(instant(e["at"]))})
    parted(out, "erasures_by", [r["cause"] for r in rows if r["erased"] and p.at(moment(r["erased"]))])
    out["erasures_unproven"] = len([e for e in audit if e["act"] == "erase-verify" and e["n"] and p.at(instant(e["at"]))])
    again = [e["n"] for e in audit if e["act"] == "restore" and e["object"] == "store" and p.at(instant(e["at"]))]
    out["restores"] = len(again)
    out["restores_replayed"] = sum(again) if again else None


def sweeps(audit, p, out):
    runs = [dict(zip(e["detail"].split()[::2], map(int, e["detail"].split()[1::2])))
            for e in audit if e["act"] == "sweep-end" and p.at(instant(e["at"]))]
    out["sweep_due"] = max((r["due"] for r in runs), default=None)
    out["sweep_done"] = sum(r["gone"] for r in runs) if runs else None
    out["sweep_held"] = max((r["held"] for r in runs), default=None)


class Accounts:
    """What each was, by the words of the audit: its roles, the day of its training, whether it is in use."""
    ACTS = {"agent-add", "agent-role", "agent-qualify", "agent-state", "undo", "redo"}

    def __init__(self, audit):
        self.changes = [e for e in reversed(audit) if e["object"] == "agent" and e["act"] in self.ACTS]

    def were(self, true_of):
        out = {}
        for e in filter(true_of, self.changes):
            one = out.setdefault(e["id"], {"active": True})
            for word in (e["detail"] or "").split():
                if word in ("active", "disabled"):
                    one["active"] = word == "active"
                elif set(word.split(",")) <= ROLES:
                    one["roles"] = word
                elif word[:1].isdigit():
                    one["until"] = date.fromisoformat(word)
        return out


def class_of(fields):
    return max((CLASSES[f] for f in (fields or "").split(",") if f in CLASSES), default="files")


def reveals(audit, accounts, tickets, p, out):
    looks = [e for e in audit if e["act"] == "reveal" and p.at(instant(e["at"]))]
    out["reveals"] = len(looks)
    parted(out, "reveals_by_role",
           [accounts.were(lambda c, e=e: c["seq"] < e["seq"])[e["agent"]]["roles"] for e in looks])
    parted(out, "reveals_by_reason", [e["reason"] for e in looks])
    parted(out, "reveals_by_class", [class_of(e["detail"]) for e in looks])
    names = Counter(e["who"].split(" as ")[-1] for e in looks)
    for name, n in sorted(names.items(), key=lambda i: (-i[1], i[0]))[:5]:
        out["reveals_top", name] = n
    alone = 0
    for e in looks:
        t = tickets.get(e["ticket"])
        alone += not (t and any(instant(e["at"]) <= at <= p.until for at, _ in entries(t.row, "replies")))
    out["reveals_without_reply"] = alone


def whole_desk(tickets, audit, kept, p):
    out, accounts = {}, Accounts(audit)
    breaches(tickets.values(), p, out)
    complaints(tickets.values(), p, out)
    consents(tickets.values(), p, out)
    reveals(audit, accounts, tickets, p, out)
    holds(audit, kept[0], p, out)
    erasures(audit, kept[1], p, out)
    sweeps(audit, p, out)
    then = accounts.were(lambda c: instant(c["at"]) <= p.until)
    out["lapsed"] = len([a for a in then.values() if a["active"] and a["until"] < p.last])
    return out


# ---- comparing -----------------------------------------------------------------------------------

def shown(value):
    return None if value is None else round(float(value), 1)


class Ours:
    def __init__(self, audit, tickets, kept, p):
        by_kind = defaultdict(list)
        for t in tickets.values():
            by_kind[t.kind].append(t)
        self.total = measures(tickets.values(), p)
        self.kinds = {k: measures(v, p) for k, v in by_kind.items()}
        self.whole = whole_desk(tickets, audit, kept, p)

    def cells(self, row):
        """Of a row of the report: what we say and what it says, in all and of each kind."""
        key = (row["measure"], row["part"]) if row["part"] else row["measure"]
        none = 0 if row["part"] else None
        if key in self.whole or row["measure"] in {k[0] for k in self.whole if isinstance(k, tuple)}:
            return [("in all", self.whole.get(key, none), row["total"])]
        out = [("in all", self.total.get(key, none), row["total"])]
        return out + [(k, self.kinds.get(k, {}).get(key, none), v) for k, v in row["kinds"].items()]

    def knows(self, row):
        return any(row["measure"] in (k, k[0]) for k in list(self.total) + list(self.whole))

    def missing(self, report):
        seen = {(r["measure"], r["part"]) if r["part"] else r["measure"] for r in report}
        return [k for k in list(self.total) + list(self.whole) if k not in seen]


def differ(row, cells):
    name = row["code"] + " " + row["measure"] + (" " + row["part"] if row["part"] else "")
    return ["%s %s: the report says %s, the lists say %s" % (name, where, theirs, shown(ours))
            for where, ours, theirs in cells if shown(ours) != shown(theirs)]


def unfound(ours, report):
    """Bends each number by one: which are not found?"""
    out = []
    for row in report:
        for where, mine, theirs in ours.cells(row):
            if not differ(row, [(where, mine, (theirs or 0) + 1)]):
                out.append("%s %s %s" % (row["code"], row["measure"], where))
    return out


def main(audit_file, list_file, holds_file, erasures_file, report_file, *options):
    read = lambda name: [json.loads(line) for line in open(name, encoding="utf-8")]
    audit, report = read(audit_file), read(report_file)
    tickets = {row["id"]: Ticket(row) for row in read(list_file)}
    for e in audit:
        for i in e.get("ids", [e["id"]] if e["object"] == "ticket" else []):
            if i in tickets and e["act"] == "reopen":
                tickets[i].reopened.append(instant(e["at"]))
    p = Period(date.fromisoformat(report[0]["from"]), date.fromisoformat(report[0]["to"]),
               max(instant(e["at"]) for e in audit))
    ours = Ours(audit, tickets, (read(holds_file), read(erasures_file)), p)
    wrong = ["%s %s is not told by the audit and the list" % (r["code"], r["measure"]) for r in report if not ours.knows(r)]
    cells = [(row, ours.cells(row)) for row in report if ours.knows(row)]
    for row, of in cells:
        wrong += differ(row, of)
    wrong += ["%s: the report has no such row" % (k,) for k in ours.missing(report)]
    codes = {"R%d" % i for i in range(1, 25)} - {row["code"] for row in report}
    wrong += ["%s is not in the report" % c for c in sorted(codes)]
    wrong += ["a number that is wrong by one is not found: " + n for n in unfound(ours, [row for row, _ in cells])]
    asked = [r for r in report if ("--kept" if r["code"] in KEPT else "--whole") in options]
    wrong += ["%s %s is nought: nothing is shown by that" % (r["code"], r["measure"]) for r in asked if not r["total"]]
    for line in wrong:
        print(line)
    print("%d numbers compared, %d wrong" % (sum(len(of) for _, of in cells), len(wrong)))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
