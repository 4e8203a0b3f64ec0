#include "query/dates.h"

#include <string.h>

#include "base/time.h"
#include "model/clock.h"

enum { DAY = 86400 };

static bool is(const char *s, size_t n, const char *word)
{
	if (strlen(word) != n)
		return false;
	for (size_t i = 0; i < n; i++) {
		char c = s[i];
		if (c >= 'A' && c <= 'Z')
			c = (char)(c - 'A' + 'a');
		if (c != word[i])
			return false;
	}
	return true;
}

static bool digits(const char *s, size_t n, int *out)
{
	*out = 0;
	for (size_t i = 0; i < n; i++) {
		if (s[i] < '0' || s[i] > '9')
			return false;
		*out = *out * 10 + (s[i] - '0');
	}
	return n > 0;
}

static bool days(struct span *out, const struct moment *m, int32_t first, int32_t after)
{
	out->start = local_instant(m->zone, first, 0);
	out->end = local_instant(m->zone, after, 0);
	return true;
}

/* Months counted from year 0, so that adding and comparing is plain arithmetic. */
static int32_t first_of(int months)
{
	return day_of((struct date){.year = months / 12, .month = months % 12 + 1, .day = 1});
}

static bool months(struct span *out, const struct moment *m, int first, int n)
{
	return days(out, m, first_of(first), first_of(first + n));
}

static bool parse_year_month(struct span *out, const char *s, size_t n, const struct moment *m)
{
	int year, month;
	if (n < 4 || !digits(s, 4, &year) || year < 1970)
		return false;
	if (n == 4)
		return months(out, m, year * 12, 12);
	if (n == 7 && s[4] == '-' && digits(s + 5, 2, &month) && month >= 1 && month <= 12)
		return months(out, m, year * 12 + month - 1, 1);
	return false;
}

/* ISO 8601: week 1 holds 4 January, weeks begin on Monday. */
static bool parse_week(struct span *out, const char *s, size_t n, const struct moment *m)
{
	int year, week;
	if (n != 8 || s[4] != '-' || (s[5] != 'W' && s[5] != 'w') || !digits(s, 4, &year) ||
	    !digits(s + 6, 2, &week) || year < 1970 || week < 1)
		return false;
	int32_t fourth = day_of((struct date){year, 1, 4});
	int32_t monday = fourth - weekday_of(fourth) + 7 * (week - 1);
	if (date_of(monday + 3).year != year)
		return false;
	return days(out, m, monday, monday + 7);
}

static bool parse_instant(struct span *out, const char *s, size_t n, const struct moment *m)
{
	int64_t at;
	bool has_time;
	if (!instant_parse(s, n, m->zone, &at, &has_time) || !has_time)
		return false;
	size_t colons = 0;
	for (const char *p = s + 11; p < s + n && *p != '+' && *p != '-' && *p != 'Z'; p++)
		colons += *p == ':';
	out->start = at;
	out->end = at + (colons > 1 ? 1 : 60);
	return true;
}

static int name_in(const char *s, size_t n, const char *const *names, int count)
{
	for (int i = 0; i < count; i++)
		if (is(s, n, names[i]) || (n == 3 && strncmp(names[i], s, 3) == 0))
			return i;
	return -1;
}

static bool parse_weekday(
    struct span *out, const char *s, size_t n, const struct moment *m, bool ahead)
{
	static const char *const names[] = {
	    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};
	int day = name_in(s, n, names, 7);
	if (day < 0)
		return false;
	int32_t today = local_day(m->zone, m->now);
	int away = ahead ? (day - weekday_of(today) + 7) % 7 : -((weekday_of(today) - day + 7) % 7);
	return days(out, m, today + away, today + away + 1);
}

static bool parse_month(
    struct span *out, const char *s, size_t n, const struct moment *m, bool ahead)
{
	static const char *const names[] = {"january", "february", "march", "april", "may", "june",
	    "july", "august", "september", "october", "november", "december"};
	int month = name_in(s, n, names, 12);
	if (month < 0)
		return false;
	struct date today = date_of(local_day(m->zone, m->now));
	int year = today.year;
	if (ahead && month < today.month - 1)
		year++;
	if (!ahead && month > today.month - 1)
		year--;
	return months(out, m, year * 12 + month, 1);
}

/* week, last-month, next-year: the unit that away units from this one is. */
static bool parse_unit(struct span *out, const char *s, size_t n, const struct moment *m)
{
	int away = 0;
	if (n > 5 && (is(s, 5, "last-") || is(s, 5, "next-") || is(s, 5, "this-"))) {
		away = is(s, 4, "last") ? -1 : is(s, 4, "next") ? 1 : 0;
		s += 5;
		n -= 5;
	}
	int32_t today = local_day(m->zone, m->now);
	struct date d = date_of(today);
	int month = d.year * 12 + d.month - 1;
	if (is(s, n, "week")) {
		int32_t monday = today - weekday_of(today) + 7 * away;
		return days(out, m, monday, monday + 7);
	}
	if (is(s, n, "month"))
		return months(out, m, month + away, 1);
	if (is(s, n, "quarter"))
		return months(out, m, month / 3 * 3 + 3 * away, 3);
	if (is(s, n, "year"))
		return months(out, m, d.year * 12 + 12 * away, 12);
	return false;
}

/* som, eom and the like: the first or last day of the unit of now. */
static bool parse_edge(struct span *out, const char *s, size_t n, const struct moment *m)
{
	static const char *const units[] = {"week", "month", "quarter", "year"};
	if (n != 3 || (!is(s, 2, "so") && !is(s, 2, "eo")))
		return false;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct span unit;
		if (!is(s + 2, 1, (char[]){units[i][0], '\0'}))
			continue;
		parse_unit(&unit, units[i], strlen(units[i]), m);
		int32_t day = is(s, 1, "s") ? local_day(m->zone, unit.start) :
		                              local_day(m->zone, unit.end - 1);
		return days(out, m, day, day + 1);
	}
	return false;
}

static bool parse_near(struct span *out, const char *s, size_t n, const struct moment *m)
{
	static const char *const names[] = {"yesterday", "today", "tomorrow"};
	if (is(s, n, "now")) {
		out->start = m->now;
		out->end = m->now + 1;
		return true;
	}
	int32_t today = local_day(m->zone, m->now);
	for (int i = 0; i < 3; i++)
		if (is(s, n, names[i]))
			return days(out, m, today + i - 1, today + i);
	return false;
}

bool span_parse(struct span *out, const char *s, size_t n, const struct moment *m, bool ahead)
{
	int32_t day;
	*out = (struct span){0};
	if (day_parse(s, n, &day) && day >= 0)
		return days(out, m, day, day + 1);
	if (parse_year_month(out, s, n, m) || parse_week(out, s, n, m) || parse_instant(out, s, n, m))
		return true;
	out->moves = true;
	return parse_near(out, s, n, m) || parse_weekday(out, s, n, m, ahead) ||
	    parse_month(out, s, n, m, ahead) || parse_edge(out, s, n, m) ||
	    parse_unit(out, s, n, m);
}

static const struct {
	const char *name;
	enum duration_unit unit;
	int64_t most; /* about a thousand years */
} units[] = {
    {"min", UNIT_MINUTE, 525600000}, {"h", UNIT_HOUR, 8760000}, {"d", UNIT_DAY, 365000},
    {"w", UNIT_WEEK, 52000}, {"mo", UNIT_MONTH, 12000}, {"y", UNIT_YEAR, 1000},
    {"bd", UNIT_WORKDAY, 20000},
};

enum duration_answer duration_parse(struct duration *out, const char *s, size_t n)
{
	bool minus = n && s[0] == '-';
	size_t i = minus;
	int64_t number = 0;
	for (; i < n && s[i] >= '0' && s[i] <= '9'; i++)
		number = number > 1000000000 ? number : number * 10 + (s[i] - '0');
	if (i == (size_t)minus)
		return DURATION_NOT;
	if (is(s + i, n - i, "m"))
		return DURATION_BARE_M;
	for (size_t u = 0; u < sizeof units / sizeof *units; u++) {
		if (!is(s + i, n - i, units[u].name))
			continue;
		*out = (struct duration){minus ? -number : number, units[u].unit};
		return number > units[u].most ? DURATION_LARGE : DURATION_OK;
	}
	return DURATION_UNIT;
}

static int32_t shift_months(int32_t day, int64_t n)
{
	struct date d = date_of(day);
	int64_t month = (int64_t)d.year * 12 + d.month - 1 + n;
	int year = (int)(month / 12), in_year = (int)(month % 12) + 1;
	int last = days_in_month(year, in_year);
	return day_of((struct date){year, in_year, d.day < last ? d.day : last});
}

static int32_t shift_workdays(int32_t day, int64_t n)
{
	int step = n < 0 ? -1 : 1;
	while (n) {
		day += step;
		if (is_workday(&calendar_builtin, day, false))
			n -= step;
	}
	return day;
}

int64_t duration_from(const struct moment *m, const struct duration *d, int sign)
{
	static const int seconds[] = {
	    [UNIT_MINUTE] = 60, [UNIT_HOUR] = 3600, [UNIT_DAY] = DAY, [UNIT_WEEK] = 7 * DAY};
	int64_t n = d->n * sign;
	if (d->unit <= UNIT_WEEK)
		return m->now + n * seconds[d->unit];
	int32_t day = local_day(m->zone, m->now);
	int of_day = (int)(m->now + zone_offset(m->zone, m->now) - (int64_t)day * DAY);
	if (d->unit == UNIT_MONTH)
		day = shift_months(day, n);
	else if (d->unit == UNIT_YEAR)
		day = shift_months(day, 12 * n);
	else
		day = shift_workdays(day, n);
	return local_instant(m->zone, day, of_day);
}
