#include "presence.h"

/* Others show a session for five minutes after its last sign, so one a minute is plenty; nobody who
 * rests writes any. */
enum { SIGN_MS = 60000, BUSY_MS = 1000 };

/* The topmost view that shows a ticket: one that only lies over it hides nothing. */
static int64_t looks_at(const struct screen *s, bool *editing)
{
	const struct desk *d = &s->desk;
	*editing = false;
	/* Nobody looks at what a locked screen hides. */
	if (s->lock.on)
		return 0;
	for (size_t i = d->depth; i-- > 0;) {
		const struct view *v = d->view[i];
		int64_t id = v->kind->shows ? v->kind->shows(v, editing) : 0;
		if (id)
			return id;
	}
	return 0;
}

void presence_key(struct screen *s)
{
	s->told.due = true;
}

long presence_clock(struct screen *s)
{
	struct desk *d = &s->desk;
	bool editing, same;
	int64_t ticket = looks_at(s, &editing);
	same = ticket == s->told.ticket && editing == s->told.editing;
	if (same && (!s->told.due || d->ms - s->told.at < SIGN_MS))
		return -1;
	if (s->told.again_at > d->ms)
		return (long)(s->told.again_at - d->ms);
	if (!ombud_present(d->s, ticket, editing)) {
		s->told.again_at = d->ms + BUSY_MS;
		return BUSY_MS;
	}
	s->told.ticket = ticket;
	s->told.editing = editing;
	s->told.due = false;
	s->told.at = d->ms;
	return -1;
}
