/* What an agent did to a queue is kept for the agent and that queue: its order, groups and folds, what it is
 * narrowed by, its panes. It comes back with the queue, in this session and in the next. */
#ifndef VIEW_KEPT_H
#define VIEW_KEPT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/rest.h"

struct bytes;
struct desk;
struct layers;
struct queue;

/* A text that is kept once it does not change any more. */
struct keeper {
	char *text;	/* as the store has it; NULL: not looked yet */
	char *seen;	/* as it was when it was looked at last */
	struct rest rest;
};

struct kept {
	int64_t number; /* of the saved filter that the queue is, 0: of none; -1: to be looked up */
	struct keeper own;   /* of this queue */
	struct keeper place; /* view/resume.h */
	char *before;	     /* where the session before this one was, or NULL */
	bool cut;	     /* the line was */
};

bool keeper_put(struct keeper *k, struct desk *d, const char *key, const char *text);
long keeper_wake(struct keeper *k, struct desk *d, const char *key, char *text); /* text is taken over */

/* A key of the store for this queue: by the saved filter's number, since its name may change. 0: of none. */
int64_t kept_number(struct queue *q, struct desk *d);
/* As lines of a word and a value; layers: those of the queue, or what is to become of them; panes: without those of
 * the list itself. */
void kept_write(
    const struct queue *q, const struct desk *d, const struct layers *layers, struct bytes *out, bool panes);
/* The same taken over, as far as it is understood. Returns how many filters the list is narrowed by then. */
size_t kept_read(struct queue *q, struct desk *d, const char *text);

void kept_enter(struct queue *q, struct desk *d); /* another queue: what was kept of it */
void kept_leave(struct queue *q, struct desk *d); /* keeps it now */
long kept_wake(struct queue *q, struct desk *d);  /* keeps it once nothing changes for a while */
void kept_free(struct kept *k);

#endif
