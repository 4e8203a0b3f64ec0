/* How a ticket is painted: title, clock, letters, the pane at the side, the status line. */
#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/bars.h"
#include "base/bytes.h"
#include "base/phrase.h"
#include "view/queue.h"
#include "view/rows.h"
#include "view/say.h"
#include "view/ticket_room.h"

/* Whether the list's cursor is on this ticket: another's place would not be its own. */
static bool in_list(const struct ticket_view *v, const struct queue *q)
{
	const struct ombud_row *row = q ? queue_row(q) : NULL;
	return row && row->id == v->id;
}

static void draw_title(const struct ticket_view *v, const struct desk *d, struct canvas *c)
{
	const struct ombud_row *r = &v->t->row;
	const struct queue *q = queue_of((struct desk *)d);
	char right[300];
	int n = snprintf(right, sizeof right, "%s | %s | %s | %s %c", r->kind, r->state,
	    r->assignee[0] ? r->assignee : "-", _("pri"), row_priority(r->priority));
	if (d->w >= SIDE_FROM && in_list(v, q))
		snprintf(right + n, sizeof right - (size_t)n, _(" | %zu of %zu"), queue_at(q) + 1,
		    q->roll.n);
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	int used = canvas_right(c, c->w - 1, 0, c->w / 2, STYLE_TITLE, right);
	char id[32];
	snprintf(id, sizeof id, "#%lld ", (long long)r->id);
	if (idset_has(&d->tagged, r->id))
		canvas_put(c, 0, 0, 1, STYLE_TAG, "*");
	int x = 1 + canvas_put(c, 1, 0, 24, STYLE_TITLE, id);
	canvas_put(c, x, 0, c->w - used - x - 2, STYLE_TITLE, r->subject);
}

/* How much of the time is gone: [#######---] */
static int draw_gauge(const struct ombud_row *r, struct canvas *c, int x, int y, int64_t now)
{
	if (!r->due || r->due <= r->received || !r->open)
		return 0;
	int64_t cells = c->w >= SIDE_FROM ? 30 : 10, gone = (now - r->received) * cells / (r->due - r->received);
	gone = gone < 0 ? 0 : gone > cells ? cells : gone;
	return bars_gauge(c, x, y, (int)cells + 2, gone, cells, row_due_style(r)) + 2;
}

static void draw_clock(const struct ticket_view *v, struct canvas *c, int64_t now)
{
	const struct ombud_ticket *t = v->t;
	int used = canvas_right(c, c->w - 1, 1, c->w / 3, STYLE_DIM, t->article);
	int x = 1;
	x += draw_gauge(&t->row, c, x, 1, now);
	const char *line = t->clock_line[0] ? t->clock_line : _("no clock runs");
	canvas_put(c, x, 1, c->w - x - used - 3, row_due_style(&t->row), line);
}

/* Others come first: on a narrow screen it is the place in the list that goes. */
static void foot_left(const struct ticket_view *v, const struct desk *d, char *out, size_t size)
{
	const struct queue *q = queue_of((struct desk *)d);
	const struct binding *undo = keymap_for(d->keys, "ticket", "undo");
	char place[200] = "";
	bool others = v->present && v->present[0];
	if (in_list(v, q))
		snprintf(place, sizeof place, _("%zu of %zu in %s"), queue_at(q) + 1, q->roll.n,
		    q->name[0] ? q->name : _("the list"));
	int n = snprintf(out, size, "%.200s%s%s", others ? v->present : "", others && place[0] ? " | " : "", place);
	if (d->undo[0] && undo)
		snprintf(out + n, size - (size_t)n, _("%s%s undoes: %s"), n ? " | " : "", undo->keys, d->undo);
}

/* "msg 2/3  " */
static void put_number(const struct ticket_view *v, struct bytes *out)
{
	size_t n = v->t->n_messages + v->t->n_further;
	if (n)
		bytes_printf(out, _("msg %ld/%zu  "), ticket_letter_in_sight(v), n);
}

/* What the letter's text came in, and where its days are counted: "utf-8 <- iso-8859-15  Europe/Stockholm  " */
static void put_origin(const struct ticket_view *v, struct bytes *out)
{
	const struct ombud_message *m = ticket_message(v);
	bool other = m && m->charset[0] && strcasecmp(m->charset, "utf-8") != 0;
	if (other)
		bytes_printf(out, "utf-8 <- %s  ", m->charset);
	bytes_printf(out, "%s  ", v->zone);
}

static void foot_right(const struct ticket_view *v, struct bytes *out)
{
	size_t end = v->roll.top + v->roll.rows;
	size_t percent = v->roll.n && end < v->roll.n ? end * 100 / v->roll.n : 100;
	if (v->shown.v.n)
		bytes_printf(out, _("IN CLEAR for %ld s"), v->shown.left_s);
	else
		bytes_str(out, ticket_may_show(v->t) ? _("masked: zp shows (logged)") : _("masked"));
	bytes_printf(out, "  %zu%%", percent);
}

static void draw_foot(const struct ticket_view *v, const struct desk *d, struct canvas *c)
{
	char left[700];
	struct bytes right = {0}, state = {0};
	foot_left(v, d, left, sizeof left);
	foot_right(v, &state);
	put_number(v, &right);
	if (c->w >= SIDE_FROM)
		put_origin(v, &right);
	bytes_str(&right, bytes_text(&state));
	/* Who else is here comes before which letter this is. */
	bool room = canvas_cells(c, left) + canvas_cells(c, bytes_text(&right)) + 4 <= c->w;
	desk_status(d, c, left, bytes_text(room ? &right : &state));
	bytes_free(&right);
	bytes_free(&state);
}

static size_t top_of(const struct doc *doc, const struct ticket_view *v)
{
	size_t most = doc->line.n > v->roll.rows ? doc->line.n - v->roll.rows : 0;
	return v->roll.top < most ? v->roll.top : most;
}

/* For --linear. */
void ticket_head(const struct view *view, const struct desk *d, struct bytes *out)
{
	const struct ticket_view *v = (const struct ticket_view *)view;
	const struct queue *q = queue_of((struct desk *)d);
	if (!v->t) {
		say_linef(out, "#%lld", (long long)v->id);
		return;
	}
	const struct ombud_row *r = &v->t->row;
	say_linef(out, "#%lld %s: %s", (long long)r->id, r->kind, r->subject);
	if (in_list(v, q))
		say_linef(out, _("%zu of %zu in %s"), queue_at(q) + 1, q->roll.n, q->name[0] ? q->name : _("the list"));
	say_linef(out, _("%s, %s, priority %s"), r->state, r->assignee[0] ? r->assignee : _("nobody's"), r->priority);
	say_line(out, v->t->clock_line[0] ? v->t->clock_line : _("no clock runs"));
	say_line(out, v->present ? v->present : "");
	if (v->shown.v.n)
		say_line(out, _("values stand in clear; Esc masks them"));
}

void ticket_draw(const struct view *view, const struct desk *d, struct canvas *c)
{
	const struct ticket_view *v = (const struct ticket_view *)view;
	int rows = (int)v->roll.rows, w = c->w;
	if (!v->t) {
		canvas_printf(c, 1, 0, c->w - 2, STYLE_TITLE, "#%lld", (long long)v->id);
		desk_status(d, c, "", "");
		return;
	}
	draw_title(v, d, c);
	draw_clock(v, c, d->now);
	canvas_hline(c, 0, 2, c->w);
	if (ticket_has_side(d)) {
		w -= SIDE_CELLS + 1;
		canvas_vline(c, w, HEAD_ROWS, rows);
		doc_draw(&v->side, c, w + 1, HEAD_ROWS, SIDE_CELLS, rows, top_of(&v->side, v), "");
	}
	doc_draw(&v->main, c, 0, HEAD_ROWS, w, rows, top_of(&v->main, v), v->find);
	draw_foot(v, d, c);
	doc_focus(&v->main, c, 0, HEAD_ROWS, rows, top_of(&v->main, v), v->roll.at, v->find);
}
