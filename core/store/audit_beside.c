/* What stands beside the chain: each row of the access log is as the entry that names it was made
 * with, or an entry says that it was erased; and what was erased of people has its entry. */
#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/idpack.h"
#include "base/say.h"
#include "base/vec.h"
#include "store/access.h"
#include "store/audit_check.h"

struct named {
	int64_t access_id, seq;
};

struct audit_beside {
	unsigned char key[32];
	VEC(struct named) missing; /* rows that are not there, and who names them */
	VEC(struct named) erased;  /* rows that an entry erased, and which */
};

static const struct sql NAME = {
    "an entry of the audit", "i", "SELECT at, act FROM audit WHERE seq = $1", false};
static const struct sql ROW = {
    "is the row of the access log there", "i", "SELECT id FROM access_log WHERE id = $1", false};
static const struct sql STRAY = {"a row of the access log that no entry names", "",
    "SELECT id FROM access_log WHERE id NOT IN (SELECT access_id FROM audit WHERE access_id <> 0)"
    " ORDER BY id LIMIT 1",
    false};
/* The engine counts rows that it ever made: the newest is named by an entry, or was with it. */
static const struct sql NEWEST = {"the newest row of the access log that is named", "",
    "SELECT coalesce(max(access_id), 0) FROM audit", false};
/* An erasure's entry: act "erase", object "person", the person as its object_id. */
static const struct sql UNTOLD = {"an erasure without its entry", "",
    "SELECT id FROM person p WHERE p.erased_at IS NOT NULL AND NOT EXISTS (SELECT 1 FROM audit a"
    " WHERE a.object = 'person' AND a.object_id = p.id AND a.act = 'erase') ORDER BY id LIMIT 1",
    false};

struct audit_beside *beside_new(const unsigned char key[32])
{
	struct audit_beside *b = mem_alloc(sizeof *b);
	memcpy(b->key, key, sizeof b->key);
	return b;
}

void beside_free(struct audit_beside *b)
{
	vec_free(&b->missing);
	vec_free(&b->erased);
	sodium_memzero(b->key, sizeof b->key);
	mem_free(b);
}

static void take_erased(
    struct audit_beside *b, const struct audit_entry *e, const void *set, size_t bytes)
{
	int64_t id;
	if (!e->has_set) {
		vec_push(&b->erased, ((struct named){e->object_id, e->seq}));
		return;
	}
	struct idwalk w = idwalk_over(set, bytes);
	while (idwalk_next(&w, &id))
		vec_push(&b->erased, ((struct named){id, e->seq}));
}

static struct access_row read_row(const struct rows *r, int first)
{
	return (struct access_row){.id = db_int(r, first),
	    .at = db_int(r, first + 1),
	    .agent_id = db_int(r, first + 2),
	    .what = db_text(r, first + 3),
	    .text = db_text(r, first + 4),
	    .n = db_int(r, first + 5),
	    .ticket_id = db_int(r, first + 6),
	    .person_id = db_int(r, first + 7),
	    .mac_v = db_int(r, first + 8)};
}

const char *beside_entry(struct audit_beside *b, const struct rows *r, int first,
    const struct audit_entry *e, const void *set, size_t set_bytes)
{
	unsigned char mac[32];
	if (strcmp(e->act, ACCESS_ERASE) == 0 && strcmp(e->object, ACCESS_OBJECT) == 0)
		take_erased(b, e, set, set_bytes);
	if (!e->access_id)
		return strcmp(e->act, "reveal") == 0 ? _("it names no row of the access log, as a reveal does") : NULL;
	if (db_is_null(r, first)) {
		vec_push(&b->missing, ((struct named){e->access_id, e->seq}));
		return NULL;
	}
	const struct access_row row = read_row(r, first);
	access_mac(mac, b->key, &row);
	return memcmp(mac, e->access_mac, 32) == 0
	           ? NULL
	           : _("its row of the access log was changed, or is another's");
}

enum ombud_status audit_name_of(
    struct audit_name *out, struct db *db, struct err *err, int64_t seq)
{
	*out = audit_name(seq, 0, "");
	struct rows r = db_select(db, err, &NAME, I(seq));
	if (db_next(&r))
		*out = audit_name(seq, db_int(&r, 0), db_text(&r, 1));
	return db_end(&r);
}

static int by_row(const void *a, const void *b)
{
	const struct named *x = a, *y = b;
	return (x->access_id > y->access_id) - (x->access_id < y->access_id);
}

static enum ombud_status tell(struct audit_finding *out, struct db *db, struct err *err,
    int64_t seq, const char *sentence)
{
	out->bad_seq = seq;
	out->sentence = sentence;
	return audit_name_of(&out->bad, db, err, seq);
}

/* An entry that erases names rows of older entries only, but a walk need not rely on it. */
static enum ombud_status gone_by_leave(struct audit_beside *b, struct audit_finding *out,
    struct db *db, struct err *err)
{
	if (b->erased.n)
		qsort(b->erased.v, b->erased.n, sizeof *b->erased.v, by_row);
	for (size_t i = 0; i < b->missing.n; i++) {
		const struct named *m = &b->missing.v[i];
		if (!b->erased.n ||
		    !bsearch(m, b->erased.v, b->erased.n, sizeof *b->erased.v, by_row))
			return tell(out, db, err, m->seq,
			    _("its row of the access log is gone, and no entry says that it was erased"));
	}
	return OMBUD_OK;
}

static enum ombud_status erased_for_good(struct audit_beside *b, struct audit_finding *out,
    struct db *db, struct err *err)
{
	for (size_t i = 0; i < b->erased.n; i++) {
		int64_t id;
		enum ombud_status status = db_one(&id, db, err, &ROW, I(b->erased.v[i].access_id));
		if (!status)
			return tell(out, db, err, b->erased.v[i].seq,
			    _("a row of the access log that it erased is there again"));
		if (status != OMBUD_NOTFOUND)
			return status;
	}
	return OMBUD_OK;
}

/* Any number may stand there: none is only told from it by its status. */
static enum ombud_status none_is(struct audit_finding *out, struct db *db, struct err *err,
    struct arena *memory, const struct sql *which, const char *sentence)
{
	int64_t id;
	if (out->bad_seq)
		return OMBUD_OK;
	enum ombud_status status = db_one_values(&id, db, err, which, NULL, 0);
	if (status == OMBUD_NOTFOUND)
		return OMBUD_OK;
	if (status)
		return status;
	out->bad_seq = BESIDE_THE_CHAIN;
	out->sentence = arena_printf(memory, sentence, (long long)id);
	return OMBUD_OK;
}

static enum ombud_status none_cut(struct audit_finding *out, struct db *db, struct err *err, struct arena *memory)
{
	int64_t made, named = 0;
	if (out->bad_seq)
		return OMBUD_OK;
	enum ombud_status status = db_last_number(&made, db, err, "access_log");
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	if (db_one_values(&named, db, err, &NEWEST, NULL, 0))
		return err->status;
	if (made <= named)
		return OMBUD_OK;
	out->bad_seq = BESIDE_THE_CHAIN;
	out->sentence = arena_printf(
	    memory, _("the newest entries were cut off: row %lld of the access log was made, and none names it"), (long long)made);
	return OMBUD_OK;
}

static enum ombud_status none_untold(
    struct audit_finding *out, struct db *db, struct err *err, struct arena *memory)
{
	if (none_is(out, db, err, memory, &STRAY, _("no entry names row %lld of the access log")) ||
	    none_is(out, db, err, memory, &UNTOLD, _("no entry tells that person %lld was erased")))
		return err->status;
	return none_cut(out, db, err, memory);
}

enum ombud_status beside_end(struct audit_beside *b, struct audit_finding *out, struct db *db,
    struct err *err, struct arena *memory)
{
	if (gone_by_leave(b, out, db, err) || out->bad_seq ||
	    erased_for_good(b, out, db, err) || out->bad_seq)
		return err->status;
	return none_untold(out, db, err, memory);
}
