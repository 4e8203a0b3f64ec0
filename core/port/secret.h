/* Passwords that somebody wrote in a letter, and every copy of them in it. */
#ifndef PORT_SECRET_H
#define PORT_SECRET_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/vec.h"

struct secret {
	const char *s;
	size_t n;
};
struct secrets {
	struct arena *a;
	VEC(struct secret) v;
};

/* Adds those that stand in text beside a word that says so; true if there are any. */
bool secrets_find(struct secrets *s, const char *text, size_t n);
/* Appends text without them: those found beside such a word, and further copies of known ones
 * (short plain words are only taken where they stand alone). True if anything was replaced. */
bool secrets_redact(const struct secrets *s, struct buf *out, const char *text, size_t n);
/* The same in an arena; text itself when nothing is replaced. */
const char *secrets_clean(const struct secrets *s, struct arena *a, const char *text);
/* Whether bytes hold a copy, as UTF-8, UTF-16 or windows-1252. */
bool secrets_in(const struct secrets *s, const char *bytes, size_t n);
void secrets_free(struct secrets *s);

#endif
