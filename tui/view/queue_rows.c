/* The rows in the queue's window: a stretch of the list, or of a list in groups the tickets that
 * stand under open headings. */
#include "view/queue.h"

#include "base/phrase.h"

bool queue_grouped(const struct queue *q)
{
	return q->lines.v.n > 0;
}

void queue_drop_rows(struct queue *q)
{
	for (size_t i = 0; i < q->rows.n; i++)
		ombud_rows_free(q->rows.v[i].r);
	q->rows.n = 0;
}

/* ---- groups -------------------------------------------------------------------------------- */

/* Groups of what is known; of a list that has none, or whose groups are not read yet, none. */
void queue_load_groups(struct queue *q, struct desk *d)
{
	const struct ombud_groups *g = NULL;
	if (ombud_list_group(q->list) && ombud_list_groups(&g, q->list) != OMBUD_OK)
		desk_failed(d);
	if (g && (g->known < queue_known(q) || !g->n))
		g = NULL;
	lines_set(&q->lines, g, &q->folds);
}

void queue_fold(struct queue *q, struct desk *d, enum fold how)
{
	if (!queue_grouped(q)) {
		desk_fail(d, _("the list has no groups: go makes some, as does group:kind in a filter"));
		return;
	}
	const struct ombud_group *g = &q->lines.groups->v[lines_group(&q->lines, q->roll.at)];
	if (how == FOLD_ALL || how == FOLD_NONE)
		folds_all(&q->folds, how == FOLD_ALL);
	else
		folds_set(&q->folds, g->label,
		    how == FOLD_TURN ? !folds_has(&q->folds, g->label) : how == FOLD_CLOSE);
	/* A folded group has its cursor on the heading, which is its first ticket's. */
	if (folds_has(&q->folds, g->label))
		q->roll.at = g->first;
	q->v.stale = true;
}

/* ---- the window ---------------------------------------------------------------------------- */

static bool fetch(struct queue *q, struct desk *d, size_t from, size_t n)
{
	struct queue_rows part = {.from = from};
	if (ombud_list_rows(&part.r, q->list, from, n) != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	list_add(&q->rows, part);
	return true;
}

/* Lines that are tickets, in stretches of the list. */
static void fetch_lines(struct queue *q, struct desk *d)
{
	size_t from = 0, n = 0, end = q->top_line + q->roll.rows;
	for (size_t line = q->top_line; line < end && line < q->lines.n; line++) {
		struct line_at at = lines_at(&q->lines, line);
		if (at.head)
			continue;
		if (n && at.index != from + n) {
			if (!fetch(q, d, from, n))
				return;
			n = 0;
		}
		if (n++ == 0)
			from = at.index;
	}
	if (n)
		fetch(q, d, from, n);
}

static bool has_window(const struct queue *q, size_t from, size_t n)
{
	return !q->rows_stale && q->rows.n == 1 && q->rows.v[0].from == from && q->rows.v[0].r->n == n;
}

static void load_plain(struct queue *q, struct desk *d)
{
	size_t n = q->roll.n > q->roll.top ? q->roll.n - q->roll.top : 0;
	n = n < q->roll.rows ? n : q->roll.rows;
	if (has_window(q, q->roll.top, n))
		return;
	queue_drop_rows(q);
	fetch(q, d, q->roll.top, n);
}

/* The window begins somewhere else, or shows other lines. */
static bool lines_moved(const struct queue *q)
{
	size_t end = q->top_line + q->roll.rows, tickets = 0, rows = 0;
	for (size_t line = q->top_line; line < end && line < q->lines.n; line++) {
		struct line_at at = lines_at(&q->lines, line);
		if (!at.head && !queue_row_at(q, at.index))
			return true;
		tickets += !at.head;
	}
	for (size_t i = 0; i < q->rows.n; i++)
		rows += q->rows.v[i].r->n;
	return rows != tickets;
}

void queue_load_rows(struct queue *q, struct desk *d)
{
	size_t want = q->roll.at + q->roll.rows;
	if (!ombud_list_complete(q->list) && queue_known(q) <= want)
		ombud_list_fill(q->list, want + 1);
	q->roll.n = queue_known(q);
	roll_fit(&q->roll);
	queue_load_groups(q, d);
	lines_fit(&q->lines, &q->roll, &q->top_line);
	if (!queue_grouped(q)) {
		load_plain(q, d);
	} else if (q->rows_stale || lines_moved(q)) {
		queue_drop_rows(q);
		fetch_lines(q, d);
	}
	q->rows_stale = false;
}
