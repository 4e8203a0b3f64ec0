/* What was done, newest first; any entry can be undone by itself. */
#ifndef VIEW_JOURNAL_H
#define VIEW_JOURNAL_H

#include "view/desk.h"

struct view *journal_new(struct desk *d);
/* The entry under the cursor if the journal is on top, else 0: the newest. */
int64_t journal_entry(struct desk *d);
/* The tickets of that entry; NULL (and it was said): there are none to show. */
struct view *journal_open(struct desk *d);

#endif
