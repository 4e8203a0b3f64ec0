#include "ops/arrive.h"

#include "base/ids.h"
#include "base/say.h"
#include "ops/access.h"
#include "ops/rule.h"

enum {
	WINDOW = 200,     /* letters looked at together */
	WORK_MOST = 600,  /* operations on tickets in one transaction: others write in between */
	MARK_EVERY = 5000 /* entries of the audit without a letter, after which the mark moves */
};

/* ---- what arrived ---------------------------------------------------------------------------------- */

static const struct sql OF_CASE = {"tickets of a ticket's case", "i",
    "SELECT id FROM ticket WHERE case_id = (SELECT case_id FROM ticket WHERE id = $1)", false};

/* A further letter concerns every ticket of its case. */
static enum ombud_status add_case(struct ombud_session *s, id_vec *ids, int64_t ticket)
{
	struct rows r = db_select(s->db, &s->err, &OF_CASE, I(ticket));
	while (db_next(&r))
		vec_push(ids, db_int(&r, 0));
	return db_end(&r);
}

static enum ombud_status tickets_of(
    struct ombud_session *s, id_vec *ids, const struct arrival *arrived, size_t n)
{
	ids->n = 0;
	for (size_t i = 0; i < n; i++) {
		if (!arrived[i].letter)
			vec_push(ids, arrived[i].ticket);
		else if (add_case(s, ids, arrived[i].ticket))
			return s->err.status;
	}
	ids->n = ids_once(ids->v, ids->n);
	return OMBUD_OK;
}

/* ---- one window ------------------------------------------------------------------------------------- */

/* The session's own row is written first: it must outlive a whole that is taken back. */
enum ombud_status arrive_whole(struct ombud_session *s)
{
	if (s->read_only || !s->id) {
		if (op_begin(s) || db_commit(s->db, &s->err))
			return s->err.status;
	}
	return db_whole_begin(s->db, &s->err);
}

/* *mine: nobody else looked at these letters since, and the rules stand as they did. */
static enum ombud_status still_mine(struct rule_set *set, int64_t looked, bool *mine)
{
	struct ombud_session *s = set->s;
	int64_t mark, stamp;
	if (arrival_mark(&mark, s->db, &s->err) || rule_set_stamp(&stamp, s))
		return s->err.status;
	*mine = mark <= looked && stamp == set->stamp;
	return OMBUD_OK;
}

static enum ombud_status act(struct rule_set *set, int64_t looked, int64_t upto, bool *mine)
{
	struct ombud_session *s = set->s;
	if (arrive_whole(s))
		return s->err.status;
	enum ombud_status status = still_mine(set, looked, mine);
	if (!status && *mine) {
		status = rule_set_act(set);
		if (!status)
			status = rule_set_count(set);
		if (!status)
			status = arrival_mark_set(s->db, &s->err, upto);
		if (!status)
			return db_whole_commit(s->db, &s->err);
	}
	db_whole_rollback(s->db);
	return status;
}

struct looking {
	struct rule_set set;
	struct arrival arrived[WINDOW];
	size_t width, n;
	id_vec ids;
	int64_t tickets; /* looked at in all */
	bool more;
};

/* The letters after *looked. Once there are no more, *looked is where the audit ended before. */
static enum ombud_status take(struct looking *l, int64_t looked, int64_t *upto)
{
	struct ombud_session *s = l->set.s;
	if (arrival_head(upto, s->db, &s->err) ||
	    arrival_next(l->arrived, l->width, &l->n, s->db, &s->err, looked))
		return s->err.status;
	l->more = l->n == l->width;
	if (l->n && (l->more || l->arrived[l->n - 1].seq > *upto))
		*upto = l->arrived[l->n - 1].seq;
	return tickets_of(s, &l->ids, l->arrived, l->n);
}

static enum ombud_status one_window(struct looking *l, int64_t *looked)
{
	int64_t upto;
	bool mine = true;
	if (take(l, *looked, &upto) || rule_set_match(&l->set, &l->ids))
		return l->set.s->err.status;
	size_t work = rule_set_work(&l->set);
	if (work > WORK_MOST && l->width > 1) {
		l->width /= 2;
		l->more = true;
		return OMBUD_OK;
	}
	if (rule_set_news(&l->set) && act(&l->set, *looked, upto, &mine))
		return l->set.s->err.status;
	if (!mine) {
		l->more = false; /* whoever was quicker goes on; the next call sees how far they came */
		return OMBUD_OK;
	}
	l->tickets += (int64_t)l->ids.n;
	*looked = upto > *looked ? upto : *looked;
	return OMBUD_OK;
}

/* ---- the pass ----------------------------------------------------------------------------------------- */

static enum ombud_status settle_mark(struct ombud_session *s, int64_t looked)
{
	int64_t mark;
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = arrival_mark(&mark, s->db, &s->err);
	if (!status && mark < looked)
		status = arrival_mark_set(s->db, &s->err, looked);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status look(struct looking *l, int64_t *looked, bool settle)
{
	struct ombud_session *s = l->set.s;
	int64_t mark;
	if (arrival_mark(&mark, s->db, &s->err) || rule_set_load(&l->set, NULL))
		return s->err.status;
	if (*looked < mark)
		*looked = mark;
	l->width = WINDOW;
	do
		if (one_window(l, looked))
			return s->err.status;
	while (l->more);
	bool worth = l->tickets || *looked - mark > MARK_EVERY;
	return settle && worth ? settle_mark(s, *looked) : OMBUD_OK;
}

enum ombud_status arrive_look(
    struct ombud_session *s, int64_t *looked, bool settle, struct ombud_recipe_report *report)
{
	struct arena memory = {0};
	err_clear(&s->err);
	if (s->read_only || !recipe_any_rule(s->db, &s->err))
		return s->read_only ? OMBUD_OK : s->err.status;
	struct looking l = {.set = {.s = s, .memory = report ? report->memory : &memory}};
	enum ombud_status status = look(&l, looked, settle);
	if (report) {
		report->v = rule_set_report(&l.set);
		report->n = l.set.n;
		report->looked = l.tickets;
	}
	rule_set_free(&l.set);
	vec_free(&l.ids);
	arena_free(&memory);
	return status;
}

/* ---- what would happen -------------------------------------------------------------------------------- */

static enum ombud_status rehearse(struct rule_set *set, const id_vec *ids)
{
	struct ombud_session *s = set->s;
	if (rule_set_match(set, ids))
		return s->err.status;
	if (!rule_set_news(set))
		return OMBUD_OK;
	if (arrive_whole(s))
		return s->err.status;
	enum ombud_status status = rule_set_act(set);
	db_whole_rollback(s->db);
	return status;
}

static bool personal(const struct rule *r)
{
	return r->q && query_is_personal(r->q);
}

/* Who tries a rule learns what it finds. */
static enum ombud_status may_test(struct ombud_session *s, struct rule_set *set)
{
	for (size_t i = 0; i < set->n; i++)
		if (personal(&set->v[i]) && access_may(s, set->v[i].q, set->v[i].row.filter))
			return s->err.status;
	return OMBUD_OK;
}

static enum ombud_status log_test(struct ombud_session *s, struct rule_set *set)
{
	for (size_t i = 0; i < set->n; i++)
		if (personal(&set->v[i]) &&
		    access_query(s, set->v[i].q, set->v[i].row.filter, set->v[i].all_matched))
			return s->err.status;
	return OMBUD_OK;
}

static enum ombud_status test_all(
    struct rule_set *set, const struct ombud_recipe_how *how, const id_vec *ids)
{
	for (size_t i = 0; i < ids->n; i += WINDOW / 2) {
		size_t n = ids->n - i < WINDOW / 2 ? ids->n - i : WINDOW / 2;
		id_vec part = {.v = ids->v + i, .n = n};
		if (how->progress && !how->progress(how->progress_data, (int64_t)i, (int64_t)ids->n))
			return fail(&set->s->err, OMBUD_CANCELLED, _("stopped"));
		if (rehearse(set, &part))
			return set->s->err.status;
	}
	return OMBUD_OK;
}

enum ombud_status arrive_test(struct ombud_session *s, const struct ombud_recipe_how *how,
    const id_vec *ids, struct ombud_recipe_report *report)
{
	struct rule_set set = {.s = s, .memory = report->memory, .keep = true};
	enum ombud_status status = rule_set_load(&set, how->name);
	if (!status)
		status = may_test(s, &set);
	if (!status)
		status = test_all(&set, how, ids);
	if (!status)
		status = log_test(s, &set);
	report->v = rule_set_report(&set);
	report->n = set.n;
	report->looked = (int64_t)ids->n;
	rule_set_free(&set);
	return status;
}
