/* What the erasure ledger has to know beside erasures follows from the rows: each state that stands in the store is
 * compared with the last word on it. So a crash between a change and its entry costs a moment and no entry. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "model/ticket.h"
#include "ops/erase.h"
#include "ops/ledger_of.h"
#include "ops/ledger_step.h"
#include "ops/op.h"
#include "store/erasure.h"
#include "store/setting.h"

/* Those that an erasure keeps something by. */
#define ITEMS_OF_ERASURES "(object_id > 0 OR field > 0) AND code LIKE 'RET-%'"

/* What may move: the row is read with its person, who, when and words. */
static const struct sql RESTRICTED = {"who is restricted", "", "SELECT id FROM person WHERE restricted = 1 ORDER BY id", false};
static const struct sql IS_RESTRICTED = {
    "whether a person is restricted", "i", "SELECT restricted FROM person WHERE id = $1", false};
static const struct sql SUPPRESSIONS = {"suppressions for the ledger", "",
    "SELECT id, coalesce(ticket_id, 0), at, agent_id, reason, purpose, key, withdrawn FROM suppression ORDER BY id", true};
static const struct sql WITHDRAWN = {"withdrawn consents for the ledger", "",
    "SELECT id, coalesce(ticket_id, 0), at, agent_id, purpose, person_id FROM consent"
    " WHERE what IN ('withdrawn', 'stopped') ORDER BY id",
    false};
static const struct sql HOLDS = {"holds for the ledger", "",
    "SELECT id, object, object_id, field, ground, at, agent_id, review_day, coalesce(released_by, 0), released_at,"
    " withdrawn FROM hold ORDER BY id",
    false};

static const struct sql ITEMS = {"retained items for the ledger", "",
    "SELECT id, ticket_id, coalesce(person_id, 0), object, object_id, field, code, at, agent_id, review_day, until_day,"
    " withdrawn FROM retained WHERE " ITEMS_OF_ERASURES " ORDER BY id",
    false};

struct following {
	struct ombud_session *s;
	struct arena *memory;
	struct ledger *l;
	struct ledger_last *last;
	size_t n_last;
	struct ledger_entry *v; /* what is to be added */
	size_t n, room;
	bool orphans; /* an erasure's entry has no end, and the store no erasure of it that could have one */
};

static const struct ledger_last *last_of(const struct following *f, enum ledger_act act, int64_t object)
{
	for (size_t lo = 0, hi = f->n_last; lo < hi;) {
		size_t mid = (lo + hi) / 2;
		const struct ledger_last *p = &f->last[mid];
		if (p->act == act && p->object == object)
			return p;
		if (p->act < act || (p->act == act && p->object < object))
			lo = mid + 1;
		else
			hi = mid;
	}
	return NULL;
}

/* Named by what it is about and by the word before it: two who follow at once write one entry. */
static void name(struct following *f, struct ledger_entry *e, int64_t object, int64_t before)
{
	unsigned char key[32];
	const int64_t about[3] = {e->act, object, before};
	ledger_derive(key, f->l, "row");
	crypto_generichash(e->id, sizeof e->id, (const unsigned char *)about, sizeof about, key, sizeof key);
}

static struct ledger_entry *add(struct following *f)
{
	if (f->n == f->room) {
		f->room = f->room ? f->room * 2 : 16;
		f->v = arena_grow(f->memory, f->v, f->n, f->room, sizeof *f->v);
	}
	return &f->v[f->n++];
}

/* The entry unless the last word says so already. off: it ended; that what never began has not ended needs no word. */
static struct ledger_entry *put(struct following *f, enum ledger_act on, enum ledger_act off, bool is_on, int64_t object)
{
	const struct ledger_last *was_on = last_of(f, on, object), *was_off = off ? last_of(f, off, object) : NULL;
	if (is_on ? was_on != NULL : !was_on)
		return NULL;
	struct ledger_entry *e = add(f);
	*e = (struct ledger_entry){.act = is_on ? on : off, .at = session_now(f->s), .by_id = f->s->agent.id};
	name(f, e, object, was_on ? was_on->seq : was_off ? was_off->seq : 0);
	return e;
}

static enum ombud_status keys(struct following *f, struct ledger_entry *e)
{
	struct ledger_key *v;
	enum ombud_status status = ledger_keys_of(&v, &e->n_keys, f->l, f->s, f->memory, e->person_id);
	e->keys = v;
	return status;
}

/* ---- restrictions -------------------------------------------------------------------------------- */

static enum ombud_status restriction(struct following *f, int64_t person, bool on)
{
	struct ledger_entry *e = put(f, LEDGER_RESTRICT, LEDGER_LIFT, on, person);
	if (!e)
		return OMBUD_OK;
	e->person_id = person;
	return keys(f, e);
}

static enum ombud_status lifted(struct following *f)
{
	for (size_t i = 0; i < f->n_last; i++) {
		int64_t on = 0;
		if (f->last[i].act != LEDGER_RESTRICT)
			continue;
		enum ombud_status status = db_one(&on, f->s->db, &f->s->err, &IS_RESTRICTED, I(f->last[i].object));
		if (!status && !on)
			status = restriction(f, f->last[i].object, false);
		if (status && status != OMBUD_NOTFOUND)
			return status;
	}
	return OMBUD_OK;
}

static enum ombud_status restrictions(struct following *f)
{
	struct rows r = db_select_values(f->s->db, &f->s->err, &RESTRICTED, NULL, 0);
	while (db_next(&r))
		if (restriction(f, db_int(&r, 0), true))
			break;
	return db_end(&r) || f->s->err.status ? f->s->err.status : lifted(f);
}

/* ---- rows ---------------------------------------------------------------------------------------- */

static enum ombud_status suppressions(struct following *f)
{
	struct rows r = db_select_values(f->s->db, &f->s->err, &SUPPRESSIONS, NULL, 0);
	while (db_next(&r)) {
		struct ledger_entry *e = put(f, LEDGER_SUPPRESS, LEDGER_UNSUPPRESS, !db_int(&r, 7), db_int(&r, 0));
		if (!e)
			continue;
		e->row_id = db_int(&r, 0);
		e->ticket_id = db_int(&r, 1);
		e->at = e->act == LEDGER_SUPPRESS ? db_int(&r, 2) : e->at;
		e->by_id = e->act == LEDGER_SUPPRESS ? db_int(&r, 3) : e->by_id;
		e->ground = db_keep(&r, f->memory, 4);
		ledger_purpose(e->purpose, f->l, db_text(&r, 5));
		if (db_bytes(&r, 6) == sizeof e->address)
			memcpy(e->address, db_blob(&r, 6), sizeof e->address);
	}
	return db_end(&r);
}

static enum ombud_status withdrawals(struct following *f)
{
	struct rows r = db_select_values(f->s->db, &f->s->err, &WITHDRAWN, NULL, 0);
	while (db_next(&r)) {
		struct ledger_entry *e = put(f, LEDGER_WITHDRAW, 0, true, db_int(&r, 0));
		if (!e)
			continue;
		e->row_id = db_int(&r, 0);
		e->ticket_id = db_int(&r, 1);
		e->at = db_int(&r, 2);
		e->by_id = db_int(&r, 3);
		ledger_purpose(e->purpose, f->l, db_text(&r, 4));
		e->person_id = db_int(&r, 5);
		if (keys(f, e))
			break;
	}
	db_end(&r);
	return f->s->err.status;
}

static enum ombud_status holds(struct following *f)
{
	struct rows r = db_select_values(f->s->db, &f->s->err, &HOLDS, NULL, 0);
	while (db_next(&r)) {
		bool stands = !db_int(&r, 9) && !db_int(&r, 10);
		struct ledger_entry *e = put(f, LEDGER_HOLD, LEDGER_RELEASE, stands, db_int(&r, 0));
		if (!e)
			continue;
		e->row_id = db_int(&r, 0);
		e->object = db_keep(&r, f->memory, 1);
		e->object_id = db_int(&r, 2);
		e->ticket_id = strcmp(e->object, "ticket") == 0 ? e->object_id : 0;
		e->person_id = strcmp(e->object, "person") == 0 || strcmp(e->object, "field") == 0 ? e->object_id : 0;
		e->field = (enum datum_field)db_int(&r, 3);
		e->ground = db_keep(&r, f->memory, 4);
		e->at = stands ? db_int(&r, 5) : db_int(&r, 9) ? db_int(&r, 9) : e->at;
		e->by_id = stands ? db_int(&r, 6) : db_int(&r, 8) ? db_int(&r, 8) : e->by_id;
		e->day = (int32_t)db_int(&r, 7);
		if (e->person_id && keys(f, e))
			break;
	}
	db_end(&r);
	return f->s->err.status;
}

/* Its ground is its code's: what was typed may name anybody. */
static enum ombud_status items(struct following *f)
{
	struct rows r = db_select_values(f->s->db, &f->s->err, &ITEMS, NULL, 0);
	while (db_next(&r)) {
		bool stands = !db_int(&r, 11);
		const char *word = db_text(&r, 6);
		const struct code_info *code = code_find(word, strlen(word));
		struct ledger_entry *e = put(f, LEDGER_RETAIN, LEDGER_UNRETAIN, stands, db_int(&r, 0));
		if (!e)
			continue;
		e->row_id = db_int(&r, 0);
		e->ticket_id = db_int(&r, 1);
		e->person_id = db_int(&r, 2);
		e->object = db_keep(&r, f->memory, 3);
		e->object_id = db_int(&r, 4);
		e->field = (enum datum_field)db_int(&r, 5);
		e->ground = code ? code->ground : "";
		e->at = stands ? db_int(&r, 7) : e->at;
		e->by_id = stands ? db_int(&r, 8) : e->by_id;
		e->day = (int32_t)db_int(&r, 9);
		e->until = (int32_t)db_int(&r, 10);
		if (e->person_id && keys(f, e))
			break;
	}
	db_end(&r);
	return f->s->err.status;
}

/* ---- the ends of erasures -------------------------------------------------------------------------- */

static const struct sql CARRIED_OUT = {"an erasure that was carried out", "biii",
    "SELECT id FROM erasure WHERE ledger = $1 AND state IN ($2, $3, $4)", false};

static enum ombud_status ended(struct following *f, int64_t id)
{
	struct erasure_row e;
	struct erasure_line *v;
	size_t n;
	if (erasure_get(&e, f->s->db, &f->s->err, f->memory, id) || erasure_lines(&v, &n, f->s->db, &f->s->err, f->memory, id))
		return f->s->err.status;
	struct ledger_count *counts = ARENA_ARRAY(f->memory, struct ledger_count, n + 1);
	for (size_t i = 0; i < n; i++)
		counts[i] = (struct ledger_count){v[i].place, v[i].act, v[i].n};
	struct ledger_entry *to = add(f);
	*to = (struct ledger_entry){.act = LEDGER_ERASED, .at = e.erased_at, .ticket_id = e.ticket_id, .person_id = e.person_id,
	    .by_id = e.planned_by, .second_id = e.approved_by, .counts = counts, .n_counts = n};
	memcpy(to->id, e.ledger, sizeof to->id);
	memcpy(to->plan, e.plan_hash, sizeof to->plan);
	return OMBUD_OK;
}

/* The rows are gone before the ledger can say so: whoever died in between, and who erased inside a transaction. */
static enum ombud_status ends(struct following *f)
{
	unsigned char (*ids)[16];
	size_t n;
	if (ledger_unended(&ids, &n, f->l, &f->s->err, f->memory))
		return f->s->err.status;
	for (size_t i = 0; i < n; i++) {
		int64_t id = 0;
		enum ombud_status status = db_one(&id, f->s->db, &f->s->err, &CARRIED_OUT, B(ids[i], sizeof ids[i]),
		    I(ERASURE_ERASED), I(ERASURE_PURGED), I(ERASURE_PROVEN));
		f->orphans |= status == OMBUD_NOTFOUND;
		if (!status)
			status = ended(f, id);
		if (status && status != OMBUD_NOTFOUND)
			return status;
	}
	err_clear(&f->s->err);
	return OMBUD_OK;
}

/* ---- erasures that never were ---------------------------------------------------------------------- */

/* One of a replay that found nobody may find somebody in another copy. */
static const struct sql MAY_COME = {"whether an erasure was done, or may be", "bi",
    "SELECT count(*) FROM erasure WHERE ledger = $1 AND (state <> $2 OR cause = 'replay')", false};

/* Killed before its transaction ended, and then the data changed: it was not carried out, and is planned anew under
 * another name if at all. Under the store's lock, since whoever erases now has its entry before its row. */
static enum ombud_status add_voids(struct following *f)
{
	struct ombud_session *s = f->s;
	unsigned char (*ids)[16];
	size_t n;
	f->n = 0;
	if (ledger_unended(&ids, &n, f->l, &s->err, f->memory))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		int64_t there = 0;
		bool voided;
		if (db_one(&there, s->db, &s->err, &MAY_COME, B(ids[i], sizeof ids[i]), I(ERASURE_DROPPED)) ||
		    ledger_has(&voided, f->l, &s->err, ids[i], LEDGER_VOID))
			return s->err.status;
		if (there || voided)
			continue;
		struct ledger_entry *e = add(f);
		*e = (struct ledger_entry){.act = LEDGER_VOID, .at = session_now(s), .by_id = s->agent.id};
		memcpy(e->id, ids[i], sizeof e->id);
	}
	return f->n ? ledger_add_all(f->l, &s->err, f->v, f->n) : OMBUD_OK;
}

static enum ombud_status void_orphans(struct following *f)
{
	struct ombud_session *s = f->s;
	size_t before = f->n;
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = add_voids(f);
	db_rollback(s->db);
	f->n += before;
	return status;
}

/* ---- the whole ----------------------------------------------------------------------------------- */

static const struct sql ANY = {"whether the ledger has anything to follow", "",
    "SELECT EXISTS (SELECT 1 FROM person WHERE restricted = 1) OR EXISTS (SELECT 1 FROM suppression) OR"
    " EXISTS (SELECT 1 FROM consent WHERE what IN ('withdrawn', 'stopped')) OR EXISTS (SELECT 1 FROM hold)"
    " OR EXISTS (SELECT 1 FROM retained WHERE " ITEMS_OF_ERASURES ")"
    " OR EXISTS (SELECT 1 FROM setting WHERE key = 'ledger.id')",
    false};

static int by_act(const void *a, const void *b)
{
	const struct ledger_last *x = a, *y = b;
	if (x->act != y->act)
		return x->act < y->act ? -1 : 1;
	return (x->object > y->object) - (x->object < y->object);
}

static enum ombud_status compare(struct following *f)
{
	if (ledger_lasts(&f->last, &f->n_last, f->l, &f->s->err, f->memory))
		return f->s->err.status;
	if (f->n_last)
		qsort(f->last, f->n_last, sizeof *f->last, by_act);
	if (restrictions(f) || suppressions(f) || withdrawals(f) || holds(f) || items(f) || ends(f))
		return f->s->err.status;
	if (f->n && ledger_add_all(f->l, &f->s->err, f->v, f->n))
		return f->s->err.status;
	if (f->orphans && void_orphans(f))
		return f->s->err.status;
	ledger_note(f->s, f->l);
	return OMBUD_OK;
}

enum ombud_status ledger_follow(struct ombud_session *s, int64_t *added)
{
	struct arena memory = {0};
	struct following f = {.s = s, .memory = &memory};
	int64_t any = 0;
	if (added)
		*added = 0;
	if (db_one_values(&any, s->db, &s->err, &ANY, NULL, 0) || !any || s->read_only || s->ledger_later)
		return s->err.status;
	/* One that is being restored has all of the ledger still before it: what it lacks has not ended. */
	const char *waits = setting_get(s->db, &s->err, &memory, "restore.quarantine");
	if (s->err.status || waits[0]) {
		arena_free(&memory);
		return s->err.status;
	}
	enum ombud_status status = session_ledger(&f.l, s, true);
	if (!status)
		status = compare(&f);
	if (!status && added)
		*added = (int64_t)f.n;
	ledger_close(f.l);
	arena_free(&memory);
	return status;
}

void ledger_follow_run(struct ombud_session *s, struct ombud_result *out)
{
	struct err kept = s->err;
	if (!s->ledger_waits || db_in_transaction(s->db))
		return;
	s->ledger_waits = false;
	if (!session_erases_here(s)) /* the tick of the host that has it adds it */
		return;
	err_clear(&s->err);
	if (ledger_follow(s, NULL) && out) {
		out->remark = arena_printf(out->memory, _("not in the erasure ledger yet, the next 'ombud tick' adds it: %s"), s->err.text);
		out->sentence = arena_printf(out->memory, "%s; %s", out->sentence, out->remark);
	}
	s->err = kept;
}
