/* What was given outside the desk, an answer or a notice: its way and its time are an agent's word. A word that
 * makes a late request one in time takes what shows it, and a second person. */
#ifndef OPS_GIVEN_H
#define OPS_GIVEN_H

#include "ops/op.h"

struct given {
	const char *by; /* "phone" */
	int64_t at;     /* a day alone: its first second, or the receipt's */
	int32_t day;
	bool after_due; /* recorded after the ticket was due, and given before */
};

/* From --by, --at and --evidence. INPUT, CONFLICT or DENIED with the rule. */
enum ombud_status given_read(struct given *g, struct op_ctx *c, const struct ticket_row *t);
/* The detail of the audit entry: words, then "recorded after due". */
const char *given_detail(const struct op_ctx *c, const struct given *g, const char *words);
/* What shows it, in the access log beside the chain. */
enum ombud_status given_keep_evidence(struct op_ctx *c, const struct ticket_row *t);

#endif
