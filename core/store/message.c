#include "store/message.h"

#include <sodium.h>
#include <string.h>

#include "model/ticket.h"

static const struct sql INSERT = {"new message", "iiiiiissssssssbis",
    "INSERT INTO message(case_id, ticket_id, person_id, direction, at, agent_id, sender, subject,"
    " body, charset, remark, message_id, in_reply_to, channel, hash, flags, purpose)"
    " VALUES($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14,$15,$16,$17) RETURNING id",
    true};
static const struct sql LIST = {"letters of a ticket", "ii",
    "SELECT id, case_id, ticket_id, person_id, direction, at, agent_id, sender, subject, body,"
    " charset, remark, message_id, in_reply_to, channel, flags, purpose FROM message"
    " WHERE case_id = $1 AND withdrawn = 0 AND (ticket_id IS NULL OR ticket_id = $2)"
    " ORDER BY at, id",
    true};
static const struct sql ONE = {"a letter", "i",
    "SELECT id, case_id, ticket_id, person_id, direction, at, agent_id, sender, subject, body,"
    " charset, remark, message_id, in_reply_to, channel, flags, purpose FROM message WHERE id = $1",
    true};
static const struct sql COUNT = {"number of a ticket's letters", "ii",
    "SELECT count(*) FROM message"
    " WHERE case_id = $1 AND withdrawn = 0 AND (ticket_id IS NULL OR ticket_id = $2)",
    false};
static const struct sql WITHDRAW = {
    "withdraw a message", "ii", "UPDATE message SET withdrawn = $2 WHERE id = $1", false};
static const struct sql KNOWN = {
    "letters with a Message-ID", "sbbii", "SELECT CASE WHEN hash = $2 OR (hash = $3 AND " MESSAGE_FILES_ARE("$4", "$5") ")"
    " THEN 1 ELSE 0 END FROM message m WHERE message_id = $1 AND message_id <> ''", false};
static const struct sql RAW = {"keep a raw letter", "iiib",
    "INSERT INTO message_raw(message_id, person_id, until_day, bytes) VALUES($1, $2, $3, $4)", true};

enum ombud_status message_insert(
    int64_t *id, struct db *db, struct err *err, const struct message_row *m)
{
	return db_one(id, db, err, &INSERT, I(m->case_id), ID_OR_NULL(m->ticket_id),
	    ID_OR_NULL(m->person_id), I(m->direction), I(m->at), ID_OR_NULL(m->agent_id), S(m->sender),
	    S(m->subject), S(m->body), S(m->charset), S(m->remark), S(m->message_id),
	    S(m->in_reply_to), S(m->channel), B(m->hash, sizeof m->hash), I(m->flags),
	    S(m->purpose ? m->purpose : ""));
}

static struct message_row read_message(struct rows *r, struct arena *memory)
{
	return (struct message_row){.id = db_int(r, 0),
	    .case_id = db_int(r, 1),
	    .ticket_id = db_int(r, 2),
	    .person_id = db_int(r, 3),
	    .direction = (enum direction)db_int(r, 4),
	    .at = db_int(r, 5),
	    .agent_id = db_int(r, 6),
	    .sender = db_keep(r, memory, 7),
	    .subject = db_keep(r, memory, 8),
	    .body = db_keep(r, memory, 9),
	    .charset = db_keep(r, memory, 10),
	    .remark = db_keep(r, memory, 11),
	    .message_id = db_keep(r, memory, 12),
	    .in_reply_to = db_keep(r, memory, 13),
	    .channel = db_keep(r, memory, 14),
	    .flags = (unsigned)db_int(r, 15),
	    .purpose = db_keep(r, memory, 16)};
}

enum ombud_status message_list(struct message_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t case_id, int64_t ticket_id)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &LIST, I(case_id), I(ticket_id));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 8;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = read_message(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status message_get(
    struct message_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id)
{
	struct rows r = db_select(db, err, &ONE, I(id));
	bool found = db_next(&r);
	if (found)
		*out = read_message(&r, memory);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

enum ombud_status message_count(
    int64_t *n, struct db *db, struct err *err, int64_t case_id, int64_t ticket_id)
{
	return db_one(n, db, err, &COUNT, I(case_id), I(ticket_id));
}

enum ombud_status message_withdraw(struct db *db, struct err *err, int64_t id, bool withdrawn)
{
	return db_run(db, err, &WITHDRAW, I(id), I(withdrawn));
}

enum ombud_status message_known(bool *same, bool *other, struct db *db, struct err *err, const char *message_id,
    const unsigned char hash[32], const unsigned char said[32], const struct message_files *files)
{
	*same = *other = false;
	struct rows r = db_select(db, err, &KNOWN, S(message_id), B(hash, 32), B(said, 32), I(files->n), I(files->size));
	while (db_next(&r)) {
		bool equal = db_int(&r, 0);
		*same |= equal;
		*other |= !equal;
	}
	return db_end(&r);
}

enum ombud_status raw_insert(struct db *db, struct err *err, int64_t message, int64_t person,
    int32_t until_day, const void *bytes, size_t n)
{
	return db_run(db, err, &RAW, I(message), ID_OR_NULL(person), I(until_day), B(bytes, n));
}

/* ---- attachments ------------------------------------------------------------------------------ */

static const struct sql ATTACH = {"new attachment", "iiissibb",
    "INSERT INTO attachment(message_id, person_id, n, name, type, size, hash, bytes)"
    " VALUES($1, $2, $3, $4, $5, $6, $7, $8)",
    true};
static const struct sql ATTACHED = {"attachments of a ticket", "ii",
    "SELECT a.id, a.message_id, a.n, a.name, a.type, a.size, a.proof, a.removed_at FROM attachment a"
    " JOIN message m ON m.id = a.message_id WHERE m.case_id = $1 AND m.withdrawn = 0"
    " AND (m.ticket_id IS NULL OR m.ticket_id = $2) ORDER BY m.at, m.id, a.n",
    true};
static const struct sql BYTES = {"bytes of an attachment", "i",
    "SELECT id, message_id, n, name, type, size, proof, removed_at, bytes FROM attachment WHERE id = $1", true};

enum ombud_status attachment_insert(struct db *db, struct err *err, int64_t message,
    int64_t person, const struct attachment_row *a)
{
	unsigned char hash[32];
	crypto_generichash(hash, sizeof hash, a->bytes, a->bytes ? a->n_bytes : 0, NULL, 0);
	return db_run(db, err, &ATTACH, I(message), ID_OR_NULL(person), I(a->n), S(a->name), S(a->type),
	    I(a->size), B(hash, sizeof hash), a->bytes ? B(a->bytes, a->n_bytes) : NIL);
}

static struct attachment_row read_attachment(struct rows *r, struct arena *memory)
{
	return (struct attachment_row){.id = db_int(r, 0),
	    .message_id = db_int(r, 1),
	    .n = db_int(r, 2),
	    .name = db_keep(r, memory, 3),
	    .type = db_keep(r, memory, 4),
	    .size = db_int(r, 5),
	    .proof = db_int(r, 6) != 0,
	    .removed_at = db_int(r, 7)};
}

enum ombud_status attachment_list(struct attachment_row **out, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t case_id, int64_t ticket_id)
{
	size_t room = 0;
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &ATTACHED, I(case_id), I(ticket_id));
	while (db_next(&r)) {
		if (*n == room) {
			room = room ? room * 2 : 8;
			*out = arena_grow(memory, *out, *n, room, sizeof **out);
		}
		(*out)[(*n)++] = read_attachment(&r, memory);
	}
	return db_end(&r);
}

enum ombud_status attachment_bytes(struct attachment_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t id)
{
	struct rows r = db_select(db, err, &BYTES, I(id));
	bool found = db_next(&r);
	if (found) {
		*out = read_attachment(&r, memory);
		out->n_bytes = db_bytes(&r, 8);
		out->bytes = db_is_null(&r, 8) ? NULL : arena_strn(memory, db_blob(&r, 8), out->n_bytes);
	}
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

/* ---- hints of further rights -------------------------------------------------------------------- */

static const struct sql HINT = {"new hint", "iiis",
    "INSERT INTO hint(case_id, message_id, kind, rule, state) VALUES($1, $2, $3, $4, 0)", false};
static const struct sql HINTS = {"hints of a case", "i",
    "SELECT id, case_id, message_id, ticket_id, kind, state, rule FROM hint WHERE case_id = $1"
    " ORDER BY id",
    false};
static const struct sql HINT_SET = {
    "decide a hint", "iii", "UPDATE hint SET state = $2, ticket_id = $3 WHERE id = $1", false};

enum ombud_status hint_insert(struct db *db, struct err *err, const struct hint_row *h)
{
	return db_run(db, err, &HINT, I(h->case_id), I(h->message_id), I(h->kind), S(h->rule));
}

enum ombud_status hint_list(struct hint_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t case_id)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &HINTS, I(case_id));
	while (db_next(&r)) {
		if (!kind_info((enum kind)db_int(&r, 4)))
			continue; /* a damaged row suggests nothing */
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct hint_row){.id = db_int(&r, 0),
		    .case_id = db_int(&r, 1),
		    .message_id = db_int(&r, 2),
		    .ticket_id = db_int(&r, 3),
		    .kind = db_int(&r, 4),
		    .state = db_int(&r, 5),
		    .rule = db_keep(&r, memory, 6)};
	}
	return db_end(&r);
}

enum ombud_status hint_set(
    struct db *db, struct err *err, int64_t id, int64_t state, int64_t ticket_id)
{
	return db_run(db, err, &HINT_SET, I(id), I(state), ID_OR_NULL(ticket_id));
}
