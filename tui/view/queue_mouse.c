/* What stands on the queue's screen where the mouse points. */
#include "view/queue.h"

static bool within(const struct area *a, int x, int y)
{
	return x >= a->x && x < a->x + a->w && y >= a->y && y < a->y + a->h;
}

enum pane queue_pane_at(const struct queue *q, const struct desk *d, int x, int y)
{
	struct areas a;
	panes_lay(&a, q, d);
	return within(&a.side, x, y) ? PANE_SIDE : within(&a.preview, x, y) ? PANE_PREVIEW : PANE_LIST;
}

/* A folded group is a row; the heading of an open one is none. */
static size_t index_at(const struct queue *q, size_t line)
{
	if (!queue_grouped(q))
		return q->roll.top + line < q->roll.n ? q->roll.top + line : SIZE_MAX;
	line += q->top_line;
	if (line >= q->lines.n)
		return SIZE_MAX;
	struct line_at at = lines_at(&q->lines, line);
	return at.head && !at.folded ? SIZE_MAX : at.index;
}

static bool point_list(struct queue *q, const struct area *a, int x, int y)
{
	size_t line = (size_t)(y - a->y - 1), i = index_at(q, line);
	if (!within(a, x, y) || y == a->y || line >= q->roll.rows || i == SIZE_MAX)
		return false;
	q->panes.focus = PANE_LIST;
	q->roll.at = i;
	q->seeking = false;
	q->v.stale = true;
	return true;
}

bool queue_pointed(struct view *v, struct desk *d, int x, int y)
{
	struct queue *q = (struct queue *)v;
	struct areas a;
	panes_lay(&a, q, d);
	if (!within(&a.side, x, y))
		return point_list(q, &a.list, x, y);
	size_t i = side_line_on(q, &a.side, y);
	if (i == SIZE_MAX)
		return false;
	q->side.roll.at = i;
	q->panes.focus = PANE_SIDE;
	q->v.stale = true;
	return true;
}

void queue_wheel(struct queue *q, struct desk *d, enum pane pane, enum move how, size_t rows)
{
	if (pane == PANE_PREVIEW)
		preview_move(q, how, rows);
	else if (pane == PANE_LIST)
		queue_list_move(q, d, how, rows);
	else
		roll_move(&q->side.roll, how, rows);
	q->v.stale = true;
}
