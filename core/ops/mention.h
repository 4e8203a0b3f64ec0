/* @name in a note: the agent, or the agents of the team, are told. */
#ifndef OPS_MENTION_H
#define OPS_MENTION_H

#include "ops/op.h"

/* Inside the transaction in which the note was put. Who may not list tickets is not told; a name that is
 * nobody's stays text, and the run's remark says so. */
enum ombud_status mention_in_note(struct op_ctx *c, const struct ticket_row *t, int64_t message, const char *text);
/* "anna mentioned you in #12", of what was not told in this session yet; *out NULL: nothing. */
enum ombud_status mentioned_told(char **out, struct ombud_session *s);

#endif
