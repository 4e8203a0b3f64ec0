/* Who wrote is told that the letter was received: by the desk itself, once a case, at once. */
#ifndef OPS_INTAKE_ACK_H
#define OPS_INTAKE_ACK_H

#include "ops/intake.h"

/* Inside the letter's transaction, once it is written down. What forbids it is no failure: a letter that no
 * person sent or nobody would read an answer to, one that is old, a case that was told or answered, a person
 * who was told often today. */
enum ombud_status intake_ack(
    struct ombud_session *s, const struct intake *in, unsigned flags, int64_t case_id, int64_t ticket);

#endif
