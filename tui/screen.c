/* The screen: opened, painted, told the time and the size. What a key does there: screen_keys.c. */
#include "screen_room.h"

#include <stdio.h>
#include <string.h>

#include "base/bars.h"
#include "base/conf.h"
#include "base/phrase.h"
#include "bottom.h"
#include "cmd/cmd.h"
#include "guard.h"
#include "look.h"
#include "play.h"
#include "presence.h"
#include "tutor.h"
#include "view/options.h"
#include "view/queue.h"
#include "view/resume.h"

/* ---- opening ------------------------------------------------------------------------------- */

/* What was left in the middle is told first. */
static void say_interrupted(struct desk *d)
{
	struct ombud_jobs *jobs;
	if (ombud_jobs(&jobs, d->s) != OMBUD_OK)
		return;
	for (size_t i = 0; i < jobs->n; i++) {
		const struct ombud_job *j = &jobs->v[i];
		if (!j->mine || j->running)
			continue;
		desk_say(d, _("interrupted: %s. :jobs resume %lld or :jobs drop %lld"),
		    j->what, (long long)j->id, (long long)j->id);
		break;
	}
	ombud_jobs_free(jobs);
}

/* A letter that left is no more for u to take back: neither the hint nor the last sentence says so then. */
static void look_at_undo(struct desk *d)
{
	char *passed = NULL, *next = NULL;
	if ((!d->undo[0] && !d->waits_said) || ombud_undo_passes(&passed, &next, d->s) != OMBUD_OK)
		return;
	if (passed)
		snprintf(d->undo, sizeof d->undo, "%s", next ? next : "");
	if (passed && d->waits_said)
		desk_say(d, "%s", passed);
	ombud_free(passed);
	ombud_free(next);
}

/* Whoever has a desk open has to know that what was written does not leave; told when it gets more. */
static void look_at_letters(struct desk *d)
{
	int64_t before = d->letters.failed;
	if (!d->letters_stale || ombud_letters(&d->letters, d->s) != OMBUD_OK)
		return;
	d->letters_stale = false;
	look_at_undo(d);
	ombud_free(d->named);
	if (ombud_named(&d->named, &d->n_named, d->s) != OMBUD_OK)
		desk_failed(d);
	if (ombud_watched(&d->n_watched, d->s) != OMBUD_OK)
		desk_failed(d);
	if (d->letters.failed > before)
		desk_say(d, d->letters.failed == 1 ? _("%lld letter failed: :outbox") : _("%lld letters failed: :outbox"),
		    (long long)d->letters.failed);
}

static void say_told(struct desk *d)
{
	char *text = NULL;
	if (ombud_told(&text, d->s) != OMBUD_OK || !text)
		return;
	desk_say(d, "%s", text);
	ombud_free(text);
}

/* Its keys are free elsewhere: there a person may have bound them. */
static bool begin_tutorial(struct screen *s, char *why, size_t size)
{
	static const char keys[] = "bind all ,n tutorial next ; the tutorial's next step\n"
				   "bind all ,b tutorial back ; the step before\n"
				   "bind all ,h tutorial hint ; what to press\n";
	if (!keymap_read(&s->keymap, "tutorial", keys, true, cmd_check, NULL, why, size)) {
		screen_close(s);
		return false;
	}
	s->desk.mode = _("SANDBOX");
	s->desk.tutoring = true;
	s->tutor = tutor_new(&s->desk, s->config);
	return true;
}

bool screen_open(struct screen *s, const struct screen_start *start, char *why, size_t why_size)
{
	*s = (struct screen){.mono = start->mono};
	s->config = start->config ? heap_str(start->config) : NULL;
	s->desk.s = start->session;
	s->desk.served = start->served;
	s->desk.keys = &s->keymap;
	s->desk.mode = desk_mode(&s->desk);
	canvas_init(&s->canvas, 80, 24);
	s->desk.w = s->canvas.w;
	s->desk.h = s->canvas.h;
	s->preset_said = start->keys ? heap_str(start->keys) : NULL;
	settings_load(&s->desk);
	if (!screen_load_keys(s, why, why_size) || !look_open(s, start->theme, why, why_size)) {
		screen_close(s);
		return false;
	}
	guard_open(s);
	colours_load(&s->desk.colours, s->desk.s, &s->keymap);
	alarms_load(&s->desk);
	names_follow(&s->desk.names, &s->desk);
	say_interrupted(&s->desk);
	say_told(&s->desk);
	s->desk.letters_stale = true;
	look_at_letters(&s->desk);
	/* Without a filter: what is open, which the person can widen with one key. */
	desk_push(&s->desk, queue_new(&s->desk, "", start->filter ? start->filter : "is:open"));
	tags_load(&s->desk);
	entered_load(&s->desk);
	places_load(&s->desk);
	places_follow(&s->desk);
	options_apply(&s->desk);
	if (start->slow)
		pace_wish(&s->desk, PACE_SLOW);
	resume_offer(&s->desk);
	keys_say_clashes(&s->desk);
	return !start->tutorial || begin_tutorial(s, why, why_size);
}

void screen_close(struct screen *s)
{
	tags_keep(&s->desk);
	entered_keep(&s->desk);
	tutor_free(s->tutor);
	s->tutor = NULL;
	desk_free(&s->desk);
	keymap_free(&s->keymap);
	canvas_free(&s->canvas);
	heap_free(s->preset_said);
	heap_free(s->config);
	s->preset_said = s->config = NULL;
}

void screen_size(struct screen *s, int w, int h)
{
	canvas_resize(&s->canvas, w, s->tutor && h > TUTOR_ROWS ? h - TUTOR_ROWS : h);
	s->desk.w = s->canvas.w;
	s->desk.h = s->canvas.h;
	desk_stale(&s->desk);
}

bool screen_too_small(const struct screen *s)
{
	return s->canvas.w < SCREEN_LEAST_W || s->canvas.h < SCREEN_LEAST_H;
}

/* ---- time ---------------------------------------------------------------------------------- */

bool screen_idle(struct screen *s)
{
	struct desk *d = &s->desk;
	struct view *top = desk_top(d);
	if (!top || screen_too_small(s) || s->lock.on)
		return false;
	if (screen_plays(s))
		return play_some(s);
	struct prompt *p = d->prompt;
	if (p && p->resting && p->how.rest) {
		p->resting = false;
		p->how.rest(p, p->how.data);
	}
	bool more = false;
	for (size_t i = 0; i < d->depth && !more; i++)
		if (d->view[i]->kind->idle)
			more = d->view[i]->kind->idle(d->view[i], d);
	return more;
}

static long sooner(long a, long b)
{
	return a < 0 ? b : b < 0 ? a : a < b ? a : b;
}

long screen_clock(struct screen *s, int64_t now)
{
	struct desk *d = &s->desk;
	long next = -1;
	d->ms = now;
	if (s->deaf)
		s->deaf_until = now + SCREEN_DEAF_MS;
	s->deaf = false;
	if (now - s->polled_at >= SCREEN_POLL_MS) {
		s->polled_at = now;
		guard_account(s);
		look_poll(s);
		if (ombud_changed(d->s)) {
			d->saved_stale = true;
			desk_changed(d, false);
		}
		look_at_letters(d);
		say_told(d);
		if (ombud_presence_changed(d->s))
			desk_presence(d);
		if (!ombud_purging(&d->purging, d->s))
			d->purging = 0;
	}
	d->patience = PATIENCE_LATER;
	next = sooner(guard_clock(s), sooner(presence_clock(s), sooner(tags_wake(d), entered_wake(d))));
	for (size_t i = 0; i < d->depth; i++)
		if (d->view[i]->kind->wake)
			next = sooner(next, d->view[i]->kind->wake(d->view[i], d));
	d->patience = PATIENCE_BREAK;
	if (s->tutor)
		next = sooner(next, tutor_clock(s->tutor, now));
	if (s->n_seq && !s->hint) {
		long left = (long)(s->seq_at + SCREEN_HINT_MS - now);
		s->hint = left <= 0;
		next = s->hint ? next : sooner(next, left);
	}
	return next;
}

void screen_hang_up(struct screen *s)
{
	struct desk *d = &s->desk;
	tags_keep(d);
	entered_keep(d);
	for (size_t i = 0; i < d->depth; i++)
		if (d->view[i]->kind->hang_up)
			d->view[i]->kind->hang_up(d->view[i], d);
}

void screen_hide(struct screen *s)
{
	struct desk *d = &s->desk;
	for (size_t i = 0; i < d->depth; i++)
		if (d->view[i]->kind->hide)
			d->view[i]->kind->hide(d->view[i], d);
	canvas_wipe(&s->canvas);
}

/* ---- long work ----------------------------------------------------------------------------- */

enum { BAR_FROM = 60, BAR_MOST = 40 };

/* "resolve SOLVED  [#####---------]  36 %  3,600 of 10,000   ^C stops"; total 0: done is ms. */
static const struct canvas *draw_progress(
    struct screen *s, const char *what, int64_t done, int64_t total)
{
	struct canvas *c = &s->canvas;
	char text[80];
	int y = c->h - 2, share = total > 0 ? (int)(done * 100 / total) : 0;
	if (screen_too_small(s) || s->lock.on)
		return c;
	canvas_fill(c, 0, y, c->w, 2, STYLE_STATUS);
	if (total > 0)
		snprintf(text, sizeof text, _("%d %%  %lld of %lld"), share, (long long)done,
		    (long long)total);
	else
		snprintf(text, sizeof text, _("%lld.%lld s"), (long long)done / 1000,
		    (long long)done / 100 % 10);
	int right = canvas_right(c, c->w - 1, y, c->w / 2, STYLE_STATUS, text);
	int most = c->w >= BAR_FROM && total > 0 ? c->w / 3 : c->w - right - 4;
	int x = 1 + canvas_put(c, 1, y, most, STYLE_STATUS, what) + 2, room = c->w - right - x - 3;
	if (c->w >= BAR_FROM && room > 6 && total > 0) {
		bars_gauge(c, x, y, room < BAR_MOST + 2 ? room : BAR_MOST + 2, share, 100, STYLE_STATUS);
	}
	canvas_put(c, 1, y + 1, c->w - 2, STYLE_STATUS, _("^C stops"));
	canvas_cursor(c, 0, y);
	return c;
}

static const struct canvas *framed(struct screen *s, const struct canvas *c)
{
	return s->tutor ? tutor_frame(s->tutor, c) : c;
}

const struct canvas *screen_progress(
    struct screen *s, const char *what, int64_t done, int64_t total)
{
	return framed(s, draw_progress(s, what, done, total));
}

/* ---- painting ------------------------------------------------------------------------------ */

static const struct canvas *draw_desk(struct screen *s)
{
	struct desk *d = &s->desk;
	struct canvas *c = &s->canvas;
	if (screen_too_small(s)) {
		canvas_clear(c);
		canvas_put(c, 0, 0, c->w, STYLE_TEXT, _("window too small"));
		if (c->h > 1)
			canvas_printf(c, 0, 1, c->w, STYLE_TEXT, _("needs %dx%d"), SCREEN_LEAST_W,
			    SCREEN_LEAST_H);
		return c;
	}
	struct view *top = desk_top(d);
	if (s->lock.on) {
		guard_draw(s, c);
		return c;
	}
	d->now = ombud_now(d->s);
	/* What is shown stays while it loads. */
	if (top && top->stale) {
		top->stale = false;
		top->kind->load(top, d);
	}
	theme_glyphs(&s->theme, c);
	canvas_wide(c, d->wide);
	canvas_clear(c);
	if (!top)
		return c;
	top->kind->draw(top, d, c);
	if (d->prompt)
		prompt_refresh(d->prompt);
	bottom_draw(s, c);
	return c;
}

const struct canvas *screen_draw(struct screen *s)
{
	return framed(s, draw_desk(s));
}
