/* Commands of the dashboard: to be shown, walked through, and to open a figure's tickets. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/dash.h"
#include "view/queue.h"

enum { USUAL_DAYS = 28 };

void cmd_dashboard(struct desk *d, const struct call *c)
{
	char *filter = call_rest(c, 1);
	if (ombud_filter_check(d->s, filter)) {
		desk_failed(d);
	} else {
		cmd_to_queue(d);
		desk_push(d, dash_new(d, filter, USUAL_DAYS));
	}
	heap_free(filter);
}

static struct dash *the_dash(struct desk *d)
{
	struct dash *v = dash_of(d);
	if (!v)
		desk_fail(d, _("this is for the dashboard: gd shows it"));
	return v;
}

/* false: there is no figure. */
static bool open_figure(struct desk *d)
{
	struct dash *v = the_dash(d);
	const char *filter = v ? dash_filter(v, d) : NULL;
	if (!filter)
		return false;
	char *copy = heap_str(filter);
	queue_switch(cmd_to_queue(d), d, "", copy);
	heap_free(copy);
	return true;
}

void cmd_figure_open(struct desk *d, const struct call *c)
{
	(void)c;
	open_figure(d);
}

void cmd_figure_tag(struct desk *d, const struct call *c)
{
	if (open_figure(d))
		cmd_tag_all(d, c);
}

#define ON_DASH(name, what)                                                                        \
	void cmd_##name(struct desk *d, const struct call *c)                                      \
	{                                                                                          \
		struct dash *v = the_dash(d);                                                      \
		(void)c;                                                                           \
		if (v)                                                                             \
			what;                                                                      \
	}
ON_DASH(figure_left, dash_aside(v, -1))
ON_DASH(figure_right, dash_aside(v, 1))
ON_DASH(figure_again, dash_again(v))
ON_DASH(figure_next, dash_step(v, 1))
ON_DASH(figure_previous, dash_step(v, -1))
ON_DASH(period_shorter, dash_period(v, -1))
ON_DASH(period_longer, dash_period(v, 1))
#undef ON_DASH
