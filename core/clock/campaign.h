/* Letters to many on their way: put into the outbox as fast as they may, and what came of each. */
#ifndef CAMPAIGN_H
#define CAMPAIGN_H

#include "ops/session.h"
#include "store/message.h"
#include "store/outbox.h"

/* Of each campaign that is sent, the letters that its rate allows by now. */
enum ombud_status campaign_work(struct ombud_session *s);

/* Before one leaves: *why it may not after all, "" where it may. It may have waited for days. */
enum ombud_status campaign_may_leave(
    const char **why, struct ombud_session *s, struct arena *a, const struct outbox_row *o);
/* A test of one, to an agent: its subject and body as they stand. NOTFOUND without a sentence: it was dropped. */
enum ombud_status campaign_test_letter(
    struct message_row *out, struct ombud_session *s, struct arena *a, const struct outbox_row *o);
/* Inside the transaction that writes down what came of it. why: of one that may not leave. */
enum ombud_status campaign_written(struct ombud_session *s, const struct outbox_row *o, const char *why);
/* Whether it offers a way to have no more of these: what is marketing does, a notice that the law asks for
 * cannot be refused. */
enum ombud_status campaign_offers_end(
    bool *yes, struct ombud_session *s, struct arena *a, const struct outbox_row *o);

#endif
