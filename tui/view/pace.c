#include "view/pace.h"

#include <stdio.h>

#include "base/phrase.h"
#include "view/desk.h"

/* From where on a line is slow. Over the sea and back is 150 to 300 ms on lines that are not thin at all; a
 * modem, a satellite or a cell at its edge begins at half a second. Between the two nothing changes, so that
 * a line on the border does not turn the screen over and over; and one measure alone is no ground, for a
 * packet may be lost on any line. */
enum { SLOW_FROM_MS = 400, FAST_TO_MS = 200 };

enum { KEYS_KEPT = 128, ROUND_FROM = 100, ROUND_TO = 10 };

static void decide(struct desk *d)
{
	const struct pace *p = &d->pace;
	bool slow = p->wish == PACE_SLOW || (p->wish == PACE_AUTO && p->thin);
	if (slow == d->slow)
		return;
	d->slow = slow;
	desk_stale(d);
}

void pace_wish(struct desk *d, enum pace_wish wish)
{
	d->pace.wish = wish;
	decide(d);
}

void pace_speed(struct desk *d, long baud)
{
	struct pace *p = &d->pace;
	if (!baud)
		return;
	p->thin = p->by_speed = true;
	decide(d);
	if (p->wish == PACE_AUTO)
		desk_say_later(d, _("a line of %ld baud is slow: fewer bytes are sent; :slow off overrules that"), baud);
}

static bool is_thin(const struct pace *p)
{
	long less = p->trip < p->before ? p->trip : p->before, more = p->trip < p->before ? p->before : p->trip;
	return p->thin ? more > FAST_TO_MS : less >= SLOW_FROM_MS;
}

static void say_change(struct desk *d, long ms)
{
	long s = ms / 1000, tenth = ms / 100 % 10;
	if (d->pace.thin)
		desk_say_later(d, _("the line is slow, %ld.%ld s there and back: fewer bytes are sent; :slow off overrules that"), s,
		    tenth);
	else
		desk_say_later(d, _("the line is fast again, %ld.%ld s there and back"), s, tenth);
}

void pace_trip(struct desk *d, long ms, bool alone)
{
	struct pace *p = &d->pace;
	if (!alone && ms > FAST_TO_MS)
		return;
	p->before = p->measured ? p->trip : -1;
	p->trip = ms;
	p->measured = true;
	bool thin = p->by_speed || is_thin(p);
	if (thin != p->thin) {
		p->thin = thin;
		decide(d);
		if (p->wish == PACE_AUTO)
			say_change(d, ms);
	}
	if (!d->slow)
		pace_show(d);
}

bool pace_doubts(const struct desk *d)
{
	const struct pace *p = &d->pace;
	return p->measured && !p->by_speed && (p->thin ? p->trip <= FAST_TO_MS : p->trip >= SLOW_FROM_MS);
}

void pace_keys(struct desk *d, size_t keys, size_t bytes)
{
	struct pace *p = &d->pace;
	p->keys += keys;
	p->bytes += bytes;
	if (p->keys < KEYS_KEPT)
		return;
	p->keys /= 2;
	p->bytes /= 2;
}

/* To two digits: the third would change with each look. */
static size_t bytes_a_key(const struct pace *p)
{
	size_t n = p->keys ? p->bytes / p->keys : 0;
	return n < ROUND_FROM ? n : (n + ROUND_TO / 2) / ROUND_TO * ROUND_TO;
}

void pace_show(struct desk *d)
{
	struct pace *p = &d->pace;
	if (!p->measured || !p->keys)
		return;
	snprintf(p->shown, sizeof p->shown, p->ssh ? _("ssh %ld.%ld s  %zu B/key") : _("line %ld.%ld s  %zu B/key"),
	    p->trip / 1000, p->trip / 100 % 10, bytes_a_key(p));
}
