/* What the faces of the core have to see to when a session opens. */
#ifndef OPENING_H
#define OPENING_H

#include "ops/session.h"

enum ombud_status session_tags(struct ombud_session *s); /* keep.c: those that were kept */
/* standing.c: the account as it is now is what others may change. */
void session_stands(struct ombud_session *s);
enum ombud_status session_news(struct ombud_session *s); /* notice.c: what is there is no news */

#endif
