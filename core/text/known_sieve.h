/* A cheap look before known_search: most texts of a store hold nothing of one person, and each is read. */
#ifndef TEXT_KNOWN_SIEVE_H
#define TEXT_KNOWN_SIEVE_H

#include "text/known.h"

struct known_sieve;

/* For what k holds by now. In a, but for its room to work in: known_sieve_free. */
struct known_sieve *known_sieve_new(struct arena *a, const struct known *k);
void known_sieve_free(struct known_sieve *s);
/* False: known_search finds nothing there but dates. True: it may. */
bool known_may(struct known_sieve *s, const char *text, size_t n);

#endif
