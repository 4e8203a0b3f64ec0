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
static const struct sql REMOVE = {"remove a proof of identity", "iib",
    "UPDATE attachment SET bytes = NULL, name = '', hash = $3, removed_at = $2 WHERE id = $1", true};
/* Taken along before it was marked: a copy is one, too. */
static const struct sql DRAFTED = {"drop drafted copies of a proof", "i",
    "DELETE FROM draft_file WHERE hash = (SELECT hash FROM attachment WHERE id = $1)", true};
static const struct sql RAW = {"drop the raw letter of a proof", "i",
    "DELETE FROM message_raw WHERE message_id = $1", true};


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
	if (db_run(db, err, &DRAFTED, I(p->id)) || db_run(db, err, &REMOVE, I(p->id), I(now), B("", 0)))
		return err->status;
	return db_run(db, err, &RAW, I(p->message_id));
}
