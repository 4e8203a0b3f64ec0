/* Recipes and rules as a front end lists them. */
#include "base/say.h"
#include "ops/mask.h"
#include "ops/recipe.h"
#include "ops/rule.h"

/* The sentence of the time may have quoted the filter: it is made again from what was kept. */
static const char *last_error(struct arena *memory, const struct recipe_run_row *run)
{
	static const char *const whys[] = {
	    [OMBUD_SYNTAX] = N_("it cannot be read"),
	    [OMBUD_DENIED] = N_("it is not permitted"),
	    [OMBUD_NOTFOUND] = N_("what it names is gone"),
	    [OMBUD_CONFLICT] = N_("it does not fit what was there"),
	    [OMBUD_INPUT] = N_("a value in it cannot be used"),
	    [OMBUD_LIMIT] = N_("it met a limit"),
	};
	size_t n = sizeof whys / sizeof *whys;
	if (!run->fault[0])
		return "";
	const char *why = run->status > 0 && (size_t)run->status < n && whys[run->status]
	                      ? _(whys[run->status])
	                      : _("it failed");
	return arena_printf(memory, "%s: %s", run->fault, why);
}

struct listing {
	struct ombud_session *s;
	struct arena *memory;
	bool counts;
};

/* Read with the rights with which it would act: what stops it then is its fault now. */
static enum ombud_status look_inside(
    struct listing *l, const struct recipe_row *row, struct ombud_recipe *out)
{
	struct ombud_session *s = l->s;
	struct recipe_ops *ops = ARENA_NEW(l->memory, struct recipe_ops);
	struct query *q = NULL;
	enum ombud_status status = recipe_read(ops, s, l->memory, row->words);
	out->ops = ops->line;
	out->n_ops = ops->n;
	if (!status)
		status = recipe_filter(&q, s, row->filter, row->on_arrival, false);
	if (!status && l->counts && !query_is_personal(q))
		status = query_count(q, &s->err, &out->count);
	query_free(q);
	return status;
}

static enum ombud_status look(
    struct listing *l, const struct recipe_row *row, struct ombud_recipe *out)
{
	struct ombud_session *s = l->s;
	struct agent_row maker;
	if (!row->on_arrival)
		return look_inside(l, row, out);
	enum ombud_status status = rule_maker(&maker, s, l->memory, row);
	if (status)
		return status;
	struct acting was = rule_begin(s, &maker, row->id);
	status = look_inside(l, row, out);
	rule_end(s, &was);
	return status;
}

static const char *agent_name(struct listing *l, int64_t id)
{
	struct agent_row a;
	struct err ignored = {0};
	return agent_by_id(&a, l->s->db, &ignored, l->memory, id) ? "?" : a.name;
}

static enum ombud_status fill(
    struct listing *l, const struct recipe_row *row, struct ombud_recipe *out)
{
	struct ombud_session *s = l->s;
	struct recipe_run_row run;
	if (recipe_run_get(&run, s->db, &s->err, l->memory, row->id))
		return s->err.status;
	*out = (struct ombud_recipe){.id = row->id,
	    .name = row->name,
	    .filter = row->filter,
	    .shown = filter_shown(s, l->memory, row->filter, row->agent_id != 0 || row->made_by == s->agent.id),
	    .owner = row->agent_id ? s->agent.name : "",
	    .maker = agent_name(l, row->made_by),
	    .lines = row->words,
	    .on_arrival = row->on_arrival,
	    .place = row->place,
	    .fault = "",
	    .count = -1,
	    .ran = run.at,
	    .matched = run.matched,
	    .applied = run.applied,
	    .refused = run.refused,
	    .undecided = run.undecided,
	    .failed = run.failed,
	    .last_error = last_error(l->memory, &run)};
	enum ombud_status status = look(l, row, out);
	if (status == OMBUD_CANCELLED || status == OMBUD_IO || status == OMBUD_CORRUPT)
		return status;
	if (status)
		out->fault = arena_str(l->memory, s->err.text);
	err_clear(&s->err);
	return OMBUD_OK;
}

static enum ombud_status load(struct listing *l, bool rules, struct ombud_recipe_list *list)
{
	struct ombud_session *s = l->s;
	struct recipe_row *rows;
	size_t n;
	if (session_may(s, MAY_LIST, true, NULL) ||
	    recipe_list(&rows, &n, s->db, &s->err, l->memory, rules ? RECIPES_RULES : RECIPES_SEEN,
	        s->agent.id))
		return s->err.status;
	struct ombud_recipe *v = ARENA_ARRAY(l->memory, struct ombud_recipe, n);
	list->v = v;
	list->n = n;
	for (size_t i = 0; i < n; i++)
		if (fill(l, &rows[i], &v[i]))
			return s->err.status;
	return OMBUD_OK;
}

enum ombud_status ombud_recipes(
    struct ombud_recipe_list **out, struct ombud_session *s, bool rules, bool with_counts)
{
	session_enter(s);
	*out = NULL;
	struct listing l = {.s = s, .memory = arena_new(), .counts = with_counts};
	struct ombud_recipe_list *list = ARENA_NEW(l.memory, struct ombud_recipe_list);
	list->memory = l.memory;
	enum ombud_status status = load(&l, rules, list);
	if (status)
		ombud_recipes_free(list);
	else
		*out = list;
	return status;
}

void ombud_recipes_free(struct ombud_recipe_list *l)
{
	if (l)
		arena_drop(l->memory);
}
