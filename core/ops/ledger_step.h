/* Whether a desk on a server and the erasure ledger of this host go the same way: the ledger is a file, of which another
 * host may have an older copy or one of its own; and the database may be one that the server's tools brought back. */
#ifndef OPS_LEDGER_STEP_H
#define OPS_LEDGER_STEP_H

#include "ops/session.h"
#include "store/ledger.h"

/* The ledger has the entry that this desk saw last, else CORRUPT: it is older, or went another way. */
enum ombud_status ledger_in_step(struct ombud_session *s, struct ledger *l, const char *path);
/* The store is told how far the ledger is, and on which host. What stands in the way costs a look at the next opening. */
void ledger_note(struct ombud_session *s, struct ledger *l);
/* In the caller's transaction. */
enum ombud_status ledger_note_in(struct ombud_session *s, struct ledger *l);
/* How far that was; host "" where nobody knows. */
enum ombud_status ledger_noted(int64_t *seq, const char **host, struct ombud_session *s, struct arena *memory);
/* Whether the ledger of this host has what the store lacks, though it had it once: the store is older, and must be told
 * it again before anybody reads in it. A ledger that is not here or cannot be read says nothing. */
enum ombud_status ledger_is_ahead(bool *ahead, struct ombud_session *s);

#endif
