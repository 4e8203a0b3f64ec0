/* How many of given tickets match: what a bulk asks before and after it changed them. */
#include "query/state.h"
#include "store/idlist.h"

static enum ombud_status among(
    struct query *q, struct err *err, const int64_t *ids, size_t n, int64_t *matches)
{
	struct plan p = {.env = &q->env, .probe = true};
	buf_str(&p.sql, "SELECT count(*) FROM ticket t WHERE t.id");
	idlist_sql(&p.sql, "t.id", ids, n);
	buf_str(&p.sql, " AND (");
	plan_condition(&p, q->root, SENSE_CERTAIN);
	buf_str(&p.sql, ")");
	query_begin(q);
	struct rows r = db_select_text(q->env.db, err, buf_text(&p.sql), p.v.v, p.v.n);
	if (db_next(&r))
		*matches += db_int(&r, 0);
	enum ombud_status status = query_end(q, err, &r);
	plan_free(&p);
	return status;
}

enum ombud_status query_among(
    struct query *q, struct err *err, const int64_t *ids, size_t n, int64_t *matches)
{
	*matches = 0;
	sets_start(&q->sets);
	for (size_t i = 0; i < n; i += IDLIST_MOST)
		if (among(q, err, ids + i, n - i < IDLIST_MOST ? n - i : IDLIST_MOST, matches))
			return err->status;
	return OMBUD_OK;
}
