#include "view/bulk_draw.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/rows.h"

enum { EFFECTS_FROM = 120, EFFECTS_CELLS = 42, ID_END = 11, DUE_END = 18, NARROW = 66, TIGHT = 52, LOW = 14, SCOPE_LEAST = 12, SUBJECT_FROM = 110 };
/* The lines of the frame that are not tickets: in a low window the rules and the heading give way,
 * so that a few tickets can be seen. */
enum { FRAME = 8, FRAME_LOW = 5 };

static bool is_low(int h)
{
	return h < LOW;
}

int bulk_rows(int h)
{
	return h - 1 - (is_low(h) ? FRAME_LOW : FRAME);
}

/* Half a sentence could be read as another one: where the whole has no room a shorter one stands. */
static const char *that_fits(const struct canvas *c, int room, const char *whole, const char *shorter)
{
	return canvas_cells(c, whole) <= room ? whole : shorter;
}

static const struct {
	enum ombud_verdict verdict;
	const char *word, *box;
	enum style style;
} verdicts[] = {
    {OMBUD_APPLIED, N_("ok"), "[x]", STYLE_GOOD},
    {OMBUD_UNCHANGED, N_("is so already"), "[=]", STYLE_DIM},
    {OMBUD_SKIPPED, N_("SKIP"), "[ ]", STYLE_SOON},
    {OMBUD_CHANGED_MEANWHILE, N_("CONFLICT"), "[!]", STYLE_ERROR},
    {OMBUD_REFUSED, N_("REFUSED"), "[ ]", STYLE_ERROR},
    {OMBUD_MISSING, N_("GONE"), "[ ]", STYLE_GONE},
    {OMBUD_LEFT, N_("not reached"), "[ ]", STYLE_DIM},
};

static size_t verdict_row(enum ombud_verdict v)
{
	size_t i = 0;
	while (i + 1 < sizeof verdicts / sizeof *verdicts && verdicts[i].verdict != v)
		i++;
	return i;
}

const char *bulk_verdict(enum ombud_verdict v)
{
	return _(verdicts[verdict_row(v)].word);
}

void bulk_chosen_text(const struct bulk *b, int room, char *out, size_t size)
{
	const struct ombud_result *r = b->r;
	bool all = !b->hidden || b->applied, narrow = room < NARROW;
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

static void draw_head(const struct bulk *b, struct canvas *c)
{
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	const char *title = b->applied ? _("BULK RESULT") : _("BULK PREVIEW");
	const char *state = b->applied	    ? _("applied")
			    : c->w < NARROW ? _("dry run")
					    : _("dry run, nothing written");
	int used = canvas_right(c, c->w - 1, 0, c->w / 2, STYLE_TITLE, state);
	int x = 1 + canvas_put(c, 1, 0, 20, STYLE_TITLE, title) + (c->w < NARROW ? 1 : 3);
	x += canvas_put(c, x, 0, c->w - used - x - 2, STYLE_TITLE, b->line) + 3;
	bool below = canvas_cells(c, b->scope) > c->w - used - x - 3;
	if (!below)
		canvas_put(c, x, 0, c->w - used - x - 3, STYLE_TITLE, b->scope);
	char text[300];
	bulk_chosen_text(b, c->w - 2, text, sizeof text);
	x = 1 + canvas_put(c, 1, 1, c->w - 2, STYLE_TEXT, text) + 3;
	if (below && c->w - x > SCOPE_LEAST)
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

static int put_counted(struct canvas *c, int x, const struct counted *v)
{
	if (!v->n)
		return x;
	return x +
	       canvas_printf(
		   c, x, 2, c->w - x - 1, v->style, "%s %lld", v->name, (long long)v->n) +
	       3;
}

/* Why the others are not done, each by its name; where that has no room, how many they are. */
static int draw_others(const struct bulk *b, struct canvas *c, int x)
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
	};
	size_t n = sizeof v / sizeof *v;
	if (x + counted_cells(c, v, n) - 3 < c->w) {
		for (size_t i = 0; i < n; i++)
			x = put_counted(c, x, &v[i]);
		return x;
	}
	int64_t done = b->applied ? r->applied : (int64_t)b->kept;
	const struct counted others = {STYLE_SOON, _("others"), (int64_t)r->n - done};
	const struct counted undecided = {STYLE_SOON, _("not decided"), r->undecided};
	return put_counted(c, put_counted(c, x, &others), &undecided);
}

static void draw_counts(const struct bulk *b, struct canvas *c)
{
	const struct ombud_result *r = b->r;
	int64_t apply = b->applied ? r->applied : (int64_t)b->kept;
	int x = 1 +
		canvas_printf(c, 1, 2, c->w - 2, STYLE_GOOD, "%s %lld",
		    b->applied ? _("applied") : _("apply"), (long long)apply) +
		3;
	x = draw_others(b, c, x);
	if (c->w >= EFFECTS_FROM)
		return;
	bool first = true;
	for (size_t i = 0; i < r->n_effects && x < c->w - 12; i++) {
		const struct ombud_effect *e = &r->effects[i];
		char text[120];
		if (e->before == e->after)
			continue;
		snprintf(text, sizeof text, "%s%s %lld -> %lld", first ? _("after: ") : ", ",
		    e->filter, (long long)e->before, (long long)e->after);
		/* A number that is cut is another number. */
		if (x + canvas_cells(c, text) >= c->w)
			continue;
		x += canvas_put(c, x, 2, c->w - x - 1, STYLE_TEXT, text);
		first = false;
	}
}

static void draw_effects(const struct bulk *b, struct canvas *c, int y, int rows)
{
	int x = c->w - EFFECTS_CELLS;
	canvas_vline(c, x - 1, y, rows);
	canvas_fill(c, x, y, EFFECTS_CELLS, 1, STYLE_HEADER);
	canvas_put(c, x + 1, y, EFFECTS_CELLS - 2, STYLE_HEADER, _("AFTER (saved filters)"));
	int at = y + 1;
	if (!b->r->n_effects && !b->applied)
		canvas_put(c, x + 2, at, EFFECTS_CELLS - 3, STYLE_DIM, _("no count of theirs changes"));
	for (size_t i = 0; i < b->r->n_effects && at < y + rows; i++) {
		const struct ombud_effect *e = &b->r->effects[i];
		enum style style = e->before == e->after ? STYLE_DIM : STYLE_TEXT;
		canvas_put(c, x + 2, at, 18, style, e->filter);
		canvas_printf(c, x + 21, at++, 20, style, "%6lld -> %6lld", (long long)e->before,
		    (long long)e->after);
	}
}

static void change_text(const struct ombud_outcome *o, char *out, size_t size)
{
	size_t n = 0;
	out[0] = '\0';
	for (size_t i = 0; i < o->n_changes && n < size; i++) {
		const struct ombud_change *ch = &o->changes[i];
		n += (size_t)snprintf(out + n, size - n, "%s%s %s > %s", n ? "  " : "", ch->field,
		    ch->before[0] ? ch->before : "-", ch->after[0] ? ch->after : "-");
	}
}

/* What would be done is worth more than when it is due. */
static int change_column(int w)
{
	return (w < TIGHT ? ID_END : DUE_END) + 2;
}

/* In a wide window stands what the ticket is about, too: a number alone says little. */
static int subject_column(int w)
{
	return w > SUBJECT_FROM ? w * 3 / 5 : w;
}

static int verdict_column(int w)
{
	return w > SUBJECT_FROM ? w * 2 / 5 : w / 2 + 12;
}

/* Where nothing changes its column has room for the reason; where there is no room for both, the box
 * before a row says that it will be done, and what is not done says why. */
static int verdict_at(const struct ombud_outcome *o, bool out, int w)
{
	bool applies = o->verdict == OMBUD_APPLIED;
	if (w < NARROW)
		return applies && !out ? w : change_column(w);
	bool has_reason = !o->n_changes && !applies && o->verdict != OMBUD_UNCHANGED;
	return has_reason ? change_column(w) : verdict_column(w);
}

static void draw_one(
    const struct bulk *b, const struct desk *d, struct canvas *c, int y, size_t i, int w)
{
	const struct ombud_outcome *o = &b->r->v[b->shown.v[i]];
	size_t row = i - b->rows_from;
	const struct ombud_row *r = b->rows && row < b->rows->n ? &b->rows->v[row] : NULL;
	size_t v = verdict_row(o->verdict);
	bool out = idset_has(&b->dropped, o->id);
	char changes[400], id[24];
	int from = change_column(w), at = verdict_at(o, out, w);
	change_text(o, changes, sizeof changes);
	canvas_put(c, 0, y, 1, STYLE_KEY, i == b->roll.at ? ">" : " ");
	canvas_put(c, 1, y, 3, out ? STYLE_DIM : verdicts[v].style, out ? "[-]" : verdicts[v].box);
	bool outside = b->outside && b->outside[b->shown.v[i]];
	snprintf(id, sizeof id, "%s%lld", outside ? "h" : "", (long long)o->id);
	canvas_right(c, ID_END, y, 8, outside ? STYLE_DIM : STYLE_TEXT, id);
	if (r && w >= TIGHT)
		canvas_right(c, DUE_END, y, 6, row_due_style(r), r->due_text);
	canvas_put(c, from, y, at - from - 1, out ? STYLE_DIM : STYLE_TEXT, changes);
	int x = at + canvas_put(c, at, y, w - at,
				 out ? STYLE_DIM : verdicts[v].style,
				 out ? _("left out") : _(verdicts[v].word));
	if (!out && o->why[0] && o->verdict != OMBUD_UNCHANGED)
		x += 1 + canvas_put(c, x + 1, y, w - x - 1, STYLE_TEXT, o->why);
	int subject = subject_column(w) > x + 1 ? subject_column(w) : x + 2;
	if (r && w > SUBJECT_FROM && subject < w)
		canvas_put(c, subject, y, w - subject - 1, STYLE_DIM, r->subject);
	if (i != b->roll.at)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, from - 1);
	canvas_cursor(c, 0, y);
}

/* What can be done with it now, where no number is asked for; "" where one is. */
void bulk_after_text(const struct bulk *b, const struct canvas *c, char *out, size_t size)
{
	int room = c->w - 2;
	const char *text = "";
	if (b->applied && b->then.go && b->then.next[0])
		snprintf(out, size,
		    c->w < NARROW ? _("Written. Enter goes on: %s")
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

/* Why the ticket under the cursor is not changed has the whole line: its row may be too short. */
static const char *reason(const struct bulk *b)
{
	if (b->roll.at >= b->shown.n)
		return "";
	const struct ombud_outcome *o = &b->r->v[b->shown.v[b->roll.at]];
	return o->verdict == OMBUD_APPLIED || o->verdict == OMBUD_UNCHANGED ? "" : o->why;
}

static void draw_heading(struct canvas *c, int w)
{
	canvas_hline(c, 0, 3, c->w);
	canvas_fill(c, 0, 4, w, 1, STYLE_HEADER);
	canvas_right(c, ID_END, 4, 4, STYLE_HEADER, _("ID"));
	if (w >= TIGHT)
		canvas_right(c, DUE_END, 4, 4, STYLE_HEADER, _("Due"));
	canvas_put(c, change_column(w), 4, 30, STYLE_HEADER, _("Change"));
	if (w >= NARROW)
		canvas_put(c, verdict_column(w), 4, 20, STYLE_HEADER, _("Verdict"));
	if (w > SUBJECT_FROM)
		canvas_put(c, subject_column(w), 4, 20, STYLE_HEADER, _("Subject"));
}

static void draw_rows(const struct bulk *b, const struct desk *d, struct canvas *c)
{
	bool low = is_low(c->h), wide = c->w >= EFFECTS_FROM;
	int w = wide ? c->w - EFFECTS_CELLS - 1 : c->w, rows = (int)b->roll.rows;
	int y = low ? 3 : 5, above = low ? 0 : 1;
	if (!low)
		draw_heading(c, w);
	if (wide)
		draw_effects(b, c, y - above, rows + above);
	for (size_t i = b->roll.top; i < b->roll.top + b->roll.rows && i < b->shown.n; i++)
		draw_one(b, d, c, y + (int)(i - b->roll.top), i, w);
	if (!low)
		canvas_hline(c, 0, y + rows, c->w);
	draw_confirm(b, d, c, y + rows + above);
}

void bulk_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct bulk *b = (const struct bulk *)v;
	draw_head(b, c);
	draw_counts(b, c);
	draw_rows(b, d, c);
	char right[80];
	snprintf(right, sizeof right, "%zu/%zu", b->shown.n ? b->roll.at + 1 : 0, b->shown.n);
	desk_status(d, c,
	    *reason(b)	  ? reason(b)
	    : b->only_skips ? _("only what is not applied: f shows all")
	    : b->grouped  ? _("by verdict: G shows them in order again")
			  : "",
	    right);
}
