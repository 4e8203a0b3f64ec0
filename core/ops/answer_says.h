#ifndef OPS_ANSWER_SAYS_H
#define OPS_ANSWER_SAYS_H

#include "model/ticket.h"
#include "ops/op.h"

/* CONFLICT: the letters that answered the ticket lack what an answer with that code must say (DOMAIN B.5). An
 * answer that was given outside the desk is not judged. */
enum ombud_status answer_says(struct op_ctx *c, const struct ticket_row *t, const struct code_info *code);
/* Whether the ticket counts as answered still once it is of that kind: an answer to a question of service is none
 * to a right, and its clock runs on. */
enum ombud_status answer_stands(bool *stands, struct op_ctx *c, const struct ticket_row *t, enum kind becomes);

#endif
