/* Who may look at the screen: nobody while it is locked, nor whose account is disabled. screen.c and screen_keys.c only. */
#ifndef TUI_GUARD_H
#define TUI_GUARD_H

#include "screen.h"

void guard_open(struct screen *s); /* asks the store how long a desk may stand without a key */
/* Locks, and ends what may not go on; milliseconds until it has to look again. */
long guard_clock(struct screen *s);
/* An account that is no longer what it was masks what it showed; one that is disabled ends here. */
void guard_account(struct screen *s);
void guard_worked(struct screen *s); /* somebody is there: with keys or with the mouse */
/* A key was typed; true: it was for the lock, and nothing else may have it. */
bool guard_key(struct screen *s, const struct key *key);
void guard_lock(struct screen *s);
void guard_draw(const struct screen *s, struct canvas *c);

#endif
