/* Which numbers of the report add up to which, so that none that is small follows from the others. */
#ifndef REPORT_SUMS_H
#define REPORT_SUMS_H

#include "report/count.h"
#include "report/hide.h"

/* Cells stand line by line, the total of a line first. */
static inline size_t report_cell(size_t line, int kind)
{
	return line * KIND_END + (size_t)kind;
}
/* Beside those one for each line: the kinds together that are about few. */
static inline size_t report_cells_n(const struct report_count *count)
{
	return count->lines.n * (KIND_END + 1);
}
/* cells: report_cells_n of them, of noughts. What a number is to hiding. */
void report_cells(struct hide_cell *cells, const struct report_count *count);
void report_hide_small(struct hide_cell *cells, const struct report_count *count, struct arena *memory);
/* Whether the total of that line over some kinds, n, tells no more than the report of all kinds does. A reader
 * may have every report of the period: the total of all less that of one kind is what another hides. */
bool report_total_follows(const struct hide_cell *cells, const struct report_count *all, size_t line, uint32_t kinds,
    const struct report_number *n);

#endif
