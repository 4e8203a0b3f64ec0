/* What a restored copy is told again of the erasure ledger. */
#ifndef OPS_REPLAY_H
#define OPS_REPLAY_H

#include "ops/session.h"
#include "store/ledger.h"

struct replayed {
	int64_t erasures, others; /* done again; in a dry run: to be done */
	const char *said;         /* a line each; in memory */
};
/* Erasures one by one, then in one transaction all else and the end of the quarantine: interrupted at any point it is
 * called again. dry: changes nothing. The ledger is to be there and to hold. */
enum ombud_status replay(struct replayed *out, struct ombud_session *s, struct arena *memory, bool dry);
/* In its transaction: tables count on from what these entries name. */
enum ombud_status replay_numbers(struct ombud_session *s, const struct ledger_entry *v, size_t n);

/* An erasure that a store has carried out and the ledger does not know; 0: there is none. */
struct ledger;
enum ombud_status replay_lacks(int64_t *erasure, struct err *err, struct ledger *l, struct db *db);
/* CORRUPT with the sentence of that; path: the store's. */
enum ombud_status replay_is_older(struct err *err, const char *path, int64_t erasure);

#endif
