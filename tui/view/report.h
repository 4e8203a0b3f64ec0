/* The report of a period as a list: a number under the cursor is a filter. */
#ifndef VIEW_REPORT_H
#define VIEW_REPORT_H

#include "view/desk.h"

/* Days; empty: the quarter that today is in. NULL, and it was said: there is none. */
struct view *report_new(struct desk *d, const char *from, const char *to);
/* The topmost view, if it is one; else NULL. */
struct view *report_of(struct desk *d);
void report_step(struct view *v, struct desk *d, int step); /* to the period after or before */
void report_kinds(struct view *v, struct desk *d);          /* by kind too, or in all only */
/* Of the number under the cursor, "": none selects its tickets. */
const char *report_filter(const struct view *v);

#endif
