/* Where somebody was: queue, what it was narrowed by, ticket. Kept while they work, so that a line that drops
 * takes nothing along; the next session says so and goes there if it is asked to. */
#ifndef VIEW_RESUME_H
#define VIEW_RESUME_H

#include <stdbool.h>

struct desk;
struct queue;

long resume_wake(struct queue *q, struct desk *d);
/* Keeps it now. cut: nobody meant to leave. */
void resume_leave(struct queue *q, struct desk *d, bool cut);
char *resume_before(struct desk *d); /* as the session before this one left it; heap_free */
/* What was cut off the last time, and texts that are not sent, are told. */
void resume_offer(struct desk *d);
/* Back to where one was; *open: its ticket was open there. false: it is not known. */
bool resume_go(struct queue *q, struct desk *d, bool *open);

#endif
