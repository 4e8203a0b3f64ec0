/* Which letters of a Maildir that is followed are taken: remembered once they are in the store, and forgotten once
 * they are gone from the Maildir, so that what is remembered does not grow for ever. */
#ifndef OPS_INTAKE_FOLLOWED_H
#define OPS_INTAKE_FOLLOWED_H

#include "ops/session.h"

/* Both in one transaction, all or none, for whoever may take letters in. Marks are hashes of names: nothing of a
 * letter stands in them, and no entry of the audit is about them beside the letters' own. */
enum ombud_status intake_followed_take(struct ombud_session *s, int64_t box, const int64_t *marks, size_t n);
enum ombud_status intake_followed_forget(struct ombud_session *s, int64_t box, const int64_t *marks, size_t n);

#endif
