/* A table of the core with a cursor: which of its columns are shown at which width, and what of a row is said whole
 * below the list. Erasures, holds, retention. */
#ifndef VIEW_LISTING_H
#define VIEW_LISTING_H

#include "view/desk.h"

struct listing_column {
	size_t from;	   /* of the table's columns */
	int cells;	   /* 0: what is left of the line */
	int wide;	   /* shown where the screen has so many columns */
	bool right;
	const char *title; /* NULL: the table's */
};

struct listing_how {
	const char *section; /* of the keymap, and what it is asked for by */
	const char *title;   /* of the screen */
	const char *where;   /* "in the list of holds": for help */
	const char *empty;   /* said where there are no rows */
	const char *looking; /* shown while a long read lasts */
	enum ombud_status (*read)(struct ombud_table **out, struct ombud_session *s);
	enum style (*style)(const char *const *cells); /* NULL: all alike */
	size_t below[2];     /* columns of the table that are said whole below; twice the same: only that */
	const struct listing_column *columns;
	size_t n;
};

/* NULL: it could not be read, which was said. how stays. */
struct view *listing_new(struct desk *d, const struct listing_how *how);
/* The row under the cursor where the topmost view is that list; NULL: it is another, or has no row. */
const char *const *listing_row(const struct desk *d, const struct listing_how *how);
/* The table of that list where it is the topmost view; NULL. */
const struct ombud_table *listing_table(const struct desk *d, const struct listing_how *how);

#endif
