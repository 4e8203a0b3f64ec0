#include "ops/recipe.h"

#include <string.h>

#include "base/say.h"
#include "base/split.h"
#include "ops/chosen.h"
#include "ops/family.h"

/* ---- reading ------------------------------------------------------------------------------------ */

/* Words of our own tables are looked up now: a slip is found where it is made, not at night. */
static enum ombud_status check_word(struct op_ctx *c, const char *type, const char *word)
{
	size_t n = strlen(word);
	int64_t agent;
	bool known = true;
	if (strcmp(type, "agent") == 0)
		return op_agent(c, word, &agent);
	if (strcmp(type, "state") == 0)
		known = state_find(word, n) != 0;
	else if (strcmp(type, "kind") == 0)
		known = kind_find(word, n) != 0;
	else if (strcmp(type, "priority") == 0)
		known = priority_find(word, n) != 0;
	else if (strcmp(type, "code") == 0)
		known = code_find(word, n) != NULL;
	return known ? OMBUD_OK
	             : fail(&c->s->err, OMBUD_INPUT, _("%s: '%s' is no %s"), c->op->face.name, word, type);
}

/* A letter to somebody outside is looked at before it leaves, by whoever answers for it. */
static enum ombud_status check_hand(struct op_ctx *c)
{
	if (c->op->apply != apply_forward || !op_arg(c, "to")[0])
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT,
	    _("what leaves the desk is looked at: no recipe and no rule forwards to an address; --team moves a ticket"));
}

static enum ombud_status check_arguments(
    struct ombud_session *s, struct arena *memory, const struct op *op, const struct split_line *line)
{
	struct op_ctx c = {.s = s, .memory = memory, .op = op, .now = session_now(s)};
	if (op_parse(&c, line->words + 1, line->n - 1) || check_hand(&c))
		return s->err.status;
	for (size_t i = 0; i < op->face.n_args; i++)
		if (c.args.v[i] && check_word(&c, op->face.args[i].type, c.args.v[i]))
			return s->err.status;
	return OMBUD_OK;
}

static enum ombud_status read_one(struct recipe_ops *out, struct ombud_session *s,
    struct arena *memory, const struct split_line *line)
{
	const struct op *op = op_find(line->words[0]);
	if (!op)
		return fail(&s->err, OMBUD_SYNTAX, _("there is no operation '%.40s' ('help operations' lists them)"),
		    line->words[0]);
	if (!op->apply || !op->face.bulk)
		return fail(&s->err, OMBUD_INPUT, _("%s is not for many tickets: no recipe does it"), op->face.name);
	if (session_may(s, op->permission, true, "asked later") ||
	    session_may(s, op->bulk_permission, true, "asked later") || check_arguments(s, memory, op, line))
		return s->err.status;
	out->op[out->n] = op;
	out->line[out->n++] =
	    (struct ombud_recipe_op){.line = line->text, .words = line->words, .n_words = line->n};
	return OMBUD_OK;
}

enum ombud_status recipe_read(
    struct recipe_ops *out, struct ombud_session *s, struct arena *memory, const char *words)
{
	struct split_line lines[RECIPE_OPS];
	size_t n = split_lines(memory, words, lines, RECIPE_OPS);
	out->n = 0;
	if (n == SIZE_MAX)
		return fail(&s->err, OMBUD_SYNTAX, _("a quote is open in the operations"));
	if (n == 0)
		return fail(&s->err, OMBUD_SYNTAX, _("what is to be done? Name an operation, as in 'label vip'"));
	if (n > RECIPE_OPS)
		return fail(&s->err, OMBUD_LIMIT, _("a recipe does at most %d operations"), RECIPE_OPS);
	for (size_t i = 0; i < n; i++)
		if (read_one(out, s, memory, &lines[i])) {
			out->n = 0;
			return s->err.status;
		}
	return OMBUD_OK;
}

enum ombud_status recipe_filter(
    struct query **out, struct ombud_session *s, const char *filter, bool rule, bool team)
{
	struct query_env env = *session_env(s);
	if (team)
		env.me = 0;
	enum ombud_status status = chosen_open(out, s, &env, filter);
	if (!status && rule && query_limit(*out))
		status = fail(&s->err, OMBUD_INPUT,
		    _("a rule judges one letter at a time: take limit: out of its filter"));
	if (status) {
		query_free(*out);
		*out = NULL;
	}
	return status;
}

/* ---- carrying it out ------------------------------------------------------------------------------ */

static struct ombud_outcome kept(struct course *c, const struct ombud_outcome *o)
{
	struct ombud_change *changes = ARENA_ARRAY(c->memory, struct ombud_change, o->n_changes);
	for (size_t i = 0; i < o->n_changes; i++)
		changes[i] = (struct ombud_change){arena_str(c->memory, o->changes[i].field),
		    arena_str(c->memory, o->changes[i].before), arena_str(c->memory, o->changes[i].after)};
	struct ombud_outcome copy = *o;
	copy.why = arena_str(c->memory, o->why);
	copy.changes = changes;
	return copy;
}

static void add_effects(struct course *c, struct ombud_result *sum, const struct ombud_result *r)
{
	struct ombud_effect *e = ARENA_ARRAY(c->memory, struct ombud_effect, r->n_effects);
	for (size_t i = 0; i < r->n_effects; i++) {
		e[i] = r->effects[i];
		e[i].filter = arena_str(c->memory, r->effects[i].filter);
	}
	sum->effects = e;
	sum->n_effects = r->n_effects;
}

static void add(struct course *c, size_t i, const struct ombud_result *r, id_vec *next)
{
	struct ombud_result *sum = &c->step[i].sum;
	sum->applied += r->applied;
	sum->unchanged += r->unchanged;
	sum->skipped += r->skipped;
	sum->conflicts += r->conflicts;
	sum->refused += r->refused;
	sum->missing += r->missing;
	sum->repeated |= r->repeated;
	if (r->repeated)
		sum->sentence = arena_str(c->memory, r->sentence);
	sum->entry = r->entry;
	if (r->n_effects)
		add_effects(c, sum, r);
	for (size_t k = 0; k < r->n; k++) {
		const struct ombud_outcome *o = &r->v[k];
		if (c->keep)
			vec_push(&c->step[i].rows, kept(c, o));
		if (o->verdict == OMBUD_APPLIED || o->verdict == OMBUD_UNCHANGED)
			vec_push(next, o->id);
	}
}

enum ombud_status course_step(
    struct course *c, size_t i, const struct ombud_request *r, id_vec *next)
{
	struct ombud_session *s = c->s;
	struct ombud_request request = *r;
	struct ombud_result *result;
	next->n = 0;
	c->at = i;
	if (!r->n_ids)
		return OMBUD_OK;
	request.words = c->ops->line[i].words;
	request.n_words = c->ops->line[i].n_words;
	/* What the first operation changed need not match any more for the ones after it. */
	request.filter = i == 0 ? c->filter : NULL;
	enum ombud_status status = request.filter ? run_selected(&result, s, &request, c->seq)
	                                          : ombud_run(&result, s, &request);
	if (result)
		add(c, i, result, next);
	if (!status && c->sign && result->entry)
		status = recipe_sign(s->db, &s->err, result->entry, c->sign);
	ombud_result_free(result);
	return status;
}

enum ombud_status course_run(struct course *c, const id_vec *ids)
{
	id_vec now = {0}, next = {0};
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < ids->n; i++)
		vec_push(&now, ids->v[i]);
	for (size_t i = 0; i < c->ops->n && now.n && !status; i++) {
		status = course_step(c, i, &(struct ombud_request){.ids = now.v, .n_ids = now.n}, &next);
		id_vec taken = next;
		next = now;
		now = taken;
	}
	vec_free(&now);
	vec_free(&next);
	return status;
}

static const char *sentence(struct course *c, size_t i)
{
	const struct ombud_result *o = &c->step[i].sum;
	struct buf b = {0};
	const struct {
		int64_t n;
		const char *word;
	} parts[] = {{o->applied, N_("applied")}, {o->unchanged, N_("already so")},
	    {o->skipped, N_("skipped")}, {o->conflicts, N_("changed meanwhile")},
	    {o->refused, N_("refused")}, {o->missing, N_("missing")}};
	buf_printf(&b, "%s:", c->ops->op[i]->face.name);
	for (size_t k = 0; k < sizeof parts / sizeof *parts; k++)
		if (parts[k].n || k == 0)
			buf_printf(&b, "%s %lld %s", k ? "," : "", (long long)parts[k].n, _(parts[k].word));
	const char *text = arena_str(c->memory, buf_text(&b));
	buf_free(&b);
	return text;
}

const struct ombud_recipe_step *course_steps(struct course *c)
{
	struct ombud_recipe_step *steps = ARENA_ARRAY(c->memory, struct ombud_recipe_step, c->ops->n);
	for (size_t i = 0; i < c->ops->n; i++) {
		struct step *s = &c->step[i];
		s->sum.v = arena_grow(c->memory, s->rows.v, s->rows.n, s->rows.n, sizeof *s->rows.v);
		s->sum.n = s->rows.n;
		if (!s->sum.repeated)
			s->sum.sentence = sentence(c, i);
		steps[i].line = arena_str(c->memory, c->ops->line[i].line);
		steps[i].result = s->sum;
	}
	return steps;
}

void course_free(struct course *c)
{
	for (size_t i = 0; i < RECIPE_OPS; i++)
		vec_free(&c->step[i].rows);
}
