/* A line of a bulk preview: a ticket with its change and verdict, or in a wide window a changed field. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/bulk_room.h"
#include "view/rows.h"

enum { ID_END = 11, DUE_END = 18, SUBJECT_FROM = 110 };

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
	return (w < BULK_TIGHT ? ID_END : DUE_END) + 2;
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
	if (w < BULK_NARROW)
		return applies && !out ? w : change_column(w);
	bool has_reason = !o->n_changes && !applies && o->verdict != OMBUD_UNCHANGED;
	return has_reason ? change_column(w) : verdict_column(w);
}

/* ---- a line a ticket ----------------------------------------------------------------------- */

struct one {
	const struct ombud_outcome *o;
	const struct ombud_row *row; /* NULL: it could not be read */
	bool out, outside, draft;
};

static struct one one_at(const struct bulk *b, size_t line)
{
	size_t index = bulk_index(b, line), row = b->lines.v[line].at - b->rows_from;
	return (struct one){.o = &b->r->v[index],
	    .row = b->rows && row < b->rows->n ? &b->rows->v[row] : NULL,
	    .out = idset_has(&b->dropped, b->r->v[index].id),
	    .outside = b->outside && b->outside[index],
	    .draft = !b->applied && idset_has(&b->drafts, b->r->v[index].id)};
}

static void draw_ticket(const struct one *t, struct canvas *c, int y, int w)
{
	char id[24];
	size_t v = verdict_row(t->o->verdict);
	canvas_put(c, 1, y, 3, t->out ? STYLE_DIM : verdicts[v].style, t->out ? "[-]" : verdicts[v].box);
	snprintf(id, sizeof id, "%s%lld", t->outside ? "h" : "", (long long)t->o->id);
	canvas_right(c, ID_END, y, 8, t->outside ? STYLE_DIM : STYLE_TEXT, id);
	if (t->row && w >= BULK_TIGHT)
		canvas_right(c, DUE_END, y, 6, row_due_style(t->row), t->row->due_text);
}

/* The verdict and why, from x to end; returns where it ended. */
static int draw_verdict(const struct one *t, struct canvas *c, int x, int y, int end)
{
	size_t v = verdict_row(t->o->verdict);
	x += canvas_put(c, x, y, end - x, t->out ? STYLE_DIM : verdicts[v].style,
	    t->out ? _("left out") : _(verdicts[v].word));
	if (!t->out && t->o->why[0] && t->o->verdict != OMBUD_UNCHANGED)
		x += 1 + canvas_put(c, x + 1, y, end - x - 1, STYLE_TEXT, t->o->why);
	if (t->draft && !t->out && t->o->verdict == OMBUD_APPLIED)
		x += 1 + canvas_put(c, x + 1, y, end - x - 1, STYLE_CHANGED, _("draft not sent"));
	return x;
}

static void draw_subject(const struct one *t, struct canvas *c, int x, int y, int w)
{
	if (t->row && x < w)
		canvas_put(c, x, y, w - x - 1, STYLE_DIM, t->row->subject);
}

static void draw_plain(const struct one *t, struct canvas *c, int y, int w)
{
	char changes[400];
	int from = change_column(w), at = verdict_at(t->o, t->out, w);
	change_text(t->o, changes, sizeof changes);
	draw_ticket(t, c, y, w);
	canvas_put(c, from, y, at - from - 1, t->out ? STYLE_DIM : STYLE_TEXT, changes);
	int x = draw_verdict(t, c, at, y, w);
	if (w > SUBJECT_FROM)
		draw_subject(t, c, subject_column(w) > x + 1 ? subject_column(w) : x + 2, y, w);
}

/* ---- a line a changed field ---------------------------------------------------------------- */

struct columns {
	int who, field, before, after, verdict, subject; /* where they begin */
};

static struct columns columns_of(int w)
{
	enum { WHO = 7, FIELD = 10, MOST = 26 };
	struct columns k = {.who = DUE_END + 2, .field = DUE_END + 2 + WHO + 1};
	k.before = k.field + FIELD + 1;
	int value = (w - k.before) / 4;
	value = value < MOST ? value : MOST;
	k.after = k.before + value + 1;
	k.verdict = k.after + value + 3;
	k.subject = w > SUBJECT_FROM ? w * 3 / 4 : w;
	return k;
}

static void draw_change(
    const struct ombud_change *ch, const struct columns *k, struct canvas *c, int y, enum style style)
{
	canvas_put(c, k->field, y, k->before - k->field - 1, style, ch->field);
	canvas_put(c, k->before, y, k->after - k->before - 1, style, ch->before[0] ? ch->before : "-");
	canvas_put(c, k->after, y, k->verdict - k->after - 1, style, ch->after[0] ? ch->after : "-");
}

/* Where nothing changes, the reason has the room of the columns. */
static void draw_by_field(const struct one *t, struct canvas *c, int y, size_t change, int w)
{
	struct columns k = columns_of(w);
	enum style style = t->out ? STYLE_DIM : STYLE_TEXT;
	if (change < t->o->n_changes)
		draw_change(&t->o->changes[change], &k, c, y, style);
	if (change)
		return;
	draw_ticket(t, c, y, w);
	if (t->row)
		canvas_put(c, k.who, y, k.field - k.who - 1, style, t->row->assignee[0] ? t->row->assignee : "-");
	bool room = !t->o->n_changes && t->o->verdict != OMBUD_APPLIED && t->o->verdict != OMBUD_UNCHANGED;
	draw_verdict(t, c, room ? k.field : k.verdict, y, k.subject - 1);
	draw_subject(t, c, k.subject, y, w);
}

/* ---- both ---------------------------------------------------------------------------------- */

void bulk_draw_line(const struct bulk *b, const struct desk *d, struct canvas *c, int y, size_t line, int w)
{
	struct one t = one_at(b, line);
	bool here = line == b->roll.at;
	canvas_put(c, 0, y, 1, STYLE_KEY, here ? ">" : " ");
	if (b->by_field)
		draw_by_field(&t, c, y, b->lines.v[line].change, w);
	else
		draw_plain(&t, c, y, w);
	if (!here)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, change_column(w) - 1);
	canvas_cursor(c, 0, y);
}

static void head_plain(struct canvas *c, int y, int w)
{
	canvas_put(c, change_column(w), y, 30, STYLE_HEADER, _("Change"));
	if (w >= BULK_NARROW)
		canvas_put(c, verdict_column(w), y, 20, STYLE_HEADER, _("Verdict"));
	if (w > SUBJECT_FROM)
		canvas_put(c, subject_column(w), y, 20, STYLE_HEADER, _("Subject"));
}

static void head_by_field(struct canvas *c, int y, int w)
{
	struct columns k = columns_of(w);
	canvas_put(c, k.who, y, k.field - k.who - 1, STYLE_HEADER, _("Who"));
	canvas_put(c, k.field, y, k.before - k.field - 1, STYLE_HEADER, _("Field"));
	canvas_put(c, k.before, y, k.after - k.before - 1, STYLE_HEADER, _("Before"));
	canvas_put(c, k.after, y, k.verdict - k.after - 1, STYLE_HEADER, _("After"));
	canvas_put(c, k.verdict, y, k.subject - k.verdict - 1, STYLE_HEADER, _("Verdict"));
	canvas_put(c, k.subject, y, w - k.subject, STYLE_HEADER, _("Subject"));
}

void bulk_draw_heading(struct canvas *c, int y, int w, bool by_field)
{
	canvas_fill(c, 0, y, w, 1, STYLE_HEADER);
	canvas_right(c, ID_END, y, 4, STYLE_HEADER, _("ID"));
	if (w >= BULK_TIGHT)
		canvas_right(c, DUE_END, y, 4, STYLE_HEADER, _("Due"));
	if (by_field)
		head_by_field(c, y, w);
	else
		head_plain(c, y, w);
}
