/* :linear on|off: whether the agent's desk comes as lines from the next start on. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/dash.h"
#include "view/options.h"

void cmd_linear(struct desk *d, const struct call *c)
{
	const struct option *o = option_named("linear", strlen("linear"));
	if (c->w.n < 2 && dash_of(d))
		cmd_figures_lines(d);
	else if (c->w.n > 1 && option_takes(d, o, c->w.v[1]))
		option_set(d, o, c->w.v[1]);
	else
		desk_fail(d, _("linear on: the desk comes as lines, for screen readers and braille; linear off: as a screen"));
}
