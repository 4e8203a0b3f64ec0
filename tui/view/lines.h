/* A list in groups as lines: a heading a group, its tickets under it unless it is folded. Tickets
 * keep their index in the list; only moving and painting know of lines. */
#ifndef VIEW_LINES_H
#define VIEW_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/heap.h"
#include "ombud.h"
#include "widget/roll.h"

/* Groups folded by their labels, so that they stay so when the list is made anew. */
struct folds {
	bool all;	    /* folded, but for those named; else the reverse */
	LIST(char *) label;
};
bool folds_has(const struct folds *f, const char *label);
void folds_set(struct folds *f, const char *label, bool folded);
void folds_all(struct folds *f, bool folded);
void folds_free(struct folds *f);

struct group_line {
	size_t line; /* where the heading stands */
	bool folded;
};
struct lines {
	const struct ombud_groups *groups; /* borrowed from the list; NULL: a plain list */
	LIST(struct group_line) v;
	size_t n;
};

void lines_set(struct lines *l, const struct ombud_groups *groups, const struct folds *f);
void lines_free(struct lines *l);

/* The group that ticket index is in. */
size_t lines_group(const struct lines *l, size_t index);
/* The line of a ticket; in a folded group its heading. */
size_t lines_line(const struct lines *l, size_t index);
bool lines_folded(const struct lines *l, size_t index); /* the ticket's group */

struct line_at {
	size_t group, index; /* of a heading the index of its first ticket */
	bool head, folded;
};
struct line_at lines_at(const struct lines *l, size_t line);

/* Moves r, which counts tickets, by lines; top is the first line shown. */
void lines_move(const struct lines *l, struct roll *r, size_t *top, enum move how, size_t count);
/* After lines or window changed: top so that the cursor is seen. */
void lines_fit(const struct lines *l, const struct roll *r, size_t *top);

#endif
