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
/* Bytes, name and hash go, with the letter as it came, which holds the same bytes, and with every copy: those
 * that wait to go along with a letter, and those of the case's letters that left or were taken back. Size and
 * type stay. No hash is kept to know it by later: who has the file could tell by it whose it was. */
enum ombud_status proof_remove(
    struct db *db, struct err *err, const struct proof_row *p, int64_t now);
/* *letter: the outbox's first that has not left and takes the attachment's bytes along; 0: none does. */
enum ombud_status proof_on_its_way(int64_t *letter, struct db *db, struct err *err, int64_t attachment);
/* Whether a file that the agent added to a letter to the ticket is a marked one of its case. */
enum ombud_status proof_in_draft(
    bool *has, struct db *db, struct err *err, int64_t case_id, int64_t agent, int64_t ticket);
/* Whether a file of the message is one, or was and is removed. */
enum ombud_status proof_in_letter(bool *has, struct db *db, struct err *err, int64_t message);

#endif
