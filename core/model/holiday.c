/* Which days are holidays in Sweden, and which are working days by Regulation 1182/71. */
#include "model/clock.h"

#include "base/say.h"
#include "base/time.h"

enum { SATURDAY = 5 };

#define LAW "lag (1989:253)"

/* Lag (1989:253) om allmänna helgdagar, 1 and 2 §§, as amended by 2004:1320. */
static const struct holiday sweden[] = {
    {HOLIDAY_FIXED, 1, 1, N_("New Year's Day"), LAW, 0, 0},
    {HOLIDAY_FIXED, 1, 6, N_("Epiphany"), LAW, 0, 0},
    {HOLIDAY_EASTER, 0, -2, N_("Good Friday"), LAW, 0, 0},
    {HOLIDAY_EASTER, 0, 0, N_("Easter Sunday"), LAW, 0, 0},
    {HOLIDAY_EASTER, 0, 1, N_("Easter Monday"), LAW, 0, 0},
    {HOLIDAY_FIXED, 5, 1, N_("the first of May"), LAW, 0, 0},
    {HOLIDAY_EASTER, 0, 39, N_("Ascension Day"), LAW, 0, 0},
    {HOLIDAY_EASTER, 0, 49, N_("Whit Sunday"), LAW, 0, 0},
    {HOLIDAY_FIXED, 6, 6, N_("the National Day"), LAW, 0, 0},
    {HOLIDAY_SATURDAY, 6, 20, N_("Midsummer Day"), LAW, 0, 0},
    {HOLIDAY_SATURDAY, 10, 31, N_("All Saints' Day"), LAW, 0, 0},
    {HOLIDAY_FIXED, 12, 25, N_("Christmas Day"), LAW, 0, 0},
    {HOLIDAY_FIXED, 12, 26, N_("Boxing Day"), LAW, 0, 0},
};
const struct calendar calendar_builtin = {sweden, sizeof sweden / sizeof *sweden};

/* Easter Sunday by the anonymous Gregorian method (Meeus, Jones, Butcher). */
static int32_t easter(int y)
{
	int a = y % 19, b = y / 100, c = y % 100;
	int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
	int h = (19 * a + b - d - g + 15) % 30;
	int i = c / 4, k = c % 4;
	int l = (32 + 2 * e + 2 * i - h - k) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	int n = h + l - 7 * m + 114;
	return day_of((struct date){y, n / 31, n % 31 + 1});
}

static int32_t first_saturday(int year, int month, int day)
{
	int32_t first = day_of((struct date){year, month, day});
	return first + (SATURDAY - weekday_of(first) + 7) % 7;
}

static int32_t day_in_year(const struct holiday *h, int year)
{
	switch (h->how) {
	case HOLIDAY_EASTER:
		return easter(year) + h->day;
	case HOLIDAY_SATURDAY:
		return first_saturday(year, h->month, h->day);
	case HOLIDAY_FIXED:
	default:
		return day_of((struct date){year, h->month, h->day});
	}
}

const char *holiday_name(const struct calendar *c, int32_t day)
{
	int year = date_of(day).year;
	for (size_t i = 0; i < c->n; i++) {
		const struct holiday *h = &c->v[i];
		if (day >= h->valid_from && (!h->valid_to || day <= h->valid_to) &&
		    day_in_year(h, year) == day)
			return _(h->name);
	}
	return NULL;
}

bool is_holiday(const struct calendar *c, int32_t day)
{
	return holiday_name(c, day) != NULL;
}

/* Days off for time limits in Swedish statute (lag 1930:173, 2 §), but no public holidays: they
 * count for a period of European law. */
const char *eve_name(int32_t day)
{
	struct date d = date_of(day);
	if (d.month == 12 && d.day == 24)
		return _("Christmas Eve");
	if (d.month == 12 && d.day == 31)
		return _("New Year's Eve");
	return first_saturday(d.year, 6, 20) == day + 1 ? _("Midsummer Eve") : NULL;
}

bool is_eve(int32_t day)
{
	return eve_name(day) != NULL;
}

bool is_workday(const struct calendar *c, int32_t day, bool eves_off)
{
	if (weekday_of(day) >= SATURDAY || is_holiday(c, day))
		return false;
	return !eves_off || !is_eve(day);
}

int32_t roll(const struct calendar *c, int32_t day, bool eves_off)
{
	while (!is_workday(c, day, eves_off))
		day++;
	return day;
}

int32_t add_months(int32_t day, int months)
{
	struct date d = date_of(day);
	int month = d.year * 12 + d.month - 1 + months;
	d.year = month / 12;
	d.month = month % 12 + 1;
	int last = days_in_month(d.year, d.month);
	if (d.day > last)
		d.day = last;
	return day_of(d);
}

int32_t add_workdays(const struct calendar *c, int32_t day, int n, bool eves_off)
{
	for (; n > 0; n--)
		day = roll(c, day + 1, eves_off);
	return day;
}

int64_t add_business_hours(const struct constants *c, int64_t utc, int hours)
{
	int64_t left = (int64_t)hours * 3600;
	int32_t day = local_day(c->zone, utc);
	int64_t at = utc + zone_offset(c->zone, utc) - (int64_t)day * 86400;
	if (c->day_end <= c->day_start) /* a desk without hours: count them all */
		return utc + left;
	for (;; day++, at = 0) {
		if (at < c->day_start)
			at = c->day_start;
		if (!is_workday(c->calendar, day, c->eves_off) || at >= c->day_end)
			continue;
		if (left <= c->day_end - at)
			return local_instant(c->zone, day, (int)(at + left));
		left -= c->day_end - at;
	}
}
