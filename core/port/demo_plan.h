/* What becomes of each ticket of the sample store: kind, state, dates, who has it, how it ended. */
#ifndef PORT_DEMO_PLAN_H
#define PORT_DEMO_PLAN_H

#include "model/ticket.h"
#include "port/demo_time.h"

enum demo_agent { DEMO_CALLER, DEMO_INES, DEMO_DIRK, DEMO_SAM, DEMO_LENA, DEMO_OMAR, DEMO_NOBODY };

struct demo_plan {
	size_t number;          /* 0.. in order of receipt */
	int64_t received, now;  /* UTC seconds */
	int64_t clock;          /* when the desk took it in: what the session's clock says then */
	enum kind kind;
	enum state state;
	enum priority priority;
	enum identity identity;
	enum demo_agent agent;
	const char *code;       /* "" while none is chosen */
	int64_t answered;       /* 0: not */
	int32_t pause_from, pause_to; /* days; 0: none, still open */
	bool nobody;            /* there is no person: an incident of our own, a campaign */
	bool by_hand;           /* phone, paper, visit */
	bool late;              /* answered after its date */
};

void demo_plan(struct demo_plan *out, const struct demo_calendar *c, uint64_t seed, size_t number,
    size_t of);

#endif
