/* Who has nothing here any more but values: their last ticket went, and with it what the values were kept for. */
#include "ops/erase.h"
#include "ops/sweep.h"
#include "store/hold.h"

enum { LOOKED_AT = 500, AT_ONCE = 4 };

/* A consent that stands needs the address, and so does what was kept for a while, or waits in the outbox. A letter of
 * theirs in another's case goes with that. */
static const struct sql LEFT = {"people without tickets, and what keeps their values", "iii",
    "SELECT p.id, EXISTS (SELECT 1 FROM datum d WHERE d.person_id = p.id AND NOT EXISTS (SELECT 1 FROM hold h WHERE "
    HOLD_STANDS " AND h.object = 'field' AND h.object_id = p.id AND h.field = d.field))"
    " AND EXISTS (SELECT 1 FROM ticket t JOIN tombstone g ON g.ticket_id = t.id WHERE t.person_id = p.id)"
    " AND NOT EXISTS (SELECT 1 FROM ticket t WHERE t.person_id = p.id AND NOT EXISTS (SELECT 1 FROM tombstone g"
    "  WHERE g.ticket_id = t.id))"
    " AND NOT EXISTS (SELECT 1 FROM message m WHERE m.person_id = p.id AND (m.body <> '' OR m.sender <> ''))"
    " AND NOT EXISTS (SELECT 1 FROM retained k WHERE k.withdrawn = 0 AND (k.until_day = 0 OR k.until_day >= $2)"
    "  AND (k.person_id = p.id OR k.ticket_id IN (SELECT id FROM ticket WHERE person_id = p.id)))"
    " AND NOT EXISTS (SELECT 1 FROM consent c WHERE c.person_id = p.id AND (c.evidence <> '' OR c.third_party <> ''"
    "  OR (coalesce(p.erased_at, 0) = 0 AND c.what = 'given' AND (c.expires_day = 0 OR c.expires_day >= $2) AND NOT EXISTS (SELECT 1"
    "  FROM consent l WHERE l.person_id = p.id AND l.purpose = c.purpose AND l.id > c.id))))"
    " AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.state IN (0, 1, 3) AND o.ticket_id IN (SELECT id FROM ticket"
    "  WHERE person_id = p.id))"
    " AND NOT EXISTS (SELECT 1 FROM erasure e WHERE e.person_id = p.id AND e.state < 3),"
    " CASE WHEN " HOLD_ON_PERSON("p.id") " THEN 1 WHEN p.restricted = 1 AND coalesce(p.erased_at, 0) = 0 THEN 5 ELSE 0 END,"
    " coalesce(p.erased_at, 0)"
    " FROM person p WHERE p.id > $1 ORDER BY p.id LIMIT $3", true};
_Static_assert(SWEEP_HELD == 1 && SWEEP_RESTRICTED == 5, "LEFT");

struct left {
	int64_t id, erased_at;
	enum sweep_why why;
};

static enum ombud_status read_some(struct left *v, size_t *n, struct sweep *w, bool *more)
{
	struct ombud_session *s = w->s;
	size_t seen = 0;
	*n = 0;
	struct rows r = db_select(s->db, &s->err, &LEFT, I(w->person), I(w->today), I(LOOKED_AT));
	size_t most = w->turn < AT_ONCE ? w->turn : AT_ONCE;
	while (*n < most && db_next(&r)) {
		seen++;
		w->person = db_int(&r, 0);
		if (db_int(&r, 1))
			v[(*n)++] = (struct left){w->person, db_int(&r, 3), (enum sweep_why)db_int(&r, 2)};
	}
	*more = *n == most || seen == LOOKED_AT;
	return db_end(&r);
}

/* What stands in the way of one stops no other. */
static enum ombud_status let_go(struct sweep *w, struct left *p)
{
	const int64_t none = 0;
	struct ombud_session *s = w->s;
	int64_t erasure;
	const struct erase_want want = {.cause = p->erased_at ? "rest" : "retention", .what = SWEEP_PERSON, .person = p->id,
	    .tickets = &none};
	if (erase_now(&erasure, s, &want) != OMBUD_CONFLICT)
		return s->err.status;
	err_clear(&s->err);
	p->why = SWEEP_RESTRICTED;
	return OMBUD_OK;
}

enum ombud_status sweep_people(struct sweep *w, bool go, bool *more)
{
	struct left v[AT_ONCE];
	size_t n;
	struct sweep_sum *sum = sweep_sum_of(w, SWEEP_PERSON);
	if (read_some(v, &n, w, more))
		return w->s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (go && !v[i].why && let_go(w, &v[i]))
			return w->s->err.status;
		sum->due += !v[i].why;
		sum->refused[v[i].why] += v[i].why != SWEEP_GOES;
	}
	return OMBUD_OK;
}
