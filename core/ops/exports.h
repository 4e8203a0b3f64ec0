/* A list in clear leaves the desk once a second person approved it. */
#ifndef OPS_EXPORTS_H
#define OPS_EXPORTS_H

#include "ops/session.h"

enum {
	EXPORT_ASKED_SECONDS = 7 * 86400, /* a request that nobody approves is forgotten */
	EXPORT_VALID_SECONDS = 86400      /* an approval is used within so long */
};

/* What leaves: the tickets themselves, in any order, and the words that chose them. */
struct leaving {
	const char *filter;
	const int64_t *ids;
	size_t n;
};

/* Uses up the approval of an export of those tickets by that filter, for that reason, by this agent:
 * committed before anything is shown. DENIED: there is none, or it was for other tickets. */
enum ombud_status export_begin(
    struct ombud_session *s, const char *reason, const struct leaving *what);

#endif
