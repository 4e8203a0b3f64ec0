/* Where the parts of a message stand, found by one pass over its lines before any library sees
 * it: the caps on depth and number of parts are ours, and hold whatever a stranger sends. Linear
 * and iterative. */
#ifndef PORT_MIMESCAN_H
#define PORT_MIMESCAN_H

#include <stddef.h>

#include "base/arena.h"
#include "port/header.h"
#include "port/param.h"

enum { MIME_DEPTH = 20, MIME_PARTS = 500, BOUNDARY_BYTES = 200 };

struct mime_part {
	size_t head, body, end; /* bytes: header block, content, one past it */
	size_t depth;           /* of containers around it */
	struct headers headers; /* of this part; the first part's are the message's own */
	struct params type;     /* Content-Type, "text/plain" where none is given */
};
struct mime_scan {
	struct mime_part *v; /* in order; containers before what they hold */
	size_t n;
	const char *over;    /* which cap was met (a sentence's part), NULL: none */
};

void mime_scan(struct mime_scan *out, struct arena *a, const char *bytes, size_t n);

/* The part whose content starts there, or NULL. */
const struct mime_part *mime_part_at(const struct mime_scan *scan, size_t body);

#endif
