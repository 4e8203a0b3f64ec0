/* :as-of: the desk as it was. Lists, counts and the dashboard are of that time until :as-of now; nothing else is. */
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/past.h"
#include "view/dash.h"
#include "view/kept.h"
#include "view/queue.h"

/* What looks about. All else acts, or shows what is not kept. */
static const char *const allowed[] = {"as-of", "down", "up", "top", "bottom", "page-down", "page-up", "half-down",
    "half-up", "screen-top", "screen-bottom", "scroll-centre", "scroll-top", "scroll-bottom", "next", "previous", "open", "close",
    "quit", "limit", "widen", "aside", "facets", "facet-take", "facet-except", "facet-mark", "facet-again", "facet-next",
    "facet-previous", "dashboard", "forecast", "figure-open", "figure-facets", "csv", "figure-left", "figure-right", "figure-next",
    "figure-previous", "figure-again", "period-shorter", "period-longer", "filter", "queue", "saved", "sidebar", "pane",
    "maximise", "sort", "group", "fold-open", "fold-close", "fold-turn", "fold-all", "fold-none", "settle", "search", "search-back",
    "search-next", "search-previous", "help", "about", "message", "command", "redraw", "suspend", "lock", "stop", "theme",
    "slow", "linear", "pipe", "table-left", "table-right"};

bool past_allows(const struct desk *d, const char *command)
{
	for (size_t i = 0; i < sizeof allowed / sizeof *allowed; i++)
		if (strcmp(command, allowed[i]) == 0)
			return true;
	return !d->present;
}

void past_refuses(struct desk *d, const char *word)
{
	desk_fail(d, _("%s is for the desk as it is; this is the desk %s: ':as-of now' comes back"), word, d->as_of);
}

/* The list is opened on the other session before the one that it was of is closed. */
static struct queue *travel(struct desk *d, struct ombud_session *past)
{
	struct queue *q = cmd_to_queue(d);
	tags_keep(d);
	kept_leave(q, d);
	struct ombud_session *before = desk_travel(d, past);
	q->s = d->s;
	queue_forget_list(q); /* it is of the other: nothing is shown rather than that, where this one cannot be opened */
	queue_layers_changed(q);
	q->v.kind->load(&q->v, d);
	d->counts_stale = true;
	desk_stale(d);
	ombud_session_close(before);
	return q;
}

static void say_what(struct desk *d)
{
	char *text;
	if (ombud_past_text(&text, d->s))
		return;
	struct bytes line = {0};
	for (const char *p = text; *p; p++)
		bytes_str(&line, *p == '\n' ? "; " : (char[]){*p, '\0'});
	desk_say(d, "%s", bytes_text(&line));
	bytes_free(&line);
	ombud_free(text);
}

static void go_back(struct desk *d, const char *when)
{
	struct ombud_session *past, *from = d->present ? d->present : d->s;
	d->looking = _("turning the journal back");
	enum ombud_status status = ombud_past_open(&past, from, when);
	d->looking = NULL;
	if (status) {
		desk_fail(d, "%s", ombud_error(from));
		return;
	}
	travel(d, past);
	if (d->error)
		return; /* the list cannot be as of then: why is said */
	desk_push(d, dash_new(d, "", DASH_DAYS));
	say_what(d);
}

static void accept(void *data, const char *when)
{
	if (when[0])
		go_back(data, when);
}

void cmd_as_of(struct desk *d, const struct call *c)
{
	char *when = call_rest(c, 1);
	struct prompt_how how = {.label = _("the desk as of which day (2026-11-01, or now): "), .accept = accept, .data = d};
	if (!when[0])
		desk_ask(d, &how);
	else if (strcmp(when, "now") != 0)
		go_back(d, when);
	else if (d->present) {
		travel(d, NULL);
		desk_say(d, _("the desk as it is"));
	} else {
		desk_fail(d, _("this is the desk as it is"));
	}
	heap_free(when);
}
