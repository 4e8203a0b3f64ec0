#include "widget/roll.h"

static size_t less(size_t a, size_t b)
{
	return a < b ? a : b;
}

static size_t up_by(size_t at, size_t n)
{
	return at > n ? at - n : 0;
}

static size_t page(const struct roll *r)
{
	return r->rows > 1 ? r->rows - 1 : 1;
}

static size_t last_top(const struct roll *r)
{
	return r->n > r->rows ? r->n - r->rows : 0;
}

void roll_fit(struct roll *r)
{
	if (!r->rows)
		r->rows = 1;
	if (r->at >= r->n)
		r->at = r->n ? r->n - 1 : 0;
	r->top = less(r->top, last_top(r));
	if (r->at < r->top)
		r->top = r->at;
	if (r->at >= r->top + r->rows)
		r->top = r->at - r->rows + 1;
}

void roll_to(struct roll *r, size_t at)
{
	r->at = at;
	if (at < r->top || at >= r->top + r->rows)
		r->top = up_by(at, r->rows / 2);
	roll_fit(r);
}

void roll_scroll(struct roll *r, enum move how, size_t count)
{
	size_t n = count ? count : 1;
	switch (how) {
	case MOVE_DOWN:
		r->top += n;
		break;
	case MOVE_UP:
		r->top = up_by(r->top, n);
		break;
	case MOVE_PAGE_DOWN:
		r->top += page(r) * n;
		break;
	case MOVE_PAGE_UP:
		r->top = up_by(r->top, page(r) * n);
		break;
	case MOVE_HALF_DOWN:
		r->top += r->rows / 2 * n;
		break;
	case MOVE_HALF_UP:
		r->top = up_by(r->top, r->rows / 2 * n);
		break;
	case MOVE_TOP:
		r->top = r->at = count ? count - 1 : 0;
		break;
	case MOVE_BOTTOM:
		r->top = r->n;
		break;
	default:
		break;
	}
	r->top = less(r->top, last_top(r));
	if (r->at < r->top || r->at >= r->top + r->rows)
		r->at = r->top;
}

/* Pages keep the cursor's place in the window, as pagers do. */
static void turn(struct roll *r, size_t rows, int down)
{
	if (down) {
		r->top = less(r->top + rows, last_top(r));
		r->at = less(r->at + rows, r->n ? r->n - 1 : 0);
	} else {
		r->top = up_by(r->top, rows);
		r->at = up_by(r->at, rows);
	}
}

void roll_move(struct roll *r, enum move how, size_t count)
{
	size_t n = count ? count : 1;
	switch (how) {
	case MOVE_DOWN:
		r->at += n;
		break;
	case MOVE_UP:
		r->at = up_by(r->at, n);
		break;
	case MOVE_TOP:
		r->at = count ? count - 1 : 0;
		break;
	case MOVE_BOTTOM:
		r->at = count ? count - 1 : r->n;
		break;
	case MOVE_PAGE_DOWN:
		turn(r, page(r) * n, 1);
		break;
	case MOVE_PAGE_UP:
		turn(r, page(r) * n, 0);
		break;
	case MOVE_HALF_DOWN:
		turn(r, r->rows / 2 * n, 1);
		break;
	case MOVE_HALF_UP:
		turn(r, r->rows / 2 * n, 0);
		break;
	case MOVE_SCREEN_TOP:
		r->at = r->top + n - 1;
		break;
	case MOVE_SCREEN_BOTTOM:
		r->at = up_by(r->top + r->rows, n);
		break;
	case MOVE_CENTRE:
		r->top = up_by(r->at, r->rows / 2);
		break;
	case MOVE_TO_TOP:
		r->top = r->at;
		break;
	case MOVE_TO_BOTTOM:
		r->top = up_by(r->at + 1, r->rows);
		break;
	default:
		break;
	}
	roll_fit(r);
}
