/* Letters that were begun: by which template, and what had come by then. A draft is its text alone. */
#ifndef CMD_BEGUN_H
#define CMD_BEGUN_H

#include "cmd/also.h"

struct begun {
	int64_t ticket, seen; /* seen: the newest letter that the writer had read */
	char code[ALSO_CODE];
};

/* false: nothing is known of it. */
bool begun_get(struct begun *out, struct desk *d, int64_t ticket);
void begun_put(struct desk *d, const struct begun *b);

#endif
