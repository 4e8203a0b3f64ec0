#include "store/proof.h"

#include "model/ticket.h"

static const struct sql MARK = {"mark a proof of identity", "ii",
    "UPDATE attachment SET proof = $2 WHERE id = $1", false};
static const struct sql MARKED = {"proofs of identity of a ticket", "ii",
    "SELECT a.id, a.message_id, a.person_id FROM message m JOIN attachment a ON a.message_id = m.id"
    " WHERE m.case_id = $1 AND (m.ticket_id IS NULL OR m.ticket_id = $2)"
    " AND a.proof = 1 AND a.removed_at = 0 ORDER BY a.id",
    false};
static const struct sql WAITS = {"whether a proof is waited for", "iiii",
    "SELECT count(*) FROM ticket WHERE case_id = $1 AND id <> $2 AND is_open = 1"
    " AND identity IN ($3, $4)",
    false};
/* The same bytes in any letter of its case: one that came, left, or was taken back. */
#define COPIES \
	" bytes IS NOT NULL AND hash = (SELECT hash FROM attachment WHERE id = $1) AND message_id IN" \
	" (SELECT m.id FROM message m WHERE m.case_id = (SELECT p.case_id FROM message p JOIN attachment a" \
	" ON a.message_id = p.id WHERE a.id = $1))"
static const struct sql REMOVE = {"remove a proof of identity", "iib",
    "UPDATE attachment SET bytes = NULL, name = '', hash = $3, removed_at = $2 WHERE id = $1 OR (" COPIES ")", true};
static const struct sql ON_ITS_WAY = {"a letter that waits with a proof of identity", "i",
    "SELECT id FROM outbox WHERE state < 2 AND message_id IN (SELECT message_id FROM attachment WHERE" COPIES
    ") ORDER BY id LIMIT 1", false};
#define PROOFS_OF "(SELECT a.hash FROM message m JOIN attachment a ON a.message_id = m.id" \
	" WHERE m.case_id = $1 AND a.proof = 1 AND a.bytes IS NOT NULL)"
static const struct sql IN_DRAFT = {"whether a letter that is written takes a proof along", "iii",
    "SELECT count(*) FROM draft_file WHERE agent_id = $2 AND ticket_id = $3 AND hash IN " PROOFS_OF, false};
static const struct sql IN_LETTER = {"whether a letter has a proof of identity", "ii",
    "SELECT count(*) FROM attachment WHERE message_id = $2 AND (removed_at > 0 OR hash IN " PROOFS_OF ")", false};
static const struct sql CASE_OF = {"case of a letter", "i", "SELECT case_id FROM message WHERE id = $1", false};
/* Taken along before it was marked: a copy is one, too. */
static const struct sql DRAFTED = {"drop drafted copies of a proof", "i",
    "DELETE FROM draft_file WHERE hash = (SELECT hash FROM attachment WHERE id = $1)", true};
static const struct sql RAW = {"drop the raw letters of a proof", "ii",
    "DELETE FROM message_raw WHERE message_id = $2 OR message_id IN (SELECT message_id FROM attachment WHERE" COPIES
    ")", true};

enum ombud_status proof_mark(struct db *db, struct err *err, int64_t attachment, bool on)
{
	return db_run(db, err, &MARK, I(attachment), I(on));
}

enum ombud_status proof_list(struct proof_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t case_id, int64_t ticket)
{
	*out = NULL;
	*n = 0;
	struct rows r = db_select(db, err, &MARKED, I(case_id), I(ticket));
	while (db_next(&r)) {
		*out = arena_grow(memory, *out, *n, *n + 1, sizeof **out);
		(*out)[(*n)++] = (struct proof_row){db_int(&r, 0), db_int(&r, 1), db_int(&r, 2)};
	}
	return db_end(&r);
}

enum ombud_status proof_waited_for(
    bool *waits, struct db *db, struct err *err, int64_t case_id, int64_t ticket)
{
	int64_t n = 0;
	enum ombud_status status =
	    db_one(&n, db, err, &WAITS, I(case_id), I(ticket), I(IDENTITY_UNKNOWN), I(IDENTITY_ASKED));
	*waits = n > 0;
	return status;
}

enum ombud_status proof_remove(
    struct db *db, struct err *err, const struct proof_row *p, int64_t now)
{
	/* Its hash, by which the copies are found, goes last. */
	if (db_run(db, err, &DRAFTED, I(p->id)) || db_run(db, err, &RAW, I(p->id), I(p->message_id)))
		return err->status;
	return db_run(db, err, &REMOVE, I(p->id), I(now), B("", 0));
}

enum ombud_status proof_on_its_way(int64_t *letter, struct db *db, struct err *err, int64_t attachment)
{
	*letter = 0;
	enum ombud_status status = db_one(letter, db, err, &ON_ITS_WAY, I(attachment));
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

enum ombud_status proof_in_draft(
    bool *has, struct db *db, struct err *err, int64_t case_id, int64_t agent, int64_t ticket)
{
	int64_t n = 0;
	enum ombud_status status = db_one(&n, db, err, &IN_DRAFT, I(case_id), I(agent), I(ticket));
	*has = n > 0;
	return status;
}

enum ombud_status proof_in_letter(bool *has, struct db *db, struct err *err, int64_t message)
{
	int64_t n = 0, case_id;
	*has = false;
	if (db_one(&case_id, db, err, &CASE_OF, I(message)) || db_one(&n, db, err, &IN_LETTER, I(case_id), I(message)))
		return err->status;
	*has = n > 0;
	return OMBUD_OK;
}
