#include "base/when.h"

#include <stdbool.h>
#include <stdio.h>
#include <time.h>

#include "base/phrase.h"

static const char *const days[] = {
    N_("Sun"), N_("Mon"), N_("Tue"), N_("Wed"), N_("Thu"), N_("Fri"), N_("Sat")};
static const char *const months[] = {N_("Jan"), N_("Feb"), N_("Mar"), N_("Apr"), N_("May"),
    N_("Jun"), N_("Jul"), N_("Aug"), N_("Sep"), N_("Oct"), N_("Nov"), N_("Dec")};

static struct tm parts(int64_t seconds)
{
	time_t t = (time_t)seconds;
	struct tm tm = {0};
	gmtime_r(&t, &tm);
	return tm;
}

/* Last Sunday of March or October at 01:00 UTC (Directive 2000/84/EC). */
static int64_t change_in(int year, int month)
{
	struct tm tm = {.tm_year = year, .tm_mon = month, .tm_mday = 31, .tm_hour = 1};
	time_t t = timegm(&tm);
	return (int64_t)t - (int64_t)parts(t).tm_wday * 86400;
}

static struct tm local(int64_t utc)
{
	int year = parts(utc).tm_year;
	bool summer = utc >= change_in(year, 2) && utc < change_in(year, 9);
	return parts(utc + (summer ? 7200 : 3600));
}

const char *when_minute(char out[WHEN_TEXT], int64_t utc)
{
	struct tm t = local(utc);
	snprintf(out, WHEN_TEXT, "%04d-%02d-%02d %02d:%02d", (t.tm_year + 1900) % 10000,
	    t.tm_mon + 1, t.tm_mday, t.tm_hour, t.tm_min);
	return out;
}

const char *when_clock(char out[WHEN_TEXT], int64_t utc)
{
	struct tm t = local(utc);
	snprintf(out, WHEN_TEXT, "%02d:%02d", t.tm_hour, t.tm_min);
	return out;
}

const char *when_second(char out[WHEN_TEXT], int64_t utc)
{
	struct tm t = local(utc);
	snprintf(out, WHEN_TEXT, "%02d:%02d:%02d", t.tm_hour, t.tm_min, t.tm_sec);
	return out;
}

const char *when_long(char out[WHEN_TEXT], int64_t utc)
{
	struct tm t = local(utc);
	snprintf(out, WHEN_TEXT, "%s %d %s %02d:%02d", _(days[t.tm_wday]), t.tm_mday,
	    _(months[t.tm_mon]), t.tm_hour, t.tm_min);
	return out;
}

const char *when_instant(char out[WHEN_TEXT], int64_t utc)
{
	struct tm t = parts(utc);
	snprintf(out, WHEN_TEXT, "%04d-%02d-%02dT%02d:%02d:%02dZ", (t.tm_year + 1900) % 10000,
	    t.tm_mon + 1, t.tm_mday, t.tm_hour, t.tm_min, t.tm_sec);
	return out;
}

const char *when_short(char out[WHEN_TEXT], int64_t utc, int64_t now)
{
	struct tm t = local(utc), n = local(now);
	if (t.tm_year != n.tm_year)
		snprintf(out, WHEN_TEXT, "%04d-%02d-%02d", (t.tm_year + 1900) % 10000, t.tm_mon + 1,
		    t.tm_mday);
	else if (t.tm_yday != n.tm_yday)
		snprintf(out, WHEN_TEXT, "%d %s", t.tm_mday, _(months[t.tm_mon]));
	else
		snprintf(out, WHEN_TEXT, "%02d:%02d", t.tm_hour, t.tm_min);
	return out;
}

const char *when_ago(char out[WHEN_TEXT], int64_t seconds)
{
	if (seconds < 0)
		seconds = 0;
	if (seconds < 3600)
		snprintf(out, WHEN_TEXT, "%dmin", (int)(seconds / 60));
	else if (seconds < 2 * 86400)
		snprintf(out, WHEN_TEXT, "%dh", (int)(seconds / 3600));
	else
		snprintf(out, WHEN_TEXT, "%dd", (int)(seconds / 86400 % 100000));
	return out;
}
