/* Values that an erasure found also in what stays (a request that is open, another's row) are in no file looked for:
 * nobody can tell whose a copy is. What stays goes later, and then a copy is the person's: so their needles outlive the
 * proof, every later proof of the same person looks for them too, and they go with the one that leaves nothing. */
#include "ops/erased.h"

#include "store/audit.h"
#include "store/needle.h"
#include "store/needle_set.h"

#define PERSON_OF(e) "coalesce(" e ".person_id, (SELECT t.person_id FROM ticket t WHERE t.id = " e ".ticket_id), 0)"

#define HAS_LEFT(person) \
	"(EXISTS (SELECT 1 FROM datum d WHERE d.person_id = " person " AND d.value <> '')" \
	" OR EXISTS (SELECT 1 FROM ticket k WHERE k.person_id = " person " AND NOT EXISTS (SELECT 1 FROM tombstone g" \
	"  WHERE g.ticket_id = k.id))" \
	" OR EXISTS (SELECT 1 FROM message m WHERE m.person_id = " person " AND (m.body <> '' OR m.sender <> '' OR EXISTS" \
	"  (SELECT 1 FROM attachment f WHERE f.message_id = m.id AND f.removed_at = 0)))" \
	" OR EXISTS (SELECT 1 FROM retained i WHERE i.person_id = " person " AND i.withdrawn = 0 AND i.item <> '')" \
	" OR EXISTS (SELECT 1 FROM consent c WHERE c.person_id = " person " AND (c.evidence <> '' OR c.third_party <> '')))"

static const struct sql EARLIER = {"proven erasures of a person that left shared values", "ii",
    "WITH mine(p) AS (SELECT " PERSON_OF("e") " FROM erasure e WHERE e.id = $1 UNION SELECT t.person_id FROM tombstone g"
    "  JOIN ticket t ON t.id = g.ticket_id WHERE g.erasure_id = $1)"
    " SELECT o.id FROM erasure o WHERE o.state = $2 AND o.id <> $1 AND o.again = 1 AND " PERSON_OF("o")
    " IN (SELECT p FROM mine WHERE p > 0) ORDER BY o.id", false};

enum ombud_status shared_load(struct shared_by *by, struct ombud_session *s, struct needles *n, int64_t erasure)
{
	if (needles_load(n, s->db, &s->err, erasure))
		return s->err.status;
	by->own = set_count(needles_set(n));
	struct rows r = db_select(s->db, &s->err, &EARLIER, I(erasure), I(ERASURE_PROVEN));
	while (db_next(&r))
		vec_push(&by->of, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	for (size_t i = 0; i < by->of.n && !status; i++)
		status = needles_load(n, s->db, &s->err, by->of.v[i]);
	return status;
}

/* In whatever spelling a row has it, all spellings of it are shared. */
size_t shared_anew(struct needles *n, struct arena *memory, const unsigned char *others)
{
	struct needle_set *set = needles_set(n);
	enum { MET = 1, COUNTED = 2 };
	unsigned char *group = arena_alloc(memory, needles_groups(n));
	size_t values = 0;
	for (size_t i = 0; i < set_count(set); i++)
		if (others[i])
			group[set_at(set, i)->group] |= MET;
	for (size_t i = 0; i < set_count(set); i++) {
		struct hashed *h = set_at(set, i);
		h->shared = others[i] || (h->shared && (group[h->group] & MET));
		values += h->shared && !(group[h->group] & COUNTED);
		group[h->group] |= h->shared ? COUNTED : 0;
	}
	return values;
}

/* A row of retention takes a ticket of somebody who stays: values that stay with them are no rest of it. */
static const struct sql STAYS = {"whether a person has anything left", "i",
    "SELECT e.cause <> 'retention' AND " HAS_LEFT(PERSON_OF("e")) " FROM erasure e WHERE e.id = $1", false};

enum ombud_status shared_ask(struct shared_by *by, struct ombud_session *s, int64_t erasure)
{
	int64_t stays = 0;
	enum ombud_status status = db_one(&stays, s->db, &s->err, &STAYS, I(erasure));
	by->stays = stays != 0;
	return status;
}

/* The mark in its row stays as it was certified; only needles that are there can be looked for. */
static enum ombud_status drop_earlier(struct ombud_session *s, int64_t erasure)
{
	struct shared_by its = {.own = 0};
	enum ombud_status status = shared_ask(&its, s, erasure);
	return status || its.stays ? status : needles_drop(s->db, &s->err, erasure);
}

enum ombud_status shared_let_go(const struct shared_by *by, struct ombud_session *s, struct needles *n, int64_t erasure)
{
	enum ombud_status status = by->stays ? needles_keep_shared(n, by->own, s->db, &s->err, erasure)
	                                     : needles_drop(s->db, &s->err, erasure);
	for (size_t i = 0; i < by->of.n && !status; i++)
		status = drop_earlier(s, by->of.v[i]);
	return status;
}

/* ---- by the clock ---- */

/* Nothing left, and no erasure of the person's whose proof would look for them. */
static const struct sql ORPHANS = {"proven erasures whose shared values wait for nothing", "i",
    "SELECT e.id FROM erasure e WHERE e.state = $1 AND e.again = 1 AND EXISTS (SELECT 1 FROM needle n WHERE"
    " n.erasure_id = e.id) AND NOT " HAS_LEFT(PERSON_OF("e")) " AND NOT EXISTS (SELECT 1 FROM erasure o WHERE o.state IN (2, 3, 4)"
    " AND " PERSON_OF("o") " = " PERSON_OF("e") ") ORDER BY e.id", false};
static const struct sql REOPEN = {"an erasure's proof is made again", "ii",
    "UPDATE erasure SET state = $2, checked_at = 0, version = version + 1 WHERE id = $1", false};
_Static_assert(ERASURE_ERASED == 3 && ERASURE_PURGED == 4, "ORPHANS");

static enum ombud_status reopen(struct ombud_session *s, int64_t erasure)
{
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .session_id = s->id,
	    .act = "erase-again", .object = "erasure", .object_id = erasure, .n = 1,
	    .detail = "what its values were shared with is gone"};
	enum ombud_status status = db_run(s->db, &s->err, &REOPEN, I(erasure), I(ERASURE_PURGED));
	return status ? status : audit_add(s->db, &s->err, &e);
}

enum ombud_status shared_reopen(struct ombud_session *s)
{
	id_vec ids = {0};
	struct rows r = db_select(s->db, &s->err, &ORPHANS, I(ERASURE_PROVEN));
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	if (!status && ids.n && !(status = op_begin(s))) {
		for (size_t i = 0; i < ids.n && !status; i++)
			status = reopen(s, ids.v[i]);
		if (!status)
			status = db_commit(s->db, &s->err);
		else
			db_rollback(s->db);
	}
	vec_free(&ids);
	return status;
}

static const struct sql WAIT = {"shared values that wait for a later look", "i",
    "SELECT again = 1 AND EXISTS (SELECT 1 FROM needle n WHERE n.erasure_id = e.id) FROM erasure e WHERE e.id = $1", false};

enum ombud_status shared_waits(int64_t *wait, struct ombud_session *s, int64_t erasure)
{
	return db_one(wait, s->db, &s->err, &WAIT, I(erasure));
}
