/* Rows of tickets as lists show them. */
#ifndef ROWS_H
#define ROWS_H

#include "ops/session.h"

/* As ombud_rows_by_id; rows are the same as (*out)->v, for the maker to finish. */
enum ombud_status rows_fetch(struct ombud_rows **out, struct ombud_row **rows,
    struct ombud_session *s, const int64_t *ids, size_t n);
/* Time left as five cells say it: "29d" "5h" "12min" "-2d"; "" where no clock runs any more. */
const char *due_cells(struct arena *memory, const struct ombud_session *s, int64_t due_at,
    int32_t due_day, bool running);

#endif
