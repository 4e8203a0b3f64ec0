/* An open screen works off what is due, in a process of its own: no key waits for a mail system, and one that
 * hangs holds up nobody's leaving. The lease in the store keeps two of them from doing the same: while
 * another session is at it none is begun, and nothing is said. */
#ifndef TUI_TICKER_H
#define TUI_TICKER_H

#include <sys/types.h>

#include "view/desk.h"

enum { TICKER_GIVEN = 16 };

/* What the process is told, and no more. */
struct ticker_how {
	const char *store;  /* NULL: nothing is done here */
	const char *config; /* a served desk's folder, whose ombud.conf alone is asked; NULL: there is none */
	const char *given[TICKER_GIVEN]; /* "NAME=VALUE" of the caller's environment, up to NULL */
};

struct ticker {
	struct ticker_how how; /* its texts are the caller's */
	pid_t child;       /* 0: none runs */
	int64_t next_ms;   /* monotonic: not before */
	int64_t minute_ms; /* of the next look whether anybody else does it */
	bool mailless, said; /* the last one could send nothing; and that was said */
	int64_t tried;     /* due_at of the letter that the last one was begun for */
};

void ticker_begin(struct ticker *t, const struct ticker_how *how, int64_t ms);
/* Begins a pass where one is due, and notes the end of one. Takes no time. */
void ticker_turn(struct ticker *t, struct desk *d);
/* Gives one that runs a moment to end. What it has not sent by then it sends after we are gone; where it is
 * ended with us, its letter is free for others when its lease is over. */
void ticker_end(struct ticker *t);

#endif
