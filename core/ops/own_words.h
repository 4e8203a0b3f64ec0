/* What the writer of an answer wrote themself: what they quote is another's. */
#ifndef OPS_OWN_WORDS_H
#define OPS_OWN_WORDS_H

#include "base/arena.h"

/* The first line with words of their own, *n bytes; "" where all is quoted. */
const char *own_words_line(const char *body, size_t *n);
/* All of it behind that line, up to what is quoted or a signature, without blanks around; in memory a. */
const char *own_words_rest(struct arena *a, const char *body);

#endif
