/* Facets: the values of the list's fields with how many tickets have each. A value narrows the
 * list or leaves the tickets that have it out; several may be marked. All fields stand on one
 * screen where there is room, else one. */
#ifndef VIEW_FACETS_H
#define VIEW_FACETS_H

#include "view/desk.h"

enum { FACET_FIELDS = 16 };

struct facet_block {
	const char *field;
	struct ombud_facets *f; /* NULL: not counted yet */
	bool stale;		/* to be counted, or again */
	char why[200];		/* it could not be */
	size_t at, top;		/* the value under the cursor, the first shown */
	int x, y, w, rows;	/* where it stands; rows of values, 0: nowhere */
};

struct facets {
	struct view v;
	char *filter; /* of the list */
	struct facet_block block[FACET_FIELDS];
	size_t n, at;	    /* fields; the one that has the cursor */
	int x, y, w, h;	    /* where they stand, the line with their names among it */
	bool all;	    /* all fields are on the screen */
	bool brief;	    /* of another view: a line a field, until they have the cursor */
	bool focus;	    /* they have the cursor */
	bool old;	    /* something was committed since they were counted */
	LIST(char *) marks; /* terms */
};

/* A part of another view: begun about a filter, placed, counted one field a turn (true: more is left), asked about
 * another filter, shown at a field, dropped. */
void facets_begin(struct facets *f, const char *filter, const char *field); /* field NULL or of none: the first */
void facets_place(struct facets *f, int x, int y, int w, int h);
void facets_lines(const struct facets *f, size_t *first, size_t *n); /* the fields that have a line; none: n 0 */
bool facets_count(struct facets *f, struct desk *d);
void facets_ask(struct facets *f, const char *filter);
void facets_clear(struct facets *f); /* nothing is to be told of this filter */
void facets_show(struct facets *f, const char *field);
void facets_go(struct facets *f, struct desk *d, enum move how, size_t count);
void facets_put(const struct facets *f, struct canvas *c);
void facets_drop(struct facets *f);

struct view *facets_new(struct desk *d, const char *field); /* field NULL: the first */
struct facets *facets_of(struct desk *d); /* the topmost view, if it is one; else NULL */
void facets_step(struct facets *f, int step); /* to the next field */
void facets_again(struct facets *f);	      /* counts anew */
void facets_mark(struct facets *f, struct desk *d); /* and down */
bool facets_marked(const struct facets *f, const char *term);
/* What is marked, or the value under the cursor, as a filter: values of one field are or-ed, fields
 * are and-ed; except: what has none of them. heap_free; NULL: nothing is there. */
char *facets_filter(struct facets *f, struct desk *d, bool except);

/* counts_say.c */
void facets_say(const struct view *v, const struct desk *d, struct bytes *out);
void facets_fact(const struct facets *f, struct bytes *out); /* the value under the cursor */
void facets_head(const struct view *v, const struct desk *d, struct bytes *out);
void facets_draw(const struct view *v, const struct desk *d, struct canvas *c);

#endif
