/* The legal clocks (DOMAIN B.3, C.1, C.3). Pure: time and tables are passed in.
 * Art. 12(3) GDPR counted by Regulation (EEC, Euratom) 1182/71: the day of receipt is not
 * counted; a month ends on the same date number, or on the month's last day; a last day that is
 * a public holiday, Sunday or Saturday moves to the next working day; never backwards. */
#ifndef MODEL_CLOCK_H
#define MODEL_CLOCK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "model/ticket.h"

/* Public holidays are rules with validity; a set of them is a calendar. */
enum holiday_how {
	HOLIDAY_FIXED = 1,    /* month, day */
	HOLIDAY_EASTER = 2,   /* day: days after Easter Sunday */
	HOLIDAY_SATURDAY = 3  /* the Saturday among the seven days from month, day */
};
struct holiday {
	enum holiday_how how;
	int month, day;
	const char *name, *source;
	int32_t valid_from, valid_to; /* days; to 0: still */
};
struct calendar {
	const struct holiday *v;
	size_t n;
};
extern const struct calendar calendar_builtin; /* Sweden, lag (1989:253) */

/* Legal constants and holidays are data with validity (stored, shown, changed by operations);
 * this is the set in force on a day. */
struct constants {
	int version;         /* of the stored set; 0: the built-in one */
	int month_answer;    /* months, 12(3): 1 */
	int month_extended;  /* months from receipt, 12(3): 3 */
	int breach_hours;    /* 33(1): 72 */
	int breach_supplement_weeks; /* IMY: 4 */
	int ask_days;        /* "without undue delay" for asking: 7 */
	int stop_workdays;   /* restriction, objection_dm, consent_wd, cookie: 1 */
	int confirm_workdays; /* consent_wd, cookie: 3 */
	int complaint_ack_workdays; /* 2 */
	int policy_workdays; /* policyq, security: 5 */
	bool eves_off;       /* lenient: eves count as holidays; default false */
	const struct calendar *calendar;
	const char *zone;    /* "Europe/Stockholm" */
	int day_start, day_end; /* business hours, seconds of the day: 08:00, 17:00 */
	int first_reply_hours[PRI_END]; /* urgent 4, high 8; 0: in days */
	int first_reply_days[PRI_END];  /* normal 2, low 3 */
	int solve_days[PRI_END];        /* 2, 3, 5, 10 */
};
extern const struct constants constants_builtin;

/* Sundays are days off by weekday, not by these. */
bool is_holiday(const struct calendar *c, int32_t day);
const char *holiday_name(const struct calendar *c, int32_t day); /* "Good Friday"; NULL if none */
bool is_eve(int32_t day);        /* midsummer, Christmas and New Year's eve */
const char *eve_name(int32_t day); /* "Midsummer Eve"; NULL if none */
bool is_workday(const struct calendar *c, int32_t day, bool eves_off);
/* day, or the next working day */
int32_t roll(const struct calendar *c, int32_t day, bool eves_off);
int32_t add_months(int32_t day, int months); /* same number, or the month's last day */
int32_t add_workdays(const struct calendar *c, int32_t day, int n, bool eves_off);
/* utc plus hours of business time (Monday to Friday, day_start..day_end, no holidays). */
int64_t add_business_hours(const struct constants *c, int64_t utc, int hours);

struct pause {
	int32_t from, to; /* half open, local days; to INT32_MAX: still open */
};
struct clock_in {
	enum kind kind;
	enum priority priority;   /* service kinds */
	int64_t received;         /* UTC seconds; breach: aware_at */
	int64_t notified;         /* breach: when the authority was told, 0: not yet */
	int32_t letter_day;       /* CLOCK_LETTER: the date in the letter; 0: not given */
	const struct pause *pauses;
	size_t n_pauses;
	bool extended;            /* the notice left in time */
	int32_t today;            /* for open pauses */
};
struct clock_step {
	const char *what;
	int32_t day;      /* day clocks; else 0 */
	int64_t at;       /* hour clocks, UTC; else 0 */
};
struct clock_out {
	bool day_clock;                 /* dates are days; else instants */
	int32_t received_day;
	int32_t strict_day, due_day, extended_day, lenient_day; /* 0: none */
	int64_t strict_at, due_at, extended_at; /* UTC seconds at which it is late; day clocks: the
	                                           local midnight after the last day */
	int32_t paused_days;
	struct clock_step steps[4];
	size_t n_steps;
	const char *note;               /* lenient note or "" */
	const char *why[16];            /* sentences with articles, in order */
	size_t n_why;
};
/* Strings live in memory; memory NULL: no note and no sentences, for callers that need only dates.
 * With extended, due and strict are three months from receipt (strict without the pauses). Pauses
 * are united before they are counted. Errors: a pause that the kind forbids, that runs backwards
 * or begins before receipt, a letter date missing, an extension where the kind has none, a receipt
 * before 2018-05-25 or after 2100. */
enum ombud_status clock_compute(struct clock_out *out, struct arena *memory, struct err *err,
    const struct constants *c, const struct clock_in *in);

/* May the notice of extension (sent on day sent) still take effect? Art. 12(3): once, for a kind
 * that has it, and only if the notice left on or before due_day; else CONFLICT. */
enum ombud_status clock_may_extend(
    struct err *err, const struct clock_in *in, int32_t due_day, int32_t sent);

#endif
