/* What appending to the chain and checking it share. */
#ifndef STORE_AUDIT_CHAIN_H
#define STORE_AUDIT_CHAIN_H

#include "store/audit.h"

/* Of audit a, in the order that audit_read takes. */
#define AUDIT_COLUMNS \
	"a.seq, a.at, a.agent_id, a.by_id, a.session_id, a.act, a.object, a.object_id, a.n, a.detail," \
	" a.access_id, a.access_mac, a.prev, a.hash, a.set_hash"
enum { AUDIT_COLUMNS_N = 15 };
/* What a lead may read: done by agent g, or for them by b, who is the lead or of the lead's team. */
#define AUDIT_AGENTS " LEFT JOIN agent g ON g.id = a.agent_id LEFT JOIN agent b ON b.id = a.by_id"
#define AUDIT_OF_TEAM(team, lead) \
	"(g.id = " lead " OR b.id = " lead " OR (" team " <> '' AND (g.team = " team " OR b.team = " team ")))"

/* memory NULL: strings are borrowed from the row. */
struct audit_entry audit_read(const struct rows *r, struct arena *memory);
void audit_entry_hash(unsigned char out[32], const struct audit_entry *e);
void audit_set_hash(unsigned char out[32], const void *ids, size_t bytes);

#endif
