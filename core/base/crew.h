/* A few threads that work off one job together while the caller waits and keeps an eye on its
 * person: a job is slices numbered from 0, each short, and every one is worked exactly once. */
#ifndef BASE_CREW_H
#define BASE_CREW_H

#include <stdbool.h>
#include <stddef.h>

enum { CREW_MOST = 2 };

struct crew;

struct crew_job {
	/* Works one slice, as member who (0..CREW_MOST - 1). Members run at the same time. */
	void (*slice)(void *data, int who, size_t slice);
	void *data;
	size_t next, end; /* slices still to do; next moves on, as stop can see */
	size_t alone;     /* up to so many slices the caller does them itself */
	bool (*stop)(void *data); /* asked every few ms on the caller's thread; may be NULL */
	void *stop_data;
};

struct crew *crew_new(void);
void crew_free(struct crew *c); /* NULL is allowed */
/* false: stop said so; what was begun is finished, and job->next tells where to go on. */
bool crew_run(struct crew *c, struct crew_job *job);
/* True once the caller's stop has said so: slices look at it often, to end early. */
bool crew_stopped(struct crew *c);

#endif
