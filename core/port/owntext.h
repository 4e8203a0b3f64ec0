/* What of a letter the person wrote now: without what it quotes, without signatures. And the name
 * below it. */
#ifndef PORT_OWNTEXT_H
#define PORT_OWNTEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"

/* Where the own text ends: at "On ... wrote:", "-----Original Message-----", the header block of
 * an earlier mail. n when nothing stands before that (a letter sent on), or there is none. */
size_t owntext_end(const char *body, size_t n);
/* Whether the line at (any byte of it) is quoted with '>'. */
bool owntext_quoted(const char *body, size_t at);
/* Appends the own text: up to its end, quoted lines and the signature ("-- ") left out. */
void owntext_add(struct buf *out, const char *body, size_t n);

/* The name under the closing words, if what stands there plainly is one; NULL if not. */
const char *owntext_name(struct arena *a, const char *body, size_t n);

#endif
