#include "store/outbox.h"

#define COLUMNS \
	"id, coalesce(message_id, 0), coalesce(ticket_id, 0), coalesce(person_id, 0), coalesce(agent_id, 0), send_at," \
	" lease_until, tries, changed_at, state, kind, recipient, why, answers," \
	" coalesce(to_id, 0), coalesce(campaign_id, 0), also"

static const struct sql ADD = {"put a letter into the outbox", "iiiissiiiiis",
    "INSERT INTO outbox(message_id, ticket_id, person_id, agent_id, kind, recipient, answers, state, send_at,"
    " changed_at, to_id, campaign_id, also) VALUES($1, $2, $3, $4, $5, $6, $7, 0, $8, $9, $10, $11, $12)"
    " RETURNING id",
    true};
static const struct sql GET = {
    "a letter of the outbox", "i", "SELECT " COLUMNS " FROM outbox WHERE id = $1", true};
static const struct sql OF_LETTER = {"the outbox's letter of a Message-ID", "s",
    "SELECT " COLUMNS " FROM outbox WHERE message_id IN"
    " (SELECT m.id FROM message m WHERE m.message_id = $1 AND m.message_id <> '' AND m.direction = 2) LIMIT 1", false};
static const struct sql NEXT = {"the next letter to send", "i",
    "SELECT " COLUMNS " FROM outbox WHERE state < 2 AND send_at <= $1 AND lease_until <= $1"
    " ORDER BY send_at, id LIMIT 1 {CLAIM}",
    true};
static const struct sql TAKE = {"take a letter to send it", "ii",
    "UPDATE outbox SET state = 1, lease_until = $2, tries = tries + 1 WHERE id = $1", false};
static const struct sql SET = {"how far a letter got", "iiiiisi",
    "UPDATE outbox SET state = $2, send_at = $3, tries = $4, changed_at = $5, why = $6, lease_until = 0"
    " WHERE id = $1 AND state = $7",
    false};
static const struct sql PUT_OFF = {"letters that wait for a program", "is",
    "UPDATE outbox SET why = $2 WHERE state = 0 AND send_at <= $1 AND why <> $2", false};
static const struct sql OF_TICKET = {"letters to send of a ticket", "i",
    "SELECT " COLUMNS " FROM outbox WHERE ticket_id = $1 ORDER BY id", true};
/* Each half by its own index: with an OR neither would be used. */
#define LISTED(what, args, halves, limit) \
	{what, args, "SELECT " COLUMNS " FROM outbox WHERE id IN (" halves ") ORDER BY id DESC LIMIT " limit, true}
static const struct sql LIST = LISTED("letters on their way", "ii",
    "SELECT id FROM outbox WHERE state < 2"
    " UNION ALL SELECT id FROM outbox WHERE state IN (3, 5) AND changed_at >= $1", "$2");
static const struct sql LIST_ALL = LISTED("letters on their way and what became of the others", "ii",
    "SELECT id FROM outbox WHERE state < 2"
    " UNION ALL SELECT id FROM outbox WHERE state >= 2 AND changed_at >= $1", "$2");
/* What nothing was wrong with yet can still be taken back, what came back would come back again, and a daily
 * mail of another day would have today's numbers. */
#define NOT_ANOTHER_DAYS " AND id < $2 AND (kind <> 'digest' OR changed_at >= $3)"
static const struct sql TRIED = LISTED("letters that were tried in vain", "iiii",
    "SELECT id FROM outbox WHERE state < 2 AND state = 0 AND tries > 0" NOT_ANOTHER_DAYS
    " UNION ALL SELECT id FROM outbox WHERE state IN (3, 5) AND state = 3 AND changed_at >= $1" NOT_ANOTHER_DAYS, "$4");
static const struct sql FAILED_SINCE = {"letters that failed", "i",
    "SELECT count(*) FROM outbox WHERE state IN (3, 5) AND changed_at >= $1", false};
/* One that is being sent is looked at again when its sender's time is over. */
static const struct sql NEXT_AT = {"when the next letter is due", "",
    "SELECT coalesce(min(max(send_at, lease_until)), 0) FROM outbox WHERE state < 2", false};

static struct outbox_row read_row(struct rows *r, struct arena *memory)
{
	return (struct outbox_row){.id = db_int(r, 0),
	    .message_id = db_int(r, 1),
	    .ticket_id = db_int(r, 2),
	    .person_id = db_int(r, 3),
	    .agent_id = db_int(r, 4),
	    .send_at = db_int(r, 5),
	    .lease_until = db_int(r, 6),
	    .tries = db_int(r, 7),
	    .changed_at = db_int(r, 8),
	    .state = (enum outbox_state)db_int(r, 9),
	    .kind = db_keep(r, memory, 10),
	    .recipient = db_keep(r, memory, 11),
	    .why = db_keep(r, memory, 12),
	    .answers = db_int(r, 13) != 0,
	    .to_id = db_int(r, 14),
	    .campaign_id = db_int(r, 15),
	    .also = db_keep(r, memory, 16)};
}

enum ombud_status outbox_add(int64_t *id, struct db *db, struct err *err, const struct outbox_row *o)
{
	return db_one(id, db, err, &ADD, ID_OR_NULL(o->message_id), ID_OR_NULL(o->ticket_id), ID_OR_NULL(o->person_id),
	    ID_OR_NULL(o->agent_id), S(o->kind), S(o->recipient), I(o->answers), I(o->send_at), I(o->changed_at),
	    ID_OR_NULL(o->to_id), ID_OR_NULL(o->campaign_id), S(o->also ? o->also : ""));
}

static enum ombud_status one(
    struct outbox_row *out, struct rows *r, struct err *err, struct arena *memory)
{
	bool found = db_next(r);
	if (found)
		*out = read_row(r, memory);
	if (db_end(r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status outbox_get(
    struct outbox_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	struct rows r = db_select(db, err, &GET, I(id));
	return one(out, &r, err, memory);
}

enum ombud_status outbox_of_letter(struct outbox_row *out, struct db *db, struct err *err,
    struct arena *memory, const char *message_id)
{
	struct rows r = db_select(db, err, &OF_LETTER, S(message_id));
	return one(out, &r, err, memory);
}

enum ombud_status outbox_take(struct outbox_row *out, struct db *db, struct err *err, struct arena *memory,
    int64_t now, int64_t lease_seconds)
{
	struct rows r = db_select(db, err, &NEXT, I(now));
	enum ombud_status status = one(out, &r, err, memory);
	if (status)
		return status;
	out->died = out->state == OUTBOX_IS_SENT_NOW;
	out->state = OUTBOX_IS_SENT_NOW;
	out->tries++;
	return db_run(db, err, &TAKE, I(out->id), I(now + lease_seconds));
}

enum ombud_status outbox_set(
    bool *done, struct db *db, struct err *err, const struct outbox_row *o, enum outbox_state from)
{
	enum ombud_status status = db_run(db, err, &SET, I(o->id), I(o->state), I(o->send_at), I(o->tries),
	    I(o->changed_at), S(o->why), I(from));
	*done = !status && db_changed(db) > 0;
	return status;
}

enum ombud_status outbox_put_off(struct db *db, struct err *err, int64_t now, const char *why)
{
	return db_run(db, err, &PUT_OFF, I(now), S(why));
}

static enum ombud_status many(struct outbox_row **out, size_t *n, struct rows r, struct arena *memory)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 8;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = read_row(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status outbox_of_ticket(struct outbox_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket)
{
	return many(out, n, db_select(db, err, &OF_TICKET, I(ticket)), memory);
}

enum ombud_status outbox_list(struct outbox_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t since, bool all, size_t limit)
{
	return many(out, n, db_select(db, err, all ? &LIST_ALL : &LIST, I(since), I(limit)), memory);
}

enum ombud_status outbox_tried(struct outbox_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const struct outbox_page *p)
{
	return many(out, n, db_select(db, err, &TRIED, I(p->since), I(p->below), I(p->today), I(p->limit)), memory);
}

enum ombud_status outbox_state(int64_t *failed, int64_t *due_at, struct db *db, struct err *err, int64_t since)
{
	if (db_one(failed, db, err, &FAILED_SINCE, I(since)))
		return err->status;
	return db_one_values(due_at, db, err, &NEXT_AT, NULL, 0);
}
