/* The editor's own room: what editor.c and editor_draft.c share. */
#ifndef VIEW_EDITOR_ROOM_H
#define VIEW_EDITOR_ROOM_H

#include "base/rest.h"
#include "view/editor.h"
#include "view/editor_gap.h"

struct editor {
	struct view v;
	struct editor_how how;
	char *title, *head;
	struct edit edit;
	char *base; /* the draft as it was last read or kept here */
	char *began; /* what nobody wrote: a template's text */
	struct gap_place gap; /* which Tab went to */
	size_t top;
	struct edit_rows rows; /* as laid out by load */
	bool unsaved;	       /* not in the store yet */
	bool warned;	       /* that Esc drops what no draft keeps */
	struct rest rest;
	int64_t saved_at;      /* UTC, 0: never */
};

/* false: it could not be kept, which was said, or not now. Else what is written here is in the store, and so is what
 * another session wrote meanwhile. */
bool editor_keep(struct editor *e, struct desk *d, enum ombud_draft_fate *fate);
void editor_say_met(struct desk *d, enum ombud_draft_fate fate); /* what became of the two texts */
void editor_save(struct editor *e, struct desk *d);
bool editor_drop_draft(struct editor *e, struct desk *d, bool *others);
char *editor_whole(const struct editor *e, const char *text); /* the draft that text makes; heap_free */
void editor_put(char **field, char *text);

#endif
