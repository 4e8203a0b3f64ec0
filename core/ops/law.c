#include "ops/law.h"

#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/hand.h"
#include "store/law.h"
#include "store/setting.h"

enum { TURN = 4000 };

struct law_book {
	struct arena memory;
	int32_t *starts;
	struct constants *sets; /* one a start */
	size_t n;
};

void law_book_free(struct ombud_session *s)
{
	if (!s->law)
		return;
	arena_free(&s->law->memory);
	mem_free(s->law);
	s->law = NULL;
}

/* One set for all days is today's: most desks never change it. */
static enum ombud_status open_book(struct ombud_session *s)
{
	struct law_book *b = mem_alloc(sizeof *b);
	*b = (struct law_book){0};
	s->law = b;
	if (law_starts(&b->starts, &b->n, s->db, &s->err, &b->memory))
		return s->err.status;
	if (b->n < 2)
		return OMBUD_OK;
	b->sets = ARENA_ARRAY(&b->memory, struct constants, b->n);
	for (size_t i = 0; i < b->n; i++)
		if (law_load(&b->sets[i], s->db, &s->err, &b->memory, b->starts[i]))
			return s->err.status;
	return OMBUD_OK;
}

const struct constants *law_on(struct ombud_session *s, int32_t day)
{
	if (!s->law && open_book(s)) {
		law_book_free(s);
		return NULL;
	}
	const struct law_book *b = s->law;
	if (b->n < 2)
		return &s->constants;
	size_t i = b->n - 1;
	while (i && b->starts[i] > day)
		i--;
	return &b->sets[i];
}

enum ombud_status law_fresh(struct ombud_session *s)
{
	int64_t now;
	if (setting_number(&now, s->db, &s->err, "law.changed"))
		return s->err.status;
	if (now == s->law_seen && !s->law_moved)
		return OMBUD_OK;
	law_book_free(s);
	s->law_moved = false;
	s->law_seen = now;
	return law_load(&s->constants, s->db, &s->err, &s->memory, session_today(s));
}

/* ---- a change ----------------------------------------------------------------------------------- */

enum ombud_status law_touch(struct ombud_session *s, int32_t from)
{
	int64_t changed, since;
	s->law_moved = true;
	law_book_free(s);
	if (setting_number(&changed, s->db, &s->err, "law.changed") || setting_number(&since, s->db, &s->err, "law.since"))
		return s->err.status;
	from = from < 1 ? 1 : from;
	since = since && since < from ? since : from;
	if (setting_set_number(s->db, &s->err, "law.changed", changed + 1) || setting_set_number(s->db, &s->err, "law.since", since))
		return s->err.status;
	return setting_set_number(s->db, &s->err, "law.at", 0);
}

static const struct sql CONCERNED = {"open tickets that a change of the law is about", "iii",
    "SELECT id FROM ticket WHERE is_open = 1 AND id > $1 AND received_at >= $2 ORDER BY id LIMIT $3", false};

static const struct op follow_op = {.face = {.name = "law-dates"}};

static enum ombud_status dates_anew(struct op_ctx *c, struct ticket_row *t)
{
	return due_set(c->s, c->memory, t);
}

/* One page; *at 0: that was the last. */
static enum ombud_status page(struct ombud_session *s, struct arena *a, int64_t *at, int64_t since)
{
	id_vec ids = {0};
	int64_t changed = 0;
	struct rows r = db_select(s->db, &s->err, &CONCERNED, I(*at),
	    I(local_instant(s->constants.zone, (int32_t)since, 0)), I(TURN));
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	struct op_ctx c = hand_of_desk(s, &follow_op, a);
	if (!status)
		status = hand_change(&c, "law-dates", ids.v, ids.n, dates_anew, &changed);
	if (!status)
		status = hand_end(&c, changed);
	*at = ids.n == TURN ? ids.v[ids.n - 1] : 0;
	vec_free(&ids);
	return status;
}

static enum ombud_status turn(struct ombud_session *s, struct arena *a, bool *more)
{
	int64_t since, at;
	*more = false;
	if (setting_number(&since, s->db, &s->err, "law.since") || !since || setting_number(&at, s->db, &s->err, "law.at"))
		return s->err.status;
	if (page(s, a, &at, since) || setting_set_number(s->db, &s->err, "law.at", at))
		return s->err.status;
	*more = at != 0;
	return at ? OMBUD_OK : setting_set_number(s->db, &s->err, "law.since", 0);
}

enum ombud_status law_follow(struct ombud_session *s)
{
	int64_t since;
	bool more = true;
	if (law_fresh(s) || setting_number(&since, s->db, &s->err, "law.since"))
		return s->err.status;
	for (enum ombud_status status = OMBUD_OK; since && more && !status;) {
		struct arena memory = {0};
		if (op_begin(s))
			return s->err.status;
		status = turn(s, &memory, &more);
		if (status)
			db_rollback(s->db);
		else
			status = db_commit(s->db, &s->err);
		arena_free(&memory);
	}
	return s->err.status;
}
