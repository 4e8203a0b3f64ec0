/*
 * Small numbers of a table, which could tell of one person, are not shown; nor are others from which they would
 * follow, because a sum and all its other parts are shown. What a reader can work out is tried as a reader would:
 * bounds of what is not shown, drawn closer by one sum after the other until nothing moves. Where that pins a small
 * number down, the smallest number beside it goes too.
 */
#ifndef REPORT_HIDE_H
#define REPORT_HIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { HIDE_BELOW = 5 };

struct hide_cell {
	int64_t value;
	int64_t least, most; /* what a reader knows of it once it is not shown */
	bool few;            /* is not to be known */
	bool hidden;         /* is not shown; out: also what is few, and what goes for its sake */
};
/* cells[whole] is the sum of cells[part[0..n)]. */
struct hide_sum {
	size_t whole;
	const size_t *part;
	size_t n;
};
/* A count: few from 1 to 4. */
struct hide_cell hide_count(int64_t value);
void hide_cells(struct hide_cell *cells, size_t n, const struct hide_sum *sums, size_t n_sums);

#endif
