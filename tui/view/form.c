/* A form on the screen: its fields, what can stand in them, and what is done with it. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/words.h"
#include "view/form_room.h"
#include "view/say.h"

enum { LABEL_AT = 2, VALUE_AT = 14, CHOICES = 6 };

/* ---- loading and painting ------------------------------------------------------------------ */

static enum ombud_status ask_words(struct form *f, struct desk *d, const char *type)
{
	const struct edit *e = &f->field[f->at];
	f->words_from = 0;
	if (strcmp(type, "expression") == 0)
		return ombud_filter_complete(&f->words, &f->words_from, d->s, edit_text(e), e->at);
	return ombud_complete(&f->words, d->s, type, edit_text(e), 0);
}

static void load_words(struct form *f, struct desk *d)
{
	ombud_words_free(f->words);
	f->words = NULL;
	f->words_stale = false;
	if (!form_many_lines(f, f->at) && ask_words(f, d, f->op->args[f->at].type) != OMBUD_OK)
		f->words = NULL;
}

static void form_load(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	int y = 2;
	for (size_t i = 0; i < f->n; i++) {
		f->field[i].width = d->w - VALUE_AT - 2;
		f->field[i].wide = d->wide;
		edit_rows_free(&f->rows[i]);
		edit_rows(&f->rows[i], &f->field[i]);
		f->line[i] = y;
		y += form_many_lines(f, i) ? (int)f->rows[i].row.n : 1;
	}
	if (f->words_stale)
		load_words(f, d);
}

static void draw_field(const struct form *f, struct canvas *c, size_t i, int bottom)
{
	const struct ombud_op_arg *a = &f->op->args[i];
	const char *text = edit_text(&f->field[i]);
	bool here = i == f->at;
	int y = f->line[i];
	canvas_put(c, 0, y, 1, STYLE_KEY, here ? ">" : " ");
	canvas_put(
	    c, LABEL_AT, y, VALUE_AT - LABEL_AT - 1, here ? STYLE_PROMPT : STYLE_LABEL, a->name);
	if (a->required && !text[0])
		canvas_put(c, VALUE_AT - 2, y, 1, STYLE_SOON, "*");
	if (!text[0])
		canvas_put(c, VALUE_AT + 1, y, c->w - VALUE_AT - 2, STYLE_DIM, a->help);
	for (size_t r = 0; r < f->rows[i].row.n && y + (int)r < bottom; r++)
		canvas_putn(c, VALUE_AT, y + (int)r, c->w - VALUE_AT - 1, STYLE_TEXT,
		    text + f->rows[i].row.v[r].from, f->rows[i].row.v[r].bytes);
	if (here)
		canvas_cursor(c, VALUE_AT + f->rows[i].at_cell, y + (int)f->rows[i].at_row);
}

static void draw_words(const struct form *f, struct canvas *c, int bottom)
{
	int n = f->words && f->words->n < CHOICES ? (int)f->words->n : f->words ? CHOICES : 0;
	if (!n)
		return;
	canvas_hline(c, 0, bottom - n - 1, c->w);
	for (int i = 0; i < n; i++) {
		canvas_put(c, 2, bottom - n + i, 24, STYLE_POPUP, f->words->v[i].text);
		canvas_put(c, 28, bottom - n + i, c->w - 29, STYLE_DIM, f->words->v[i].help);
	}
}

static void form_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct form *f = (const struct form *)v;
	int bottom = desk_rows(d) - 1;
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_printf(c, 1, 0, c->w - 2, STYLE_TITLE, "%s: %s", f->op->name, f->op->help);
	canvas_hline(c, 0, 1, c->w);
	for (size_t i = 0; i < f->n; i++)
		if (f->line[i] < bottom)
			draw_field(f, c, i, bottom);
	draw_words(f, c, bottom);
	desk_status(d, c, _("* has to be filled in"), "");
}

/* ---- keys ---------------------------------------------------------------------------------- */

static void go_to(struct form *f, size_t i)
{
	f->at = i;
	f->words_stale = f->v.stale = true;
}

void form_step(struct view *v, struct desk *d, int step)
{
	struct form *f = (struct form *)v;
	(void)d;
	go_to(f, step > 0 ? (f->at + 1) % f->n : f->at ? f->at - 1 : f->n - 1);
}

static size_t shared(const struct ombud_words *w)
{
	size_t n = strlen(w->v[0].text);
	for (size_t i = 1; i < w->n; i++) {
		size_t k = 0;
		while (k < n && w->v[i].text[k] == w->v[0].text[k])
			k++;
		n = k;
	}
	return n;
}

/* Tab completes as far as that says something new, and else goes on. */
static bool complete(struct form *f)
{
	struct edit *e = &f->field[f->at];
	if (!f->words || !f->words->n || !e->text.len)
		return false;
	char *text = heap_strn(f->words->v[0].text, shared(f->words));
	bool news = e->at == e->text.len && f->words_from + strlen(text) > e->at;
	if (news)
		edit_replace(e, f->words_from, text);
	heap_free(text);
	f->words_stale = f->v.stale = true;
	return news;
}

static void touched(struct form *f, struct desk *d)
{
	f->words_stale = true;
	f->warned = false;
	if (!f->unsaved)
		f->rest = (struct rest){0};
	f->unsaved = true;
	rest_change(&f->rest, d->ms);
	desk_silence(d);
}

static bool form_typed(struct view *v, struct desk *d, const struct key *key)
{
	struct form *f = (struct form *)v;
	bool line = !form_many_lines(f, f->at);
	if (key_is(key, "Tab")) {
		if (!complete(f))
			form_step(v, d, 1);
		return true;
	}
	if (line && (key_is(key, "Enter") || key_is(key, "Down"))) {
		form_step(v, d, 1);
		return true;
	}
	struct edit_rows *r = &f->rows[f->at];
	if (key_is(key, "Up") && (line || r->at_row == 0)) {
		form_step(v, d, -1);
		return true;
	}
	enum edit_did did = edit_key(&f->field[f->at], key);
	if (did == EDIT_CHANGED) {
		touched(f, d);
	}
	v->stale = true;
	return did != EDIT_NOT;
}

static bool form_pasted(struct view *v, struct desk *d, const char *text)
{
	struct form *f = (struct form *)v;
	edit_insert(&f->field[f->at], text, strlen(text));
	touched(f, d);
	v->stale = true;
	return true;
}

const char *form_text(const struct view *v)
{
	const struct form *f = (const struct form *)v;
	return form_many_lines(f, f->at) ? edit_text(&f->field[f->at]) : NULL;
}

void form_take(struct view *v, struct desk *d, const char *text)
{
	struct form *f = (struct form *)v;
	struct edit *e = &f->field[f->at];
	if (strcmp(text, edit_text(e)) == 0)
		return;
	e->at = e->text.len;
	edit_replace(e, 0, text);
	touched(f, d);
	v->stale = true;
}

static bool is_filled(const struct view *v)
{
	const struct form *f = (const struct form *)v;
	for (size_t i = 0; i < f->n; i++)
		if (f->field[i].text.len)
			return true;
	return false;
}

/* ---- sending ------------------------------------------------------------------------------- */

static bool complete_enough(struct form *f, struct desk *d)
{
	for (size_t i = 0; i < f->n; i++) {
		const struct ombud_op_arg *a = &f->op->args[i];
		if (!a->required || f->field[i].text.len)
			continue;
		desk_fail(d, _("%s is wanted: %s"), a->name, a->help);
		go_to(f, i);
		return false;
	}
	return true;
}

void form_accept(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	if (!complete_enough(f, d))
		return;
	struct words w = {0};
	words_add(&w, f->op->name);
	for (size_t i = 0; i < f->n; i++) {
		if (!f->field[i].text.len)
			continue;
		char name[80];
		snprintf(name, sizeof name, "--%s", f->op->args[i].name);
		words_add(&w, name);
		words_add(&w, edit_text(&f->field[i]));
	}
	struct ombud_request r = {.words = (const char *const *)w.v, .n_words = w.n};
	struct ombud_result *result = NULL;
	if (ombud_run(&result, d->s, &r) != OMBUD_OK) {
		desk_failed(d);
		words_free(&w);
		return;
	}
	form_keep_draft(f, d, "");
	if (result->created && strcmp(f->op->name, "new") == 0)
		desk_say(d, _("made #%lld: #%lld goes there, R settles the list"),
		    (long long)result->created, (long long)result->created);
	else
		desk_say(d, "%s", result->sentence);
	snprintf(d->undo, sizeof d->undo, "%s", result->entry ? result->sentence : "");
	ombud_result_free(result);
	words_free(&w);
	desk_pop(d);
	desk_changed(d, true);
}

static bool form_peel(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	bool filled = is_filled(v);
	if (f->base) {
		/* Esc keeps what was written, as it does in the editor. */
		if (!form_save_draft(f, d))
			return true;
		desk_pop(d);
		if (filled)
			desk_say(d, _("kept as a draft, not made: m goes on with it"));
		return true;
	}
	if (filled && !f->warned) {
		f->warned = true;
		desk_say(d, _("Esc again drops what is filled in; ^X makes it"));
		return true;
	}
	desk_pop(d);
	return true;
}

static void form_free(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	form_hang_up(v, d);
	for (size_t i = 0; i < f->n; i++) {
		edit_rows_free(&f->rows[i]);
		edit_free(&f->field[i]);
	}
	ombud_words_free(f->words);
	heap_free(f->base);
	heap_free(f);
}

static void form_say(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct form *f = (const struct form *)v;
	const struct ombud_op_arg *a = &f->op->args[f->at];
	(void)d;
	bytes_printf(out, a->required ? _("%s, has to be filled in (%s): ") : "%s (%s): ", a->name, a->help);
}

static void form_head(const struct view *v, const struct desk *d, struct bytes *out)
{
	const struct form *f = (const struct form *)v;
	(void)d;
	say_linef(out, "%s: %s", f->op->name, f->op->help);
}

static const struct edit *form_edits(const struct view *v)
{
	const struct form *f = (const struct form *)v;
	return &f->field[f->at];
}

static const struct view_kind form_kind = {
    .name = "form",
    .title = N_("in a form"),
    .types = true,
    .load = form_load,
    .draw = form_draw,
    .free = form_free,
    .say = form_say,
    .head = form_head,
    .edits = form_edits,
    .typed = form_typed,
    .pasted = form_pasted,
    .peel = form_peel,
    .wake = form_wake,
    .hang_up = form_hang_up,
};

struct view *form_new(struct desk *d, const struct ombud_op *op)
{
	struct form *f = heap_new(sizeof *f);
	f->v.kind = &form_kind;
	f->op = op;
	f->n = op->n_args < FIELDS ? op->n_args : FIELDS;
	f->words_stale = true;
	for (size_t i = 0; i < f->n; i++)
		f->field[i].many = form_many_lines(f, i);
	form_load_draft(f, d);
	return &f->v;
}

void form_fill(struct view *v, const char *argument, const char *value)
{
	struct form *f = (struct form *)v;
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->op->args[i].name, argument) == 0)
			edit_set(&f->field[i], value);
}

struct view *form_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &form_kind ? top : NULL;
}
