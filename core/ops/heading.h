/* What a half-written letter to somebody outside is addressed by. It stands above the text in its draft, and
 * nowhere else: the address is that of one who never wrote to the desk. */
#ifndef OPS_HEADING_H
#define OPS_HEADING_H

#include "ops/forward.h"

/* "To: ...", "Reason: ...", and what else was said, each on a line of its own; an empty line; ask's text. */
const char *heading_write(struct arena *a, const struct forward_ask *ask);
/* The same apart; what is not there is "". */
void heading_read(struct forward_ask *out, struct arena *a, const char *draft);

#endif
