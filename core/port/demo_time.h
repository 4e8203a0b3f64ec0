/* When letters of the sample store came in and were answered: fourteen months up to now, growing a
 * little, most on weekdays in office hours. */
#ifndef PORT_DEMO_TIME_H
#define PORT_DEMO_TIME_H

#include <stdint.h>

#include "port/demo_random.h"

enum { DEMO_DAYS = 425 };

struct demo_calendar {
	int64_t now;
	int32_t first;                  /* local day */
	double until[DEMO_DAYS + 1];    /* weight of all days to the end of that one */
	double today;                   /* how much of today's letters came before now */
};

void demo_calendar(struct demo_calendar *out, uint64_t seed, int64_t now);
/* The instant before which that share (0..1) of all letters came: grows with share. */
int64_t demo_received(const struct demo_calendar *c, double share);
/* An instant in working hours that many working days after at, or fewer to be before limit; where
 * no working hour lies between them, any instant between them. */
int64_t demo_office_time(struct demo_rng *rng, int64_t at, int workdays, int64_t limit);

#endif
