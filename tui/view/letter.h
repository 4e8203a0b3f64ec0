/* A letter as it would leave, masked: looked at before it is sent. */
#ifndef VIEW_LETTER_H
#define VIEW_LETTER_H

#include "view/desk.h"

/* r is taken over; data is whose letter it is, borrowed. */
struct view *letter_new(int64_t ticket, struct ombud_reply *r, void *data);
struct view *letter_of(struct desk *d); /* the topmost view, if it is one; else NULL */
const struct ombud_reply *letter_shown(const struct view *v);
int64_t letter_ticket(const struct view *v);
size_t letter_n_files(const struct view *v);
void letter_files_changed(struct view *v, struct desk *d);
void *letter_data(const struct view *v);

#endif
