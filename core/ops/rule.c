#include "ops/rule.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/access.h"
#include "store/access.h"

/* ---- with whose rights ------------------------------------------------------------------------------ */

struct acting rule_begin(struct ombud_session *s, const struct agent_row *maker, int64_t rule)
{
	struct acting was = {.agent = s->agent, .tags = s->tags.v, .n_tags = s->tags.n};
	s->agent = *maker;
	s->rule = rule;
	s->tags.v = NULL;
	s->tags.n = 0;
	return was;
}

void rule_end(struct ombud_session *s, const struct acting *was)
{
	s->agent = was->agent;
	s->agent_seen = -1; /* it may have changed meanwhile */
	s->rule = 0;
	s->tags.v = was->tags;
	s->tags.n = was->n_tags;
}

enum ombud_status rule_maker(struct agent_row *out, struct ombud_session *s, struct arena *memory,
    const struct recipe_row *row)
{
	enum ombud_status status = agent_by_id(out, s->db, &s->err, memory, row->made_by);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_DENIED, _("its maker's account is gone: a lead saves it anew"));
	if (status)
		return status;
	if (!out->active)
		return fail(&s->err, OMBUD_DENIED, _("the account of its maker %s is disabled: a lead saves it anew"),
		    out->name);
	struct acting was = rule_begin(s, out, row->id);
	status = session_may(s, MAY_SERVICE_TABLES, true, NULL);
	rule_end(s, &was);
	return status;
}

/* ---- loading ------------------------------------------------------------------------------------------ */

/* What ends everything, not only one rule. */
static bool fatal(enum ombud_status status)
{
	return status == OMBUD_BUSY || status == OMBUD_NOMEM || status == OMBUD_IO ||
	       status == OMBUD_CORRUPT || status == OMBUD_CANCELLED;
}

static enum ombud_status load_one(struct rule_set *set, struct rule *r)
{
	struct ombud_session *s = set->s;
	enum ombud_status status = rule_maker(&r->maker, s, set->memory, &r->row);
	if (!status) {
		struct acting was = rule_begin(s, &r->maker, r->row.id);
		status = recipe_read(&r->ops, s, set->memory, r->row.words);
		if (!status)
			status = recipe_filter(&r->q, s, r->row.filter, true, false);
		rule_end(s, &was);
	}
	if (fatal(status))
		return status;
	if (status)
		r->resting = arena_str(set->memory, s->err.text);
	err_clear(&s->err);
	r->course = (struct course){.s = s,
	    .memory = set->memory,
	    .ops = &r->ops,
	    .keep = set->keep,
	    .sign = arena_printf(set->memory, "rule %s: ", r->row.name)};
	return OMBUD_OK;
}

static const struct sql STAMP = {"do the rules stand as they did", "",
    "SELECT coalesce(sum(id * 65537 + version), 0) FROM recipe WHERE on_arrival = 1 AND dropped = 0",
    false};

enum ombud_status rule_set_stamp(int64_t *stamp, struct ombud_session *s)
{
	*stamp = 0;
	return db_one_values(stamp, s->db, &s->err, &STAMP, NULL, 0);
}

enum ombud_status rule_set_load(struct rule_set *set, const char *name)
{
	struct ombud_session *s = set->s;
	struct recipe_row *rows;
	size_t n;
	if (rule_set_stamp(&set->stamp, s) ||
	    recipe_list(&rows, &n, s->db, &s->err, set->memory, RECIPES_RULES, 0))
		return s->err.status;
	set->v = ARENA_ARRAY(set->memory, struct rule, n);
	for (size_t i = 0; i < n; i++) {
		if (name && strcmp(rows[i].name, name) != 0)
			continue;
		set->v[set->n].row = rows[i];
		if (load_one(set, &set->v[set->n++]))
			return s->err.status;
	}
	if (name && !set->n)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no rule of that name ('rules list')"));
	return OMBUD_OK;
}

void rule_set_free(struct rule_set *set)
{
	for (size_t i = 0; i < set->n; i++) {
		query_free(set->v[i].q);
		course_free(&set->v[i].course);
		vec_free(&set->v[i].hits);
	}
	vec_free(&set->seen);
}

/* ---- judging ------------------------------------------------------------------------------------------ */

static void fault(struct rule *r, enum ombud_status status, const char *word)
{
	r->told.failed = 1;
	r->told.fault = word;
	r->told.status = status;
}

/* Adds to the rule's hits those of ids that its filter wants. */
static enum ombud_status judge(struct rule_set *set, struct rule *r, const id_vec *ids)
{
	struct ombud_session *s = set->s;
	id_vec kept = {0};
	int64_t undecided = 0;
	if (r->resting)
		return OMBUD_OK;
	for (size_t i = 0; i < ids->n; i++)
		vec_push(&kept, ids->v[i]);
	enum ombud_status status = query_keep(r->q, &s->err, &kept);
	if (!status)
		status = query_keep_undecided(r->q, &s->err, ids, &undecided);
	for (size_t i = 0; i < kept.n && !status; i++)
		vec_push(&r->hits, kept.v[i]);
	r->undecided += undecided;
	vec_free(&kept);
	if (!status || fatal(status))
		return status;
	fault(r, status, "filter");
	err_clear(&s->err);
	return OMBUD_OK;
}

static const struct sql VERSION = {
    "version of a ticket", "i", "SELECT version FROM ticket WHERE id = $1", false};

static enum ombud_status version_of(struct rule_set *set, int64_t id, int64_t *version)
{
	*version = 0;
	enum ombud_status status = db_one(version, set->s->db, &set->s->err, &VERSION, I(id));
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static bool wanted(const struct rule_set *set, int64_t id)
{
	for (size_t i = 0; i < set->n; i++)
		for (size_t k = 0; k < set->v[i].hits.n; k++)
			if (set->v[i].hits.v[k] == id)
				return true;
	return false;
}

static enum ombud_status judge_all(struct rule_set *set, const id_vec *ids)
{
	for (size_t i = 0; i < set->n; i++)
		if (judge(set, &set->v[i], ids))
			return set->s->err.status;
	set->seen.n = 0;
	for (size_t i = 0; i < ids->n; i++) {
		struct ticket_seen seen = {.id = ids->v[i]};
		if (!wanted(set, seen.id))
			continue;
		if (version_of(set, seen.id, &seen.version))
			return set->s->err.status;
		vec_push(&set->seen, seen);
	}
	return OMBUD_OK;
}

enum ombud_status rule_set_match(struct rule_set *set, const id_vec *ids)
{
	struct ombud_session *s = set->s;
	for (size_t i = 0; i < set->n; i++) {
		set->v[i].hits.n = 0;
		set->v[i].undecided = 0;
	}
	if (db_begin(s->db, &s->err, DB_READ))
		return s->err.status;
	enum ombud_status status = judge_all(set, ids);
	db_rollback(s->db);
	return status;
}

size_t rule_set_work(const struct rule_set *set)
{
	size_t work = 0;
	for (size_t i = 0; i < set->n; i++)
		work += set->v[i].hits.n * set->v[i].ops.n;
	return work;
}

bool rule_set_news(const struct rule_set *set)
{
	for (size_t i = 0; i < set->n; i++)
		if (set->v[i].hits.n || set->v[i].undecided || set->v[i].told.failed)
			return true;
	return false;
}

/* ---- acting ------------------------------------------------------------------------------------------- */

static void strike(id_vec *hits, const id_vec *gone)
{
	size_t kept = 0;
	for (size_t i = 0; i < hits->n; i++) {
		bool out = false;
		for (size_t k = 0; k < gone->n; k++)
			out |= gone->v[k] == hits->v[i];
		if (!out)
			hits->v[kept++] = hits->v[i];
	}
	hits->n = kept;
}

/* Somebody was quicker: what they changed since is judged anew. */
static enum ombud_status judge_changed(struct rule_set *set)
{
	id_vec changed = {0};
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < set->seen.n && !status; i++) {
		int64_t now;
		status = version_of(set, set->seen.v[i].id, &now);
		if (!status && now != set->seen.v[i].version)
			vec_push(&changed, set->seen.v[i].id);
	}
	for (size_t i = 0; i < set->n && changed.n && !status; i++) {
		strike(&set->v[i].hits, &changed);
		status = judge(set, &set->v[i], &changed);
	}
	vec_free(&changed);
	return status;
}

static enum ombud_status act_one(struct rule_set *set, struct rule *r)
{
	struct ombud_session *s = set->s;
	r->all_matched += (int64_t)r->hits.n;
	r->all_undecided += r->undecided;
	r->told.matched += (int64_t)r->hits.n;
	r->told.undecided += r->undecided;
	struct acting was = rule_begin(s, &r->maker, r->row.id);
	enum ombud_status status = course_run(&r->course, &r->hits);
	rule_end(s, &was);
	if (!status || fatal(status))
		return status;
	fault(r, status, r->ops.op[r->course.at]->face.name);
	err_clear(&s->err);
	return OMBUD_OK;
}

enum ombud_status rule_set_act(struct rule_set *set)
{
	if (judge_changed(set))
		return set->s->err.status;
	for (size_t i = 0; i < set->n; i++)
		if (!set->v[i].resting && act_one(set, &set->v[i]))
			return set->s->err.status;
	return OMBUD_OK;
}

/* ---- counting ----------------------------------------------------------------------------------------- */

/* A filter over masked data tells something by what it finds: each finding is logged beside the
 * chain, as a person's filter is, with what the saved filters said that it named. */
static enum ombud_status audit_rule(struct rule_set *set, const struct rule *r)
{
	struct ombud_session *s = set->s;
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = r->maker.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "rule",
	    .object = "recipe",
	    .object_id = r->row.id,
	    .n = r->told.matched};
	if (query_is_personal(r->q) &&
	    access_add(&e.access_id, e.access_mac, s->db, &s->err, s->key, e.at, r->maker.id,
	        access_word(r->maker.roles, query_class(r->q)), query_asked(r->q, r->row.filter), e.n, 0, 0))
		return s->err.status;
	return audit_add(s->db, &s->err, &e);
}

static int64_t applied(const struct rule *r)
{
	int64_t n = 0;
	for (size_t i = 0; i < r->ops.n; i++)
		n += r->course.step[i].sum.applied;
	return n;
}

static int64_t refused(const struct rule *r)
{
	int64_t n = 0;
	for (size_t i = 0; i < r->ops.n; i++) {
		const struct ombud_result *o = &r->course.step[i].sum;
		n += o->skipped + o->refused + o->conflicts + o->missing;
	}
	return n;
}

static enum ombud_status count_one(struct rule_set *set, struct rule *r)
{
	struct ombud_session *s = set->s;
	struct recipe_run_row *t = &r->told;
	if (!t->matched && !t->undecided && !t->failed)
		return OMBUD_OK;
	struct recipe_run_row more = *t;
	more.at = session_now(s);
	more.applied = applied(r) - t->applied;
	more.refused = refused(r) - t->refused;
	if (recipe_run_add(s->db, &s->err, r->row.id, &more) || (t->matched && audit_rule(set, r)))
		return s->err.status;
	*t = (struct recipe_run_row){.applied = applied(r), .refused = refused(r)};
	return OMBUD_OK;
}

enum ombud_status rule_set_count(struct rule_set *set)
{
	for (size_t i = 0; i < set->n; i++)
		if (count_one(set, &set->v[i]))
			return set->s->err.status;
	return OMBUD_OK;
}

const struct ombud_recipe_run *rule_set_report(struct rule_set *set)
{
	struct ombud_recipe_run *runs = ARENA_ARRAY(set->memory, struct ombud_recipe_run, set->n);
	for (size_t i = 0; i < set->n; i++) {
		struct rule *r = &set->v[i];
		runs[i] = (struct ombud_recipe_run){.id = r->row.id,
		    .name = r->row.name,
		    .resting = r->resting ? r->resting : "",
		    .matched = r->all_matched,
		    .undecided = r->all_undecided,
		    .steps = course_steps(&r->course),
		    .n_steps = r->ops.n};
	}
	return runs;
}
