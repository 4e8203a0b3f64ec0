/* Which numbers of the report add up to which, so that none that is small follows from the others. */
#ifndef REPORT_SUMS_H
#define REPORT_SUMS_H

#include "report_count.h"
#include "report_hide.h"

/* Cells stand line by line, the total of a line first. */
static inline size_t report_cell(size_t line, int kind)
{
	return line * KIND_END + (size_t)kind;
}
/* cells: as many as there are lines, times KIND_END. What a number is to hiding. */
void report_cells(struct hide_cell *cells, const struct report_count *count);
void report_hide_small(struct hide_cell *cells, const struct report_count *count, struct arena *memory);

#endif
