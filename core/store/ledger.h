/* The erasure ledger (DOMAIN C.9(2), (8)): a file of its own beside the store and outside its backups, in which
 * stands what a restored store has to be told again: who was erased, restricted, held, kept from mailings. It has no
 * free text and no value, only numbers, words of closed lists and keyed hashes; the key is a file in a third place.
 * Entries are added, never changed, and are on the disk when ledger_add returns. */
#ifndef STORE_LEDGER_H
#define STORE_LEDGER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"
#include "model/field.h"

enum ledger_act {
	LEDGER_ERASE = 1, /* before the first byte goes */
	LEDGER_ERASED,    /* and after */
	LEDGER_RESTRICT, LEDGER_LIFT,
	LEDGER_SUPPRESS, LEDGER_UNSUPPRESS, /* objections and withdrawals keep an address from mailings */
	LEDGER_WITHDRAW,  /* a consent */
	LEDGER_HOLD, LEDGER_RELEASE,
	LEDGER_VOID,      /* an erasure that was never carried out: nothing of it is to be done again, unless it ended after all */
	LEDGER_RETAIN, LEDGER_UNRETAIN, /* an item that an erasure keeps */
	LEDGER_ACTS
};

struct ledger_key {
	enum datum_field field;  /* e-mail, phone, device, personnummer */
	unsigned char mac[32];   /* HMAC-SHA-256 of the value as that field is compared */
};
struct ledger_count {
	const char *place, *act; /* as in the table erasure_count */
	int64_t n;
};
struct ledger_entry {
	int64_t seq;             /* given by ledger_add */
	enum ledger_act act;
	unsigned char id[16];    /* of an erasure: erasure.ledger; else random, or of what the entry is about */
	int64_t at;              /* UTC seconds */
	int64_t ticket_id, person_id, row_id; /* 0: none; row_id: of hold, item, suppression, consent */
	int64_t by_id, second_id;
	unsigned char plan[32];  /* of an erasure: what was approved */
	const char *ground;      /* of the closed list in ledger_file.c, or "" (NULL is "" too) */
	unsigned char purpose[32]; /* keyed hash of a purpose's code; zero: none */
	const struct ledger_key *keys;
	size_t n_keys;
	const struct ledger_count *counts;
	size_t n_counts;
	const int64_t *tickets;  /* of an erasure of a person: what of theirs stayed; of tickets alone: what went; ascending */
	size_t n_tickets;
	const char *object;      /* of a hold or an item: model/kept.h; "" or NULL: as ticket_id and person_id say */
	int64_t object_id;
	enum datum_field field;  /* of that on a field */
	int32_t day, until;      /* when it is looked at again; of an item: until when it stays, 0: nobody knows */
	unsigned char address[16]; /* of a suppression: the address as the store keeps it; zero: none */
};

/* Where a store's ledger and the key are: what the caller was told (the environment's, else the settings'), each ""
 * or NULL for STORE.erasures (store "": nowhere), and for LEDGER.key: the program names the folder of its settings instead. */
struct ledger_where {
	const char *ledger, *key; /* in memory */
};
/* A key at that path for a ledger that is still to be made, another account's where root makes it. CONFLICT: there is one. */
enum ombud_status ledger_key_new(struct err *err, const char *path, int64_t owner, int64_t group);
void ledger_where(struct ledger_where *out, struct arena *memory, const char *store, const char *ledger, const char *key);

struct ledger;
/* create: also makes what is missing (0600), the key only together with a new ledger: a ledger without its key, or a
 * key that is not its own, is IO with a sentence that says what to do; one that was cut is CORRUPT. Nothing there and not create: NOTFOUND. */
enum ombud_status ledger_open(
    struct ledger **out, struct err *err, const struct ledger_where *where, bool create);
void ledger_close(struct ledger *l); /* NULL is allowed */
const unsigned char *ledger_name(const struct ledger *l); /* 16 bytes: which ledger it is */
/* 32 bytes for keyed hashes of a purpose: "person", "needle". */
void ledger_derive(unsigned char out[32], const struct ledger *l, const char *use);
/* The keyed hash of a value; false: values of that field have none. */
bool ledger_mac(unsigned char out[32], const struct ledger *l, enum datum_field field, const char *value);
/* The keyed hash of a purpose's code. */
void ledger_purpose(unsigned char out[32], const struct ledger *l, const char *code);
/* Idempotent: an entry with the same id and act is not added twice. */
enum ombud_status ledger_add(struct ledger *l, struct err *err, const struct ledger_entry *e);
/* Many at once, all or none. */
enum ombud_status ledger_add_all(struct ledger *l, struct err *err, const struct ledger_entry *e, size_t n);
/* The hash of an entry, which stands for all before it; NOTFOUND without a sentence: there is none of that number. */
enum ombud_status ledger_hash_at(unsigned char hash[32], struct ledger *l, struct err *err, int64_t seq);
/* Number of the newest entry, 0: none. */
enum ombud_status ledger_head(int64_t *seq, struct ledger *l, struct err *err);
/* Entries after seq, oldest first; in memory. */
enum ombud_status ledger_read(struct ledger_entry **out, size_t *n, struct ledger *l, struct err *err,
    struct arena *memory, int64_t after);
/* The last word on each restriction (object: the person), suppression, consent, hold and item (the row), by act and object. */
struct ledger_last {
	enum ledger_act act;
	int64_t object, seq;
};
enum ombud_status ledger_lasts(
    struct ledger_last **out, size_t *n, struct ledger *l, struct err *err, struct arena *memory);
/* Erasures that have their entry from before and none from after: their names, oldest first. */
enum ombud_status ledger_unended(
    unsigned char (**out)[16], size_t *n, struct ledger *l, struct err *err, struct arena *memory);
/* Whether there is such an entry. */
enum ombud_status ledger_has(bool *out, struct ledger *l, struct err *err, const unsigned char id[16], enum ledger_act act);
/* Whether somebody with that value was erased: the newest such entry's time, 0: nobody. */
enum ombud_status ledger_knows(int64_t *at, struct ledger *l, struct err *err, enum datum_field field, const char *value);
/* Chain and counts hold; one finding a line appended to out; returns how many. */
struct buf;
int ledger_check(struct ledger *l, struct buf *out);

#endif
