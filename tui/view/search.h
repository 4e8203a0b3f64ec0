/* Searching in the queue: a filter whose hits are marked, while the list stays as it is. */
#ifndef VIEW_SEARCH_H
#define VIEW_SEARCH_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/idset.h"

struct desk;
struct queue;
struct view;

struct search {
	char *text; /* as typed, NULL: none */
	struct ombud_list *found;
	struct idset hits; /* once they are all known */
	bool running;	   /* they are not yet: it goes on while nobody types */
	int step;	   /* the way to go when they are */
	int64_t from;	   /* the ticket the cursor stood on */
};

/* view_kind's find: another text begins a search, the same goes to the next hit. */
bool search_find(struct view *v, struct desk *d, const char *text, int step);
bool search_more(struct queue *q, struct desk *d); /* work in passing; true: there is more */
bool search_forget(struct queue *q);		   /* false: there was none */

#endif
