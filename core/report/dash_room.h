/* A block of the dashboard while it is made: shared by its files. */
#ifndef REPORT_DASH_ROOM_H
#define REPORT_DASH_ROOM_H

#include "base/arena.h"
#include "list/facet.h"

struct making {
	struct ombud_session *s;
	struct arena *memory;
	const char *base; /* the filter that the caller gave */
	int32_t today;
	int days;
	struct ombud_dash_block *b;
};

void dash_size(struct making *m, const char *const *columns, size_t n_columns, size_t rows_most);
void dash_row(struct making *m, size_t row, const char *name);
/* A figure, and the filter of its tickets: the caller's and that term. */
enum ombud_status dash_put(struct making *m, size_t row, size_t column, const char *term, int64_t n);
/* The caller's filter and one more term, in canonical words. */
enum ombud_status dash_with(const char **out, struct making *m, const char *term);
const char *dash_both(struct making *m, const char *a, const char *b);
int64_t dash_count_of(const struct ombud_facets *f, const char *term);
/* "due:2026-11-24..2026-11-26", counted from today; and the period, today its last day. */
const char *dash_span(struct making *m, const char *field, int from, int to);
const char *dash_in_period(struct making *m, const char *field);

/* dash_values.c: a value a row */
enum ombud_status dash_agents(struct making *m);
enum ombud_status dash_kinds(struct making *m);
enum ombud_status dash_labels(struct making *m);

#endif
