/* Operations on the registers: purposes and recipients, versions of the policy, consents, suppressions. */
#ifndef OPS_REGISTERS_H
#define OPS_REGISTERS_H

#include "ops/op.h"

/* family_purpose.c */
enum ombud_status run_purpose_set(struct op_ctx *c);
enum ombud_status run_purpose_end(struct op_ctx *c);
/* family_recipient.c */
enum ombud_status run_recipient_set(struct op_ctx *c);
enum ombud_status run_recipient_end(struct op_ctx *c);
/* family_policy.c */
enum ombud_status run_policy_add(struct op_ctx *c);
/* family_consent.c */
enum ombud_status apply_consent(struct op_ctx *c, struct ticket_row *t);
/* family_stop.c */
enum ombud_status apply_stop(struct op_ctx *c, struct ticket_row *t);
/* That the ticket's purposes (commas between) ended at that time: what it must have recorded, and its clock. */
enum ombud_status stop_keep(struct op_ctx *c, const struct ticket_row *t, const char *codes, int64_t at);
/* family_suppress.c */
enum ombud_status run_suppress(struct op_ctx *c);
enum ombud_status run_unsuppress(struct op_ctx *c);

/* A day that an argument names, else that default; INPUT says what to write. */
enum ombud_status register_day(struct op_ctx *c, const char *arg, int32_t otherwise, int32_t *out);
/* An instant in the past; else that default. */
enum ombud_status register_time(struct op_ctx *c, const char *arg, int64_t otherwise, int64_t *out);
/* One line of at most 500 bytes without an address or number of a person. */
enum ombud_status register_text(struct op_ctx *c, const char *arg, const char *value);
/* The number of a version that the register has; "" is none. */
enum ombud_status register_policy(struct op_ctx *c, const char *no);
/* The code is a purpose of the records, ended or not. */
enum ombud_status register_purpose(struct op_ctx *c, const char *code);

#endif
