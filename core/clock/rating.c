#include "clock/rating.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/intake_rating.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "ops/purpose_gate.h"
#include "ops/reply.h"
#include "store/audit.h"
#include "store/rating.h"
#include "store/setting.h"

enum { DAY = 86400, ASK_DAYS = 3, KEPT_DAYS = 90, A_PASS = 50, TURN = 200 };

/* It is part of the help that was given, and stops where a person wants none of that. */
static const char PURPOSE[] = "service";

static const struct sql COUNT = {"letters of a ticket that asks", "ii",
    "UPDATE ticket SET n_messages = (SELECT count(*) FROM message m WHERE m.case_id = $1 AND m.withdrawn = 0"
    " AND (m.ticket_id IS NULL OR m.ticket_id = ticket.id)) WHERE id = $2", false};

/* ---- asking ----------------------------------------------------------------------------------------- */

static const char *new_code(struct arena *a)
{
	static const char letters[] = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
	char code[RATING_CODE + 1] = "";
	for (int i = 0; i < RATING_CODE; i++)
		code[i] = letters[randombytes_uniform(sizeof letters - 1)];
	return arena_str(a, code);
}

static enum ombud_status note(struct ombud_session *s, int64_t ticket)
{
	struct audit_entry e = {.at = session_now(s),
	    .by_id = s->agent.id,
	    .session_id = s->id,
	    .act = "rating-ask",
	    .object = "ticket",
	    .object_id = ticket,
	    .n = 1,
	    .detail = ""};
	return audit_add(s->db, &s->err, &e);
}

static enum ombud_status put(struct ombud_session *s, struct arena *a, const struct ticket_row *t, struct reply *r)
{
	const char *code = new_code(a);
	const char *hold = setting_get(s->db, &s->err, a, "mail.hold_seconds");
	int64_t now = session_now(s);
	struct reply_put p;
	if (s->err.status)
		return s->err.status;
	r->subject = arena_printf(a, "%s R-%s", r->subject, code);
	const struct reply_way way = {
	    .kind = "rating", .person = t->person_id, .at = now, .send_at = now + strtol(hold, NULL, 10), .purpose = PURPOSE};
	if (reply_put(&p, s, a, t, r, &way) ||
	    rating_ask_add(s->db, &s->err, t->id, t->person_id, code, p.message, now) ||
	    db_run(s->db, &s->err, &COUNT, I(t->case_id), I(t->id)))
		return s->err.status;
	return note(s, t->id);
}

static bool is_no(const struct ombud_session *s, enum ombud_status status)
{
	return (status == OMBUD_CORRUPT && s->err.one) || status == OMBUD_CONFLICT || status == OMBUD_INPUT || status == OMBUD_NOTFOUND || status == OMBUD_LIMIT;
}

static enum ombud_status put_if_wanted(struct ombud_session *s, struct arena *a, const struct ticket_row *t, struct reply *r)
{
	const char *why;
	if (purpose_gate(&why, s, a, &(struct purpose_letter){PURPOSE, t->person_id, r->recipient}))
		return s->err.status;
	return why[0] ? OMBUD_OK : put(s, a, t, r);
}

/* One that cannot be written to (no address of theirs) is asked nothing. */
static enum ombud_status ask_one(struct ombud_session *s, struct arena *a, int64_t ticket)
{
	static const struct reply_ask ask = {.code = "rating", .text = "", .answers = "no", .unread = true};
	struct ticket_row t;
	struct reply r;
	enum ombud_status status = ticket_load(&t, s->db, &s->err, a, ticket);
	if (!status)
		status = reply_make(&r, s, a, &t, &ask);
	if (!is_no(s, status))
		return status ? status : put_if_wanted(s, a, &t, &r);
	err_clear(&s->err);
	return OMBUD_OK;
}

static enum ombud_status ask_all(struct ombud_session *s, struct arena *a)
{
	int64_t *ids, now = session_now(s);
	size_t n;
	if (rating_unasked(&ids, &n, s->db, &s->err, a, now - ASK_DAYS * DAY, now, A_PASS))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (ask_one(s, a, ids[i]))
			return s->err.status;
	return OMBUD_OK;
}

static enum ombud_status asks(bool *yes, struct ombud_session *s, struct arena *a)
{
	const char *ask = setting_get(s->db, &s->err, a, "rating.ask"), *from = setting_get(s->db, &s->err, a, "mail.from");
	*yes = !s->err.status && strcmp(ask, "yes") == 0 && from[0];
	return s->err.status;
}

enum ombud_status rating_queue(struct ombud_session *s)
{
	struct arena a = {0};
	bool yes;
	enum ombud_status status = asks(&yes, s, &a);
	if (!status && yes) {
		status = op_begin(s);
		if (!status && ask_all(s, &a)) {
			status = s->err.status;
			db_rollback(s->db);
		} else if (!status) {
			status = db_commit(s->db, &s->err);
		}
	}
	arena_free(&a);
	return status;
}

/* ---- the outbox --------------------------------------------------------------------------------------- */

enum ombud_status rating_needless(bool *no, struct ombud_session *s, struct arena *a, const struct outbox_row *o)
{
	struct ticket_row t;
	*no = false;
	if (ticket_load(&t, s->db, &s->err, a, o->ticket_id))
		return s->err.status;
	*no = t.is_open != 0;
	return OMBUD_OK;
}

enum ombud_status rating_taken_back(struct ombud_session *s, const struct outbox_row *o)
{
	if (message_withdraw(s->db, &s->err, o->message_id, true))
		return s->err.status;
	return rating_ask_drop(s->db, &s->err, o->message_id);
}

/* ---- kept --------------------------------------------------------------------------------------------- */

enum ombud_status rating_expire(struct ombud_session *s, bool *more)
{
	struct arena a = {0};
	struct rating_row *v;
	size_t n;
	int64_t before = session_now(s) - KEPT_DAYS * INT64_C(86400);
	enum ombud_status status = rating_old(&v, &n, s->db, &s->err, &a, before, TURN);
	for (size_t i = 0; i < n && !status; i++)
		status = rating_detach(s->db, &s->err, v[i].ticket_id,
		    masker_keep(masker_open(s, &a, v[i].ticket_id), &a, v[i].comment));
	if (!status)
		status = rating_ask_detach(s->db, &s->err, before);
	*more = n == TURN;
	arena_free(&a);
	return status;
}

enum ombud_status rating_said(
    const char **out, struct ombud_session *s, struct arena *memory, int64_t ticket, struct masker *masker)
{
	struct rating_row r;
	char day[DAY_TEXT];
	*out = "";
	enum ombud_status status = rating_of(&r, s->db, &s->err, memory, ticket);
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	const char *comment = masker_keep(masker, memory, r.comment);
	*out = arena_printf(memory, _("%lld of 5, %s%s%s"), (long long)r.stars, day_text(day, local_day(s->constants.zone, r.at)),
	    comment[0] ? ": " : "", comment);
	return OMBUD_OK;
}
