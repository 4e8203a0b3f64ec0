/* Weighs a pattern word by word: what regex_work.h needs to know of it. */
#ifndef TEXT_REGEX_WEIGH_H
#define TEXT_REGEX_WEIGH_H

#include "text/regex_scan.h"
#include "text/regex_work.h"

/* What a group adds; of alternatives, which are tried in turn, the dearest counts, times how many.
 */
struct regex_level {
	unsigned bits, dearest_bits;
	unsigned degree[REGEX_SPANS], dearest_degree[REGEX_SPANS];
	unsigned bars, weight;
};

/* Begins as {.work = ..., .dotall = ...}. */
struct regex_weigh {
	struct regex_work *work;
	struct regex_level levels[REGEX_DEPTH];
	unsigned depth;
	struct regex_level last; /* what a repeat would repeat, */
	enum regex_span span;    /* how far it would reach, */
	bool group;              /* and that it is a group */
	bool dotall;             /* a dot takes line feeds too */
};

void regex_weigh_word(
    struct regex_weigh *w, const struct regex_scan *scan, enum regex_word word);
void regex_weigh_end(struct regex_weigh *w);

#endif
