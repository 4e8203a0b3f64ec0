/* How the sidebar is painted: its lines with their counts, and below them the keys that are for it. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/queue.h"
#include "view/say.h"

enum {
	NAME_X = 2, /* after the key and the mark */
	DEEP_X = 4,
	FROM_RIGHT_NOW = 7, /* the change of the count, and what parts it and the line after it */
	COUNT_LEAST = 3,    /* cells that are kept for a count: a name does not move when one more comes */
	LINES_LEAST = 14, /* where there are fewer, what keys there are is left to the bottom line */
	IDLE_FROM = 120,  /* seconds: signs of life come once a minute */
};

int side_needs(const struct queue *q, const struct desk *d)
{
	int need = QUEUE_SIDE;
	(void)q;
	for (size_t i = 0; d->saved && i < d->saved->n; i++) {
		const struct ombud_saved *s = &d->saved->v[i];
		const char *slash = strchr(s->name, '/'), *name = slash ? slash + 1 : s->name;
		int cells = (slash ? DEEP_X : NAME_X) + (int)ombud_text_cells(name, strlen(name), d->wide) + s->hides;
		cells += 1 + COUNT_LEAST + FROM_RIGHT_NOW;
		need = cells > need ? cells : need;
	}
	return need;
}

/* ---- a line --------------------------------------------------------------------------------- */

struct side_row {
	struct canvas *c;
	int y, end;
	bool here; /* the cursor is, and the keys are */
};

/* The cell before it is the last that the name may take. */
static int put_count(const struct side_row *p, enum style style, int64_t n)
{
	int now = p->end + 1 - FROM_RIGHT_NOW;
	char count[24] = ".";
	if (n >= 0)
		snprintf(count, sizeof count, "%lld", (long long)n);
	return now - canvas_right(p->c, now, p->y, 5, style, count) - 1;
}

static void put_saved(const struct queue *q, const struct desk *d, const struct side_row *p, const struct side_line *l)
{
	const struct ombud_saved *s = side_saved(q, d, l);
	char delta[24] = "", key[2] = " ", name[200];
	enum style style = p->here ? STYLE_CHOSEN : alarm_rings(d, s->name) ? STYLE_LATE : STYLE_TEXT;
	bool open = strcmp(q->name, s->name) == 0;
	int64_t first = desk_first_count(d, s->id);
	if (first >= 0 && s->count >= 0 && s->count != first)
		snprintf(delta, sizeof delta, "%+lld", (long long)(s->count - first));
	if (s->key > 0 && s->key < 10)
		key[0] = (char)('0' + s->key);
	int now = p->end + 1 - FROM_RIGHT_NOW, at = l->deep ? DEEP_X : NAME_X;
	canvas_fill(p->c, 0, p->y, p->end, 1, style);
	canvas_put(p->c, 0, p->y, 1, p->here ? style : STYLE_KEY, key);
	canvas_put(p->c, 1, p->y, 1, style, open ? ">" : " ");
	side_name(q, d, l, name, sizeof name);
	int end = put_count(p, style, s->count), x = at + canvas_put(p->c, at, p->y, end - at - s->hides, style, name);
	/* In place of the team's of the same name. */
	if (s->hides)
		canvas_put(p->c, x, p->y, 1, p->here ? style : STYLE_DIM, "^");
	if (alarm_rings(d, s->name))
		canvas_put(p->c, now, p->y, 1, style, "!");
	canvas_right(p->c, p->end, p->y, 4, p->here ? style : STYLE_DIM, delta);
}

/* "v TEAM", "> archive (4)"; the first carries the titles of the columns. */
static void put_head(const struct queue *q, const struct desk *d, const struct side_row *p, const struct side_line *l)
{
	enum style style = p->here ? STYLE_CHOSEN : l->what == SIDE_HEAD ? STYLE_HEADER : STYLE_TEXT;
	bool first = l->what == SIDE_HEAD && l->section == SIDE_OWN;
	char name[200];
	int x = first && !l->folded ? 1 : 2;
	side_name(q, d, l, name, sizeof name);
	canvas_fill(p->c, 0, p->y, p->end, 1, style);
	if (x == 2)
		canvas_put(p->c, 0, p->y, 1, style, l->folded ? ">" : "v");
	x += canvas_put(p->c, x, p->y, p->end - x - (first ? FROM_RIGHT_NOW + 2 : 5), style, name);
	if (l->folded)
		canvas_printf(p->c, x + 1, p->y, p->end - x - 1, style, "(%zu)", l->n);
	if (!first || l->folded)
		return;
	canvas_right(p->c, p->end + 1 - FROM_RIGHT_NOW, p->y, 5, style, _("now"));
	canvas_right(p->c, p->end, p->y, 4, style, "+/-");
}

static void put_term(const struct queue *q, const struct desk *d, const struct side_row *p, const struct side_line *l)
{
	char name[200];
	enum style style = p->here ? STYLE_CHOSEN : STYLE_TEXT;
	side_name(q, d, l, name, sizeof name);
	canvas_fill(p->c, 0, p->y, p->end, 1, style);
	int64_t n = l->section == SIDE_LATELY ? q->side.lately.v[l->at].count : q->side.labels->v[l->at].count;
	canvas_put(p->c, NAME_X, p->y, put_count(p, style, n) - NAME_X, style, name);
}

static void does(const struct ombud_colleague *w, char *out, size_t size)
{
	if (w->ticket)
		snprintf(out, size, w->editing ? _("#%lld edit") : _("#%lld view"), (long long)w->ticket);
	else if (w->idle >= IDLE_FROM)
		snprintf(out, size, _("idle %lld m"), (long long)(w->idle / 60));
	else
		snprintf(out, size, "%s", _("here"));
}

static void put_person(const struct queue *q, const struct side_row *p, const struct side_line *l)
{
	const struct ombud_colleague *w = &q->side.people->v[l->at];
	enum style style = p->here ? STYLE_CHOSEN : STYLE_TEXT;
	char text[60];
	does(w, text, sizeof text);
	int cells = canvas_cells(p->c, text), name = p->end - 3 - cells;
	canvas_fill(p->c, 0, p->y, p->end, 1, style);
	canvas_put(p->c, 2, p->y, name > 0 ? name : 0, style, w->name);
	canvas_right(p->c, p->end, p->y, cells, p->here ? style : STYLE_DIM, text);
}

static void put_line(const struct queue *q, const struct desk *d, const struct side_row *p, const struct side_line *l)
{
	if (l->what != SIDE_ITEM)
		put_head(q, d, p, l);
	else if (side_saved(q, d, l))
		put_saved(q, d, p, l);
	else if (l->section == SIDE_PEOPLE)
		put_person(q, p, l);
	else
		put_term(q, d, p, l);
	if (p->here)
		canvas_cursor(p->c, 0, p->y);
}

/* ---- the keys, below ------------------------------------------------------------------------ */

/* Those of the panes are told of in the status line. */
static bool is_for_foot(const struct desk *d, const struct binding *b)
{
	return b->hint[0] && strncmp(b->command, "pane ", 5) != 0 && strcmp(b->view, "sidebar") == 0 && keymap_holds(d->keys, b, "sidebar", true);
}

/* Rows that they take; c NULL: they are only counted. */
static int put_keys(const struct desk *d, struct canvas *c, int y, int end)
{
	int x = 1, rows = 0;
	for (size_t i = 0; i < d->keys->b.n; i++) {
		const struct binding *b = &d->keys->b.v[i];
		if (!is_for_foot(d, b))
			continue;
		const char *hint = _(b->hint);
		int keys = (int)ombud_text_cells(b->keys, strlen(b->keys), d->wide);
		int cells = keys + 1 + (int)ombud_text_cells(hint, strlen(hint), d->wide);
		if (!rows || x + cells > end) {
			x = 1;
			rows++;
		}
		if (c) {
			canvas_put(c, x, y + rows - 1, end - x, STYLE_KEY, b->keys);
			canvas_put(c, x + keys + 1, y + rows - 1, end - x - keys - 1, STYLE_HINT, hint);
		}
		x += cells + 2;
	}
	return rows;
}

/* They stand there while the keys are for the sidebar, if its lines keep room. */
static int foot_rows(const struct desk *d, const struct queue *q, struct area a)
{
	int rows = queue_in(q, PANE_SIDE) && !d->slow ? put_keys(d, NULL, 0, a.w) : 0;
	return a.h - rows >= LINES_LEAST ? rows : 0;
}

size_t side_rows(const struct desk *d, const struct queue *q, struct area a)
{
	int h = a.h - foot_rows(d, q, a);
	return h > 2 ? (size_t)h : 1;
}

/* ---- the pane ------------------------------------------------------------------------------- */

void side_draw(const struct queue *q, const struct desk *d, struct canvas *c, struct area a)
{
	const struct side *s = &q->side;
	int foot = foot_rows(d, q, a);
	struct side_row p = {.c = c, .y = a.y, .end = a.w};
	for (size_t i = s->roll.top; i < s->line.v.n && p.y < a.y + a.h - foot; i++, p.y++) {
		p.here = i == s->roll.at && queue_in(q, PANE_SIDE);
		put_line(q, d, &p, &s->line.v.v[i]);
	}
	if (d->saved && !d->saved->n && a.h > 3)
		canvas_put(c, 1, p.y + 1, a.w - 2, STYLE_DIM, _("S saves a filter"));
	if (foot)
		put_keys(d, c, a.y + a.h - foot, a.w);
}

size_t side_line_on(const struct queue *q, const struct area *a, int y)
{
	size_t i = q->side.roll.top + (size_t)(y - a->y);
	return y >= a->y && i < q->side.line.v.n ? i : SIZE_MAX;
}

/* ---- what it says of itself ------------------------------------------------------------------ */

void side_say_counts(const struct desk *d, char *out, size_t size)
{
	long long ago = (long long)(d->ms - d->counted_at) / 1000, took = (long long)(d->counting_us + 500) / 1000;
	size_t n = d->saved ? d->saved->n : 0;
	out[0] = '\0';
	if (!d->counting_us || d->counts_stale)
		return;
	if (ago > 0)
		snprintf(out, size, _("counts: %zu queues in %lld ms, %lld s ago"), n, took, ago);
	else
		snprintf(out, size, _("counts: %zu queues in %lld ms"), n, took);
}

void side_say_focus(const struct desk *d, char *out, size_t size)
{
	const struct binding *b = keymap_for(d->keys, "sidebar", "pane next");
	if (b)
		snprintf(out, size, _("focus: queues (%s list)"), b->keys);
	else
		snprintf(out, size, "%s", _("focus: queues"));
}

/* For --linear. */
void side_say(const struct queue *q, const struct desk *d, struct bytes *out)
{
	const struct side_line *l = side_at(q);
	char name[200], text[60];
	if (!l)
		return;
	side_name(q, d, l, name, sizeof name);
	if (l->what != SIDE_ITEM) {
		say_factf(out, l->folded ? _("%s, %zu, folded") : _("%s, %zu"), name, l->n);
	} else if (l->section == SIDE_PEOPLE) {
		does(&q->side.people->v[l->at], text, sizeof text);
		say_factf(out, "%s, %s", name, text);
	} else if (l->section == SIDE_LABELS) {
		say_factf(out, _("label %s: %lld open"), name, (long long)q->side.labels->v[l->at].count);
	} else {
		say_factf(out, _("filter used lately: %s"), name);
	}
}
