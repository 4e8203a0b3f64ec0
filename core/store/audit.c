/* Appending to the audit, and reading it. */
#include "store/audit.h"

#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "base/idpack.h"
#include "base/say.h"
#include "store/audit_chain.h"

static const struct sql HEAD = {
    "the audit's head", "", "SELECT seq, hash FROM audit_head WHERE id = 1 {LOCK}", false};
static const struct sql ADD = {"append to the audit", "iiiiissiisibbbb",
    "INSERT INTO audit(seq, at, agent_id, by_id, session_id, act, object, object_id, n, detail,"
    " access_id, access_mac, prev, hash, set_hash)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15)",
    false};
static const struct sql ADD_SET = {"tickets of an audit entry", "iiiib",
    "INSERT INTO audit_set(seq, n, first_id, last_id, ids) VALUES($1,$2,$3,$4,$5)", false};
static const struct sql SET = {
    "the set of an audit entry", "i", "SELECT ids FROM audit_set WHERE seq = $1", false};
static const struct sql SOME = {"audit entries of a kind", "iiisiiisii",
    "SELECT " AUDIT_COLUMNS " FROM audit a" AUDIT_AGENTS " WHERE" AUDIT_WHICH, false};

void audit_set_hash(unsigned char out[32], const void *ids, size_t bytes)
{
	crypto_hash_sha256(out, ids, bytes);
}

/* Every field with its length before it, so that no two entries read alike. */
static void hash_bytes(crypto_hash_sha256_state *h, const void *p, size_t n)
{
	unsigned char length[8];
	for (size_t i = 0; i < 8; i++)
		length[i] = (unsigned char)(n >> (56 - 8 * i));
	crypto_hash_sha256_update(h, length, sizeof length);
	crypto_hash_sha256_update(h, p, n);
}

static void hash_int(crypto_hash_sha256_state *h, int64_t v)
{
	unsigned char b[8];
	for (size_t i = 0; i < 8; i++)
		b[i] = (unsigned char)((uint64_t)v >> (56 - 8 * i));
	hash_bytes(h, b, sizeof b);
}

static void hash_text(crypto_hash_sha256_state *h, const char *s)
{
	hash_bytes(h, s, strlen(s));
}

void audit_entry_hash(unsigned char out[32], const struct audit_entry *e)
{
	crypto_hash_sha256_state h;
	crypto_hash_sha256_init(&h);
	hash_int(&h, e->seq);
	hash_int(&h, e->at);
	hash_int(&h, e->agent_id);
	hash_int(&h, e->by_id);
	hash_int(&h, e->session_id);
	hash_text(&h, e->act);
	hash_text(&h, e->object);
	hash_int(&h, e->object_id);
	hash_int(&h, e->n);
	hash_text(&h, e->detail);
	hash_int(&h, e->access_id);
	hash_bytes(&h, e->access_mac, e->access_id ? sizeof e->access_mac : 0);
	hash_bytes(&h, e->prev, sizeof e->prev);
	if (e->has_set) /* entries without one keep the hash that they had before there were sets */
		hash_bytes(&h, e->set_hash, sizeof e->set_hash);
	crypto_hash_sha256_final(&h, out);
}

static void copy_hash(unsigned char out[32], const struct rows *r, int column)
{
	memset(out, 0, 32);
	if (db_bytes(r, column) == 32)
		memcpy(out, db_blob(r, column), 32);
}

static enum ombud_status read_head(struct db *db, struct err *err, struct audit_entry *e)
{
	struct rows r = db_select_values(db, err, &HEAD, NULL, 0);
	if (db_next(&r)) {
		e->seq = db_int(&r, 0) + 1;
		copy_hash(e->prev, &r, 1);
	}
	return db_end(&r);
}

enum ombud_status log_is_deaf(struct err *err)
{
	return fail(err, OMBUD_CORRUPT,
	    _("the store does not keep what is logged: nothing is done that would have to be; 'ombud check' tells what "
	      "stands in the way"));
}

static enum ombud_status add_entry(struct db *db, struct err *err, const struct audit_entry *e)
{
	enum ombud_status status = db_run(db, err, &ADD, I(e->seq), I(e->at), I(e->agent_id), I(e->by_id),
	    I(e->session_id), S(e->act), S(e->object), I(e->object_id), I(e->n), S(e->detail),
	    I(e->access_id), B(e->access_mac, e->access_id ? 32 : 0), B(e->prev, 32), B(e->hash, 32),
	    e->has_set ? B(e->set_hash, 32) : NIL);
	return !status && db_changed(db) != 1 ? log_is_deaf(err) : status;
}

static enum ombud_status add_with_set(struct db *db, struct err *err, struct audit_entry *e)
{
	struct buf b = {0};
	idpack_add(&b, e->ids, (size_t)e->n);
	audit_set_hash(e->set_hash, buf_text(&b), b.len);
	e->has_set = true;
	audit_entry_hash(e->hash, e);
	enum ombud_status status = add_entry(db, err, e);
	if (!status)
		status = db_run(db, err, &ADD_SET, I(e->seq), I(e->n), I(e->ids[0]),
		    I(e->ids[e->n - 1]), B(buf_text(&b), b.len));
	buf_free(&b);
	return status;
}

enum ombud_status audit_add(struct db *db, struct err *err, struct audit_entry *e)
{
	if (!e->detail)
		e->detail = "";
	if (e->ids && e->n == 1) { /* a set of one is a number */
		e->object_id = e->ids[0];
		e->ids = NULL;
	}
	if (read_head(db, err, e))
		return err->status;
	if (e->ids)
		return add_with_set(db, err, e);
	audit_entry_hash(e->hash, e);
	return add_entry(db, err, e);
}

struct audit_entry audit_read(const struct rows *r, struct arena *memory)
{
	struct audit_entry e = {.seq = db_int(r, 0),
	    .at = db_int(r, 1),
	    .agent_id = db_int(r, 2),
	    .by_id = db_int(r, 3),
	    .session_id = db_int(r, 4),
	    .act = memory ? db_keep(r, memory, 5) : db_text(r, 5),
	    .object = memory ? db_keep(r, memory, 6) : db_text(r, 6),
	    .object_id = db_int(r, 7),
	    .n = db_int(r, 8),
	    .detail = memory ? db_keep(r, memory, 9) : db_text(r, 9),
	    .access_id = db_int(r, 10)};
	copy_hash(e.access_mac, r, 11);
	copy_hash(e.prev, r, 12);
	copy_hash(e.hash, r, 13);
	e.has_set = !db_is_null(r, 14);
	copy_hash(e.set_hash, r, 14);
	return e;
}

static enum ombud_status keep_all(
    struct audit_entry **out, size_t *n, struct rows r, struct arena *memory)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 32;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = audit_read(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status audit_list_which(struct audit_entry **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const struct audit_which *w, size_t limit)
{
	if (w->ticket)
		return audit_list_of_ticket(out, n, db, err, memory, w, limit);
	struct rows r = db_select(db, err, &SOME, AUDIT_WHICH_VALUES(w, limit));
	return keep_all(out, n, r, memory);
}

enum ombud_status audit_set_of(const void **ids, size_t *bytes, struct db *db, struct err *err,
    struct arena *memory, int64_t seq)
{
	*ids = NULL;
	*bytes = 0;
	struct rows r = db_select(db, err, &SET, I(seq));
	if (db_next(&r)) {
		*bytes = db_bytes(&r, 0);
		*ids = arena_strn(memory, db_blob(&r, 0), *bytes);
	}
	return db_end(&r);
}
