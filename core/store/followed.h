/* Which files of a Maildir that is followed are taken: hashes of their names, so that a start does not parse
 * them all again. Nothing of a letter stands in them. */
#ifndef STORE_FOLLOWED_H
#define STORE_FOLLOWED_H

#include <stddef.h>

#include "base/arena.h"
#include "store/db.h"

/* In ascending order, in the arena. */
enum ombud_status followed_list(
    int64_t **marks, size_t *n, struct db *db, struct err *err, struct arena *a, int64_t box);
enum ombud_status followed_add(struct db *db, struct err *err, int64_t box, int64_t mark);
enum ombud_status followed_drop(struct db *db, struct err *err, int64_t box, int64_t mark);

#endif
