/* The tutorial: steps in a band above a desk of invented people. What a step asks is done when the desk's state
 * says so, however it was done. */
#ifndef TUI_TUTOR_H
#define TUI_TUTOR_H

#include "base/canvas.h"
#include "view/desk.h"

enum { TUTOR_ROWS = 5 }; /* of the band, its rule among them */

struct tutor;

/* What the desk was like when the step began. */
struct tutor_before {
	int64_t entry; /* the newest of the journal */
	size_t row, saved;
	bool letter; /* one was shown since */
};

/* tutor_steps.c: the table of steps. */
struct tutor_step {
	const char *text, *hint; /* N_ */
	bool (*done)(const struct tutor_before *before, struct desk *d); /* NULL: the end */
};
extern const struct tutor_step tutor_steps[];
size_t tutor_n_steps(void);
void tutor_look(struct tutor_before *out, struct desk *d); /* at the desk as it is */
void tutor_notice(struct tutor_before *b, const struct desk *d); /* what a key brought, and the next takes away */
/* Where a new sandbox, in which nothing is done, goes on with that step: what it builds on is made again, or gone
 * back to. */
size_t tutor_again(size_t at, struct desk *d);

/* config: the person's folder, where the place is kept until the end; NULL: it is not. */
struct tutor *tutor_new(struct desk *d, const char *config);
void tutor_free(struct tutor *t); /* keeps the place */
void tutor_turn(struct tutor *t, struct desk *d); /* after a key: whether the step is done */
long tutor_clock(struct tutor *t, int64_t now);	  /* ms until the hint comes, -1: it is there */
/* "Step 3 of 13: ..." and the hint, if it has come; for lines, and for the band. */
void tutor_say(const struct tutor *t, struct bytes *out);
/* The desk's canvas under the band; borrowed until the next call. */
const struct canvas *tutor_frame(struct tutor *t, const struct canvas *desk);

#endif
