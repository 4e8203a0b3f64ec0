/* Lines that the agent entered, kept over logins: filters, commands, and which commands are used. What is handed over
 * here goes to the store: whoever calls has made sure that it says nothing of a person. */
#ifndef VIEW_ENTERED_H
#define VIEW_ENTERED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"
#include "base/heap.h"

struct desk;

enum entered_of { ENTERED_FILTER, ENTERED_COMMAND, ENTERED_USE, ENTERED_N };

struct entered {
	struct bytes fresh[ENTERED_N]; /* lines that the store does not have */
	int64_t at;		    /* monotonic ms of the last one; 0: none waits */
	LIST(struct used_word {
		char *word;
		size_t count;
	}) used; /* the most used first */
};

void entered_load(struct desk *d); /* what was entered before, into the histories too */
void entered_add(struct desk *d, enum entered_of of, const char *line);
void entered_keep(struct desk *d); /* now */
long entered_wake(struct desk *d); /* once nothing more comes for a while */
void entered_free(struct entered *p);

#endif
