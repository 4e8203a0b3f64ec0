#include "cmd/also.h"

#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"

struct ticking {
	struct desk *d;
	int64_t ticket;
	char code[40];
	struct ombud_siblings *s;
	bool *ticked; /* of each row */
	also_fn then;
};

static void offer(struct prompt *p, void *data)
{
	const struct ticking *k = data;
	char row[120], help[200];
	for (size_t i = 0; i < k->s->n; i++) {
		const struct ombud_sibling *v = &k->s->v[i];
		snprintf(row, sizeof row, "[%c] #%s", k->ticked[i] ? 'x' : ' ', v->word);
		snprintf(help, sizeof help, "%s %s: %s", v->kind, v->resolution, v->title);
		prompt_offer(p, row, help);
	}
}

/* A request has one end, so that one letter serves it. */
static void tick(struct ticking *k, size_t at)
{
	bool on = !k->ticked[at];
	for (size_t i = 0; i < k->s->n; i++)
		if (k->s->v[i].id == k->s->v[at].id)
			k->ticked[i] = false;
	k->ticked[at] = on;
}

/* Nothing is typed here: a blank ticks, letters do nothing. */
static bool key_of_list(struct prompt *p, void *data, const struct key *key)
{
	struct ticking *k = data;
	size_t at = p->chosen;
	if (!key->text)
		return false;
	if (!key_is(key, "Space") || at >= k->s->n)
		return true;
	tick(k, at);
	p->dirty = true;
	prompt_refresh(p);
	p->chosen = at;
	return true;
}

static void accept(void *data, const char *text)
{
	const struct ticking *k = data;
	char code[ALSO_CODE];
	size_t n = (size_t)snprintf(code, sizeof code, "%s", k->code);
	const char *sign = "+";
	(void)text;
	for (size_t i = 0; i < k->s->n && n < sizeof code; i++)
		if (k->ticked[i]) {
			n += (size_t)snprintf(code + n, sizeof code - n, "%s%s", sign, k->s->v[i].word);
			sign = ",";
		}
	if (n >= sizeof code)
		desk_fail(k->d, _("these are too many for one letter"));
	else
		k->then(k->d, k->ticket, code);
}

static void end(void *data)
{
	struct ticking *k = data;
	ombud_siblings_free(k->s);
	heap_free(k->ticked);
	heap_free(k);
}

void also_ask(struct desk *d, int64_t ticket, const char *code, also_fn then)
{
	struct ombud_siblings *s;
	char label[120];
	if (ombud_reply_siblings(&s, d->s, ticket, desk_reason(d, ticket)) != OMBUD_OK || !s->n) {
		ombud_siblings_free(s);
		then(d, ticket, code);
		return;
	}
	struct ticking *k = heap_new(sizeof *k);
	*k = (struct ticking){.d = d, .ticket = ticket, .s = s, .ticked = heap_new(s->n), .then = then};
	snprintf(k->code, sizeof k->code, "%s", code);
	snprintf(label, sizeof label, _("answers too (Space ticks): "));
	struct prompt_how how = {
	    .label = label, .complete = offer, .accept = accept, .end = end, .key = key_of_list, .data = k, .pick = true};
	desk_ask(d, &how);
}
