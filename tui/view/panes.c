#include "view/panes.h"

#include "view/queue.h"

enum {
	SIDE_LEAST = 14,
	LIST_LEAST = 30,
	LIST_NEEDS = 70, /* who and requester */
	RIGHT_LEAST = 24,
	RIGHT_USUAL = 41,
	RIGHT_MOST = 80, /* the longest line of letters: beyond it a wider pane helps nobody */
	RIGHT_FROM = 150,
	BELOW_LEAST = 3,
	BELOW_ROOM = 9, /* lines of list and preview together, from which both are of use */
};

/* Lines between the title and what stands at the foot. */
static int body(const struct desk *d)
{
	int h = d->h - (d->slow ? 3 : 4);
	return h > 2 ? h : 2;
}

static int within(int n, int least, int most)
{
	return n < least || most < least ? least : n > most ? most : n;
}

/* ---- what is shown -------------------------------------------------------------------------- */

bool panes_side(const struct queue *q, const struct desk *d)
{
	const struct panes *p = &q->panes;
	if (p->whole)
		return p->focus == PANE_SIDE;
	return p->side == SHOW_YES || (p->side == SHOW_AUTO && d->w >= QUEUE_WIDE);
}

enum place panes_room(const struct queue *q, const struct desk *d, bool below)
{
	bool right = d->w >= 100 + (panes_side(q, d) ? QUEUE_SIDE : 0);
	bool under = body(d) >= BELOW_ROOM;
	if (d->slow || (!right && !under))
		return PLACE_NONE;
	return right && (!below || !under) ? PLACE_RIGHT : PLACE_BELOW;
}

enum place panes_preview(const struct queue *q, const struct desk *d)
{
	const struct panes *p = &q->panes;
	if (p->whole && p->focus != PANE_PREVIEW)
		return PLACE_NONE;
	if (p->preview == SHOW_NO || (p->preview == SHOW_AUTO && d->w < QUEUE_WIDE))
		return PLACE_NONE;
	return panes_room(q, d, p->below);
}

bool panes_has(const struct queue *q, const struct desk *d, enum pane pane)
{
	return pane == PANE_LIST || (pane == PANE_SIDE ? panes_side(q, d) : panes_preview(q, d) != PLACE_NONE);
}

/* ---- how large ------------------------------------------------------------------------------ */

static int right_usual(const struct desk *d)
{
	int w = RIGHT_USUAL + (d->w > RIGHT_FROM ? (d->w - RIGHT_FROM) / 3 : 0);
	return w < RIGHT_MOST ? w : RIGHT_MOST;
}

/* As the longest name needs, as far as the list has room for its columns beside it. */
static int side_usual(const struct queue *q, const struct desk *d)
{
	bool right = panes_preview(q, d) == PLACE_RIGHT;
	int most = QUEUE_SIDE + (d->w - 80) / 5;
	int left = d->w - (right ? right_usual(d) : 0) - LIST_NEEDS, need = side_needs(q, d);
	most = most < left ? most : left;
	most = most > QUEUE_SIDE ? most : QUEUE_SIDE;
	return need < most ? need : most;
}

static int side_width(const struct queue *q, const struct desk *d)
{
	int beside = LIST_LEAST + (panes_preview(q, d) == PLACE_RIGHT ? RIGHT_LEAST : 0);
	int usual = side_usual(q, d), more = q->panes.side_more;
	return more ? within(usual + more, SIDE_LEAST, d->w - beside) : usual;
}

static int right_width(const struct queue *q, const struct desk *d, int side)
{
	int more = q->panes.right_more;
	return more ? within(right_usual(d) + more, RIGHT_LEAST, d->w - side - LIST_LEAST) : right_usual(d);
}

static int below_height(const struct queue *q, const struct desk *d)
{
	return within(body(d) / 2 + q->panes.below_more, BELOW_LEAST, body(d) - BELOW_LEAST);
}

/* ---- where ---------------------------------------------------------------------------------- */

static void lay_whole(struct areas *a, const struct queue *q, const struct desk *d)
{
	struct area all = {0, 1, d->w, body(d)};
	if (q->panes.focus == PANE_SIDE)
		a->side = all;
	else if (q->panes.focus == PANE_PREVIEW)
		a->preview = all;
	else
		a->list = all;
}

void panes_lay(struct areas *a, const struct queue *q, const struct desk *d)
{
	int h = body(d), side = 0;
	*a = (struct areas){0};
	if (q->panes.whole) {
		lay_whole(a, q, d);
		return;
	}
	if (panes_side(q, d)) {
		side = side_width(q, d);
		a->side = (struct area){0, 1, side - 1, h};
	}
	a->list = (struct area){side, 1, d->w - side, h};
	enum place place = panes_preview(q, d);
	if (place == PLACE_RIGHT) {
		int w = right_width(q, d, side);
		a->preview = (struct area){d->w - w + 1, 1, w - 1, h};
		a->list.w -= w;
	} else if (place == PLACE_BELOW) {
		int rows = below_height(q, d);
		a->preview = (struct area){side, 1 + h - rows, d->w - side, rows};
		a->list.h -= rows;
	}
}

/* ---- changed -------------------------------------------------------------------------------- */

/* What is kept is what came of it: a wish beyond the window's edge is none for the way back. */
bool panes_widen(struct queue *q, const struct desk *d, int cells)
{
	struct panes *p = &q->panes;
	bool right = panes_preview(q, d) == PLACE_RIGHT, side = panes_side(q, d);
	bool of_side = p->focus == PANE_SIDE || (!right && side);
	if (p->whole || (!of_side && !right))
		return false;
	/* The list is wider where what stands beside it is narrower. */
	cells = p->focus == PANE_SIDE || p->focus == PANE_PREVIEW ? cells : -cells;
	if (of_side) {
		p->side_more += cells;
		p->side_more = side_width(q, d) - side_usual(q, d);
	} else {
		p->right_more += cells;
		p->right_more = right_width(q, d, side ? side_width(q, d) : 0) - right_usual(d);
	}
	q->v.stale = true;
	return true;
}

bool panes_heighten(struct queue *q, const struct desk *d, int lines)
{
	struct panes *p = &q->panes;
	if (p->whole || p->focus == PANE_SIDE || panes_preview(q, d) != PLACE_BELOW)
		return false;
	p->below_more += p->focus == PANE_PREVIEW ? lines : -lines;
	p->below_more = below_height(q, d) - body(d) / 2;
	q->v.stale = true;
	return true;
}
