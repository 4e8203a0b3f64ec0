/* Adding to the erasure ledger, reading it, and whether it still holds. */
#include "store/ledger.h"

#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/ledger_room.h"

static const struct sql HEAD = {"the ledger's head", "", "SELECT seq, hash FROM ledger_head WHERE id = 1", false};
static const struct sql HASH_AT = {"the hash of the ledger's entry", "i", "SELECT hash FROM ledger_entry WHERE seq = $1", false};
static const struct sql HAS = {"whether the ledger has an entry", "bs",
    "SELECT seq FROM ledger_entry WHERE id = $1 AND act = $2", false};
static const struct sql ADD = {"new entry of the ledger", "ibsiiiiiibsbsiiiibbb",
    "INSERT INTO ledger_entry(" LEDGER_COLUMNS ")"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17,$18,$19,$20)",
    true};
static const struct sql ADD_KEY = {"keyed hash of a ledger's entry", "iiib",
    "INSERT INTO ledger_key(seq, n, field, mac) VALUES($1, $2, $3, $4)", true};
static const struct sql ADD_COUNT = {"count of a ledger's entry", "iissi",
    "INSERT OR IGNORE INTO ledger_count(seq, n, place, act, count) VALUES($1, $2, $3, $4, $5)", false};
static const struct sql ADD_TICKET = {"ticket of a ledger's entry", "iii",
    "INSERT INTO ledger_ticket(seq, n, ticket_id) VALUES($1, $2, $3)", false};
static const struct sql ENTRIES = {"entries of the ledger", "i",
    "SELECT " LEDGER_COLUMNS " FROM ledger_entry WHERE seq > $1 ORDER BY seq", false};
static const struct sql KNOWS = {"whether somebody with a value was erased", "bi",
    "SELECT coalesce(max(e.at), 0) FROM ledger_key k JOIN ledger_entry e ON e.seq = k.seq"
    " WHERE k.mac = $1 AND k.field = $2 AND e.act IN ('erase', 'erased') AND (e.act = 'erased' OR NOT EXISTS (SELECT 1"
    " FROM ledger_entry v WHERE v.id = e.id AND v.act = 'void') OR EXISTS (SELECT 1 FROM ledger_entry d WHERE d.id = e.id"
    " AND d.act = 'erased'))",
    true};

/* ---- adding -------------------------------------------------------------------------------------- */

static enum ombud_status head(int64_t *seq, unsigned char hash[LEDGER_MAC], struct ledger *l, struct err *err)
{
	struct rows r = db_select_values(l->db, err, &HEAD, NULL, 0);
	bool found = db_next(&r) && db_bytes(&r, 1) == LEDGER_MAC;
	if (found) {
		*seq = db_int(&r, 0);
		memcpy(hash, db_blob(&r, 1), LEDGER_MAC);
	}
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : fail(err, OMBUD_CORRUPT, "-");
}

/* A class of places that this ledger was made without: it still counts. */
static enum ombud_status add_count(struct ledger *l, struct err *err, int64_t seq, int64_t n, const struct ledger_count *c)
{
	if (db_run(l->db, err, &ADD_COUNT, I(seq), I(n), S(c->place), S(c->act), I(c->n)) || db_changed(l->db))
		return err->status;
	if (db_run(l->db, err, &ADD_COUNT, I(seq), I(n), S("other"), S(c->act), I(c->n)) || db_changed(l->db))
		return err->status;
	return fail(err, OMBUD_CONFLICT, "-");
}

static enum ombud_status add_parts(struct ledger *l, struct err *err, const struct ledger_entry *e)
{
	for (size_t i = 0; i < e->n_keys; i++)
		if (db_run(l->db, err, &ADD_KEY, I(e->seq), I(i), I(e->keys[i].field), B(e->keys[i].mac, LEDGER_MAC)))
			return err->status;
	for (size_t i = 0; i < e->n_counts; i++)
		if (add_count(l, err, e->seq, (int64_t)i, &e->counts[i]))
			return err->status;
	for (size_t i = 0; i < e->n_tickets; i++)
		if (db_run(l->db, err, &ADD_TICKET, I(e->seq), I(i), I(e->tickets[i])))
			return err->status;
	return OMBUD_OK;
}

static enum ombud_status add_entry(
    struct ledger *l, struct err *err, const struct ledger_entry *e, const unsigned char prev[LEDGER_MAC])
{
	unsigned char hash[LEDGER_MAC];
	ledger_hash(hash, l, e, prev);
	return db_run(l->db, err, &ADD, I(e->seq), B(e->id, sizeof e->id), S(ledger_word(e->act)), I(e->at),
	    I(e->ticket_id), I(e->person_id), I(e->row_id), I(e->by_id), I(e->second_id), B(e->plan, sizeof e->plan),
	    S(e->ground), B(e->purpose, sizeof e->purpose), S(e->object), I(e->object_id), I(e->field), I(e->day), I(e->until),
	    B(e->address, sizeof e->address), B(prev, LEDGER_MAC), B(hash, sizeof hash));
}

/* Hashed is what stands in the file. */
static enum ombud_status add_one(struct ledger *l, struct err *err, const struct ledger_entry *given)
{
	struct arena memory = {0};
	struct ledger_entry e = *given;
	unsigned char prev[LEDGER_MAC];
	int64_t seq = 0;
	e.ground = e.ground ? e.ground : "";
	e.object = e.object ? e.object : "";
	enum ombud_status status = db_one(&seq, l->db, err, &HAS, B(e.id, sizeof e.id), S(ledger_word(e.act)));
	if (status != OMBUD_NOTFOUND)
		return status;
	if (!head(&seq, prev, l, err)) {
		e.seq = seq + 1;
		if (!add_parts(l, err, &e) && !ledger_parts(&e, l, err, &memory))
			add_entry(l, err, &e, prev);
	}
	arena_free(&memory);
	return err->status;
}

enum ombud_status ledger_add_all(struct ledger *l, struct err *err, const struct ledger_entry *e, size_t n)
{
	err_clear(err);
	if (db_begin(l->db, err, DB_WRITE))
		return ledger_sorry(l, err);
	for (size_t i = 0; i < n && !err->status; i++)
		add_one(l, err, &e[i]);
	if (err->status || ledger_seal(l, err))
		db_rollback(l->db);
	else
		db_commit(l->db, err);
	return err->status ? ledger_sorry(l, err) : OMBUD_OK;
}

enum ombud_status ledger_add(struct ledger *l, struct err *err, const struct ledger_entry *e)
{
	return ledger_add_all(l, err, e, 1);
}

enum ombud_status ledger_has(bool *out, struct ledger *l, struct err *err, const unsigned char id[16], enum ledger_act act)
{
	int64_t seq = 0;
	enum ombud_status status = db_one(&seq, l->db, err, &HAS, B(id, 16), S(ledger_word(act)));
	*out = status == OMBUD_OK;
	return status && status != OMBUD_NOTFOUND ? ledger_sorry(l, err) : OMBUD_OK;
}

/* ---- reading ------------------------------------------------------------------------------------- */

enum ombud_status ledger_head(int64_t *seq, struct ledger *l, struct err *err)
{
	unsigned char hash[LEDGER_MAC];
	*seq = 0;
	return head(seq, hash, l, err) ? ledger_sorry(l, err) : OMBUD_OK;
}

enum ombud_status ledger_hash_at(unsigned char hash[32], struct ledger *l, struct err *err, int64_t seq)
{
	struct rows r = db_select(l->db, err, &HASH_AT, I(seq));
	bool found = db_next(&r) && db_bytes(&r, 0) == LEDGER_MAC;
	if (found)
		memcpy(hash, db_blob(&r, 0), LEDGER_MAC);
	if (db_end(&r))
		return ledger_sorry(l, err);
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status ledger_read(struct ledger_entry **out, size_t *n, struct ledger *l, struct err *err,
    struct arena *memory, int64_t after)
{
	struct ledger_link link;
	size_t room = 0;
	*out = NULL;
	*n = 0;
	if (db_begin(l->db, err, DB_READ))
		return ledger_sorry(l, err);
	struct rows r = db_select(l->db, err, &ENTRIES, I(after));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 64;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		ledger_row(&(*out)[(*n)++], &link, &r, memory);
	}
	enum ombud_status status = db_end(&r);
	for (size_t i = 0; i < *n && !status; i++)
		status = ledger_parts(&(*out)[i], l, err, memory);
	db_rollback(l->db);
	return status ? ledger_sorry(l, err) : OMBUD_OK;
}

enum ombud_status ledger_knows(int64_t *at, struct ledger *l, struct err *err, enum datum_field field, const char *value)
{
	unsigned char mac[LEDGER_MAC];
	*at = 0;
	if (!ledger_mac(mac, l, field, value))
		return OMBUD_OK;
	return db_one(at, l->db, err, &KNOWS, B(mac, sizeof mac), I(field)) ? ledger_sorry(l, err) : OMBUD_OK;
}

/* Of a row that the engine groups it gives the columns of the newest. */
static const struct sql LASTS = {"last words of the ledger", "",
    "SELECT act, CASE WHEN act IN ('restrict', 'lift') THEN person_id ELSE row_id END AS about, max(seq)"
    " FROM ledger_entry WHERE act NOT IN ('erase', 'erased', 'void')"
    " GROUP BY CASE act WHEN 'restrict' THEN 3 WHEN 'lift' THEN 3 WHEN 'suppress' THEN 5 WHEN 'unsuppress' THEN 5"
    "  WHEN 'withdraw' THEN 7 WHEN 'retain' THEN 11 WHEN 'unretain' THEN 11 ELSE 8 END, about ORDER BY 1, 2",
    false};

enum ombud_status ledger_lasts(
    struct ledger_last **out, size_t *n, struct ledger *l, struct err *err, struct arena *memory)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(l->db, err, &LASTS, NULL, 0);
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 64;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct ledger_last){ledger_act_of(db_text(&r, 0)), db_int(&r, 1), db_int(&r, 2)};
	}
	return db_end(&r) ? ledger_sorry(l, err) : OMBUD_OK;
}

static const struct sql UNENDED = {"erasures without an end in the ledger", "",
    "SELECT id FROM ledger_entry b WHERE act = 'erase'"
    " AND NOT EXISTS (SELECT 1 FROM ledger_entry e WHERE e.id = b.id AND e.act = 'erased') ORDER BY seq",
    false};

enum ombud_status ledger_unended(
    unsigned char (**out)[16], size_t *n, struct ledger *l, struct err *err, struct arena *memory)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select_values(l->db, err, &UNENDED, NULL, 0);
	while (db_next(&r)) {
		if (db_bytes(&r, 0) != sizeof **out)
			continue;
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		memcpy((*out)[(*n)++], db_blob(&r, 0), sizeof **out);
	}
	return db_end(&r) ? ledger_sorry(l, err) : OMBUD_OK;
}

/* ---- checking ------------------------------------------------------------------------------------ */

static const struct sql STRAY = {"parts of no entry", "",
    "SELECT (SELECT count(*) FROM ledger_key WHERE seq NOT IN (SELECT seq FROM ledger_entry))"
    " + (SELECT count(*) FROM ledger_count WHERE seq NOT IN (SELECT seq FROM ledger_entry))"
    " + (SELECT count(*) FROM ledger_ticket WHERE seq NOT IN (SELECT seq FROM ledger_entry))",
    false};

struct walk {
	struct ledger *l;
	struct err err;
	struct buf *out;
	unsigned char prev[LEDGER_MAC];
	int64_t seq;
	int found;
};

static void finding(struct walk *w, const char *fmt, int64_t seq)
{
	char text[200];
	snprintf(text, sizeof text, fmt, (long long)seq);
	buf_printf(w->out, "%s\n", text);
	w->found++;
}

static void look_at(struct walk *w, struct ledger_entry *e, const struct ledger_link *link, struct arena *memory)
{
	unsigned char hash[LEDGER_MAC];
	if (ledger_parts(e, w->l, &w->err, memory))
		return;
	ledger_hash(hash, w->l, e, w->prev);
	if (e->seq != w->seq + 1)
		finding(w, _("erasure ledger: entries before %lld are missing"), e->seq);
	else if (memcmp(link->prev, w->prev, LEDGER_MAC) != 0 || memcmp(link->hash, hash, LEDGER_MAC) != 0)
		finding(w, _("erasure ledger: entry %lld is not as it was written"), e->seq);
	w->seq = e->seq;
	memcpy(w->prev, link->hash, LEDGER_MAC);
}

static void look_at_all(struct walk *w)
{
	struct rows r = db_select(w->l->db, &w->err, &ENTRIES, I(0));
	while (db_next(&r) && !w->err.status) {
		struct arena memory = {0};
		struct ledger_entry e;
		struct ledger_link link;
		ledger_row(&e, &link, &r, &memory);
		look_at(w, &e, &link, &memory);
		arena_free(&memory);
	}
	db_end(&r);
}

static void look_at_end(struct walk *w)
{
	unsigned char hash[LEDGER_MAC];
	int64_t seq = 0, stray = 0;
	if (head(&seq, hash, w->l, &w->err) || db_one_values(&stray, w->l->db, &w->err, &STRAY, NULL, 0))
		return;
	if (seq != w->seq || memcmp(hash, w->prev, LEDGER_MAC) != 0)
		finding(w, _("erasure ledger: it was cut: its head says that the newest entry is %lld"), seq);
	if (stray)
		finding(w, _("erasure ledger: %lld hashes or counts belong to no entry"), stray);
}

int ledger_check(struct ledger *l, struct buf *out)
{
	struct walk w = {.l = l, .out = out};
	w.found = db_integrity(l->db, out);
	if (!db_begin(l->db, &w.err, DB_READ)) {
		look_at_all(&w);
		if (!w.err.status)
			look_at_end(&w);
		db_rollback(l->db);
	}
	if (w.err.status) {
		ledger_sorry(l, &w.err);
		buf_printf(out, "%s\n", w.err.text);
		w.found++;
	}
	return w.found;
}
