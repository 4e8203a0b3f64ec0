/* Inside the making of answers: what making one and bringing it in step with the store share.
 * answer_make.c and answer_follow.c only. */
#ifndef QUERY_ANSWER_ROOM_H
#define QUERY_ANSWER_ROOM_H

#include "query/answer.h"
#include "query/state.h"

struct making {
	struct query *q;
	struct answer *x;
	/* while the crew works: first those that were left, then on from there */
	const struct crew_job *job;
	const size_t *left;
	size_t n_left, from;
	size_t half[CREW_MOST]; /* the slice that a member left half way: number + 1, 0: none */
};

/* How far an answer reaches, and room for its bits. */
enum ombud_status answer_begin_columns(struct query *q, struct err *err, struct answer *x);
enum ombud_status answer_begin_letters(struct query *q, struct err *err, struct answer *x);
void answer_leave(struct answer *x, size_t slice); /* it is to be done (again) */
void answer_forget(struct answer *x); /* as if it had never been begun */
/* A row of letters that match: a case and a ticket, the one that it belongs to. */
void answer_choose_letter(struct answer *x, const struct rows *r, bool certain);
void answer_count(struct answer *x); /* all of it is there now: it is ready */

#endif
