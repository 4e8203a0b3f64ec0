/* Names of people whom the store knows, in letters of somebody else. */
#ifndef OPS_REDACT_NAMES_H
#define OPS_REDACT_NAMES_H

#include "ops/session.h"
#include "store/message.h"
#include "text/known.h"

/* Adds to out every name of a person other than that one of which two words stand one after the other in a
 * letter. One pass over the store's names, however many there are. */
enum ombud_status redact_names(struct known *out, struct ombud_session *s, int64_t person,
    const struct message_row *letters, size_t n);

#endif
