/* How the queue is painted: title, columns, rows, the line about the row, the status line. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/queue.h"
#include "view/rows.h"

/* Where there is no room for all layers the last ones are shown: they are what was done last. */
static const char *last_layers(const struct canvas *c, const char *trail, int room)
{
	const char *at = trail;
	while (canvas_cells(c, at) > room - (at > trail ? 2 : 0)) {
		const char *next = strstr(at + 1, " > ");
		if (!next)
			break;
		at = next + 1;
	}
	return at;
}

/* Seconds that run cost bytes too. */
static void put_purging(char *out, size_t size, const struct desk *d)
{
	out[0] = '\0';
	if (d->purging && d->slow)
		snprintf(out, size, _("purging  "));
	else if (d->purging)
		snprintf(out, size, _("purging %lld s  "), (long long)d->purging);
}

/* What waits for somebody, before the count. */
static void put_waiting(char *out, size_t size, const struct desk *d)
{
	char failed[60] = "", named[60] = "", watched[60] = "", purging[40];
	put_purging(purging, sizeof purging, d);
	if (d->n_named)
		snprintf(named, sizeof named, _("named in: %zu  "), d->n_named);
	if (d->n_watched)
		snprintf(watched, sizeof watched, _("watched: %lld  "), (long long)d->n_watched);
	if (d->letters.failed)
		snprintf(failed, sizeof failed, _("failed letters: %lld  "), (long long)d->letters.failed);
	snprintf(out, size, "%s%s%s%s", purging, failed, named, watched);
}

/* Whole, where the title has room for it: how the list is ordered, and the day. */
static void put_right_wide(const struct queue *q, const struct desk *d, char *out, size_t size, int64_t at)
{
	char clock[WHEN_TEXT], tagged[60] = "", waiting[260];
	put_waiting(waiting, sizeof waiting, d);
	if (d->tagged.n)
		snprintf(tagged, sizeof tagged, _("%zu tagged   "), d->tagged.n);
	snprintf(out, size, _("sort %s   group %s   %s%s   %s%s   %s"), q->order ? q->order : "-", q->parted ? q->parted : "-", waiting,
	    q->count, tagged, d->mode, when_long(clock, at));
}

static void put_right(const struct queue *q, const struct desk *d, char *out, size_t size)
{
	char clock[WHEN_TEXT], waiting[260];
	/* When the list was made: a clock that runs would cost bytes while nothing happens. */
	int64_t at = q->opened_at ? q->opened_at : d->now;
	if (d->w >= QUEUE_SPLIT) {
		put_right_wide(q, d, out, size, at);
		return;
	}
	put_waiting(waiting, sizeof waiting, d);
	snprintf(out, size, "%s%s  %s  %s", waiting, q->count, d->mode, when_clock(clock, at));
}

static void draw_title(const struct queue *q, const struct desk *d, struct canvas *c)
{
	char right[500];
	char *trail = layers_trail(&q->layers);
	put_right(q, d, right, sizeof right);
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	int most = d->w >= QUEUE_SPLIT ? c->w - 50 : c->w / 2;
	int used = canvas_right(c, c->w - 1, 0, most, STYLE_TITLE, right);
	const char *name = q->name[0]		 ? q->name
			   : q->layers.v.v[0].text[0] ? _("filter")
						 : _("all tickets");
	int x = 1 + canvas_put(c, 1, 0, c->w / 3, STYLE_TITLE, name);
	int room = c->w - used - x - 5;
	const char *shown = last_layers(c, trail, room);
	if (shown > trail)
		canvas_put(c, x + 2, 0, 1, STYLE_TITLE, "~");
	int cut = shown > trail ? 2 : 0;
	canvas_put(c, x + 2 + cut, 0, room - cut, STYLE_TITLE, shown);
	heap_free(trail);
}

/* How far the texts are looked through, where that takes time. */
static void say_looking(const struct queue *q, char *text, size_t size)
{
	if (q->halted)
		snprintf(text, size, _("stopped: R looks again"));
	else if (q->looked >= 0)
		snprintf(text, size, _("looking through the texts: %d %%"), q->looked);
	else
		snprintf(text, size, _("looking through the texts"));
}

static void draw_nothing(const struct queue *q, struct canvas *c, int x, int y, int w)
{
	char looking[120];
	const char *text = !q->list	       ? _("the list could not be made: see below")
			   : !q->whole	       ? looking
			   : q->layers.v.n > 1 ? _("nothing matches: Backspace widens again")
					       : _("nothing matches: c picks another queue");
	if (text == looking)
		say_looking(q, looking, sizeof looking);
	canvas_put(c, x + ROW_GUTTER, y + 1, w - ROW_GUTTER, STYLE_DIM, text);
}

static void draw_row(const struct queue *q, const struct desk *d, struct canvas *c,
    const struct row_layout *l, int y, size_t i)
{
	const struct ombud_row *row = queue_row_at(q, i);
	if (!row)
		return;
	bool here = i == q->roll.at;
	size_t rule = queue_colour_at(q, i);
	struct row_marks marks = {
	    .colour = rule && rule <= d->colours.v.n ? d->colours.v.v[rule - 1].style : STYLE_TEXT,
	    .here = here,
	    .tagged = idset_has(&d->tagged, row->id),
	    .hit = idset_has(&q->search.hits, row->id),
	    .ranged = queue_ranged(q, i),
	    .named = desk_named(d, row->id),
	    .bar = !d->slow,
	};
	row_draw(l, c, y, row, queue_cells_at(q, i), marks);
	if (here && queue_in(q, PANE_LIST))
		canvas_cursor(c, l->x, y);
}

/* "v access (76) ----"; a folded one begins with '>', as trees do, and may have the cursor. */
static void draw_heading(const struct queue *q, const struct desk *d, struct canvas *c,
    const struct row_layout *l, int y, struct line_at at)
{
	const struct ombud_group *g = &q->lines.groups->v[at.group];
	bool here = at.folded && at.group == lines_group(&q->lines, q->roll.at);
	bool last = at.group + 1 == q->lines.groups->n && !q->whole;
	canvas_fill(c, l->x, y, l->w, 1, STYLE_HEADER);
	canvas_put(c, l->x, y, 1, here ? STYLE_KEY : STYLE_HEADER, here ? ">" : " ");
	int x = l->x + 2;
	x += canvas_put(c, x, y, 2, STYLE_HEADER, at.folded ? "+ " : "- ");
	x += canvas_put(c, x, y, l->w - 20, STYLE_HEADER, g->label);
	canvas_printf(c, x + 1, y, 16, STYLE_HEADER, "(%zu%s)", g->n, last ? "+" : "");
	if (here && !d->slow)
		canvas_bar(c, l->x, y, l->bar);
	if (here && queue_in(q, PANE_LIST))
		canvas_cursor(c, l->x, y);
}

static void draw_rows(const struct queue *q, const struct desk *d, struct canvas *c,
    const struct row_layout *l, int y)
{
	for (size_t i = 0; i < q->roll.rows; i++) {
		size_t line = q->top_line + i;
		if (!queue_grouped(q)) {
			draw_row(q, d, c, l, y + (int)i, q->roll.top + i);
			continue;
		}
		if (line >= q->lines.n)
			return;
		struct line_at at = lines_at(&q->lines, line);
		if (at.head)
			draw_heading(q, d, c, l, y + (int)i, at);
		else
			draw_row(q, d, c, l, y + (int)i, at.index);
	}
}

/* What the columns leave out of the row under the cursor. */
static void draw_about(const struct queue *q, const struct desk *d, struct canvas *c, int y)
{
	const struct ombud_row *r = queue_row(q);
	canvas_hline(c, 0, y, c->w);
	if (!r)
		return;
	char text[700], came[WHEN_TEXT];
	when_short(came, r->received, d->now);
	int n = snprintf(text, sizeof text, _(" #%lld %s | %s, %s | came %s"), (long long)r->id,
	    r->requester[0] ? r->requester : "-", r->kind, r->state, came);
	if (r->messages && n < 500)
		n += snprintf(text + n, sizeof text - (size_t)n,
		    r->messages == 1 ? _(" | %d letter") : _(" | %d letters"), r->messages);
	if (r->attachments && n < 500)
		n += snprintf(text + n, sizeof text - (size_t)n,
		    r->attachments == 1 ? _(", %d file") : _(", %d files"), r->attachments);
	if (r->labels[0] && n < 500)
		n += snprintf(text + n, sizeof text - (size_t)n, " | %s", r->labels);
	if (queue_colour_at(q, q->roll.at) && n < 600)
		n += snprintf(text + n, sizeof text - (size_t)n, _(" | colour %zu"),
		    queue_colour_at(q, q->roll.at));
	snprintf(text + n, sizeof text - (size_t)n, " ");
	canvas_put(c, 1, y, c->w - 3, STYLE_DIM, text);
}

static void join(char *out, size_t size, const char *text)
{
	size_t n = strlen(out);
	snprintf(out + n, size - n, "%s%s", n ? " | " : "", text);
}

/* What the sidebar has no room for. */
static void join_saved(char *out, size_t size, const struct ombud_saved *s)
{
	char part[200];
	if (s->hides)
		join(out, size, _("^ yours, in place of the team's"));
	if (s->users[0]) {
		snprintf(part, sizeof part, _("used by %s"), s->users);
		join(out, size, part);
	}
}

static void join_side(char *out, size_t size, const struct queue *q, const struct desk *d)
{
	char counts[120];
	side_say_counts(d, counts, sizeof counts);
	if (queue_side_at(q, d))
		join_saved(out, size, queue_side_at(q, d));
	if (counts[0])
		join(out, size, counts);
}

/* Where the reader of the preview is, in it and in the list. */
static void put_place(const struct queue *q, char *out, size_t size)
{
	const struct roll *r = &q->preview.roll;
	size_t end = r->top + r->rows;
	snprintf(out, size, _("focus: preview %zu%%  %zu/%zu"), r->n && end < r->n ? end * 100 / r->n : 100,
	    q->roll.n ? q->roll.at + 1 : 0, q->roll.n);
}

static void draw_status(const struct queue *q, const struct desk *d, struct canvas *c)
{
	char left[400] = "", right[160], part[200];
	if (queue_in(q, PANE_SIDE))
		join_side(left, sizeof left, q, d);
	if (d->tagged.n) {
		int n = snprintf(part, sizeof part, _("%zu tagged"), d->tagged.n);
		if (q->hidden)
			snprintf(part + n, sizeof part - (size_t)n, _(" (%zu hidden)"), q->hidden);
		join(left, sizeof left, part);
	}
	if (d->on_tagged)
		join(left, sizeof left, _("next action: all tagged"));
	if (q->range != SIZE_MAX)
		join(left, sizeof left, _("range: v tags it, V begins another"));
	else if (q->spans.n)
		join(left, sizeof left, _("range set aside: V begins another, v tags"));
	if (q->search.text && q->search.running)
		join(left, sizeof left, _("searching: Esc stops"));
	if (q->drift.added || q->drift.gone) {
		snprintf(part, sizeof part, _("%lld new, %lld left: R settles"),
		    (long long)q->drift.added, (long long)q->drift.gone);
		join(left, sizeof left, part);
	}
	const struct binding *undo = keymap_for(d->keys, "queue", "undo");
	if (d->undo[0] && undo) {
		snprintf(part, sizeof part, _("%s undoes: %s"), undo->keys, d->undo);
		join(left, sizeof left, part);
	}
	/* A wide title says it. */
	const char *sort = q->order && d->w < QUEUE_SPLIT ? q->order : "";
	size_t n = q->roll.n;
	bool whole = n <= q->roll.rows;
	if (queue_in(q, PANE_PREVIEW))
		put_place(q, right, sizeof right);
	else if (queue_in(q, PANE_SIDE))
		side_say_focus(d, right, sizeof right);
	else if (!d->slow)
		snprintf(right, sizeof right, "%s  %zu/%zu", sort, n ? q->roll.at + 1 : 0, n);
	else
		snprintf(right, sizeof right, "%s%s", sort, whole ? "" : "  ...");
	desk_status(d, c, left, right);
}

/* The panes beside the list, with the lines between. */
static void draw_beside(
    const struct queue *q, const struct desk *d, struct canvas *c, const struct areas *a)
{
	if (a->side.w) {
		side_draw(q, d, c, a->side);
		canvas_vline(c, a->side.w, a->side.y, a->list.w ? a->side.h : 0);
	}
	if (a->preview.w)
		preview_draw(q, c, a->preview);
	if (a->preview.x && a->preview.y == a->list.y)
		canvas_vline(c, a->preview.x - 1, a->preview.y, a->preview.h);
}

static void draw_list(
    const struct queue *q, const struct desk *d, struct canvas *c, const struct area *a)
{
	struct row_layout l;
	int64_t largest = 99999;
	for (size_t i = 0; i < q->rows.n; i++)
		for (size_t k = 0; k < q->rows.v[i].r->n; k++)
			largest = q->rows.v[i].r->v[k].id > largest ? q->rows.v[i].r->v[k].id : largest;
	row_layout(&l, &q->columns, a->x, a->w, largest);
	row_header(&l, c, a->y);
	draw_rows(q, d, c, &l, a->y + 1);
	if (!q->roll.n)
		draw_nothing(q, c, a->x, a->y + 1, a->w);
}

void queue_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct queue *q = (const struct queue *)v;
	struct areas a;
	panes_lay(&a, q, d);
	draw_title(q, d, c);
	draw_beside(q, d, c, &a);
	if (a.list.w)
		draw_list(q, d, c, &a.list);
	int about = d->h - 3;
	if (queue_shows_about(q, d))
		draw_about(q, d, c, about);
	else if (!d->slow)
		canvas_hline(c, 0, about, c->w);
	if (d->w >= QUEUE_SPLIT && !d->slow)
		latest_draw(&q->latest, d, c, about);
	draw_status(q, d, c);
}
