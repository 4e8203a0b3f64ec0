/* Tickets that ended long enough ago, a window at a time; and why one of them stays. */
#include <string.h>

#include "base/ids.h"
#include "base/time.h"
#include "model/ticket.h"
#include "ops/erase.h"
#include "ops/sweep.h"
#include "store/fact.h"
#include "store/hold.h"

struct ended {
	int64_t id, kind, state, answered, closed, person, case_id;
	const char *code;
};

#define COLUMNS "t.id, t.kind, t.state, t.answered_at, t.closed_at, coalesce(t.person_id, 0), t.case_id, t.resolution"
static const struct sql ENDED = {"tickets that ended, oldest end first", "iiii",
    "SELECT " COLUMNS " FROM ticket t WHERE t.closed_at > 0 AND (t.closed_at, t.id) > ($1, $2) AND t.closed_at < $3"
    " ORDER BY t.closed_at, t.id LIMIT $4", false};
static const struct sql BESIDE = {"ended tickets of the same case", "ii",
    "SELECT " COLUMNS " FROM ticket t WHERE t.case_id = $1 AND t.id <> $2 AND t.is_open = 0", false};
static const struct sql MERGED_IN = {"tickets that became part of one", "i",
    "SELECT id FROM ticket WHERE merged_into = $1 ORDER BY id", false};
#define RETAINED_STILL RETAINED_STANDS " AND (k.until_day = 0 OR k.until_day >= $2)"
#define OF_TICKET "m.case_id = t.case_id AND (m.ticket_id IS NULL OR m.ticket_id = t.id)"
/* Whether there is something left to go, and what keeps it: also items of other tickets, such as a request for erasure. */
static const struct sql STANDS = {"why an ended ticket stays", "ii",
    "SELECT t.subject <> '' OR t.external_id <> '' OR EXISTS (SELECT 1 FROM message m WHERE m.case_id = t.case_id"
    " AND (m.ticket_id IS NULL OR m.ticket_id = t.id) AND (m.body <> '' OR m.subject <> '' OR m.sender <> '')),"
    " CASE WHEN " HOLD_ON_ONE("t.id", "t.person_id") " THEN 1"
    " WHEN EXISTS (SELECT 1 FROM ticket o WHERE o.case_id = t.case_id AND o.id <> t.id AND +o.is_open = 1) THEN 2"
    " WHEN EXISTS (SELECT 1 FROM ticket o WHERE o.person_id = t.person_id AND o.id <> t.id AND +o.is_open = 1"
    "  AND +o.kind IN (1, 2, 13)) THEN 3"
    " WHEN EXISTS (SELECT 1 FROM retained k WHERE k.ticket_id = t.id AND k.withdrawn = 0 AND k.item <> ''"
    "  AND (k.until_day = 0 OR k.until_day >= $2))"
    " OR EXISTS (SELECT 1 FROM retained k WHERE k.object = 'ticket' AND k.object_id = t.id AND " RETAINED_STILL ")"
    " OR EXISTS (SELECT 1 FROM message m JOIN retained k ON k.object IN ('letter', 'note') AND k.object_id = m.id"
    "  WHERE " OF_TICKET " AND " RETAINED_STILL ")"
    " OR EXISTS (SELECT 1 FROM message m JOIN attachment f ON f.message_id = m.id JOIN retained k ON k.object = 'attachment'"
    "  AND k.object_id = f.id WHERE " OF_TICKET " AND " RETAINED_STILL ") THEN 4"
    " WHEN EXISTS (SELECT 1 FROM person p WHERE p.id = t.person_id AND p.restricted = 1) THEN 5"
    " WHEN EXISTS (SELECT 1 FROM erasure e WHERE e.person_id = t.person_id AND e.state < 3) THEN 6"
    " ELSE 0 END,"
    /* what its answer needed goes by its own day */
    " EXISTS (SELECT 1 FROM erasure e WHERE e.ticket_id = t.id AND e.rest_day > 0 AND e.state < 6)"
    " FROM ticket t WHERE t.id = $1", true};

static struct ended read_row(const struct rows *r, struct arena *memory)
{
	return (struct ended){db_int(r, 0), db_int(r, 1), db_int(r, 2), db_int(r, 3), db_int(r, 4), db_int(r, 5), db_int(r, 6),
	    db_keep(r, memory, 7)};
}

static const char *row_of(const struct ended *t)
{
	return retention_of_ticket((int)t->kind, t->state == STATE_SPAM, t->code);
}

/* Some clocks run from the answer: where there was none, from the end as all others. */
static bool is_due(const struct sweep *w, const struct ended *t)
{
	bool known;
	const char *what = row_of(t);
	bool by_answer = strcmp(what, "erasure") == 0 || strcmp(what, "unverified") == 0;
	int64_t from = by_answer && t->answered ? t->answered : t->closed;
	return (t->state == STATE_CLOSED || t->state == STATE_SPAM) && from < sweep_before(w, what, &known) && known;
}

/* Letters are the case's: the longest of its tickets keeps them. */
static enum ombud_status others_stay(bool *out, struct sweep *w, const struct ended *t)
{
	struct ombud_session *s = w->s;
	struct arena a = {0};
	*out = false;
	struct rows r = db_select(s->db, &s->err, &BESIDE, I(t->case_id), I(t->id));
	while (db_next(&r)) {
		struct ended o = read_row(&r, &a);
		*out |= o.state != STATE_MERGED && o.state != STATE_PURGED && !is_due(w, &o);
	}
	arena_free(&a);
	return db_end(&r);
}

static enum ombud_status look_at(bool *any, enum sweep_why *why, struct sweep *w, const struct ended *t)
{
	struct ombud_session *s = w->s;
	bool others = false, rest = false;
	*any = false;
	*why = SWEEP_GOES;
	struct rows r = db_select(s->db, &s->err, &STANDS, I(t->id), I(w->today));
	if (db_next(&r)) {
		*any = db_int(&r, 0) != 0;
		*why = (enum sweep_why)db_int(&r, 1);
		rest = db_int(&r, 2) != 0;
	}
	if (db_end(&r))
		return s->err.status;
	*any &= !rest;
	if (*any && !*why && others_stay(&others, w, t))
		return s->err.status;
	*why = others ? SWEEP_LONGER : *why;
	return OMBUD_OK;
}

static enum ombud_status add_with_parts(struct sweep *w, id_vec *ids, int64_t ticket)
{
	vec_push(ids, ticket);
	struct rows r = db_select(w->s->db, &w->s->err, &MERGED_IN, I(ticket));
	while (db_next(&r))
		vec_push(ids, db_int(&r, 0));
	return db_end(&r);
}

static enum ombud_status erase(struct sweep *w, const char *what, id_vec *ids)
{
	int64_t erasure;
	struct erase_want want = {.cause = "retention", .what = what};
	ids->n = ids_once(ids->v, ids->n);
	want.tickets = ids->v;
	want.n_tickets = ids->n;
	return ids->n ? erase_now(&erasure, w->s, &want) : OMBUD_OK;
}

static enum ombud_status take(struct sweep *w, const struct ended *t, size_t n, bool go)
{
	for (size_t row = 0; row < w->sums.n; row++) {
		struct sweep_sum *sum = &w->sums.v[row];
		id_vec ids = {0};
		enum ombud_status status = OMBUD_OK;
		for (size_t i = 0; i < n && !status; i++) {
			bool any;
			enum sweep_why why;
			if (strcmp(row_of(&t[i]), sum->what) != 0 || !is_due(w, &t[i]))
				continue;
			status = look_at(&any, &why, w, &t[i]);
			sum->due += any && !why;
			sum->refused[why] += any && why;
			if (!status && any && !why && go)
				status = add_with_parts(w, &ids, t[i].id);
		}
		if (!status)
			status = erase(w, sum->what, &ids);
		vec_free(&ids);
		if (status)
			return status;
	}
	return OMBUD_OK;
}

enum ombud_status sweep_tickets(struct sweep *w, bool go, bool *more)
{
	struct ombud_session *s = w->s;
	struct arena a = {0};
	struct ended *t = ARENA_ARRAY(&a, struct ended, w->turn);
	size_t n = 0;
	struct rows r = db_select(s->db, &s->err, &ENDED, I(w->at), I(w->id), I(session_now(s)), I((int64_t)w->turn));
	while (db_next(&r))
		t[n++] = read_row(&r, &a);
	enum ombud_status status = db_end(&r);
	if (!status)
		status = take(w, t, n, go);
	if (!status && n) {
		w->at = t[n - 1].closed;
		w->id = t[n - 1].id;
	}
	*more = !status && n == w->turn;
	arena_free(&a);
	return status;
}
