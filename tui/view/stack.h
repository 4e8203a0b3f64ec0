/* The queue's layers as a list: each can be put aside, negated, dropped, edited and moved, and is
 * counted alone and together with all above it. */
#ifndef VIEW_STACK_H
#define VIEW_STACK_H

#include "view/desk.h"

struct stack;

struct view *stack_new(struct desk *d);
struct stack *stack_of(struct desk *d); /* the topmost view, if it is one; else NULL */
size_t stack_at(const struct stack *s); /* the layer under the cursor */
void stack_toggle(struct stack *s, struct desk *d);
void stack_negate(struct stack *s, struct desk *d);
void stack_drop(struct stack *s, struct desk *d);
void stack_move(struct stack *s, struct desk *d, int step);
void stack_set(struct stack *s, struct desk *d, const char *filter);

#endif
