#include "store/desk.h"

#include "base/buf.h"
#include "base/say.h"
#include "store/idlist.h"

static const struct sql BEGIN = {"begin a desk session", "iii",
    "INSERT INTO desk_session(agent_id, pid, started_at, seen_at, editing) VALUES($1, $2, $3, $3, 0)"
    " RETURNING id",
    false};
static const struct sql END = {"end a desk session", "ii",
    "UPDATE desk_session SET ended_at = $2, ticket_id = NULL, editing = 0 WHERE id = $1", false};
static const struct sql COUNT = {"an agent's open sessions", "i",
    "SELECT count(*) FROM desk_session WHERE agent_id = $1 AND ended_at IS NULL", false};
static const struct sql LOOK = {"what a session looks at", "iiii",
    "UPDATE desk_session SET seen_at = $2, ticket_id = $3, editing = $4, ended_at = NULL"
    " WHERE id = $1",
    false};
/* Sessions that never said they end: their process is gone since yesterday at least. */
static const struct sql END_LOST = {"end lost desk sessions", "i",
    "UPDATE desk_session SET ended_at = seen_at, ticket_id = NULL, editing = 0"
    " WHERE ended_at IS NULL AND seen_at < $1",
    false};
/* A clock that is ahead does not make anybody stay for ever either: hence $4. */
static const struct sql OTHERS = {"who else has a ticket open", "iiii",
    "SELECT a.name, max(d.editing), max(d.seen_at), d.agent_id FROM desk_session d"
    " JOIN agent a ON a.id = d.agent_id"
    " WHERE d.ticket_id = $1 AND d.id <> $2 AND d.ended_at IS NULL AND d.seen_at BETWEEN $3 AND $4"
    " GROUP BY a.name, d.agent_id ORDER BY 2 DESC, a.name",
    false};
/* The plus keeps the engine from walking all sessions that ever were in their order. */
static const struct sql PRESENCE = {"who looks at what", "iii",
    "SELECT id, coalesce(ticket_id, 0), editing, seen_at FROM desk_session"
    " WHERE ended_at IS NULL AND id <> $1 AND seen_at BETWEEN $2 AND $3 ORDER BY +id",
    false};
static const struct sql COLLEAGUES = {"which other agents are on", "iii",
    "SELECT a.name, coalesce(d.ticket_id, 0), d.editing, d.seen_at FROM desk_session d"
    " JOIN agent a ON a.id = d.agent_id"
    " WHERE d.ended_at IS NULL AND d.agent_id <> $1 AND d.seen_at BETWEEN $2 AND $3"
    " ORDER BY a.name, d.editing DESC, CASE WHEN d.ticket_id > 0 THEN 0 ELSE 1 END, d.seen_at DESC",
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
static const struct sql DRAFT_DROP_SAME = {"drop a draft that was sent", "iiss",
    "DELETE FROM draft WHERE agent_id = $1 AND ticket_id = $2 AND kind = $3 AND text = $4", true};
#define DRAFT_COLUMNS \
	"SELECT id, agent_id, ticket_id, coalesce(person_id, 0), kind, text, updated_at FROM draft"
static const struct sql DRAFT_GET = {"draft of an agent", "iis",
    DRAFT_COLUMNS " WHERE agent_id = $1 AND ticket_id = $2 AND (kind = $3 OR $3 = '')"
    " ORDER BY updated_at DESC, id DESC LIMIT 1",
    true};
static const struct sql DRAFT_LIST = {"drafts of an agent", "i",
    DRAFT_COLUMNS " WHERE agent_id = $1 ORDER BY updated_at DESC, id DESC", true};

enum ombud_status session_count(int64_t *n, struct db *db, struct err *err, int64_t agent)
{
	return db_one(n, db, err, &COUNT, I(agent));
}

enum ombud_status session_insert(
    int64_t *id, struct db *db, struct err *err, int64_t agent, int64_t pid, int64_t now)
{
	enum { DAY = 86400 };
	if (db_run(db, err, &END_LOST, I(now - DAY)))
		return err->status;
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

/* "ines is editing, dirk is viewing": one's own second session is oneself. */
static int64_t name_others(struct buf *b, struct rows *r, int64_t agent)
{
	int64_t newest = 0;
	while (db_next(r)) {
		bool me = db_int(r, 3) == agent, editing = db_int(r, 1) != 0;
		buf_str(b, b->len ? ", " : "");
		if (me)
			buf_str(b, editing ? _("you (elsewhere) are editing")
			                   : _("you (elsewhere) are viewing"));
		else
			buf_printf(b, editing ? _("%s is editing") : _("%s is viewing"), db_text(r, 0));
		newest = db_int(r, 2) > newest ? db_int(r, 2) : newest;
	}
	return newest;
}

enum ombud_status session_others(const char **out, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket, int64_t me, int64_t agent, int64_t now)
{
	struct buf b = {0};
	struct rows r = db_select(db, err, &OTHERS, I(ticket), I(me), I(now - PRESENT_SECONDS),
	    I(now + PRESENT_SECONDS));
	int64_t newest = name_others(&b, &r, agent), ago = now > newest ? now - newest : 0;
	if (b.len)
		buf_printf(&b, _(" this (%lld s)"), (long long)ago);
	*out = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return db_end(&r);
}

/* FNV-1a over numbers. */
static uint64_t mix(uint64_t mark, int64_t n)
{
	for (unsigned i = 0; i < 64; i += 8)
		mark = (mark ^ (uint8_t)((uint64_t)n >> i)) * UINT64_C(1099511628211);
	return mark;
}

enum ombud_status session_presence(
    uint64_t *mark, int64_t *until, struct db *db, struct err *err, int64_t me, int64_t now)
{
	*mark = UINT64_C(14695981039346656037);
	*until = 0;
	struct rows r = db_select(
	    db, err, &PRESENCE, I(me), I(now - PRESENT_SECONDS), I(now + PRESENT_SECONDS));
	while (db_next(&r)) {
		int64_t fades = db_int(&r, 3) + PRESENT_SECONDS + 1;
		for (int i = 0; i < 3; i++)
			*mark = mix(*mark, db_int(&r, i));
		if (!*until || fades < *until)
			*until = fades;
	}
	return db_end(&r);
}

struct rows session_colleagues(struct db *db, struct err *err, int64_t agent, int64_t now)
{
	return db_select(db, err, &COLLEAGUES, I(agent), I(now - PRESENT_SECONDS), I(now + PRESENT_SECONDS));
}

enum ombud_status seen_set(struct db *db, struct err *err, int64_t agent, int64_t ticket,
    int64_t version, int64_t now)
{
	return db_run(db, err, &SEEN_SET, I(agent), I(ticket), I(version), I(now));
}

static enum ombud_status follow_some(
    struct db *db, struct err *err, int64_t agent, const int64_t *ids, size_t n)
{
	struct buf text = {0};
	buf_str(&text, "UPDATE seen SET version = version + 1 WHERE agent_id = $1 AND version ="
	               " (SELECT t.version - 1 FROM ticket t WHERE t.id = seen.ticket_id) AND ticket_id");
	idlist_sql(&text, "ticket_id", ids, n);
	struct rows r = db_select_text(db, err, buf_text(&text), (struct val[]){I(agent)}, 1);
	buf_free(&text);
	while (db_next(&r))
		;
	return db_end(&r);
}

enum ombud_status seen_follow(
    struct db *db, struct err *err, int64_t agent, const int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n; i += IDLIST_MOST)
		if (follow_some(db, err, agent, ids + i, n - i < IDLIST_MOST ? n - i : IDLIST_MOST))
			return err->status;
	return OMBUD_OK;
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

enum ombud_status draft_drop_same(
    struct db *db, struct err *err, int64_t agent, int64_t ticket, const char *kind, const char *text)
{
	return db_run(db, err, &DRAFT_DROP_SAME, I(agent), I(ticket), S(kind), S(text));
}

static struct draft_row read_draft(const struct rows *r, struct arena *memory)
{
	return (struct draft_row){.id = db_int(r, 0),
	    .agent_id = db_int(r, 1),
	    .ticket_id = db_int(r, 2),
	    .person_id = db_int(r, 3),
	    .kind = db_keep(r, memory, 4),
	    .text = db_keep(r, memory, 5),
	    .updated_at = db_int(r, 6)};
}

enum ombud_status draft_get(struct draft_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, int64_t ticket, const char *kind)
{
	struct rows r =
	    db_select(db, err, &DRAFT_GET, I(agent), I(ticket), S(kind ? kind : ""));
	bool found = db_next(&r);
	if (found)
		*out = read_draft(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status draft_list(struct draft_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &DRAFT_LIST, I(agent));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = read_draft(&r, memory);
	}
	return db_end(&r);
}
