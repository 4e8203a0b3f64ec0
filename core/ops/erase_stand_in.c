/* STAND-IN for the erasure itself: the person's values go and the row is written, so that a replay can be tested
 * without it. To be dropped where core/ops/erase*.c is. */
#include <sodium.h>
#include <string.h>

#include "ops/erase.h"
#include "store/audit.h"

static const struct sql VALUES = {"stand-in: values go", "i", "DELETE FROM datum WHERE person_id = $1", true};
static const struct sql PERSON = {
    "stand-in: the person is erased", "ii", "UPDATE person SET erased_at = $2 WHERE id = $1", false};
static const struct sql ROW = {"stand-in: the erasure's row", "bsiiibi",
    "INSERT INTO erasure(ledger, cause, what, ticket_id, person_id, state, plan_hash, planned_at, planned_by, begun_at,"
    " erased_at) VALUES($1, $2, '', $3, $4, $5, $6, $7, 0, $7, $7) RETURNING id",
    false};
static const struct sql OF = {"stand-in: whose erasure", "i", "SELECT person_id FROM erasure WHERE id = $1", false};
static const struct sql DONE = {
    "stand-in: done", "iii", "UPDATE erasure SET state = $2, erased_at = $3 WHERE id = $1", false};

static enum ombud_status go(struct ombud_session *s, int64_t person)
{
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .session_id = s->id,
	    .act = "erase", .object = "person", .object_id = person, .n = 1, .detail = "replay"};
	if (db_run(s->db, &s->err, &VALUES, I(person)) || db_run(s->db, &s->err, &PERSON, I(person), I(session_now(s))))
		return s->err.status;
	return audit_add(s->db, &s->err, &e);
}

enum ombud_status erase_now(int64_t *erasure, struct ombud_session *s, const struct erase_want *want)
{
	unsigned char id[16], zero[32] = {0};
	randombytes_buf(id, sizeof id);
	if (want->ledger)
		memcpy(id, want->ledger, sizeof id);
	if (go(s, want->person))
		return s->err.status;
	return db_one(erasure, s->db, &s->err, &ROW, B(id, sizeof id), S(want->cause), ID_OR_NULL(want->request),
	    ID_OR_NULL(want->person), I(ERASURE_ERASED), B(zero, sizeof zero), I(session_now(s)));
}

enum ombud_status erase_run(struct ombud_session *s, int64_t erasure)
{
	int64_t person = 0;
	if (db_one(&person, s->db, &s->err, &OF, I(erasure)) || op_begin(s))
		return s->err.status;
	if (go(s, person) ||
	    db_run(s->db, &s->err, &DONE, I(erasure), I(ERASURE_ERASED), I(session_now(s)))) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}
