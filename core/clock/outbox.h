/* The outbox worked off. */
#ifndef OUTBOX_H
#define OUTBOX_H

#include "ops/session.h"

/* Sends what is due, at most a pass's worth; *sent: how many letters left. A letter that does not leave is
 * no failure of the pass: it is tried again, and in the end its ticket is told. */
enum ombud_status outbox_work(int64_t *sent, struct ombud_session *s);

#endif
