/* Warnings before a date passes, and who is told once it has: events of the ticket's clock, each once for each
 * date, written by a tick. */
#ifndef WARN_H
#define WARN_H

#include "ops/session.h"

/* Once a day all that is open, and each time the breaches, whose clock counts hours. Transactions of its own. */
enum ombud_status warn_look(struct ombud_session *s);
/* A reason of such an event in words, "" for one that is none. */
const char *warn_words(const char *reason);

#endif
