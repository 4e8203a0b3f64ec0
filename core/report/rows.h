/* What the report counts, one row a number: where it comes from, what belongs to it, how it is made. Text, JSON,
 * CSV and the screen are made of these rows; a further number is a further row. */
#ifndef REPORT_ROWS_H
#define REPORT_ROWS_H

#include "model/ticket.h"
#include "base/vec.h"

#include <stdint.h>

/* The period in days, both within, and the last second of it that is past. */
struct report_span {
	int32_t a, b;
	int64_t from, until;
	int64_t now; /* the session's */
	int32_t ask_days;
};

/* What one thing of a source is to the rows: a ticket as it stood at the end of the period, or a row of another
 * table. What a source does not know is nought. */
struct report_thing {
	int64_t ticket;      /* 0: of none */
	enum kind kind;      /* 0: of none */
	const char *key;     /* what it is parted by: code, reason, ground, purpose, agent */
	int64_t at;          /* when it happened */
	int32_t day;         /* of at, or of receipt */
	double value;
	bool flag;
	/* tickets */
	enum state state;    /* at the end of the period; 0: it was not known then */
	bool is_open;        /* of that */
	int64_t answered_at, due_at, strict_at; /* the dates as they were when it was answered, else at the end */
	int32_t answered_day;
	const char *code;    /* at the end */
	bool asks_identity;  /* its kind may ask who asks */
	bool asked, proven;
	bool reopened;       /* within 30 days of its answer */
	int32_t triaged_day; /* 0: not */
	int32_t extended_day; /* 0: not */
	int32_t before_due;  /* of an extension: days from its notice to the date that it moved */
	const char *extension;
	int n_pauses;        /* begun in the period */
	bool late_ask;       /* one of those was asked for too late */
	int64_t aware_at;    /* a breach: when the house was aware of it, else when the ticket came */
	int64_t told_at;     /* a breach: when the authority was notified, 0: not */
	bool late_reason, subjects_told, upheld;
	const char *risk;
	/* the row as it is now, for filters */
	bool now_open, now_paused, now_extended;
	int64_t now_due_at, now_strict_at;
	const char *now_code;
	int rated;
};

enum report_source {
	FROM_TICKETS,
	FROM_PAUSES,
	FROM_TASKS,
	FROM_RETAINED,
	FROM_CONSENTS,
	FROM_REVEALS,
	FROM_AGENTS,
	FROM_RATINGS,
	FROM_HOLDS,    /* that stood at the end */
	FROM_ERASURES, /* carried out in the period */
	FROM_CHECKS,   /* of erasures; flag: something was found */
	FROM_RESTORES, /* value: entries of the ledger that were done again */
	FROM_SWEEPS,   /* each run: what was due, went and was held */
	REPORT_SOURCES
};

/*
 * How things become a number. A median of an even number is the mean of the two in the middle; P90 is the
 * nearest rank: of n values in order the one at place ceil(0.9 n), the first being 1.
 */
enum report_measure { COUNTED, SHARE, MEDIAN, P90, MAXIMUM, MEAN, SUM };

typedef bool report_test(const struct report_thing *t, const struct report_span *p);
typedef double report_value(const struct report_thing *t, const struct report_span *p);
typedef const char *report_part(const struct report_thing *t);

struct report_rule {
	const char *code, *measure, *title, *unit;
	enum report_source source;
	enum report_measure how;
	report_test *of;     /* what it is about: of a share the whole */
	report_test *in;     /* of a share: what counts */
	report_value *value; /* of the others but counts */
	report_part *part;   /* a row for each; NULL: one */
	const char *whole;   /* measure whose cells the parts add up to, or NULL */
	const char *filter;  /* {p} the period, {part}; NULL: none says it */
	report_test *same;   /* what that filter selects now; where it selects others, the numbers are named */
	bool by_kind;
	bool audit;          /* only for who may read the audit */
	size_t most;         /* parts that are shown, the largest; 0: all */
};
extern const struct report_rule report_rules[];
extern const size_t report_rules_n;

#endif
