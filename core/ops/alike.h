/*
 * Tickets that change alike are written alike. What changes in a block of tickets is gathered row
 * by row; then one UPDATE goes to all that get the same values, the journal gets one set for every
 * field with its value before and after, and labels are put and taken by name. Which tickets they
 * were, the audit learns at the end of the transaction: one entry for each act and detail.
 * What happened to one ticket alone stays an item of the journal and an entry of its own.
 */
#ifndef OPS_ALIKE_H
#define OPS_ALIKE_H

#include "ops/op.h"

struct alike;

struct alike *alike_new(struct op_ctx *c);
void alike_free(struct alike *a); /* NULL is allowed */

/* Rows come in the order of their ids; their strings live until alike_write. columns: what differs;
 * none: only something beside the row did. The words for the person live as long as the run. */
void alike_add(struct alike *a, const struct ticket_row *before, const struct ticket_row *after,
    uint64_t columns, const struct ombud_change **changes, size_t *n_changes);
/* Ends a block: what was added is written. */
enum ombud_status alike_write(struct alike *a);
/* Ends a transaction: the audit's entries, by the act. */
enum ombud_status alike_audit(struct alike *a, const char *act);
/* The transaction was taken back. */
void alike_forget(struct alike *a);

#endif
