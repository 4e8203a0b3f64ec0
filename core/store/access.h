/* The access log beside the audit: filter expressions and reasons, which may hold personal values. A
 * row is never changed. It goes only by access_erase, whose entry in the audit names it. */
#ifndef STORE_ACCESS_H
#define STORE_ACCESS_H

#include "store/audit.h"

struct access_row {
	int64_t id, at, agent_id;
	const char *what, *text;
	int64_t n, ticket_id, person_id;
	int64_t mac_v; /* what its keyed hash covers: 1 the text, 2 all but id and this */
};

/* The row that *mac, for the entry that will name it, is the keyed hash of. */
enum ombud_status access_add(int64_t *id, unsigned char mac[32], struct db *db, struct err *err,
    const unsigned char key[32], int64_t at, int64_t agent, const char *what, const char *text,
    int64_t n, int64_t ticket, int64_t person);
void access_mac(unsigned char mac[32], const unsigned char key[32], const struct access_row *row);

/* Inside a write transaction: appends the entry that names the rows, then deletes them. The audit
 * allows a row to be gone only where such an entry says so: act "access-erase", object "access", the
 * row as its object_id or the rows as its set; detail is "erasure" or "retention". ids ascend. Of e
 * the caller gives at, agent_id, by_id, session_id and detail. */
enum ombud_status access_erase(
    struct db *db, struct err *err, struct audit_entry *e, const int64_t *ids, size_t n);
#define ACCESS_ERASE "access-erase"
#define ACCESS_OBJECT "access"

#endif
