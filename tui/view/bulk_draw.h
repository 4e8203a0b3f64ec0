#ifndef VIEW_BULK_DRAW_H
#define VIEW_BULK_DRAW_H

#include "view/bulk.h"

enum { BULK_FRAME = 8 }; /* lines of a bulk preview that are not tickets */

void bulk_draw(const struct view *v, const struct desk *d, struct canvas *c);

#endif
