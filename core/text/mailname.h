#ifndef TEXT_MAILNAME_H
#define TEXT_MAILNAME_H

#include "base/buf.h"

/* An e-mail address as it is told apart from others: without blanks around it or dots at its end, and with the
 * labels of its domain in letters where they are written in ASCII (xn--, RFC 3492). */
void mailname(struct buf *out, const char *address);

#endif
