/* A set of ids in a statement: our own numbers, so they stand in its text. */
#ifndef STORE_IDLIST_H
#define STORE_IDLIST_H

#include <stddef.h>
#include <stdint.h>

struct buf;

/* Where a longer set is parted: a statement's text has a ceiling. */
enum { IDLIST_MOST = 50000 };

/* What stands behind a column's name: " BETWEEN 1 AND 9", with what is missing in between taken
 * out again, or " IN (1,5,9)": whichever the engine reads faster. ids are ascending, none twice. */
void idlist_sql(struct buf *out, const char *column, const int64_t *ids, size_t n);

#endif
