#include "view/form.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "base/words.h"

enum { PAUSE_MS = 1500, FIELDS = 12, LABEL_AT = 2, VALUE_AT = 14, CHOICES = 6 };

struct form {
	struct view v;
	const struct ombud_op *op;
	struct edit field[FIELDS];
	size_t n, at;
	struct ombud_words *words; /* what can stand in the field */
	bool words_stale;
	bool warned; /* that Esc drops what is filled in */
	char *base;  /* the draft as it was last read or kept here; NULL: the form keeps none */
	bool unsaved;
	int64_t typed_at; /* monotonic ms */
	struct edit_rows rows[FIELDS];
	int line[FIELDS]; /* of the screen */
};

static bool many_lines(const struct form *f, size_t i)
{
	return strcmp(f->op->args[i].type, "text") == 0;
}

/* ---- loading and painting ------------------------------------------------------------------ */

static void load_words(struct form *f, struct desk *d)
{
	ombud_words_free(f->words);
	f->words = NULL;
	f->words_stale = false;
	if (!many_lines(f, f->at) && ombud_complete(&f->words, d->s, f->op->args[f->at].type,
					 edit_text(&f->field[f->at]), 0) != OMBUD_OK)
		f->words = NULL;
}

static void form_load(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	int y = 2;
	for (size_t i = 0; i < f->n; i++) {
		f->field[i].width = d->w - VALUE_AT - 2;
		edit_rows_free(&f->rows[i]);
		edit_rows(&f->rows[i], &f->field[i]);
		f->line[i] = y;
		y += many_lines(f, i) ? (int)f->rows[i].row.n : 1;
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
	bool news = strlen(text) > e->text.len;
	if (news)
		edit_set(e, text);
	heap_free(text);
	f->words_stale = f->v.stale = true;
	return news;
}

static void touched(struct form *f, struct desk *d)
{
	f->words_stale = true;
	f->warned = false;
	f->unsaved = true;
	f->typed_at = d->ms;
	desk_silence(d);
}

static bool form_typed(struct view *v, struct desk *d, const struct key *key)
{
	struct form *f = (struct form *)v;
	bool line = !many_lines(f, f->at);
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

static bool form_unsaved(const struct view *v)
{
	const struct form *f = (const struct form *)v;
	for (size_t i = 0; i < f->n; i++)
		if (f->field[i].text.len)
			return true;
	return false;
}

/* ---- drafts: the form as "name: value" lines ------------------------------------------------ */

/* Further lines of a value begin with a tab, so that none is taken for a name. */
static char *as_text(const struct form *f)
{
	struct bytes b = {0};
	for (size_t i = 0; i < f->n; i++) {
		const char *s = edit_text(&f->field[i]);
		if (!s[0])
			continue;
		bytes_printf(&b, "%s: ", f->op->args[i].name);
		for (; *s; s++) {
			bytes_char(&b, *s);
			if (*s == '\n')
				bytes_char(&b, '\t');
		}
		bytes_char(&b, '\n');
	}
	return bytes_take(&b);
}

/* The field that a line names, f->n: none; *value is what stands behind the name. */
static size_t field_of(const struct form *f, const char *line, const char **value)
{
	size_t i = 0;
	for (; i < f->n; i++) {
		size_t len = strlen(f->op->args[i].name);
		if (strncmp(line, f->op->args[i].name, len) == 0 && line[len] == ':')
			break;
	}
	if (i == f->n)
		return i;
	*value = line + strlen(f->op->args[i].name) + 1;
	*value += **value == ' ';
	return i;
}

static void add_line(struct form *f, size_t i, const char *text, size_t n, bool more)
{
	struct edit *e = &f->field[i];
	e->at = e->text.len;
	if (more)
		edit_insert(e, many_lines(f, i) ? "\n" : " ", 1);
	edit_insert(e, text, n);
}

/* What no field takes (a text of another session below its line) goes into the last one. */
static void fill_from(struct form *f, const char *text)
{
	size_t at = f->n - 1;
	for (size_t i = 0; i < f->n; i++) {
		edit_set(&f->field[i], "");
		at = many_lines(f, i) ? i : at;
	}
	for (size_t n; *text; text += n + (text[n] == '\n')) {
		const char *value = text;
		n = strcspn(text, "\n");
		size_t named = text[0] == '\t' ? f->n : field_of(f, text, &value);
		bool more = named == f->n || f->field[named].text.len;
		at = named == f->n ? at : named;
		value += text[0] == '\t';
		add_line(f, at, value, n - (size_t)(value - text), more && f->field[at].text.len);
	}
	f->words_stale = f->v.stale = true;
}

static void set_base(struct form *f, const char *text)
{
	char *copy = heap_str(text);
	heap_free(f->base);
	f->base = copy;
}

/* "" drops what is kept. false, and said: it could not be. */
static bool keep_draft(struct form *f, struct desk *d, const char *text)
{
	enum ombud_draft_fate fate;
	char *now;
	f->unsaved = false;
	if (!f->base)
		return true;
	if (ombud_draft_keep(&fate, &now, d->s, 0, f->op->name, text, f->base) != OMBUD_OK) {
		desk_fail(d, _("what is filled in could not be kept: %s"), ombud_error(d->s));
		return false;
	}
	if (fate == OMBUD_DRAFT_BOTH && text[0]) {
		fill_from(f, now);
		desk_say(d, _("this was written on elsewhere too: that stands in it now, neither is lost"));
	}
	set_base(f, now ? now : text);
	ombud_free(now);
	return true;
}

static bool save(struct form *f, struct desk *d)
{
	char *text = as_text(f);
	bool ok = keep_draft(f, d, text);
	heap_free(text);
	return ok;
}

static void form_hang_up(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	if (f->unsaved)
		save(f, d);
}

static long form_wake(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	if (!f->unsaved || !f->base)
		return -1;
	long left = (long)(f->typed_at + PAUSE_MS - d->ms);
	if (left > 0)
		return left;
	save(f, d);
	return -1;
}

/* A form that was not finished comes back as it was. */
static void load_draft(struct form *f, struct desk *d)
{
	char *text, at_text[WHEN_TEXT];
	int64_t at;
	if (strcmp(f->op->name, "new") != 0)
		return;
	f->base = heap_str("");
	if (ombud_draft(&text, &at, d->s, 0, f->op->name) != OMBUD_OK)
		return;
	fill_from(f, text);
	set_base(f, text);
	ombud_free(text);
	desk_say(d, _("your unfinished ticket of %s: ^X makes it, ^G drops it"),
	    when_minute(at_text, at));
}

void form_discard(struct view *v, struct desk *d)
{
	struct form *f = (struct form *)v;
	bool ok = keep_draft(f, d, "");
	desk_pop(d);
	if (ok)
		desk_say(d, _("dropped, and its draft too"));
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
	keep_draft(f, d, "");
	if (result->created)
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
	bool filled = form_unsaved(v);
	if (f->base) {
		/* Esc keeps what was written, as it does in the editor. */
		if (!save(f, d))
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

static const struct view_kind form_kind = {
    .name = "form",
    .title = N_("in a form"),
    .types = true,
    .load = form_load,
    .draw = form_draw,
    .free = form_free,
    .typed = form_typed,
    .pasted = form_pasted,
    .peel = form_peel,
    .wake = form_wake,
    .unsaved = form_unsaved,
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
		f->field[i].many = many_lines(f, i);
	load_draft(f, d);
	return &f->v;
}

struct view *form_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &form_kind ? top : NULL;
}
