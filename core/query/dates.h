/* Days, months, weekdays and durations as filters write them. Pure: the clock is passed in. */
#ifndef QUERY_DATES_H
#define QUERY_DATES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"

struct moment {
	int64_t now;              /* UTC seconds */
	const char *zone;         /* local days are counted in it */
	struct workdays *counted; /* NULL: counted anew each time */
};

/* Business days after and before one day, as far as they have been counted: a filter may ask for
 * thousands of them. Begins as {.memory = ...}, and serves one day. */
struct workdays {
	struct arena *memory;
	int32_t *day[2];
	size_t n[2], cap[2];
};

/* A unit of the calendar: from its first second to the first after it. An instant with minutes is
 * a unit of one minute, with seconds of one second. */
struct span {
	int64_t start, end;
	bool moves; /* it is another one as time goes by: today, fri, eom */
};
/* 2026  2026-11  2026-11-23  2026-W48  2026-11-23T14:05[:09][Z|+hh:mm]  now  today yesterday
 * tomorrow  mon..sun  jan..dec  week month quarter year, last- and next- before them, and som eom
 * (first, last day of the month), likewise sow eow soq eoq soy eoy. A weekday or month is the
 * nearest: ahead when ahead is set, else behind; today and this month count. */
bool span_parse(struct span *out, const char *s, size_t n, const struct moment *m, bool ahead);

/* dates_why.c: what is wrong with a text that span_parse does not take and that begins as a date does
 * (2026-); false: it does not. */
struct date_fault {
	size_t at; /* its byte */
	char what[96], advice[96];
};
bool date_fault(struct date_fault *out, const char *s, size_t n);

enum duration_unit { UNIT_MINUTE, UNIT_HOUR, UNIT_DAY, UNIT_WEEK, UNIT_MONTH, UNIT_YEAR, UNIT_WORKDAY };
struct duration {
	int64_t n; /* may be negative */
	enum duration_unit unit;
};
enum duration_answer {
	DURATION_OK,
	DURATION_NOT,   /* no duration at all */
	DURATION_BARE_M, /* months or minutes? */
	DURATION_UNIT,  /* a number with an unknown unit, or none */
	DURATION_LARGE
};
enum duration_answer duration_parse(struct duration *out, const char *s, size_t n);
/* now plus (sign 1) or minus (sign -1) the duration. Days are of 24 hours; months, years and
 * business days keep the local time of day. */
int64_t duration_from(const struct moment *m, const struct duration *d, int sign);

#endif
