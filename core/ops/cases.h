/* Tickets that belong together: merged, linked, watched, and the day that counts as their receipt. */
#ifndef OPS_CASES_H
#define OPS_CASES_H

#include "ops/op.h"

enum { MERGE_DAYS = 30 }; /* so long a merge is taken apart again (DOMAIN C.2) */

/* merge_ticket.c */
enum ombud_status apply_merge(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_unmerge(struct op_ctx *c, struct ticket_row *t);
/* What is merged is worked on where it went: CONFLICT with a sentence for operations that would not see that. */
enum ombud_status merge_lets(struct op_ctx *c, const struct ticket_row *t);
/* The same move by undo or redo: into another ticket, or out of it. */
enum ombud_status merge_may_move(
    struct op_ctx *c, const struct ticket_row *before, const struct ticket_row *after);

/* The same of the ticket that it goes into, whose history has it too. */
enum ombud_status merge_part_still(struct op_ctx *c, const struct journal_item *i);

/* link.c */
enum ombud_status apply_link(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_unlink(struct op_ctx *c, struct ticket_row *t);
/* A ticket's number, as #12 or 12; 0: it is none. */
int64_t ticket_number(const char *word);

/* split.c */
enum ombud_status apply_split(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_drop_hint(struct op_ctx *c, struct ticket_row *t);
/* Undo of a split: the sibling is part of the ticket again, unless somebody worked on it; redo: it stands again. */
enum ombud_status split_put(struct op_ctx *c, const struct journal_item *i, bool back);
enum ombud_status split_still(struct op_ctx *c, const struct journal_item *i);

/* watch.c */
enum ombud_status apply_watch(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_unwatch(struct op_ctx *c, struct ticket_row *t);

/* "ines changed #12, which you watch": what is new since it was told last; *out NULL: nothing. mem_free. */
enum ombud_status watched_told(char **out, struct ombud_session *s);

/* received.c */
enum ombud_status apply_received(struct op_ctx *c, struct ticket_row *t);
/* The day on which the letter came that makes the ticket a request for a right: of --letter N, of the hint of
 * that kind, else of the person's first letter. *at stays where there is no letter. */
enum ombud_status received_of_right(int64_t *at, struct op_ctx *c, const struct ticket_row *t, enum kind k);

#endif
