/* Commands of the dashboard: to be shown, walked through, and to open a figure's tickets. */
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/hand.h"
#include "view/dash.h"
#include "view/queue.h"
#include "view/table.h"

static void open_dash(struct desk *d, const char *filter, size_t at)
{
	cmd_to_queue(d);
	desk_push(d, dash_new(d, filter, DASH_DAYS));
	dash_of(d)->at = at;
}

void cmd_dashboard(struct desk *d, const struct call *c)
{
	char *filter = call_rest(c, 1);
	if (ombud_filter_check(d->s, filter))
		desk_failed(d);
	else
		open_dash(d, filter, 0);
	heap_free(filter);
}

/* Its days stand in the dashboard, where each opens its tickets; what they come from is said beneath. */
void cmd_forecast(struct desk *d, const struct call *c)
{
	struct ombud_forecast *f;
	char *filter = call_rest(c, 1);
	if (ombud_forecast(&f, d->s, filter, 1)) {
		desk_failed(d);
	} else {
		char rights[OMBUD_DECIMAL], others[OMBUD_DECIMAL];
		open_dash(d, filter, OMBUD_DASH_FORECAST);
		desk_say(d, _("a working day's pace, of 28 days: %s requests, %s others; late now: %lld"),
		    ombud_decimal(rights, f->rights, -1), ombud_decimal(others, f->others, -1), (long long)f->late_now);
		ombud_forecast_free(f);
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
	char *copy = heap_str(filter), *among = heap_str(v->filter);
	size_t at = v->at;
	struct queue *q = cmd_to_queue(d);
	queue_switch(q, d, "", copy);
	q->of_figure = among;
	q->of_block = at;
	/* Now, not when it is drawn: what comes next is about this list, not the one before. */
	q->v.kind->load(&q->v, d);
	heap_free(copy);
	return true;
}

bool dash_return(struct desk *d)
{
	struct queue *q = queue_of(d);
	if (!q || desk_top(d) != &q->v || !q->of_figure)
		return false;
	char *among = q->of_figure;
	q->of_figure = NULL;
	open_dash(d, among, q->of_block);
	heap_free(among);
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

void cmd_figure_facets(struct desk *d, const struct call *c)
{
	if (open_figure(d))
		cmd_facets(d, c);
}

/* What acts is a recipe, with its preview: all of the figure's tickets are tagged for it. */
void cmd_figure_act(struct desk *d, const struct call *c)
{
	if (!open_figure(d))
		return;
	cmd_tag_all(d, c);
	d->on_tagged = true;
	cmd_recipe(d, c);
}

static void accept_csv(void *data, const char *path)
{
	struct desk *d = data;
	if (path[0] && dash_of(d))
		dash_write(dash_of(d), d, path);
}

void cmd_csv(struct desk *d, const struct call *c)
{
	struct prompt_how how = {.label = _("write the figures as CSV to: "), .accept = accept_csv, .data = d};
	if (!the_dash(d))
		return;
	if (d->served)
		desk_fail(d, _("the desk runs on another machine: 'ssh HOST dashboard --format csv > FILE' writes the "
			       "figures on yours"));
	else if (c->w.n > 1)
		accept_csv(d, c->w.v[1]);
	else
		desk_ask(d, &how);
}

/* Line by line, for who reads so: each figure with its filter. */
void cmd_figures_lines(struct desk *d)
{
	struct ombud_table *t = dash_table(dash_of(d), d);
	if (t)
		desk_push(d, table_view(_("FIGURES of the dashboard"), t));
}

static void pipe_to(void *data, const char *command)
{
	struct desk *d = data;
	size_t figures;
	char *text = command[0] && dash_of(d) ? dash_csv(dash_of(d), d, &figures) : NULL;
	if (!text)
		return;
	struct handing h = {.name = "figures.csv", .type = "text/csv", .to = command, .bytes = text, .n = strlen(text)};
	hand_to_command(d, &h);
	ombud_free(text);
}

void cmd_figures_pipe(struct desk *d, const char *command)
{
	struct prompt_how how = {.label = _("the figures as CSV to which command? "), .accept = pipe_to, .data = d};
	if (command[0])
		pipe_to(d, command);
	else
		desk_ask(d, &how);
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
