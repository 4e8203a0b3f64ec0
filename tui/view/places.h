/* Where somebody was: a queue with what was narrowed on it, its order, the ticket under the cursor, and the
 * one that was open. Back and forward go through them, and marks name them. */
#ifndef VIEW_PLACES_H
#define VIEW_PLACES_H

#include <stdbool.h>
#include <stdint.h>

#include "base/heap.h"
#include "view/layers.h"

struct desk;

struct spot {
	char *queue; /* the saved filter's name, or "" */
	struct layers layers;
	char *sort, *group; /* "": the filter's own */
	int64_t id;	    /* under the cursor, 0: none */
	int64_t open;	    /* the ticket that was read, 0: none */
};

struct spot_list {
	struct spot *v;
	size_t n, cap;
};

struct mark {
	char letter;
	struct spot place;
};

struct places {
	struct spot now; /* as it was after the last key */
	bool known;
	struct spot_list back, forward; /* the newest last */
	struct spot other;		  /* the queue before this one */
	bool has_other;
	LIST(struct mark) marks;
	bool going; /* a place is being gone to: it is no new one */
};

/* After each key: whether it led elsewhere. */
void places_follow(struct desk *d);
/* 1 forward, -1 back; NULL: there is none. Borrowed until the next key. */
const struct spot *places_step(struct desk *d, int step);
const struct spot *places_other(const struct desk *d); /* in the queue before this one; NULL */
const struct spot *places_last(const struct desk *d);	/* before the last jump; NULL */
void places_mark(struct desk *d, char letter);		/* kept for the agent */
const struct spot *places_marked(const struct desk *d, char letter); /* NULL: no such mark */
void places_load(struct desk *d);
/* The queue as it was there, the cursor on its ticket; what was open is opened by the caller. */
void places_go(struct desk *d, const struct spot *p);
void places_free(struct places *p);

#endif
