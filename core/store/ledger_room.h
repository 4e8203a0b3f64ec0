/* Inside the erasure ledger: its file, its key, its entries share this (ledger*.c only). */
#ifndef STORE_LEDGER_ROOM_H
#define STORE_LEDGER_ROOM_H

#include "store/db.h"
#include "store/ledger.h"

enum { LEDGER_NAME = 16, LEDGER_MAC = 32 };

struct ledger {
	struct db *db;
	char *path;
	unsigned char key[32];
	unsigned char name[LEDGER_NAME];
};

/* ledger_key.c: the key's file. NOTFOUND without a sentence: there is none. */
enum ombud_status ledger_key_read(unsigned char key[32], struct err *err, const char *path);
/* Another who makes one at the same moment wins, and theirs is read. */
enum ombud_status ledger_key_make(unsigned char key[32], struct err *err, const char *path);
/* What stands for a key in the ledger and in the key's own file. */
void ledger_key_print(unsigned char out[LEDGER_NAME], const unsigned char key[32]);

/* ledger_file.c: a word as the ledger writes it; the act of a word, 0: none. */
const char *ledger_word(enum ledger_act act);
enum ledger_act ledger_act_of(const char *word);
/* A failure of the engine in words about a ledger: always returns err->status. */
enum ombud_status ledger_sorry(const struct ledger *l, struct err *err);

/* ledger_seal.c: inside the transaction that moved the head; and whether the head is the one that was sealed, with a
 * sentence of its own. */
enum ombud_status ledger_seal(struct ledger *l, struct err *err);
enum ombud_status ledger_sealed(struct ledger *l, struct err *err);

/* ledger_entry.c: rows as they stand, and the hash that chains them. */
#define LEDGER_COLUMNS \
	"seq, id, act, at, ticket_id, person_id, row_id, by_id, second_id, plan, ground, purpose, object, object_id," \
	" field, day, until, address, prev, hash"
struct ledger_link {
	unsigned char prev[LEDGER_MAC], hash[LEDGER_MAC];
};
/* A row of LEDGER_COLUMNS; words in memory. */
void ledger_row(struct ledger_entry *out, struct ledger_link *link, const struct rows *r, struct arena *memory);
/* The keys and counts of an entry as they stand. */
enum ombud_status ledger_parts(struct ledger_entry *e, struct ledger *l, struct err *err, struct arena *memory);
void ledger_hash(unsigned char out[LEDGER_MAC], const struct ledger *l, const struct ledger_entry *e,
    const unsigned char prev[LEDGER_MAC]);

#endif
