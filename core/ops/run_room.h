/* One request on its way through the gate: what starting a run and going on with one share. */
#ifndef OPS_RUN_ROOM_H
#define OPS_RUN_ROOM_H

#include "ops/chosen.h"
#include "ops/jobs.h"
#include "ops/pace.h"

struct run {
	struct bulk b;
	struct pace p;
	const struct ombud_request *r;
	struct chosen chosen;
	const int64_t *selected; /* the request's ids were found by its filter then, NULL: not yet */
	struct token token;
	struct bulk_job job;
	struct permit permits[2];
	struct err refused;      /* what the arguments are refused with, for every ticket */
	bool resumed;            /* the rest of a job: of it, these were done and changed before */
	int64_t done_before, applied_before;
};

void run_set_up(struct run *u, struct ombud_session *s, const struct ombud_request *r);
/* The operation that the request's words name, and its arguments. */
enum ombud_status run_find_op(struct run *u);
/* Over the tickets that were taken, from u->p.at on. */
enum ombud_status run_tickets(struct run *u);
/* resume.c: the rest of a job, loaded with its sets. */
/* The request once, whatever becomes of the line; selected: as chosen_before of that entry, or NULL. */
enum ombud_status run_once(struct ombud_result **out, struct ombud_session *s, const struct ombud_request *r,
    const int64_t *selected);
enum ombud_status run_go_on(struct run *u, const struct bulk_job *job);
/* The answer, or nothing. What was done before a stop or a fault is told with the failure. */
enum ombud_status run_hand_out(
    struct ombud_result **out, struct run *u, enum ombud_status status);

#endif
