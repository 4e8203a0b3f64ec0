/* :set, its completion, and what it means for an action that was done. */
#include <stdio.h>
#include <string.h>

#include "base/langmap.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "view/options.h"
#include "view/queue.h"

/* A macro counts its own rows. */
void set_after(struct desk *d)
{
	struct queue *q = queue_of(d);
	struct call c = {0};
	if (d->macros.depth || !q)
		return;
	if (d->after == AFTER_NEXT && desk_top(d) == &q->v)
		q->v.kind->move(&q->v, d, MOVE_DOWN, 0);
	else if (d->after == AFTER_NEXT)
		cmd_next(d, &c);
	else if (d->after == AFTER_FOLLOW)
		queue_settle(q, d);
}

/* ---- the command --------------------------------------------------------------------------- */

static void say_values(struct desk *d, const struct option *o)
{
	char text[300] = "";
	const char *v;
	for (size_t i = 0; (v = o->value_at(d, i)); i++)
		snprintf(text + strlen(text), sizeof text - strlen(text), "%s%s", i ? ", " : "", v);
	desk_fail(d, _("%s is one of %s"), o->name, text);
}

/* A map of one's own is no ready one: two words of letters. */
static bool takes(const struct desk *d, const struct option *o, const char *value)
{
	char why[200];
	if (option_takes(d, o, value))
		return true;
	return strcmp(o->name, "langmap") == 0 && langmap_check(value, why, sizeof why);
}

static void set_one(struct desk *d, const struct option *o, const char *value)
{
	if (takes(d, o, value))
		option_set(d, o, value);
	else
		say_values(d, o);
}

/* "sticky" and "nosticky" as vim has them, "sticky=on", "sticky on". */
void cmd_set(struct desk *d, const struct call *c)
{
	themes_again(d);
	if (c->w.n < 2) {
		desk_push(d, options_new());
		return;
	}
	const char *word = c->w.v[1];
	size_t n = strcspn(word, "=");
	const struct option *o = option_named(word, n), *no = strncmp(word, "no", 2) ? NULL : option_named(word + 2, n - 2);
	char *rest = c->w.n > 2 ? call_rest(c, 2) : NULL;
	if (o)
		set_one(d, o, rest ? rest : word[n] ? word + n + 1 : "on");
	else if (no && !word[n])
		set_one(d, no, "off");
	else
		desk_fail(d, _("there is no option '%s': :set lists them"), word);
	heap_free(rest);
}

void cmd_option_next(struct desk *d, const struct call *c)
{
	(void)c;
	if (!options_turn(d, 1))
		desk_fail(d, _("this is for the options: :set shows them"));
}

void cmd_option_previous(struct desk *d, const struct call *c)
{
	(void)c;
	if (!options_turn(d, -1))
		desk_fail(d, _("this is for the options: :set shows them"));
}

/* ---- completion ---------------------------------------------------------------------------- */

static void offer_names(struct prompt *p, const char *prefix)
{
	for (const struct option *o = options; o->name; o++)
		if (strncmp(o->name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, o->name, _(o->help));
}

static void offer_values(const struct desk *d, struct prompt *p, const struct option *o, const char *prefix)
{
	const char *v;
	for (size_t i = 0; (v = o->value_at(d, i)); i++)
		if (strncmp(v, prefix, strlen(prefix)) == 0)
			prompt_offer(p, v, i ? "" : _("the usual one"));
}

void set_offer(const struct desk *d, struct prompt *p, const struct words *w)
{
	const char *word = w->n > 1 ? w->v[1] : "";
	size_t n = strcspn(word, "=");
	const struct option *o = option_named(word, n);
	if (o && word[n]) {
		p->from += n + 1;
		offer_values(d, p, o, word + n + 1);
	} else if (o && (w->n > 2 || w->after_blank)) {
		offer_values(d, p, o, w->n > 2 ? w->v[2] : "");
	} else {
		offer_names(p, word);
	}
}
