/* The picker of columns: those of the list first, in their order, then all others. What is changed
 * shows in the list, and is kept for the queue when the picker is closed. */
#ifndef VIEW_COLUMNS_H
#define VIEW_COLUMNS_H

#include "view/desk.h"

struct columns;

struct view *picker_new(struct desk *d);
struct columns *picker_of(struct desk *d); /* the topmost view, if it is one; else NULL */
void picker_toggle(struct columns *c);
void picker_move(struct columns *c, int step);
void picker_widen(struct columns *c, int cells);
void picker_usual(struct columns *c); /* those that a list has by itself */

#endif
