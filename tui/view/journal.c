#include "view/journal.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/entry.h"
#include "view/say.h"

enum { JOURNAL_MOST = 500 };

static const char nothing_changed[] = N_("nothing was changed yet");

struct journal {
	struct view v;
	struct ombud_entries *e;
	bool everyone, to_read;
	struct roll roll;
};

static void read_entries(struct journal *j, struct desk *d)
{
	struct ombud_entries *fresh = NULL;
	j->to_read = false;
	/* Roles that may read the log see everyone's; the others their own. */
	j->everyone = ombud_journal(&fresh, d->s, true, JOURNAL_MOST) == OMBUD_OK;
	if (!j->everyone && ombud_journal(&fresh, d->s, false, JOURNAL_MOST) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	ombud_entries_free(j->e);
	j->e = fresh;
}

static void journal_load(struct view *v, struct desk *d)
{
	struct journal *j = (struct journal *)v;
	if (j->to_read)
		read_entries(j, d);
	j->roll.n = j->e ? j->e->n : 0;
	j->roll.rows = d->h > 5 ? (size_t)(d->h - 4) : 1;
	roll_fit(&j->roll);
}

static enum style state_style(const char *state)
{
	/* What u cannot take, because it was taken or never can be, stands back. */
	return strcmp(state, "done") == 0 ? STYLE_TEXT : STYLE_DIM;
}

static const char *state_word(const char *state)
{
	static const char *const words[] = {N_("done"), N_("undone"), N_("undo"), N_("redo"), N_("fixed")};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strcmp(words[i], state) == 0)
			return _(words[i]);
	return state;
}

static void draw_one(
    const struct journal *j, const struct desk *d, struct canvas *c, int y, size_t i)
{
	const struct ombud_entry *e = &j->e->v[i];
	enum style style = state_style(e->state);
	char at[WHEN_TEXT];
	when_minute(at, e->at);
	canvas_put(c, 0, y, 1, STYLE_KEY, i == j->roll.at ? ">" : " ");
	canvas_printf(c, 1, y, 7, style, "%6lld", (long long)e->id);
	canvas_put(c, 9, y, 16, style, at);
	canvas_put(c, 27, y, 10, style, e->who);
	canvas_put(c, 38, y, 7, style, state_word(e->state));
	canvas_put(c, 46, y, c->w - 47, style, e->sentence);
	if (i != j->roll.at)
		return;
	if (!d->slow)
		canvas_bar(c, 0, y, 45);
	canvas_cursor(c, 0, y);
}

static const char *journal_title(const struct journal *j)
{
	return j->everyone ? _("JOURNAL of the desk, newest first") : _("JOURNAL of what you did, newest first");
}

static void journal_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct journal *j = (const struct journal *)v;
	char right[60];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_put(c, 1, 0, c->w - 2, STYLE_TITLE, journal_title(j));
	canvas_fill(c, 0, 1, c->w, 1, STYLE_HEADER);
	canvas_right(c, 8, 1, 5, STYLE_HEADER, _("Entry"));
	canvas_put(c, 9, 1, 16, STYLE_HEADER, _("When"));
	canvas_put(c, 27, 1, 10, STYLE_HEADER, _("Who"));
	canvas_put(c, 38, 1, 8, STYLE_HEADER, _("Is"));
	canvas_put(c, 46, 1, c->w - 47, STYLE_HEADER, _("What"));
	for (size_t i = j->roll.top; i < j->roll.top + j->roll.rows && i < j->roll.n; i++)
		draw_one(j, d, c, 2 + (int)(i - j->roll.top), i);
	if (!j->roll.n)
		canvas_put(c, 2, 3, c->w - 4, STYLE_DIM, _(nothing_changed));
	snprintf(right, sizeof right, "%zu/%zu", j->roll.n ? j->roll.at + 1 : 0, j->roll.n);
	desk_status(d, c, "", right);
}

static void journal_move(struct view *v, struct desk *d, enum move how, size_t count)
{
	(void)d;
	roll_move(&((struct journal *)v)->roll, how, count);
}

static void journal_changed(struct view *v, struct desk *d)
{
	(void)d;
	((struct journal *)v)->to_read = v->stale = true;
}

static bool journal_peel(struct view *v, struct desk *d)
{
	(void)v;
	desk_pop(d);
	return true;
}

static void journal_free(struct view *v, struct desk *d)
{
	(void)d;
	ombud_entries_free(((struct journal *)v)->e);
	heap_free(v);
}

static void journal_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct journal *j = (const struct journal *)v;
	char at[WHEN_TEXT];
	(void)d;
	if (!j->roll.n) {
		say_fact(out, _(nothing_changed));
		return;
	}
	const struct ombud_entry *e = &j->e->v[j->roll.at];
	say_place(out, &j->roll);
	say_factf(out, "%s %lld", _("Entry"), (long long)e->id);
	say_fact(out, when_minute(at, e->at));
	say_fact(out, e->who);
	say_fact(out, e->state);
	bytes_printf(out, ": %s", e->sentence);
}

static void journal_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	(void)d;
	say_line(out, journal_title((const struct journal *)v));
}

static const struct view_kind journal_kind = {
    .name = "journal",
    .title = N_("in the journal"),
    .load = journal_load,
    .draw = journal_draw,
    .free = journal_free,
    .say = journal_say,
    .head = journal_head,
    .move = journal_move,
    .changed = journal_changed,
    .peel = journal_peel,
};

struct view *journal_new(struct desk *d)
{
	struct journal *j = heap_new(sizeof *j);
	(void)d;
	j->v.kind = &journal_kind;
	j->to_read = true;
	return &j->v;
}

int64_t journal_entry(struct desk *d)
{
	struct view *top = desk_top(d);
	if (!top || top->kind != &journal_kind)
		return 0;
	struct journal *j = (struct journal *)top;
	return j->roll.at < j->roll.n ? j->e->v[j->roll.at].id : 0;
}

struct view *journal_open(struct desk *d)
{
	struct view *top = desk_top(d);
	if (!top || top->kind != &journal_kind)
		return NULL;
	struct journal *j = (struct journal *)top;
	if (j->roll.at >= j->roll.n)
		return NULL;
	return entry_new(d, j->e->v[j->roll.at].id, j->e->v[j->roll.at].sentence);
}
