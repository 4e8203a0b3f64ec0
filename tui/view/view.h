/* A view is a record of functions. load fetches what draw reads; draw asks the core for nothing.
 * Views are stacked: the topmost has the keys. */
#ifndef VIEW_VIEW_H
#define VIEW_VIEW_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/canvas.h"
#include "base/keys.h"
#include "widget/roll.h"

struct bytes;
/* Of groups in a list, of letters in a ticket: the one at the cursor, or all. */
enum fold { FOLD_OPEN, FOLD_CLOSE, FOLD_TURN, FOLD_ALL, FOLD_NONE };

struct desk;
struct doc;
struct edit;
struct view;

struct view_kind {
	const char *name;  /* the section of the keymap */
	const char *title; /* in help */
	bool types;	   /* takes characters as text: the bindings of "all" do not apply */
	void (*load)(struct view *v, struct desk *d);
	void (*draw)(const struct view *v, const struct desk *d, struct canvas *c);
	void (*free)(struct view *v, struct desk *d);
	/* For --linear (tui/linear.h): what stands under the cursor, as a sentence. Of a view with edits: what the
	 * text is asked for by, "" for nothing. */
	void (*say)(const struct view *v, const struct desk *d, struct bytes *out);
	/* The same for the whole: its title and what else there is to know, lines of which those are said that are
	 * others than before. What changes by the second is none of them. */
	void (*head)(const struct view *v, const struct desk *d, struct bytes *out);
	/* The rest may be NULL. */
	/* A text to read, and its window; a view without a cursor has one. */
	const struct doc *(*reads)(const struct view *v, const struct roll **window);
	const struct edit *(*edits)(const struct view *v); /* where what is typed goes */
	const char *(*keys)(const struct view *v); /* another section than name */
	void (*move)(struct view *v, struct desk *d, enum move how, size_t count);
	/* The cursor to the row that is painted there; false: none is. NULL: move goes there, a row a line. */
	bool (*pointed)(struct view *v, struct desk *d, int x, int y);
	int64_t (*ticket)(const struct view *v, int64_t *version); /* under the cursor, 0: none */
	bool (*typed)(struct view *v, struct desk *d, const struct key *key); /* true: taken */
	bool (*pasted)(struct view *v, struct desk *d, const char *text);
	bool (*idle)(struct view *v, struct desk *d); /* some background work; true: more is left */
	void (*changed)(struct view *v, struct desk *d); /* something was committed */
	bool (*peel)(struct view *v, struct desk *d);	 /* Esc; true: it had a layer to give up */
	void (*enter)(struct view *v, struct desk *d);
	/* Marks text and goes to the next place; step -1 backwards. text "" forgets it. */
	bool (*find)(struct view *v, struct desk *d, const char *text, int step);
	bool (*part)(
	    struct view *v, struct desk *d, int step); /* next or previous part, or group */
	/* Does what the clock demands; milliseconds until it wants to be called again, -1: never.
	 */
	long (*wake)(struct view *v, struct desk *d);
	/* The ticket that it has open, 0: none; *editing: something is being written on it. */
	int64_t (*shows)(const struct view *v, bool *editing);
	void (*presence)(struct view *v, struct desk *d); /* others look at other tickets now */
	void (*hide)(struct view *v, struct desk *d); /* suspended: nothing in clear stays */
	/* Whether a command does anything here now: what does not is no hint. NULL: all do. */
	bool (*offers)(const struct view *v, const char *command);
	void (*hang_up)(
	    struct view *v, struct desk *d); /* the line is gone: keep what can be kept */
};

struct view {
	const struct view_kind *kind;
	bool stale;	/* load is to be called before the next draw */
	bool uncovered; /* what lay over it was closed since the last load */
};

#endif
