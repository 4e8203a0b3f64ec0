/* One row of a CSV or JSON lines file as a ticket: the columns we know, and what each may hold. */
#ifndef PORT_ROW_H
#define PORT_ROW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/buf.h"
#include "ops/intake.h"
#include "port/rules.h"

/* The columns that are no personal data; those are COLUMN_DATUM + enum datum_field. */
enum column {
	COLUMN_NONE,
	COLUMN_EXTERNAL_ID,
	COLUMN_RECEIVED,
	COLUMN_KIND,
	COLUMN_STATE,
	COLUMN_PRIORITY,
	COLUMN_ASSIGNEE,
	COLUMN_LABELS,
	COLUMN_SUBJECT,
	COLUMN_BODY,
	COLUMN_CONSENT,
	COLUMN_ANSWERED,
	COLUMN_RESOLUTION,
	COLUMN_IGNORE,
	COLUMN_DATUM = 100
};

struct cell {
	int column;
	const char *value; /* UTF-8, without NUL */
};
struct row_env {
	int64_t now;
	const char *zone;
	struct rules *rules; /* NULL: kinds are not judged */
};
struct row_fault {
	const char *column, *reason; /* reason: what to write instead */
};

int column_find(const char *name, size_t n); /* caseless, blanks and '-' as '_'; 0: unknown */
const char *column_name(int column);
void column_names(struct buf *out); /* all of them, blanks between: for sentences */

/* False: fault says which column and what to write. Empty cells count as absent. */
bool row_read(struct intake *out, struct arena *a, const struct cell *cells, size_t n,
    const struct row_env *env, struct row_fault *fault);

#endif
