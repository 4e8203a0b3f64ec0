/* Settings: one table of what there is, with defaults and help; the store holds what was set. */
#ifndef STORE_SETTING_H
#define STORE_SETTING_H

#include <stdbool.h>
#include <stdint.h>

#include "store/db.h"

struct setting {
	const char *key, *value; /* value: the default */
	const char *help;
	bool secret;             /* never listed */
	bool (*valid)(const char *value); /* NULL: any text */
	const char *expects;     /* what a valid value looks like, for the sentence */
};
extern const struct setting setting_table[];
extern const size_t setting_table_n;
const struct setting *setting_find(const char *key); /* NULL: there is none */

/* The stored value, else the default, else NULL (no such key); in memory. */
const char *setting_get(struct db *db, struct err *err, struct arena *memory, const char *key);
/* One that is a number; 0 where it is none. */
enum ombud_status setting_number(int64_t *out, struct db *db, struct err *err, const char *key);
enum ombud_status setting_set(struct db *db, struct err *err, const char *key, const char *value);
enum ombud_status setting_set_number(struct db *db, struct err *err, const char *key, int64_t n);

/* A mail address, or "". */
bool setting_is_address(const char *v);
/* Whether a list of addresses, as of mail.own, has that one. */
bool setting_lists(const char *list, const char *address);

#endif
