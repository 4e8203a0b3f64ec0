/* Words that are being offered for what is typed: what complete.c and the files of its larger lists share. */
#ifndef COMPLETING_H
#define COMPLETING_H

#include "ops/session.h"
#include "query/words.h"

struct completing {
	struct ombud_session *s;
	struct arena *memory;
	const char *prefix;
	int64_t ticket;
	word_vec found;
};
/* Where it begins with what is typed. Copied. */
void complete_offer(struct completing *c, const char *text, const char *help);

/* complete_erase.c */
void complete_erasures(struct completing *c);
void complete_holds(struct completing *c);
void complete_held(struct completing *c);
void complete_kept(struct completing *c);

#endif
