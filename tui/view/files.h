/* The attachments of a ticket: what came, which of it can be read here, which proves who somebody is. */
#ifndef VIEW_FILES_H
#define VIEW_FILES_H

#include "view/desk.h"

struct view *files_new(struct desk *d, int64_t ticket);
/* Of the topmost view, if it is that: the ticket as read, and the number under the cursor, 0: none. */
const struct ombud_ticket *files_of(struct desk *d, int *number);
/* The ticket's n-th attachment, NULL: it has none of that number. */
const struct ombud_attachment *files_find(const struct ombud_ticket *t, int number);
/* "84 kB" */
enum { FILES_SIZE = 32 };
const char *files_size(char out[FILES_SIZE], int64_t bytes);

#endif
