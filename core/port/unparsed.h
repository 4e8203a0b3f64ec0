/* A letter that no parser could read: kept as it came, for somebody to look at. */
#ifndef PORT_UNPARSED_H
#define PORT_UNPARSED_H

#include "port/letter.h"

/* The text is the message itself, as far as it is one. Nothing in it is decoded: passwords are taken
 * out where they stand in plain text. */
void unparsed_keep(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints, const char *reason);

#endif
