/* A text as its reader sees it, where signs, letters and digits stand in disguise: full-width and
 * other forms of ASCII characters, digits of any script, what draws nothing between two letters, and
 * characters spelt as HTML spells them. Finders look at it; their finds are places of the text. */
#ifndef TEXT_PLAINLY_H
#define TEXT_PLAINLY_H

#include <stdbool.h>
#include <stddef.h>

#include "base/buf.h"
#include "base/vec.h"

struct plainly {
	struct buf text;
	VEC(size_t) place; /* of each byte and of the end: bytes of what was given */
};

/* False, and nothing to free, where nothing is in disguise. Valid UTF-8 to valid UTF-8, never longer
 * than it was; linear. */
bool plainly_read(struct plainly *p, const char *s, size_t n);
/* From places of the plain text to those of what was given. */
void plainly_back(const struct plainly *p, size_t *start, size_t *end);
void plainly_free(struct plainly *p);

#endif
