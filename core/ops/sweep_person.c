/* Who has nothing here any more but values: their last ticket went, and with it what the values were kept for. */
#include "ops/erase.h"
#include "ops/sweep.h"
#include "store/hold.h"

enum { LOOKED_AT = 500 };

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

static struct sweep_left read_left(const struct rows *r)
{
	return (struct sweep_left){db_int(r, 0), db_int(r, 3), (enum sweep_why)db_int(r, 2)};
}

/* The next few, and the place where to go on. One whose texts others may have is looked for alone. */
static enum ombud_status read_some(struct sweep *w, size_t most)
{
	struct ombud_session *s = w->s;
	size_t seen = 0;
	w->n_left = 0;
	struct rows r = db_select(s->db, &s->err, &LEFT, I(w->person), I(w->today), I(LOOKED_AT));
	while (w->n_left < most && db_next(&r)) {
		struct sweep_left p = read_left(&r);
		bool goes = db_int(&r, 1), alone = goes && p.erased_at;
		if (alone && w->n_left)
			break;
		seen++;
		w->person = p.id;
		if (goes)
			w->left[w->n_left++] = p;
		if (alone)
			break;
	}
	w->people_done = !w->n_left && seen < LOOKED_AT;
	return db_end(&r);
}

static struct erase_want want_of(const struct sweep_left *p)
{
	static const int64_t none = 0;
	return (struct erase_want){.cause = p->erased_at ? "rest" : "retention", .what = SWEEP_PERSON, .person = p->id,
	    .tickets = &none};
}

enum ombud_status sweep_pick_people(struct sweep *w)
{
	if (!w->n_left && !w->people_done && read_some(w, w->turn < SWEEP_PEOPLE ? w->turn : SWEEP_PEOPLE))
		return w->s->err.status;
	if (w->n_left != 1 || !w->left[0].erased_at || w->left[0].why)
		return OMBUD_OK;
	const struct erase_want want = want_of(&w->left[0]);
	return erase_now_ahead(&w->ahead, w->s, &w->looked, &want);
}

/* As it is now, inside the lock. */
static enum ombud_status still_left(bool *still, struct sweep *w, struct sweep_left *p)
{
	struct ombud_session *s = w->s;
	*still = false;
	struct rows r = db_select(s->db, &s->err, &LEFT, I(p->id - 1), I(w->today), I(1));
	if (db_next(&r) && db_int(&r, 0) == p->id) {
		*still = db_int(&r, 1) != 0;
		*p = read_left(&r);
	}
	return db_end(&r);
}

/* What stands in the way of one (a restriction, a letter on its way) stops no other; once it is recorded it is done, or
 * the transaction is no more. */
static enum ombud_status let_go(struct sweep *w, struct sweep_left *p)
{
	struct ombud_session *s = w->s;
	int64_t erasure;
	struct erase_want want = want_of(p);
	want.ahead = w->ahead;
	enum ombud_status status = erase_now(&erasure, s, &want);
	if ((status != OMBUD_CONFLICT && status != OMBUD_BUSY) || erasure)
		return status;
	err_clear(&s->err);
	p->why = SWEEP_RESTRICTED;
	return OMBUD_OK;
}

static void count(struct sweep *w, const struct sweep_left *p)
{
	struct sweep_sum *sum = sweep_sum_of(w, SWEEP_PERSON);
	sum->due += !p->why;
	sum->refused[p->why] += p->why != SWEEP_GOES;
}

void sweep_forget_look(struct sweep *w)
{
	erase_ahead_free(w->ahead);
	arena_free(&w->looked);
	w->ahead = NULL;
}

enum ombud_status sweep_look_people(struct sweep *w)
{
	while (!w->people_done) {
		if (read_some(w, SWEEP_PEOPLE))
			return w->s->err.status;
		for (size_t i = 0; i < w->n_left; i++)
			count(w, &w->left[i]);
	}
	return OMBUD_OK;
}

/* Who was faster makes it be looked again; who always is waits for it. */
static bool looks_again(struct sweep *w)
{
	enum { TRIES = 3 };
	bool again = w->ahead && !erase_ahead_holds(w->ahead, w->s) && ++w->tries < TRIES;
	if (again)
		sweep_forget_look(w);
	return again;
}

enum ombud_status sweep_people(struct sweep *w, bool *more)
{
	*more = true;
	if (looks_again(w))
		return OMBUD_OK;
	for (size_t i = 0; i < w->n_left; i++) {
		bool still;
		struct sweep_left *p = &w->left[i];
		if (still_left(&still, w, p) || (still && !p->why && let_go(w, p)))
			return w->s->err.status;
		if (still)
			count(w, p);
	}
	sweep_forget_look(w);
	w->tries = 0;
	w->n_left = 0;
	*more = !w->people_done;
	return OMBUD_OK;
}
