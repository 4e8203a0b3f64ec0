/* What an agent may read of others: their tickets, and what they did. */
#ifndef OPS_READS_H
#define OPS_READS_H

#include "ops/session.h"
#include "store/audit.h"
#include "store/ticket.h"

/* *team: "" where all may be read, else the team whose may. DENIED names who may. */
enum ombud_status reads_audit(const char **team, struct ombud_session *s);
/* A privacy ticket of another's is read with a reason only, by roles that have no duty to read all
 * (DOMAIN C.6); INPUT: that is no reason of the list. */
enum ombud_status reads_ticket(
    struct ombud_session *s, const struct ticket_row *t, const char *reason);
/* Whether the values of t's person are for whoever has t alone: a ticket of one's own is no way to a
 * person whose open privacy ticket is another agent's. */
enum ombud_status reads_own_person(bool *own, struct ombud_session *s, const struct ticket_row *t);
/* Who did it, where by is not agent in whose name too: "dirk as ines". */
const char *reads_actor(struct arena *memory, const char *agent, const char *by);
/* Whether what that agent did may be read; one's own always. */
enum ombud_status reads_audit_of(struct ombud_session *s, int64_t agent);

#endif
