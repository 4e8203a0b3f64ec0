/* Which tickets are part of which. */
#ifndef STORE_MERGED_H
#define STORE_MERGED_H

#include "store/db.h"

/* All that were merged into it, and into those; ascending. */
enum ombud_status merged_parts(
    int64_t **ids, size_t *n, struct db *db, struct err *err, struct arena *memory, int64_t ticket);
/* Where it went in the end; itself where it went nowhere. */
enum ombud_status merged_end(int64_t *end, struct db *db, struct err *err, int64_t ticket);

/* What a ticket would leave behind unseen if it became part of another. */
struct merged_loose {
	int64_t hints;   /* open, of a case in which nothing else is open */
	int64_t tasks;   /* of recipients, open */
	int64_t letters; /* on their way out */
};
enum ombud_status merged_loose(struct merged_loose *out, struct db *db, struct err *err, int64_t ticket);
/* An open ticket of the same person and kind, the oldest; 0: none. */
enum ombud_status merged_same(
    int64_t *other, struct db *db, struct err *err, int64_t ticket, int64_t person, int64_t kind);

#endif
