/* Inside the ticket's view: what laying it out and painting it share. ticket.c and ticket_draw.c
 * only. */
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
void ticket_draw(const struct view *view, const struct desk *d, struct canvas *c);

#endif
