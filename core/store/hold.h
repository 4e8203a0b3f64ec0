/* Legal holds (DOMAIN C.8): what stays although it would go. One thing a row, and a hold on one thing is none on the
 * person: of a ticket asks whether a hold is on it, on what it is part of or on its whole person, of a field whether one is on that field or
 * on the person. Rows are added; release and withdrawal are marks. */
#ifndef STORE_HOLD_H
#define STORE_HOLD_H

#include "model/kept.h"
#include "store/db.h"

struct hold_row {
	int64_t id, object_id, field, at, agent_id, review_day, asked_by, asked_at, released_by, released_at;
	const char *object, *ground, *reference;
	bool withdrawn;
};

/* As conditions of SQL: that hold h stands; that a standing one is on the ticket or its person, by their columns. */
#define HOLD_STANDS "h.released_at = 0 AND h.withdrawn = 0"
#define HOLD_ON_PERSON(person) \
	"EXISTS (SELECT 1 FROM hold h WHERE " HOLD_STANDS " AND h.object = 'person' AND h.object_id = " person ")"
/* Held tickets with all that was merged into them, read once for a whole statement; UNION ends where merges go round. */
#define HELD_TICKETS \
	"WITH RECURSIVE q(i) AS (SELECT object_id FROM hold h WHERE " HOLD_STANDS " AND object = 'ticket'" \
	" UNION SELECT id FROM q JOIN ticket ON merged_into = i) SELECT i FROM q"
#define HOLD_ON_TICKET(ticket, person) \
	"((" ticket " IN (" HELD_TICKETS ")) IS TRUE OR " HOLD_ON_PERSON(person) ")"
/* The same, asked of one ticket at a time: up what it is part of. A million tickets have thousands of holds. */
#define HOLD_ON_ONE(ticket, person) \
	"(EXISTS (SELECT 1 FROM hold h WHERE " HOLD_STANDS " AND h.object = 'ticket' AND h.object_id IN (WITH RECURSIVE up(i) AS" \
	" (SELECT " ticket " UNION SELECT u.merged_into FROM up JOIN ticket u ON u.id = i WHERE u.merged_into IS NOT NULL)" \
	" SELECT i FROM up)) OR " HOLD_ON_PERSON(person) ")"
#define HOLD_ON_FIELD(field_, person) \
	"(EXISTS (SELECT 1 FROM hold h WHERE " HOLD_STANDS " AND h.object = 'field' AND h.object_id = " person \
	" AND h.field = " field_ ") OR " HOLD_ON_PERSON(person) ")"

enum ombud_status hold_add(int64_t *id, struct db *db, struct err *err, const struct hold_row *h);
/* NOTFOUND without a sentence. Strings in memory. */
enum ombud_status hold_get(struct hold_row *out, struct db *db, struct err *err, struct arena *memory, int64_t id);
/* Newest first; all: also those released or withdrawn. */
enum ombud_status hold_list(
    struct hold_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory, bool all);
/* Those that stand and cover it, oldest first: a ticket with its person, a field (else 0) with its person. */
enum ombud_status hold_covers(struct hold_row **out, size_t *n, struct db *db, struct err *err, struct arena *memory,
    const char *object, int64_t id, int64_t field);
/* *yes: there is such a thing to be held. */
enum ombud_status hold_object_is(bool *yes, struct db *db, struct err *err, const char *object, int64_t id, int64_t field);
enum ombud_status hold_ask(struct db *db, struct err *err, int64_t id, int64_t agent, int64_t at);
enum ombud_status hold_release(struct db *db, struct err *err, int64_t id, int64_t agent, int64_t at);
/* Whose data it is about: the person, or the ticket's; 0: a campaign's or nobody's. */
enum ombud_status hold_person(int64_t *person, struct db *db, struct err *err, const struct hold_row *h);
/* The newest erasure of the person that a hold has kept something from, and waits for its release with those before it:
 * its request and when it was carried out, 0: there is none. */
enum ombud_status hold_waiting(int64_t *request, int64_t *erased_at, struct db *db, struct err *err, int64_t person);
/* They wait no more: what is still held counts with the erasure that the release began. */
enum ombud_status hold_waits_no_more(struct db *db, struct err *err, int64_t person);
/* *yes: something was kept by it, or its release was asked for: it is taken back no more. */
enum ombud_status hold_followed(bool *yes, struct db *db, struct err *err, const struct hold_row *h);

#endif
