/* The audit: a hash chain without personal values, and the access log beside it. It is the store's
 * change feed too: what changes tickets names each of them, one by its number or many as a set. */
#ifndef STORE_AUDIT_H
#define STORE_AUDIT_H

#include "store/db.h"

struct audit_entry {
	int64_t seq, at, agent_id, by_id, session_id;
	const char *act, *object;
	int64_t object_id, n;
	const char *detail;  /* words from our own tables only */
	int64_t access_id;   /* row of the access log, or 0 */
	unsigned char access_mac[32];
	unsigned char prev[32], hash[32];
	const int64_t *ids;  /* to append: the n tickets it is about, ascending; NULL: object_id is it */
	bool has_set;        /* read: it names its tickets in audit_set */
	unsigned char set_hash[32];
};

/* CORRUPT: what is logged is not kept. */
enum ombud_status log_is_deaf(struct err *err);
/* Inside a write transaction: appends e (seq, prev, hash are filled in). */
enum ombud_status audit_add(struct db *db, struct err *err, struct audit_entry *e);
/* Which entries of the audit: what is 0 or "" does not count. */
struct audit_which {
	int64_t before, agent, ticket, from, to; /* from <= at < to */
	const char *act;
	bool of_team; /* only what the team's agents did, or lead herself */
	const char *team;
	int64_t lead;
	bool tickets; /* only what names its tickets, and then what the desk did by itself is any team's */
};
/* Newest first; strings in memory. */
enum ombud_status audit_list_which(struct audit_entry **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const struct audit_which *w, size_t limit);
/* The same of w->ticket: what was done to it alone, and to many of which it was one. */
enum ombud_status audit_list_of_ticket(struct audit_entry **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const struct audit_which *w, size_t limit);

/* The tickets of an entry's set, packed (base/idpack.h); *bytes 0: it has none. */
enum ombud_status audit_set_of(const void **ids, size_t *bytes, struct db *db, struct err *err,
    struct arena *memory, int64_t seq);

#endif
