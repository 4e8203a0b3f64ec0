/* The bulk preview: what an action would do to each ticket, rehearsed as the real transaction
 * and rolled back. Applied by typing how many tickets it will change. */
#ifndef VIEW_BULK_H
#define VIEW_BULK_H

#include "base/words.h"
#include "view/desk.h"
#include "widget/doc.h"

/* What comes after it was applied: the recipe's next operation, on what this one took. */
struct bulk_then {
	void (*go)(struct desk *d, void *data, const struct ombud_result *r, const int64_t *ids,
	    size_t n); /* takes data */
	void (*drop)(void *data);
	void *data;
	const char *next; /* the operation, "" for none */
};

struct bulk_line {
	size_t at, change; /* which of the shown tickets, and which of its changes */
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
	struct idset drafts;	 /* tickets on which the agent has a text that is not sent */
	size_t kept;		 /* tickets that will change */
	struct ombud_rows *rows; /* the tickets in the window, for due and owner */
	size_t rows_from;
	bool rows_stale;
	LIST(size_t) shown; /* outcomes by index, those that the view shows */
	LIST(struct bulk_line) lines;/* the lines that they take: roll counts these */
	bool by_field;		     /* a line each change, not each ticket */
	struct doc side;	     /* the pane beside them, in a wide window */
	bool side_stale;
	int side_rows;	   /* that it is laid out for */
	int64_t frozen_at; /* when the tickets were chosen and rehearsed, UTC seconds */
	int64_t took_ms;   /* that it took to rehearse */
	char *hold;	   /* seconds that letters wait, as the setting says */
	bool only_skips, grouped;
	struct roll roll;
	char typed[16];
	bool applied;
	bool *outside; /* of each outcome: it is not in the list; NULL: all are */
	size_t hidden; /* how many are outside */
};

/* Rehearses and shows; NULL (and it was said) when that failed. ids (n of them), or filter. */
struct view *bulk_new(struct desk *d, const struct words *op, const int64_t *ids, size_t n,
    const char *filter, const char *scope);
struct bulk *bulk_of(struct desk *d);
void bulk_toggle(struct bulk *b, struct desk *d); /* Space: the row in or out */
void bulk_only_skips(struct bulk *b);
void bulk_group(struct bulk *b); /* by verdict, or in order again */
/* Both sides of the conflict under the cursor. */
void bulk_conflict(struct bulk *b, struct desk *d);

/* bulk_run.c */
struct ombud_result *bulk_rehearse(struct desk *d, const struct words *op, const int64_t *ids,
    size_t n, const char *filter, int64_t *took_ms);
/* What the person typed the number for. NULL: nothing came of it, and why was said. */
struct ombud_result *bulk_apply(const struct bulk *b, struct desk *d);

/* bulk_file.c: the verdicts as CSV, or JSON where the name ends so, to a new file that only its owner reads;
 * says what came of it. */
void bulk_write(struct bulk *b, struct desk *d, const char *typed);

/* For both, and for drawing. */
bool bulk_keeps(const struct bulk *b, const struct ombud_outcome *o);
const char *bulk_verdict(enum ombud_verdict v);

#endif
