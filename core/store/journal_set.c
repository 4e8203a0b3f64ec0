/* Sets of the journal: what one command did alike to many tickets, and what was done to one ticket,
 * alone or among many. */
#include <stdlib.h>
#include <string.h>

#include "base/idpack.h"
#include "base/vec.h"
#include "store/journal.h"

/* A ticket is looked for in every set that spans it: small ones of neighbours are few and quick. */
enum { SET_MOST = 8192 };

static const struct sql ADD = {"new journal set", "isssiiib",
    "INSERT INTO journal_set(entry_id, field, before, after, n, first_id, last_id, ids)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8)",
    false};
static const struct sql SETS = {"sets of a journal entry", "i",
    "SELECT id, n, field, before, after, ids, first_id, last_id FROM journal_set WHERE entry_id = $1 ORDER BY id", false};
static const struct sql SPAN = {"sets that may hold a ticket", "i",
    "SELECT entry_id, ids FROM journal_set WHERE last_id >= $1 AND first_id <= $1"
    " ORDER BY id DESC",
    false};
static const struct sql ITEMS = {"entries with items of a ticket", "ii",
    "SELECT DISTINCT entry_id FROM journal_item WHERE ticket_id = $1 ORDER BY entry_id DESC LIMIT $2",
    false};
static const struct sql NEWEST_ITEM = {"newest change of a ticket's field", "iss",
    "SELECT entry_id, field, before, after FROM journal_item WHERE place = 'ticket'"
    " AND row_id = $1 AND field BETWEEN $2 AND $3 ORDER BY id DESC LIMIT 1",
    true};
static const struct sql SPAN_OF_FIELD = {"sets of a field that may hold a ticket", "iss",
    "SELECT entry_id, field, before, after, ids FROM journal_set WHERE last_id >= $1"
    " AND first_id <= $1 AND field BETWEEN $2 AND $3 ORDER BY id DESC",
    false};

#define BY_AGENT " x JOIN journal j ON j.id = x.entry_id AND j.agent_id = $3 AND j.state <> 1"
static const struct sql ITEMS_BY = {"what an agent replaced in a ticket", "isi",
    "SELECT x.before FROM journal_item" BY_AGENT
    " WHERE x.place = 'ticket' AND x.row_id = $1 AND x.field = $2", false};
static const struct sql SETS_BY = {"what an agent replaced in sets that may hold a ticket", "isi",
    "SELECT x.before, x.ids FROM journal_set" BY_AGENT
    " WHERE x.last_id >= $1 AND x.first_id <= $1 AND x.field = $2", false};

static enum ombud_status add_some(struct db *db, struct err *err, int64_t entry,
    const struct journal_set *field, const int64_t *ids, size_t n)
{
	struct buf b = {0};
	idpack_add(&b, ids, n);
	enum ombud_status status = db_run(db, err, &ADD, I(entry), S(field->field), S(field->before),
	    S(field->after), I(n), I(ids[0]), I(ids[n - 1]), B(buf_text(&b), b.len));
	buf_free(&b);
	return status;
}

enum ombud_status journal_set_add(struct db *db, struct err *err, int64_t entry,
    const struct journal_set *field, const int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n; i += SET_MOST)
		if (add_some(db, err, entry, field, ids + i, n - i < SET_MOST ? n - i : SET_MOST))
			return err->status;
	return OMBUD_OK;
}

static const void *keep_blob(struct rows *r, struct arena *memory, int column, size_t *bytes)
{
	*bytes = db_bytes(r, column);
	return arena_strn(memory, db_blob(r, column), *bytes);
}

enum ombud_status journal_sets(struct journal_set **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t entry)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &SETS, I(entry));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		struct journal_set *s = &(*out)[(*n)++];
		*s = (struct journal_set){.id = db_int(&r, 0),
		    .n = db_int(&r, 1),
		    .field = db_keep(&r, memory, 2),
		    .before = db_keep(&r, memory, 3),
		    .after = db_keep(&r, memory, 4),
		    .first_id = db_int(&r, 6),
		    .last_id = db_int(&r, 7)};
		s->ids = keep_blob(&r, memory, 5, &s->bytes);
	}
	return db_end(&r);
}

/* ---- the history of a ticket ------------------------------------------------------------------- */

typedef VEC(int64_t) entry_vec;

static enum ombud_status from_items(
    entry_vec *out, struct db *db, struct err *err, int64_t ticket, size_t limit)
{
	struct rows r = db_select(db, err, &ITEMS, I(ticket), I(limit));
	while (db_next(&r))
		vec_push(out, db_int(&r, 0));
	return db_end(&r);
}

static enum ombud_status from_sets(
    entry_vec *out, struct db *db, struct err *err, int64_t ticket, size_t limit)
{
	size_t before = out->n;
	struct rows r = db_select(db, err, &SPAN, I(ticket));
	while (out->n - before < limit && db_next(&r)) {
		int64_t entry = db_int(&r, 0);
		if (out->n > before && out->v[out->n - 1] == entry)
			continue;
		if (idpack_has(db_blob(&r, 1), db_bytes(&r, 1), ticket))
			vec_push(out, entry);
	}
	return db_end(&r);
}

static int newest_first(const void *a, const void *b)
{
	int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
	return (x < y) - (x > y);
}

static void sort_once(entry_vec *ids, size_t limit)
{
	size_t kept = 0;
	if (ids->n)
		qsort(ids->v, ids->n, sizeof *ids->v, newest_first);
	for (size_t i = 0; i < ids->n && kept < limit; i++)
		if (!kept || ids->v[i] != ids->v[kept - 1])
			ids->v[kept++] = ids->v[i];
	ids->n = kept;
}

enum ombud_status journal_of_ticket(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t ticket, size_t limit)
{
	entry_vec ids = {0};
	*n = 0;
	enum ombud_status status = from_items(&ids, db, err, ticket, limit);
	if (!status)
		status = from_sets(&ids, db, err, ticket, limit);
	sort_once(&ids, limit);
	*out = ARENA_ARRAY(memory, struct journal_entry, ids.n + 1);
	for (size_t i = 0; i < ids.n && !status; i++) {
		status = journal_load(&(*out)[*n], db, err, memory, ids.v[i]);
		if (!status)
			++*n;
		else if (status == OMBUD_NOTFOUND)
			status = OMBUD_OK;
	}
	vec_free(&ids);
	return status;
}

/* ---- who changed it last ----------------------------------------------------------------------- */

static int64_t read_change(struct journal_set *out, struct rows *r, struct arena *memory)
{
	out->field = db_keep(r, memory, 1);
	out->before = db_keep(r, memory, 2);
	out->after = db_keep(r, memory, 3);
	return db_int(r, 0);
}

enum ombud_status journal_newest_change(struct journal_entry *out, struct journal_set *change,
    struct db *db, struct err *err, struct arena *memory, int64_t ticket, const char *first,
    const char *last)
{
	int64_t entry = 0;
	struct rows r = db_select(db, err, &NEWEST_ITEM, I(ticket), S(first), S(last));
	if (db_next(&r))
		entry = read_change(change, &r, memory);
	if (db_end(&r))
		return err->status;
	r = db_select(db, err, &SPAN_OF_FIELD, I(ticket), S(first), S(last));
	while (db_next(&r) && db_int(&r, 0) > entry)
		if (idpack_has(db_blob(&r, 4), db_bytes(&r, 4), ticket)) {
			entry = read_change(change, &r, memory);
			break;
		}
	if (db_end(&r))
		return err->status;
	return entry ? journal_load(out, db, err, memory, entry) : OMBUD_NOTFOUND;
}

/* ---- what was there before ----------------------------------------------------------------------- */

enum ombud_status journal_replaced(const char ***out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket, const char *field, int64_t agent)
{
	VEC(const char *) v = {0};
	struct rows r = db_select(db, err, &ITEMS_BY, I(ticket), S(field), I(agent));
	while (db_next(&r))
		vec_push(&v, db_keep(&r, memory, 0));
	if (!db_end(&r)) {
		r = db_select(db, err, &SETS_BY, I(ticket), S(field), I(agent));
		while (db_next(&r))
			if (idpack_has(db_blob(&r, 1), db_bytes(&r, 1), ticket))
				vec_push(&v, db_keep(&r, memory, 0));
		db_end(&r);
	}
	*n = v.n;
	*out = arena_grow(memory, v.v, v.n, v.n + 1, sizeof *v.v);
	vec_free(&v);
	return err->status;
}
