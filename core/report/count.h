/* The numbers of the report: what rows counted, part by part and kind by kind. */
#ifndef REPORT_COUNT_H
#define REPORT_COUNT_H

#include "base/arena.h"
#include "base/ids.h"
#include "report/rows.h"

enum { REPORT_IDS_MOST = 2000 }; /* tickets that a filter names by their numbers */

struct report_number {
	int64_t n, base;         /* base: of a share the whole, of a median how many values */
	VEC(double) values;
	VEC(int64_t) ids;        /* of the tickets, at most one more than can be named */
	bool others;             /* the row's filter selects others by now */
};
/* One row of the report. number[0] is the total, the others are by kind. */
struct report_line {
	const struct report_rule *rule;
	const char *part;
	struct report_number number[KIND_END];
};
struct report_count {
	const struct report_span *p;
	struct arena *memory;
	bool audit;
	VEC(struct report_line *) lines; /* in the order of the rules */
	bool *mixed;             /* of each rule: a ticket is in another part by now */
	size_t *first;           /* line of each rule; one more is the end */
	VEC(struct report_line *) *parts; /* of each rule, while things are put */
};

void report_count_open(struct report_count *c, struct arena *memory, const struct report_span *p, bool audit);
void report_count_put(void *count, enum report_source source, const struct report_thing *t);
/* Parts in order; of those that are shown the largest. */
void report_count_end(struct report_count *c);
void report_count_free(struct report_count *c);
const struct report_line *report_line_of(const struct report_count *c, const char *measure);
/* As many as mean something: of 12 none, of 97.1 one. */
int report_decimals(double value);
/* false: there is none, for there was nothing to make it of. */
bool report_number_value(double *out, const struct report_rule *rule, const struct report_number *n);

#endif
