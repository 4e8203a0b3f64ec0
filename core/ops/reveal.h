/* Reading in clear: whoever does it says why, and the log has it before the value is shown. */
#ifndef OPS_REVEAL_H
#define OPS_REVEAL_H

#include "ops/session.h"
#include "store/ticket.h"

/* What is shown in clear in memory of its own, with a NUL behind it; ombud_wipe gives it back. NULL: there is
 * none. */
char *reveal_guarded(const void *bytes, size_t n);
/* identity, reply, rectify, package, breach, or "other: why". */
bool reveal_reason_ok(const char *reason);
/* Its code: "other" of one in words, which say why only to whom it concerns. */
const char *reveal_reason_code(const char *reason);
bool reason_is_given(const char *reason); /* NULL is none */
/* INPUT: what needs a reason of the list. */
enum ombud_status reason_unknown(struct ombud_session *s, const char *what);
/* Whether the agent may see that of the ticket in clear; DENIED says why not. mine: it is the agent's own,
 * and for what is the person's, reads_own_person. */
enum ombud_status reveal_may(struct ombud_session *s, enum permission p, const struct ticket_row *t,
    bool mine, const char *reason);
/* Its own transaction: one audit entry with the reason in the access log. */
enum ombud_status reveal_log(struct ombud_session *s, const char *act, const char *object,
    int64_t id, const char *what, const char *reason, int64_t n, int64_t ticket, int64_t person,
    const char *detail);

/* The same inside a write transaction of the caller's. */
enum ombud_status reveal_note(struct ombud_session *s, const char *act, const char *object,
    int64_t id, const char *what, const char *reason, int64_t n, int64_t ticket, int64_t person,
    const char *detail);

#endif
