/* Entries of the erasure ledger as they stand, and the keyed hash that chains them: who has no key cannot write one
 * that follows. */
#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "store/ledger_room.h"

static void copy(unsigned char *out, size_t n, const struct rows *r, int column)
{
	memset(out, 0, n);
	if (db_bytes(r, column) == n)
		memcpy(out, db_blob(r, column), n);
}

void ledger_row(struct ledger_entry *out, struct ledger_link *link, const struct rows *r, struct arena *memory)
{
	*out = (struct ledger_entry){.seq = db_int(r, 0),
	    .act = ledger_act_of(db_text(r, 2)),
	    .at = db_int(r, 3),
	    .ticket_id = db_int(r, 4),
	    .person_id = db_int(r, 5),
	    .row_id = db_int(r, 6),
	    .by_id = db_int(r, 7),
	    .second_id = db_int(r, 8),
	    .ground = db_keep(r, memory, 10),
	    .object = db_keep(r, memory, 12),
	    .object_id = db_int(r, 13),
	    .field = (enum datum_field)db_int(r, 14),
	    .day = (int32_t)db_int(r, 15),
	    .until = (int32_t)db_int(r, 16)};
	copy(out->id, sizeof out->id, r, 1);
	copy(out->plan, sizeof out->plan, r, 9);
	copy(out->purpose, sizeof out->purpose, r, 11);
	copy(out->address, sizeof out->address, r, 17);
	copy(link->prev, sizeof link->prev, r, 18);
	copy(link->hash, sizeof link->hash, r, 19);
}

static const struct sql KEYS = {
    "keyed hashes of a ledger's entry", "i", "SELECT field, mac FROM ledger_key WHERE seq = $1 ORDER BY n", false};
static const struct sql COUNTS = {
    "counts of a ledger's entry", "i", "SELECT place, act, count FROM ledger_count WHERE seq = $1 ORDER BY n", false};

static enum ombud_status keys(struct ledger_entry *e, struct ledger *l, struct err *err, struct arena *memory)
{
	struct ledger_key *v = NULL;
	size_t n = 0;
	struct rows r = db_select(l->db, err, &KEYS, I(e->seq));
	while (db_next(&r)) {
		v = arena_more(memory, v, n, sizeof *v);
		v[n].field = (enum datum_field)db_int(&r, 0);
		copy(v[n++].mac, LEDGER_MAC, &r, 1);
	}
	e->keys = v;
	e->n_keys = n;
	return db_end(&r);
}

static const struct sql TICKETS = {
    "tickets of a ledger's entry", "i", "SELECT ticket_id FROM ledger_ticket WHERE seq = $1 ORDER BY n", false};

static enum ombud_status tickets(struct ledger_entry *e, struct ledger *l, struct err *err, struct arena *memory)
{
	int64_t *v = NULL;
	size_t n = 0, room = 0;
	struct rows r = db_select(l->db, err, &TICKETS, I(e->seq));
	while (db_next(&r)) {
		if (n == room) {
			room = room ? room * 2 : 16;
			v = arena_grow(memory, v, n, room, sizeof *v);
		}
		v[n++] = db_int(&r, 0);
	}
	e->tickets = v;
	e->n_tickets = n;
	return db_end(&r);
}

enum ombud_status ledger_parts(struct ledger_entry *e, struct ledger *l, struct err *err, struct arena *memory)
{
	struct ledger_count *v = NULL;
	size_t n = 0;
	if (keys(e, l, err, memory) || tickets(e, l, err, memory))
		return err->status;
	struct rows r = db_select(l->db, err, &COUNTS, I(e->seq));
	while (db_next(&r)) {
		v = arena_more(memory, v, n, sizeof *v);
		v[n++] = (struct ledger_count){db_keep(&r, memory, 0), db_keep(&r, memory, 1), db_int(&r, 2)};
	}
	e->counts = v;
	e->n_counts = n;
	return db_end(&r);
}

/* ---- the chain ----------------------------------------------------------------------------------- */

static void put_int(struct buf *b, int64_t v)
{
	for (int i = 56; i >= 0; i -= 8)
		buf_char(b, (char)(unsigned char)((uint64_t)v >> i));
}

/* With its length before it, so that no two entries read alike. */
static void put_text(struct buf *b, const char *s)
{
	s = s ? s : "";
	put_int(b, (int64_t)strlen(s));
	buf_str(b, s);
}

static void put_parts(struct buf *b, const struct ledger_entry *e)
{
	put_int(b, (int64_t)e->n_keys);
	for (size_t i = 0; i < e->n_keys; i++) {
		put_int(b, e->keys[i].field);
		buf_add(b, e->keys[i].mac, LEDGER_MAC);
	}
	put_int(b, (int64_t)e->n_counts);
	for (size_t i = 0; i < e->n_counts; i++) {
		put_text(b, e->counts[i].place);
		put_text(b, e->counts[i].act);
		put_int(b, e->counts[i].n);
	}
	put_int(b, (int64_t)e->n_tickets);
	for (size_t i = 0; i < e->n_tickets; i++)
		put_int(b, e->tickets[i]);
}

void ledger_hash(unsigned char out[LEDGER_MAC], const struct ledger *l, const struct ledger_entry *e,
    const unsigned char prev[LEDGER_MAC])
{
	const int64_t numbers[] = {e->seq, e->at, e->ticket_id, e->person_id, e->row_id, e->by_id, e->second_id,
	    e->object_id, e->field, e->day, e->until};
	struct buf b = {0};
	unsigned char key[32];
	ledger_derive(key, l, "chain");
	buf_add(&b, prev, LEDGER_MAC);
	for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
		put_int(&b, numbers[i]);
	buf_add(&b, e->id, sizeof e->id);
	put_text(&b, ledger_word(e->act));
	put_text(&b, e->ground);
	put_text(&b, e->object);
	buf_add(&b, e->plan, sizeof e->plan);
	buf_add(&b, e->purpose, sizeof e->purpose);
	buf_add(&b, e->address, sizeof e->address);
	put_parts(&b, e);
	crypto_auth_hmacsha256(out, (const unsigned char *)buf_text(&b), b.len, key);
	sodium_memzero(key, sizeof key);
	buf_free(&b);
}
