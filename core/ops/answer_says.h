#ifndef OPS_ANSWER_SAYS_H
#define OPS_ANSWER_SAYS_H

#include "model/ticket.h"
#include "ops/op.h"

/* CONFLICT: the letters that answered the ticket lack what an answer with that code must say (DOMAIN B.5). An
 * answer that was given outside the desk counts for the code that it was recorded for. */
enum ombud_status answer_says(struct op_ctx *c, const struct ticket_row *t, const struct code_info *code);
/* That a ticket of the kind cannot end so, with the codes that it can end with. */
enum ombud_status answer_no_code(struct op_ctx *c, enum ombud_status status, enum kind k, const char *word);
/* Whether the ticket counts as answered still once it is of that kind: an answer to a question of service is none
 * to a right, and its clock runs on. */
enum ombud_status answer_stands(bool *stands, struct op_ctx *c, const struct ticket_row *t, enum kind becomes);

/* What an answer to a right that was given outside the desk said: on record by its text, or by the word of who
 * records it that all points of the checklist were made. */
struct told {
	const struct code_info *code; /* that it was the answer for; NULL: it is no right */
	const char *said;             /* "GRANTED, points confirmed": for the audit */
	const char *remark;           /* for whoever reads it */
};
/* From --what, --code and --points. CONFLICT with the points that are missing. */
enum ombud_status answer_told(struct told *out, struct op_ctx *c, const struct ticket_row *t);

#endif
