/* A text of several lines to write: a note, a letter. What is typed is kept in the store at each pause, so
 * that a lost line loses nothing. */
#ifndef VIEW_EDITOR_H
#define VIEW_EDITOR_H

#include "base/words.h"
#include "view/desk.h"

struct editor_how {
	const char *title;
	const char *text; /* to begin with; borrowed */
	bool begun;	  /* text is not the draft that is kept, but what one begins with */
	const char *keys; /* another section of the keymap; NULL: editor */
	int64_t ticket;	  /* the drafts', 0: of none */
	const char *kind; /* of the draft; NULL: not kept */
	const char *head; /* stands above the text in the draft alone; borrowed, NULL: nothing does */
	/* Takes the text; true: done, the editor closes. */
	bool (*accept)(struct desk *d, void *data, const char *text);
	void (*end)(void *data); /* may be NULL */
	void *data;
};

struct view *editor_new(struct desk *d, const struct editor_how *how);
int64_t editor_letter(const struct view *v); /* the ticket whose letter is written, 0: it is none */
struct view *editor_of(struct desk *d); /* the topmost view, if it is one; else NULL */
const char *editor_text(const struct view *v); /* as it stands, borrowed */
/* Another program's text in its place; one step that can be undone. */
void editor_take(struct view *v, struct desk *d, const char *text);
void editor_head(struct view *v, struct desk *d, const char *head); /* another head, kept at once */
void editor_accept(struct view *v, struct desk *d);
void editor_insert(struct view *v, struct desk *d, const char *text); /* at the cursor */
int64_t editor_ticket(const struct view *v); /* what is written about, 0: none */
void editor_close(struct view *v, struct desk *d); /* what was accepted was used, or its draft stays */
bool editor_written(const struct view *v); /* more stands there than it began with */
void editor_discard(struct view *v, struct desk *d); /* drops text and draft */

#endif
