/* What a look at the audit found, as a sentence. */
#ifndef VERIFY_H
#define VERIFY_H

#include "ops/session.h"
#include "store/audit_check.h"

/* "entry 12 (2026-11-23 15:05, reveal): its contents were changed"; in memory. */
const char *verify_sentence(
    const struct audit_finding *f, const struct ombud_session *s, struct arena *memory);

#endif
