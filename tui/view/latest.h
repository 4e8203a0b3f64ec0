/* What the team did last, as a line under a wide list: read in passing, when somebody changed something. */
#ifndef VIEW_LATEST_H
#define VIEW_LATEST_H

#include <stdbool.h>

#include "ombud.h"

struct canvas;
struct desk;

struct latest {
	struct ombud_table *t; /* of the team's log; NULL: not read */
	bool known;	       /* since the last change */
};

bool latest_idle(struct latest *l, struct desk *d); /* true: a key came between, it is to be tried again */
void latest_draw(const struct latest *l, const struct desk *d, struct canvas *c, int y);
void latest_free(struct latest *l);

#endif
