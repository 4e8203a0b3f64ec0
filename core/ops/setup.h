/* A new desk, and what a session leaves in the audit when it opens. */
#ifndef OPS_SETUP_H
#define OPS_SETUP_H

#include "ops/session.h"

/* Fills an empty store: settings, law, the caller's account and 'admin'. Opens its own
 * transaction. demo marks it as a sample store. */
enum ombud_status setup_store(
    struct db *db, struct err *err, const char *user, int64_t now, bool demo);
/* A session that acts as another agent or sets the clock says so in the audit. */
enum ombud_status session_announce(struct ombud_session *s, bool act_as, bool clock);
/* Inside a write transaction: the session's row, made when first needed. */
enum ombud_status session_row(struct ombud_session *s);

#endif
