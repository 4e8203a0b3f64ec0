/* Inside the moves: the guards, one small rule each. OMBUD_OK, or the rule and what mends it. */
#ifndef MODEL_MOVE_GUARD_H
#define MODEL_MOVE_GUARD_H

#include "model/ticket.h"

typedef enum ombud_status move_guard(struct err *err, const struct move_facts *f);

move_guard guard_triage, guard_spam, guard_ask_identity, guard_proof, guard_unidentified;
move_guard guard_ask_narrow, guard_narrowed, guard_begin, guard_tasks, guard_ask_customer;
move_guard guard_comment, guard_review, guard_approve, guard_single_eye, guard_resolve, guard_reopen;
move_guard guard_rest, guard_back_to_work, guard_purge;

#endif
