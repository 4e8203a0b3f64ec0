/* One erasure as a text: what of the person's data goes, what stays and why, what it waits for, and the proof. */
#ifndef VIEW_ERASURE_H
#define VIEW_ERASURE_H

#include "view/desk.h"

struct erasure_shown {
	struct ombud_erasure *e;
	char *proof; /* the certificate, where it is proven and the agent may see it; NULL */
};

/* number 0: the newest of that ticket. NULL: it could not be read, which was said. */
struct view *erasure_new(struct desk *d, int64_t number, int64_t ticket);
/* Where that is the topmost view; NULL. */
const struct ombud_erasure *erasure_of(const struct desk *d);

#endif
