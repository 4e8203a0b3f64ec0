/* How long a match may go on: a budget of the thread's own time, and a look to the outside every
 * few milliseconds. */
#ifndef TEXT_REGEX_PACE_H
#define TEXT_REGEX_PACE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct regex_pace {
	bool (*look)(void *data); /* NULL: nobody looks */
	void *data;
	int short_ms, long_ms; /* budgets of one match */
	size_t since;          /* bytes matched since the last look */
	int64_t budget_ns, cpu_end, next; /* of the match under way */
};

void pace_start(struct regex_pace *p, bool is_short);
/* To be asked often; true: the match must end. Once a millisecond it costs something. */
bool pace_over(struct regex_pace *p);
bool pace_look(struct regex_pace *p);

/* Before each match, however quick: whether somebody wants no more of them. */
static inline bool pace_stopped(struct regex_pace *p, size_t n)
{
	enum { MATCH_BYTES = 256, LOOK_BYTES = 256 * 1024 }; /* some hundred microseconds */
	return p->look && (p->since += n + MATCH_BYTES) >= LOOK_BYTES && pace_look(p);
}

#endif
