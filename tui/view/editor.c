#include "view/editor.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"

enum { PAUSE_MS = 1500, MARGIN = 4 };

struct editor {
	struct view v;
	struct editor_how how;
	char *title;
	struct edit edit;
	size_t top;
	struct edit_rows rows; /* as laid out by load */
	bool unsaved;	       /* not in the store yet */
	int64_t typed_at;      /* monotonic ms */
	int64_t saved_at;      /* UTC, 0: never */
};

/* ---- drafts -------------------------------------------------------------------------------- */

static bool keep_draft(struct editor *e, struct desk *d, const char *text)
{
	char ticket[24];
	snprintf(ticket, sizeof ticket, "%lld", (long long)e->how.ticket);
	const char *words[] = {"draft", "--ticket", ticket, "--kind", e->how.kind, "--text", text};
	struct ombud_request r = {.words = words, .n_words = sizeof words / sizeof *words};
	struct ombud_result *result;
	if (!e->how.kind)
		return true;
	if (ombud_run(&result, d->s, &r) != OMBUD_OK) {
		desk_fail(d, _("the draft could not be kept: %s"), ombud_error(d->s));
		return false;
	}
	ombud_result_free(result);
	return true;
}

static void save(struct editor *e, struct desk *d)
{
	e->unsaved = false;
	if (keep_draft(e, d, edit_text(&e->edit)) && e->how.kind)
		e->saved_at = ombud_now(d->s);
}

static long editor_wake(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	if (!e->unsaved)
		return -1;
	long left = (long)(e->typed_at + PAUSE_MS - d->ms);
	if (left > 0)
		return left;
	save(e, d);
	v->stale = true;
	return -1;
}

static void editor_hang_up(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	if (e->unsaved)
		save(e, d);
}

/* ---- painting ------------------------------------------------------------------------------ */

static void editor_load(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	size_t room = d->h > 5 ? (size_t)(d->h - 4) : 1;
	e->edit.width = d->w - 2 * MARGIN > 10 ? d->w - 2 * MARGIN : 10;
	edit_rows_free(&e->rows);
	edit_rows(&e->rows, &e->edit);
	if (e->rows.at_row < e->top)
		e->top = e->rows.at_row;
	if (e->rows.at_row >= e->top + room)
		e->top = e->rows.at_row - room + 1;
}

static void editor_draw(const struct view *v, const struct desk *d, struct canvas *c)
{
	const struct editor *e = (const struct editor *)v;
	int room = d->h > 5 ? d->h - 4 : 1;
	char left[160] = "", right[80], at[WHEN_TEXT];
	canvas_fill(c, 0, 0, c->w, 1, STYLE_TITLE);
	canvas_put(c, 1, 0, c->w - 2, STYLE_TITLE, e->title);
	canvas_hline(c, 0, 1, c->w);
	for (int i = 0; i < room && e->top + (size_t)i < e->rows.row.n; i++) {
		struct edit_row r = e->rows.row.v[e->top + (size_t)i];
		canvas_putn(c, MARGIN, 2 + i, c->w - MARGIN, STYLE_TEXT,
		    edit_text(&e->edit) + r.from, r.bytes);
	}
	if (e->saved_at && !e->unsaved)
		snprintf(
		    left, sizeof left, _("draft kept %s, not sent"), when_clock(at, e->saved_at));
	else if (e->how.kind)
		snprintf(left, sizeof left, _("kept at each pause"));
	snprintf(
	    right, sizeof right, _("line %zu, %zu bytes"), e->rows.at_row + 1, e->edit.text.len);
	desk_status(d, c, left, right);
	canvas_cursor(c, MARGIN + e->rows.at_cell, 2 + (int)(e->rows.at_row - e->top));
}

/* ---- the rest of the record ---------------------------------------------------------------- */

static void touched(struct editor *e, struct desk *d)
{
	e->unsaved = true;
	e->typed_at = d->ms;
	e->v.stale = true;
	desk_silence(d);
}

static bool editor_typed(struct view *v, struct desk *d, const struct key *key)
{
	struct editor *e = (struct editor *)v;
	enum edit_did did = edit_key(&e->edit, key);
	v->stale |= did != EDIT_NOT;
	if (did == EDIT_CHANGED)
		touched(e, d);
	return did != EDIT_NOT;
}

static bool editor_pasted(struct view *v, struct desk *d, const char *text)
{
	struct editor *e = (struct editor *)v;
	edit_insert(&e->edit, text, strlen(text));
	touched(e, d);
	return true;
}

static bool editor_unsaved(const struct view *v)
{
	const struct editor *e = (const struct editor *)v;
	return !e->how.kind && e->edit.text.len;
}

/* Esc keeps what was written as a draft. */
static bool editor_peel(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	if (e->unsaved)
		save(e, d);
	bool kept = e->how.kind && e->edit.text.len;
	desk_pop(d);
	if (kept && !d->error)
		desk_say(d, _("kept as a draft, not sent: e resumes it"));
	desk_changed(d, true);
	return true;
}

void editor_accept(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	const char *text = edit_text(&e->edit);
	if (!text[strspn(text, " \n")]) {
		desk_fail(d, _("nothing is written yet; Esc leaves"));
		return;
	}
	if (!e->how.accept(d, e->how.data, text)) {
		editor_hang_up(v, d);
		return;
	}
	if (e->saved_at || e->how.text)
		keep_draft(e, d, "");
	e->unsaved = false;
	desk_pop(d);
	desk_changed(d, true);
}

void editor_discard(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	bool ok = keep_draft(e, d, "");
	e->unsaved = false;
	desk_pop(d);
	if (ok)
		desk_say(d, _("dropped, and its draft too"));
	desk_changed(d, true);
}

static void editor_free(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	if (e->unsaved)
		save(e, d);
	if (e->how.end)
		e->how.end(e->how.data);
	if (e->how.ticket)
		ombud_present(d->s, 0, false);
	edit_rows_free(&e->rows);
	edit_free(&e->edit);
	heap_free(e->title);
	heap_free(e);
}

static const struct view_kind editor_kind = {
    .name = "editor",
    .title = N_("in the editor"),
    .types = true,
    .load = editor_load,
    .draw = editor_draw,
    .free = editor_free,
    .typed = editor_typed,
    .pasted = editor_pasted,
    .peel = editor_peel,
    .wake = editor_wake,
    .unsaved = editor_unsaved,
    .hang_up = editor_hang_up,
};

struct view *editor_new(struct desk *d, const struct editor_how *how)
{
	struct editor *e = heap_new(sizeof *e);
	e->v.kind = &editor_kind;
	e->how = *how;
	e->title = heap_str(how->title);
	e->edit.many = true;
	edit_set(&e->edit, how->text ? how->text : "");
	if (how->ticket)
		ombud_present(d->s, how->ticket, true);
	return &e->v;
}

struct view *editor_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &editor_kind ? top : NULL;
}
