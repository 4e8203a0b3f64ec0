/* What goes into a person's package: each letter, file and value, and whether it is decided. */
#ifndef VIEW_REVIEWS_H
#define VIEW_REVIEWS_H

#include "view/desk.h"

struct view *reviews_new(struct desk *d, int64_t ticket);
/* Of the topmost view, if it is that: what is under the cursor, and its ticket; else NULL. */
const struct ombud_review *reviews_at(struct desk *d, int64_t *ticket);
/* A proposed text, in clear (ombud_wipe takes it) for a minute, and masked then; both are taken over. clear NULL:
 * masked from the beginning. */
struct view *review_text_new(struct desk *d, const char *title, char *clear, char *masked);

#endif
