#include "view/bulk_draw.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/bulk_room.h"

enum { LOW = 14, SCOPE_LEAST = 12 };
/* The lines of the frame below the head that are not tickets: in a low window the rules and the heading give
 * way, so that a few tickets can be seen. */
enum { FRAME = 5, FRAME_LOW = 2 };

static bool is_low(int h)
{
	return h < LOW;
}

/* How many are chosen and what becomes of them share a line where it is long enough. */
static int head_lines(int w)
{
	return w >= BULK_WIDE ? 2 : 3;
}

int bulk_rows(int w, int h)
{
	return h - 1 - head_lines(w) - (is_low(h) ? FRAME_LOW : FRAME);
}

/* Half a sentence could be read as another one: where the whole has no room a shorter one stands. */
static const char *that_fits(const struct canvas *c, int room, const char *whole, const char *shorter)
{
	return canvas_cells(c, whole) <= room ? whole : shorter;
}

void bulk_chosen_text(const struct bulk *b, int room, char *out, size_t size)
{
	const struct ombud_result *r = b->r;
	bool all = !b->hidden || b->applied, narrow = room < BULK_NARROW;
	int n = snprintf(out, size, _("%zu chosen"), r->n);
	if (r->limit)
		n += snprintf(out + n, size - (size_t)n,
		    narrow ? _(" (limit:%lld)") : _(", the first %lld only (limit:)"),
		    (long long)r->limit);
	if (!all)
		snprintf(out + n, size - (size_t)n,
		    narrow ? _(" = %zu listed + %zu not (h)")
			   : _(" = %zu in the list + %zu outside it (h)"),
		    r->n - b->hidden, b->hidden);
}

/* "dry run, nothing written   set frozen 15:05:31" */
static void state_text(const struct bulk *b, int w, char *out, size_t size)
{
	char at[WHEN_TEXT];
	if (b->applied)
		snprintf(out, size, "%s", _("applied"));
	else if (w < BULK_WIDE)
		snprintf(out, size, "%s", w < BULK_NARROW ? _("dry run") : _("dry run, nothing written"));
	else
		snprintf(out, size, _("dry run, nothing written   set frozen %s"), when_second(at, b->frozen_at));
}

/* Returns whether the scope had no room. */
static bool draw_title(const struct bulk *b, struct canvas *c)
{
	char state[120];
	state_text(b, c->w, state, sizeof state);
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	int used = canvas_right(c, c->w - 1, 0, c->w / 2, STYLE_TITLE, state);
	int x = 1 +
		canvas_put(c, 1, 0, 20, STYLE_TITLE, b->applied ? _("BULK RESULT") : _("BULK PREVIEW")) +
		(c->w < BULK_NARROW ? 1 : 3);
	x += canvas_put(c, x, 0, c->w - used - x - 2, STYLE_TITLE, b->line) + 3;
	if (canvas_cells(c, b->scope) > c->w - used - x - 3)
		return true;
	canvas_put(c, x, 0, c->w - used - x - 3, STYLE_TITLE, b->scope);
	return false;
}

static void draw_scope(const struct bulk *b, struct canvas *c, int x)
{
	if (c->w - x > SCOPE_LEAST)
		canvas_put(c, x, 1, c->w - x - 1, STYLE_TEXT, b->scope);
}

struct counted {
	enum style style;
	const char *name;
	int64_t n;
};

static int counted_cells(const struct canvas *c, const struct counted *v, size_t n)
{
	int cells = 0;
	char text[24];
	for (size_t i = 0; i < n; i++) {
		snprintf(text, sizeof text, " %lld   ", (long long)v[i].n);
		cells += v[i].n ? canvas_cells(c, v[i].name) + canvas_cells(c, text) : 0;
	}
	return cells;
}

static int put_counted(struct canvas *c, int x, int y, const struct counted *v)
{
	if (!v->n)
		return x;
	return x + canvas_printf(c, x, y, c->w - x - 1, v->style, "%s %lld", v->name, (long long)v->n) + 3;
}

/* Why the others are not done, each by its name; where that has no room, how many they are. */
static int draw_others(const struct bulk *b, struct canvas *c, int x, int y)
{
	const struct ombud_result *r = b->r;
	const struct counted v[] = {
	    {STYLE_DIM, _("left out"), (int64_t)b->dropped.n},
	    {STYLE_DIM, _("already so"), r->unchanged},
	    {STYLE_SOON, _("skip"), r->skipped},
	    {STYLE_ERROR, _("conflict"), r->conflicts},
	    {STYLE_ERROR, _("refused"), r->refused},
	    {STYLE_GONE, _("gone"), r->missing},
	    {STYLE_SOON, _("merged"), r->merged},
	    {STYLE_SOON, _("not reached"), r->left},
	    {STYLE_SOON, _("not decided"), r->undecided},
	    {STYLE_SOON, _("mail"), c->w < BULK_WIDE ? bulk_letters(b) : 0},
	};
	size_t n = sizeof v / sizeof *v;
	if (x + counted_cells(c, v, n) - 3 < c->w) {
		for (size_t i = 0; i < n; i++)
			x = put_counted(c, x, y, &v[i]);
		return x;
	}
	int64_t done = b->applied ? r->applied : (int64_t)b->kept;
	const struct counted others = {STYLE_SOON, _("others"), (int64_t)r->n - done};
	const struct counted undecided = {STYLE_SOON, _("not decided"), r->undecided};
	return put_counted(c, put_counted(c, x, y, &others), y, &undecided);
}

/* What it does to the saved filters, where there is no pane for it. */
static void draw_effects(const struct bulk *b, struct canvas *c, int x, int y)
{
	const struct ombud_result *r = b->r;
	bool first = true;
	for (size_t i = 0; i < r->n_effects && x < c->w - 12; i++) {
		const struct ombud_effect *e = &r->effects[i];
		char text[120];
		if (e->before == e->after)
			continue;
		snprintf(text, sizeof text, "%s%s %lld -> %lld", !first ? ", " : b->dropped.n ? _("were all applied: ") : _("after: "),
		    e->filter, (long long)e->before, (long long)e->after);
		/* A number that is cut is another number. */
		if (x + canvas_cells(c, text) >= c->w)
			continue;
		x += canvas_put(c, x, y, c->w - x - 1, STYLE_TEXT, text);
		first = false;
	}
}

/* What it sends, and about how long it will take: as long as its rehearsal did. */
static int draw_cost(const struct bulk *b, struct canvas *c, int x, int y)
{
	char text[80];
	int64_t letters = bulk_letters(b), s = b->took_ms / 1000;
	if (letters)
		snprintf(text, sizeof text, _("mail %lld (held %s s)"), (long long)letters, b->hold);
	else
		snprintf(text, sizeof text, "%s", _("no mail"));
	x += canvas_put(c, x, y, c->w - x - 1, letters ? STYLE_SOON : STYLE_DIM, text) + 3;
	if (b->applied)
		return x;
	snprintf(text, sizeof text, s < 120 ? _("est. %lld s") : _("est. %lld min"), (long long)(s < 120 ? s : s / 60));
	return x + canvas_put(c, x, y, c->w - x - 1, STYLE_DIM, s ? text : _("est. under 1 s")) + 3;
}

static int draw_counts(const struct bulk *b, struct canvas *c, int x, int y)
{
	int64_t apply = b->applied ? b->r->applied : (int64_t)b->kept;
	x += canvas_printf(c, x, y, c->w - x - 1, STYLE_GOOD, "%s %lld",
		 b->applied ? _("applied") : _("apply"), (long long)apply) +
	     3;
	return draw_others(b, c, x, y);
}

static void draw_head(const struct bulk *b, struct canvas *c)
{
	char text[300];
	bool scope_below = draw_title(b, c);
	bulk_chosen_text(b, c->w - 2, text, sizeof text);
	int x = 1 + canvas_put(c, 1, 1, c->w - 2, STYLE_TEXT, text) + 3;
	if (head_lines(c->w) == 2)
		x = draw_cost(b, c, draw_counts(b, c, x, 1), 1);
	else
		draw_effects(b, c, draw_counts(b, c, 1, 2), 2);
	if (scope_below)
		draw_scope(b, c, x);
}

/* What can be done with it now, where no number is asked for; "" where one is. */
void bulk_after_text(const struct bulk *b, const struct canvas *c, char *out, size_t size)
{
	int room = c->w - 2;
	const char *text = "";
	if (b->applied && b->then.go && b->then.next[0])
		snprintf(out, size,
		    c->w < BULK_NARROW ? _("Written. Enter goes on: %s")
				  : _("Written as one journal entry. Enter goes on with: %s"),
		    b->then.next);
	else if (b->applied && b->r->job)
		text = that_fits(c, room,
		    _("What was done is one journal entry: u undoes it. :jobs goes on with the rest."),
		    _("u undoes what was done, :jobs goes on"));
	else if (b->applied && b->r->entry)
		text = that_fits(c, room,
		    _("Written as one journal entry: u undoes it. Enter goes back."),
		    _("Written: u undoes it. Enter goes back."));
	else if (b->applied)
		text = _("Nothing was written. Enter goes back.");
	else if (!b->kept)
		text = that_fits(c, room, _("Nothing here would change: Esc goes back."),
		    _("Nothing would change. Esc goes back."));
	else
		out[0] = '\0';
	if (text[0])
		snprintf(out, size, "%s", text);
}

static int draw_question(const struct bulk *b, struct canvas *c, int y)
{
	char whole[160], shorter[160], least[80];
	int room = c->w - (int)sizeof b->typed / 2 - 2;
	snprintf(whole, sizeof whole,
	    _("One undo entry. Type the number of tickets to apply (%zu), or Esc: "), b->kept);
	snprintf(shorter, sizeof shorter, _("Type the number of tickets to apply (%zu), or Esc: "),
	    b->kept);
	snprintf(least, sizeof least, _("Type %zu to apply, or Esc: "), b->kept);
	const char *text = that_fits(c, room, whole, that_fits(c, room, shorter, least));
	return 1 + canvas_put(c, 1, y, c->w - 2, STYLE_PROMPT, text);
}

static void draw_confirm(const struct bulk *b, const struct desk *d, struct canvas *c, int y)
{
	char text[300];
	bulk_after_text(b, c, text, sizeof text);
	if (text[0]) {
		canvas_put(c, 1, y, c->w - 2, STYLE_TEXT, text);
		return;
	}
	int x = draw_question(b, c, y);
	x += canvas_put(c, x, y, c->w - x, STYLE_TITLE, b->typed);
	if (!d->message[0] || b->typed[0])
		canvas_cursor(c, x, y);
}

/* Why the ticket under the cursor is not changed, or with what it was merged, has the whole line: its row may
 * be too short. */
static const char *reason(const struct bulk *b)
{
	const struct ombud_outcome *o = bulk_here(b);
	return !o || o->verdict == OMBUD_UNCHANGED ? "" : o->why;
}

static void draw_lines(const struct bulk *b, const struct desk *d, struct canvas *c, int y, int w)
{
	for (size_t i = b->roll.top; i < b->roll.top + b->roll.rows && i < b->lines.n; i++)
		bulk_draw_line(b, d, c, y + (int)(i - b->roll.top), i, w);
}

static void draw_body(const struct bulk *b, const struct desk *d, struct canvas *c)
{
	bool low = is_low(c->h), wide = c->w >= BULK_WIDE;
	int w = wide ? c->w - BULK_SIDE - 1 : c->w, rows = (int)b->roll.rows, head = head_lines(c->w);
	int above = low ? 0 : 1, y = head + 2 * above;
	if (!low) {
		canvas_hline(c, 0, head, c->w);
		bulk_draw_heading(c, head + 1, w, b->by_field);
	}
	if (wide) {
		canvas_vline(c, w, y - above, rows + above);
		doc_draw(&b->side, c, w + 1, y - above, BULK_SIDE, rows + above, 0, "");
	}
	draw_lines(b, d, c, y, w);
	if (!low)
		canvas_hline(c, 0, y + rows, c->w);
	draw_confirm(b, d, c, y + rows + above);
}

/* Which rows are shown, and in which order. */
static const char *order(const struct bulk *b, int w)
{
	if (b->only_skips)
		return _("only what is not applied: f shows all");
	if (b->grouped)
		return _("by verdict: G shows them in order again");
	if (w < BULK_WIDE)
		return "";
	return b->filter ? _("in the order of the filter: G groups by verdict")
			 : _("in the order of their numbers: G groups by verdict");
}

void bulk_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct bulk *b = (const struct bulk *)v;
	draw_head(b, c);
	draw_body(b, d, c);
	char right[80];
	snprintf(right, sizeof right, "%zu/%zu", b->lines.n ? b->lines.v[b->roll.at].at + 1 : 0, b->shown.n);
	desk_status(d, c, *reason(b) ? reason(b) : order(b, c->w), right);
}
