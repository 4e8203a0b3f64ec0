/* The filter editor: the terms of the queue's layers one by one, each counted alone and together with all above it,
 * the values of a field beside them, and the first rows of what is found. Nothing of it is the list's before it is
 * left. */
#ifndef VIEW_FILTER_H
#define VIEW_FILTER_H

#include "view/facets.h"
#include "view/rows.h"
#include "view/terms.h"

/* In twos where they stand below each other. */
enum filter_about { ABOUT_SAVED, ABOUT_USED, ABOUT_COLUMNS, ABOUT_GROUP, ABOUT_ALARM, ABOUT_COLOUR, FILTER_ABOUT };

struct filter_view {
	struct view v;
	struct terms t;
	LIST(struct terms) past; /* as they were before each edit */
	char *name;		 /* of the saved filter it began as, or "" */
	char *text;		 /* of all terms that are on */
	struct roll roll;
	int64_t match;
	bool on_facets; /* the values have the keys */
	struct facets facets;
	struct {
		const char *label; /* NULL: nothing is known */
		char text[300];
	} about[FILTER_ABOUT];
	struct ombud_rows *rows; /* the first of what is found; NULL: not read */
	bool rows_stale;
	struct row_columns columns;
	int terms_y, facets_y, about_y, rows_y, n_rows; /* where they stand; n_rows 0: no room for rows */
};

struct view *filter_new(struct desk *d);
struct filter_view *filter_of(struct desk *d); /* the topmost view, if it is one; else NULL */
struct filter_view *filter_open(struct desk *d); /* wherever it lies, help over it too */
void filter_read(struct filter_view *f, struct desk *d); /* the list's layers, and nothing is edited */
size_t filter_at(const struct filter_view *f); /* the term under the cursor; of none, their number */
bool filter_edited(const struct filter_view *f);
/* Before an edit: u brings this back. After it: counts anew. */
void filter_keep(struct filter_view *f);
void filter_changed(struct filter_view *f, struct desk *d, size_t at);
bool filter_undo(struct filter_view *f, struct desk *d); /* false: nothing was edited */
void filter_apply(struct filter_view *f, struct desk *d); /* the list is what is here */
void filter_turn(struct filter_view *f, struct desk *d, bool to_facets);
void filter_add(struct filter_view *f, struct desk *d, const char *filter);

void filter_ask_leave(struct desk *d); /* what is to become of the edits; then it is closed */
/* The layers that the edits would leave, also for who is cut off before it is left; layers_free. false: none is edited. */
bool filter_meant(struct desk *d, struct layers *out);
/* It is closed by something else than Esc: the list is what is here. */
void filter_leaves(struct desk *d);

void filter_tell_about(struct filter_view *f, struct desk *d); /* fills about */
void filter_draw(const struct view *v, const struct desk *d, struct canvas *c);
enum { FILTER_STATUS = 160 };
void filter_status(const struct filter_view *f, char *out, size_t size); /* what is to be known of the edits, or "" */
/* filter_say.c */
void filter_say(const struct view *v, const struct desk *d, struct bytes *out);
void filter_head(const struct view *v, const struct desk *d, struct bytes *out);

#endif
