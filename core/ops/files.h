/* Files that go along with a letter: what a letter that is sent takes up, and gives back. */
#ifndef OPS_FILES_H
#define OPS_FILES_H

#include "ops/op.h"

enum { FILE_MOST = 10 << 20, FILES_MOST = 20 << 20 }; /* bytes of one, and of all of a letter */

/* How many files wait to go along with the agent's letter to the ticket, and whether they can: a letter to
 * several tickets takes none, and a ticket for which some wait is left out. */
enum ombud_status files_may_go(int64_t *n, struct op_ctx *c, const struct ticket_row *t);
/* They become the message's. */
enum ombud_status files_send(struct op_ctx *c, struct ticket_row *t, int64_t message);
/* The journal's item of that, backwards. */
enum ombud_status files_put(struct op_ctx *c, const struct journal_item *i);
/* Whether a letter that was taken back, or failed, may take its files along after all. */
enum ombud_status files_may_go_again(struct op_ctx *c, int64_t message);
/* n_attachments as the store has it now. */
enum ombud_status files_count(struct op_ctx *c, struct ticket_row *t);

#endif
