/* Letters on their way out: where each goes and how far it got. */
#ifndef STORE_OUTBOX_H
#define STORE_OUTBOX_H

#include "store/db.h"

/* RETURNED: it was sent, and a report says that it did not arrive. */
enum outbox_state {
	OUTBOX_WAITS, OUTBOX_IS_SENT_NOW, OUTBOX_SENT, OUTBOX_FAILED, OUTBOX_TAKEN_BACK, OUTBOX_RETURNED
};

struct outbox_row {
	int64_t id, message_id, ticket_id, person_id, agent_id; /* message_id 0: written when sent */
	int64_t send_at, lease_until, tries, changed_at; /* UTC seconds */
	enum outbox_state state;
	const char *kind; /* reply, ack, forward, digest, campaign, test-en, test-sv, rating */
	const char *recipient, *why;
	bool answers; /* it is the answer that the request is owed */
	const char *also; /* "13,14": tickets that it answers beside its own; NULL as "" */
	int64_t to_id; /* of a digest, or a test of a campaign: the agent it goes to */
	int64_t campaign_id;
	bool died; /* of outbox_take: who sent it before did not tell what came of it */
};

/* No ticket is told of what comes of it: it is a daily mail, or one of many letters that say the same. */
static inline bool outbox_is_quiet(const struct outbox_row *o)
{
	return o->to_id || o->campaign_id;
}

enum ombud_status outbox_add(int64_t *id, struct db *db, struct err *err, const struct outbox_row *o);
/* NOTFOUND without a sentence. */
enum ombud_status outbox_get(
    struct outbox_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
/* The one whose letter has that Message-ID; NOTFOUND without a sentence. */
enum ombud_status outbox_of_letter(struct outbox_row *out, struct db *db, struct err *err,
    struct arena *memory, const char *message_id);
/* Inside a write transaction: the next letter that is due, whose lease is its taker's from then on; one
 * whose taker's lease ended is due again. NOTFOUND without a sentence: there is none. */
enum ombud_status outbox_take(struct outbox_row *out, struct db *db, struct err *err, struct arena *memory,
    int64_t now, int64_t lease_seconds);
/* Says of all that are due at now why they wait, and tries none. */
enum ombud_status outbox_put_off(struct db *db, struct err *err, int64_t now, const char *why);
/* Its state, send_at, tries, changed_at and why, of one that is in that state: *done false if it is not. */
enum ombud_status outbox_set(
    bool *done, struct db *db, struct err *err, const struct outbox_row *o, enum outbox_state from);
/* Oldest first. */
enum ombud_status outbox_of_ticket(struct outbox_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket);
/* Newest first: those that have not left, and of what changed since then what failed; all: the others too. */
enum ombud_status outbox_list(struct outbox_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t since, bool all, size_t limit);
/* Newest first: those that were tried and did not leave, with a number below the page's; what failed for good,
 * since then; of daily mails today's. */
struct outbox_page {
	int64_t since, below, today; /* today: from when on */
	size_t limit;
};
enum ombud_status outbox_tried(struct outbox_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, const struct outbox_page *p);
/* How many failed since, and when the next is due: 0 if none waits. */
enum ombud_status outbox_state(int64_t *failed, int64_t *due_at, struct db *db, struct err *err, int64_t since);

#endif
