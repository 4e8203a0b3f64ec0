#include "store/draft_file.h"

#include <sodium.h>

#include "store/message.h"

static const struct sql ADD = {"add a file to a letter that is written", "iiissibbi",
    "INSERT INTO draft_file(agent_id, ticket_id, person_id, name, type, size, hash, bytes, at)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8, $9) RETURNING id",
    true};
static const struct sql LIST = {"files of a letter that is written", "ii",
    "SELECT id, agent_id, ticket_id, coalesce(person_id, 0), name, type, size, at FROM draft_file"
    " WHERE agent_id = $1 AND ticket_id = $2 ORDER BY id",
    true};
static const struct sql SIZE = {"bytes of a letter's files", "ii",
    "SELECT coalesce(sum(size), 0) FROM draft_file WHERE agent_id = $1 AND ticket_id = $2", false};
static const struct sql DROP = {"drop a file of a letter that is written", "iii",
    "DELETE FROM draft_file WHERE agent_id = $1 AND ticket_id = $2 AND (id = $3 OR $3 = 0)", false};
static const struct sql SEND = {"files of a letter that leaves", "iiii",
    "INSERT INTO attachment(message_id, person_id, n, name, type, size, hash, bytes)"
    " SELECT $3, $4, row_number() OVER (ORDER BY id), name, type, size, hash, bytes FROM draft_file"
    " WHERE agent_id = $1 AND ticket_id = $2",
    true};
static const struct sql GIVE_BACK = {"files of a letter that was taken back", "iiii",
    "INSERT INTO draft_file(agent_id, ticket_id, person_id, name, type, size, hash, bytes, at)"
    " SELECT $1, $2, person_id, name, type, size, hash, bytes, $4 FROM attachment"
    " WHERE message_id = $3 AND bytes IS NOT NULL AND hash NOT IN (SELECT a.hash FROM message m"
    " JOIN attachment a ON a.message_id = m.id WHERE a.proof = 1 AND m.case_id ="
    " (SELECT case_id FROM message WHERE id = $3)) ORDER BY n",
    true};
static const struct sql TAKE_UP = {"files of a letter that leaves after all", "iii",
    "DELETE FROM draft_file WHERE agent_id = $1 AND ticket_id = $2"
    " AND hash IN (SELECT hash FROM attachment WHERE message_id = $3)",
    true};
static const struct sql SENT = {"files of a letter to be sent", "i",
    "SELECT id, message_id, n, name, type, size, bytes FROM attachment"
    " WHERE message_id = $1 AND bytes IS NOT NULL ORDER BY n",
    true};
static const struct sql COUNT = {"number of a ticket's attachments", "ii",
    "SELECT count(*) FROM attachment a JOIN message m ON m.id = a.message_id"
    " WHERE m.case_id = $1 AND m.withdrawn = 0 AND (m.ticket_id IS NULL OR m.ticket_id = $2)",
    false};

enum ombud_status draft_file_add(
    int64_t *id, struct db *db, struct err *err, const struct draft_file_row *f)
{
	unsigned char hash[32];
	crypto_generichash(hash, sizeof hash, f->bytes, (size_t)f->size, NULL, 0);
	return db_one(id, db, err, &ADD, I(f->agent_id), I(f->ticket_id), ID_OR_NULL(f->person_id), S(f->name),
	    S(f->type), I(f->size), B(hash, sizeof hash), B(f->bytes, (size_t)f->size), I(f->at));
}

enum ombud_status draft_file_list(struct draft_file_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, int64_t ticket)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(agent), I(ticket));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct draft_file_row){.id = db_int(&r, 0),
		    .agent_id = db_int(&r, 1),
		    .ticket_id = db_int(&r, 2),
		    .person_id = db_int(&r, 3),
		    .name = db_keep(&r, memory, 4),
		    .type = db_keep(&r, memory, 5),
		    .size = db_int(&r, 6),
		    .at = db_int(&r, 7)};
	}
	return db_end(&r);
}

enum ombud_status draft_file_size(
    int64_t *bytes, struct db *db, struct err *err, int64_t agent, int64_t ticket)
{
	return db_one(bytes, db, err, &SIZE, I(agent), I(ticket));
}

enum ombud_status draft_file_drop(struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t id)
{
	return db_run(db, err, &DROP, I(agent), I(ticket), I(id));
}

enum ombud_status draft_file_send(
    struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t message, int64_t person)
{
	if (db_run(db, err, &SEND, I(agent), I(ticket), I(message), ID_OR_NULL(person)))
		return err->status;
	return draft_file_drop(db, err, agent, ticket, 0);
}

enum ombud_status draft_file_give_back(
    struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t message, int64_t now)
{
	return db_run(db, err, &GIVE_BACK, I(agent), I(ticket), I(message), I(now));
}

enum ombud_status draft_file_take_up(
    struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t message)
{
	return db_run(db, err, &TAKE_UP, I(agent), I(ticket), I(message));
}

enum ombud_status sent_file_list(struct attachment_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t message)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &SENT, I(message));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct attachment_row){.id = db_int(&r, 0),
		    .message_id = db_int(&r, 1),
		    .n = db_int(&r, 2),
		    .name = db_keep(&r, memory, 3),
		    .type = db_keep(&r, memory, 4),
		    .size = db_int(&r, 5),
		    .bytes = arena_strn(memory, db_blob(&r, 6), db_bytes(&r, 6)),
		    .n_bytes = db_bytes(&r, 6)};
	}
	return db_end(&r);
}

enum ombud_status attachment_count(
    int64_t *n, struct db *db, struct err *err, int64_t case_id, int64_t ticket_id)
{
	return db_one(n, db, err, &COUNT, I(case_id), I(ticket_id));
}
