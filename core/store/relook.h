/* What stays although it would go, and is looked at again on a day that is near or past: legal holds and items kept of a
 * request (DOMAIN C.8). */
#ifndef STORE_RELOOK_H
#define STORE_RELOOK_H

#include "store/db.h"

enum { RELOOK_AHEAD = 30 }; /* days before it */

struct relook_counts {
	int64_t holds_near, holds_past, items_near, items_past;
};
enum ombud_status relook_counts(struct relook_counts *out, struct db *db, struct err *err, int32_t today);

struct relook_row {
	bool hold;         /* else an item of that ticket */
	int64_t id, ticket_id, day;
	const char *ground;
};
/* The nearest first; strings in memory. */
enum ombud_status relook_list(
    struct relook_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, int32_t today);
/* "", or how it stands to that day in words. */
const char *relook_words(struct arena *memory, int64_t day, int32_t today);

#endif
