/* What agents asked of masked data, as the access log has it. */
#ifndef STORE_ASKED_H
#define STORE_ASKED_H

#include "store/db.h"

/* Words of the access log for an expression: of one that asks for what the agent's role may not reveal,
 * which counts for the limit, and of any other. */
#define ASKED_BLIND "filter"
#define ASKED_FREE "search"

/* Whether the agent's log has this expression after since, under that word. */
enum ombud_status asked_since(
    bool *out, struct db *db, struct err *err, int64_t agent, const char *word, const char *text,
    int64_t since);

struct asked_span {
	int64_t now;
	int64_t known;  /* seconds for which an expression is known, and asking it again is not new */
	int64_t window; /* seconds in which new ones count */
};
/* *free_at: when fewer than most expressions that count were new within the window, for this agent; 0: now. */
enum ombud_status asked_new(int64_t *free_at, struct db *db, struct err *err, int64_t agent,
    const struct asked_span *span, int64_t most);

/* How many values the agent revealed after since. */
enum ombud_status asked_reveals(
    int64_t *n, struct db *db, struct err *err, int64_t agent, int64_t since);

/* Agents who revealed unusually many, as the audit has it after entry *seq, which moves on to the
 * newest; of what that lead of
 * the team may read, team "": of all. The newest of them, by name in memory; *n is how many entries. */
struct rate_row {
	const char *agent;
	int64_t reveals;
};
enum ombud_status asked_rates(struct rate_row *newest, size_t *n, int64_t *seq, struct db *db,
    struct err *err, struct arena *memory, const char *team, int64_t lead);

#endif
