/* Two further months (Art. 12(3) GDPR). */
#ifndef OPS_EXTEND_H
#define OPS_EXTEND_H

#include "ops/op.h"

enum ombud_status apply_extend(struct op_ctx *c, struct ticket_row *t);
/* Rights that hang on the reason: number is the DPO's. */
enum ombud_status may_extend(struct op_ctx *c, const struct ticket_row *t);

#endif
