/* Which letter is written to a ticket's person, or to those of all that is tagged: own words or a template. */
#include <stdio.h>
#include <string.h>

#include "base/fuzzy.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/reply.h"

struct picking {
	struct desk *d;
	int64_t ticket; /* 0: all that is tagged */
	struct ombud_templates *t;
};

/* Which of what was typed goes first: own words, a name that begins so, whatever has its letters. */
enum fit { FIT_NOT, FIT_OWN, FIT_BEGINS, FIT_SOMEHOW };

static enum fit fits(const struct ombud_template *t, const char *typed)
{
	if (!fuzzy(t->code, typed) && !fuzzy(t->title, typed))
		return FIT_NOT;
	if (strcmp(t->code, "reply") == 0 && (!typed[0] || strncmp(t->code, typed, strlen(typed)) == 0))
		return FIT_OWN;
	return typed[0] && strncmp(t->code, typed, strlen(typed)) == 0 ? FIT_BEGINS : FIT_SOMEHOW;
}

static bool is_whole(const struct ombud_template *t, const char *typed)
{
	return strcmp(t->code, typed) == 0;
}

static void offer_fitting(struct prompt *p, const struct picking *k, enum fit fit, bool whole)
{
	const char *typed = edit_text(&p->edit);
	for (size_t i = 0; i < k->t->n; i++) {
		const struct ombud_template *t = &k->t->v[i];
		if (fits(t, typed) == fit && is_whole(t, typed) == whole)
			prompt_offer(p, t->code, t->title);
	}
}

static void offer_templates(struct prompt *p, void *data)
{
	for (enum fit fit = FIT_OWN; fit <= FIT_SOMEHOW; fit++) {
		offer_fitting(p, data, fit, true);
		offer_fitting(p, data, fit, false);
	}
}

/* Words of one's own want a text, and whether they are the answer; a template has both. */
void reply_to_tagged(struct desk *d, const char *code)
{
	struct words w = {0};
	bool own = strcmp(code, "reply") == 0;
	words_add(&w, "reply");
	if (own) {
		words_add(&w, "--answers");
		words_add(&w, "?");
		words_add(&w, "--text");
		words_add(&w, "?");
	} else {
		words_add(&w, "--template");
		words_add(&w, code);
	}
	act(d, &w, SCOPE_TAGGED);
	words_free(&w);
}

static void accept_template(void *data, const char *code)
{
	struct picking *k = data;
	if (k->ticket)
		letter_begin(k->d, k->ticket, code);
	else
		reply_to_tagged(k->d, code);
}

static void end_picking(void *data)
{
	struct picking *k = data;
	ombud_templates_free(k->t);
	heap_free(k);
}

void reply_pick(struct desk *d, int64_t ticket, const char *kind, const char *lang)
{
	char label[80];
	struct ombud_templates *t;
	if (ombud_templates(&t, d->s, kind, lang) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	struct picking *k = heap_new(sizeof *k);
	*k = (struct picking){d, ticket, t};
	if (ticket)
		snprintf(label, sizeof label, _("letter to #%lld: "), (long long)ticket);
	else
		snprintf(label, sizeof label, _("letter to all tagged: "));
	struct prompt_how how = {.label = label,
	    .complete = offer_templates,
	    .accept = accept_template,
	    .end = end_picking,
	    .data = k,
	    .pick = true};
	desk_ask(d, &how);
}

void reply_pick_for(struct desk *d, int64_t id)
{
	struct ombud_ticket *t;
	if (ombud_ticket_peek(&t, d->s, id) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	reply_pick(d, id, t->row.kind, t->lang);
	ombud_ticket_free(t);
}
