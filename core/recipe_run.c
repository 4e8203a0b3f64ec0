/* Running recipes and rules: by name, on what arrived, and as a trial. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/access.h"
#include "ops/arrive.h"
#include "ops/chosen.h"
#include "ops/recipe.h"
#include "ops/token.h"
#include "store/audit.h"
#include "store/feed.h"

enum { TRIAL = 100 }; /* tickets on which several operations are tried together */

static struct ombud_recipe_report *report_new(void)
{
	struct arena *memory = arena_new();
	struct ombud_recipe_report *r = ARENA_NEW(memory, struct ombud_recipe_report);
	r->memory = memory;
	return r;
}

void ombud_recipe_report_free(struct ombud_recipe_report *r)
{
	if (r)
		arena_drop(r->memory);
}

struct running {
	struct ombud_session *s;
	const struct ombud_recipe_how *how;
	struct arena *memory;
	struct recipe_row row;
	struct recipe_ops ops;
	struct query *q;
	struct course course;
	id_vec ids;
	int64_t matched, undecided;
	bool resumed; /* the token is known: what it selected then */
};

/* ---- which tickets --------------------------------------------------------------------------------- */

static enum ombud_status select_ids(struct running *u)
{
	struct ombud_session *s = u->s;
	int64_t limit = query_limit(u->q);
	if (feed_head(&u->course.seq, s->db, &s->err) ||
	    query_ids(u->q, &s->err, &u->ids, limit ? (size_t)limit : SIZE_MAX))
		return s->err.status;
	u->undecided = query_undecided(u->q);
	if (query_is_personal(u->q))
		return access_query(s, u->q, u->row.filter, (int64_t)u->ids.n);
	return OMBUD_OK;
}

/* What operation number i is to be done to, under the run's token: a repeat does it to these. */
static struct token picked(struct running *u, size_t i)
{
	struct token t;
	const char *words[] = {"recipe",
	    arena_printf(u->memory, "%lld %lld", (long long)u->row.id, (long long)u->row.version)};
	const struct ombud_request r = {.words = words,
	    .n_words = 2,
	    .filter = u->row.filter,
	    .token = arena_printf(u->memory, "%s/%zu tickets", u->how->token, i)};
	token_of(&t, u->s, &r);
	return t;
}

static enum ombud_status pick_known(struct running *u, size_t i, bool *known)
{
	struct ombud_result then = {.sentence = ""};
	struct token t = picked(u, i);
	if (token_known(known, u->s, u->memory, &t, &then) || !*known)
		return u->s->err.status;
	u->ids.n = 0;
	char *end;
	for (const char *p = then.sentence; *p; p = *end ? end + 1 : end)
		vec_push(&u->ids, strtoll(p, &end, 10));
	return OMBUD_OK;
}

static enum ombud_status pick_keep(struct running *u, size_t i)
{
	struct ombud_session *s = u->s;
	struct buf b = {0};
	struct token t = picked(u, i);
	for (size_t k = 0; k < u->ids.n; k++)
		buf_printf(&b, "%s%lld", k ? " " : "", (long long)u->ids.v[k]);
	enum ombud_status status = op_begin(s);
	if (!status) {
		status = token_keep(s, &t, 0, buf_text(&b));
		if (status)
			db_rollback(s->db);
		else
			status = db_commit(s->db, &s->err);
	}
	buf_free(&b);
	return status;
}

static enum ombud_status choose(struct running *u)
{
	bool token = u->how->token && !u->how->rehearse;
	if (token && pick_known(u, 0, &u->resumed))
		return u->s->err.status;
	u->course.seq = CHOSEN_LONG_AGO;
	enum ombud_status status = u->resumed ? OMBUD_OK : select_ids(u);
	if (!status && token && !u->resumed)
		status = pick_keep(u, 0);
	u->matched = (int64_t)u->ids.n;
	return status;
}

/* ---- doing it ---------------------------------------------------------------------------------------- */

static struct ombud_request request(struct running *u, size_t i)
{
	const struct ombud_recipe_how *how = u->how;
	return (struct ombud_request){.ids = u->ids.v,
	    .n_ids = u->ids.n,
	    .token = how->token && !how->rehearse ? arena_printf(u->memory, "%s/%zu", how->token, i) : NULL,
	    .rehearse = how->rehearse,
	    .effects = how->rehearse,
	    .progress = how->progress,
	    .progress_data = how->progress_data};
}

/* An operation that was done by an earlier run does not say again on which tickets it was. */
static enum ombud_status go_on_with(struct running *u, size_t i, id_vec *taken)
{
	bool known = false;
	if (u->course.step[i - 1].sum.repeated) {
		if (pick_known(u, i, &known))
			return u->s->err.status;
		return known ? OMBUD_OK
		             : fail(&u->s->err, OMBUD_CONFLICT,
		                   _("the run with this token broke off between its operations: 'ombud journal' "
		                     "shows what was done; take a new token"));
	}
	id_vec old = u->ids;
	u->ids = *taken;
	*taken = old;
	return u->how->token ? pick_keep(u, i) : OMBUD_OK;
}

static enum ombud_status apply(struct running *u)
{
	id_vec taken = {0};
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < u->ops.n && !status; i++) {
		if (i)
			status = go_on_with(u, i, &taken);
		struct ombud_request r = request(u, i);
		if (!status)
			status = course_step(&u->course, i, &r, &taken);
	}
	vec_free(&taken);
	return status;
}

/* Each operation on what the one before left: done for real, a few tickets at a time, and taken
 * back. */
static enum ombud_status try_several(struct running *u)
{
	struct ombud_session *s = u->s;
	const struct ombud_recipe_how *how = u->how;
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < u->ids.n && !status; i += TRIAL) {
		id_vec part = {.v = u->ids.v + i, .n = u->ids.n - i < TRIAL ? u->ids.n - i : TRIAL};
		if (how->progress && !how->progress(how->progress_data, (int64_t)i, (int64_t)u->ids.n))
			return fail(&s->err, OMBUD_CANCELLED, _("stopped"));
		status = arrive_whole(s);
		if (status)
			break;
		status = course_run(&u->course, &part);
		db_whole_rollback(s->db);
	}
	for (size_t i = 0; i < u->ops.n; i++)
		u->course.step[i].sum.entry = 0;
	return status;
}

/* ---- counting ------------------------------------------------------------------------------------------ */

static enum ombud_status add_up(
    struct ombud_session *s, int64_t recipe, const struct recipe_run_row *run)
{
	struct audit_entry e = {.at = run->at,
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "recipe",
	    .object = "recipe",
	    .object_id = recipe,
	    .n = run->matched};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if (recipe_run_add(s->db, &s->err, recipe, run) || audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static void add_result(struct recipe_run_row *run, const struct ombud_result *r)
{
	run->applied += r->applied;
	run->refused += r->skipped + r->conflicts + r->refused + r->missing;
}

static enum ombud_status count(struct running *u)
{
	struct recipe_run_row run = {.at = session_now(u->s), .matched = u->matched, .undecided = u->undecided};
	bool again = u->resumed;
	for (size_t i = 0; i < u->ops.n; i++) {
		add_result(&run, &u->course.step[i].sum);
		again &= u->course.step[i].sum.repeated || !u->matched;
	}
	/* A repeat that found all of it done is no further run. */
	return again ? OMBUD_OK : add_up(u->s, u->row.id, &run);
}

enum ombud_status ombud_recipe_ran(
    struct ombud_session *s, int64_t recipe, const struct ombud_result *r, bool further)
{
	session_enter(s);
	struct recipe_run_row run = {.at = session_now(s), .matched = further ? 0 : (int64_t)r->n};
	add_result(&run, r);
	return session_may(s, MAY_KEEP, true, NULL) ? s->err.status : add_up(s, recipe, &run);
}

/* ---- one recipe ------------------------------------------------------------------------------------------ */

static enum ombud_status find(struct running *u)
{
	struct ombud_session *s = u->s;
	const int64_t owners[] = {s->agent.id, 0};
	for (size_t i = 0; i < 2; i++) {
		enum ombud_status status =
		    recipe_get(&u->row, s->db, &s->err, u->memory, owners[i], u->how->name);
		if (status ? status != OMBUD_NOTFOUND : !u->row.dropped)
			return status;
	}
	return fail(&s->err, OMBUD_NOTFOUND, _("there is no recipe of that name ('recipe list')"));
}

static enum ombud_status read_it(struct running *u)
{
	struct ombud_session *s = u->s;
	if (session_may(s, MAY_KEEP, true, NULL) || find(u))
		return s->err.status;
	enum ombud_status status = recipe_read(&u->ops, s, u->memory, u->row.words);
	if (!status)
		status = recipe_filter(&u->q, s, u->row.filter, false, false);
	if (status)
		fail(&s->err, status, _("%s does nothing: %s"), u->row.name, s->err.text);
	return status;
}

static enum ombud_status run_one(struct running *u)
{
	struct ombud_session *s = u->s;
	bool several = u->how->rehearse;
	if (read_it(u))
		return s->err.status;
	u->course =
	    (struct course){.s = s, .memory = u->memory, .ops = &u->ops, .keep = true};
	/* A rehearsal tells of what it found; nobody waits between the two. */
	u->course.filter = u->how->rehearse ? NULL : u->row.filter;
	several &= u->ops.n > 1;
	enum ombud_status status = choose(u);
	if (!status)
		status = several ? try_several(u) : apply(u);
	if (!status && !u->how->rehearse)
		status = count(u);
	return status;
}

enum ombud_status ombud_recipe_run(struct ombud_recipe_report **out, struct ombud_session *s,
    const struct ombud_recipe_how *how)
{
	session_enter(s);
	struct ombud_recipe_report *report = report_new();
	struct running u = {.s = s, .how = how, .memory = report->memory};
	enum ombud_status status = run_one(&u);
	struct ombud_recipe_run *run = ARENA_NEW(u.memory, struct ombud_recipe_run);
	*run = (struct ombud_recipe_run){.id = u.row.id,
	    .name = u.row.name,
	    .resting = "",
	    .matched = u.matched,
	    .undecided = u.undecided,
	    .n_steps = u.ops.n};
	if (u.course.ops)
		run->steps = course_steps(&u.course);
	report->v = run;
	report->n = 1;
	query_free(u.q);
	course_free(&u.course);
	vec_free(&u.ids);
	/* What was done before a stop is told. */
	*out = status && status != OMBUD_CANCELLED ? NULL : report;
	if (!*out)
		ombud_recipe_report_free(report);
	return status;
}

/* ---- rules -------------------------------------------------------------------------------------------------- */

enum ombud_status ombud_rules_run(struct ombud_recipe_report **out, struct ombud_session *s)
{
	session_enter(s);
	*out = NULL;
	if (session_may(s, MAY_WORK, true, NULL))
		return s->err.status;
	struct ombud_recipe_report *report = report_new();
	int64_t looked = 0;
	enum ombud_status status = arrive_look(s, &looked, true, report);
	if (status)
		ombud_recipe_report_free(report);
	else
		*out = report;
	return status;
}

static const struct sql SINCE = {"tickets received since", "i",
    "SELECT id FROM ticket WHERE received_at >= $1 ORDER BY received_at, id", false};

enum ombud_status ombud_rules_test(struct ombud_recipe_report **out, struct ombud_session *s,
    const struct ombud_recipe_how *how, int64_t since)
{
	session_enter(s);
	*out = NULL;
	if (session_may(s, MAY_LIST, true, NULL))
		return s->err.status;
	struct ombud_recipe_report *report = report_new();
	id_vec ids = {0};
	struct rows r = db_select(s->db, &s->err, &SINCE, I(since));
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	if (!status)
		status = arrive_test(s, how, &ids, report);
	vec_free(&ids);
	if (status)
		ombud_recipe_report_free(report);
	else
		*out = report;
	return status;
}
