/* A letter that asks and stops the clock: what is asked for, and why, before it is written or sent. */
#ifndef CMD_QUESTION_H
#define CMD_QUESTION_H

#include "cmd/also.h"

struct question {
	struct desk *d;
	int64_t ticket;
	char code[ALSO_CODE]; /* the template */
	char what[400], why[400];
	void (*then)(const struct question *q);
};

/* Asks for both, then goes on; a prompt that is left ends it. */
void question_ask(const struct question *q);

#endif
