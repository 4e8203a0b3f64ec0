#include "store/desk.h"

#include "base/buf.h"
#include "base/say.h"

static const struct sql BEGIN = {"begin a desk session", "iii",
    "INSERT INTO desk_session(agent_id, pid, started_at, seen_at, editing) VALUES($1, $2, $3, $3, 0)"
    " RETURNING id",
    false};
static const struct sql END = {"end a desk session", "ii",
    "UPDATE desk_session SET ended_at = $2, ticket_id = NULL, editing = 0 WHERE id = $1", false};
static const struct sql LOOK = {"what a session looks at", "iiii",
    "UPDATE desk_session SET seen_at = $2, ticket_id = $3, editing = $4 WHERE id = $1", false};
static const struct sql OTHERS = {"who else has a ticket open", "iii",
    "SELECT DISTINCT a.name, d.editing FROM desk_session d JOIN agent a ON a.id = d.agent_id"
    " WHERE d.ticket_id = $1 AND d.id <> $2 AND d.ended_at IS NULL AND d.seen_at >= $3"
    " ORDER BY d.editing DESC, a.name",
    false};
static const struct sql SEEN_SET = {"mark a ticket seen", "iiii",
    "INSERT INTO seen(agent_id, ticket_id, version, at) VALUES($1, $2, $3, $4)"
    " ON CONFLICT(agent_id, ticket_id) DO UPDATE SET version = excluded.version, at = excluded.at",
    false};
static const struct sql SEEN_GET = {"version of a ticket that an agent saw", "ii",
    "SELECT version, at FROM seen WHERE agent_id = $1 AND ticket_id = $2", false};
static const struct sql DRAFT_SET = {"keep a draft", "iiissi",
    "INSERT INTO draft(agent_id, ticket_id, person_id, kind, text, updated_at)"
    " VALUES($1, $2, $3, $4, $5, $6) ON CONFLICT(agent_id, ticket_id, kind)"
    " DO UPDATE SET text = excluded.text, updated_at = excluded.updated_at",
    true};
static const struct sql DRAFT_DROP = {"drop a draft", "iis",
    "DELETE FROM draft WHERE agent_id = $1 AND ticket_id = $2 AND kind = $3", false};
static const struct sql DRAFT_GET = {"draft of an agent", "ii",
    "SELECT id, agent_id, ticket_id, coalesce(person_id, 0), kind, text, updated_at FROM draft"
    " WHERE agent_id = $1 AND ticket_id = $2 ORDER BY updated_at DESC, id DESC LIMIT 1",
    true};

enum ombud_status session_insert(
    int64_t *id, struct db *db, struct err *err, int64_t agent, int64_t pid, int64_t now)
{
	return db_one(id, db, err, &BEGIN, I(agent), I(pid), I(now));
}

enum ombud_status session_end(struct db *db, struct err *err, int64_t id, int64_t now)
{
	return db_run(db, err, &END, I(id), I(now));
}

enum ombud_status session_look(
    struct db *db, struct err *err, int64_t id, int64_t now, int64_t ticket, bool editing)
{
	return db_run(db, err, &LOOK, I(id), I(now), ID_OR_NULL(ticket), I(editing));
}

enum ombud_status session_others(const char **out, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket, int64_t me, int64_t since)
{
	struct buf b = {0};
	struct rows r = db_select(db, err, &OTHERS, I(ticket), I(me), I(since));
	while (db_next(&r)) {
		buf_str(&b, b.len ? ", " : "");
		buf_printf(&b, db_int(&r, 1) ? _("%s is editing") : _("%s is viewing"), db_text(&r, 0));
	}
	*out = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return db_end(&r);
}

enum ombud_status seen_set(struct db *db, struct err *err, int64_t agent, int64_t ticket,
    int64_t version, int64_t now)
{
	return db_run(db, err, &SEEN_SET, I(agent), I(ticket), I(version), I(now));
}

enum ombud_status seen_get(
    int64_t *version, int64_t *at, struct db *db, struct err *err, int64_t agent, int64_t ticket)
{
	*version = *at = 0;
	struct rows r = db_select(db, err, &SEEN_GET, I(agent), I(ticket));
	if (db_next(&r)) {
		*version = db_int(&r, 0);
		*at = db_int(&r, 1);
	}
	return db_end(&r);
}

enum ombud_status draft_set(struct db *db, struct err *err, const struct draft_row *d)
{
	if (!d->text[0])
		return db_run(db, err, &DRAFT_DROP, I(d->agent_id), I(d->ticket_id), S(d->kind));
	return db_run(db, err, &DRAFT_SET, I(d->agent_id), I(d->ticket_id), ID_OR_NULL(d->person_id),
	    S(d->kind), S(d->text), I(d->updated_at));
}

enum ombud_status draft_get(struct draft_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, int64_t ticket)
{
	struct rows r = db_select(db, err, &DRAFT_GET, I(agent), I(ticket));
	bool found = db_next(&r);
	if (found)
		*out = (struct draft_row){.id = db_int(&r, 0),
		    .agent_id = db_int(&r, 1),
		    .ticket_id = db_int(&r, 2),
		    .person_id = db_int(&r, 3),
		    .kind = db_keep(&r, memory, 4),
		    .text = db_keep(&r, memory, 5),
		    .updated_at = db_int(&r, 6)};
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}
