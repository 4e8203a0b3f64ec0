#include "store/watch.h"

#include "base/buf.h"
#include "store/journal.h"

static const struct sql IS = {"whether an agent watches a ticket", "ii",
    "SELECT count(*) FROM watch WHERE agent_id = $1 AND ticket_id = $2", false};
static const struct sql ON = {"watch a ticket", "iii",
    "INSERT INTO watch(agent_id, ticket_id, at) VALUES($1, $2, $3) ON CONFLICT DO NOTHING", false};
static const struct sql OFF = {
    "watch a ticket no more", "ii", "DELETE FROM watch WHERE agent_id = $1 AND ticket_id = $2", false};
static const struct sql NAMES = {"who watches a ticket", "i",
    "SELECT a.name FROM watch w JOIN agent a ON a.id = w.agent_id WHERE w.ticket_id = $1 ORDER BY a.name", false};
static const struct sql NEWS = {"what changed of what an agent watches", "i",
    "SELECT t.id, t.updated_at FROM watch w JOIN ticket t ON t.id = w.ticket_id"
    " LEFT JOIN seen s ON s.agent_id = w.agent_id AND s.ticket_id = w.ticket_id"
    " WHERE w.agent_id = $1 AND t.updated_at >= w.at AND t.version > coalesce(s.version, 0)"
    " AND t.updated_at >= coalesce(s.at, 0) ORDER BY t.id", false};

enum ombud_status watch_is(bool *yes, struct db *db, struct err *err, int64_t agent, int64_t ticket)
{
	int64_t n = 0;
	enum ombud_status status = db_one(&n, db, err, &IS, I(agent), I(ticket));
	*yes = n > 0;
	return status;
}

enum ombud_status watch_set(struct db *db, struct err *err, int64_t agent, int64_t ticket, bool on, int64_t at)
{
	return on ? db_run(db, err, &ON, I(agent), I(ticket), I(at)) : db_run(db, err, &OFF, I(agent), I(ticket));
}

enum ombud_status watch_names(
    const char **out, struct db *db, struct err *err, struct arena *memory, int64_t ticket)
{
	struct buf b = {0};
	struct rows r = db_select(db, err, &NAMES, I(ticket));
	while (db_next(&r))
		buf_printf(&b, "%s%s", b.len ? ", " : "", db_text(&r, 0));
	*out = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return db_end(&r);
}

/* What one did oneself is no news; a letter that came after it is. */
static enum ombud_status own(
    bool *out, struct db *db, struct err *err, struct arena *memory, int64_t agent, const struct watch_news *w)
{
	struct journal_entry *e;
	size_t n;
	*out = false;
	if (journal_of_ticket(&e, &n, db, err, memory, w->ticket, 1))
		return err->status;
	*out = n && e[0].agent_id == agent && e[0].at >= w->at;
	return OMBUD_OK;
}

static enum ombud_status candidates(struct watch_news **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &NEWS, I(agent));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct watch_news){db_int(&r, 0), db_int(&r, 1)};
	}
	return db_end(&r);
}

enum ombud_status watch_news(struct watch_news **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent)
{
	size_t all;
	bool mine;
	*n = 0;
	if (candidates(out, &all, db, err, memory, agent))
		return err->status;
	for (size_t i = 0; i < all; i++) {
		if (own(&mine, db, err, memory, agent, &(*out)[i]))
			return err->status;
		if (!mine)
			(*out)[(*n)++] = (*out)[i];
	}
	return OMBUD_OK;
}
