/* Commands about the line and the terminal: how many bytes are sent, whether the mouse is listened to. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/options.h"

static const struct {
	const char *word;
	enum pace_wish wish;
} paces[] = {{"on", PACE_SLOW}, {"off", PACE_FAST}, {"auto", PACE_AUTO}};

static enum pace_wish other(const struct desk *d)
{
	return d->slow ? PACE_FAST : PACE_SLOW;
}

/* For this session: a line that is slow today is not the one of tomorrow. :set slow keeps it. */
void cmd_slow(struct desk *d, const struct call *c)
{
	enum pace_wish wish = other(d);
	size_t i = 0, n = sizeof paces / sizeof *paces;
	while (c->w.n > 1 && i < n && strcmp(paces[i].word, c->w.v[1]) != 0)
		i++;
	if (i == n) {
		desk_fail(d, _("'%s' is not on, off or auto"), c->w.v[1]);
		return;
	}
	pace_wish(d, c->w.n > 1 ? paces[i].wish : wish);
	desk_say(d, d->slow ? _("slow line: fewer bytes, no bar") : _("fast line"));
}

void cmd_mouse(struct desk *d, const struct call *c)
{
	const char *how = c->w.n > 1 ? c->w.v[1] : "toggle";
	if (strcmp(how, "toggle") == 0)
		how = d->mouse ? "off" : "on";
	const struct option *o = option_named("mouse", strlen("mouse"));
	if (!option_takes(d, o, how)) {
		desk_fail(d, _("'%s' is not on, off or toggle"), how);
		return;
	}
	option_set(d, o, how);
	if (!d->error)
		desk_say(d, d->mouse ? _("the mouse works here; with Shift it selects text as before")
				     : _("the mouse is the terminal's again"));
}
