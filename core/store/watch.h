/* Who watches which tickets, and what of them they have not seen. */
#ifndef STORE_WATCH_H
#define STORE_WATCH_H

#include "store/db.h"

enum ombud_status watch_is(bool *yes, struct db *db, struct err *err, int64_t agent, int64_t ticket);
enum ombud_status watch_set(struct db *db, struct err *err, int64_t agent, int64_t ticket, bool on, int64_t at);
/* "anna, bea", in memory; "" nobody. */
enum ombud_status watch_names(
    const char **out, struct db *db, struct err *err, struct arena *memory, int64_t ticket);

struct watch_news {
	int64_t ticket, at; /* when it changed last, by another's hand or by a letter */
};
/* What the agent watches and others changed since they opened it, or since they watch it; ascending by ticket. */
enum ombud_status watch_news(struct watch_news **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent);

#endif
