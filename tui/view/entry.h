/* One entry of the journal, ticket by ticket: each of them can be taken back alone. */
#ifndef VIEW_ENTRY_H
#define VIEW_ENTRY_H

#include "view/desk.h"

/* NULL (and it was said) when it cannot be shown. sentence: what the entry is called. */
struct view *entry_new(struct desk *d, int64_t entry, const char *sentence);
/* If it is on top: the entry, and the ticket under the cursor; else 0. */
int64_t entry_here(struct desk *d, int64_t *ticket);

#endif
