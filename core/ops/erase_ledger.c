/* The order of an erasure: begun in the store, told to the ledger, carried out, told again. Whatever ends in between is
 * gone on with by whoever comes next. */
#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "ops/erase_room.h"
#include "ops/ledger_of.h"
#include "store/erasure.h"
#include "store/fact.h"
#include "store/person.h"

/* ---- the ledger ----------------------------------------------------------------------------------------- */

enum ombud_status erase_ledger(struct ledger **out, struct ombud_session *s, bool create)
{
	err_clear(&s->err); /* of what was asked before */
	return session_ledger(out, s, create);
}

/* As it was recorded with the request; without one, what began it. */
static const char *ground_of(struct ombud_session *s, struct arena *a, const struct erasure_row *e)
{
	const char *ground = "";
	struct err err = {0};
	if (e->ticket_id && fact_value(&ground, s->db, &err, a, e->ticket_id, "ground"))
		ground = "";
	return strncmp(ground, "17(1)", 5) == 0 ? ground : e->cause;
}

static struct ledger_entry entry_of(struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p, enum ledger_act act)
{
	struct ledger_count *counts = ARENA_ARRAY(a, struct ledger_count, p->n_lines + 1);
	struct ledger_entry out = {.act = act, .at = session_now(s), .ticket_id = e->ticket_id, .person_id = e->person_id,
	    .by_id = e->planned_by, .second_id = e->approved_by, .ground = ground_of(s, a, e), .counts = counts, .n_counts = p->n_lines};
	for (size_t i = 0; i < p->n_lines; i++)
		counts[i] = (struct ledger_count){p->lines[i].place, p->lines[i].act, p->lines[i].n};
	/* By these it is done again alike, whatever a copy has of them. */
	out.tickets = e->person_id ? p->stays : p->goes;
	out.n_tickets = e->person_id ? p->n_stays : p->n_goes;
	memcpy(out.id, e->ledger, sizeof out.id);
	memcpy(out.plan, e->plan_hash, sizeof out.plan);
	return out;
}

enum ombud_status erase_in_ledger(bool *yes, struct ombud_session *s, struct arena *a, const struct erasure_row *e)
{
	struct ledger *l;
	unsigned char (*ids)[16];
	size_t n = 0;
	*yes = false;
	enum ombud_status status = erase_ledger(&l, s, false);
	if (status == OMBUD_NOTFOUND) { /* there never was one */
		err_clear(&s->err);
		return OMBUD_OK;
	}
	if (!status)
		status = ledger_unended(&ids, &n, l, &s->err, a);
	for (size_t i = 0; i < n && !status; i++)
		*yes |= memcmp(ids[i], e->ledger, sizeof e->ledger) == 0;
	ledger_close(l);
	return status;
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

/* What stays for a while, for the sweep to come back to. */
static enum ombud_status keep_left(struct ombud_session *s, const struct erasure_row *e, const struct erase_scope *c)
{
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < c->left.n && !status && e->person_id && !c->want->further; i++) {
		const struct erase_left *l = &c->left.v[i];
		status = erasure_left_add(s->db, &s->err, e->id, e->person_id,
		    &(const struct erasure_left){.ticket_id = l->ticket, .field = l->field, .retained_id = l->retained, .until_day = l->until_day,
		        .message_id = l->letter, .attachment_id = l->file});
	}
	return status;
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
	return keep_left(s, e, &m->scope) || keep_lines(s, a, e->id, &m->plan) || erasure_put(s->db, &s->err, e) ? s->err.status : OMBUD_OK;
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
    struct erasure_row *e, struct ledger *l, const struct erase_made *m, struct needles *needles)
{
	*end = END_DONE;
	if (m->plan.blocked[0] || memcmp(m->plan.hash, e->plan_hash, sizeof e->plan_hash) != 0) {
		*end = END_ANOTHER;
		return another(s, e);
	}
	if (erase_lets_letters(s, a, m) || tell_begin(l, s, a, e, &m->plan) || take_out(s, a, e, m, needles))
		return s->err.status;
	return db_commit(s->db, &s->err);
}

struct carrying {
	struct ombud_session *s;
	struct arena *a;
	struct ledger *l;
	unsigned char key[32]; /* of the needles */
	struct erasure_row e;
};

/* What was made before the lock, or, where somebody wrote meanwhile, what is made now. */
static enum ombud_status make_now(struct erase_ahead *ahead, struct carrying *k)
{
	struct ombud_session *s = k->s;
	if (erase_ahead_holds(ahead, s))
		return OMBUD_OK;
	erase_ahead_free(ahead);
	ahead->want = erase_want_of(&k->e);
	ahead->needles = needles_new(k->a, k->key);
	enum ombud_status status = erase_make(&ahead->made, s, k->a, &ahead->want, ahead->needles);
	ahead->known = true; /* to be freed */
	return status;
}

/* Inside the write transaction, which ends here. */
static enum ombud_status carry_on(struct carrying *k, struct erase_ahead *ahead)
{
	struct ombud_session *s = k->s;
	enum erase_end end = END_DONE;
	/* Between its beginning and now the answer's approval may have been taken back. */
	enum ombud_status status = erase_is_decided(s, k->a, &k->e);
	if (!status)
		status = make_now(ahead, k);
	if (!status)
		status = in_transaction(&end, s, k->a, &k->e, k->l, &ahead->made, ahead->needles);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return end == END_ANOTHER ? changed_since(s, &k->e) : tell_end(k->l, s, k->a, &k->e, &ahead->made.plan);
}

/* Whoever marked it as begun has the same right to go on as the desk itself. *found: it waits to be carried out. */
static enum ombud_status begun(bool *found, struct carrying *k, int64_t id)
{
	struct ombud_session *s = k->s;
	*found = false;
	if (erasure_get(&k->e, s->db, &s->err, k->a, id))
		return s->err.status;
	if (k->e.state == ERASURE_DROPPED)
		return fail(&s->err, OMBUD_CONFLICT, _("erasure %lld was dropped"), (long long)id);
	if (k->e.state > ERASURE_BEGUN) /* another was faster */
		return OMBUD_OK;
	if (k->e.state != ERASURE_BEGUN)
		return fail(&s->err, OMBUD_CONFLICT, _("erasure %lld was not begun"), (long long)id);
	*found = true;
	return OMBUD_OK;
}

/* The long reading comes first, while others write. Who was faster makes it be done again, and only who is so each
 * time waits for it. */
static enum ombud_status one_try(bool *again, struct carrying *k, int64_t id, bool last)
{
	struct ombud_session *s = k->s;
	struct erase_ahead ahead = {.known = false};
	bool waits;
	*again = false;
	enum ombud_status status = begun(&waits, k, id);
	if (status || !waits)
		return status;
	const struct erase_want want = erase_want_of(&k->e);
	status = erase_look_ahead(&ahead, s, k->a, &want, k->key);
	if (!status)
		status = op_begin(s);
	if (!status && !last && !erase_ahead_holds(&ahead, s)) {
		*again = true;
		db_rollback(s->db);
	} else if (!status) {
		status = begun(&waits, k, id);
		if (!status && waits)
			status = carry_on(k, &ahead);
		else
			db_rollback(s->db);
	}
	erase_ahead_free(&ahead);
	return status;
}

enum ombud_status erase_run(struct ombud_session *s, int64_t erasure)
{
	enum { TRIES = 3 };
	struct arena a = {0};
	struct carrying k = {.s = s, .a = &a};
	enum ombud_status status = erase_ledger(&k.l, s, true);
	bool again = !status;
	if (!status)
		ledger_derive(k.key, k.l, "needle");
	for (int i = 1; again && !status; i++)
		status = one_try(&again, &k, erasure, i == TRIES);
	sodium_memzero(k.key, sizeof k.key);
	ledger_close(k.l);
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

static const struct sql HERE = {"tickets of a person that were not erased", "i",
    "SELECT id FROM ticket WHERE person_id = $1 AND id NOT IN (SELECT ticket_id FROM tombstone) ORDER BY id", false};

/* To the ledger a further erasure leaves all that it does not name: who replays it takes no more than went. */
static enum ombud_status tell_further(struct ledger *l, struct ombud_session *s, struct arena *a,
    const struct erasure_row *e, const struct erase_plan *p)
{
	struct erase_plan told = *p;
	id_vec stays = {0};
	struct rows r = db_select(s->db, &s->err, &HERE, I(e->person_id));
	while (db_next(&r))
		if (!ids_have(p->goes, p->n_goes, db_int(&r, 0)))
			vec_push(&stays, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	told.stays = stays.v;
	told.n_stays = stays.n;
	if (!status)
		status = tell_begin(l, s, a, e, &told);
	vec_free(&stays);
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
	enum ombud_status status = erase_make(&m, s, a, want, needles);
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
			status = want->further ? tell_further(l, s, a, &e, &m.plan) : tell_begin(l, s, a, &e, &m.plan);
	}
	if (!status)
		status = take_out(s, a, &e, &m, needles);
	if (!status && want->ledger)
		status = erase_end_then(s, e.id, want->at);
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
