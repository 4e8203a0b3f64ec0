/* The tickets as they were: rows of the store with the journal turned back, in tables of this connection alone
 * that stand before the store's own of the same names. Every list and count asks them without knowing it. */
#ifndef REPORT_PAST_H
#define REPORT_PAST_H

#include "ops/session.h"
#include "ombud.h"

struct past {
	struct ombud_past told;
	bool open_only; /* what was open then: the rest is not looked at */
};

/* A session of its own, which reads only, at an instant that is past. Its errors are in of. */
enum ombud_status past_open(struct ombud_session **out, struct ombud_session *of, int64_t at, bool open_only);

/* past_fill.c: inside a transaction, on a connection that has no such tables. */
enum ombud_status past_fill(struct past *p, struct ombud_session *s);
/* past_state.c: states by the history that a ticket brought along; and dates that moved from
 * day to day while a clock was paused. */
enum ombud_status past_states(struct past *p, struct ombud_session *s);
enum ombud_status past_dates(struct past *p, struct ombud_session *s);

#endif
