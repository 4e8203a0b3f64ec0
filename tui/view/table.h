/* Any table of the core to read: its first column stays, the others can be moved past. */
#ifndef VIEW_TABLE_H
#define VIEW_TABLE_H

#include "view/desk.h"

struct view *table_view(const char *title, struct ombud_table *t); /* t is taken over */
/* Moves by columns, where a table is the topmost view. */
void table_step(struct desk *d, int step);

#endif
