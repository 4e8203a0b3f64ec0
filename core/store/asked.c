#include "store/asked.h"

#include "store/audit_chain.h"

static const struct sql SINCE = {"whether a filter is in the log", "iiss",
    "SELECT EXISTS(SELECT 1 FROM access_log WHERE agent_id = $1 AND at > $2"
    " AND what = $3 AND text = $4)",
    false};
/* The newest of them but most - 1 is the one that has to leave the window. */
static const struct sql NEW = {"filters new in the log", "iiii",
    "SELECT min(at) FROM access_log WHERE agent_id = $1 AND at > $2 AND what = '" ASKED_BLIND "'"
    " GROUP BY text HAVING min(at) > $3 ORDER BY 1 DESC LIMIT 1 OFFSET $4",
    false};

static const struct sql REVEALS = {"reveals in the log", "ii",
    "SELECT coalesce(sum(n), 0) FROM access_log WHERE agent_id = $1 AND at > $2 AND what = 'reveal'",
    false};
/* $3 1: only what the lead $5 of team $4 may read. Up to $2: what comes between two reads is told by
 * the next. */
static const struct sql RATES = {"unusual rates of reveals", "iiisi",
    "SELECT a.seq, coalesce(g.name, ''), a.n FROM audit a" AUDIT_AGENTS
    " WHERE a.seq > $1 AND a.seq <= $2 AND a.act = 'reveal-rate' AND ($3 = 0 OR " AUDIT_OF_TEAM("$4", "$5") ")"
    " ORDER BY a.seq",
    false};
static const struct sql HEAD = {
    "newest audit entry", "", "SELECT seq FROM audit_head WHERE id = 1", false};

enum ombud_status asked_since(
    bool *out, struct db *db, struct err *err, int64_t agent, const char *word, const char *text,
    int64_t since)
{
	int64_t known = 0;
	enum ombud_status status = db_one(&known, db, err, &SINCE, I(agent), I(since), S(word), S(text));
	*out = known != 0;
	return status;
}

enum ombud_status asked_new(int64_t *free_at, struct db *db, struct err *err, int64_t agent,
    const struct asked_span *span, int64_t most)
{
	*free_at = 0;
	struct rows r = db_select(db, err, &NEW, I(agent), I(span->now - span->known),
	    I(span->now - span->window), I(most - 1));
	if (db_next(&r))
		*free_at = db_int(&r, 0) + span->window;
	return db_end(&r);
}

enum ombud_status asked_reveals(
    int64_t *n, struct db *db, struct err *err, int64_t agent, int64_t since)
{
	return db_one(n, db, err, &REVEALS, I(agent), I(since));
}

enum ombud_status asked_rates(struct rate_row *newest, size_t *n, int64_t *seq, struct db *db,
    struct err *err, struct arena *memory, const char *team, int64_t lead)
{
	int64_t head = *seq;
	*n = 0;
	if (db_one_values(&head, db, err, &HEAD, NULL, 0) || head == *seq)
		return err->status;
	struct rows r = db_select(db, err, &RATES, I(*seq), I(head), I(team[0] != '\0'), S(team), I(lead));
	while (db_next(&r)) {
		*newest = (struct rate_row){db_keep(&r, memory, 1), db_int(&r, 2)};
		++*n;
	}
	if (!db_end(&r))
		*seq = head;
	return err->status;
}
