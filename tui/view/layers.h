/* A queue's filter with what has been narrowed on top of it: the stack as data. The core makes one
 * filter of it; nothing here reads the language. */
#ifndef VIEW_LAYERS_H
#define VIEW_LAYERS_H

#include <stdbool.h>
#include <stddef.h>

#include "base/heap.h"
#include "ombud.h"

struct layer {
	char *text;   /* "" for every ticket */
	char *label;  /* shown instead of the text, or NULL */
	bool off;     /* put aside by itself */
	bool negated; /* what it does not match */
	bool alone;   /* what lies under it does not count: it names its tickets itself */
};

struct layers {
	LIST(struct layer) v; /* v[0] is the queue's own filter */
	bool aside;	      /* all above the queue's own are put aside together */
};

void layers_push(struct layers *l, const char *filter);
bool layers_pop(struct layers *l); /* false: only the queue's own is left */
void layers_drop(struct layers *l, size_t at); /* not the queue's own */
void layers_set(struct layers *l, size_t at, const char *filter);
/* Swaps the layer with its neighbour; returns where it stands then. */
size_t layers_move(struct layers *l, size_t at, int step);
void layers_reset(struct layers *l, const char *filter);
/* The queue's own filter is another one; what is above it stays. */
void layers_rebase(struct layers *l, const char *filter);
/* q:old is q:new everywhere; false: no layer uses it. */
bool layers_renamed(struct layers *l, struct ombud_session *s, const char *old, const char *new);
void layers_free(struct layers *l);

bool layers_on(const struct layers *l, size_t at); /* counts now */
/* The first n layers and extra (NULL: none) as one filter; heap_free. Where a layer cannot be read
 * it is that layer's text alone, which fails wherever it is used, with the place of the fault. */
char *layers_text(
    const struct layers *l, size_t n, struct ombud_session *s, const char *extra);
/* For the title: "is:open > not kind:erasure > (due:<7d)"; what is put aside stands in brackets.
 * heap_free. */
char *layers_trail(const struct layers *l);
/* What counts of it, for whatever acts on the list: "due-soon > kind:erasure". name: of the saved
 * filter that the first layer is, or "". heap_free. */
char *layers_scope(const struct layers *l, const char *name);

#endif
