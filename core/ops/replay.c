/* The erasure ledger done again on a store that was restored. Erasures go by their own rows: one that the copy has as
 * erased is not done twice, so that who came back by a letter of their own stays. All is told in the ledger's order, so
 * that what is held, and no more, is kept. Whom an entry is about: replay_who.c. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/ids.h"
#include "base/say.h"
#include "ops/erase.h"
#include "ops/hold.h"
#include "ops/ledger_step.h"
#include "ops/replay_room.h"
#include "store/audit.h"
#include "store/person.h"
#include "store/setting.h"

static const struct sql KNOWN = {"how far an erasure is", "b", "SELECT id, state FROM erasure WHERE ledger = $1", false};
/* What the copy planned is another's plan by now: the entry is done again as it was, under its own name. */
static const struct sql DROP = {"an erasure that is done again instead", "bib",
    "UPDATE erasure SET ledger = $3, state = $2, version = version + 1 WHERE ledger = $1", false};
/* The copy may have it as approved still, and the clock would carry it out. */
static const struct sql VOID = {"an erasure that was dropped since", "bii",
    "UPDATE erasure SET state = $2, version = version + 1 WHERE ledger = $1 AND state < $3", false};
static const struct sql RESTED = {"what an erasure kept is gone too", "i",
    "UPDATE erasure SET rest_day = 0 WHERE ticket_id = $1 AND cause = 'replay'", false};
static const struct sql NOBODY = {"an erasure of nobody here", "biibii",
    "INSERT INTO erasure(ledger, cause, what, ticket_id, state, plan_hash, planned_at, planned_by)"
    " VALUES($1, 'replay', '', $2, $3, $4, $5, $6)",
    false};
static const struct sql TICKET = {"whose ticket", "i", "SELECT coalesce(person_id, 0) FROM ticket WHERE id = $1", false};

void replay_say(struct replay *r, const struct ledger_entry *e, const char *what)
{
	buf_printf(&r->said, _("ledger %lld: %s\n"), (long long)e->seq, what);
}

/* ---- erasures ------------------------------------------------------------------------------------- */

static enum ombud_status known(struct replay *r, const struct ledger_entry *e, int64_t *row, int64_t *state)
{
	struct rows q = db_select(r->s->db, &r->s->err, &KNOWN, B(e->id, sizeof e->id));
	*row = *state = 0;
	if (db_next(&q)) {
		*row = db_int(&q, 0);
		*state = db_int(&q, 1);
	}
	return db_end(&q);
}

static enum ombud_status own_request(struct replay *r, const struct ledger_entry *e, int64_t person, int64_t *out)
{
	int64_t whose = 0;
	*out = 0;
	enum ombud_status status = e->ticket_id ? db_one(&whose, r->s->db, &r->s->err, &TICKET, I(e->ticket_id)) : OMBUD_NOTFOUND;
	if (!status && whose == person)
		*out = e->ticket_id;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

/* The entry's own name goes to the last of them: once it is written all are done. */
static enum ombud_status erase_person(struct replay *r, const struct ledger_entry *e, int64_t person, bool last)
{
	int64_t row;
	unsigned char id[16];
	struct erase_want want = {.cause = "replay", .what = "", .person = person, .stays = e->tickets, .n_stays = e->n_tickets,
	    .ledger = id, .at = e->at};
	memcpy(id, e->id, sizeof id);
	if (!last)
		replay_name(id, person);
	/* What is still held counts with this one, as it did then. */
	if (own_request(r, e, person, &want.request) || hold_waits_no_more(r->s->db, &r->s->err, person))
		return r->s->err.status;
	return erase_now(&row, r->s, &want);
}

/* Of those that went the ones that are here. */
static enum ombud_status erase_tickets(struct replay *r, const struct ledger_entry *e)
{
	int64_t row;
	const struct erase_want want = {.cause = "replay", .what = "", .tickets = e->tickets, .n_tickets = e->n_tickets,
	    .request = e->ticket_id, .ledger = e->id, .at = e->at};
	if (e->ticket_id && db_run(r->s->db, &r->s->err, &RESTED, I(e->ticket_id)))
		return r->s->err.status;
	return erase_now(&row, r->s, &want);
}

static enum ombud_status nobody(struct replay *r, const struct ledger_entry *e)
{
	return db_run(r->s->db, &r->s->err, &NOBODY, B(e->id, sizeof e->id), NIL, I(ERASURE_DROPPED),
	    B(e->plan, sizeof e->plan), I(e->at), I(e->by_id));
}

static bool of_tickets(const struct ledger_entry *e)
{
	return !e->person_id && !e->n_keys && e->n_tickets;
}

static enum ombud_status erase_again(struct replay *r, const struct ledger_entry *e, const id_vec *who)
{
	struct ombud_session *s = r->s;
	unsigned char other[16];
	randombytes_buf(other, sizeof other);
	enum ombud_status status = db_run(s->db, &s->err, &DROP, B(e->id, sizeof e->id), I(ERASURE_DROPPED), B(other, sizeof other));
	for (size_t i = 0; i < who->n && !status; i++)
		status = erase_person(r, e, who->v[i], i + 1 == who->n);
	if (status || who->n)
		return status;
	return of_tickets(e) ? erase_tickets(r, e) : nobody(r, e);
}

/* Those of then stand, and no others: an erasure may be in the ledger before the hold or the release that it went by. */
static enum ombud_status holds_of_then(struct replay *r, const struct ledger_entry *e)
{
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < r->holds.n && !status; i++)
		if (r->v[r->holds.v[i]].at <= e->at)
			status = replay_kept(r, &r->v[r->holds.v[i]]);
	return status;
}

static int by_id(const void *a, const void *b)
{
	return memcmp(a, b, sizeof ((const struct ended *)a)->id);
}

/* It ended with nothing done: of its ends none says that it was. */
static bool is_void(const struct replay *r, const struct ledger_entry *e)
{
	size_t lo = 0, hi = r->ended.n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (memcmp(r->ended.v[mid].id, e->id, sizeof e->id) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	bool voided = false, done = false;
	for (; lo < r->ended.n && memcmp(r->ended.v[lo].id, e->id, sizeof e->id) == 0; lo++) {
		voided |= r->ended.v[lo].act == LEDGER_VOID;
		done |= r->ended.v[lo].act == LEDGER_ERASED;
	}
	return voided && !done;
}

static enum ombud_status erasure(struct replay *r, const struct ledger_entry *e)
{
	int64_t row, state;
	id_vec who = {0};
	if (is_void(r, e))
		return r->dry ? OMBUD_OK : db_run(r->s->db, &r->s->err, &VOID, B(e->id, sizeof e->id), I(ERASURE_DROPPED), I(ERASURE_ERASED));
	if (known(r, e, &row, &state) || (row && state >= ERASURE_ERASED))
		return r->s->err.status;
	enum ombud_status status = replay_people(&who, r, e);
	bool somebody = who.n || of_tickets(e);
	replay_say(r, e, somebody ? _("erasure") : _("erasure of somebody whom the copy does not have"));
	r->out->erasures += somebody;
	if (!status)
		status = replay_doubt(r, e, &who);
	if (!status && !r->dry)
		status = holds_of_then(r, e);
	if (!status && !r->dry)
		status = erase_again(r, e, &who);
	vec_free(&who);
	return status;
}

/* ---- in order --------------------------------------------------------------------------------------- */

static bool is_erasure(const struct ledger_entry *e)
{
	return e->act == LEDGER_ERASE || e->act == LEDGER_ERASED || e->act == LEDGER_VOID;
}

static bool keeps(enum ledger_act act)
{
	return act == LEDGER_HOLD || act == LEDGER_RELEASE || act == LEDGER_RETAIN || act == LEDGER_UNRETAIN;
}

static void look_over(struct replay *r)
{
	for (size_t i = 0; i < r->n; i++) {
		const struct ledger_entry *e = &r->v[i];
		struct ended end = {.act = e->act};
		memcpy(end.id, e->id, sizeof end.id);
		if (e->act == LEDGER_VOID || e->act == LEDGER_ERASED)
			vec_push(&r->ended, end);
		if (e->seq > r->since && keeps(e->act))
			vec_push(&r->holds, i);
	}
	if (r->ended.n)
		qsort(r->ended.v, r->ended.n, sizeof *r->ended.v, by_id);
}

static enum ombud_status one(struct replay *r, const struct ledger_entry *e)
{
	if (e->act == LEDGER_ERASE)
		return erasure(r, e);
	return e->seq > r->since && !is_erasure(e) ? replay_other(r, e) : OMBUD_OK;
}

/* An erasure is a transaction of its own; all between two is one. */
static enum ombud_status some(struct replay *r, size_t *at)
{
	struct ombud_session *s = r->s;
	enum ombud_status status = OMBUD_OK;
	bool alone = false;
	if (!r->dry && op_begin(s))
		return s->err.status;
	while (*at < r->n && !status && !alone) {
		alone = r->v[*at].act == LEDGER_ERASE;
		status = one(r, &r->v[(*at)++]);
	}
	if (r->dry)
		return status;
	if (!status)
		return db_commit(s->db, &s->err);
	db_rollback(s->db);
	return status;
}

/* What a hold of the copy kept, which had its release in the lost time. */
static enum ombud_status complete(struct replay *r, const struct ledger_entry *e)
{
	struct ombud_session *s = r->s;
	struct hold_row h;
	int64_t person = 0, other;
	enum ombud_status status = hold_get(&h, s->db, &s->err, r->memory, e->row_id);
	if (status || !h.released_at)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	if (hold_still(&other, s, r->memory, &h) || other)
		return s->err.status;
	return hold_person(&person, s->db, &s->err, &h) || !person ? s->err.status : hold_complete(NULL, s, person);
}

static enum ombud_status complete_all(struct replay *r)
{
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < r->holds.n && !status; i++)
		if (r->v[r->holds.v[i]].act == LEDGER_RELEASE)
			status = complete(r, &r->v[r->holds.v[i]]);
	return status;
}

static enum ombud_status all(struct replay *r)
{
	enum ombud_status status = OMBUD_OK;
	look_over(r);
	for (size_t at = 0; at < r->n && !status;)
		status = some(r, &at);
	return status;
}

/* With it the store is open again: the same transaction. */
static enum ombud_status finish(struct replay *r)
{
	struct ombud_session *s = r->s;
	struct audit_entry e = {.at = session_now(s), .agent_id = s->agent.id, .by_id = s->by_id, .act = "restore",
	    .object = "store", .n = r->out->erasures + r->out->others,
	    .detail = arena_printf(r->memory, "ledger %lld", (long long)r->head)};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if (complete_all(r) || replay_numbers(s, r->v, r->n) || setting_set(s->db, &s->err, "ledger.seq", arena_printf(r->memory, "%lld", (long long)r->head)) ||
	    ledger_note_in(s, r->l) || setting_set(s->db, &s->err, "restore.quarantine", "") || audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status open_ledger(struct replay *r)
{
	struct ombud_session *s = r->s;
	struct buf findings = {0};
	int64_t lacks, noted;
	const char *host, *since = setting_get(s->db, &s->err, r->memory, "ledger.seq");
	if (s->err.status || session_ledger(&r->l, s, false) || ledger_noted(&noted, &host, s, r->memory))
		return s->err.status;
	r->since = strtoll(since, NULL, 10);
	r->since = noted > r->since ? noted : r->since;
	if (ledger_check(r->l, &findings))
		fail(&s->err, OMBUD_CORRUPT,
		    _("the erasure ledger does not hold, and nothing is restored by it: put its own copy back in its place (%.300s)"),
		    buf_text(&findings));
	else if (!ledger_head(&r->head, r->l, &s->err) && r->head < r->since)
		fail(&s->err, OMBUD_CORRUPT,
		    _("the erasure ledger is older than the copy of the store: it ends at %lld, the copy knows %lld; put the newest "
		      "in its place"), (long long)r->head, (long long)r->since);
	else if (!s->err.status && !replay_lacks(&lacks, &s->err, r->l, s->db) && lacks)
		replay_is_older(&s->err, db_path(s->db), lacks);
	else if (!s->err.status)
		ledger_read(&r->v, &r->n, r->l, &s->err, r->memory, 0);
	buf_free(&findings);
	return s->err.status;
}

enum ombud_status replay(struct replayed *out, struct ombud_session *s, struct arena *memory, bool dry)
{
	struct replay r = {.s = s, .memory = memory, .dry = dry, .out = out};
	*out = (struct replayed){.said = ""};
	enum ombud_status status = open_ledger(&r);
	if (!status)
		status = replay_find_people(&r);
	if (!status)
		status = all(&r);
	if (!status && !dry)
		status = finish(&r);
	out->said = arena_str(memory, buf_text(&r.said));
	buf_free(&r.said);
	vec_free(&r.people);
	vec_free(&r.holds);
	vec_free(&r.ended);
	ledger_close(r.l);
	return status;
}
