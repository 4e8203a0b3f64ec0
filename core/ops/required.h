/* What the law wants known of a ticket before it ends, loaded and told. */
#ifndef OPS_REQUIRED_H
#define OPS_REQUIRED_H

#include "ops/op.h"
#include "store/fact.h"

/* Whether anything is ever asked of that kind: a service ticket costs no look at the store. */
bool required_kind(enum kind k);
/* Facts and counts of the ticket, once; then what its row says, as often as the row is another. */
enum ombud_status required_load(
    struct required_view *v, struct ombud_session *s, struct arena *memory, const struct ticket_row *t);
void required_look(struct required_view *v, const struct ombud_session *s, const struct ticket_row *t, int64_t now);
/* A fact as a person reads it: an instant, an account's name, text masked by the caller. In memory. */
const char *required_shown(
    struct ombud_session *s, struct arena *memory, const struct required *r, const char *value);
/* The command that mends a missing row, without the ticket's number. In memory. */
const char *required_mend(struct arena *memory, const struct required *r);
/* What stands against its being the duplicate that it is linked as, as a sentence; NULL: nothing. */
const char *required_duplicate(const struct survivor *other, const struct ticket_row *t);

/* table_required.c */
enum ombud_status apply_record(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_retain(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_unretain(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_task(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_task_end(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_restrict(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_lift(struct op_ctx *c, struct ticket_row *t);

/* Makes one, with the item that undo takes back. */
enum ombud_status record_fact(
    struct op_ctx *c, const struct ticket_row *t, const char *name, const char *value);
enum ombud_status task_make(struct op_ctx *c, const struct ticket_row *t, struct task_row *row);
/* Withdraws it, with the item. */
enum ombud_status record_withdraw(
    struct op_ctx *c, const struct ticket_row *t, const char *table, int64_t id, const char *field);
/* CONFLICT unless the ticket is open: evidence belongs to what is worked on. */
enum ombud_status record_open(struct op_ctx *c, const struct ticket_row *t);
/* A date word; 0: none given. What it names stands in the sentence. */
enum ombud_status record_day(struct op_ctx *c, const char *arg, int64_t *day);

/* An objection restricts its person at once (18(1)(d)); after a ticket's row went from before to after. */
enum ombud_status restrict_follow(
    struct op_ctx *c, const struct ticket_row *before, const struct ticket_row *after);
#define RESTRICTED "restricted" /* the journal's place: row_id is the person */

#endif
