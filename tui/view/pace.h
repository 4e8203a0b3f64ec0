/* How fast the line to the person is, as it was measured, and whether few bytes are sent for it. */
#ifndef VIEW_PACE_H
#define VIEW_PACE_H

#include <stdbool.h>
#include <stddef.h>

struct desk;

enum pace_wish { PACE_AUTO, PACE_SLOW, PACE_FAST };

struct pace {
	enum pace_wish wish;
	bool thin;	   /* the line is slow, as was measured or by its own speed */
	bool by_speed;	   /* a line of wire, whose speed is known: nothing is measured against that */
	bool ssh;	   /* the line is one of ssh */
	bool measured;
	long trip, before; /* ms to the terminal and back, the last and the one before; before -1: none */
	size_t keys, bytes; /* that keys cost, of the last hundred keys or so */
	char shown[48];	    /* both, as the status line has them; "": not known */
};

void pace_wish(struct desk *d, enum pace_wish wish);
void pace_speed(struct desk *d, long baud); /* of the line, where that is a slow one */
/* alone: nothing else was at work meanwhile, else no more is known than that it took no longer. */
void pace_trip(struct desk *d, long ms, bool alone);
bool pace_doubts(const struct desk *d); /* the last trip says otherwise than what holds: another one decides */
void pace_keys(struct desk *d, size_t keys, size_t bytes); /* what so many keys made us send */
/* The figures anew, for whoever looks: each change of them costs bytes itself. */
void pace_show(struct desk *d);

#endif
