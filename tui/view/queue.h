/* The queue: the list of tickets that a filter selects, with sidebar and preview beside it where
 * there is room. */
#ifndef VIEW_QUEUE_H
#define VIEW_QUEUE_H

#include "view/desk.h"
#include "view/kept.h"
#include "view/latest.h"
#include "view/layers.h"
#include "view/lines.h"
#include "view/panes.h"
#include "view/preview.h"
#include "view/rows.h"
#include "view/search.h"
#include "view/side.h"

enum {
	QUEUE_SIDE = 26, /* the sidebar, at least */
	QUEUE_ABOUT = 110,
	QUEUE_WIDE = 130,  /* from here on sidebar and preview stand there by themselves */
	QUEUE_SPLIT = 140, /* and Enter opens a ticket beside the list */
};

struct queue_rows {
	size_t from; /* index of the first in the list */
	struct ombud_rows *r;
	struct ombud_cells *cells; /* of columns beside the list's own, or NULL */
	unsigned char *colour;	   /* the number of each row's rule, 0: none; or NULL */
};

struct span {
	size_t first, last;
};

struct queue {
	struct view v;
	struct ombud_session *s;
	char *name; /* of the saved filter it is, or "" */
	struct layers layers;
	char *of_figure; /* of the dashboard that opened it, among which tickets; NULL: none did */
	size_t of_block; /* and its block */
	char *sort;  /* NULL: the filter's own */
	char *group; /* the same */

	struct ombud_list *list;
	bool to_open, by_person; /* open the list at the next load; a person asked for it */
	int64_t keep_id;	 /* the cursor goes there when the list is opened */
	size_t keep_at;
	bool seeking; /* that place is not known yet, and nobody has moved */
	int looked;   /* how much of the texts was looked through, per cent; -1: not known */
	bool halted;  /* the rest of the list is not looked for: it was stopped */
	LIST(struct queue_rows) rows; /* those in the window */
	struct row_columns columns;
	bool rows_stale, whole; /* whole: the list is known to its end */
	struct roll roll;   /* tickets by their index in the list */
	struct lines lines; /* where the list has groups */
	struct folds folds;
	size_t top_line; /* the first line shown, of a list in groups */
	struct ombud_drift drift;
	size_t tags_turn; /* the tags as the rows were read with */
	bool drift_stale; /* the drift is to be asked again once nobody types */
	char count[80];	   /* as the title shows it */
	const char *order, *parted; /* the list's sort and groups as text, borrowed from it; NULL: none */
	int64_t total;	   /* tickets in the store, -1: not counted */
	int64_t opened_at; /* UTC */
	size_t hidden;	   /* tagged tickets that are not in the list */

	struct search search;
	size_t range; /* where v began, SIZE_MAX: no range */
	LIST(struct span) spans; /* ranges set aside while another is begun */

	struct panes panes;
	struct kept kept;
	struct side side;
	struct latest latest;
	struct preview preview;
};

/* filter: "" for every ticket. name: of a saved filter, or "". */
struct view *queue_new(struct desk *d, const char *name, const char *filter);
struct queue *queue_of(struct desk *d); /* the one at the bottom of the stack */
/* Another filter instead of this one. */
void queue_switch(struct queue *q, struct desk *d, const char *name, const char *filter);
void queue_rename(struct queue *q, const char *name); /* the title only */
void queue_push(struct queue *q, struct desk *d, const char *filter);
/* Pushes a layer that names its tickets itself, shown by its label. */
void queue_push_alone(struct queue *q, struct desk *d, const char *filter, const char *label);
bool queue_widen(struct queue *q, struct desk *d);
void queue_aside(struct queue *q, struct desk *d); /* all above the queue's own off, or on again */
void queue_layers_changed(struct queue *q); /* opens the list anew, keeping the cursor's ticket */
void queue_group(struct queue *q, struct desk *d, const char *keys);
bool queue_grouped(const struct queue *q);
/* Folds or unfolds the group of the cursor, or all. */
void queue_fold(struct queue *q, struct desk *d, enum fold how);
void queue_sort(struct queue *q, struct desk *d, const char *keys);
void queue_settle(struct queue *q, struct desk *d);	      /* opens the list anew */
char *queue_filter(const struct queue *q, const char *extra); /* all layers; heap_free */

/* For the view itself: queue_list.c */
size_t queue_known(const struct queue *q); /* ids of the list known so far */
void queue_open_list(struct queue *q, struct desk *d);
void queue_load_rows(struct queue *q, struct desk *d);
void queue_drop_rows(struct queue *q);
void queue_forget_list(struct queue *q); /* and its rows */
void queue_load_columns(struct queue *q, struct desk *d); /* as filter or agent chose */
void queue_load_groups(struct queue *q, struct desk *d);

size_t queue_at(const struct queue *q);
void queue_goto(struct queue *q, size_t index); /* the cursor, in an open group */
bool queue_go(struct queue *q, struct desk *d, int64_t id); /* false: not in the list */
const struct ombud_row *queue_row(const struct queue *q);   /* under the cursor, NULL: none */
const struct ombud_row *queue_row_at(const struct queue *q, size_t i); /* in the window only */
const char *const *queue_cells_at(const struct queue *q, size_t i);    /* the same; or NULL */
size_t queue_colour_at(const struct queue *q, size_t i); /* its rule of colours, 0: none */
/* The columns that the agent chose for this queue; "" for the usual ones. */
void queue_choose_columns(struct queue *q, struct desk *d, const char *text);
/* Makes every id of the list known; false: it was stopped, and that was said. */
bool queue_fill(struct queue *q, struct desk *d);
/* As far as it can be done at once; or while nobody types. */
enum ombud_status queue_fill_to(
    struct queue *q, struct desk *d, size_t want, enum patience patience);
enum patience queue_patience(const struct desk *d); /* of a load */
/* Both ends known, and how long the list is; what lies between can be to find yet. */
bool queue_fill_end(struct queue *q, struct desk *d);
bool queue_halt(struct queue *q); /* stops looking; false: there was nothing to stop */
/* The next row after the cursor, in that direction, whose id is in set. */
bool queue_go_in(struct queue *q, struct desk *d, const struct idset *set, int step);
/* The next row that is new or changed. */
bool queue_go_new(struct queue *q, struct desk *d, int step);

bool queue_ranged(const struct queue *q, size_t i); /* row i is in a range that v will tag */
bool queue_drop_ranges(struct queue *q);	    /* false: there was none */

bool queue_in(const struct queue *q, enum pane pane); /* has the keys */
bool queue_shows_about(const struct queue *q, const struct desk *d); /* the line about the row */
/* The saved filter the sidebar's cursor is on, NULL: none. */
const struct ombud_saved *queue_side_at(const struct queue *q, const struct desk *d);

/* queue_mouse.c: what stands where the mouse points; the wheel there. */
enum pane queue_pane_at(const struct queue *q, const struct desk *d, int x, int y);
bool queue_pointed(struct view *v, struct desk *d, int x, int y);
void queue_wheel(struct queue *q, struct desk *d, enum pane pane, enum move how, size_t rows);

void queue_draw(const struct view *v, const struct desk *d, struct canvas *c);
/* The list's cursor, also while the keys are in another pane. */
void queue_list_move(struct queue *q, struct desk *d, enum move how, size_t count);
/* The line of the sidebar on line y of the screen, SIZE_MAX: none stands there. */
size_t side_line_on(const struct queue *q, const struct area *a, int y);
/* queue_say.c: in words, for --linear. */
void queue_say(const struct view *v, const struct desk *d, struct bytes *out);
void queue_head(const struct view *v, const struct desk *d, struct bytes *out);
const struct doc *queue_reads(const struct view *v, const struct roll **window); /* the preview, with the keys in it */

#endif
