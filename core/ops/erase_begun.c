/* One that two people approved: begun in the store, told to the ledger, carried out, told again. Whatever ends in between
 * is gone on with by whoever comes next. */
#include <string.h>

#include "base/say.h"
#include "ops/erase_room.h"
#include "store/erasure.h"
#include "store/ledger.h"

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
	if (erase_lets_letters(s, a, m) || erase_tell_begin(l, s, a, e, &m->plan) || erase_take_out(s, a, e, m, needles))
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
	return end == END_ANOTHER ? changed_since(s, &k->e) : erase_tell_end(k->l, s, k->a, &k->e, &ahead->made.plan);
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
