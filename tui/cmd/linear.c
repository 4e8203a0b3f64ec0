/* :linear on|off: whether the agent's desk comes as lines from the next start on. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/dash.h"

void cmd_linear(struct desk *d, const struct call *c)
{
	const char *how = c->w.n > 1 ? c->w.v[1] : "";
	bool on = strcmp(how, "on") == 0;
	if (!how[0] && dash_of(d))
		cmd_figures_lines(d);
	else if (!on && strcmp(how, "off") != 0)
		desk_fail(d, _("linear on: the desk comes as lines, for screen readers and braille; linear off: as a screen"));
	else if (ombud_keep(d->s, "linear", how, strlen(how)) != OMBUD_OK)
		desk_failed(d);
	else
		desk_say(d, on ? _("from the next start on the desk comes as lines") : _("from the next start on the desk comes as a screen"));
}
