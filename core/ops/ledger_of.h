/* The erasure ledger of the open desk, and what follows into it. */
#ifndef OPS_LEDGER_OF_H
#define OPS_LEDGER_OF_H

#include "ops/session.h"
#include "store/ledger.h"

/* Where it is: what the session was opened with, else the settings. */
enum ombud_status session_ledger_where(struct ledger_where *out, struct ombud_session *s, struct arena *memory);
/* Opens it. create: a store that has none yet gets one, and remembers it; one that had one and has lost it never gets
 * another in silence: NOTFOUND. Close with ledger_close. */
enum ombud_status session_ledger(struct ledger **out, struct ombud_session *s, bool create);
/* Whether erasures are carried out on this host: a file's always; of a store on a server where its ledger is. */
bool session_erases_here(struct ombud_session *s);
/* Values of that field are one person's alone: by them others than the named are found. */
bool ledger_is_own(enum datum_field field);
/* The keyed hashes of a person's values, in memory; without an e-mail address or a personnummer that another has too:
 * by those a restore would find the other. */
enum ombud_status ledger_keys_of(struct ledger_key **out, size_t *n, struct ledger *l, struct ombud_session *s,
    struct arena *memory, int64_t person);
/* Adds what stands in the store and not in the ledger yet: restrictions and their end, suppressions and their end,
 * withdrawn consents, holds and their release, items that an erasure keeps, the ends of erasures; and voids entries of erasures that never were. It compares states, so that nothing is lost to whoever died between the
 * change and this, and an undo follows like any change. Called after each operation that moves one of them, and by
 * every tick; outside of transactions. *added may be NULL. */
enum ombud_status ledger_follow(struct ombud_session *s, int64_t *added);
/* After a run: follows at once where one of its operations said so (session.ledger_waits). What was done stays done: the
 * sentence of out (which may be NULL) says so where the ledger cannot be written. */
struct ombud_result;
void ledger_follow_run(struct ombud_session *s, struct ombud_result *out);

#endif
