/* The arguments of an operation as a form: one field each, from the operation's own row. */
#ifndef VIEW_FORM_H
#define VIEW_FORM_H

#include "view/desk.h"

struct view *form_new(struct desk *d, const struct ombud_op *op);
struct view *form_of(struct desk *d); /* the topmost view, if it is one; else NULL */
void form_accept(struct view *v, struct desk *d);
void form_discard(struct view *v, struct desk *d); /* drops what is filled in, and its draft */
void form_step(struct view *v, struct desk *d, int step);

#endif
