/* The access log beside the audit chain: what may be personal (filter expressions, reasons). */
#ifndef OPS_ACCESS_H
#define OPS_ACCESS_H

#include "ops/session.h"

/* A run of a filter with personal terms, with how many tickets it found. Opens its own
 * transaction; nothing in a read-only store. */
enum ombud_status access_filter(struct ombud_session *s, const char *text, int64_t n);

#endif
