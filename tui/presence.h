/* What other sessions are told of this one: the ticket that it shows, from the views that are open. */
#ifndef TUI_PRESENCE_H
#define TUI_PRESENCE_H

#include "screen.h"

/* A person worked: a sign of life is due. */
void presence_key(struct screen *s);
/* Tells what is new, and that somebody is still there; milliseconds until it wants to try again,
 * -1: when something happens. */
long presence_clock(struct screen *s);

#endif
