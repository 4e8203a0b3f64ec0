/* Why a text that looks like a date is none: what is wrong with it, where, and one that is right. */
#include <stdio.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "query/dates.h"

/* The two digits at i; -1: they are not there. */
static int two(const char *s, size_t n, size_t i)
{
	bool there = i + 1 < n && s[i] >= '0' && s[i] <= '9' && s[i + 1] >= '0' && s[i + 1] <= '9';
	return there ? (s[i] - '0') * 10 + s[i + 1] - '0' : -1;
}

static bool ends(const char *s, size_t n, size_t i, const char *with)
{
	return i >= n || strchr(with, s[i]);
}

static int weeks_in(int year)
{
	/* The last week holds 28 December. */
	int32_t day = day_of((struct date){year, 12, 28});
	int32_t thursday = day - weekday_of(day) + 3;
	return (int)(thursday - day_of((struct date){year, 1, 1})) / 7 + 1;
}

static bool week(struct date_fault *out, const char *s, size_t n, int year)
{
	int number = two(s, n, 6), most = weeks_in(year);
	out->at = 6;
	if (number < 0 || n != 8) {
		snprintf(out->what, sizeof out->what, "%s", _("a week has two digits"));
		snprintf(out->advice, sizeof out->advice, _("as in %d-W07"), year);
		return true;
	}
	snprintf(out->what, sizeof out->what, _("%d has %d weeks"), year, most);
	snprintf(out->advice, sizeof out->advice, _("they go from %d-W01 to %d-W%d"), year, year, most);
	return number < 1 || number > most;
}

static bool quarter(struct date_fault *out, const char *s, size_t n, int year)
{
	int q = n == 7 && s[6] >= '1' && s[6] <= '4' ? s[6] - '0' : 1;
	out->at = 5;
	snprintf(out->what, sizeof out->what, "%s", _("quarters are written as months"));
	snprintf(out->advice, sizeof out->advice, _("write %d-%02d..%d-%02d"), year, 3 * q - 2, year, 3 * q);
	return true;
}

static bool month(struct date_fault *out, const char *s, size_t n, int year, int *number)
{
	*number = two(s, n, 5);
	out->at = 5;
	if (*number < 0 || !ends(s, n, 7, "-")) {
		bool one = n > 5 && s[5] >= '1' && s[5] <= '9' && ends(s, n, 6, "-");
		snprintf(out->what, sizeof out->what, "%s", _("a month has two digits"));
		snprintf(out->advice, sizeof out->advice, _("as in %d-%02d"), year, one ? s[5] - '0' : 7);
		return true;
	}
	snprintf(out->what, sizeof out->what, "%s", _("months go from 01 to 12"));
	snprintf(out->advice, sizeof out->advice, _("as in %d-%02d"), year, *number ? 12 : 1);
	return *number < 1 || *number > 12;
}

static bool day(struct date_fault *out, const char *s, size_t n, int year, int in)
{
	static const char *const names[] = {N_("January"), N_("February"), N_("March"), N_("April"), N_("May"),
	    N_("June"), N_("July"), N_("August"), N_("September"), N_("October"), N_("November"), N_("December")};
	int number = two(s, n, 8), most = days_in_month(year, in);
	out->at = 8;
	if (number < 0 || !ends(s, n, 10, "Tt ")) {
		bool one = n == 9 && s[8] >= '1' && s[8] <= '9';
		snprintf(out->what, sizeof out->what, "%s", _("a day has two digits"));
		snprintf(out->advice, sizeof out->advice, _("as in %d-%02d-%02d"), year, in, one ? s[8] - '0' : 7);
		return true;
	}
	snprintf(out->what, sizeof out->what, _("%s %d has %d days"), _(names[in - 1]), year, most);
	snprintf(out->advice, sizeof out->advice, _("as in %d-%02d-%02d"), year, in, number ? most : 1);
	return number < 1 || number > most;
}

static bool time_of_day(struct date_fault *out, const char *s, size_t n)
{
	static const struct {
		size_t at;
		int most;
		const char *what;
	} parts[] = {{11, 23, N_("hours go from 00 to 23")}, {14, 59, N_("minutes go from 00 to 59")},
	    {17, 60, N_("seconds go from 00 to 59")}};
	snprintf(out->advice, sizeof out->advice, _("as in %.10sT23:59"), s);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		if (two(s, n, parts[i].at) <= parts[i].most)
			continue;
		out->at = parts[i].at;
		snprintf(out->what, sizeof out->what, "%s", _(parts[i].what));
		return true;
	}
	out->at = 10;
	snprintf(out->what, sizeof out->what, "%s", _("a time is hh:mm or hh:mm:ss, with Z or +hh:mm after it"));
	return true;
}

bool date_fault(struct date_fault *out, const char *s, size_t n)
{
	int century = two(s, n, 0), rest = two(s, n, 2), year = century * 100 + rest, in;
	*out = (struct date_fault){0};
	if (century < 0 || rest < 0 || !ends(s, n, 4, "-"))
		return false;
	if (year < 1970) {
		snprintf(out->what, sizeof out->what, "%s", _("dates begin with 1970"));
		snprintf(out->advice, sizeof out->advice, "%s", _("* is any date, none is no date"));
		return true;
	}
	if (n > 5 && (s[5] == 'W' || s[5] == 'w'))
		return week(out, s, n, year);
	if (n > 5 && (s[5] == 'Q' || s[5] == 'q'))
		return quarter(out, s, n, year);
	if (n == 4 || month(out, s, n, year, &in))
		return n > 4;
	if (n == 7 || day(out, s, n, year, in))
		return n > 7;
	return n > 10 && time_of_day(out, s, n);
}
