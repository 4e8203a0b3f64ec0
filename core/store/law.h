/* Legal constants and retention periods as the store holds them: rows with validity, seeded from
 * the built-in ones, changed through operations. */
#ifndef STORE_LAW_H
#define STORE_LAW_H

#include "model/clock.h"
#include "store/db.h"

/* Inside a write transaction, in a new store. */
enum ombud_status law_seed(struct db *db, struct err *err);
/* The set in force on that day, over the built-in one; text lives in memory. */
enum ombud_status law_load(struct constants *out, struct db *db, struct err *err,
    struct arena *memory, int32_t day);

#endif
