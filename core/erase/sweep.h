/* The sweep as the clock and people run it. */
#ifndef SWEEP_H
#define SWEEP_H

#include "ops/session.h"

/* Once a day all that is due, in transactions of its own; more than retention.unseen rows wait until a dry run has
 * shown them to somebody who may change the periods. */
enum ombud_status sweep_nightly(struct ombud_session *s);

#endif
