/* The tagged tickets: every change of the set passes here, so that filters know it (is:tagged), it
 * can be taken back, and it outlasts the session. */
#ifndef VIEW_TAGS_H
#define VIEW_TAGS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/idset.h"

struct desk;

enum { TAGS_STEPS = 8 };

/* The sets before this one, the newest last. */
struct tags_past {
	struct idset set[TAGS_STEPS];
	size_t n;
	bool running; /* rows are tagged one after the other: that is one step */
};

/* What the agent's last session left; says so. */
void tags_load(struct desk *d);
/* Before a change: the set as it is can be had back. single: one row, by hand. */
void tags_begin(struct desk *d, bool single);
void tags_toggle(struct desk *d, int64_t id);
/* After changes made to d->tagged itself. */
void tags_set(struct desk *d);
/* The set before; again: the one before that, and round. false: there is none. */
bool tags_back(struct desk *d);

/* Keeps the set in the store once the hands have rested; milliseconds until then, -1: nothing to
 * keep. */
long tags_wake(struct desk *d);
void tags_keep(struct desk *d); /* now */
void tags_free(struct desk *d);

#endif
