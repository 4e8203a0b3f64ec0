/* Address lists of mail headers: "Eva Ek" <eva@exempel.se>, groups, comments, and what broken
 * programs make of them. */
#ifndef PORT_ADDRESS_H
#define PORT_ADDRESS_H

#include <stddef.h>

#include "base/arena.h"

enum { ADDRESSES_MAX = 2000 };

struct address {
	const char *name;  /* decoded, "" if none */
	const char *email; /* lower case, "" if none; UTF-8 */
};
struct addresses {
	const struct address *v;
	size_t n;
};

void addresses_read(struct addresses *out, struct arena *a, const char *raw, size_t n);

/* The form an address is compared in: lower case, no blanks, no control characters. */
char *email_key(struct arena *a, const char *s, size_t n);

#endif
