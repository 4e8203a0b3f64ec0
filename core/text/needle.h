/* Looks for one short run of bytes in much text, many bytes at a time. What it is for: where a
 * pattern cannot match without some literal, only the places that hold it need the pattern. */
#ifndef TEXT_NEEDLE_H
#define TEXT_NEEDLE_H

#include <stdbool.h>
#include <stddef.h>

enum { NEEDLE_LEAST = 2, NEEDLE_MOST = 64 }; /* bytes */

struct needle {
	char s[NEEDLE_MOST];
	size_t n;      /* 0: none */
	bool caseless; /* ASCII letters in either case; s is lower case */
	size_t a, b;   /* the two bytes of it that are rarest in letters */
};

/* The first NEEDLE_MOST bytes of s; fewer than NEEDLE_LEAST make none. */
void needle_set(struct needle *d, const char *s, size_t n, bool caseless);
/* Where it first stands in text, NULL: nowhere. */
const char *needle_find(const struct needle *d, const char *text, size_t n);

/* The longest literal that every match of a pattern holds (as regex_compile takes pattern and
 * flags); no needle where none is certain. */
void needle_of_pattern(struct needle *d, const char *pattern, size_t n, unsigned flags);
/* The same of a text that is looked for as it is (as regex_literal takes it). */
void needle_of_literal(struct needle *d, const char *s, size_t n);

#endif
