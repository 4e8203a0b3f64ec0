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

struct law_row {
	const char *name, *source;
	int64_t value, version, agent_id; /* agent 0: as the desk was made */
	int32_t from;
};
struct holiday_row {
	int64_t id, version, agent_id;
	struct holiday h;
};
bool law_find(const char *name, int *most); /* most: the greatest value that is no slip */
const char *law_name(size_t i); /* NULL: there are not so many */
/* The days from which another set is in force, ascending. */
enum ombud_status law_starts(int32_t **out, size_t *n, struct db *db, struct err *err, struct arena *memory);
enum ombud_status law_rows(struct law_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory);
enum ombud_status law_holidays(
    struct holiday_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory);
enum ombud_status law_next_version(int64_t *out, struct db *db, struct err *err);
enum ombud_status law_add(int64_t *id, struct db *db, struct err *err, const struct law_row *l, int64_t at);
enum ombud_status law_add_holiday(int64_t *id, struct db *db, struct err *err, const struct holiday_row *h, int64_t at);
enum ombud_status law_drop_holiday(struct db *db, struct err *err, int64_t id);

#endif
