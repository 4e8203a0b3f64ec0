/* Command lines as words: blanks part them, "..." and '...' hold them together, \ takes the next
 * character as it is. The same syntax as a front end's command line. */
#ifndef BASE_SPLIT_H
#define BASE_SPLIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"

struct split_line {
	const char *text;         /* as written, without blanks around */
	const char *const *words; /* at least one */
	size_t n;
};

/* The lines of text that are not empty, parted by line feeds or by ; outside quotes. At most most
 * of them and their words are kept; returns how many there are, SIZE_MAX where a quote stays
 * open. */
size_t split_lines(struct arena *memory, const char *text, struct split_line *out, size_t most);

#endif
