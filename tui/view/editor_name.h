/* Names behind an @ in a text that is written: Tab completes them. */
#ifndef VIEW_EDITOR_NAME_H
#define VIEW_EDITOR_NAME_H

#include "view/desk.h"

/* Completes the @name that ends at the cursor, as far as one can tell, and says which there are; false:
 * the cursor is behind none. */
bool editor_name(struct edit *e, struct desk *d, int64_t ticket);

#endif
