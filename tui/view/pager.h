/* A text to read: why a date is what it is, a ticket's history, help. */
#ifndef VIEW_PAGER_H
#define VIEW_PAGER_H

#include "view/desk.h"
#include "widget/doc.h"

struct pager;
/* Lays the text out for width cells; called again when the window changes. */
typedef void pager_fill_fn(struct doc *doc, void *data, int width);

struct view *pager_new(
    const char *title, pager_fill_fn *fill, void (*drop)(void *data), void *data);
/* It is about that ticket: what is done from here is done to it. */
void pager_about(struct view *v, int64_t ticket);
/* A text with keys of its own, which is read anew when something changed. */
struct pager_own {
	const char *section, *where; /* of the keymap; "in an erasure", for help */
	/* Puts what is read in the place of *data, or says why not. */
	bool (*again)(void **data, struct desk *d);
	bool (*offers)(const void *data, const char *command); /* whether it does anything now */
};
void pager_owns(struct view *v, const struct pager_own *own); /* own stays */
void pager_again(struct view *v); /* laid out anew: what it was made with is shown otherwise */
/* What the topmost view was made with, where it is a pager of that section; NULL. */
void *pager_data(const struct desk *d, const char *section);
/* Text whole as it is; copied. */
struct view *pager_text(const char *title, const char *text);

#endif
