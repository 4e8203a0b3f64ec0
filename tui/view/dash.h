/* The dashboard: figures on one screen, each of which opens the list of its tickets. */
#ifndef VIEW_DASH_H
#define VIEW_DASH_H

#include "view/desk.h"

enum { DASH_BLOCKS = 8 };

struct dash_block {
	struct ombud_dash_block *b; /* NULL: not counted yet */
	bool stale;
	char why[200];		    /* it could not be */
	size_t row, column;	    /* of the figure under the cursor */
	size_t top;		    /* the first row that is shown */
	int x, y, w, h;		    /* where it stands, its title among it */
};

struct dash {
	struct view v;
	char *filter; /* among which tickets */
	int days;     /* of the period */
	struct dash_block block[DASH_BLOCKS];
	size_t n, at;
	int64_t counted_at; /* the latest of them, UTC */
	bool old; /* something was committed since */
};

struct view *dash_new(struct desk *d, const char *filter, int days);
struct dash *dash_of(struct desk *d); /* the topmost view, if it is one; else NULL */
void dash_step(struct dash *v, int step);	/* to the next block */
void dash_aside(struct dash *v, int step);	/* to the figure beside, or the block there */
void dash_period(struct dash *v, int step); /* longer or shorter */
void dash_again(struct dash *v);
/* The filter of the figure under the cursor; NULL: none is there. Borrowed. */
const char *dash_filter(struct dash *v, struct desk *d);
/* All figures as CSV, to a new file. */
void dash_write(const struct dash *v, struct desk *d, const char *typed);
/* The block's rows that fit beneath its title, and its columns that fit beside each other. */
size_t dash_rows(const struct dash_block *b);
size_t dash_columns(const struct dash_block *b);
enum { DASH_LABEL = 10, DASH_CELLS = 6, DASH_CELLS_MOST = 10 }; /* the least of a table's label and of a column */

/* counts_say.c */
void dash_say(const struct view *v, const struct desk *d, const struct canvas *c, struct bytes *out);
bool dash_pointed(struct view *v, struct desk *d, int x, int y); /* dash_mouse.c */
void dash_draw(const struct view *v, const struct desk *d, struct canvas *c);

#endif
