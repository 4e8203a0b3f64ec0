#include "view/desk.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/phrase.h"
#include "base/when.h"
#include "base/words.h"
#include "widget/sentence.h"

/* ---- messages ------------------------------------------------------------------------------ */

static void message(struct desk *d, enum style style, const char *fmt, va_list ap)
{
	vsnprintf(d->message, sizeof d->message, fmt, ap);
	snprintf(d->last, sizeof d->last, "%s", d->message);
	d->message_style = style;
	d->said++;
	d->waits_said = false;
}

void desk_say(struct desk *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	message(d, STYLE_INFO, fmt, ap);
	va_end(ap);
}

void desk_fail(struct desk *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	message(d, STYLE_ERROR, fmt, ap);
	va_end(ap);
	d->error = true;
}

void desk_say_later(struct desk *d, const char *fmt, ...)
{
	va_list ap;
	va_start(ap, fmt);
	vsnprintf(d->later, sizeof d->later, fmt, ap);
	va_end(ap);
}

void desk_say_waiting(struct desk *d)
{
	if (!d->later[0] || d->message[0] || d->prompt)
		return;
	desk_say(d, "%s", d->later);
	d->later[0] = '\0';
}

void desk_measured_wide(struct desk *d)
{
	d->wide_measured = true;
	if (!d->wide_auto || d->wide)
		return;
	d->wide = d->repaint = true;
	desk_stale(d);
}

void desk_failed(struct desk *d)
{
	desk_fail(d, "%s", ombud_error(d->s));
}

void desk_silence(struct desk *d)
{
	d->message[0] = '\0';
}

bool desk_progress(struct desk *d, const char *what, int64_t done, int64_t total)
{
	d->looking = NULL; /* this says more */
	if (d->progress)
		d->progress(what, done, total);
	return !d->stop || !d->stop(NULL);
}

/* So long a person waits without noticing. */
static int64_t soon(void)
{
	enum { AT_ONCE_MS = 80 };
	struct timespec t;
	clock_gettime(CLOCK_BOOTTIME, &t); /* as the loop does */
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000 + AT_ONCE_MS;
}

enum ombud_status desk_fill(struct desk *d, struct ombud_list *l, size_t want, enum patience p,
    const char *what)
{
	d->patience = p;
	d->until = soon();
	d->looking = what;
	enum ombud_status status = ombud_list_fill(l, want);
	d->patience = PATIENCE_BREAK;
	d->looking = NULL;
	return status;
}

/* ---- views --------------------------------------------------------------------------------- */

const char *desk_mode(const struct desk *d)
{
	if (d->present)
		return d->as_of;
	return ombud_is_read_only(d->s) || ombud_is_hands_off(d->s) ? _("read only")
	       : ombud_is_demo(d->s)				    ? _("demo")
								    : "rw";
}

struct view *desk_top(const struct desk *d)
{
	return d->depth ? d->view[d->depth - 1] : NULL;
}

const char *desk_section(const struct view *v)
{
	return v->kind->keys ? v->kind->keys(v) : v->kind->name;
}

void desk_push(struct desk *d, struct view *v)
{
	if (d->depth == DESK_VIEWS) {
		v->kind->free(v, d);
		desk_fail(d, _("too many views are open: q closes one"));
		return;
	}
	v->stale = true;
	d->view[d->depth++] = v;
}

void desk_pop(struct desk *d)
{
	if (!d->depth)
		return;
	struct view *v = d->view[--d->depth];
	v->kind->free(v, d);
	d->letters_stale = true;
	if (desk_top(d))
		desk_top(d)->stale = desk_top(d)->uncovered = true;
	d->quit |= !d->depth;
}

void desk_stale(struct desk *d)
{
	for (size_t i = 0; i < d->depth; i++)
		d->view[i]->stale = true;
}

void desk_changed(struct desk *d, bool ours)
{
	d->counts_stale = true;
	d->letters_stale = true;
	d->alarms.stale = true;
	d->ours = ours;
	names_follow(&d->names, d);
	for (size_t i = 0; i < d->depth; i++)
		if (d->view[i]->kind->changed)
			d->view[i]->kind->changed(d->view[i], d);
}

void desk_presence(struct desk *d)
{
	for (size_t i = 0; i < d->depth; i++)
		if (d->view[i]->kind->presence)
			d->view[i]->kind->presence(d->view[i], d);
}

void desk_ask(struct desk *d, const struct prompt_how *how)
{
	struct prompt *p = prompt_new(how);
	prompt_free(d->prompt);
	d->prompt = p;
}

bool desk_named(const struct desk *d, int64_t id)
{
	size_t lo = 0, hi = d->n_named;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (d->named[mid] < id)
			lo = mid + 1;
		else
			hi = mid;
	}
	return lo < d->n_named && d->named[lo] == id;
}

/* ---- reasons ------------------------------------------------------------------------------- */

const char *desk_reason(const struct desk *d, int64_t id)
{
	for (size_t i = d->reason.n; i-- > 0;)
		if (d->reason.v[i].id == id)
			return d->reason.v[i].text;
	return NULL;
}

void desk_reason_given(struct desk *d, int64_t id, const char *text)
{
	list_add(&d->reason, ((struct reason_given){id, heap_str(text)}));
}

void desk_free(struct desk *d)
{
	colours_free(&d->colours);
	alarms_free(&d->alarms);
	names_free(&d->names);
	prompt_free(d->prompt);
	d->prompt = NULL;
	while (d->depth)
		desk_pop(d);
	tags_free(d);
	macros_free(&d->macros);
	if (d->repeat)
		words_free(d->repeat);
	heap_free(d->repeat);
	ombud_saved_free(d->saved);
	list_drop(&d->first_count);
	for (size_t i = 0; i < d->reason.n; i++)
		heap_free(d->reason.v[i].text);
	list_drop(&d->reason);
	for (size_t i = 0; i < HISTORY_N; i++)
		history_free(&d->history[i]);
	entered_free(&d->entered);
	ombud_free(d->named);
	list_drop(&d->tutorial_options);
	heap_free(d->copy);
	theme_names_free(&d->theme.names);
	heap_free(d->theme.folder);
	heap_free(d->theme.now);
	heap_free(d->theme.wanted);
	settings_free(&d->set);
	places_free(&d->places);
	ombud_session_close(desk_travel(d, NULL));
}

struct ombud_session *desk_present(const struct desk *d)
{
	return d->present ? d->present : d->s;
}

struct ombud_session *desk_travel(struct desk *d, struct ombud_session *past)
{
	struct ombud_session *before = d->present ? d->s : NULL, *present = desk_present(d);
	char at[WHEN_TEXT];
	d->s = past ? past : present;
	d->present = past ? present : NULL;
	if (past)
		snprintf(d->as_of, sizeof d->as_of, _("as of %s"), when_minute(at, ombud_now(past)));
	d->mode = desk_mode(d);
	return before;
}

/* ---- saved filters ------------------------------------------------------------------------- */

static void note_first_counts(struct desk *d)
{
	for (size_t i = 0; i < d->saved->n; i++) {
		struct seen_count seen = {d->saved->v[i].id, d->saved->v[i].count};
		if (seen.count >= 0 && desk_first_count(d, seen.id) < 0)
			list_add(&d->first_count, seen);
	}
}

int64_t desk_first_count(const struct desk *d, int64_t id)
{
	for (size_t i = 0; i < d->first_count.n; i++)
		if (d->first_count.v[i].id == id)
			return d->first_count.v[i].count;
	return -1;
}

const struct ombud_saved_list *desk_saved(struct desk *d)
{
	if (d->saved && !d->saved_stale)
		return d->saved;
	struct ombud_saved_list *fresh;
	if (ombud_saved_filters(&fresh, d->s, false) != OMBUD_OK)
		return d->saved;
	ombud_saved_free(d->saved);
	d->saved = fresh;
	d->saved_stale = false;
	d->counts_stale = true;
	desk_stale(d);
	return fresh;
}

const struct ombud_saved *desk_saved_named(struct desk *d, const char *name)
{
	const struct ombud_saved_list *all = desk_saved(d);
	for (size_t i = 0; all && i < all->n; i++)
		if (strcmp(all->v[i].name, name) == 0)
			return &all->v[i];
	return NULL;
}

bool desk_count_saved(struct desk *d)
{
	if (!d->counts_stale)
		return false;
	struct ombud_saved_list *fresh;
	int64_t began = d->clock_us ? d->clock_us() : 0;
	d->patience = PATIENCE_KEY;
	enum ombud_status status = ombud_saved_filters(&fresh, d->s, true);
	d->patience = PATIENCE_BREAK;
	if (status == OMBUD_CANCELLED)
		return true;
	d->counts_stale = false;
	if (status != OMBUD_OK)
		return false;
	ombud_saved_free(d->saved);
	d->saved = fresh;
	d->saved_stale = false;
	d->counting_us = d->clock_us ? d->clock_us() - began : 0;
	d->counted_at = d->ms;
	desk_stale(d);
	note_first_counts(d);
	return false;
}

/* ---- the frame that views share ------------------------------------------------------------ */

int desk_rows(const struct desk *d)
{
	return d->h - 1;
}

/* Whether keys are recorded or come from a macro. */
static int draw_macro(const struct desk *d, struct canvas *c, int end, int y)
{
	const struct macros *m = &d->macros;
	const struct macro_frame *f = &m->frame[0];
	char text[80];
	if (m->recording)
		snprintf(text, sizeof text, _("[recording %c]"), m->recording);
	else if (m->depth)
		snprintf(text, sizeof text, _("[playing %c, %zu of %zu]"), f->name, m->played + 1,
		    m->played + f->left);
	else
		return 0;
	return canvas_right(c, end, y, 40, STYLE_CHANGED, text) + 1;
}

/* What the line costs, where the rest of the status line leaves room for it. */
static int draw_pace(const struct desk *d, struct canvas *c, int end, int y, int taken)
{
	enum { FROM = 120, BETWEEN = 3 };
	const char *text = d->pace.shown;
	if (!text[0] || c->w < FROM || taken + canvas_cells(c, text) + 2 * BETWEEN > end)
		return 0;
	return canvas_right(c, end, y, end, STYLE_STATUS, text) + BETWEEN;
}

/* At the end of the line, also beside a message. */
static int draw_modes(const struct desk *d, struct canvas *c, int end, int y)
{
	int used = draw_macro(d, c, end, y);
	if (d->mouse)
		used += canvas_right(c, end - used, y, 12, STYLE_STATUS, _("[mouse]")) + 1;
	return used;
}

void desk_status(const struct desk *d, struct canvas *c, const char *left, const char *right)
{
	int y = desk_rows(d) - 1, end = c->w - 1;
	enum style style = d->message[0] ? d->message_style : STYLE_STATUS;
	canvas_fill(c, 0, y, c->w, 1, style);
	end -= draw_modes(d, c, end, y);
	/* A message is painted last, over what may be above it. */
	if (d->message[0])
		return;
	end -= draw_pace(d, c, end, y, canvas_cells(c, left) + canvas_cells(c, right));
	int used = canvas_right(c, end, y, end - 1, STYLE_STATUS, right);
	canvas_put(c, 1, y, end - used - 2, STYLE_STATUS, left);
}

int desk_message(const struct desk *d, struct canvas *c)
{
	int y = desk_rows(d) - 1, end = c->w - 1;
	if (!d->message[0])
		return 0;
	return sentence_draw(c, end - draw_modes(d, c, end, y), y, d->message_style, d->message);
}
