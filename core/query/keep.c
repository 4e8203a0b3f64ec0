/* Which of some tickets match now: looked up one by one, or met among all where they are many. */
#include "base/ids.h"
#include "query/state.h"

enum { PROBE_MOST = 500 }; /* tickets asked about in one statement */

/* Keeps of ids those that stand in found; found gets sorted. */
static void intersect(id_vec *ids, id_vec *found)
{
	size_t kept = 0;
	ids_sort(found->v, found->n);
	for (size_t i = 0; i < ids->n; i++)
		if (ids_have(found->v, found->n, ids->v[i]))
			ids->v[kept++] = ids->v[i];
	ids->n = kept;
}

static enum ombud_status probe(
    struct query *q, struct err *err, const id_vec *ids, size_t from, size_t n, id_vec *found)
{
	struct plan p = query_probe(q, ids->v + from, n);
	buf_str(&p.sql, "SELECT t.id FROM ticket t WHERE t.id");
	plan_list(&p, ids->v + from, n);
	buf_str(&p.sql, " AND (");
	plan_condition(&p, q->root, SENSE_CERTAIN);
	buf_str(&p.sql, ")");
	struct rows r = query_start(q, err, &p);
	while (db_next(&r))
		vec_push(found, db_int(&r, 0));
	enum ombud_status status = query_end(q, err, &r);
	plan_free(&p);
	return status;
}

static enum ombud_status keep_of_many(struct query *q, struct err *err, id_vec *found)
{
	struct plan p;
	enum ombud_status status = query_prepare(q, err);
	if (!status) {
		query_select(&p, q, "t.id");
		struct rows r = query_start(q, err, &p);
		while (db_next(&r))
			vec_push(found, db_int(&r, 0));
		status = query_end(q, err, &r);
		plan_free(&p);
	}
	query_done(q);
	return status;
}

enum ombud_status query_keep(struct query *q, struct err *err, id_vec *ids)
{
	id_vec found = {0};
	enum ombud_status status = OMBUD_OK;
	sets_start(&q->sets);
	if (ids->n > 8 * PROBE_MOST)
		status = keep_of_many(q, err, &found);
	else
		for (size_t i = 0; !status && i < ids->n; i += PROBE_MOST)
			status = probe(q, err, ids, i,
			    ids->n - i < PROBE_MOST ? ids->n - i : PROBE_MOST, &found);
	if (!status)
		intersect(ids, &found);
	vec_free(&found);
	return status;
}

enum ombud_status query_keep_undecided(
    struct query *q, struct err *err, const id_vec *ids, int64_t *n)
{
	*n = 0;
	if (q->sets.undecided == 0)
		return OMBUD_OK;
	for (size_t i = 0; i < ids->n; i += PROBE_MOST) {
		size_t few = ids->n - i < PROBE_MOST ? ids->n - i : PROBE_MOST;
		struct plan p = query_probe(q, ids->v + i, few);
		int64_t some;
		buf_str(&p.sql, "SELECT count(*) FROM ticket t WHERE t.id");
		plan_list(&p, ids->v + i, few);
		buf_str(&p.sql, " AND (");
		plan_condition(&p, q->root, SENSE_POSSIBLE);
		buf_str(&p.sql, ") AND (");
		plan_condition(&p, q->root, SENSE_NOT_CERTAIN);
		buf_str(&p.sql, ")");
		if (query_one_number(q, err, &p, &some))
			return err->status;
		*n += some;
	}
	return OMBUD_OK;
}
