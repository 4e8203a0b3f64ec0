/* A text about one person for that person: what is personal in it and not theirs is replaced. What comes of it
 * is a proposal, which somebody reads. */
#ifndef OPS_REDACT_H
#define OPS_REDACT_H

#include "ops/session.h"
#include "store/message.h"
#include "store/person.h"
#include "store/ticket.h"

#define REDACTED_EN "[another person]"
#define REDACTED_SV "[en annan person]"

struct redactor;

/* Of the person of t, in memory a. mine[i]: whether data[i] is known to be theirs; the others are looked for as
 * somebody else's. letters: whose senders are told apart, and in which names of other people of the desk's are
 * looked for. */
enum ombud_status redactor_open(struct redactor **out, struct ombud_session *s, struct arena *a,
    const struct ticket_row *t, const struct datum_row *data, const bool *mine, size_t n_data,
    const struct message_row *letters, size_t n_letters);
/* Appends text as the person may read it; true: something was replaced. of: the letter it belongs to, which
 * tells whose words it is. */
bool redact(struct redactor *r, struct buf *out, const struct message_row *of, const char *text);

#endif
