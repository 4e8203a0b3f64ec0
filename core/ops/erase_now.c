/* An erasure without a plan that waits: of the sweep, a release, a replay, inside their transaction. */
#include <string.h>

#include "ops/erase_room.h"
#include "store/erasure.h"
#include "store/ledger.h"

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

static enum ombud_status carry(int64_t *id, struct ombud_session *s, struct arena *a, const struct erase_want *want,
    struct ledger *l, const struct erase_made *m, struct needles *needles)
{
	struct erasure_row e;
	enum ombud_status status = OMBUD_OK;
	if (m->plan.blocked[0])
		status = fail(&s->err, OMBUD_CONFLICT, "%s", m->plan.blocked);
	if (!status)
		status = erase_lets_letters(s, a, m);
	struct erase_want named = *want;
	unsigned char name[16];
	if (!status && !want->ledger) {
		status = name_again(name, s, l, want, m->plan.hash);
		named.ledger = name;
	}
	if (!status)
		status = erase_record(id, s, a, &named, &m->plan);
	if (!status)
		status = erasure_get(&e, s->db, &s->err, a, *id);
	if (!status) {
		e.begun_at = session_now(s);
		/* A restored store hears of it from the ledger. */
		if (!want->ledger)
			status = want->further ? erase_tell_further(l, s, a, &e, &m->plan) : erase_tell_begin(l, s, a, &e, &m->plan);
	}
	if (!status)
		status = erase_take_out(s, a, &e, m, needles);
	if (!status && want->ledger)
		status = erase_end_then(s, e.id, want->at);
	return status;
}

static enum ombud_status at_once(int64_t *id, struct ombud_session *s, struct arena *a, const struct erase_want *want,
    struct ledger *l)
{
	struct erase_made m = {.finds = {.n = 0}};
	unsigned char key[32];
	if (erase_ahead_holds(want->ahead, s))
		return carry(id, s, a, want, l, &want->ahead->made, want->ahead->needles);
	ledger_derive(key, l, "needle");
	struct needles *needles = needles_new(a, key);
	enum ombud_status status = erase_make(&m, s, a, want, needles);
	if (!status)
		status = carry(id, s, a, want, l, &m, needles);
	erase_made_free(&m);
	return status;
}

enum ombud_status erase_now_ahead(
    struct erase_ahead **out, struct ombud_session *s, struct arena *a, const struct erase_want *want)
{
	unsigned char key[32];
	struct ledger *l;
	struct erase_ahead *ahead = *out = ARENA_NEW(a, struct erase_ahead);
	*ahead = (struct erase_ahead){.known = false};
	if (erase_ledger(&l, s, true))
		return s->err.status;
	ledger_derive(key, l, "needle");
	ledger_close(l);
	enum ombud_status status = erase_look_ahead(ahead, s, a, want, key);
	sodium_memzero(key, sizeof key);
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
