/* What joins tickets: the case that holds their letters, and links between them. */
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/ticket.h"

static const struct sql OF_CASE = {
    "tickets of a case", "i", "SELECT id FROM ticket WHERE case_id = $1 ORDER BY id", false};

enum ombud_status tickets_of_case(
    int64_t **ids, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t case_id)
{
	*ids = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &OF_CASE, I(case_id));
	while (db_next(&r)) {
		*ids = arena_grow(memory, *ids, *n, *n + 1, sizeof **ids);
		(*ids)[(*n)++] = db_int(&r, 0);
	}
	return db_end(&r);
}

static const struct sql LINK = {"link two tickets", "iis",
    "INSERT INTO link(a_id, b_id, type) VALUES($1, $2, $3) ON CONFLICT DO NOTHING", false};
static const struct sql UNLINK = {"unlink two tickets", "iis",
    "DELETE FROM link WHERE a_id = $1 AND b_id = $2 AND type = $3", false};
static const struct sql LINKS = {"links of a ticket", "i",
    "SELECT type, b_id, 0 AS back FROM link WHERE a_id = $1"
    " UNION ALL SELECT type, a_id, 1 FROM link WHERE b_id = $1 ORDER BY 3, 1, 2",
    false};

enum ombud_status ticket_link(
    bool *fresh, struct db *db, struct err *err, int64_t a, int64_t b, const char *type)
{
	enum ombud_status status = db_run(db, err, &LINK, I(a), I(b), S(type));
	*fresh = !status && db_changed(db) > 0;
	return status;
}

enum ombud_status ticket_unlink(
    struct db *db, struct err *err, int64_t a, int64_t b, const char *type)
{
	return db_run(db, err, &UNLINK, I(a), I(b), S(type));
}

static const struct sql BETWEEN = {"links of two tickets", "ii",
    "SELECT a_id, b_id, type FROM link WHERE a_id = $1 AND b_id = $2"
    " UNION ALL SELECT a_id, b_id, type FROM link WHERE a_id = $2 AND b_id = $1 ORDER BY 3, 1", false};

enum ombud_status ticket_links_between(struct ticket_ends **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t one, int64_t other)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &BETWEEN, I(one), I(other));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct ticket_ends){db_int(&r, 0), db_int(&r, 1), db_keep(&r, memory, 2)};
	}
	return db_end(&r);
}

/* A link reads differently from its far end. */
static const char *seen_from_behind(const char *type)
{
	if (strcmp(type, "claims") == 0)
		return _("claimed by");
	if (strcmp(type, "follows") == 0)
		return _("followed by");
	return type;
}

enum ombud_status ticket_links_text(
    const char **out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	struct buf b = {0};
	struct rows r = db_select(db, err, &LINKS, I(id));
	while (db_next(&r)) {
		const char *type = db_text(&r, 0);
		buf_printf(&b, "%s%s #%lld", b.len ? ", " : "",
		    db_int(&r, 2) ? seen_from_behind(type) : type, (long long)db_int(&r, 1));
	}
	*out = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return db_end(&r);
}

static const struct sql NEW_CASE = {"new case", "ii",
    "INSERT INTO cases(received_at, person_id) VALUES($1, $2) RETURNING id", false};

enum ombud_status case_insert(
    int64_t *id, struct db *db, struct err *err, int64_t received_at, int64_t person_id)
{
	return db_one(id, db, err, &NEW_CASE, I(received_at), ID_OR_NULL(person_id));
}
