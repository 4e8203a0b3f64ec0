/* Retention periods (DOMAIN C.8) as data: the built-in rows with which a store begins. */
#ifndef MODEL_RETENTION_H
#define MODEL_RETENTION_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum retention_unit { RETAIN_DAYS, RETAIN_MONTHS, RETAIN_YEARS };
enum retention_then {
	THEN_ERASE, THEN_TOMBSTONE, THEN_DROP,
	THEN_KEEP /* a chain that proves what was done: it is kept whole, whatever the period */
};

struct retention {
	const char *what;    /* "service", "rights", "raw mail", ... */
	const char *purpose, *ground;
	int period;
	enum retention_unit unit;
	enum retention_then then;
};
const struct retention *retention_table(size_t *n);
const struct retention *retention_find(const char *what);
const char *retention_unit_name(enum retention_unit u); /* "months" */
/* false: there is none of that name. */
bool retention_unit_find(enum retention_unit *out, const char *name);

/* The last day on which something is kept whose clock starts on that day: months end on the same date number, or on
 * the month's last day, as those of the law do. */
int32_t retention_until(int period, enum retention_unit unit, int32_t day);
/* Of what is kept from the end of its year: the 31st of December of the last year. */
int32_t retention_year_end(int period, enum retention_unit unit, int year);
/* The newest day of which nothing is kept any more today. */
int32_t retention_border(int period, enum retention_unit unit, int32_t today);
/* What a row may be set to. A period of none lets go what came today: only what begins so may have it. */
enum { RETAIN_YEARS_MOST = 100 };
int retention_least(const char *what);
int64_t retention_most(enum retention_unit unit);
/* Years that a law wants which a row's ground names; 0: it names none. */
int retention_law_years(const char *ground);
/* Whether one ends before the other, from whatever day of a year. */
bool retention_shorter(int period, enum retention_unit unit, int than, enum retention_unit than_unit);
/* Under which row a ticket falls that ended with that code ("": none). */
const char *retention_of_ticket(int kind, bool spam, const char *code);

#endif
