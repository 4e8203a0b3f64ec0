/* Handing a ticket on: to which team, or to whom outside. */
#include <stdio.h>
#include <string.h>

#include "base/fuzzy.h"
#include "base/phrase.h"
#include "cmd/cmd.h"

struct picking {
	struct desk *d;
	int64_t ticket; /* 0: all that is tagged */
};

static bool is_address(const char *text)
{
	const char *at = strchr(text, '@');
	return at && at != text;
}

static void take(struct desk *d, int64_t ticket, const char *to)
{
	struct words w = {0};
	if (is_address(to) && ticket) {
		if (!forward_resume(d, ticket))
			forward_outside(d, ticket, to);
		return;
	}
	words_add(&w, "forward");
	words_add(&w, is_address(to) ? "--to" : "--team");
	words_add(&w, to);
	act(d, &w, ticket ? SCOPE_CURSOR : SCOPE_TAGGED);
	words_free(&w);
}

static void offer_teams(struct prompt *p, void *data)
{
	struct picking *k = data;
	struct ombud_words *teams;
	if (ombud_complete(&teams, k->d->s, "team", "", k->ticket) != OMBUD_OK)
		return;
	for (size_t i = 0; i < teams->n; i++)
		if (fuzzy(teams->v[i].text, edit_text(&p->edit)))
			prompt_offer(p, teams->v[i].text, _("a team"));
	ombud_words_free(teams);
}

static void accept_whom(void *data, const char *text)
{
	struct picking *k = data;
	struct desk *d = k->d;
	if (!text[0])
		return;
	take(d, k->ticket, text);
	if (d->error && !d->prompt && !is_address(text))
		forward_ask_whom(d, k->ticket, text);
}

void forward_ask_whom(struct desk *d, int64_t ticket, const char *text)
{
	char label[80];
	struct picking *k = heap_new(sizeof *k);
	*k = (struct picking){d, ticket};
	if (ticket)
		snprintf(label, sizeof label, _("forward #%lld to (team or address): "), (long long)ticket);
	else
		snprintf(label, sizeof label, _("forward all tagged to (team): "));
	desk_ask(d, &(struct prompt_how){
	    .label = label, .text = text, .complete = offer_teams, .accept = accept_whom, .end = heap_free, .data = k});
}

/* What the gate forbids is said before anything is asked. */
static void go(struct desk *d, int64_t id)
{
	if (ombud_may(d->s, "forward", id) != OMBUD_OK)
		desk_failed(d);
	else if (!forward_resume(d, id))
		forward_ask_whom(d, id, "");
}

void cmd_forward(struct desk *d, const struct call *c)
{
	bool tagged = d->on_tagged;
	const char *to = c->w.n > 1 ? c->w.v[1] : "";
	d->on_tagged = false;
	if (c->w.n > 2 || to[0] == '-') {
		act(d, &c->w, tagged ? SCOPE_TAGGED : SCOPE_CURSOR);
		return;
	}
	if (tagged && !d->tagged.n) {
		desk_fail(d, _("nothing is tagged: t tags a row, T by a filter, * all"));
		return;
	}
	int64_t id = tagged ? 0 : act_ticket(d, NULL);
	if (!tagged && !id)
		return;
	if (to[0])
		take(d, id, to);
	else if (id && why_first(d, id))
		why_then(d, id, go);
	else if (id)
		go(d, id);
	else
		forward_ask_whom(d, 0, "");
}
