#include "store/merged.h"

/* UNION ends where merges go round. */
static const struct sql PARTS_OF = {"tickets that are part of one", "i",
    "WITH RECURSIVE part(id) AS (SELECT id FROM ticket WHERE merged_into = $1"
    " UNION SELECT t.id FROM ticket t, part p WHERE t.merged_into = p.id)"
    " SELECT id FROM part WHERE id <> $1 ORDER BY id", false};
static const struct sql END = {"where a ticket went", "i",
    "WITH RECURSIVE way(id, step) AS (SELECT $1, 0"
    " UNION ALL SELECT t.merged_into, w.step + 1 FROM ticket t, way w"
    "  WHERE t.id = w.id AND t.merged_into IS NOT NULL AND w.step < 50)"
    " SELECT id FROM way ORDER BY step DESC LIMIT 1", false};
static const struct sql LOOSE = {"what a merge would leave behind", "i",
    "SELECT (SELECT count(*) FROM hint h WHERE h.case_id = t.case_id AND h.state = 0 AND NOT EXISTS"
    "  (SELECT 1 FROM ticket o WHERE o.case_id = t.case_id AND o.id <> t.id AND o.is_open = 1)),"
    " (SELECT count(*) FROM task k WHERE k.ticket_id = t.id AND k.state = 0 AND k.withdrawn = 0),"
    " (SELECT count(*) FROM outbox x WHERE x.ticket_id = t.id AND x.state IN (0, 1, 3) AND x.agent_id IS NOT NULL)"
    " FROM ticket t WHERE t.id = $1", false};
/* The plus keeps the engine from the index of kinds: a person has few tickets, a kind many. */
static const struct sql SAME = {"another request of the person", "iii",
    "SELECT min(id) FROM ticket WHERE person_id = $2 AND id <> $1 AND +is_open = 1 AND +kind = $3", false};

enum ombud_status merged_parts(
    int64_t **ids, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t ticket)
{
	*ids = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &PARTS_OF, I(ticket));
	while (db_next(&r)) {
		*ids = arena_grow(memory, *ids, *n, *n + 1, sizeof **ids);
		(*ids)[(*n)++] = db_int(&r, 0);
	}
	return db_end(&r);
}

enum ombud_status merged_end(int64_t *end, struct db *db, struct err *err, int64_t ticket)
{
	*end = ticket;
	return db_one(end, db, err, &END, I(ticket));
}

enum ombud_status merged_loose(struct merged_loose *out, struct db *db, struct err *err, int64_t ticket)
{
	*out = (struct merged_loose){0};
	struct rows r = db_select(db, err, &LOOSE, I(ticket));
	if (db_next(&r))
		*out = (struct merged_loose){db_int(&r, 0), db_int(&r, 1), db_int(&r, 2)};
	return db_end(&r);
}

enum ombud_status merged_same(
    int64_t *other, struct db *db, struct err *err, int64_t ticket, int64_t person, int64_t kind)
{
	*other = 0;
	if (!person)
		return OMBUD_OK;
	return db_one(other, db, err, &SAME, I(ticket), I(person), I(kind));
}
