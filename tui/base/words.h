/* A command line as words: blanks part them, "..." and '...' hold them together, \ takes the next
 * character as it is. One syntax for the ':' line, key files and tests. */
#ifndef BASE_WORDS_H
#define BASE_WORDS_H

#include <stdbool.h>
#include <stddef.h>

struct words {
	char **v; /* NULL-terminated */
	size_t n;
	size_t last_from; /* byte at which the last word began: completion replaces from there */
	bool open;	  /* a quote was never closed */
	bool after_blank; /* the line ends in a blank: a new word would begin */
};

void words_split(struct words *out, const char *line);
/* The byte after that word of the line, counted from 0; the line's end where it has fewer. */
size_t words_end(const char *line, size_t word);
void words_add(struct words *w, const char *word);
void words_copy(struct words *to, const struct words *from);
/* The words as a line that splits into them again; heap_free. */
char *words_join(const struct words *w);
void words_free(struct words *w);

#endif
