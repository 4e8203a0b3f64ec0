/* Copies of a proof of identity among the attachments: marked by an agent, and gone for good when the
 * person is verified, at the latest when the ticket ends (DOMAIN C.7). */
#ifndef OPS_PROOF_H
#define OPS_PROOF_H

#include "ops/op.h"

enum ombud_status apply_proof(struct op_ctx *c, struct ticket_row *t);

/* After a ticket's row went from before to after, in the same transaction: removes what the step makes
 * needless, with an entry in the audit; c->removed counts them. Undo brings none back. */
enum ombud_status proof_follow(
    struct op_ctx *c, const struct ticket_row *before, const struct ticket_row *after);

/* What undo does with an item of a mark; and of a removal, which stays. */
#define PROOF_MARK "proof"
#define PROOF_GONE "proof-gone"

/* A word about passports, driving licences or identity cards: in a file's name or a letter. */
bool proof_says(const char *text, size_t n);
/* Whether a file of that type may be a picture of one. */
bool proof_pictures(const char *type);

#endif
