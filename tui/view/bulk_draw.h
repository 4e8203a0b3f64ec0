#ifndef VIEW_BULK_DRAW_H
#define VIEW_BULK_DRAW_H

#include "view/bulk.h"

int bulk_rows(int w, int h); /* lines for tickets in a window of that size */

/* Sentences that stand in it: how many were chosen, in so many cells; what can be done now, "" where the
 * number is to be typed. */
void bulk_chosen_text(const struct bulk *b, int room, char *out, size_t size);
void bulk_after_text(const struct bulk *b, const struct canvas *c, char *out, size_t size);

/* bulk_say.c: the same in words, for --linear. */
void bulk_head(const struct view *v, const struct desk *d, struct bytes *out);
void bulk_say(const struct view *v, const struct desk *d, struct bytes *out);

void bulk_draw(const struct view *v, const struct desk *d, struct canvas *c);

#endif
