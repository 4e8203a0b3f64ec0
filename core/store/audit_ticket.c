/* What the audit has about one ticket: entries about it alone, and those about many of which it was one. */
#include <string.h>

#include "base/idpack.h"
#include "base/vec.h"
#include "store/audit_chain.h"

static const struct sql ALONE = {"audit entries of a ticket", "iiisiiisiii",
    "SELECT " AUDIT_COLUMNS " FROM audit a" AUDIT_AGENTS
    " WHERE a.object = 'ticket' AND a.object_id = $11 AND" AUDIT_WHICH,
    false};
/* The index of spans says which sets may hold it; the others are never read. That they are of tickets is asked
 * here: in the statement it would lead the engine through every entry about tickets. */
static const struct sql AMONG = {"audit entries whose sets may hold a ticket", "iiisiiisiii",
    "SELECT " AUDIT_COLUMNS ", s.ids FROM audit_set s JOIN audit a ON a.seq = s.seq" AUDIT_AGENTS
    " WHERE s.seq IN (SELECT seq FROM audit_set WHERE last_id >= $11 AND first_id <= $11)"
    " AND" AUDIT_WHICH,
    false};

typedef VEC(struct audit_entry) entry_vec;

static enum ombud_status alone(entry_vec *out, struct db *db, struct err *err, struct arena *memory,
    const struct audit_which *w, size_t limit)
{
	struct rows r = db_select(db, err, &ALONE, AUDIT_WHICH_VALUES(w, limit), I(w->ticket));
	while (db_next(&r))
		vec_push(out, audit_read(&r, memory));
	return db_end(&r);
}

static enum ombud_status among(entry_vec *out, struct db *db, struct err *err, struct arena *memory,
    const struct audit_which *w, size_t limit)
{
	struct rows r = db_select(db, err, &AMONG, AUDIT_WHICH_VALUES(w, INT64_MAX), I(w->ticket));
	while (out->n < limit && db_next(&r)) {
		struct audit_entry e = audit_read(&r, memory);
		if (strcmp(e.object, "ticket") == 0 &&
		    idpack_has(db_blob(&r, AUDIT_COLUMNS_N), db_bytes(&r, AUDIT_COLUMNS_N), w->ticket))
			vec_push(out, e);
	}
	return db_end(&r);
}

/* Both are newest first. */
static size_t merge(struct audit_entry *out, const entry_vec *x, const entry_vec *y, size_t limit)
{
	size_t n = 0, i = 0, j = 0;
	while (n < limit && (i < x->n || j < y->n))
		if (j == y->n || (i < x->n && x->v[i].seq > y->v[j].seq))
			out[n++] = x->v[i++];
		else
			out[n++] = y->v[j++];
	return n;
}

enum ombud_status audit_list_of_ticket(struct audit_entry **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const struct audit_which *w, size_t limit)
{
	entry_vec one = {0}, many = {0};
	enum ombud_status status = alone(&one, db, err, memory, w, limit);
	if (!status)
		status = among(&many, db, err, memory, w, limit);
	*out = ARENA_ARRAY(memory, struct audit_entry, one.n + many.n + 1);
	*n = merge(*out, &one, &many, limit);
	vec_free(&one);
	vec_free(&many);
	return status;
}
