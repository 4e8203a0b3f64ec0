/* Text as the rules and the language guess read it: lower case, accents off Latin letters, curly
 * quotes straight, all blanks one. People write "radera" and "återkalla" with and without. */
#ifndef PORT_PLAIN_H
#define PORT_PLAIN_H

#include <stddef.h>

#include "base/buf.h"

void plain_add(struct buf *out, const char *s, size_t n);
/* Accents off, nothing else: for patterns, where case and blanks mean something. */
void plain_pattern(struct buf *out, const char *s, size_t n);

#endif
