/* Values shown in clear for a minute, in a ticket or in the preview of one: then masked again. */
#ifndef VIEW_CLEAR_H
#define VIEW_CLEAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/heap.h"

struct desk;

struct revealed {
	int64_t datum;
	char *value; /* ombud_wipe */
	int64_t until; /* monotonic ms */
};

struct revealed_list {
	LIST(struct revealed) v;
	long left_s; /* seconds until the first of them is masked, as it is painted */
};

/* value (taken over) is shown instead of the datum's mask. */
void clear_show(struct revealed_list *l, const struct desk *d, int64_t datum, char *value);
bool clear_mask(struct revealed_list *l); /* everything, now; false: there was nothing */
/* NULL: it is masked. l may be NULL. */
const char *clear_value(const struct revealed_list *l, int64_t datum);
/* Masks what had its minute and counts down. changed: it is to be laid out anew. Milliseconds until it wants
 * to be called again, -1: never. */
long clear_wake(struct revealed_list *l, struct desk *d, bool *changed);

#endif
