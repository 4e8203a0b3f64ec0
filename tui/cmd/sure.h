/* What nothing takes back is done after words that are typed, and after no key alone. */
#ifndef CMD_SURE_H
#define CMD_SURE_H

#include "cmd/cmd.h"

/* Asks for the words, with label before them and a remark behind, which stays; then calls go for the number. Anything else does nothing. */
void sure_then(struct desk *d, const char *label, const char *remark, const char *words,
    void (*go)(struct desk *d, int64_t number), int64_t number);

/* true: the operation is one of those, and is asked for so, however it was called. */
bool sure_asks(struct desk *d, const struct words *w);
void sure_erase_run(struct desk *d, const struct words *w);    /* erase.c */
void sure_hold_release(struct desk *d, const struct words *w); /* holds.c */

#endif
