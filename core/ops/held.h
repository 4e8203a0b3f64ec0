/* The answer that waits for a second person: a letter of the outbox that nothing sends until it is approved. */
#ifndef OPS_HELD_H
#define OPS_HELD_H

#include "ops/op.h"

/* The journal's place is the outbox; the field of what an approval did to a letter there. */
#define HELD_APPROVED "approved"

/* The newest answer to the ticket that has not left. */
struct held {
	int64_t letter; /* its row in the outbox; 0: there is none */
	int64_t message, ticket, writer;
	bool waits;       /* nothing sends it */
	bool approved;    /* the ticket was approved on the strength of it */
	const char *also; /* further tickets that it answers */
};
enum ombud_status held_of(struct held *out, struct ombud_session *s, struct arena *a, const struct ticket_row *t);
/* *why: a sentence where another answer is there already, on which a second person decides or did; else "". */
enum ombud_status held_other(const char **why, struct ombud_session *s, struct arena *a, const struct ticket_row *t);
/* t was approved just now, and with it what its answer says: it leaves, unless something has to come first. */
enum ombud_status held_approve(struct op_ctx *c, const struct ticket_row *t, bool ready);
/* A letter that nothing sends, in words: on whom or what it waits. */
enum ombud_status held_said(const char **out, struct ombud_session *s, struct arena *a, int64_t ticket, int64_t letter);
/* CONFLICT where the ticket is approved on the strength of that letter. */
enum ombud_status held_free(struct ombud_session *s, int64_t letter);

#endif
