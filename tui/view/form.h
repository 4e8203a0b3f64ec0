/* The arguments of an operation as a form: one field each, from the operation's own row. */
#ifndef VIEW_FORM_H
#define VIEW_FORM_H

#include "view/desk.h"

struct view *form_new(struct desk *d, const struct ombud_op *op);
void form_fill(struct view *v, const char *argument, const char *value); /* to begin with */
struct view *form_of(struct desk *d); /* the topmost view, if it is one; else NULL */
void form_accept(struct view *v, struct desk *d);
bool form_written(const struct view *v); /* a field is filled in */
void form_discard(struct view *v, struct desk *d); /* drops what is filled in, and its draft */
const char *form_text(const struct view *v); /* of the field one is in, NULL: it is a line; borrowed */
void form_take(struct view *v, struct desk *d, const char *text); /* in its place */
void form_step(struct view *v, struct desk *d, int step);

#endif
