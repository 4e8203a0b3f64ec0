/* Which figure of the dashboard the mouse points at. */
#include "view/dash.h"

static bool within(const struct dash_block *b, int x, int y)
{
	return b->b && x >= b->x && x < b->x + b->w && y >= b->y && y < b->y + b->h;
}

/* A table has its columns' names above its rows; of days none is a row. */
static bool point_row(struct dash_block *b, int y)
{
	int first = b->y + (b->b->shape == OMBUD_DASH_TABLE ? 2 : 1);
	if (b->b->shape == OMBUD_DASH_DAYS || y < first || (size_t)(y - first) >= dash_rows(b))
		return false;
	b->row = b->top + (size_t)(y - first);
	return true;
}

bool dash_pointed(struct view *view, struct desk *d, int x, int y)
{
	struct dash *v = (struct dash *)view;
	(void)d;
	for (size_t i = 0; i < v->n; i++)
		if (within(&v->block[i], x, y)) {
			v->at = i;
			view->stale = true;
			return point_row(&v->block[i], y);
		}
	return false;
}
