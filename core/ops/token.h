/* A write's token makes its repeat harmless: the second run answers what the first did. */
#ifndef OPS_TOKEN_H
#define OPS_TOKEN_H

#include "ops/session.h"

/* *known: the token was used; out holds the first run's sentence and entry. CONFLICT: it was used
 * for other words. */
enum ombud_status token_known(bool *known, struct ombud_session *s, struct arena *memory,
    const struct ombud_request *r, struct ombud_result *out);
/* Inside the transaction. */
enum ombud_status token_keep(
    struct ombud_session *s, const struct ombud_request *r, int64_t entry, const char *sentence);
enum ombud_status token_expire(struct ombud_session *s, int64_t before);

#endif
