/* A delivery report about a letter of ours: it belongs to that letter's case, whoever sent it, and wakes
 * nothing. */
#ifndef OPS_INTAKE_BOUNCE_H
#define OPS_INTAKE_BOUNCE_H

#include "ops/intake.h"
#include "store/outbox.h"

/* The letter that it is about; out->id 0: none of ours is known. Message-IDs of ours are nobody's to guess. */
enum ombud_status intake_bounce_of(struct outbox_row *out, struct ombud_session *s, struct arena *a,
    const struct intake *in, unsigned flags);
/* What its message is remarked with. */
const char *intake_bounce_remark(const struct intake *in);
/* Once it is written down: a letter that failed is marked, and its ticket told. */
enum ombud_status intake_bounce_act(
    struct ombud_session *s, struct arena *a, const struct intake *in, struct outbox_row *letter);
/* The same of a daily mail, of which no ticket tells: the outbox does, and the audit log. */
enum ombud_status intake_bounce_quiet(
    struct ombud_session *s, struct arena *a, const struct intake *in, struct outbox_row *mail);

#endif
