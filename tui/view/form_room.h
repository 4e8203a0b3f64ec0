/* Inside forms: what a form on the screen and its draft share. form.c and form_draft.c only. */
#ifndef VIEW_FORM_ROOM_H
#define VIEW_FORM_ROOM_H

#include <string.h>

#include "base/rest.h"
#include "view/form.h"

enum { FIELDS = 12 };

struct form {
	struct view v;
	const struct ombud_op *op;
	struct edit field[FIELDS];
	size_t n, at;
	struct ombud_words *words; /* what can stand in the field, from this byte to the cursor */
	size_t words_from;
	bool words_stale;
	bool warned; /* that Esc drops what is filled in */
	char *base;  /* the draft as it was last read or kept here; NULL: the form keeps none */
	bool unsaved;
	struct rest rest;
	struct edit_rows rows[FIELDS];
	int line[FIELDS]; /* of the screen */
};

static inline bool form_many_lines(const struct form *f, size_t i)
{
	return strcmp(f->op->args[i].type, "text") == 0;
}

/* A form that was not finished comes back as it was. */
void form_load_draft(struct form *f, struct desk *d);
/* "" drops what is kept. false, and said: it could not be. */
bool form_keep_draft(struct form *f, struct desk *d, const char *text);
bool form_save_draft(struct form *f, struct desk *d); /* what is filled in now */
/* Of the view: a pause in typing keeps the draft, and so does the end of the line. */
long form_wake(struct view *v, struct desk *d);
void form_hang_up(struct view *v, struct desk *d);

#endif
