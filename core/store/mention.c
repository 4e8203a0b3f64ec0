#include "store/mention.h"

#include "base/vec.h"

static const struct sql ADD = {"note a mention", "iiiii",
    "INSERT INTO mention(message_id, ticket_id, agent_id, by_id, at) VALUES($1, $2, $3, $4, $5)"
    " ON CONFLICT DO NOTHING", false};
static const struct sql WITHDRAW = {"withdraw mentions", "ii",
    "UPDATE mention SET withdrawn = $2 WHERE message_id = $1 AND withdrawn <> $2", false};
static const struct sql SEEN = {"mentions were seen", "iii",
    "UPDATE mention SET seen_at = $3 WHERE agent_id = $1 AND ticket_id = $2 AND seen_at = 0 AND withdrawn = 0",
    false};
static const struct sql NEWEST = {"mentions that were not seen", "ii",
    "SELECT m.id, m.message_id, m.ticket_id, m.by_id, m.at, a.name FROM mention m JOIN agent a ON a.id = m.by_id"
    " WHERE m.agent_id = $1 AND m.seen_at = 0 AND m.withdrawn = 0 AND m.id > $2 ORDER BY m.id DESC", false};

static const struct sql TICKETS = {"tickets in which somebody is named", "i",
    "SELECT DISTINCT ticket_id FROM mention WHERE agent_id = $1 AND seen_at = 0 AND withdrawn = 0"
    " ORDER BY ticket_id", false};

enum ombud_status mention_tickets(int64_t **ids, size_t *n, struct db *db, struct err *err, int64_t agent)
{
	VEC(int64_t) named = {0};
	struct rows r = db_select(db, err, &TICKETS, I(agent));
	while (db_next(&r))
		vec_push(&named, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	if (status)
		vec_free(&named);
	*ids = named.v;
	*n = named.n;
	return status;
}

enum ombud_status mention_add(struct db *db, struct err *err, const struct mention_row *m)
{
	return db_run(db, err, &ADD, I(m->message_id), I(m->ticket_id), I(m->agent_id), I(m->by_id), I(m->at));
}

enum ombud_status mention_withdraw(struct db *db, struct err *err, int64_t message, bool withdrawn)
{
	return db_run(db, err, &WITHDRAW, I(message), I(withdrawn));
}

enum ombud_status mention_seen(struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t at)
{
	return db_run(db, err, &SEEN, I(agent), I(ticket), I(at));
}

enum ombud_status mention_newest(struct mention_row *out, const char **by, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t agent, int64_t after)
{
	*n = 0;
	struct rows r = db_select(db, err, &NEWEST, I(agent), I(after));
	while (db_next(&r)) {
		if ((*n)++)
			continue;
		*out = (struct mention_row){.id = db_int(&r, 0),
		    .message_id = db_int(&r, 1),
		    .ticket_id = db_int(&r, 2),
		    .agent_id = agent,
		    .by_id = db_int(&r, 3),
		    .at = db_int(&r, 4)};
		*by = db_keep(&r, memory, 5);
	}
	if (db_end(&r))
		return err->status;
	return *n ? OMBUD_OK : OMBUD_NOTFOUND;
}
