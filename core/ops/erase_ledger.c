/* The order of an erasure: begun in the store, told to the ledger, carried out, told again. Whatever ends in between is
 * gone on with by whoever comes next. */
#include <string.h>

#include "base/say.h"
#include "ops/erase_room.h"
#include "ops/ledger_of.h"
#include "store/erasure.h"
#include "store/person.h"

/* ---- the ledger ----------------------------------------------------------------------------------------- */

enum ombud_status erase_ledger(struct ledger **out, struct ombud_session *s, bool create)
{
	err_clear(&s->err); /* of what was asked before */
	return session_ledger(out, s, create);
}

static struct ledger_entry entry_of(struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p, enum ledger_act act)
{
	struct ledger_count *counts = ARENA_ARRAY(a, struct ledger_count, p->n_lines + 1);
	struct ledger_entry out = {.act = act, .at = session_now(s), .ticket_id = e->ticket_id, .person_id = e->person_id,
	    .by_id = e->planned_by, .second_id = e->approved_by, .ground = "", .counts = counts, .n_counts = p->n_lines};
	for (size_t i = 0; i < p->n_lines; i++)
		counts[i] = (struct ledger_count){p->lines[i].place, p->lines[i].act, p->lines[i].n};
	memcpy(out.id, e->ledger, sizeof out.id);
	memcpy(out.plan, e->plan_hash, sizeof out.plan);
	return out;
}

/* On the disk when it returns. */
static enum ombud_status tell_begin(struct ledger *l, struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p)
{
	struct ledger_entry entry = entry_of(s, a, e, p, LEDGER_ERASE);
	struct ledger_key *keys = NULL;
	if (e->person_id && ledger_keys_of(&keys, &entry.n_keys, l, s, a, e->person_id))
		return s->err.status;
	entry.keys = keys;
	return ledger_add(l, &s->err, &entry);
}

static enum ombud_status tell_end(struct ledger *l, struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p)
{
	struct ledger_entry entry = entry_of(s, a, e, p, LEDGER_ERASED);
	return ledger_add(l, &s->err, &entry);
}

/* ---- one transaction ------------------------------------------------------------------------------------- */

static enum ombud_status keep_lines(struct ombud_session *s, struct arena *a, int64_t id, const struct erase_plan *p)
{
	struct erasure_line *v = ARENA_ARRAY(a, struct erasure_line, p->n_lines + 1);
	for (size_t i = 0; i < p->n_lines; i++)
		v[i] = (struct erasure_line){p->lines[i].place, p->lines[i].act, p->lines[i].ground, p->lines[i].until_day,
		    p->lines[i].n, p->lines[i].bytes};
	return erasure_lines_put(s->db, &s->err, id, v, p->n_lines);
}

enum ombud_status erase_record(int64_t *id, struct ombud_session *s, struct arena *a, const struct erase_want *want,
    const struct erase_plan *p)
{
	struct erasure_row e = {.cause = want->cause, .what = want->what, .ticket_id = want->request,
	    .person_id = want->person, .state = ERASURE_PLANNED, .planned_at = session_now(s), .planned_by = s->agent.id,
	    .rest_day = p->rest_day, .held = p->held};
	randombytes_buf(e.ledger, sizeof e.ledger);
	if (want->ledger)
		memcpy(e.ledger, want->ledger, sizeof e.ledger);
	memcpy(e.plan_hash, p->hash, sizeof e.plan_hash);
	if (erasure_add(&e.id, s->db, &s->err, &e) || erasure_put(s->db, &s->err, &e))
		return s->err.status;
	*id = e.id;
	return keep_lines(s, a, e.id, p);
}

struct erase_want erase_want_of(const struct erasure_row *e)
{
	return (struct erase_want){.cause = e->cause, .what = e->what, .person = e->person_id, .request = e->ticket_id};
}

/* The rows and their needles; what is erased says so in its row. */
static enum ombud_status take_out(struct ombud_session *s, struct arena *a, struct erasure_row *e, const struct erase_made *m,
    struct needles *needles)
{
	if (needles_keep(needles, s->db, &s->err, e->id) || erase_carry_out(s, a, m, e->id, e->ledger))
		return s->err.status;
	e->state = ERASURE_ERASED;
	e->erased_at = session_now(s);
	e->rest_day = m->plan.rest_day;
	e->held = m->plan.held;
	return keep_lines(s, a, e->id, &m->plan) || erasure_put(s->db, &s->err, e) ? s->err.status : OMBUD_OK;
}

/* Data changed since two people looked: what they approved is not what would go. */
static enum ombud_status another(struct ombud_session *s, struct erasure_row *e)
{
	e->state = ERASURE_DROPPED;
	return erasure_put(s->db, &s->err, e) || db_commit(s->db, &s->err) ? s->err.status : OMBUD_OK;
}

static enum ombud_status changed_since(struct ombud_session *s, const struct erasure_row *e)
{
	return fail(&s->err, OMBUD_CONFLICT,
	    _("erasure %lld: the data changed since: plan again ('erase plan %lld')"), (long long)e->id, (long long)e->ticket_id);
}

enum erase_end { END_DONE, END_ANOTHER };

static enum ombud_status in_transaction(enum erase_end *end, struct ombud_session *s, struct arena *a,
    struct erasure_row *e, struct ledger *l, struct erase_ahead *ahead, struct erase_plan *plan)
{
	struct erase_made m = {.scope = {.n_groups = 0}};
	struct erase_want want = erase_want_of(e);
	unsigned char key[32];
	*end = END_DONE;
	ledger_derive(key, l, "needle");
	struct needles *needles = needles_new(a, key);
	enum ombud_status status = erase_make(&m, s, a, &want, needles, ahead);
	if (!status && (m.plan.blocked[0] || memcmp(m.plan.hash, e->plan_hash, sizeof e->plan_hash) != 0)) {
		*end = END_ANOTHER;
		status = another(s, e);
	} else if (!status) {
		status = erase_lets_letters(s, a, &m);
		if (!status)
			status = tell_begin(l, s, a, e, &m.plan);
		if (!status)
			status = take_out(s, a, e, &m, needles);
		if (!status)
			status = db_commit(s->db, &s->err);
		*plan = m.plan;
	}
	erase_made_free(&m);
	return status;
}

/* Whoever marked it as begun has the same right to go on as the desk itself. */
static enum ombud_status carry_on(struct ombud_session *s, struct arena *a, int64_t id, struct ledger *l, struct erase_ahead *ahead)
{
	struct erasure_row e;
	struct erase_plan plan = {0};
	enum erase_end end;
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = erasure_get(&e, s->db, &s->err, a, id);
	if (!status && e.state > ERASURE_BEGUN) { /* another was faster */
		db_rollback(s->db);
		return OMBUD_OK;
	}
	if (!status && e.state != ERASURE_BEGUN)
		status = fail(&s->err, OMBUD_CONFLICT, _("erasure %lld was not begun"), (long long)id);
	if (!status)
		status = in_transaction(&end, s, a, &e, l, ahead, &plan);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return end == END_ANOTHER ? changed_since(s, &e) : tell_end(l, s, a, &e, &plan);
}

/* The long reading comes first, while others write: who is faster only makes it be done again. */
static enum ombud_status look_first(struct erase_ahead *out, struct ombud_session *s, struct arena *a, int64_t id)
{
	struct erasure_row e;
	if (erasure_get(&e, s->db, &s->err, a, id) || e.state != ERASURE_BEGUN)
		return s->err.status;
	const struct erase_want want = erase_want_of(&e);
	return erase_look_ahead(out, s, a, &want);
}

enum ombud_status erase_run(struct ombud_session *s, int64_t erasure)
{
	struct arena a = {0};
	struct erase_ahead ahead = {.known = false};
	struct ledger *l;
	enum ombud_status status = erase_ledger(&l, s, true);
	if (!status)
		status = look_first(&ahead, s, &a, erasure);
	if (!status)
		status = carry_on(s, &a, erasure, l, &ahead);
	vec_free(&ahead.finds);
	ledger_close(l);
	arena_free(&a);
	return status;
}

/* ---- without a plan that waits ---------------------------------------------------------------------------- */

/* Whoever died after the entry and before the end of the transaction comes again with the same plan: it is the same
 * erasure to the ledger. What was voided since has another name: that one will never be done again. */
static const struct sql NEXT = {"number of the next erasure", "", "SELECT coalesce(max(id), 0) + 1 FROM erasure", false};

static enum ombud_status name_again(unsigned char out[16], struct ombud_session *s, struct ledger *l,
    const struct erase_want *want, const unsigned char plan[32])
{
	unsigned char key[32];
	int64_t about[4] = {0, want->person, want->request, 0};
	bool voided = true;
	enum ombud_status status = db_one_values(&about[0], s->db, &s->err, &NEXT, NULL, 0);
	ledger_derive(key, l, "erasure");
	for (; !status && voided; about[3]++) {
		crypto_generichash_state state;
		crypto_generichash_init(&state, key, sizeof key, 16);
		crypto_generichash_update(&state, (const unsigned char *)about, sizeof about);
		crypto_generichash_update(&state, (const unsigned char *)want->cause, strlen(want->cause));
		crypto_generichash_update(&state, plan, 32);
		crypto_generichash_final(&state, out, 16);
		status = ledger_has(&voided, l, &s->err, out, LEDGER_VOID);
	}
	return status;
}

static enum ombud_status at_once(int64_t *id, struct ombud_session *s, struct arena *a, const struct erase_want *want,
    struct ledger *l)
{
	struct erase_made m = {.scope = {.n_groups = 0}};
	struct erasure_row e;
	unsigned char key[32];
	ledger_derive(key, l, "needle");
	struct needles *needles = needles_new(a, key);
	enum ombud_status status = erase_make(&m, s, a, want, needles, NULL);
	if (!status && m.plan.blocked[0])
		status = fail(&s->err, OMBUD_CONFLICT, "%s", m.plan.blocked);
	if (!status)
		status = erase_lets_letters(s, a, &m);
	struct erase_want named = *want;
	unsigned char name[16];
	if (!status && !want->ledger) {
		status = name_again(name, s, l, want, m.plan.hash);
		named.ledger = name;
	}
	if (!status)
		status = erase_record(id, s, a, &named, &m.plan);
	if (!status)
		status = erasure_get(&e, s->db, &s->err, a, *id);
	if (!status) {
		e.begun_at = session_now(s);
		/* A restored store hears of it from the ledger. */
		if (!want->ledger)
			status = tell_begin(l, s, a, &e, &m.plan);
	}
	if (!status)
		status = take_out(s, a, &e, &m, needles);
	erase_made_free(&m);
	return status;
}

enum ombud_status erase_now(int64_t *erasure, struct ombud_session *s, const struct erase_want *want)
{
	struct arena a = {0};
	struct ledger *l;
	*erasure = 0;
	enum ombud_status status = erase_ledger(&l, s, true);
	if (!status)
		status = at_once(erasure, s, &a, want, l);
	ledger_close(l);
	arena_free(&a);
	return status;
}
