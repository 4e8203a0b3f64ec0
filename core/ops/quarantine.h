/* A store that lacks what its erasure ledger has is in quarantine: an admin alone opens it. */
#ifndef OPS_QUARANTINE_H
#define OPS_QUARANTINE_H

#include "ops/session.h"

/* Marks the store, so that an admin alone opens it until it is replayed: of when it is, the SHA-256 of the copy's file or "". */
enum ombud_status quarantine_begin(struct ombud_session *s, const char *at, const char *file);
/* As a session opens: DENIED where the store is in quarantine, or has to be, and the session is no admin's. */
enum ombud_status quarantine_check(struct ombud_session *s);
/* When the newest entry of the audit was made; 0: it has none. */
enum ombud_status session_newest(int64_t *at, struct ombud_session *s);

#endif
