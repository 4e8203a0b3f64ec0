/* Rules on arrival: what arrived (import, delivery) is looked at once, after its commit. Every rule
 * judges the tickets as they arrived; then the rules act, in their order, each with its maker's
 * rights. What the rules do, their count and the mark up to which the audit was looked at are
 * written in one transaction: a crash before it loses nothing and a repeat does nothing twice. */
#ifndef OPS_ARRIVE_H
#define OPS_ARRIVE_H

#include "ops/session.h"

/* *looked: the audit entry up to which this process looked already, 0 at first. Where no rule says
 * anything the mark is only kept there; settle writes it down. report may be NULL. */
enum ombud_status arrive_look(
    struct ombud_session *s, int64_t *looked, bool settle, struct ombud_recipe_report *report);
/* What the rules (name NULL: all) would do to these tickets: done, and taken back. */
enum ombud_status arrive_test(struct ombud_session *s, const struct ombud_recipe_how *how,
    const id_vec *ids, struct ombud_recipe_report *report);
/* Begins a whole (store/db.h) in which operations are run. */
enum ombud_status arrive_whole(struct ombud_session *s);

#endif
