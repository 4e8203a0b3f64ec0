/* One header block of a message as it came: names and raw values with their folds. What is cut,
 * damaged or hostile still gives what can be read. Nothing is copied: spans point into bytes. */
#ifndef PORT_HEADER_H
#define PORT_HEADER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

enum { HEADERS_MAX = 1000, HEADER_BYTES = 64 * 1024, HEADER_BLOCK_BYTES = 256 * 1024 };

struct header {
	const char *name, *value; /* value without the final line end */
	size_t n_name, n_value;
	size_t start, end;        /* whole lines, bytes from the block's start */
};
struct headers {
	const struct header *v;
	size_t n;
	size_t body;       /* bytes from the block's start: where the body begins */
	const char *over;  /* which cap was met (a sentence's part), NULL: none */
};

/* Reads from bytes[0]. A "From " or ">From " line at the top is passed over, and so is a damaged
 * line with a good one after it; else the first line that is no header begins the body. */
void headers_read(struct headers *out, struct arena *a, const char *bytes, size_t n);

/* The nth (0..) header of that name, caseless; NULL if there is none. */
const struct header *header_nth(const struct headers *h, const char *name, size_t nth);
const struct header *header_get(const struct headers *h, const char *name);

/* Whether a line begins like "Name:". */
bool header_like(const char *line, size_t n);

#endif
