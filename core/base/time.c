#include "base/time.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/say.h"

enum { DAY = 86400 };

int64_t time_now(void)
{
	return (int64_t)time(NULL);
}

int64_t time_monotonic_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

void time_sleep_ms(int64_t ms)
{
	nanosleep(&(struct timespec){.tv_sec = ms / 1000, .tv_nsec = ms % 1000 * 1000000}, NULL);
}

static int64_t floor_div(int64_t a, int64_t b)
{
	return a / b - (a % b < 0);
}

/* Counting from March puts the leap day last; 400 years are 146097 days. */
int32_t day_of(struct date d)
{
	int64_t y = d.month <= 2 ? d.year - 1 : d.year;
	int64_t era = floor_div(y, 400);
	int64_t year_of_era = y - era * 400;
	int64_t month = (d.month + 9) % 12;
	int64_t day_of_year = (153 * month + 2) / 5 + d.day - 1;
	int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
	return (int32_t)(era * 146097 + day_of_era - 719468);
}

struct date date_of(int32_t day)
{
	int64_t z = (int64_t)day + 719468;
	int64_t era = floor_div(z, 146097);
	int64_t doe = z - era * 146097;
	int64_t yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
	int64_t doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
	int64_t mp = (5 * doy + 2) / 153;
	struct date d = {.day = (int)(doy - (153 * mp + 2) / 5 + 1),
	    .month = (int)(mp < 10 ? mp + 3 : mp - 9)};
	d.year = (int)(yoe + era * 400 + (d.month <= 2));
	return d;
}

int weekday_of(int32_t day)
{
	int w = (day + 3) % 7; /* 1970-01-01 was a Thursday */
	return w < 0 ? w + 7 : w;
}

const char *weekday_word(int32_t day)
{
	static const char *const names[] = {N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat"), N_("Sun")};
	return _(names[weekday_of(day)]);
}

int days_in_month(int year, int month)
{
	static const int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
	return days[month - 1] + (month == 2 && leap);
}

static const struct zone {
	const char *name;
	int offset; /* seconds east of UTC in winter */
	bool summer;
} zones[] = {
    {"Europe/Stockholm", 3600, true},
    {"Europe/Berlin", 3600, true},
    {"Europe/Paris", 3600, true},
    {"Europe/Copenhagen", 3600, true},
    {"Europe/Oslo", 3600, true},
    {"Europe/Amsterdam", 3600, true},
    {"Europe/Brussels", 3600, true},
    {"Europe/Vienna", 3600, true},
    {"Europe/Madrid", 3600, true},
    {"Europe/Rome", 3600, true},
    {"Europe/Warsaw", 3600, true},
    {"Europe/Prague", 3600, true},
    {"Europe/Helsinki", 7200, true},
    {"Europe/Tallinn", 7200, true},
    {"Europe/Riga", 7200, true},
    {"Europe/Vilnius", 7200, true},
    {"Europe/Athens", 7200, true},
    {"Europe/Dublin", 0, true},
    {"Europe/Lisbon", 0, true},
    {"CET", 3600, true},
    {"EET", 7200, true},
    {"WET", 0, true},
    {"UTC", 0, false},
};

static const struct zone *find_zone(const char *name)
{
	for (size_t i = 0; name && i < sizeof zones / sizeof *zones; i++)
		if (strcmp(zones[i].name, name) == 0)
			return &zones[i];
	return NULL;
}

bool zone_known(const char *zone)
{
	return find_zone(zone) != NULL;
}

/* 01:00 UTC on the last Sunday of the month (Directive 2000/84/EC). */
static int64_t last_sunday(int year, int month)
{
	int32_t last = day_of((struct date){year, month, days_in_month(year, month)});
	int32_t sunday = last - (weekday_of(last) + 1) % 7;
	return (int64_t)sunday * DAY + 3600;
}

int zone_offset(const char *zone, int64_t utc)
{
	const struct zone *z = find_zone(zone);
	if (!z)
		z = &zones[0];
	if (!z->summer)
		return z->offset;
	int year = date_of((int32_t)floor_div(utc, DAY)).year;
	bool summer = utc >= last_sunday(year, 3) && utc < last_sunday(year, 10);
	return z->offset + (summer ? 3600 : 0);
}

int32_t local_day(const char *zone, int64_t utc)
{
	return (int32_t)floor_div(utc + zone_offset(zone, utc), DAY);
}

int64_t local_instant(const char *zone, int32_t day, int seconds_of_day)
{
	int64_t local = (int64_t)day * DAY + seconds_of_day;
	/* The offset in force a little earlier decides: first in autumn, after the gap in spring. */
	int early = zone_offset(zone, local - 3 * 3600 - DAY / 2);
	int64_t utc = local - early;
	if (zone_offset(zone, utc) == early)
		return utc;
	int64_t late = local - zone_offset(zone, utc);
	return zone_offset(zone, late) == zone_offset(zone, utc) ? late : utc;
}

const char *day_text(char out[DAY_TEXT], int32_t day)
{
	struct date d = date_of(day);
	snprintf(out, DAY_TEXT, "%04u-%02u-%02u", (unsigned)d.year % 10000, (unsigned)d.month % 100,
	    (unsigned)d.day % 100);
	return out;
}

const char *instant_text(char out[INSTANT_TEXT], int64_t utc)
{
	char day[DAY_TEXT];
	unsigned s = (unsigned)(utc - floor_div(utc, DAY) * DAY);
	snprintf(out, INSTANT_TEXT, "%sT%02u:%02u:%02uZ", day_text(day, (int32_t)floor_div(utc, DAY)),
	    s / 3600 % 24, s / 60 % 60, s % 60);
	return out;
}

const char *local_text(char out[INSTANT_TEXT], const char *zone, int64_t utc)
{
	char day[DAY_TEXT];
	int64_t local = utc + zone_offset(zone, utc);
	unsigned s = (unsigned)(local - floor_div(local, DAY) * DAY);
	snprintf(out, INSTANT_TEXT, "%s %02u:%02u", day_text(day, (int32_t)floor_div(local, DAY)),
	    s / 3600 % 24, s / 60 % 60);
	return out;
}

static bool digits(const char **s, const char *end, int count, int *value)
{
	int v = 0;
	for (int i = 0; i < count; i++, (*s)++) {
		if (*s == end || **s < '0' || **s > '9')
			return false;
		v = v * 10 + (**s - '0');
	}
	*value = v;
	return true;
}

static bool take(const char **s, const char *end, char c)
{
	if (*s == end || **s != c)
		return false;
	(*s)++;
	return true;
}

static bool date_part(const char **s, const char *end, int32_t *day)
{
	struct date d;
	if (!digits(s, end, 4, &d.year) || !take(s, end, '-') || !digits(s, end, 2, &d.month) ||
	    !take(s, end, '-') || !digits(s, end, 2, &d.day))
		return false;
	if (d.month < 1 || d.month > 12 || d.day < 1 || d.day > days_in_month(d.year, d.month))
		return false;
	*day = day_of(d);
	return true;
}

bool day_parse(const char *s, size_t n, int32_t *day)
{
	const char *end = s + n;
	return date_part(&s, end, day) && s == end;
}

static bool time_part(const char **s, const char *end, int *seconds)
{
	int h, m, sec = 0, ignored;
	if (!digits(s, end, 2, &h) || !take(s, end, ':') || !digits(s, end, 2, &m))
		return false;
	if (take(s, end, ':')) {
		if (!digits(s, end, 2, &sec))
			return false;
		if (take(s, end, '.'))
			while (digits(s, end, 1, &ignored))
				;
	}
	if (h > 23 || m > 59 || sec > 60)
		return false;
	*seconds = h * 3600 + m * 60 + (sec > 59 ? 59 : sec);
	return true;
}

static bool offset_part(const char **s, const char *end, int *offset)
{
	int sign = **s == '-' ? -1 : 1, h, m = 0;
	(*s)++;
	if (!digits(s, end, 2, &h))
		return false;
	take(s, end, ':');
	if (*s != end && !digits(s, end, 2, &m))
		return false;
	*offset = sign * (h * 3600 + m * 60);
	return h <= 14 && m <= 59;
}

bool instant_parse(const char *s, size_t n, const char *zone, int64_t *utc, bool *has_time)
{
	const char *end = s + n;
	int32_t day;
	int seconds = 0, offset = 0;
	if (!date_part(&s, end, &day))
		return false;
	*has_time = s != end;
	if (*has_time) {
		if ((*s != 'T' && *s != ' ') || !(s++, time_part(&s, end, &seconds)))
			return false;
		if (s != end && (*s == '+' || *s == '-')) {
			if (!offset_part(&s, end, &offset) || s != end)
				return false;
			*utc = (int64_t)day * DAY + seconds - offset;
			return true;
		}
		if (s != end && *s == 'Z' && s + 1 == end) {
			*utc = (int64_t)day * DAY + seconds;
			return true;
		}
	}
	*utc = local_instant(zone, day, seconds);
	return s == end;
}
