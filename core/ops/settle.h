/* Who asks is settled once for a case: its other tickets of the same person follow. */
#ifndef OPS_SETTLE_H
#define OPS_SETTLE_H

#include "ops/op.h"

/* t, as it will be, was verified or needs no proof. Open tickets of its case and person whose kind asks for it, and
 * of which nothing is known yet, are settled alike; the remark names them. */
enum ombud_status settle_siblings(struct op_ctx *c, const struct ticket_row *t);

#endif
