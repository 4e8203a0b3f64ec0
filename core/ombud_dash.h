/* The desk at a glance: figures, each with the filter that selects its tickets. A part of ombud.h, which is
 * included instead. */
#ifndef OMBUD_DASH_H
#define OMBUD_DASH_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

struct ombud_figure {
	const char *filter; /* which tickets: the whole filter, as one would type it */
	int64_t n;
	bool tenths; /* n is tenths of a day; -1: there is none */
};
/* What a block is best drawn as: a bar a row, columns of numbers, or a row of days. */
enum { OMBUD_DASH_FORECAST = 4 }; /* which block is the forecast's */
enum ombud_dash_shape { OMBUD_DASH_BARS, OMBUD_DASH_TABLE, OMBUD_DASH_DAYS };
struct ombud_dash_block {
	const char *title;
	enum ombud_dash_shape shape;
	const char *const *rows, *const *columns; /* their names, as people read them */
	size_t n_rows, n_columns;
	const struct ombud_figure *v; /* row by row */
	const int64_t *change;	      /* of each row since a week before (ombud_dash_week); NULL: it is not known */
	void *memory;
};
/* The i-th block, counted now among the tickets of the filter ("": all), with what came and went in the last
 * days local days, today among them. NOTFOUND after the last; INPUT where days is not 1 to 92. A filter on
 * masked data is logged as in facets. */
OMBUD_API enum ombud_status ombud_dash(
    struct ombud_dash_block **out, struct ombud_session *s, const char *filter, int days, size_t i);
/* How each figure of the block of clocks changed since a week before, as far as that can be rebuilt of the filter: else
 * b->change stays NULL. */
enum { OMBUD_DASH_CLOCKS = 0 };
OMBUD_API enum ombud_status ombud_dash_week(struct ombud_dash_block *b, struct ombud_session *s, const char *filter);
/* All blocks as rows of block, row, column, count and filter, all counted now. *out: ombud_table_free. */
OMBUD_API enum ombud_status ombud_dash_table(
    struct ombud_table **out, struct ombud_session *s, const char *filter, int days);
OMBUD_API void ombud_dash_free(struct ombud_dash_block *b);

/* How the desk itself is: no figure of tickets, and of no person. */
struct ombud_system {
	int64_t store_bytes, log_bytes; /* of the file, and of its write-ahead log */
	int64_t on;	 /* agents who gave a sign of life in the last five minutes */
	int64_t editing, first; /* tickets that are edited now, and the number of one of them */
	int64_t waiting, failed; /* letters: on their way out, and failed within 7 days */
};
OMBUD_API enum ombud_status ombud_system(struct ombud_system *out, struct ombud_session *s);

/* ---- the desk as it was --------------------------------------------------------------------------- */

struct ombud_past {
	int64_t at;      /* UTC seconds */
	int64_t tickets; /* that there were */
	int64_t came;    /* of those, brought a history of their own along, which tells their states */
	int64_t unknown; /* of those, open and not known how far */
	int64_t erased;  /* since: they are not among them */
};
/* A session that reads the tickets as they were at a time before now ("2026-11-01": at the end of that day), as of's
 * agent; it lives no longer than of. Lists, counts, facets and the dashboard ask it as they ask any other; a filter that asks what
 * is not kept is a SYNTAX, every change is refused. */
OMBUD_API enum ombud_status ombud_past_open(struct ombud_session **out, struct ombud_session *of, const char *when);
/* NULL: of the present. */
OMBUD_API const struct ombud_past *ombud_past(const struct ombud_session *s);
/* When it is, and what could not be rebuilt: a sentence a line. *out: ombud_free. */
OMBUD_API enum ombud_status ombud_past_text(char **out, const struct ombud_session *s);

#endif
