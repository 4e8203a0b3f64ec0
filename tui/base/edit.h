/* Editing of text, one line or many, without a terminal: motions by cluster, word and line, kill
 * and yank, undo and redo. The cursor stands on a byte that begins a grapheme cluster. */
#ifndef BASE_EDIT_H
#define BASE_EDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/bytes.h"
#include "base/heap.h"
#include "base/keys.h"

struct edit_state {
	char *text;
	size_t at;
};

struct edit {
	struct bytes text;
	size_t at; /* bytes */
	bool many; /* lines */
	int width; /* cells at which lines of a many-line text fold on the screen */
	bool wide; /* letters of ambiguous width take two of them */
	struct bytes kill;
	LIST(struct edit_state) undo;
	LIST(struct edit_state) redo;
	bool typing; /* the last change was a typed character: it joins the undo step */
};

enum edit_did {
	EDIT_NOT, /* the key means nothing here */
	EDIT_MOVED,
	EDIT_CHANGED,
};

void edit_set(struct edit *e, const char *text); /* cursor at the end, history forgotten */
const char *edit_text(const struct edit *e);
enum edit_did edit_key(struct edit *e, const struct key *key);
void edit_insert(struct edit *e, const char *text, size_t n); /* one undo step */
/* Puts text in place of the bytes from..at. */
void edit_replace(struct edit *e, size_t from, const char *text);
void edit_free(struct edit *e);

/* A many-line text as rows of the screen. */
struct edit_row {
	size_t from, bytes;
};
struct edit_rows {
	LIST(struct edit_row) row;
	size_t at_row; /* the cursor's */
	int at_cell;
};
void edit_rows(struct edit_rows *out, const struct edit *e);
void edit_rows_free(struct edit_rows *r);

/* Lines entered before, newest last; walked with Up and Down. */
struct history {
	LIST(char *) line;
	size_t at; /* line.n: the new line */
	char *draft;
};
void history_add(struct history *h, const char *line);
/* The line before (-1) or after (+1); NULL at the end. Borrowed. */
const char *history_walk(struct history *h, int step, const char *current);
void history_reset(struct history *h);
void history_free(struct history *h);

#endif
