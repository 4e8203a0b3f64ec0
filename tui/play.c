#include "play.h"

#include <string.h>

#include "base/monotonic.h"
#include "base/phrase.h"
#include "view/bulk.h"

enum { SLICE_MS = 40 };

bool screen_plays(const struct screen *s)
{
	return s->desk.macros.depth > 0;
}

/* ---- recording ------------------------------------------------------------------------------- */

/* Nothing is half typed: the key begins a command. */
static bool fresh(const struct screen *s)
{
	const struct desk *d = &s->desk;
	return !s->n_seq && !s->count && !d->prompt && !d->await && !desk_top(d)->kind->types;
}

void play_record(struct screen *s, const struct key *key)
{
	struct macros *m = &s->desk.macros;
	if (!m->recording)
		return;
	if (m->rec.n == MACRO_KEYS) {
		m->recording = 0;
		m->rec.n = 0;
		desk_fail(&s->desk, _("a macro holds 4096 keys at most: recording has ended, nothing is kept"));
		return;
	}
	if (fresh(s))
		m->mark = m->rec.n;
	list_add(&m->rec, *key);
}

/* ---- playing --------------------------------------------------------------------------------- */

static void say_stopped(struct screen *s, const char *why)
{
	struct desk *d = &s->desk;
	struct macros *m = &d->macros;
	const struct macro_frame *f = &m->frame[0];
	size_t all = m->played + f->left;
	if (all > 1)
		desk_fail(d, _("macro %c stopped in round %zu of %zu: %s"), f->name, m->played + 1, all, why);
	else
		desk_fail(d, _("macro %c stopped: %s"), f->name, why);
}

static void stop(struct screen *s, const char *why)
{
	char text[600];
	if (!screen_plays(s))
		return;
	/* why may be the message that is being replaced. */
	strncpy(text, why, sizeof text - 1);
	text[sizeof text - 1] = '\0';
	say_stopped(s, text);
	macros_stop(&s->desk.macros);
}

void play_interrupt(struct screen *s)
{
	stop(s, _("a key was typed"));
}

/* What ends it after a key: an error, and a question that only a person answers. */
static bool went_wrong(struct screen *s)
{
	struct desk *d = &s->desk;
	if (d->quit || d->suspend || s->lock.on) {
		macros_stop(&d->macros);
		return true;
	}
	if (d->error) {
		stop(s, d->message);
		return true;
	}
	if (bulk_of(d)) {
		/* It may have been its last key; what was typed ahead is no answer either. */
		macros_stop(&d->macros);
		desk_say(d, _("a macro ends at a preview: look at it, and type the count to apply"));
		d->error = true;
		return true;
	}
	return false;
}

static void play_one(struct screen *s, const struct key *key)
{
	struct desk *d = &s->desk;
	if (key_is(key, "Paste")) {
		stop(s, _("pasted text is not recorded"));
		return;
	}
	screen_feed(s, key, "");
	if (went_wrong(s))
		return;
	/* As between keys that a person types: what the next one is about is known. */
	struct view *top = desk_top(d);
	if (top && top->stale) {
		top->stale = false;
		top->kind->load(top, d);
		went_wrong(s);
	}
}

/* Whether the person has typed since it began; reads what waits. */
static bool interrupted(struct screen *s)
{
	struct desk *d = &s->desk;
	bool stopped = d->stop && d->stop(NULL);
	if (stopped || d->typed != d->macros.typed)
		play_interrupt(s);
	return !screen_plays(s);
}

bool play_some(struct screen *s)
{
	struct macros *m = &s->desk.macros;
	struct key key;
	int64_t until = monotonic_ms() + SLICE_MS;
	while (screen_plays(s) && macros_next(m, &key)) {
		play_one(s, &key);
		if (!screen_plays(s) || interrupted(s))
			break;
		if (monotonic_ms() >= until)
			return true;
	}
	return screen_plays(s);
}
