/* Inside the ticket's view: what laying it out and painting it share. ticket.c, ticket_draw.c
 * and ticket_fold.c only. */
#ifndef VIEW_TICKET_ROOM_H
#define VIEW_TICKET_ROOM_H

#include "view/ticket.h"

enum { SIDE_CELLS = 46, SIDE_FROM = 120, HEAD_ROWS = 3, FOOT_ROWS = 1 };

/* Whether the screen has room for a pane beside the letters. */
static inline bool ticket_has_side(const struct desk *d)
{
	return d->w >= SIDE_FROM;
}

/* Whether the agent may see any of the values in clear. */
static inline bool ticket_may_show(const struct ombud_ticket *t)
{
	for (size_t i = 0; i < t->n_data; i++)
		if (t->data[i].masked && t->data[i].may_show)
			return true;
	return false;
}

void ticket_head(const struct view *view, const struct desk *d, struct bytes *out);
/* Of the letter i what is folded, from its heading on. */
void ticket_fold_letter(const struct ticket_view *v, struct doc *doc, size_t head, size_t i);
/* The number of the letter in sight, from 1: the first that begins there, else the one that fills it. 0: none. */
long ticket_letter_in_sight(const struct ticket_view *v);
const struct ombud_message *ticket_message(const struct ticket_view *v); /* that letter, or NULL */
void ticket_draw(const struct view *view, const struct desk *d, struct canvas *c);

#endif
