/* Keys that are recorded, written down as key files write them, and played again. */
#ifndef BASE_MACRO_H
#define BASE_MACRO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/heap.h"
#include "base/keys.h"

enum { MACRO_KEYS = 4096, MACRO_DEPTH = 8 };

/* One that plays: macros may play others. */
struct macro_frame {
	char name;
	struct key *v;
	size_t n, at;
	size_t left; /* times still to play, this one included */
};

struct macros {
	char recording; /* 'a' to 'z'; 0: nothing is */
	LIST(struct key) rec;
	size_t mark; /* keys of rec before the command that is being typed */
	struct macro_frame frame[MACRO_DEPTH];
	size_t depth;
	char last;	   /* played last, 0: none */
	size_t played;	   /* whole rounds of the outermost */
	uint64_t typed;	   /* desk.typed when it began: what is typed later stops it */
	char *unkept[26];  /* recorded where nothing can be kept; NULL: see the store */
};

bool macro_name(const char *key); /* one letter, a to z */
char *macro_text(const struct key *k, size_t n); /* heap_free */
/* false: why says what is wrong, and *at is the byte. *keys: heap_free. */
bool macro_read(struct key **keys, size_t *n, const char *text, char *why, size_t size, size_t *at);

/* Begins to play keys (taken over). false, and keys are freed: it plays already, or too deep. */
bool macros_play(struct macros *m, char name, struct key *keys, size_t n, size_t times);
bool macros_plays(const struct macros *m, char name);
/* The next key to play; false: all are played. */
bool macros_next(struct macros *m, struct key *out);
void macros_stop(struct macros *m);
void macros_free(struct macros *m);

#endif
