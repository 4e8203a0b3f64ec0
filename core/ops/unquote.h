/* What was quoted masked goes back in clear: an agent writes between lines that they have not read in full. */
#ifndef OPS_UNQUOTE_H
#define OPS_UNQUOTE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct unquote_line {
	const char *s;
	size_t n;
};

struct unquote {
	struct arena *a;
	struct unquote_line *v; /* the text's lines */
	size_t n;
	bool changed;
};

/* *any: the text quotes something at all. */
void unquote_begin(struct unquote *u, bool *any, struct arena *a, const char *text);
/* One letter as it is quoted, in clear and masked: line by line in order; a line that was changed stays as it
 * was left. Where masking joined lines, nothing can be told of single ones. The texts live as long as u. */
void unquote_letter(struct unquote *u, const char *clear, const char *hidden);
/* The text as it became, in memory a, or was itself where nothing changed. */
const char *unquote_end(struct unquote *u, const char *text);

#endif
