/* Letters and hints of a ticket's case, by the numbers that a person reads on the ticket. */
#ifndef OPS_CASE_LETTERS_H
#define OPS_CASE_LETTERS_H

#include "ops/op.h"
#include "store/message.h"

/* When the person's letter of that number came ("3", or several: "3,4" is the earliest). INPUT: there is none. */
enum ombud_status letter_at(int64_t *at, struct op_ctx *c, const struct ticket_row *t, const char *word);
/* When the person first wrote; *at stays where no letter is. A receipt that was dated back counts. */
enum ombud_status case_first(int64_t *at, struct op_ctx *c, const struct ticket_row *t);
/* An open hint of the case of that kind; id 0: none. */
enum ombud_status case_hint(struct hint_row *out, struct op_ctx *c, int64_t case_id, enum kind k);
/* When the letter came in which it was found. */
enum ombud_status letter_of_hint(
    int64_t *at, struct op_ctx *c, const struct ticket_row *t, const struct hint_row *h);
/* Taken (1) or dropped (2), as an item of the entry. */
enum ombud_status hint_decide(
    struct op_ctx *c, const struct ticket_row *t, const struct hint_row *h, int state, int64_t ticket);

#endif
