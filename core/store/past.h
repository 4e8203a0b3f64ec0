/* What a ticket was, and when: its states and codes as events that are only added, so that the past can be
 * counted. An event belongs to the entry of the journal that made it; what is undone is withdrawn. */
#ifndef STORE_PAST_H
#define STORE_PAST_H

#include "store/db.h"

struct past_event {
	const char *type;   /* "state": reason is its name; "code": reason is the code, "" once it was taken away */
	const char *reason;
	int64_t at, agent_id, entry; /* entry 0: no entry made it */
	int32_t day;        /* of at, local */
};

enum ombud_status past_add(struct db *db, struct err *err, int64_t ticket, const struct past_event *e);
/* The same for all of ids (ascending, none twice): one statement. */
enum ombud_status past_add_all(
    struct db *db, struct err *err, const int64_t *ids, size_t n, const struct past_event *e);
/* States and codes that the entry gave the tickets stand no more, or stand again; *n of them. */
enum ombud_status past_withdraw(int64_t *n_changed, struct db *db, struct err *err, const int64_t *ids, size_t n,
    int64_t entry, bool withdrawn);

#endif
