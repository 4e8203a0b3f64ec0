/* Operations on recipes and rules: saving, dropping, and undoing that. */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/access.h"
#include "ops/family.h"
#include "ops/recipe.h"

enum { PLACE_MOST = 9999 };

/* ---- what undo reads ------------------------------------------------------------------------------ */

static const char *const fields[] = {"dropped", "filter", "words", "place", "made_by"};
enum { FIELDS = sizeof fields / sizeof *fields };

static const char *get(struct arena *memory, const struct recipe_row *r, const char *field)
{
	if (strcmp(field, "filter") == 0)
		return r->filter;
	if (strcmp(field, "words") == 0)
		return r->words;
	int64_t n = strcmp(field, "place") == 0 ? r->place : strcmp(field, "made_by") == 0 ? r->made_by
	                                                                                  : r->dropped;
	return arena_printf(memory, "%lld", (long long)n);
}

static void set(struct recipe_row *r, const char *field, const char *value)
{
	if (strcmp(field, "filter") == 0)
		r->filter = value;
	else if (strcmp(field, "words") == 0)
		r->words = value;
	else if (strcmp(field, "place") == 0)
		r->place = strtoll(value, NULL, 10);
	else if (strcmp(field, "made_by") == 0)
		r->made_by = strtoll(value, NULL, 10);
	else
		r->dropped = value[0] == '1';
}

static enum ombud_status note_changes(
    struct op_ctx *c, const struct recipe_row *before, const struct recipe_row *after)
{
	for (size_t i = 0; i < FIELDS; i++) {
		const char *was = get(c->memory, before, fields[i]), *is = get(c->memory, after, fields[i]);
		if (strcmp(was, is) == 0)
			continue;
		if (op_item(c, &(struct journal_item){.place = "recipe",
		        .row_id = after->id,
		        .field = fields[i],
		        .before = was,
		        .after = is}))
			return c->s->err.status;
	}
	return OMBUD_OK;
}

/* A rule looks at what arrives from now on: while there was none nobody kept the mark. */
static enum ombud_status first_rule(struct ombud_session *s, const struct recipe_row *r)
{
	int64_t head;
	if (!r->on_arrival || recipe_any_rule(s->db, &s->err))
		return OMBUD_OK;
	if (arrival_head(&head, s->db, &s->err))
		return s->err.status;
	return arrival_mark_set(s->db, &s->err, head);
}

/* Another of its name may have been saved since it was dropped. */
static enum ombud_status name_is_free(
    struct ombud_session *s, struct arena *memory, const struct recipe_row *r)
{
	struct recipe_row now;
	enum ombud_status status = recipe_get(&now, s->db, &s->err, memory, r->agent_id, r->name);
	if (!status && !now.dropped)
		return fail(&s->err, OMBUD_CONFLICT, _("there is another %s by now"), r->name);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

enum ombud_status recipe_put(struct ombud_session *s, struct arena *memory,
    const struct journal_item *i, const char *expected, const char *value)
{
	struct recipe_row r;
	enum ombud_status status = recipe_by_id(&r, s->db, &s->err, memory, i->row_id);
	if (status)
		return status;
	if (!r.agent_id && session_may(s, MAY_SERVICE_TABLES, true, NULL))
		return s->err.status;
	if (strcmp(get(memory, &r, i->field), expected ? expected : "") != 0)
		return fail(&s->err, OMBUD_CONFLICT, _("%s was changed again since: that change would be lost"),
		    r.name);
	if (r.dropped && (name_is_free(s, memory, &r) || first_rule(s, &r)))
		return s->err.status;
	set(&r, i->field, value ? value : "");
	return recipe_update(s->db, &s->err, &r);
}

/* ---- saving --------------------------------------------------------------------------------------- */

static bool yes(const struct op_ctx *c, const char *flag)
{
	return op_has(c, flag) && strcmp(op_arg(c, flag), "no") != 0;
}

/* What acts on everybody's tickets by itself is the team's, whoever makes it. */
static enum ombud_status owner_of(struct op_ctx *c, bool rule, int64_t *owner)
{
	bool team = rule || yes(c, "team");
	*owner = team ? 0 : c->s->agent.id;
	return team ? session_may(c->s, MAY_SERVICE_TABLES, true, NULL) : OMBUD_OK;
}

static enum ombud_status place_of(struct op_ctx *c, struct recipe_row *r)
{
	char *end;
	if (!op_has(c, "place"))
		return OMBUD_OK;
	r->place = strtoll(op_arg(c, "place"), &end, 10);
	if (end == op_arg(c, "place") || *end || r->place < 1 || r->place > PLACE_MOST)
		return fail(&c->s->err, OMBUD_INPUT, _("--place: a whole number from 1 to %d"), PLACE_MOST);
	if (!r->on_arrival)
		return fail(&c->s->err, OMBUD_INPUT, _("only rules have a place: their order on arrival"));
	return OMBUD_OK;
}

/* Two pairs of eyes are people's. */
static enum ombud_status check_rule(struct op_ctx *c, const struct recipe_ops *ops)
{
	for (size_t i = 0; i < ops->n; i++)
		if (ops->op[i]->permission == MAY_APPROVE)
			return fail(&c->s->err, OMBUD_INPUT,
			    _("%s is a second person's own decision: no rule makes it"), ops->op[i]->face.name);
	return OMBUD_OK;
}

/* What the filter asks of masked data, as the log has it; text NULL: nothing. */
struct asks {
	const char *word, *text;
};

static enum ombud_status check(struct op_ctx *c, struct recipe_row *r, struct asks *asks)
{
	struct recipe_ops ops;
	struct query *q;
	if (!saved_name_ok(r->name))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("a recipe's name is one word of at most 40 bytes, without blanks, commas, colons or brackets"));
	if (name_is_personal(r->name, strlen(r->name)))
		return name_refused(&c->s->err);
	if (owner_of(c, r->on_arrival, &r->agent_id) || place_of(c, r) ||
	    recipe_filter(&q, c->s, r->filter, r->on_arrival, !r->agent_id))
		return c->s->err.status;
	if (query_is_personal(q))
		*asks = (struct asks){access_word(session_roles(c->s), query_class(q)),
		    arena_str(c->memory, query_asked(q, r->filter))};
	query_free(q);
	if (recipe_read(&ops, c->s, c->memory, r->words))
		return c->s->err.status;
	return r->on_arrival ? check_rule(c, &ops) : OMBUD_OK;
}

/* Behind the rules that there are. */
static enum ombud_status last_place(struct op_ctx *c, struct recipe_row *r)
{
	struct recipe_row *rules;
	size_t n;
	if (r->place || !r->on_arrival)
		return OMBUD_OK;
	if (recipe_list(&rules, &n, c->s->db, &c->s->err, c->memory, RECIPES_RULES, 0))
		return c->s->err.status;
	r->place = n ? rules[n - 1].place + 1 : 1;
	return OMBUD_OK;
}

static enum ombud_status save_new(struct op_ctx *c, struct recipe_row *r)
{
	struct recipe_row before = *r;
	before.dropped = true;
	if (first_rule(c->s, r) || last_place(c, r) || recipe_insert(&r->id, c->s->db, &c->s->err, r))
		return c->s->err.status;
	before.id = r->id;
	before.place = r->place;
	return note_changes(c, &before, r);
}

static enum ombud_status save_over(
    struct op_ctx *c, const struct recipe_row *old, struct recipe_row *r)
{
	if (old->on_arrival != r->on_arrival)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    old->on_arrival ? _("%s is a rule: 'rules save' changes it, 'rules rm' drops it")
		                    : _("%s is a recipe of the team's: choose another name, or drop it first"),
		    r->name);
	r->id = old->id;
	if (!r->place && !old->dropped)
		r->place = old->place;
	if ((old->dropped && first_rule(c->s, r)) || last_place(c, r) ||
	    recipe_update(c->s->db, &c->s->err, r) ||
	    recipe_run_forget(c->s->db, &c->s->err, r->id))
		return c->s->err.status;
	return note_changes(c, old, r);
}

/* The expression may be personal: it stands beside the chain, as every filter that is run does. */
static enum ombud_status audit_save(struct op_ctx *c, const struct recipe_row *r, const struct asks *asks)
{
	if (asks->text)
		return op_audit_reason(c, "recipe-save", "recipe", r->id, asks->word, asks->text, 0, 0);
	return op_audit(c, "recipe-save", "recipe", r->id,
	    r->on_arrival ? "rule" : r->agent_id ? "own" : "team");
}

enum ombud_status run_recipe_save(struct op_ctx *c)
{
	struct recipe_row r = {.name = op_arg(c, "name"),
	    .filter = op_arg(c, "filter"),
	    .words = op_arg(c, "words"),
	    .on_arrival = yes(c, "on-arrival"),
	    .made_by = c->s->agent.id},
	                  old;
	struct asks asks = {0};
	if (check(c, &r, &asks))
		return c->s->err.status;
	enum ombud_status status =
	    recipe_get(&old, c->s->db, &c->s->err, c->memory, r.agent_id, r.name);
	if (status && status != OMBUD_NOTFOUND)
		return status;
	c->changed = 1;
	c->note.sentence =
	    arena_printf(c->memory, r.on_arrival ? "rule save %s" : "recipe save %s", r.name);
	bool fresh = status == OMBUD_NOTFOUND || (old.dropped && old.on_arrival != r.on_arrival);
	if (fresh ? save_new(c, &r) : save_over(c, &old, &r))
		return c->s->err.status;
	return audit_save(c, &r, &asks);
}

/* ---- dropping --------------------------------------------------------------------------------------- */

enum ombud_status run_recipe_rm(struct op_ctx *c)
{
	struct recipe_row old, r;
	int64_t owner;
	if (owner_of(c, false, &owner))
		return c->s->err.status;
	enum ombud_status status =
	    recipe_get(&old, c->s->db, &c->s->err, c->memory, owner, op_arg(c, "name"));
	if (status == OMBUD_NOTFOUND || (!status && old.dropped))
		return fail(&c->s->err, OMBUD_NOTFOUND,
		    owner ? _("you have no recipe of that name ('recipe list'; the team's: --team yes)")
		          : _("the team has no recipe of that name ('recipe list')"));
	if (status)
		return status;
	r = old;
	r.dropped = true;
	c->changed = 1;
	c->note.sentence = arena_printf(c->memory, r.on_arrival ? "rule rm %s" : "recipe rm %s", r.name);
	if (recipe_update(c->s->db, &c->s->err, &r) || note_changes(c, &old, &r))
		return c->s->err.status;
	return op_audit(c, "recipe-rm", "recipe", r.id, "");
}

/* ---- a saved filter has another name ---------------------------------------------------------------- */

enum ombud_status recipe_rewrite(struct op_ctx *c,
    char *(*rewrite)(void *data, int64_t reader, const char *filter), void *data)
{
	struct recipe_row *all;
	size_t n;
	if (recipe_list(&all, &n, c->s->db, &c->s->err, c->memory, RECIPES_ALL, 0))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		struct recipe_row r = all[i];
		char *text = rewrite(data, r.on_arrival ? r.made_by : r.agent_id, r.filter);
		if (!text)
			continue;
		r.filter = arena_str(c->memory, text);
		mem_free(text);
		if (recipe_update(c->s->db, &c->s->err, &r) || note_changes(c, &all[i], &r))
			return c->s->err.status;
	}
	return OMBUD_OK;
}
