/* The lock, and the account. A desk at which nobody works shows no row of it: values are masked, drafts kept, and the
 * terminal is cleared. On a machine of one's own Enter goes on, for who sits there could open the store
 * anyway. On a served desk the one proof of who somebody is, the key, belongs to sshd, which cannot ask
 * for it again: there the session ends, and logging in is the way back. */
#include "guard.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/phrase.h"
#include "base/when.h"

enum { MINUTE_MS = 60000, ENDED = 3, USUAL_MINUTES = 15, MOST_MINUTES = 60 };

void guard_open(struct screen *s)
{
	const char *said = ombud_setting(s->desk.s, "desk.lock_minutes");
	long minutes = said ? strtol(said, NULL, 10) : USUAL_MINUTES;
	if (minutes < 1 || minutes > MOST_MINUTES)
		minutes = USUAL_MINUTES;
	s->lock.after = minutes * MINUTE_MS;
}

void guard_lock(struct screen *s)
{
	struct desk *d = &s->desk;
	d->lock = false;
	if (s->lock.on)
		return;
	macros_stop(&d->macros);
	screen_hang_up(s);
	screen_hide(s);
	desk_silence(d);
	s->lock.on = true;
	s->lock.at = d->ms;
	s->lock.since = ombud_now(d->s);
	d->repaint = true;
}

static void end_served(struct desk *d)
{
	snprintf(d->farewell, sizeof d->farewell, "%s",
	    _("the desk was locked, and the session ended: log in again; what you wrote is kept"));
	d->left = ENDED;
	d->quit = true;
}

/* One that is locked is given up after as long again, for it holds the line and its memory. */
long guard_clock(struct screen *s)
{
	struct desk *d = &s->desk;
	if (!s->lock.key_at)
		s->lock.key_at = d->ms;
	int64_t left = s->lock.after - (d->ms - (s->lock.on ? s->lock.at : s->lock.key_at));
	if (left > 0)
		return (long)left;
	if (!s->lock.on)
		guard_lock(s);
	else if (d->served)
		end_served(d);
	return -1;
}

static void unlock(struct screen *s)
{
	struct desk *d = &s->desk;
	if (d->served) {
		end_served(d);
		return;
	}
	s->lock.on = false;
	d->repaint = true;
	desk_stale(d);
}

/* What was typed since the last pause is not kept: a disabled account writes nothing more. */
static void end_disabled(struct screen *s)
{
	struct desk *d = &s->desk;
	snprintf(d->farewell, sizeof d->farewell, "%s", ombud_error(d->s));
	d->left = ENDED;
	d->quit = true;
	screen_hide(s);
	desk_silence(d);
	s->lock.on = true; /* whatever is painted from here on shows nothing */
	s->lock.since = ombud_now(d->s);
}

void guard_account(struct screen *s)
{
	switch (s->desk.quit ? OMBUD_STANDS : ombud_standing(s->desk.s)) {
	case OMBUD_STANDS:
		break;
	case OMBUD_STANDS_OTHERWISE:
		screen_hide(s);
		desk_stale(&s->desk);
		desk_say(&s->desk, _("your account was changed: what was in clear is masked"));
		break;
	case OMBUD_STANDS_DISABLED:
		end_disabled(s);
		break;
	}
}

void guard_worked(struct screen *s)
{
	guard_account(s);
	s->lock.key_at = s->desk.ms;
}

bool guard_key(struct screen *s, const struct key *key)
{
	guard_worked(s);
	if (s->desk.quit)
		return true;
	if (!s->lock.on)
		return false;
	s->desk.error = false;
	if (key_is(key, "Enter"))
		unlock(s);
	s->desk.quit |= key_is(key, "Q");
	return true;
}

void guard_draw(const struct screen *s, struct canvas *c)
{
	const struct desk *d = &s->desk;
	char at[WHEN_TEXT];
	int y = c->h / 2 - 2;
	canvas_clear(c);
	canvas_put(c, 2, y, c->w - 3, STYLE_TITLE, _("locked"));
	canvas_printf(c, 2, y + 1, c->w - 3, STYLE_TEXT, _("%s, since %s"), ombud_agent_name(d->s),
	    when_minute(at, s->lock.since));
	canvas_put(c, 2, y + 3, c->w - 3, STYLE_DIM,
	    d->served ? _("Enter ends the session: log in again") : _("Enter goes on, Q leaves"));
	canvas_cursor(c, 2, y + 3);
}
