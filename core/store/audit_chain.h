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

/* Which entries, newest first: $1 before, $2 at most, $3 agent, $4 act, $5 from, $6 to, $7 1: only of team $8
 * or of $9, $10 1: about tickets. */
#define AUDIT_WHICH \
	" a.seq < $1 AND ($3 = 0 OR a.agent_id = $3 OR a.by_id = $3) AND ($4 = '' OR a.act = $4) AND a.at >= $5 AND a.at < $6" \
	" AND ($10 = 0 OR (a.object = 'ticket' AND a.object_id > 0) OR a.set_hash IS NOT NULL)" \
	" AND ($7 = 0 OR ($10 = 1 AND a.agent_id = 0) OR " AUDIT_OF_TEAM("$8", "$9") ") ORDER BY a.seq DESC LIMIT $2"
#define AUDIT_WHICH_VALUES(w, limit) \
	I((w)->before ? (w)->before : INT64_MAX), I(limit), I((w)->agent), S((w)->act), I((w)->from), \
	    I((w)->to ? (w)->to : INT64_MAX), I((w)->of_team), S((w)->team), I((w)->lead), \
	    I((w)->tickets)

/* memory NULL: strings are borrowed from the row. */
struct audit_entry audit_read(const struct rows *r, struct arena *memory);
void audit_entry_hash(unsigned char out[32], const struct audit_entry *e);
void audit_set_hash(unsigned char out[32], const void *ids, size_t bytes);

#endif
