/* Attachments that are copies of a proof of identity: marked, and gone once they have served. */
#ifndef STORE_PROOF_H
#define STORE_PROOF_H

#include "store/db.h"

struct proof_row {
	int64_t id, message_id, person_id;
};

enum ombud_status proof_mark(struct db *db, struct err *err, int64_t attachment, bool on);
/* The marked ones that are there, of the letters that the ticket shows. */
enum ombud_status proof_list(struct proof_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t case_id, int64_t ticket);
/* *waits: another open ticket of the case still has to learn who asks. */
enum ombud_status proof_waited_for(
    bool *waits, struct db *db, struct err *err, int64_t case_id, int64_t ticket);
/* Bytes, name and hash go, with the letter as it came, which holds the same bytes, and copies that wait to go
 * along with a letter. Size and type stay. */
enum ombud_status proof_remove(
    struct db *db, struct err *err, const struct proof_row *p, int64_t now);

#endif
