/* The sidebar: saved filters by their folders, filters used lately, labels and colleagues, in sections that fold. */
#ifndef VIEW_SIDE_H
#define VIEW_SIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/heap.h"
#include "ombud.h"
#include "view/kept.h"
#include "view/lines.h"
#include "view/panes.h"
#include "widget/roll.h"

struct bytes;
struct canvas;
struct desk;
struct queue;

enum side_section { SIDE_OWN, SIDE_TEAM, SIDE_LATELY, SIDE_LABELS, SIDE_PEOPLE, SIDE_SECTIONS };
enum side_what { SIDE_HEAD, SIDE_FOLDER, SIDE_ITEM };

struct side_line {
	enum side_what what;
	enum side_section section;
	size_t at; /* of an item in the list of its section; of a folder its first filter */
	size_t n;  /* of a head and a folder: how many items lie in it */
	bool folded;
	bool deep; /* in a folder */
};
struct side_lines {
	LIST(struct side_line) v;
};

/* What the list was narrowed by in this login, or in one before. */
struct side_term {
	char *text;
	bool personal; /* asks for masked data: neither counted nor kept */
	int64_t count; /* -1: not known */
};

struct side {
	struct side_lines line;
	struct roll roll;
	struct folds folds; /* by a section's word, a folder by "own/NAME" */
	LIST(struct side_term) lately; /* newest first */
	struct ombud_facets *labels;   /* of open tickets; NULL: not counted */
	struct ombud_colleagues *people;
	bool people_stale, counts_stale; /* the latter: those of labels and of what was used lately */
	int64_t people_at, counts_at;    /* monotonic ms of the last time; 0: never */
	struct keeper kept;
};

/* side.c: painted */
void side_draw(const struct queue *q, const struct desk *d, struct canvas *c, struct area a);
int side_needs(const struct queue *q, const struct desk *d); /* cells, for its longest name */
size_t side_rows(const struct desk *d, const struct queue *q, struct area a); /* that its lines have */
/* What the status line says while the keys are in it: how the counts were made, and where one is. */
void side_say_counts(const struct desk *d, char *out, size_t size);
void side_say_focus(const struct desk *d, char *out, size_t size);
/* For --linear: the line under the cursor, where it is no saved filter. */
void side_say(const struct queue *q, const struct desk *d, struct bytes *out);

/* side_lines.c: which lines there are, and going about in them */
void side_lines(struct side_lines *out, const struct queue *q, const struct desk *d, bool all); /* all: nothing folded */
void side_relist(struct queue *q, const struct desk *d); /* anew, the cursor where it was */
const struct side_line *side_at(const struct queue *q); /* under the cursor, NULL: there is none */
const struct ombud_saved *side_saved(const struct queue *q, const struct desk *d, const struct side_line *l); /* or NULL */
/* Its words: a section's, a folder's, a filter's, a label, a person. "" for none. */
void side_name(const struct queue *q, const struct desk *d, const struct side_line *l, char *out, size_t size);
/* The filter that the line stands for: heap_free; NULL: for none. */
char *side_filter(const struct queue *q, const struct desk *d, const struct side_line *l);
void side_fold(struct queue *q, struct desk *d, enum fold how);
bool side_part(struct queue *q, int step); /* to the next section */
bool side_find(struct queue *q, struct desk *d, const char *text, int step);
void side_to_saved(struct queue *q, struct desk *d, int64_t id); /* unfolds what hides it */
void side_enter(struct queue *q, struct desk *d);	         /* the cursor on the open queue */

/* side_kept.c: what is counted in passing, what is kept */
void side_open(struct queue *q, struct desk *d);
void side_leave(struct queue *q, struct desk *d);
void side_free(struct side *s);
void side_load(struct queue *q, struct desk *d);
bool side_idle(struct queue *q, struct desk *d); /* true: more is left */
long side_wake(struct queue *q, struct desk *d);
void side_used(struct queue *q, struct desk *d, const char *filter); /* the list was narrowed by it */

#endif
