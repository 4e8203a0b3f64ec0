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
	/* Instead of read: page by page, what comes after the row last (NULL: the first page) of what is asked for. */
	enum ombud_status (*page)(struct ombud_table **out, struct ombud_session *s, const char *ask, const char *const *last);
	bool still; /* what comes anew is counted, and stands there once the list is settled; its first column numbers rows */
	enum style (*style)(const char *const *cells); /* NULL: all alike */
	const char *bare[2]; /* what can be done without a row; closing always can */
	size_t below[2];     /* columns of the table that are said whole below; twice the same: only that */
	const struct listing_column *columns;
	size_t n;
};

/* NULL: it could not be read, which was said. how stays. */
struct view *listing_new(struct desk *d, const struct listing_how *how);
/* The same about what is asked for; copied. */
struct view *listing_about(struct desk *d, const struct listing_how *how, const char *ask);
/* That on the screen, in the place of one of the same list that was asked for something else. */
void listing_show(struct desk *d, const struct listing_how *how, const char *ask);
/* Reads it anew where it is the topmost view; false: it is not. */
bool listing_settle(struct desk *d, const struct listing_how *how);
/* What the list was asked for, where it is the topmost view; NULL. */
const char *listing_ask(const struct desk *d, const struct listing_how *how);
/* The row under the cursor, column by column, whole, where its list is the topmost view. */
struct view *listing_detail(const struct desk *d, const struct listing_how *how, const char *title);
/* The row under the cursor where the topmost view is that list; NULL: it is another, or has no row. */
const char *const *listing_row(const struct desk *d, const struct listing_how *how);
/* The table of that list where it is the topmost view; NULL. */
const struct ombud_table *listing_table(const struct desk *d, const struct listing_how *how);

#endif
