/* Who is at the desk: sessions, what they look at, what they have seen, their unsent drafts. */
#ifndef STORE_DESK_H
#define STORE_DESK_H

#include "store/db.h"

enum ombud_status session_insert(
    int64_t *id, struct db *db, struct err *err, int64_t agent, int64_t pid, int64_t now);
enum ombud_status session_end(struct db *db, struct err *err, int64_t id, int64_t now);
/* ticket 0: none. */
enum ombud_status session_look(
    struct db *db, struct err *err, int64_t id, int64_t now, int64_t ticket, bool editing);
/* Names of others on the ticket, "ines is editing, dirk is viewing"; "" if nobody. */
enum ombud_status session_others(const char **out, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket, int64_t me, int64_t since);

enum ombud_status seen_set(struct db *db, struct err *err, int64_t agent, int64_t ticket,
    int64_t version, int64_t now);
/* The version that the agent saw; 0: never opened. */
enum ombud_status seen_get(
    int64_t *version, int64_t *at, struct db *db, struct err *err, int64_t agent, int64_t ticket);

struct draft_row {
	int64_t id, agent_id, ticket_id, person_id, updated_at;
	const char *kind, *text;
};
/* An empty text drops the draft. */
enum ombud_status draft_set(struct db *db, struct err *err, const struct draft_row *d);
/* The agent's newest draft on the ticket; NOTFOUND without a sentence. */
enum ombud_status draft_get(struct draft_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, int64_t ticket);

#endif
