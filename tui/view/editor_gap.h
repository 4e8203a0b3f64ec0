/* The places that a letter leaves to fill in, "[what ...]": Tab goes from one to the next, and what is typed
 * there stands in its stead. */
#ifndef VIEW_EDITOR_GAP_H
#define VIEW_EDITOR_GAP_H

#include "view/desk.h"

struct gap_place {
	size_t at, n; /* bytes; n 0: the cursor was put to none */
};

/* To the next place behind the cursor, and from the last to the first; what belongs there is said. */
void editor_gap(struct edit *e, struct desk *d, struct gap_place *place);
/* Takes the place away under the cursor that was put to it, before something else comes there. */
void editor_gap_fill(struct edit *e, struct gap_place *place);

#endif
