/* Whom notes name by @name, until they have seen it. */
#ifndef STORE_MENTION_H
#define STORE_MENTION_H

#include "store/db.h"

struct mention_row {
	int64_t id, message_id, ticket_id;
	int64_t agent_id, by_id; /* who is named, and by whom */
	int64_t at;
};

/* Somebody who is named twice in a note is named once. */
enum ombud_status mention_add(struct db *db, struct err *err, const struct mention_row *m);
/* All of a note's. */
enum ombud_status mention_withdraw(struct db *db, struct err *err, int64_t message, bool withdrawn);
enum ombud_status mention_seen(struct db *db, struct err *err, int64_t agent, int64_t ticket, int64_t at);
/* The tickets in which the agent is named and has not seen it, ascending. *ids: mem_free. */
enum ombud_status mention_tickets(int64_t **ids, size_t *n, struct db *db, struct err *err, int64_t agent);
/* The newest that the agent has not seen, with who wrote it in memory; *n: how many there are after the
 * mention after. NOTFOUND without a sentence. */
enum ombud_status mention_newest(struct mention_row *out, const char **by, size_t *n, struct db *db,
    struct err *err, struct arena *memory, int64_t agent, int64_t after);

#endif
