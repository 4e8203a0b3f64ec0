/* Lengths and levels painted with the theme's characters. */
#ifndef BASE_BARS_H
#define BASE_BARS_H

#include "base/canvas.h"

/* "[####------]": cells wide in all, its ends among them. */
int bars_gauge(struct canvas *c, int x, int y, int cells, int64_t n, int64_t most, enum style style);
/* A bar of n where most would fill the cells; what is not 0 is seen. */
void bars_length(struct canvas *c, int x, int y, int cells, int64_t n, int64_t most, enum style style);
/* A column upwards from bottom: full cells, and the last one as full as it is. */
void bars_column(struct canvas *c, int x, int bottom, int lines, int64_t n, int64_t most, enum style style);

#endif
