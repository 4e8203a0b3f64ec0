/* What customers think of the help they got: asked once, where the desk is set to ask. */
#ifndef RATING_H
#define RATING_H

#include "ops/session.h"
#include "store/outbox.h"

/* Asks about the service tickets that ended well of late, of the setting rating.ask. */
enum ombud_status rating_queue(struct ombud_session *s);
/* A job of the clock's: after 90 days an answer is nobody's. */
enum ombud_status rating_expire(struct ombud_session *s, bool *more);
/* Before the question leaves: *no where its ticket was opened again. */
enum ombud_status rating_needless(bool *no, struct ombud_session *s, struct arena *a, const struct outbox_row *o);
/* Inside the transaction that takes it back. */
enum ombud_status rating_taken_back(struct ombud_session *s, const struct outbox_row *o);
/* "4 of 5, 2026-11-26: masked words", "" where nobody was asked or answered; in memory. */
struct masker;
enum ombud_status rating_said(
    const char **out, struct ombud_session *s, struct arena *memory, int64_t ticket, struct masker *masker);

#endif
