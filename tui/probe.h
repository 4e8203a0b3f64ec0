/* Questions to the terminal, and its answers: whether it can hold a frame until it is whole, how light its ground is,
 * how wide it draws a letter whose width terminals do not agree on, how long it takes to answer. */
#ifndef TUI_PROBE_H
#define TUI_PROBE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/bytes.h"

struct probe {
	bool may_mode, may_trip, may_ground; /* it is one that may be asked so */
	bool mode, width, ground; /* was asked, and has not answered */
	int64_t trip_at;	  /* the round trip is measured from then on, 0: it is not */
	int64_t asked_at, next_at; /* monotonic ms */
	int silent;		  /* round trips that were not answered, one after the other */
};

enum probe_news { PROBE_NOTHING, PROBE_HOLDS, PROBE_HOLDS_NOT, PROBE_NARROW, PROBE_WIDE, PROBE_DARK, PROBE_LIGHT, PROBE_TRIP };

/* ansi: it is told where to go by ESC [; osc: ESC ] begins a string. */
void probe_init(struct probe *p, const char *terminal, bool ansi, bool osc);
/* What is asked before the first frame, which clears the screen: whatever came of it is gone then. */
void probe_begin(struct probe *p, struct bytes *out, bool utf8, int64_t now);
/* Beside bytes that are sent for a key, and rarely: nothing is asked while nobody types. */
void probe_trip(struct probe *p, struct bytes *out, int64_t now);
/* A control sequence or string that came; ms: of PROBE_TRIP. */
enum probe_news probe_hear(struct probe *p, const char *s, size_t n, int64_t came_at, long *ms);
/* Whether an answer may still come. */
bool probe_waits(const struct probe *p, int64_t now);
/* The next round trip comes soon, for the last one is doubted. */
void probe_again(struct probe *p, int64_t now);
/* Whether bytes are one answer and nothing else. */
bool probe_is_answer(const char *s, size_t n);

#endif
