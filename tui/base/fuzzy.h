/* How well a name fits what is typed of it: what pickers sort by. */
#ifndef BASE_FUZZY_H
#define BASE_FUZZY_H

#include <stdbool.h>

/* Letters of what is typed in their order, anywhere: "erdu" finds erasure-due. */
bool fuzzy(const char *text, const char *typed);
enum { FUZZY_BEST = 3 };
/* 0: not at all; FUZZY_BEST: it begins so. */
int fuzzy_fit(const char *name, const char *typed);

#endif
