/* How many of given tickets match: what a bulk asks before and after it changed them. */
#include "query/state.h"
#include "store/idlist.h"

/* The tickets come first, whatever index a condition offers: the cross join says so. */
static void from(struct plan *p, const int64_t *ids, size_t n)
{
	buf_str(&p->sql, " FROM ticket x CROSS JOIN ticket t WHERE x.id");
	idlist_sql(&p->sql, "x.id", ids, n);
	buf_str(&p->sql, " AND t.id = x.id");
}

static enum ombud_status one(
    struct query *q, struct err *err, const int64_t *ids, size_t n, int64_t *matches)
{
	struct plan p = {.env = &q->env, .probe = true};
	buf_str(&p.sql, "SELECT count(*)");
	from(&p, ids, n);
	buf_str(&p.sql, " AND (");
	plan_condition(&p, q->root, SENSE_CERTAIN);
	buf_str(&p.sql, ")");
	sets_start(&q->sets);
	query_begin(q);
	struct rows r = db_select_text(q->env.db, err, buf_text(&p.sql), p.v.v, p.v.n);
	if (db_next(&r))
		*matches += db_int(&r, 0);
	enum ombud_status status = query_end(q, err, &r);
	plan_free(&p);
	return status;
}

/* What SQL decides by itself is asked for all filters in one walk. */
static bool plain(const struct query *q)
{
	return q && !plan_has_sets(q->root) && !(q->reads & READS_TAGS);
}

static enum ombud_status plain_ones(struct query *const *q, size_t n_q, struct err *err,
    const int64_t *ids, size_t n, int64_t *matches)
{
	struct plan p = {.probe = true};
	struct db *db = NULL;
	for (size_t i = 0; i < n_q; i++) {
		if (!plain(q[i]))
			continue;
		buf_str(&p.sql, db ? ", count(CASE WHEN (" : "SELECT count(CASE WHEN (");
		p.env = &q[i]->env;
		plan_condition(&p, q[i]->root, SENSE_CERTAIN);
		buf_str(&p.sql, ") THEN 1 END)");
		db = q[i]->env.db;
	}
	if (!db) {
		plan_free(&p);
		return OMBUD_OK;
	}
	from(&p, ids, n);
	struct rows r = db_select_text(db, err, buf_text(&p.sql), p.v.v, p.v.n);
	bool found = db_next(&r);
	int column = 0;
	for (size_t i = 0; i < n_q && found; i++)
		if (plain(q[i]))
			matches[i] += db_int(&r, column++);
	plan_free(&p);
	return db_end(&r);
}

static enum ombud_status some(struct query *const *q, size_t n_q, struct err *err,
    const int64_t *ids, size_t n, int64_t *matches)
{
	for (size_t i = 0; i < n_q; i++)
		if (q[i] && !plain(q[i]) && one(q[i], err, ids, n, &matches[i]))
			return err->status;
	return plain_ones(q, n_q, err, ids, n, matches);
}

enum ombud_status query_among(struct query *const *q, size_t n_q, struct err *err,
    const int64_t *ids, size_t n, int64_t *matches)
{
	for (size_t i = 0; i < n_q; i++)
		matches[i] = 0;
	for (size_t i = 0; i < n; i += IDLIST_MOST)
		if (some(q, n_q, err, ids + i, n - i < IDLIST_MOST ? n - i : IDLIST_MOST, matches))
			return err->status;
	return OMBUD_OK;
}
