/* What a ticket of the sample store was before now: its states, how it was decided, what was written down of it. */
#ifndef PORT_DEMO_PAST_H
#define PORT_DEMO_PAST_H

#include "ops/intake.h"
#include "port/demo_letter.h"

/* Of what is planned: states and codes by time, and an extension where the answer would have been late. */
void demo_past(struct intake *in, const struct demo_plan *p, struct demo_rng *rng, struct arena *memory);
/* Inside the batch's transaction, once the ticket is there: facts of breaches, consents, items kept, recipients'
 * tasks, ratings, and now and then somebody who looked. */
enum ombud_status demo_record(struct ombud_session *s, const struct demo_plan *p, struct demo_rng *rng, int64_t ticket);

#endif
