/* A new desk, and what a session leaves in the audit when it opens. */
#ifndef OPS_SETUP_H
#define OPS_SETUP_H

#include "ops/session.h"

/* A sample store is marked as one; the audit says where a desk began. */
enum setup_for { SETUP_OWN, SETUP_SERVED, SETUP_DEMO };
/* Fills an empty store: settings, law, the account user and 'admin'. Opens its own transaction. */
enum ombud_status setup_store(
    struct db *db, struct err *err, const char *user, int64_t now, enum setup_for what);
/* A session that acts as another agent or sets the clock says so in the audit. */
enum ombud_status session_announce(struct ombud_session *s, bool act_as, bool clock);
/* Inside a write transaction: the session's row, made when first needed. */
enum ombud_status session_row(struct ombud_session *s);

#endif
