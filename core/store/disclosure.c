#include "store/disclosure.h"

#include <strings.h>

static const struct sql ADD = {"note a disclosure", "iiiiisss",
    "INSERT INTO disclosure(ticket_id, person_id, message_id, agent_id, at, recipient, reason, what)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id", true};
/* UNION ends where merges go round. */
static const struct sql LIST = {"disclosures of a ticket", "i",
    "WITH RECURSIVE part(id) AS (SELECT $1 UNION SELECT t.id FROM ticket t, part p WHERE t.merged_into = p.id)"
    " SELECT d.id, coalesce(d.person_id, 0), d.message_id, d.agent_id, d.at, d.recipient, d.reason, d.what,"
    " d.ticket_id, coalesce(o.state, 2) FROM disclosure d LEFT JOIN outbox o ON o.message_id = d.message_id"
    " WHERE d.ticket_id IN (SELECT id FROM part) AND d.withdrawn = 0 ORDER BY d.id", true};
static const struct sql WITHDRAW = {
    "withdraw a disclosure", "ii", "UPDATE disclosure SET withdrawn = $2 WHERE id = $1", false};
static const struct sql TO = {"whom a ticket was disclosed to", "i",
    "SELECT d.recipient FROM disclosure d LEFT JOIN outbox o ON o.message_id = d.message_id"
    " WHERE d.ticket_id = $1 AND d.withdrawn = 0 AND coalesce(o.state, 2) IN (0, 1, 2)", true};

enum ombud_status disclosure_add(int64_t *id, struct db *db, struct err *err, const struct disclosure_row *d)
{
	return db_one(id, db, err, &ADD, I(d->ticket_id), ID_OR_NULL(d->person_id), I(d->message_id),
	    I(d->agent_id), I(d->at), S(d->recipient), S(d->reason), S(d->what));
}

enum ombud_status disclosure_list(struct disclosure_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	size_t cap = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(ticket));
	while (db_next(&r)) {
		if (*n == cap) {
			cap = cap ? 2 * cap : 8;
			*out = arena_grow(memory, *out, *n, cap, sizeof **out);
		}
		(*out)[(*n)++] = (struct disclosure_row){.id = db_int(&r, 0),
		    .ticket_id = db_int(&r, 8),
		    .person_id = db_int(&r, 1),
		    .message_id = db_int(&r, 2),
		    .agent_id = db_int(&r, 3),
		    .at = db_int(&r, 4),
		    .recipient = db_keep(&r, memory, 5),
		    .reason = db_keep(&r, memory, 6),
		    .what = db_keep(&r, memory, 7),
		    .state = (enum outbox_state)db_int(&r, 9)};
	}
	return db_end(&r);
}

enum ombud_status disclosure_withdraw(struct db *db, struct err *err, int64_t id, bool withdrawn)
{
	return db_run(db, err, &WITHDRAW, I(id), I(withdrawn));
}

enum ombud_status disclosed_to(
    bool *yes, struct db *db, struct err *err, int64_t ticket, const char *address)
{
	*yes = false;
	struct rows r = db_select(db, err, &TO, I(ticket));
	while (db_next(&r))
		*yes |= strcasecmp(db_text(&r, 0), address) == 0;
	return db_end(&r);
}
