/* Rows of other tables than the ticket's. */
#include "report/account.h"
#include "report/read.h"

#include <string.h>

#include "base/buf.h"
#include "base/time.h"
#include "model/field.h"
#include "ops/reveal.h"

static const struct sql TASKS = {"tasks of recipients for the report", "i",
    "SELECT k.ticket_id, t.kind, k.at, k.state, k.ended_at, k.message_id IS NOT NULL FROM task k"
    " JOIN ticket t ON t.id = k.ticket_id WHERE k.withdrawn = 0 AND k.at <= $1"
    " AND k.what IN ('rectify', 'erase', 'restrict', 'lift')",
    false};
static const struct sql RETAINED = {"items kept, for the report", "i",
    "SELECT r.ticket_id, t.kind, r.at, r.ground, r.review_day FROM retained r JOIN ticket t ON t.id = r.ticket_id"
    " WHERE r.withdrawn = 0 AND r.at <= $1",
    false};
static const struct sql CONSENTS = {"consents of a period", "ii",
    "SELECT c.at, c.purpose, c.what, (SELECT min(d.at) FROM consent d WHERE d.person_id = c.person_id"
    " AND d.purpose = c.purpose AND d.what = 'stopped' AND d.at >= c.at) FROM consent c"
    " WHERE c.at >= $1 AND c.at <= $2 AND c.what IN ('given', 'withdrawn') ORDER BY c.id",
    false};
static const struct sql REVEALS = {"reveals of a period", "ii",
    "SELECT a.at, a.detail, coalesce(l.text, k.reason), coalesce(l.ticket_id, k.ticket_id), a.agent_id, g.name, EXISTS (SELECT 1 FROM ticket t"
    " JOIN message m ON m.case_id = t.case_id WHERE t.id = coalesce(l.ticket_id, k.ticket_id) AND m.direction IN (2, 4)"
    " AND m.withdrawn = 0 AND m.at >= a.at AND m.at <= $2), a.seq FROM audit a"
    " LEFT JOIN access_log l ON l.id = a.access_id LEFT JOIN reveal_kept k ON k.access_id = a.access_id"
    " LEFT JOIN agent g ON g.id = a.agent_id"
    " WHERE a.act = 'reveal' AND a.at >= $1 AND a.at <= $2 ORDER BY a.seq",
    true};
static const struct sql RATINGS = {"ratings of a period", "ii",
    "SELECT r.ticket_id, t.kind, r.at, r.stars FROM rating r JOIN ticket t ON t.id = r.ticket_id"
    " WHERE r.at >= $1 AND r.at <= $2 ORDER BY r.id",
    false};

static int32_t day(const struct report_reading *r, int64_t at)
{
	return at ? local_day(r->s->constants.zone, at) : 0;
}

static void put(struct report_reading *r, enum report_source source, const struct report_thing *t)
{
	if (!t->kind || (kind_info(t->kind) && r->kinds >> t->kind & 1))
		r->put(r->data, source, t);
}

static enum ombud_status tasks(struct report_reading *r)
{
	struct rows q = db_select(r->s->db, &r->s->err, &TASKS, I(r->p->until));
	while (db_next(&q)) {
		int64_t ended = db_int(&q, 4);
		bool is_ended = ended && ended <= r->p->until;
		put(r, FROM_TASKS, &(struct report_thing){.ticket = db_int(&q, 0),
		    .kind = (enum kind)db_int(&q, 1),
		    .day = day(r, db_int(&q, 2)),
		    .state = is_ended ? (enum state)db_int(&q, 3) : (enum state)0,
		    .answered_day = day(r, ended),
		    .flag = db_int(&q, 5) != 0});
	}
	return db_end(&q);
}

static enum ombud_status retained(struct report_reading *r)
{
	struct rows q = db_select(r->s->db, &r->s->err, &RETAINED, I(r->p->until));
	while (db_next(&q))
		put(r, FROM_RETAINED, &(struct report_thing){.ticket = db_int(&q, 0),
		    .kind = (enum kind)db_int(&q, 1),
		    .day = day(r, db_int(&q, 2)),
		    .key = db_text(&q, 3),
		    .answered_day = (int32_t)db_int(&q, 4)});
	return db_end(&q);
}

static enum ombud_status consents(struct report_reading *r)
{
	struct rows q = db_select(r->s->db, &r->s->err, &CONSENTS, I(r->p->from), I(r->p->until));
	while (db_next(&q)) {
		int64_t at = db_int(&q, 0), stop = db_int(&q, 3);
		put(r, FROM_CONSENTS, &(struct report_thing){.day = day(r, at),
		    .key = db_text(&q, 1),
		    .state = strcmp(db_text(&q, 2), "given") == 0 ? (enum state)1 : (enum state)2,
		    .value = db_is_null(&q, 3) || stop > r->p->until ? -1 : (double)(stop - at) / 3600});
	}
	return db_end(&q);
}

/* ---- reveals ----------------------------------------------------------------------------------- */

/* Of several fields the most that is personal. */
static const char *class_of(const char *fields)
{
	static const char *const names[] = {"S0", "S1", "S2", "S3"};
	int most = -1;
	while (*fields) {
		size_t n = strcspn(fields, ",");
		const struct field *f = field_find(fields, n, NULL);
		if (f && f->type == FIELD_PERSONAL && (int)f->class_ > most)
			most = (int)f->class_;
		fields += n + (fields[n] == ',');
	}
	return most >= 0 && most < 4 ? names[most] : "files";
}

static enum ombud_status reveals(struct report_reading *r, const struct accounts *accounts)
{
	if (!r->audit)
		return OMBUD_OK;
	struct rows q = db_select(r->s->db, &r->s->err, &REVEALS, I(r->p->from), I(r->p->until));
	while (db_next(&q)) {
		struct buf roles = {0};
		struct account who;
		account_was(&who, accounts, db_int(&q, 4), INT64_MAX, db_int(&q, 7));
		roles_text(&roles, who.roles);
		r->put(r->data, FROM_REVEALS, &(struct report_thing){.day = day(r, db_int(&q, 0)),
		    .ticket = db_int(&q, 3),
		    .extension = class_of(db_text(&q, 1)),
		    .key = reveal_reason_code(db_text(&q, 2)),
		    .risk = buf_text(&roles),
		    .code = db_text(&q, 5),
		    .flag = db_int(&q, 6) != 0});
		buf_free(&roles);
	}
	return db_end(&q);
}

/* ---- accounts, ratings --------------------------------------------------------------------------- */

static void lapsed(struct report_reading *r, const struct accounts *accounts)
{
	struct account was;
	int32_t last = day(r, r->p->until);
	for (size_t i = 0; i < accounts->n_now; i++)
		if (account_was(&was, accounts, accounts->now[i].id, r->p->until, INT64_MAX) && was.active &&
		    was.qualified_until < last)
			r->put(r->data, FROM_AGENTS, &(struct report_thing){.day = r->p->b});
}

static enum ombud_status agents(struct report_reading *r)
{
	struct arena memory = {0};
	struct accounts accounts;
	enum ombud_status status = accounts_read(&accounts, r->s, &memory);
	if (!status)
		status = reveals(r, &accounts);
	if (!status)
		lapsed(r, &accounts);
	accounts_free(&accounts);
	arena_free(&memory);
	return status;
}

static enum ombud_status ratings(struct report_reading *r)
{
	struct rows q = db_select(r->s->db, &r->s->err, &RATINGS, I(r->p->from), I(r->p->until));
	while (db_next(&q))
		put(r, FROM_RATINGS, &(struct report_thing){.ticket = db_int(&q, 0),
		    .kind = (enum kind)db_int(&q, 1),
		    .day = day(r, db_int(&q, 2)),
		    .value = (double)db_int(&q, 3)});
	return db_end(&q);
}

enum ombud_status report_read(struct report_reading *r)
{
	if (report_read_tickets(r) || tasks(r) || retained(r) || consents(r) || agents(r))
		return r->s->err.status;
	return ratings(r) ? r->s->err.status : report_read_kept(r);
}
