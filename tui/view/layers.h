/* A queue's filter with what has been narrowed on top of it. Every layer stands in its own
 * brackets, so that an "or" in one cannot leak into another. */
#ifndef VIEW_LAYERS_H
#define VIEW_LAYERS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/heap.h"

struct layers {
	LIST(char *) v; /* v[0] is the queue's own filter, "" for every ticket */
};

void layers_push(struct layers *l, const char *filter);
bool layers_pop(struct layers *l); /* false: only the queue's own is left */
void layers_reset(struct layers *l, const char *filter);
void layers_free(struct layers *l);

/* All as one filter; sort:, group:, limit: and cols: move out of the brackets. extra (NULL: none)
 * is one more layer. heap_free. */
char *layers_text(const struct layers *l, const char *extra);
/* For the title: "open > type:erasure > due:<7d". heap_free. */
char *layers_trail(const struct layers *l);

#endif
