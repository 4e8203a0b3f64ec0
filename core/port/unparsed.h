/* A letter that no parser could read: kept as it came, for somebody to look at. */
#ifndef PORT_UNPARSED_H
#define PORT_UNPARSED_H

#include "port/letter.h"

/* The text is the message's beginning. Nothing in it is decoded: a password is taken out where it
 * stands in plain text in the first MB, and the remark warns of others. Costs little, whatever the
 * letter is: what its parser could not bear must not be borne here. */
void unparsed_keep(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints, const char *reason);

#endif
