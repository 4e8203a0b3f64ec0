#include "view/bulk_draw.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/rows.h"

enum { EFFECTS_FROM = 120, EFFECTS_CELLS = 42, CHANGE_AT = 20 };

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

static void draw_head(const struct bulk *b, struct canvas *c)
{
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	const char *title = b->applied ? _("BULK RESULT") : _("BULK PREVIEW");
	const char *state = b->applied ? _("applied") : _("dry run, nothing written");
	int used = canvas_right(c, c->w - 1, 0, c->w / 2, STYLE_TITLE, state);
	int x = 1 + canvas_put(c, 1, 0, 20, STYLE_TITLE, title) + 3;
	x += canvas_put(c, x, 0, c->w - used - x - 3, STYLE_TITLE, b->line) + 3;
	bool below = canvas_cells(c, b->scope) > c->w - used - x - 3;
	if (!below)
		canvas_put(c, x, 0, c->w - used - x - 3, STYLE_TITLE, b->scope);
	char text[300];
	const struct ombud_result *r = b->r;
	int n = snprintf(text, sizeof text, _("%zu chosen"), r->n);
	if (r->limit)
		n += snprintf(text + n, sizeof text - (size_t)n, _(", the first %lld only (limit:)"),
		    (long long)r->limit);
	if (b->hidden && !b->applied)
		snprintf(text + n, sizeof text - (size_t)n,
		    _(" = %zu in the list + %zu outside it (h)"), r->n - b->hidden, b->hidden);
	x = 1 + canvas_put(c, 1, 1, c->w - 2, STYLE_TEXT, text) + 3;
	if (below)
		canvas_put(c, x, 1, c->w - x - 1, STYLE_TEXT, b->scope);
}

static int put_count(struct canvas *c, int x, enum style style, const char *name, int64_t n)
{
	if (!n)
		return x;
	return x + canvas_printf(c, x, 2, c->w - x - 1, style, "%s %lld", name, (long long)n) + 3;
}

static void draw_counts(const struct bulk *b, struct canvas *c)
{
	const struct ombud_result *r = b->r;
	int64_t apply = b->applied ? r->applied : (int64_t)b->kept;
	int x = 1 +
		canvas_printf(c, 1, 2, c->w - 2, STYLE_GOOD, "%s %lld",
		    b->applied ? _("applied") : _("apply"), (long long)apply) +
		3;
	x = put_count(c, x, STYLE_DIM, _("left out"), (int64_t)b->dropped.n);
	x = put_count(c, x, STYLE_DIM, _("already so"), r->unchanged);
	x = put_count(c, x, STYLE_SOON, _("skip"), r->skipped);
	x = put_count(c, x, STYLE_ERROR, _("conflict"), r->conflicts);
	x = put_count(c, x, STYLE_ERROR, _("refused"), r->refused);
	x = put_count(c, x, STYLE_GONE, _("gone"), r->missing);
	x = put_count(c, x, STYLE_SOON, _("merged"), r->merged);
	x = put_count(c, x, STYLE_SOON, _("not reached"), r->left);
	x = put_count(c, x, STYLE_SOON, _("not decided"), r->undecided);
	if (c->w >= EFFECTS_FROM)
		return;
	bool first = true;
	for (size_t i = 0; i < r->n_effects && x < c->w - 12; i++) {
		const struct ombud_effect *e = &r->effects[i];
		if (e->before == e->after)
			continue;
		x += canvas_printf(c, x, 2, c->w - x - 1, STYLE_TEXT, "%s%s %lld -> %lld",
		    first ? _("after: ") : ", ", e->filter, (long long)e->before,
		    (long long)e->after);
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

static int verdict_column(int w)
{
	return w > 110 ? w * 3 / 5 : w / 2 + 12;
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
	int verdict_at = verdict_column(w);
	/* Where nothing changes its column has room for the reason. */
	if (!o->n_changes && o->verdict != OMBUD_APPLIED)
		verdict_at = CHANGE_AT;
	change_text(o, changes, sizeof changes);
	canvas_put(c, 0, y, 1, STYLE_KEY, i == b->roll.at ? ">" : " ");
	canvas_put(c, 1, y, 3, out ? STYLE_DIM : verdicts[v].style, out ? "[-]" : verdicts[v].box);
	bool outside = b->outside && b->outside[b->shown.v[i]];
	snprintf(id, sizeof id, "%s%lld", outside ? "h" : "", (long long)o->id);
	canvas_right(c, 11, y, 8, outside ? STYLE_DIM : STYLE_TEXT, id);
	if (r)
		canvas_right(c, CHANGE_AT - 2, y, 6, row_due_style(r), r->due_text);
	canvas_put(
	    c, CHANGE_AT, y, verdict_at - CHANGE_AT - 1, out ? STYLE_DIM : STYLE_TEXT, changes);
	int x = verdict_at + canvas_put(c, verdict_at, y, w - verdict_at,
				 out ? STYLE_DIM : verdicts[v].style,
				 out ? _("left out") : _(verdicts[v].word));
	if (!out && o->why[0] && o->verdict != OMBUD_UNCHANGED)
		canvas_put(c, x + 1, y, w - x - 1, STYLE_TEXT, o->why);
	if (i != b->roll.at)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, CHANGE_AT - 1);
	canvas_cursor(c, 0, y);
}

static void draw_confirm(const struct bulk *b, const struct desk *d, struct canvas *c, int y)
{
	size_t n = b->kept;
	canvas_hline(c, 0, y, c->w);
	if (b->applied && b->then.go && b->then.next[0]) {
		canvas_printf(c, 1, y + 1, c->w - 2, STYLE_TEXT,
		    _("Written as one journal entry. Enter goes on with: %s"), b->then.next);
		return;
	}
	if (b->applied) {
		canvas_put(c, 1, y + 1, c->w - 2, STYLE_TEXT,
		    b->r->job ? _("What was done is one journal entry: u undoes it. :jobs goes on with the rest.")
		    : b->r->entry ? _("Written as one journal entry: u undoes it. Enter goes back.")
				  : _("Nothing was written. Enter goes back."));
		return;
	}
	if (!n) {
		canvas_put(c, 1, y + 1, c->w - 2, STYLE_TEXT,
		    _("Nothing here would change: Esc goes back."));
		return;
	}
	int x =
	    1 + canvas_printf(c, 1, y + 1, c->w - 12, STYLE_PROMPT,
		    _("One undo entry. Type the number of tickets to apply (%zu), or Esc: "), n);
	x += canvas_put(c, x, y + 1, 12, STYLE_TITLE, b->typed);
	if (!d->message[0] || b->typed[0])
		canvas_cursor(c, x, y + 1);
}

/* Why the ticket under the cursor is not changed has the whole line: its row may be too short. */
static const char *reason(const struct bulk *b)
{
	if (b->roll.at >= b->shown.n)
		return "";
	const struct ombud_outcome *o = &b->r->v[b->shown.v[b->roll.at]];
	return o->verdict == OMBUD_APPLIED || o->verdict == OMBUD_UNCHANGED ? "" : o->why;
}

void bulk_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct bulk *b = (const struct bulk *)v;
	bool wide = c->w >= EFFECTS_FROM;
	int w = wide ? c->w - EFFECTS_CELLS - 1 : c->w, verdict_at = verdict_column(w);
	draw_head(b, c);
	draw_counts(b, c);
	canvas_hline(c, 0, 3, c->w);
	canvas_fill(c, 0, 4, w, 1, STYLE_HEADER);
	canvas_right(c, 11, 4, 4, STYLE_HEADER, _("ID"));
	canvas_right(c, CHANGE_AT - 2, 4, 4, STYLE_HEADER, _("Due"));
	canvas_put(c, CHANGE_AT, 4, 30, STYLE_HEADER, _("Change"));
	canvas_put(c, verdict_at, 4, 20, STYLE_HEADER, _("Verdict"));
	if (wide)
		draw_effects(b, c, 4, (int)b->roll.rows + 1);
	for (size_t i = b->roll.top; i < b->roll.top + b->roll.rows && i < b->shown.n; i++)
		draw_one(b, d, c, 5 + (int)(i - b->roll.top), i, w);
	draw_confirm(b, d, c, 5 + (int)b->roll.rows);
	char right[80];
	snprintf(right, sizeof right, "%zu/%zu", b->shown.n ? b->roll.at + 1 : 0, b->shown.n);
	desk_status(d, c,
	    *reason(b)	  ? reason(b)
	    : b->only_skips ? _("only what is not applied: f shows all")
	    : b->grouped  ? _("by verdict: G shows them in order again")
			  : "",
	    right);
}
