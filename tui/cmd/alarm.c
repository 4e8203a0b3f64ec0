/* :alarm: what a saved filter rings for, and the colour of its rows: of the one in the filter editor, under the
 * sidebar's cursor, or in the list. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "theme.h"
#include "view/filter.h"
#include "view/queue.h"

static const char colour_word[] = "colour ";

/* Its name is borrowed; NULL: it is not saved, which was said. */
static const char *saved_here(struct desk *d)
{
	struct queue *q = queue_of(d);
	const struct ombud_saved *s = filter_of(d)	      ? desk_saved_named(d, filter_of(d)->name)
				      : queue_in(q, PANE_SIDE) ? queue_side_at(q, d)
							       : desk_saved_named(d, q->name);
	if (!s)
		desk_fail(d, _("only a saved filter has an alarm and a colour: S saves this one"));
	return s ? s->name : NULL;
}

/* ---- set ----------------------------------------------------------------------------------- */

static void set_alarm(struct desk *d, const char *name, const char *what)
{
	bool off = strcmp(what, "off") == 0;
	if (!alarm_set(d, name, off ? "" : what))
		return;
	desk_stale(d);
	desk_say(d, off ? _("%s has no alarm") : _("%s has an alarm: it is told here, and marked in the sidebar"), name);
}

static bool drop_colour(struct desk *d, const char *filter)
{
	size_t i = colours_of(&d->colours, filter);
	return i == d->colours.v.n || d->colours.v.v[i].fixed || colours_drop(&d->colours, d->s, i);
}

static void set_colour(struct desk *d, const char *name, const char *word)
{
	char filter[120];
	bool none = strcmp(word, "none") == 0;
	enum style style = colours_style(word, strlen(word));
	snprintf(filter, sizeof filter, "q:%s", name);
	if (!none && style == STYLE_COUNT) {
		desk_fail(d, _("'%s' is no style of a row: :colour lists them"), word);
	} else if (!drop_colour(d, filter) || (!none && !colours_add(&d->colours, d->s, style, filter))) {
		desk_failed(d);
	} else {
		queue_of(d)->rows_stale = true;
		desk_stale(d);
		desk_say(d, none ? _("rows of %s have no colour of their own") : _("rows of %s have their colour"), name);
	}
}

static void set(struct desk *d, const char *what)
{
	const char *name = saved_here(d);
	char *own = name ? heap_str(name) : NULL; /* the list of filters is read anew meanwhile */
	size_t n = strlen(colour_word);
	if (own && strncmp(what, colour_word, n) == 0)
		set_colour(d, own, what + n);
	else if (own)
		set_alarm(d, own, what);
	heap_free(own);
}

/* ---- asked for ----------------------------------------------------------------------------- */

static const struct choice rings[] = {{"off", N_("no alarm")}, {"50", N_("more than so many tickets are in it")},
    {"is:overdue", N_("any of them is late")}, {"due:<4h", N_("any of them is due so soon")}};

static void offer_colours(struct prompt *p, const char *begin)
{
	p->from += strlen(colour_word);
	if (strncmp("none", begin, strlen(begin)) == 0)
		prompt_offer(p, "none", _("no colour of their own"));
	offer_styles(p, begin);
}

void alarm_offer(struct desk *d, struct prompt *p, const char *text)
{
	size_t n = strlen(colour_word), typed = strlen(text);
	if (strncmp(text, colour_word, n) == 0) {
		offer_colours(p, text + n);
		return;
	}
	for (size_t i = 0; i < sizeof rings / sizeof *rings; i++)
		if (strncmp(rings[i].text, text, typed) == 0)
			prompt_offer(p, rings[i].text, _(rings[i].help));
	if (strncmp(colour_word, text, typed) == 0)
		prompt_offer(p, colour_word, _("the colour of its rows"));
	if (typed && !p->choice.n)
		offer_filter_words(d, p, text, p->from);
}

static void complete(struct prompt *p, void *data)
{
	alarm_offer(data, p, edit_text(&p->edit));
}

static void accept(void *data, const char *text)
{
	if (text[0])
		set(data, text);
}

void cmd_alarm(struct desk *d, const struct call *c)
{
	char label[120];
	const char *name = c->w.n > 1 ? NULL : saved_here(d);
	if (c->w.n > 1) {
		set(d, c->w.v[1]);
		return;
	}
	if (!name)
		return;
	snprintf(label, sizeof label, _("alarm or colour of %s: "), name);
	struct prompt_how how = {.label = label, .complete = complete, .accept = accept, .data = d};
	desk_ask(d, &how);
}
