#include "store/rating.h"

/* Kinds of service and codes: those of model/kind.c and model/code.c that end as the customer wished. A case in
 * which a right was decided, or a complaint (1 to 14), asks nothing. */
static const struct sql UNASKED = {"whom to ask what they thought", "iii",
    "SELECT t.id FROM ticket t JOIN person p ON p.id = t.person_id WHERE t.state = 10 AND t.kind BETWEEN 17 AND 22"
    " AND t.resolution IN ('SOLVED', 'ANSWERED') AND t.closed_at BETWEEN $1 AND $2"
    " AND p.erased_at IS NULL AND p.restricted = 0"
    " AND NOT EXISTS (SELECT 1 FROM rating_ask a WHERE a.ticket_id = t.id)"
    " AND NOT EXISTS (SELECT 1 FROM ticket o WHERE o.case_id = t.case_id AND o.kind BETWEEN 1 AND 14)"
    " AND NOT EXISTS (SELECT 1 FROM datum d JOIN suppression s ON s.key = d.key WHERE d.field = 2 AND d.person_id = p.id"
    " AND s.withdrawn = 0 AND s.purpose = '') ORDER BY t.id LIMIT $3", false};
static const struct sql ASK = {"a customer is asked", "iisii",
    "INSERT INTO rating_ask(ticket_id, person_id, code, message_id, at) VALUES($1, $2, $3, $4, $5)", false};
static const struct sql DROP = {
    "a customer is not asked after all", "i", "DELETE FROM rating_ask WHERE message_id = $1", false};
static const struct sql ASKED = {"what a customer was asked", "ss",
    "SELECT ticket_id, coalesce(person_id, 0), at FROM rating_ask WHERE (code = $1 AND $1 <> '') OR message_id IN"
    " (SELECT m.id FROM message m WHERE m.message_id = $2 AND m.message_id <> '' AND m.direction = 2)", false};
static const struct sql PUT = {"what a customer thought", "iiisii",
    "INSERT INTO rating(ticket_id, person_id, stars, comment, asked_at, at) VALUES($1, $2, $3, $4, $5, $6)"
    " ON CONFLICT(ticket_id) DO UPDATE SET stars = excluded.stars, comment = excluded.comment, at = excluded.at", true};
#define COLUMNS "ticket_id, coalesce(person_id, 0), stars, comment, asked_at, at"
static const struct sql OF = {
    "what a ticket's customer thought", "i", "SELECT " COLUMNS " FROM rating WHERE ticket_id = $1", true};
static const struct sql OLD = {"what customers thought long ago", "ii",
    "SELECT " COLUMNS " FROM rating WHERE person_id IS NOT NULL AND at < $1 ORDER BY id LIMIT $2", true};
static const struct sql DETACH = {"a customer's word is nobody's", "is",
    "UPDATE rating SET person_id = NULL, comment = $2 WHERE ticket_id = $1", true};
static const struct sql ASK_DETACH = {"who was asked is nobody", "i",
    "UPDATE rating_ask SET person_id = NULL WHERE person_id IS NOT NULL AND at < $1", false};

enum ombud_status rating_unasked(int64_t **ids, size_t *n, struct db *db, struct err *err, struct arena *memory,
    int64_t from, int64_t to, size_t most)
{
	struct rows r = db_select(db, err, &UNASKED, I(from), I(to), I(most));
	*ids = ARENA_ARRAY(memory, int64_t, most);
	*n = 0;
	while (db_next(&r))
		(*ids)[(*n)++] = db_int(&r, 0);
	return db_end(&r);
}

enum ombud_status rating_ask_add(struct db *db, struct err *err, int64_t ticket, int64_t person, const char *code,
    int64_t message, int64_t at)
{
	return db_run(db, err, &ASK, I(ticket), ID_OR_NULL(person), S(code), I(message), I(at));
}

enum ombud_status rating_ask_drop(struct db *db, struct err *err, int64_t message)
{
	return db_run(db, err, &DROP, I(message));
}

enum ombud_status rating_asked(
    struct rating_asked *out, struct db *db, struct err *err, const char *code, const char *message_id)
{
	struct rows r = db_select(db, err, &ASKED, S(code), S(message_id));
	bool found = db_next(&r);
	if (found)
		*out = (struct rating_asked){db_int(&r, 0), db_int(&r, 1), db_int(&r, 2)};
	return db_end(&r) ? err->status : found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status rating_put(struct db *db, struct err *err, const struct rating_row *r)
{
	return db_run(db, err, &PUT, I(r->ticket_id), ID_OR_NULL(r->person_id), I(r->stars), S(r->comment), I(r->asked_at),
	    I(r->at));
}

static struct rating_row read_row(const struct rows *r, struct arena *a)
{
	return (struct rating_row){.ticket_id = db_int(r, 0),
	    .person_id = db_int(r, 1),
	    .stars = db_int(r, 2),
	    .comment = db_keep(r, a, 3),
	    .asked_at = db_int(r, 4),
	    .at = db_int(r, 5)};
}

enum ombud_status rating_of(
    struct rating_row *out, struct db *db, struct err *err, struct arena *memory, int64_t ticket)
{
	struct rows r = db_select(db, err, &OF, I(ticket));
	bool found = db_next(&r);
	if (found)
		*out = read_row(&r, memory);
	return db_end(&r) ? err->status : found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status rating_old(
    struct rating_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t before, size_t most)
{
	struct rows r = db_select(db, err, &OLD, I(before), I(most));
	*out = ARENA_ARRAY(memory, struct rating_row, most);
	*n = 0;
	while (db_next(&r))
		(*out)[(*n)++] = read_row(&r, memory);
	return db_end(&r);
}

enum ombud_status rating_detach(struct db *db, struct err *err, int64_t ticket, const char *comment)
{
	return db_run(db, err, &DETACH, I(ticket), S(comment));
}

enum ombud_status rating_ask_detach(struct db *db, struct err *err, int64_t before)
{
	return db_run(db, err, &ASK_DETACH, I(before));
}
