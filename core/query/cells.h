/* What stands in the fields of given tickets: columns that a list shows beside its own. */
#ifndef QUERY_CELLS_H
#define QUERY_CELLS_H

#include "model/field.h"
#include "store/db.h"

/* Whether a ticket has the field's value, or its person. */
bool cells_has(const struct field *f);
/* Rows of a ticket's id, its case's person's id, and one column a field; NULL: nothing. */
struct rows cells_select(struct db *db, struct err *err, const struct field *const *f, size_t n,
    const int64_t *ids, size_t n_ids);

#endif
