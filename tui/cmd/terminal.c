/* Commands about the line and the terminal: how many bytes are sent, whether the mouse is listened to. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/options.h"

/* For this session: a line that is slow today is not the one of tomorrow. :set slow keeps it. */
void cmd_slow(struct desk *d, const struct call *c)
{
	const struct option *o = option_named("slow", strlen("slow"));
	const char *how = c->w.n > 1 ? c->w.v[1] : d->slow ? "off" : "on";
	if (!option_takes(d, o, how)) {
		desk_fail(d, _("'%s' is not on, off or auto"), how);
		return;
	}
	o->apply(d, how);
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
