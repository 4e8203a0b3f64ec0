/* Inside the making of answers: what making one and bringing it in step with the store share.
 * answer_make.c and answer_follow.c only. */
#ifndef QUERY_ANSWER_ROOM_H
#define QUERY_ANSWER_ROOM_H

#include "query/answer.h"
#include "query/state.h"

struct making {
	struct query *q;
	struct answer *x;
	const struct crew_job *job; /* while the crew works */
	struct plan certain, possible; /* of letters: SQL over a range of them */
};

/* How far an answer reaches, and room for its bits. */
enum ombud_status answer_begin_columns(struct query *q, struct err *err, struct answer *x);
enum ombud_status answer_begin_letters(struct query *q, struct err *err, struct answer *x);
/* Asks the texts of one chunk of owners; what fails stands in the err of who. */
void answer_ask_slice(struct making *m, int who, size_t slice);
/* A row of letters that match: a case and a ticket, the one that it belongs to. */
void answer_choose_letter(struct answer *x, const struct rows *r, bool certain);
/* Each member of the crew gets patterns of its own; before any of them asks. */
enum ombud_status answer_hire(struct query *q, struct err *err);
void answer_count(struct answer *x); /* all of it is there now: it is ready */

#endif
