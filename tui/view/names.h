/* Saved filters by name as they were last seen, so that what names them on the screen follows when one
 * gets another: renamed here, in another session, or by undo. */
#ifndef VIEW_NAMES_H
#define VIEW_NAMES_H

#include "base/heap.h"
#include "ombud.h"

struct desk;

struct known_name {
	int64_t id;
	char *name;
};
struct names {
	LIST(struct known_name) v;
};

/* Something was committed: looks, and renames in the queue's layers and in the rules of colours. */
void names_follow(struct names *n, struct desk *d);
void names_free(struct names *n);

#endif
