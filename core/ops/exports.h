/* A list in clear leaves the desk once a second person approved it. */
#ifndef OPS_EXPORTS_H
#define OPS_EXPORTS_H

#include "ops/session.h"

enum {
	EXPORT_ASKED_SECONDS = 7 * 86400, /* a request that nobody approves is forgotten */
	EXPORT_VALID_SECONDS = 86400      /* an approval is used within so long */
};

/* Uses up the approval of an export of that filter, for that reason, by this agent: committed before
 * anything is shown. DENIED: there is none. */
enum ombud_status export_begin(struct ombud_session *s, const char *reason, const char *filter);

#endif
