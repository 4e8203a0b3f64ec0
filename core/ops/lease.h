/* The lease of the pass over all that is due: one session makes it at a time, and whoever else asks is told so. A
 * lease is held by the machine's clock, and renewed by the writes of the pass itself; whose process is gone holds
 * nothing, and whose seconds are over may be relieved. */
#ifndef OPS_LEASE_H
#define OPS_LEASE_H

#include "ops/session.h"

/* In a transaction of its own. BUSY with a sentence, at once, and *held if another session makes the pass. */
enum ombud_status lease_take(bool *held, struct ombud_session *s);
/* Before each transaction of a session that may hold it: renewed where half of it is over. That another has it by
 * now stops no transaction, which may have to write down what left already: the pass asks lease_lost between its parts. */
void lease_keep(struct ombud_session *s);
/* BUSY with a sentence. */
enum ombud_status lease_lost(struct ombud_session *s);
/* The session's sentence stays as it is. */
void lease_give_back(struct ombud_session *s);
/* Whether a session other than this makes the pass now. A look at one row. */
enum ombud_status lease_is_held(bool *out, struct ombud_session *s);

/* Whether the process of a session that did not end is there. */
bool lease_worker_lives(struct ombud_session *s, int64_t worker);

#endif
