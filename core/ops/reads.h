/* Whose doings an agent may read: all, or those of the own team. */
#ifndef OPS_READS_H
#define OPS_READS_H

#include "ops/session.h"

/* *team: "" where all may be read, else the team whose may. DENIED names who may. */
enum ombud_status reads_audit(const char **team, struct ombud_session *s);
/* Whether what that agent did may be read; one's own always. */
enum ombud_status reads_audit_of(struct ombud_session *s, int64_t agent);

#endif
