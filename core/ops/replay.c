/* The erasure ledger done again on a store that was restored. Erasures go by their own rows: one that the copy has as
 * erased is not done twice, so that who came back by a letter of their own stays. All else goes by the last word on it
 * since the copy was made. People are found by their values' keyed hashes: a number alone may be another's by now. */
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/ids.h"
#include "base/say.h"
#include "base/vec.h"
#include "ops/erase.h"
#include "ops/ledger_of.h"
#include "ops/replay.h"
#include "store/audit.h"
#include "store/person.h"
#include "store/setting.h"

struct whose { unsigned char mac[32]; int64_t person; };
struct replay {
	struct ombud_session *s;
	struct arena *memory;
	struct ledger *l;
	struct ledger_entry *v;
	size_t n;
	int64_t since, head;
	bool dry, voids;
	VEC(struct whose) people;
	struct buf said;
	struct replayed *out;
};

static const struct sql DATA = {"values that the ledger hashes", "iiii",
    "SELECT field, value, person_id FROM datum WHERE field IN ($1, $2, $3, $4)", true};
static const struct sql KNOWN = {"how far an erasure is", "b", "SELECT id, state FROM erasure WHERE ledger = $1", false};
static const struct sql BEGUN = {"an erasure goes on", "iii",
    "UPDATE erasure SET state = $2, begun_at = $3, version = version + 1 WHERE id = $1 AND state < $2", false};
static const struct sql NOBODY = {"an erasure of nobody here", "biibii",
    "INSERT INTO erasure(ledger, cause, what, ticket_id, state, plan_hash, planned_at, planned_by)"
    " VALUES($1, 'replay', '', $2, $3, $4, $5, $6)",
    false};
static const struct sql THERE = {"whether a person is there", "ii",
    "SELECT count(*) FROM person WHERE id = $1 AND created_at <= $2", false};
static const struct sql TICKET = {"whose ticket", "i", "SELECT coalesce(person_id, 0) FROM ticket WHERE id = $1", false};
static const struct sql RESTRICT = {"a restriction again", "ii", "UPDATE person SET restricted = $2 WHERE id = $1", false};
static const struct sql SUPPRESS = {"a suppression again", "ibssiii",
    "INSERT INTO suppression(id, key, reason, purpose, ticket_id, at, agent_id) VALUES($1, $2, $3, $4, $5, $6, $7)"
    " ON CONFLICT(id) DO UPDATE SET withdrawn = 0", true};
static const struct sql UNSUPPRESS = {
    "the end of a suppression again", "i", "UPDATE suppression SET withdrawn = 1 WHERE id = $1", false};
static const struct sql WITHDRAW = {"a withdrawal again", "iisibiiii",
    "INSERT INTO consent(id, person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
    " expires_day, ticket_id, recorded_at, agent_id) VALUES($1, $2, $3, 'withdrawn', $4, 'restore', '', $5, '', '', '', $6,"
    " $7, $8, $9) ON CONFLICT(id) DO NOTHING", true};
static const struct sql HOLD = {"a hold again", "isiisiii",
    "INSERT INTO hold(id, object, object_id, field, ground, reference, at, agent_id, review_day)"
    " VALUES($1, $2, $3, $4, $5, '', $6, $7, $8) ON CONFLICT(id) DO UPDATE SET released_at = 0, released_by = NULL, withdrawn = 0", false};
static const struct sql RELEASE = {"the release of a hold again", "iii",
    "UPDATE hold SET released_at = $2, released_by = $3 WHERE id = $1", false};
static const struct sql CODES = {"codes of purposes", "", "SELECT DISTINCT code FROM purpose", false};
/* ---- who it is ------------------------------------------------------------------------------------ */

static int by_mac(const void *a, const void *b)
{
	return memcmp(a, b, 32);
}

static enum ombud_status find_people(struct replay *r)
{
	struct rows q = db_select(r->s->db, &r->s->err, &DATA, I(DATUM_EMAIL), I(DATUM_PHONE), I(DATUM_DEVICE_ID),
	    I(DATUM_PERSONNUMMER));
	while (db_next(&q)) {
		struct whose w = {.person = db_int(&q, 2)};
		if (ledger_mac(w.mac, r->l, (enum datum_field)db_int(&q, 0), db_text(&q, 1)))
			vec_push(&r->people, w);
	}
	if (r->people.n)
		qsort(r->people.v, r->people.n, sizeof *r->people.v, by_mac);
	return db_end(&q);
}

static void with_key(id_vec *out, const struct replay *r, const struct ledger_key *k)
{
	size_t lo = 0, hi = r->people.n;
	while (lo < hi) {
		size_t mid = (lo + hi) / 2;
		if (memcmp(r->people.v[mid].mac, k->mac, 32) < 0)
			lo = mid + 1;
		else
			hi = mid;
	}
	for (; lo < r->people.n && memcmp(r->people.v[lo].mac, k->mac, 32) == 0; lo++)
		vec_push(out, r->people.v[lo].person);
}

/* The person of that number where a value bears it out, or where there was no value; else whoever has one of them. */
static enum ombud_status people_of(id_vec *out, struct replay *r, const struct ledger_entry *e)
{
	int64_t there = 0;
	out->n = 0;
	for (size_t i = 0; i < e->n_keys; i++)
		with_key(out, r, &e->keys[i]);
	out->n = ids_once(out->v, out->n);
	for (size_t i = 0; i < out->n; i++)
		if (out->v[i] == e->person_id) {
			out->v[0] = e->person_id;
			out->n = 1;
			return OMBUD_OK;
		}
	if (e->n_keys || !e->person_id)
		return OMBUD_OK;
	if (db_one(&there, r->s->db, &r->s->err, &THERE, I(e->person_id), I(e->at)))
		return r->s->err.status;
	if (there)
		vec_push(out, e->person_id);
	return OMBUD_OK;
}

static void say_entry(struct replay *r, const struct ledger_entry *e, const char *what)
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

/* The copy has its plan: it goes on as after a crash. */
static enum ombud_status go_on(struct replay *r, const struct ledger_entry *e, int64_t row)
{
	struct ombud_session *s = r->s;
	if (op_begin(s))
		return s->err.status;
	if (db_run(s->db, &s->err, &BEGUN, I(row), I(ERASURE_BEGUN), I(e->at))) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err) ? s->err.status : erase_run(s, row);
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
	struct erase_want want = {.cause = "replay", .what = "", .person = person, .ledger = id};
	memcpy(id, e->id, sizeof id);
	for (size_t i = 0; i < 8 && !last; i++)
		id[i] = (unsigned char)(id[i] ^ (unsigned char)(person >> (8 * i)) ^ 0x5a);
	if (own_request(r, e, person, &want.request))
		return r->s->err.status;
	return erase_now(&row, r->s, &want);
}

static enum ombud_status erase_people(struct replay *r, const struct ledger_entry *e, const id_vec *who)
{
	struct ombud_session *s = r->s;
	enum ombud_status status = OMBUD_OK;
	int64_t whose = 0, row;
	if (op_begin(s))
		return s->err.status;
	for (size_t i = 0; i < who->n && !status; i++)
		status = erase_person(r, e, who->v[i], i + 1 == who->n);
	bool alone = !who->n && !e->person_id && !e->n_keys && e->ticket_id;
	if (alone)
		status = db_one(&whose, s->db, &s->err, &TICKET, I(e->ticket_id));
	if (alone && !status)
		status = erase_now(&row, s, &(struct erase_want){.cause = "replay", .what = "", .tickets = &e->ticket_id,
		    .n_tickets = 1, .ledger = e->id});
	else if (!who->n && (!status || status == OMBUD_NOTFOUND))
		status = db_run(s->db, &s->err, &NOBODY, B(e->id, sizeof e->id), NIL, I(ERASURE_DROPPED),
		    B(e->plan, sizeof e->plan), I(e->at), I(e->by_id));
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

/* It ended with nothing done. */
static bool is_void(const struct replay *r, const struct ledger_entry *e)
{
	bool voided = false;
	for (size_t i = 0; i < r->n; i++) {
		if (memcmp(r->v[i].id, e->id, sizeof e->id) != 0)
			continue;
		if (r->v[i].act == LEDGER_ERASED)
			return false;
		voided |= r->v[i].act == LEDGER_VOID;
	}
	return voided;
}

static enum ombud_status erasure(struct replay *r, const struct ledger_entry *e)
{
	int64_t row, state;
	id_vec who = {0};
	if (r->voids && is_void(r, e))
		return OMBUD_OK;
	if (known(r, e, &row, &state) || (row && state >= ERASURE_ERASED))
		return r->s->err.status;
	enum ombud_status status = people_of(&who, r, e);
	bool somebody = row || who.n || (!e->n_keys && e->ticket_id);
	say_entry(r, e, somebody ? _("erasure") : _("erasure of somebody whom the copy does not have"));
	r->out->erasures += somebody;
	if (!status && !r->dry)
		status = row ? go_on(r, e, row) : erase_people(r, e, &who);
	vec_free(&who);
	return status;
}

/* ---- all else ------------------------------------------------------------------------------------- */

/* "": of all, or of one that the copy does not know: the wider is the safe side. */
static enum ombud_status code_of(const char **out, struct replay *r, const struct ledger_entry *e)
{
	unsigned char mac[32];
	*out = "";
	struct rows q = db_select_values(r->s->db, &r->s->err, &CODES, NULL, 0);
	while (db_next(&q)) {
		ledger_purpose(mac, r->l, db_text(&q, 0));
		if (memcmp(mac, e->purpose, sizeof mac) == 0)
			*out = db_keep(&q, r->memory, 0);
	}
	return db_end(&q);
}

static enum ombud_status restriction(struct replay *r, const struct ledger_entry *e)
{
	id_vec who = {0};
	enum ombud_status status = people_of(&who, r, e);
	for (size_t i = 0; i < who.n && !status; i++)
		status = db_run(r->s->db, &r->s->err, &RESTRICT, I(who.v[i]), I(e->act == LEDGER_RESTRICT));
	vec_free(&who);
	return status;
}

static enum ombud_status suppression(struct replay *r, const struct ledger_entry *e)
{
	const char *code;
	if (e->act == LEDGER_UNSUPPRESS)
		return db_run(r->s->db, &r->s->err, &UNSUPPRESS, I(e->row_id));
	if (code_of(&code, r, e))
		return r->s->err.status;
	return db_run(r->s->db, &r->s->err, &SUPPRESS, I(e->row_id), B(e->address, 16), S(e->ground), S(code),
	    ID_OR_NULL(e->ticket_id), I(e->at), I(e->by_id));
}

static enum ombud_status withdrawal(struct replay *r, const struct ledger_entry *e)
{
	id_vec who = {0};
	const char *code;
	enum ombud_status status = code_of(&code, r, e);
	if (!status)
		status = people_of(&who, r, e);
	if (!status && (!code[0] || !who.n))
		say_entry(r, e, _("not done: the copy has no such person or purpose, and so no consent either"));
	else if (!status)
		status = db_run(r->s->db, &r->s->err, &WITHDRAW, I(e->row_id), I(who.v[0]), S(code), I(e->at),
		    B("", 0), I(0), ID_OR_NULL(e->ticket_id), I(session_now(r->s)), I(e->by_id));
	vec_free(&who);
	return status;
}

static enum ombud_status hold(struct replay *r, const struct ledger_entry *e)
{
	struct ombud_session *s = r->s;
	const char *object = e->object[0] ? e->object : e->ticket_id ? "ticket" : "person";
	int64_t id = e->object_id ? e->object_id : e->ticket_id ? e->ticket_id : e->person_id;
	if (e->act == LEDGER_RELEASE)
		return db_run(s->db, &s->err, &RELEASE, I(e->row_id), I(e->at), I(e->by_id));
	return db_run(s->db, &s->err, &HOLD, I(e->row_id), S(object), I(id), I(e->field), S(e->ground), I(e->at), I(e->by_id),
	    I(e->day));
}

static enum ombud_status other(struct replay *r, const struct ledger_entry *e)
{
	static const char *const words[LEDGER_ACTS] = {[LEDGER_RESTRICT] = N_("restriction"),
	    [LEDGER_LIFT] = N_("end of a restriction"), [LEDGER_SUPPRESS] = N_("suppression"),
	    [LEDGER_UNSUPPRESS] = N_("end of a suppression"), [LEDGER_WITHDRAW] = N_("withdrawn consent"),
	    [LEDGER_HOLD] = N_("hold"), [LEDGER_RELEASE] = N_("release of a hold")};
	say_entry(r, e, _(words[e->act]));
	r->out->others++;
	if (r->dry)
		return OMBUD_OK;
	switch (e->act) {
	case LEDGER_RESTRICT:
	case LEDGER_LIFT:
		return restriction(r, e);
	case LEDGER_SUPPRESS:
	case LEDGER_UNSUPPRESS:
		return suppression(r, e);
	case LEDGER_WITHDRAW:
		return withdrawal(r, e);
	default:
		return hold(r, e);
	}
}

static enum ombud_status others(struct replay *r)
{
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < r->n && !status; i++)
		if (r->v[i].seq > r->since && r->v[i].act >= LEDGER_RESTRICT && r->v[i].act <= LEDGER_RELEASE)
			status = other(r, &r->v[i]);
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
	if (others(r) || replay_numbers(s, r->v, r->n) || setting_set(s->db, &s->err, "ledger.seq", arena_printf(r->memory, "%lld", (long long)r->head)) ||
	    setting_set(s->db, &s->err, "restore.quarantine", "") || audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status open_ledger(struct replay *r)
{
	struct ombud_session *s = r->s;
	struct buf findings = {0};
	const char *since = setting_get(s->db, &s->err, r->memory, "ledger.seq");
	if (s->err.status || session_ledger(&r->l, s, false))
		return s->err.status;
	r->since = strtoll(since, NULL, 10);
	if (ledger_check(r->l, &findings))
		fail(&s->err, OMBUD_CORRUPT,
		    _("the erasure ledger does not hold, and nothing is restored by it: put its own copy back in its place (%.300s)"),
		    buf_text(&findings));
	else if (!ledger_head(&r->head, r->l, &s->err) && r->head < r->since)
		fail(&s->err, OMBUD_CORRUPT,
		    _("the erasure ledger is older than the copy of the store: it ends at %lld, the copy knows %lld; put the newest "
		      "in its place"), (long long)r->head, (long long)r->since);
	else
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
		status = find_people(&r);
	for (size_t i = 0; i < r.n; i++)
		r.voids |= r.v[i].act == LEDGER_VOID;
	for (size_t i = 0; i < r.n && !status; i++)
		if (r.v[i].act == LEDGER_ERASE)
			status = erasure(&r, &r.v[i]);
	if (!status)
		status = dry ? others(&r) : finish(&r);
	out->said = arena_str(memory, buf_text(&r.said));
	buf_free(&r.said);
	vec_free(&r.people);
	ledger_close(r.l);
	return status;
}
