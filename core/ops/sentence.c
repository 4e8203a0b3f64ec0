#include "ops/sentence.h"

#include <string.h>

#include "base/buf.h"
#include "base/say.h"

const char *sentence_summary(struct arena *memory, const char *op, const struct ombud_result *r)
{
	struct buf b = {0};
	const struct {
		int64_t n;
		const char *word;
	} parts[] = {{r->applied, N_("applied")}, {r->merged, N_("of them merged")},
	    {r->unchanged, N_("already so")}, {r->skipped, N_("skipped")},
	    {r->conflicts, N_("changed meanwhile")}, {r->refused, N_("refused")},
	    {r->missing, N_("missing")}, {r->left, N_("not reached")},
	    {r->undecided, N_("not decided")},
	    {r->removed, N_("removed for good (proof of identity)")}};
	buf_printf(&b, "%s:", op);
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++)
		if (parts[i].n || i == 0)
			buf_printf(&b, "%s %lld %s", i ? "," : "", (long long)parts[i].n, _(parts[i].word));
	if (r->created)
		buf_printf(&b, _(", made #%lld"), (long long)r->created);
	const char *text = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return text;
}

/* Texts that people write are no part of it; nor what says nothing without its name, as yes, no and the
 * numbers that may be left out: "reply no #1". */
static bool speaks(const struct ombud_op_arg *a)
{
	if (strcmp(a->type, "text") == 0 || strcmp(a->type, "line") == 0 || strcmp(a->type, "yes-no") == 0)
		return false;
	return a->required || strcmp(a->type, "number") != 0;
}

static const char *argument(const struct op_ctx *c)
{
	for (size_t i = 0; i < c->op->face.n_args; i++)
		if (c->args.v[i] && speaks(&c->op->face.args[i]))
			return c->args.v[i];
	return NULL;
}

const char *sentence_journal(
    struct op_ctx *c, const int64_t *ids, size_t n, int64_t applied, bool under_way)
{
	const char *arg = argument(c), *name = c->op->face.name;
	if (arg)
		name = arena_printf(c->keep, "%s %s", name, arg);
	if (n == 1 && applied == 1)
		return arena_printf(c->keep, "%s #%lld", name, (long long)ids[0]);
	if (under_way)
		return arena_printf(c->keep, _("%s x%lld of %zu"), name, (long long)applied, n);
	return arena_printf(c->keep, "%s x%lld", name, (long long)applied);
}
