/* The rows in the queue's window: a stretch of the list, or of a list in groups the tickets that
 * stand under open headings. */
#include "view/queue.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"

bool queue_grouped(const struct queue *q)
{
	return q->lines.v.n > 0;
}

void queue_drop_rows(struct queue *q)
{
	for (size_t i = 0; i < q->rows.n; i++) {
		ombud_rows_free(q->rows.v[i].r);
		ombud_cells_free(q->rows.v[i].cells);
		heap_free(q->rows.v[i].colour);
	}
	q->rows.n = 0;
}

/* ---- what is in the window -------------------------------------------------------------------- */

const struct ombud_row *queue_row_at(const struct queue *q, size_t i)
{
	for (size_t k = 0; k < q->rows.n; k++) {
		const struct queue_rows *part = &q->rows.v[k];
		if (i >= part->from && i < part->from + part->r->n)
			return &part->r->v[i - part->from];
	}
	return NULL;
}

const char *const *queue_cells_at(const struct queue *q, size_t i)
{
	for (size_t k = 0; k < q->rows.n; k++) {
		const struct queue_rows *part = &q->rows.v[k];
		if (part->cells && i >= part->from && i < part->from + part->cells->n_rows)
			return part->cells->v + (i - part->from) * part->cells->n_columns;
	}
	return NULL;
}

size_t queue_colour_at(const struct queue *q, size_t i)
{
	for (size_t k = 0; k < q->rows.n; k++) {
		const struct queue_rows *part = &q->rows.v[k];
		if (part->colour && i >= part->from && i < part->from + part->r->n)
			return part->colour[i - part->from];
	}
	return 0;
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
	if (queue_in(q, PANE_SIDE)) {
		side_fold(q, d, how);
		return;
	}
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

/* ---- columns ------------------------------------------------------------------------------- */

static void key_of(struct queue *q, struct desk *d, char *key, size_t size)
{
	snprintf(key, size, "cols.%lld", (long long)kept_number(q, d));
}

/* What the filter says goes before what was chosen. */
void queue_load_columns(struct queue *q, struct desk *d)
{
	const char *said = q->list ? ombud_list_columns(q->list) : NULL;
	char key[40], *kept = NULL;
	size_t n;
	key_of(q, d, key, sizeof key);
	if (!said && ombud_kept(&kept, &n, d->s, key) == OMBUD_OK)
		said = kept;
	row_columns_read(&q->columns, said ? said : "");
	ombud_free(kept);
	q->rows_stale = true;
}

void queue_choose_columns(struct queue *q, struct desk *d, const char *text)
{
	char key[40];
	key_of(q, d, key, sizeof key);
	row_columns_read(&q->columns, text);
	q->rows_stale = q->v.stale = true;
	if (ombud_keep(d->s, key, text, strlen(text)) != OMBUD_OK)
		desk_failed(d);
}

/* ---- the window ---------------------------------------------------------------------------- */

/* What is shown of the rows beside the rows themselves. */
static bool fetch_beside(struct queue *q, struct desk *d, struct queue_rows *part)
{
	struct bytes columns = {0};
	LIST(int64_t) ids = {0};
	row_columns_cells(&q->columns, &columns);
	for (size_t i = 0; i < part->r->n; i++)
		list_add(&ids, part->r->v[i].id);
	if (d->colours.v.n) {
		part->colour = heap_new(ids.n + 1);
		colours_match(&d->colours, d->s, part->colour, ids.v, ids.n);
	}
	bool ok = !columns.len ||
		  ombud_cells(&part->cells, d->s, bytes_text(&columns), ids.v, ids.n) == OMBUD_OK;
	if (!ok)
		desk_failed(d);
	bytes_free(&columns);
	list_drop(&ids);
	return ok;
}

static bool fetch(struct queue *q, struct desk *d, size_t from, size_t n)
{
	struct queue_rows part = {.from = from};
	if (ombud_list_rows(&part.r, q->list, from, n) != OMBUD_OK) {
		desk_failed(d);
		return false;
	}
	bool ok = fetch_beside(q, d, &part);
	list_add(&q->rows, part);
	return ok;
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
	if (!ombud_list_complete(q->list) && !q->halted && queue_known(q) <= want)
		queue_fill_to(q, d, want + 1, queue_patience(d));
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
