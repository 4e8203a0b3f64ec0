/* Letters to many: what each says, to whom it goes, and how far it got with each person. */
#ifndef STORE_CAMPAIGN_H
#define STORE_CAMPAIGN_H

#include "store/db.h"

enum campaign_state { CAMPAIGN_DRAFT, CAMPAIGN_APPROVED, CAMPAIGN_SENDING, CAMPAIGN_STOPPED, CAMPAIGN_DONE };
enum campaign_reached {
	REACHED_WAITS, REACHED_OUTBOX, REACHED_SENT, REACHED_RETURNED, REACHED_LEFT_OUT, REACHED_FAILED, REACHED_END
};
enum { CAMPAIGN_HASH = 32 };

struct campaign_row {
	int64_t id, at, agent_id, text_by, approved_by, approved_at, ticket_id, case_id, rate, paced_at;
	enum campaign_state state;
	const char *name, *kind, *policy_no, *purpose, *audience, *text_en, *text_sv, *stopped;
	unsigned char approved_hash[CAMPAIGN_HASH]; /* zeros: not approved */
};

enum ombud_status campaign_add(int64_t *id, struct db *db, struct err *err, const struct campaign_row *c);
/* NOTFOUND without a sentence. */
enum ombud_status campaign_find(
    struct campaign_row *out, struct db *db, struct err *err, struct arena *memory, const char *name);
enum ombud_status campaign_get(
    struct campaign_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
/* Newest first. */
enum ombud_status campaign_list(
    struct campaign_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory);
/* All of it but what it is about and for whom. */
enum ombud_status campaign_set(struct db *db, struct err *err, const struct campaign_row *c);
/* It and its audience are gone. */
enum ombud_status campaign_drop(struct db *db, struct err *err, int64_t id);
/* The first that is being sent, with a number above after; NOTFOUND without a sentence. */
enum ombud_status campaign_sending(
    struct campaign_row *out, struct db *db, struct err *err, struct arena *memory, int64_t after);

/* ---- what it is about ------------------------------------------------------------------------ */

struct campaign_about {
	int32_t day; /* of the policy */
	const char *changes;
	const char *title_en, *title_sv, *categories;
	bool marketing;
};
/* NOTFOUND without a sentence. */
enum ombud_status campaign_policy(
    struct campaign_about *out, struct db *db, struct err *err, struct arena *memory, const char *no);
enum ombud_status campaign_purpose(
    struct campaign_about *out, struct db *db, struct err *err, struct arena *memory, const char *code);

/* ---- to whom ------------------------------------------------------------------------------------ */

/* The people of those tickets (n 0: of all that are no spam) become the audience, as far as they are no part of
 * it; then who is not written to is marked, with why. marketing: what objections to it forbid. */
enum ombud_status campaign_people_clear(struct db *db, struct err *err, int64_t campaign);
enum ombud_status campaign_people_all(struct db *db, struct err *err, int64_t campaign, int64_t now);
enum ombud_status campaign_people_of(
    struct db *db, struct err *err, int64_t campaign, int64_t now, const int64_t *tickets, size_t n);
enum ombud_status campaign_people_mark(
    struct db *db, struct err *err, const struct campaign_row *c, bool marketing, int64_t now);
/* The same of the next n who wait, as things stand now. */
enum ombud_status campaign_next_mark(
    struct db *db, struct err *err, const struct campaign_row *c, bool marketing, int64_t now, int64_t n);
/* Why one may not be written to now; "": they may. */
enum ombud_status campaign_why(const char **out, struct db *db, struct err *err, struct arena *memory,
    const struct campaign_row *c, bool marketing, int64_t person);
/* Of what was approved: everybody's number, and whether they are written to. */
enum ombud_status campaign_people_hash(
    unsigned char out[CAMPAIGN_HASH], struct db *db, struct err *err, const struct campaign_row *c);

struct campaign_next {
	int64_t person;
	const char *lang, *email, *name; /* name "": none is known */
};
enum ombud_status campaign_next(struct campaign_next **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t campaign, int64_t most);
enum ombud_status campaign_queued(
    struct db *db, struct err *err, int64_t campaign, int64_t person, int64_t message, int64_t now);
/* One who waits is left out, for that reason. */
enum ombud_status campaign_leave_out(
    struct db *db, struct err *err, int64_t campaign, int64_t person, const char *why, int64_t now);
/* What came of the letter; of one that is nobody's, nothing changes. */
enum ombud_status campaign_reached(struct db *db, struct err *err, int64_t message, enum campaign_reached state,
    const char *why, int64_t now);
/* How many went to the outbox since then; how many wait there. */
enum ombud_status campaign_lately(int64_t *n, struct db *db, struct err *err, int64_t campaign, int64_t since);
enum ombud_status campaign_in_outbox(int64_t *n, struct db *db, struct err *err);
/* Those that wait in the outbox wait until then. */
enum ombud_status campaign_hold(struct db *db, struct err *err, int64_t campaign, int64_t until);
/* Whether it still has somebody to reach, 1 or 0. */
enum ombud_status campaign_open(int64_t *yes, struct db *db, struct err *err, int64_t campaign);

struct campaign_count {
	enum campaign_reached state;
	const char *why;
	int64_t n;
};
enum campaign_reached campaign_reached_of(int64_t stored);
enum ombud_status campaign_counts(struct campaign_count **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t campaign);

#endif
