/* Who is at the desk: sessions, what they look at, what they have seen, their unsent drafts. */
#ifndef STORE_DESK_H
#define STORE_DESK_H

#include "store/db.h"

/* How long after its last sign of life a session counts as looking at its ticket. A session that
 * crashed, on whichever host, fades by itself; one whose person rests fades too. */
enum { PRESENT_SECONDS = 300 };

enum ombud_status session_insert(
    int64_t *id, struct db *db, struct err *err, int64_t agent, int64_t pid, int64_t now);
enum ombud_status session_end(struct db *db, struct err *err, int64_t id, int64_t now);
/* How many of an agent's sessions have not ended. */
enum ombud_status session_count(int64_t *n, struct db *db, struct err *err, int64_t agent);
/* ticket 0: none. */
enum ombud_status session_look(
    struct db *db, struct err *err, int64_t id, int64_t now, int64_t ticket, bool editing);
/* Who else is on the ticket, "ines is editing, dirk is viewing this (12 s)"; "" if nobody. me is
 * the session that asks, agent its agent, who may be there a second time. */
enum ombud_status session_others(const char **out, struct db *db, struct err *err,
    struct arena *memory, int64_t ticket, int64_t me, int64_t agent, int64_t now);
/* A number that changes with who looks at what, and when the first of them fades (0: nobody). */
enum ombud_status session_presence(
    uint64_t *mark, int64_t *until, struct db *db, struct err *err, int64_t me, int64_t now);

/* Sessions of other agents than that one: name, ticket or 0, editing, last sign of life; of each agent the one
 * that edits first, then one that has a ticket open. */
struct rows session_colleagues(struct db *db, struct err *err, int64_t agent, int64_t now);

enum ombud_status seen_set(struct db *db, struct err *err, int64_t agent, int64_t ticket,
    int64_t version, int64_t now);
/* The agent changed those tickets, each by one version: where the version before was seen, so is this one. */
enum ombud_status seen_follow(
    struct db *db, struct err *err, int64_t agent, const int64_t *ids, size_t n);
/* The version that the agent saw; 0: never opened. */
enum ombud_status seen_get(
    int64_t *version, int64_t *at, struct db *db, struct err *err, int64_t agent, int64_t ticket);

struct draft_row {
	int64_t id, agent_id, ticket_id, person_id, updated_at;
	const char *kind, *text;
};
/* An empty text drops the draft. */
enum ombud_status draft_set(struct db *db, struct err *err, const struct draft_row *d);
/* Drops the draft if it is that text: what another session wrote since stays. */
enum ombud_status draft_drop_same(
    struct db *db, struct err *err, int64_t agent, int64_t ticket, const char *kind, const char *text);
/* The agent's newest draft on the ticket, of that kind (NULL: of any); NOTFOUND without a
 * sentence. */
enum ombud_status draft_get(struct draft_row *out, struct db *db, struct err *err,
    struct arena *memory, int64_t agent, int64_t ticket, const char *kind);
/* The agent's drafts, newest first. */
enum ombud_status draft_list(struct draft_row **out, size_t *n, struct db *db, struct err *err,
    struct arena *memory, int64_t agent);

#endif
