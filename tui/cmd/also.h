/* An answer to one ticket of a case may serve others too: which, before it is written. */
#ifndef CMD_ALSO_H
#define CMD_ALSO_H

#include "view/desk.h"

enum { ALSO_CODE = 320 }; /* "erased+17:objection-upheld,18:access" */

typedef void (*also_fn)(struct desk *d, int64_t ticket, const char *code);

/* Asks where there are any, then goes on with the letter's name and theirs behind it; a prompt that is left
 * ends it. */
void also_ask(struct desk *d, int64_t ticket, const char *code, also_fn then);

#endif
