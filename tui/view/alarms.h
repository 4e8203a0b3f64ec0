/* Alarms of saved filters: more tickets in one than a number, or any that a second filter finds in it. The agent's
 * own, kept as lines of a name, a blank and what it rings for; counted in passing, and told once it begins. */
#ifndef VIEW_ALARMS_H
#define VIEW_ALARMS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/heap.h"

struct desk;

struct alarm {
	char *name; /* of the saved filter */
	char *what; /* "50", or a filter */
	bool rings;
};
struct alarms {
	LIST(struct alarm) v;
	bool stale;	    /* to be counted */
	int64_t counted_at; /* monotonic ms */
};

void alarms_load(struct desk *d);
const struct alarm *alarm_of(const struct desk *d, const char *name); /* NULL: it has none */
bool alarm_rings(const struct desk *d, const char *name);
/* what "": it has none any more. false: why not was said. */
bool alarm_set(struct desk *d, const char *name, const char *what);
void alarms_renamed(struct desk *d, const char *old, const char *new);
/* Says which began to ring. true: a key came between, it is to be tried again. */
bool alarms_count(struct desk *d);
long alarms_wake(struct desk *d); /* time alone makes tickets late: ms until they are counted again, -1: never */
void alarms_free(struct alarms *a);

#endif
