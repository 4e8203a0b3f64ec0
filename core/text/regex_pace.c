#include "text/regex_pace.h"

#include <time.h>

enum { LOOK_NS = 1000000 }; /* between two looks in a long match */

static int64_t ns_of(clockid_t clock)
{
	struct timespec t;
	clock_gettime(clock, &t);
	return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

void pace_start(struct regex_pace *p, bool is_short)
{
	p->budget_ns = (is_short ? p->short_ms : p->long_ms) * INT64_C(1000000);
	p->cpu_end = 0;
	p->next = 0;
}

bool pace_over(struct regex_pace *p)
{
	/* The thread's own clock asks the kernel; the other one does not. */
	int64_t now = ns_of(CLOCK_MONOTONIC);
	if (now < p->next)
		return false;
	p->next = now + LOOK_NS;
	p->since = 0;
	int64_t cpu = ns_of(CLOCK_THREAD_CPUTIME_ID);
	if (!p->cpu_end)
		p->cpu_end = cpu + p->budget_ns;
	return cpu >= p->cpu_end || (p->look && p->look(p->data));
}

bool pace_look(struct regex_pace *p)
{
	p->since = 0;
	return p->look(p->data);
}
