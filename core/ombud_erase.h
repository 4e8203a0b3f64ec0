/* Erasures: which there are, and what one of them takes and leaves. A part of ombud.h, which is included instead. */
#ifndef OMBUD_ERASE_H
#define OMBUD_ERASE_H
#ifndef OMBUD_H
#error "include ombud.h"
#endif

/* Newest first; ticket 0: of all requests. */
OMBUD_API enum ombud_status ombud_erasures(struct ombud_table **out, struct ombud_session *s, int64_t ticket);

struct ombud_erasure {
	int64_t id, ticket;         /* 0: no request's */
	int64_t person;             /* 0: of many, as a sweep's */
	const char *cause;          /* "request" "retention" "replay" "release" "rest" */
	const char *state;          /* "planned" "approved" "begun" "erased" "purged" "proven" "dropped" */
	const char *waits;          /* for what, in a few words; "": for nothing */
	const char *blocked;        /* why this agent cannot do what comes next with it, in a sentence; "": nothing hinders */
	bool own;                   /* a plan of this agent's, which another approves */
	const char *said;           /* who planned and approved it and when, in a sentence */
	const char *hash, *ledger;  /* hexadecimal */
	const char *held;           /* the holds that keep something of it and how they are released, or "" */
	const char *rest;           /* the day when what was kept for the answer goes, or "" */
	struct ombud_table lines;   /* by class: what is done, why, until when, rows, bytes */
	void *memory;
};
/* number 0: the newest of that ticket. */
OMBUD_API enum ombud_status ombud_erasure_open(
    struct ombud_erasure **out, struct ombud_session *s, int64_t number, int64_t ticket);
OMBUD_API void ombud_erasure_free(struct ombud_erasure *e);

#endif
