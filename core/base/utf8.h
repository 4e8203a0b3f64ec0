/* UTF-8 by the book: no overlong forms, no surrogates, nothing above U+10FFFF. */
#ifndef BASE_UTF8_H
#define BASE_UTF8_H

#include <stdbool.h>
#include <stddef.h>

enum { UTF8_BAD = 0xFFFD };

/* Bytes of the character at s (1..4) and its code point; 0 at the end (n == 0); for a bad
 * sequence 1..3 bytes to skip, code point UTF8_BAD and *ok false. ok may be NULL. */
size_t utf8_get(const char *s, size_t n, unsigned *codepoint, bool *ok);
size_t utf8_put(char out[4], unsigned codepoint);
bool utf8_valid(const char *s, size_t n);
/* n or less, so that s[0..] does not end inside a character. */
size_t utf8_floor(const char *s, size_t n);

#endif
