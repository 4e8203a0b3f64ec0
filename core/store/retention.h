/* How long what is kept, as the desk has it: of each row the newest version holds, older ones stay to be read. */
#ifndef STORE_RETENTION_H
#define STORE_RETENTION_H

#include "model/retention.h"
#include "store/db.h"

struct retention_row {
	int64_t id, period, approved_by, version;
	enum retention_unit unit;
	enum retention_then then;
	const char *what, *purpose, *ground;
};
/* In the order in which they were made; strings in memory. */
enum ombud_status retention_list(
    struct retention_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory);
/* NOTFOUND without a sentence. */
enum ombud_status retention_get(
    struct retention_row *out, struct db *db, struct err *err, struct arena *memory, const char *what);
enum ombud_status retention_add(int64_t *id, struct db *db, struct err *err, const struct retention_row *r);

/* A shorter period that one has asked for (approved_by: who) and no other approved: a row before all versions. */
enum { RETENTION_ASKED = 0 };
/* NOTFOUND without a sentence: nobody asked. */
enum ombud_status retention_asked(struct retention_row *out, struct db *db, struct err *err, const char *what);
enum ombud_status retention_ask_no_more(struct db *db, struct err *err, const char *what);

#endif
