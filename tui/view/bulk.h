/* The bulk preview: what an action would do to each ticket, rehearsed as the real transaction
 * and rolled back. Applied by typing how many tickets it will change. */
#ifndef VIEW_BULK_H
#define VIEW_BULK_H

#include "base/words.h"
#include "view/desk.h"

/* What comes after it was applied: the recipe's next operation, on what this one took. */
struct bulk_then {
	void (*go)(struct desk *d, void *data, const struct ombud_result *r, const int64_t *ids,
	    size_t n); /* takes data */
	void (*drop)(void *data);
	void *data;
	const char *next; /* the operation, "" for none */
};

struct bulk {
	struct view v;
	struct words op;
	char *line;  /* the operation as a command line */
	char *scope; /* "12 tagged", "all of erasure-due" */
	char *filter; /* what it was called for with, or NULL: ids */
	struct bulk_then then;
	LIST(int64_t) taken; /* tickets on which it is done, or was already */
	struct ombud_result *r;
	struct idset dropped;	 /* taken out by hand */
	struct ombud_rows *rows; /* the tickets in the window, for due and owner */
	size_t rows_from;
	bool rows_stale;
	LIST(size_t) shown; /* outcomes by index, those that the view shows */
	bool only_skips;
	struct roll roll;
	char typed[16];
	bool applied;
	size_t hidden; /* of the chosen, not in the list */
};

/* Rehearses and shows; NULL (and it was said) when that failed. ids (n of them), or filter. */
struct view *bulk_new(struct desk *d, const struct words *op, const int64_t *ids, size_t n,
    const char *filter, const char *scope);
struct bulk *bulk_of(struct desk *d);
void bulk_toggle(struct bulk *b, struct desk *d); /* Space: the row in or out */
void bulk_only_skips(struct bulk *b);

#endif
