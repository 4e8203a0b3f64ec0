/* Commands of the report: to be shown, its period moved, and a number's tickets listed. */
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/queue.h"
#include "view/report.h"

void cmd_report(struct desk *d, const struct call *c)
{
	struct view *v = report_new(d, c->w.n > 1 ? c->w.v[1] : "", c->w.n > 2 ? c->w.v[2] : "");
	if (v)
		desk_push(d, v);
}

static struct view *the_report(struct desk *d)
{
	struct view *v = report_of(d);
	if (!v)
		desk_fail(d, _("this is for the report: :report shows it"));
	return v;
}

void cmd_report_before(struct desk *d, const struct call *c)
{
	struct view *v = the_report(d);
	(void)c;
	if (v)
		report_step(v, d, -1);
}

void cmd_report_after(struct desk *d, const struct call *c)
{
	struct view *v = the_report(d);
	(void)c;
	if (v)
		report_step(v, d, 1);
}

void cmd_report_kinds(struct desk *d, const struct call *c)
{
	struct view *v = the_report(d);
	(void)c;
	if (v)
		report_kinds(v, d);
}

void cmd_report_list(struct desk *d, const struct call *c)
{
	struct view *v = the_report(d);
	(void)c;
	if (!v)
		return;
	char *filter = heap_str(report_filter(v));
	if (*filter)
		queue_switch(cmd_to_queue(d), d, "", filter);
	else
		desk_fail(d, _("no filter selects what this number counts"));
	heap_free(filter);
}
