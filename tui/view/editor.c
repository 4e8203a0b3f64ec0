#include "view/editor_room.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "base/when.h"
#include "view/editor_name.h"
#include "view/say.h"

enum { MARGIN = 4 };

static long editor_wake(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	if (!e->unsaved)
		return -1;
	long left = rest_left(&e->rest, d->ms);
	if (left > 0)
		return left;
	editor_save(e, d);
	v->stale = true;
	return -1;
}

static void editor_hang_up(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	if (e->unsaved)
		editor_save(e, d);
}

/* ---- painting ------------------------------------------------------------------------------ */

static void editor_load(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	size_t room = d->h > 5 ? (size_t)(d->h - 4) : 1;
	e->edit.width = d->w - 2 * MARGIN > 10 ? d->w - 2 * MARGIN : 10;
	e->edit.wide = d->wide;
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

static void changed(struct editor *e, const struct desk *d)
{
	if (!e->unsaved)
		e->rest = (struct rest){0};
	e->unsaved = true;
	e->warned = false;
	rest_change(&e->rest, d->ms);
	e->v.stale = true;
}

static void touched(struct editor *e, struct desk *d)
{
	changed(e, d);
	desk_silence(d);
}

static bool editor_typed(struct view *v, struct desk *d, const struct key *key)
{
	struct editor *e = (struct editor *)v;
	if (key_is(key, "Tab") && editor_name(&e->edit, d, e->how.ticket)) {
		changed(e, d);
		return true;
	}
	if (key_is(key, "Tab") && editor_letter(v)) {
		editor_gap(&e->edit, d, &e->gap);
		v->stale = true;
		return true;
	}
	if (key->text)
		editor_gap_fill(&e->edit, &e->gap);
	enum edit_did did = edit_key(&e->edit, key);
	v->stale |= did != EDIT_NOT;
	if (did == EDIT_CHANGED)
		touched(e, d);
	return did != EDIT_NOT;
}

void editor_insert(struct view *v, struct desk *d, const char *text)
{
	struct editor *e = (struct editor *)v;
	edit_insert(&e->edit, text, strlen(text));
	touched(e, d);
}

static bool editor_pasted(struct view *v, struct desk *d, const char *text)
{
	struct editor *e = (struct editor *)v;
	editor_gap_fill(&e->edit, &e->gap);
	editor_insert(v, d, text);
	return true;
}

/* What no draft keeps goes with a second Esc only, as in a form. */
static bool would_lose(const struct editor *e)
{
	return !e->how.kind && editor_written(&e->v) && strcmp(edit_text(&e->edit), e->base) != 0;
}

/* Esc keeps what was written as a draft. */
static bool editor_peel(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	if (would_lose(e) && !e->warned) {
		e->warned = true;
		desk_say(d, _("Esc again drops what is written; ^X takes it"));
		return true;
	}
	enum ombud_draft_fate fate = OMBUD_DRAFT_KEPT;
	/* A text that the store does not take is not closed over. */
	if (e->unsaved && !editor_keep(e, d, &fate))
		return true;
	bool kept = e->how.kind && e->base[0];
	e->unsaved = false;
	desk_pop(d);
	if (fate != OMBUD_DRAFT_KEPT)
		editor_say_met(d, fate);
	else if (kept)
		desk_say(d, _("kept as a draft, not sent: e resumes it"));
	desk_changed(d, true);
	return true;
}

void editor_head(struct view *v, struct desk *d, const char *head)
{
	struct editor *e = (struct editor *)v;
	editor_put(&e->head, heap_str(head));
	editor_save(e, d);
}

void editor_accept(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	const char *text = edit_text(&e->edit);
	if (!text[strspn(text, " \n")]) {
		desk_fail(d, _("nothing is written yet; Esc leaves"));
		return;
	}
	/* First it is sure that it is the only text: sending takes the draft away. */
	enum ombud_draft_fate fate;
	bool others;
	if (editor_keep(e, d, &fate) && fate != OMBUD_DRAFT_KEPT) {
		desk_fail(d, fate == OMBUD_DRAFT_BOTH
			? _("you wrote on this elsewhere too, see below: ^X again sends it all")
			: _("it was sent or dropped elsewhere meanwhile: ^X again sends this as well"));
		return;
	}
	if (!e->how.accept(d, e->how.data, edit_text(&e->edit)))
		return;
	editor_drop_draft(e, d, &others);
	desk_pop(d);
	desk_changed(d, true);
}

void editor_close(struct view *v, struct desk *d)
{
	((struct editor *)v)->unsaved = false;
	desk_pop(d);
	desk_changed(d, true);
}

void editor_discard(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	bool others, ok = editor_drop_draft(e, d, &others);
	desk_pop(d);
	if (ok)
		desk_say(d, others ? _("dropped; what was written on it elsewhere stays a draft")
				   : _("dropped, and its draft too"));
	desk_changed(d, true);
}

static void editor_free(struct view *v, struct desk *d)
{
	struct editor *e = (struct editor *)v;
	if (e->unsaved)
		editor_save(e, d);
	if (e->how.end)
		e->how.end(e->how.data);
	edit_rows_free(&e->rows);
	edit_free(&e->edit);
	heap_free(e->title);
	heap_free(e->head);
	heap_free(e->base);
	heap_free(e->began);
	heap_free(e);
}

static int64_t editor_shows(const struct view *v, bool *editing)
{
	const struct editor *e = (const struct editor *)v;
	*editing = e->how.ticket != 0;
	return e->how.ticket;
}

static const char *editor_keys(const struct view *v)
{
	const struct editor *e = (const struct editor *)v;
	return e->how.keys ? e->how.keys : v->kind->name;
}

static const struct edit *editor_edits(const struct view *v)
{
	return &((const struct editor *)v)->edit;
}

static void editor_said(const struct view *v, const struct desk *d, struct bytes *out)
{
	(void)d;
	say_line(out, ((const struct editor *)v)->title);
}

static const struct view_kind editor_kind = {
    .name = "editor",
    .title = N_("in the editor"),
    .types = true,
    .keys = editor_keys,
    .load = editor_load,
    .draw = editor_draw,
    .free = editor_free,
    .say = say_nothing,
    .head = editor_said,
    .edits = editor_edits,
    .typed = editor_typed,
    .pasted = editor_pasted,
    .peel = editor_peel,
    .wake = editor_wake,
    .shows = editor_shows,
    .hang_up = editor_hang_up,
};

/* Into the room that is left for one's own words, else to the beginning. */
static void to_the_gap(struct edit *e)
{
	const char *gap = strstr(edit_text(e), "\n\n\n");
	e->at = gap ? (size_t)(gap - edit_text(e)) + 2 : 0;
}

struct view *editor_new(struct desk *d, const struct editor_how *how)
{
	struct editor *e = heap_new(sizeof *e);
	e->v.kind = &editor_kind;
	e->how = *how;
	e->title = heap_str(how->title);
	e->head = heap_str(how->head ? how->head : "");
	e->edit.many = true;
	edit_set(&e->edit, how->text ? how->text : "");
	if (how->begun)
		to_the_gap(&e->edit);
	e->base = how->begun || !how->text ? heap_str("") : editor_whole(e, how->text);
	e->began = heap_str(how->begun && how->text ? how->text : "");
	(void)d;
	return &e->v;
}

bool editor_written(const struct view *v)
{
	const struct editor *e = (const struct editor *)v;
	const char *text = edit_text(&e->edit);
	return text[strspn(text, " \n")] && strcmp(text, e->began) != 0;
}

const char *editor_text(const struct view *v)
{
	return edit_text(&((const struct editor *)v)->edit);
}

void editor_take(struct view *v, struct desk *d, const char *text)
{
	struct editor *e = (struct editor *)v;
	if (strcmp(text, edit_text(&e->edit)) == 0)
		return;
	e->edit.at = e->edit.text.len;
	edit_replace(&e->edit, 0, text);
	touched(e, d);
}

int64_t editor_letter(const struct view *v)
{
	const struct editor *e = (const struct editor *)v;
	return e->how.kind && strcmp(e->how.kind, "reply") == 0 ? e->how.ticket : 0;
}

int64_t editor_ticket(const struct view *v)
{
	return ((const struct editor *)v)->how.ticket;
}

struct view *editor_of(struct desk *d)
{
	struct view *top = desk_top(d);
	return top && top->kind == &editor_kind ? top : NULL;
}
