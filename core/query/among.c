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
	sets_start(&q->sets);
	struct plan p = query_probe(q, ids, n);
	buf_str(&p.sql, "SELECT count(*)");
	from(&p, ids, n);
	buf_str(&p.sql, " AND (");
	plan_condition(&p, q->root, SENSE_CERTAIN);
	buf_str(&p.sql, ")");
	struct rows r = query_start(q, err, &p);
	if (db_next(&r))
		*matches += db_int(&r, 0);
	enum ombud_status status = query_end(q, err, &r);
	plan_free(&p);
	return status;
}

/* What SQL decides by itself is asked for many filters in one walk. */
static bool plain(const struct query *q)
{
	return q && !plan_has_sets(q->root) && !(q->reads & READS_TAGS);
}

/* The conditions of filters from i on, up to what a statement should hold; where it ends. */
static size_t conditions(struct plan *p, struct query *const *q, size_t i, size_t n_q)
{
	enum { BYTES = 100000 };
	for (; i < n_q && p->sql.len < BYTES; i++) {
		if (!plain(q[i]))
			continue;
		buf_str(&p->sql, p->sql.len ? ", count(CASE WHEN (" : "SELECT count(CASE WHEN (");
		p->env = &q[i]->env;
		plan_condition(p, q[i]->root, SENSE_CERTAIN);
		buf_str(&p->sql, ") THEN 1 END)");
	}
	return i;
}

static enum ombud_status plain_ones(struct query *const *q, size_t n_q, struct err *err,
    const int64_t *ids, size_t n, int64_t *matches)
{
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0, end; i < n_q && !status; i = end) {
		struct plan p = {.probe = true};
		int column = 0;
		end = conditions(&p, q, i, n_q);
		if (p.sql.len) {
			from(&p, ids, n);
			struct rows r = db_select_text(p.env->db, err, buf_text(&p.sql), p.v.v, p.v.n);
			bool found = db_next(&r);
			for (size_t k = i; k < end && found; k++)
				if (plain(q[k]))
					matches[k] += db_int(&r, column++);
			status = db_end(&r);
		}
		plan_free(&p);
	}
	return status;
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
