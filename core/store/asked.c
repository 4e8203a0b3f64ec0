#include "store/asked.h"

static const struct sql SINCE = {"whether a filter is in the log", "iis",
    "SELECT EXISTS(SELECT 1 FROM access_log WHERE agent_id = $1 AND at > $2 AND what = 'filter'"
    " AND text = $3)",
    false};
/* The newest of them but most - 1 is the one that has to leave the window. */
static const struct sql NEW = {"filters new in the log", "iiii",
    "SELECT min(at) FROM access_log WHERE agent_id = $1 AND at > $2 AND what = 'filter'"
    " GROUP BY text HAVING min(at) > $3 ORDER BY 1 DESC LIMIT 1 OFFSET $4",
    false};

enum ombud_status asked_since(
    bool *out, struct db *db, struct err *err, int64_t agent, const char *text, int64_t since)
{
	int64_t known = 0;
	enum ombud_status status = db_one(&known, db, err, &SINCE, I(agent), I(since), S(text));
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
