/* The dashboard: figures on one screen, each of which opens the list of its tickets. */
#ifndef VIEW_DASH_H
#define VIEW_DASH_H

#include "view/desk.h"

enum { DASH_BLOCKS = 8, DASH_DAYS = 28 /* the usual period */ };

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
	bool begun;	    /* counting of all was: what comes now is later */
	bool week_stale;    /* how the clocks changed is to be counted yet */
	bool about_stale;   /* and what stands beneath */
	struct ombud_entries *acts; /* what was done last; NULL: not known */
	struct ombud_system desk;   /* as it was when that was read */
	bool has_desk, own_acts;    /* own_acts: the agent's alone, for want of a role that reads all */
	int about_y, about_h;	    /* where both stand; about_h 0: there is no room */
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
/* All figures, counted for it: as a table (ombud_table_free), as CSV (ombud_free); NULL: they could not be, which is said. */
struct ombud_table *dash_table(const struct dash *v, struct desk *d);
char *dash_csv(const struct dash *v, struct desk *d, size_t *figures);
/* As CSV, to a new file. */
void dash_write(const struct dash *v, struct desk *d, const char *typed);
size_t dash_rows(const struct dash_block *b); /* that fit beneath its title */

/* dash_cells.c: a table's columns that fit beside each other, whole; how wide each is, and the label before them. */
size_t dash_columns(const struct dash_block *b);
int dash_cells(const struct dash_block *b, size_t column);
int dash_label(const struct dash_block *b);
enum { DASH_FIGURE = 24 };
/* A figure as it stands there: "12", "11.2" days, "-". */
const char *dash_figure(char out[DASH_FIGURE], const struct ombud_figure *f);

/* dash_about.c: what was done last, and how the desk is: beneath the figures, where there is room. */
bool dash_about_read(struct dash *v, struct desk *d);
void dash_about_draw(const struct dash *v, const struct desk *d, struct canvas *c);

/* counts_say.c */
void dash_say(const struct view *v, const struct desk *d, struct bytes *out);
void dash_head(const struct view *v, const struct desk *d, struct bytes *out);
bool dash_pointed(struct view *v, struct desk *d, int x, int y); /* dash_mouse.c */
void dash_draw(const struct view *v, const struct desk *d, struct canvas *c);

#endif
