/* The nightly sweep (DOMAIN C.8): what the table of retention keeps no longer goes, in short transactions, and what
 * stays in spite of it is counted by the reason. Tickets go by erase_now as any erasure; the rest by its row. */
#ifndef OPS_SWEEP_H
#define OPS_SWEEP_H

#include "base/vec.h"
#include "ops/session.h"
#include "store/retention.h"

enum sweep_why {
	SWEEP_GOES,
	SWEEP_HELD,       /* a legal hold */
	SWEEP_SIBLING,    /* a ticket of the same case is open */
	SWEEP_EVIDENCE,   /* an open access, portability or authority's ticket of the person needs it */
	SWEEP_RETAINED,   /* an item of it is kept for a ground of its own */
	SWEEP_RESTRICTED, /* processing is restricted (Art. 18): stored, no more and no less */
	SWEEP_PENDING,    /* an erasure of the person waits: that one takes it */
	SWEEP_LONGER,     /* its letters are a ticket's too that is kept longer */
	SWEEP_WHYS
};
const char *sweep_why_words(enum sweep_why w);

struct sweep_sum {
	const char *what;
	int64_t due, refused[SWEEP_WHYS];
};
struct sweep_sums {
	struct sweep_sum *v; /* one a row of retention that the sweep knows, and "retained item", SWEEP_PERSON */
	size_t n;
};
enum { SWEEP_TURN = 100, SWEEP_PEOPLE = 4 };
struct sweep_left { /* a person of whom nothing but values is left */
	int64_t id, erased_at;
	enum sweep_why why;
};
struct sweep {
	struct ombud_session *s;
	struct arena *memory;
	struct retention_row *rows;
	size_t n_rows;
	int32_t today;
	struct sweep_sums sums;  /* of what was looked at, or went */
	int64_t at, id;          /* the ticket walk's place: closed_at and number */
	size_t row;              /* the other rows' */
	int64_t last;            /* of that row's */
	int64_t person;          /* the people's */
	bool tickets_done, rows_done;
	size_t turn;             /* how many a step takes, or looks at; a step that took long makes it less */
	id_vec picked;           /* that row's next ones, of which so many are taken */
	size_t taken;
	struct sweep_left left[SWEEP_PEOPLE]; /* the people's next ones */
	size_t n_left;
	bool people_done;
	struct erase_ahead *ahead; /* of the one, whose values others' texts may have */
	struct arena looked;       /* its memory */
	int tries;
};
#define SWEEP_PERSON "person"
enum ombud_status sweep_begin(struct sweep *w, struct ombud_session *s, struct arena *memory);
struct sweep_sum *sweep_sum_of(struct sweep *w, const char *what);
/* The instant before which what counts from then goes; *known false: there is no such row. */
int64_t sweep_before(const struct sweep *w, const char *what, bool *known);

/* All that is due, counted; nothing is written and nothing locked. */
enum ombud_status sweep_look(struct sweep *w);
/* Before the write transaction of a step: what takes long to find. */
enum ombud_status sweep_pick(struct sweep *w);
/* Inside a write transaction: the next few. *more false: that was all. */
enum ombud_status sweep_step(struct sweep *w, bool *more);
void sweep_end(struct sweep *w);
int64_t sweep_total(const struct sweep *w);

/* sweep_ticket.c: a window of ended tickets; go: those due are erased. */
enum ombud_status sweep_tickets(struct sweep *w, bool go, bool *more);
/* sweep_person.c: people of whom nothing but values is left. */
enum ombud_status sweep_look_people(struct sweep *w);
enum ombud_status sweep_pick_people(struct sweep *w);
enum ombud_status sweep_people(struct sweep *w, bool *more); /* of what was picked */
void sweep_forget_look(struct sweep *w);
/* sweep_rows.c: what is kept by rows of its own. */
enum ombud_status sweep_count_rows(struct sweep *w);
enum ombud_status sweep_pick_rows(struct sweep *w);
enum ombud_status sweep_some_rows(struct sweep *w, bool *more); /* of what was picked */

#endif
