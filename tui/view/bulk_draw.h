#ifndef VIEW_BULK_DRAW_H
#define VIEW_BULK_DRAW_H

#include "view/bulk.h"

int bulk_rows(int h); /* lines for tickets in a window of that height */

void bulk_draw(const struct view *v, const struct desk *d, struct canvas *c);

#endif
