/* The access log beside the audit chain: what may be personal (filter expressions, reasons). */
#ifndef OPS_ACCESS_H
#define OPS_ACCESS_H

#include "ops/session.h"

/* Whether the filter may be counted in passing, without a row for each count: it asks for nothing
 * masked, or for nothing that the agent may not reveal on any ticket. Else DENIED. */
enum ombud_status access_passing(struct ombud_session *s, const struct query *q);
/* Remembers a count in passing; access_passed writes one row for the last of them. */
void access_pass(struct ombud_session *s, const struct query *q, const char *text, int64_t n);
enum ombud_status access_passed(struct ombud_session *s, bool logged_otherwise);

/* A run of a filter with personal terms, with how many tickets it found. Opens its own
 * transaction; nothing in a read-only store. */
enum ombud_status access_filter(struct ombud_session *s, const char *text, int64_t n);

#endif
