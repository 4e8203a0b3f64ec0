/* What the terminal is asked, what it answers, what its mouse does. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/phrase.h"
#include "baud.h"
#include "look.h"
#include "loop_room.h"
#include "mouse.h"
#include "paint.h"
#include "terminal.h"

static void hear_trip(struct loop *l, long ms)
{
	struct desk *d = &l->screen.desk;
	pace_trip(d, ms, l->waited);
	if (pace_doubts(d))
		probe_again(&l->probe, loop_ms());
}

static void hear(void *data, const char *bytes, size_t n)
{
	struct loop *l = data;
	struct mouse mouse;
	long ms;
	if (mouse_read(&mouse, bytes, n)) {
		mouse_act(&l->screen, &mouse);
		l->keys_told++;
		return;
	}
	enum probe_news news = probe_hear(&l->probe, bytes, n, l->read_at, &ms);
	switch (news) {
	case PROBE_HOLDS:
		paint_holds(l->paint);
		break;
	case PROBE_WIDE:
		desk_measured_wide(&l->screen.desk);
		break;
	case PROBE_LIGHT:
	case PROBE_DARK:
		look_ground(&l->screen, news == PROBE_LIGHT);
		break;
	case PROBE_TRIP:
		hear_trip(l, ms);
		break;
	default:
		break;
	}
	keys_await(l->keys, probe_waits(&l->probe, loop_ms()));
}

static void say_stand_in(struct loop *l)
{
	const char *as = term_stand_in(l->term), *name = getenv("TERM");
	if (as)
		desk_say_later(&l->screen.desk, _("the terminal '%s' is not known here: painted as %s"), name, as);
}

void loop_talk_begin(struct loop *l)
{
	struct desk *d = &l->screen.desk;
	if (l->linear)
		return;
	say_stand_in(l);
	d->pace.ssh = d->served || getenv("SSH_CONNECTION");
	pace_speed(d, baud_slow(STDIN_FILENO));
	keys_others(l->keys, hear, l);
	probe_init(&l->probe, term_name(), term_speaks_ansi(l->term), term_speaks_osc(l->term));
	probe_begin(&l->probe, &l->out, ombud_charset_is_utf8(l->charset), loop_ms());
	keys_await(l->keys, true);
	loop_write(l);
}

void loop_talk_turn(struct loop *l)
{
	struct desk *d = &l->screen.desk;
	if (l->linear)
		return;
	if (l->keys_told && l->sent) {
		pace_keys(d, l->keys_told, l->sent);
		probe_trip(&l->probe, &l->out, loop_ms());
		loop_write(l);
	}
	keys_await(l->keys, probe_waits(&l->probe, loop_ms()));
	l->keys_told = l->sent = 0;
	desk_say_waiting(d);
}
