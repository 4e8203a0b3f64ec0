/* Erasure (Art. 17, DOMAIN C.9): the plan of what goes and what stays, its approval by a second person, and the one
 * transaction in which it is carried out. The sweep (C.8), a released hold and a restored store go the same way. */
#ifndef OPS_ERASE_H
#define OPS_ERASE_H

#include "ops/op.h"

enum erasure_state {
	ERASURE_PLANNED, ERASURE_APPROVED,
	ERASURE_BEGUN,   /* stands in the ledger: will be done, whoever comes next */
	ERASURE_ERASED,  /* rows gone */
	ERASURE_PURGED,  /* the file made anew since, the log truncated */
	ERASURE_PROVEN,
	ERASURE_DROPPED
};

struct erase_want {
	const char *cause, *what; /* as in the table erasure */
	int64_t person;           /* 0: tickets alone */
	const int64_t *tickets;   /* NULL: all of the person's; ascending */
	size_t n_tickets;
	int64_t request;          /* the ticket that asks, 0: none */
	bool further;             /* of a person: what an erasure left goes now, the named tickets and values and no others */
	uint32_t fields;          /* those values, 1 << enum datum_field */
	int64_t letter, file;     /* that one: a message, an attachment */
	int64_t since;            /* of a release: what came after that instant is none of the erasure that waited; 0: all is */
	const int64_t *stays;     /* of a replay of a person's erasure: tickets that it left, ascending; no others stay */
	size_t n_stays;
	const unsigned char *ledger; /* of a replay: 16 bytes, the entry that is carried out again: it is the new row's, and
	                              * nothing is added to the ledger; NULL: a new one */
	int64_t at;               /* of a replay: when it was; what is open here and went then had ended by that time */
	const struct erase_ahead *ahead; /* NULL, or what erase_now_ahead read for this very want */
};

struct erase_line {           /* one class, one act: a row of erasure_count */
	const char *place, *act, *ground;
	int32_t until_day;
	int64_t n, bytes;
};
struct erase_plan {
	const struct erase_line *lines;
	size_t n_lines;
	const int64_t *goes;      /* tickets whose texts go, ascending */
	size_t n_goes;
	const int64_t *stays;     /* tickets that stay: open, held, retained, the request itself until rest_day */
	size_t n_stays;
	const char *blocked;      /* a sentence, or "": an open access, portability or dpa sibling, a restriction */
	int64_t held;
	int32_t rest_day;
	unsigned char hash[32];   /* SHA-256 over all of it, row by row: what is approved */
};
/* A line's ground in words where it is none of the law. */
const char *erase_ground_words(const char *ground);
enum ombud_status erase_plan(
    struct erase_plan *out, struct ombud_session *s, struct arena *memory, const struct erase_want *want);

/* Carries an approved erasure out: ledger first, then one transaction; ERASURE_ERASED. Whoever finds one that is
 * ERASURE_BEGUN (a crash) calls it again: it ends as if nothing had been. */
enum ombud_status erase_run(struct ombud_session *s, int64_t erasure);

/* What takes long of an erase_now, read before its transaction; in a, as all that want points to. */
struct erase_ahead;
enum ombud_status erase_now_ahead(
    struct erase_ahead **out, struct ombud_session *s, struct arena *a, const struct erase_want *want);
/* Nobody else has changed the store since. Of its own changes this connection knows. NULL: false. */
bool erase_ahead_holds(const struct erase_ahead *ahead, const struct ombud_session *s);
void erase_ahead_free(struct erase_ahead *ahead); /* NULL is fine */
/* Inside a write transaction: the same rows' going for tickets that the sweep found, or a replay. *erased: how many. */
enum ombud_status erase_now(int64_t *erasure, struct ombud_session *s, const struct erase_want *want);

#endif
