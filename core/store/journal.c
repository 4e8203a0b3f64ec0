#include "store/journal.h"

/* People read its number. It follows the last that is there, which is never removed: an engine's own would be burnt by
 * each rehearsal on one engine and not on the other. Writers follow each other, so that no two take the same. */
static const struct sql BEGIN = {"new journal entry", "iissiiiii",
    "INSERT INTO journal(id, at, agent_id, op, sentence, state, of_id, redo, job_id, tickets)"
    " VALUES((SELECT coalesce(max(id), 0) + 1 FROM journal),$1,$2,$3,$4,$5,$6,$7,$8,$9) RETURNING id",
    false};
static const struct sql FINISH = {"finish a journal entry", "isiisi",
    "UPDATE journal SET sentence = $2, state = $3, tickets = $4, op = $5, job_id = $6 WHERE id = $1",
    false};
static const struct sql ITEM = {"new journal item", "isiiisss",
    "INSERT INTO journal_item(entry_id, place, row_id, ticket_id, person_id, field, before, after)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8)",
    true};
#define COLUMNS \
	"j.id, j.at, j.agent_id, j.op, j.sentence, j.state, coalesce(j.of_id, 0), j.redo," \
	" coalesce(j.job_id, 0), j.tickets"
static const struct sql LOAD = {
    "a journal entry", "i", "SELECT " COLUMNS " FROM journal j WHERE j.id = $1", false};
static const struct sql LIST = {"newest journal entries", "i",
    "SELECT " COLUMNS " FROM journal j ORDER BY j.id DESC LIMIT $1", false};
static const struct sql MINE = {"newest journal entries of an agent", "ii",
    "SELECT " COLUMNS " FROM journal j WHERE j.agent_id = $2 ORDER BY j.id DESC LIMIT $1", false};
static const struct sql TEAMS = {"newest journal entries of a team", "is",
    "SELECT " COLUMNS " FROM journal j WHERE j.agent_id IN (SELECT id FROM agent WHERE team = $2)"
    " ORDER BY j.id DESC LIMIT $1",
    false};
static const struct sql ITEMS = {"items of a journal entry", "i",
    "SELECT id, place, row_id, ticket_id, person_id, field, before, after FROM journal_item"
    " WHERE entry_id = $1 ORDER BY id",
    true};
static const struct sql CHILDREN = {"entries that took one back", "i",
    "SELECT " COLUMNS " FROM journal j WHERE j.of_id = $1 AND (j.state = 0 OR j.redo = 1)"
    " ORDER BY j.id",
    false};
/* An entry of which all was tried, and not all went back, is named to be tried again. */
#define STILL_DONE \
	"j.agent_id = $1 AND j.state = 0 AND (j.of_id IS NULL OR j.redo = 1) AND NOT EXISTS (SELECT 1 FROM journal u" \
	" WHERE u.of_id = j.id AND u.state = 0 AND u.op = 'undo')"
/* Being sent, sent or come back: nothing calls it back. One ticket of many keeps only itself. */
#define HAS_LEFT \
	"CASE WHEN j.tickets > 1 THEN j.tickets ELSE 1 END <= (SELECT count(DISTINCT i.ticket_id)" \
	" FROM journal_item i JOIN outbox o ON o.id = i.row_id WHERE i.entry_id = j.id AND i.place = 'outbox'" \
	" AND o.state IN (1, 2, 5))"
static const struct sql NEWEST_DONE = {"newest entry to undo", "i",
    "SELECT j.id FROM journal j WHERE " STILL_DONE " AND NOT (" HAS_LEFT ") ORDER BY j.id DESC LIMIT 1", false};
static const struct sql LEFT = {"entries whose letters have left", "ii",
    "SELECT " COLUMNS " FROM journal j WHERE " STILL_DONE " AND j.id > $2 AND " HAS_LEFT " ORDER BY j.id DESC LIMIT 3",
    false};
/* An undo that undid nothing that is still undone is no candidate for redo. */
static const struct sql NEWEST_UNDO = {"newest undo to redo", "i",
    "SELECT id FROM journal WHERE agent_id = $1 AND state = 0 AND of_id IS NOT NULL AND redo = 0"
    " AND id > coalesce((SELECT max(id) FROM journal WHERE agent_id = $1 AND of_id IS NULL"
    " AND state <> 1), 0) ORDER BY id DESC LIMIT 1",
    false};
static const struct sql OF_ROW = {"entry that made a row", "si",
    "SELECT i.entry_id FROM journal_item i JOIN journal j ON j.id = i.entry_id"
    " WHERE i.place = $1 AND i.row_id = $2 AND j.of_id IS NULL ORDER BY i.id DESC LIMIT 1",
    false};
static const struct sql STATE = {
    "mark a journal entry", "ii", "UPDATE journal SET state = $2 WHERE id = $1", false};

enum ombud_status journal_begin(
    int64_t *id, struct db *db, struct err *err, const struct journal_entry *e)
{
	return db_one(id, db, err, &BEGIN, I(e->at), I(e->agent_id), S(e->op), S(e->sentence),
	    I(e->state), ID_OR_NULL(e->of_id), I(e->redo), ID_OR_NULL(e->job_id), I(e->tickets));
}

enum ombud_status journal_finish(struct db *db, struct err *err, const struct journal_entry *e)
{
	return db_run(db, err, &FINISH, I(e->id), S(e->sentence), I(e->state), I(e->tickets),
	    S(e->op), ID_OR_NULL(e->job_id));
}

enum ombud_status journal_item_add(
    struct db *db, struct err *err, int64_t entry, const struct journal_item *i)
{
	return db_run(db, err, &ITEM, I(entry), S(i->place), I(i->row_id), ID_OR_NULL(i->ticket_id),
	    ID_OR_NULL(i->person_id), S(i->field), S(i->before), S(i->after));
}

static struct journal_entry read_entry(struct rows *r, struct arena *memory)
{
	return (struct journal_entry){.id = db_int(r, 0),
	    .at = db_int(r, 1),
	    .agent_id = db_int(r, 2),
	    .op = db_keep(r, memory, 3),
	    .sentence = db_keep(r, memory, 4),
	    .state = (enum entry_state)db_int(r, 5),
	    .of_id = db_int(r, 6),
	    .redo = db_int(r, 7) != 0,
	    .job_id = db_int(r, 8),
	    .tickets = db_int(r, 9)};
}

enum ombud_status journal_load(struct journal_entry *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id)
{
	struct rows r = db_select(db, err, &LOAD, I(id));
	bool found = db_next(&r);
	if (found)
		*out = read_entry(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

static enum ombud_status collect(
    struct journal_entry **out, size_t *n, struct arena *memory, struct rows r)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = read_entry(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status journal_list(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t agent, size_t limit)
{
	return collect(out, n, memory,
	    agent ? db_select(db, err, &MINE, I(limit), I(agent)) : db_select(db, err, &LIST, I(limit)));
}

enum ombud_status journal_of_team(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, const char *team, size_t limit)
{
	return collect(out, n, memory, db_select(db, err, &TEAMS, I(limit), S(team)));
}

enum ombud_status journal_children(struct journal_entry **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t entry)
{
	return collect(out, n, memory, db_select(db, err, &CHILDREN, I(entry)));
}

static const char *keep_or_null(struct rows *r, struct arena *memory, int column)
{
	return db_is_null(r, column) ? NULL : db_keep(r, memory, column);
}

enum ombud_status journal_items(struct journal_item **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t entry)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &ITEMS, I(entry));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 16;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = (struct journal_item){.id = db_int(&r, 0),
		    .place = db_keep(&r, memory, 1),
		    .row_id = db_int(&r, 2),
		    .ticket_id = db_int(&r, 3),
		    .person_id = db_int(&r, 4),
		    .field = db_keep(&r, memory, 5),
		    .before = keep_or_null(&r, memory, 6),
		    .after = keep_or_null(&r, memory, 7)};
	}
	return db_end(&r);
}

enum ombud_status journal_newest(
    int64_t *id, struct db *db, struct err *err, int64_t agent, bool redo)
{
	return db_one(id, db, err, redo ? &NEWEST_UNDO : &NEWEST_DONE, I(agent));
}

enum ombud_status journal_left(struct journal_entry **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, int64_t after)
{
	return collect(out, n, memory, db_select(db, err, &LEFT, I(agent), I(after)));
}

enum ombud_status journal_of_row(
    int64_t *entry, struct db *db, struct err *err, const char *place, int64_t row)
{
	return db_one(entry, db, err, &OF_ROW, S(place), I(row));
}

enum ombud_status journal_set_state(
    struct db *db, struct err *err, int64_t id, enum entry_state state)
{
	return db_run(db, err, &STATE, I(id), I(state));
}
