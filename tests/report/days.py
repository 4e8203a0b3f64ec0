"""Days and dates for recompute.py, counted without ombud: Stockholm's clock, months, holidays, ranks."""
from datetime import date, datetime, timedelta, timezone
from fractions import Fraction


def last_sunday(year, month):
    day = date(year, month, 31)
    return day - timedelta(days=(day.weekday() + 1) % 7)


def local(at):
    """Stockholm's clock by the rule of the Union: the machine's zones may be missing."""
    begin = datetime.combine(last_sunday(at.year, 3), datetime.min.time(), timezone.utc) + timedelta(hours=1)
    end = datetime.combine(last_sunday(at.year, 10), datetime.min.time(), timezone.utc) + timedelta(hours=1)
    return at + timedelta(hours=2 if begin <= at < end else 1)


def last_second(day):
    """Of a day of Stockholm's."""
    midnight = datetime(day.year, day.month, day.day, tzinfo=timezone.utc) + timedelta(days=1)
    offset = local(midnight - timedelta(hours=2)) - (midnight - timedelta(hours=2))
    return midnight - offset - timedelta(seconds=1)


def instant(text):
    return datetime.strptime(text, "%Y-%m-%dT%H:%M:%SZ").replace(tzinfo=timezone.utc) if text else None


def moment(text):
    """The instant of a minute of Stockholm's."""
    clock = datetime.strptime(text, "%Y-%m-%d %H:%M").replace(tzinfo=timezone.utc)
    return next(at for at in (clock - timedelta(hours=2), clock - timedelta(hours=1)) if local(at) == clock)


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


def hours(span):
    return Fraction(int(span.total_seconds()), 3600)


def median(values):
    values = sorted(values)
    n = len(values)
    return Fraction(values[(n - 1) // 2] + values[n // 2]) / 2 if n else None


def p90(values):
    values = sorted(values)
    return values[-(-9 * len(values) // 10) - 1] if values else None


def mean(values):
    return Fraction(sum(values), len(values)) if values else None


def share(part, whole):
    return Fraction(100 * len(part), len(whole)) if whole else None
