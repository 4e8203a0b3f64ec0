/* The person's data in a letter: from its headers and, by text/scan, from what it says. */
#ifndef PORT_FINDS_H
#define PORT_FINDS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/arena.h"
#include "ops/intake.h"

enum { FINDS_MAX = 200 };

struct finds {
	struct arena *a;
	struct intake_datum v[FINDS_MAX];
	size_t n;
};

/* Adds a value unless it is empty or there already. */
void finds_add(struct finds *f, enum datum_field field, const char *value, const char *source);
/* Adds what stands in text. own: the letter's own part alone counts (quotes are others' data).
 * skip (may be NULL) tells e-mail addresses that are not the person's. */
void finds_text(struct finds *f, const char *text, bool own,
    bool (*skip)(void *data, const char *email), void *data);

#endif
