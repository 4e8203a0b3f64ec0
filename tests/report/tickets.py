"""A ticket as a line of the list tells it, and how it stood at an instant, for recompute.py."""
from collections import defaultdict
from datetime import date, timedelta

from days import add_months, day_of, instant, local, roll

MONTH_KINDS = {"access", "portability", "rectification", "erasure", "restriction", "objection"}
ENDED = {"resolved", "closed", "merged", "spam", "purged"}
UNSEEN = {"new", "merged", "spam"}


def entries(row, column):
    """The instant and the words of each."""
    for text in row[column] or []:
        at, *words = text.split(" ")
        yield instant(at), words


class Ticket:
    def __init__(self, row):
        self.row, self.id, self.kind = row, row["id"], row["kind"]
        self.received, self.answered = instant(row["received"]), instant(row["answered"])
        self.day, self.answered_day = day_of(row["received"]), day_of(row["answered"])
        self.due, self.strict = row["due"], row["strict"]
        self.past = defaultdict(list)
        for at, words in entries(row, "history"):
            self.past[words[0]].append((at, words[1] if len(words) > 1 else ""))
        self.pauses = []
        for one in (row["pauses"] or "").split("|"):
            if one:
                a, b = one.split("..")
                self.pauses.append((date.fromisoformat(a), date.fromisoformat(b) if b else None))
        self.reopened = []

    def last(self, what, at):
        """What stood then: the last of that until then, None where it was not known yet."""
        known = [word for when, word in self.past[what] if when <= at]
        return known[-1] if known else None

    def code(self, at):
        return (self.last("code", at) or "") if self.past["code"] else self.row["resolution"] or ""

    def is_open(self, at):
        return self.received <= at and (self.last("state", at) or self.row["state"]) not in ENDED

    def extended(self, at):
        return self.last("extend", at) is not None if self.past["extend"] else bool(self.row["extension"])

    def fact(self, name, at):
        known = [words[1:] for when, words in entries(self.row, "facts") if words[0] == name and when <= at]
        return (known[-1] or [""])[0] if known else None

    def paused_days(self, day):
        """Days that were paused by then, each once."""
        days = set()
        for a, b in self.pauses:
            d, end = a, min(b or day, day) if a <= day else a
            while d < end:
                days.add(d)
                d += timedelta(1)
        return len(days)

    def month_due(self, months, day):
        return roll(add_months(self.day, months) + timedelta(self.paused_days(day) if day else 0))

    def late(self, at, limit, pauses, until):
        """Whether that instant is after the date, which is a day or an instant."""
        if self.kind == "breach":
            return self.breach_late(at, until)
        if not limit:
            return False
        if "T" in limit:
            return at >= instant(limit)
        day = local(at).date()
        if self.kind in MONTH_KINDS:
            return day > self.month_due(3 if self.extended(at) else 1, day if pauses else None)
        return day > date.fromisoformat(limit)

    def breach_late(self, at, until):
        """What is due is the notice to the authority: one that was given in time leaves nothing due."""
        due = self.aware(until) + timedelta(hours=72)
        notified = self.notified(until)
        return at >= due and not (notified and notified <= due)

    def aware(self, at):
        return instant(self.fact("aware-at", at)) or self.received

    def notified(self, at):
        return instant(self.fact("sa-notified", at))

    def asked_who(self, at):
        """An ask that begins a wait for something narrower asks nobody who they are."""
        narrower = {when for when, state in self.past["state"] if state == "clarify_wait"}
        return any(when <= at and to in ("", "id_wait") and (to or when not in narrower) for when, to in self.past["ask"])

    def seen(self, at):
        """The day when somebody first took it for something."""
        known = [when for when, state in self.past["state"] if state not in UNSEEN]
        return local(min(known)).date() if known and min(known) <= at else None
