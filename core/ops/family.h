/* The functions behind the rows of the tables, by family. */
#ifndef OPS_FAMILY_H
#define OPS_FAMILY_H

#include "ops/op.h"

/* family_state.c */
enum ombud_status apply_state(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_reopen(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_approve(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_identity(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_answered(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_resolve(struct op_ctx *c, struct ticket_row *t);
enum ombud_status may_resolve(struct op_ctx *c, const struct ticket_row *t);

/* family_ticket.c */
enum ombud_status apply_assign(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_priority(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_label(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_unlabel(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_kind(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_snooze(struct op_ctx *c, struct ticket_row *t);
enum ombud_status apply_letter_date(struct op_ctx *c, struct ticket_row *t);
/* Arguments, once for all tickets of a run: see trait.h. */
enum ombud_status prepare_assign(struct op_ctx *c);
enum ombud_status prepare_priority(struct op_ctx *c);
bool moves_date(const struct op_ctx *c, const struct ticket_row *t); /* with the priority */
enum ombud_status prepare_labels(struct op_ctx *c);
enum ombud_status prepare_snooze(struct op_ctx *c);

/* family_message.c */
enum ombud_status apply_note(struct op_ctx *c, struct ticket_row *t);
enum ombud_status prepare_note(struct op_ctx *c);
enum ombud_status run_new(struct op_ctx *c);
enum ombud_status run_draft(struct op_ctx *c);

/* A note on the ticket by who acts. */
/* A note's text as it is kept, in c->keep; INPUT or LIMIT where it is none. */
enum ombud_status note_ready(const char **out, struct op_ctx *c, const char *text);
enum ombud_status note_put(struct op_ctx *c, struct ticket_row *t, const char *text);

/* family_forward.c */
enum ombud_status apply_forward(struct op_ctx *c, struct ticket_row *t);
enum ombud_status prepare_forward(struct op_ctx *c);

/* family_reply.c */
enum ombud_status apply_reply(struct op_ctx *c, struct ticket_row *t);

/* family_file.c */
enum ombud_status run_attach(struct op_ctx *c);
enum ombud_status run_detach(struct op_ctx *c);

/* family_outbox.c */
enum ombud_status run_outbox_retry(struct op_ctx *c);
enum ombud_status run_outbox_drop(struct op_ctx *c);

/* family_canned.c */
enum ombud_status run_canned_save(struct op_ctx *c);
enum ombud_status run_canned_rm(struct op_ctx *c);

/* family_export.c */
enum ombud_status run_export_request(struct op_ctx *c);
enum ombud_status run_export_approve(struct op_ctx *c);

/* family_desk.c */
enum ombud_status run_filter_save(struct op_ctx *c);
enum ombud_status run_filter_rm(struct op_ctx *c);
enum ombud_status run_setting(struct op_ctx *c);

/* family_account.c */
enum ombud_status run_agent_add(struct op_ctx *c);
enum ombud_status run_agent_role(struct op_ctx *c);
enum ombud_status run_agent_qualify(struct op_ctx *c);
enum ombud_status run_agent_set(struct op_ctx *c);
enum ombud_status run_agent_state(struct op_ctx *c);
/* DENIED where it is the account of who acts; renews: unless nobody else could renew it. */
enum ombud_status account_not_own(
    struct ombud_session *s, struct arena *memory, const struct agent_row *a, bool renews);

/* name.c */
bool saved_name_ok(const char *s);  /* of a recipe and the like */
bool filter_name_ok(const char *s); /* of a saved filter, which may lie in a folder: "archive/old" */
/* Whether that may be a label, of whichever ticket: its form, and no person's address or number.
 * INPUT says which. Names and values of a ticket's own people are looked for where they are known. */
enum ombud_status label_check(struct err *err, const char *s, size_t n);
/* Holds an e-mail address or a number of the kinds that the scanner finds. */
bool name_is_personal(const char *s, size_t n);
enum ombud_status name_refused(struct err *err);

/* rename.c */
enum ombud_status run_filter_rename(struct op_ctx *c);
/* family_filter.c */
enum ombud_status run_filter_key(struct op_ctx *c);
enum ombud_status run_filter_share(struct op_ctx *c);
/* family_recipe.c */
enum ombud_status run_recipe_save(struct op_ctx *c);
enum ombud_status run_recipe_rm(struct op_ctx *c);

#endif
