/* From an empty file to a desk, and from an older desk to this one. */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "store/db.h"

/* The newest schema that this program knows. */
int schema_newest(void);
/* The store's schema; 0: none yet. */
enum ombud_status schema_of(int *version, struct db *db, struct err *err);
/* A new store: every script, in one transaction. */
enum ombud_status schema_create(struct db *db, struct err *err);
/* The same, and then what is told, as one. */
enum ombud_status schema_create_and(struct db *db, struct err *err,
    enum ombud_status (*then)(struct db *db, struct err *err, const void *data), const void *data);
/* Brings an older store to the newest schema: makes a copy beside it first (its name in *copy, in
 * memory; NULL if nothing was to be done). A newer store is refused. */
enum ombud_status schema_upgrade(
    const char **copy, struct db *db, struct err *err, struct arena *memory, bool read_only);

#endif
