/* For the opening of a session: the tags that its agent's last one kept. */
#ifndef KEEP_H
#define KEEP_H

#include "ops/session.h"

enum ombud_status tags_load(struct ombud_session *s);

#endif
