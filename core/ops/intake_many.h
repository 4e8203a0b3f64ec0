/* A letter that answers one of many that the desk sent: it is its writer's own matter, and a case of its own. */
#ifndef OPS_INTAKE_MANY_H
#define OPS_INTAKE_MANY_H

#include "ops/intake.h"
#include "store/outbox.h"

/* The letter of a campaign that it names, by References or In-Reply-To; out->id 0: none. */
enum ombud_status intake_many_of(
    struct outbox_row *out, struct ombud_session *s, struct arena *a, const struct intake *in);
/* What its message is remarked with: of a question for consent, what the answer seems to say. Nothing is
 * recorded by that: who read the letter does it. */
const char *intake_many_remark(
    struct ombud_session *s, struct arena *a, const struct intake *in, const struct outbox_row *many);
/* The case of the campaign's letters; and in the audit that a machine answered one. */
enum ombud_status intake_many_case(
    int64_t *case_id, struct ombud_session *s, struct arena *a, const struct outbox_row *many);
enum ombud_status intake_many_note(struct ombud_session *s, const struct outbox_row *many);

#endif
