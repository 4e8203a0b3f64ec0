/* Holds, erasures and the sweep, for the report: rows that are only added to, and entries of the audit. */
#include <stdlib.h>
#include <string.h>

#include "base/time.h"
#include "report/read.h"

static const struct sql HOLDS = {"holds that stood, for the report", "i",
    "SELECT at, review_day FROM hold WHERE at <= $1 AND withdrawn = 0 AND (released_at = 0 OR released_at > $1)", false};
static const struct sql ERASED = {"erasures carried out, for the report", "ii",
    "SELECT erased_at, cause FROM erasure WHERE erased_at > 0 AND erased_at BETWEEN $1 AND $2 ORDER BY id", false};
static const struct sql ACTS = {"proofs, restores and sweeps, for the report", "ii",
    "SELECT at, act, n, detail FROM audit WHERE act IN ('erase-verify', 'restore', 'sweep-end') AND at BETWEEN $1 AND $2"
    " ORDER BY seq", true};

static void put(struct report_reading *r, enum report_source source, int64_t at, const struct report_thing *t)
{
	struct report_thing thing = *t;
	thing.at = at;
	thing.day = local_day(r->s->constants.zone, at);
	r->put(r->data, source, &thing);
}

static enum ombud_status holds(struct report_reading *r)
{
	struct rows q = db_select(r->s->db, &r->s->err, &HOLDS, I(r->p->until));
	while (db_next(&q))
		put(r, FROM_HOLDS, db_int(&q, 0), &(struct report_thing){.answered_day = (int32_t)db_int(&q, 1)});
	return db_end(&q);
}

static enum ombud_status erasures(struct report_reading *r)
{
	struct rows q = db_select(r->s->db, &r->s->err, &ERASED, I(r->p->from), I(r->p->until));
	while (db_next(&q))
		put(r, FROM_ERASURES, db_int(&q, 0), &(struct report_thing){.key = db_text(&q, 1)});
	return db_end(&q);
}

/* The number after that word: "due 3 gone 2 held 1". */
static int64_t after(const char *detail, const char *word)
{
	const char *p = strstr(detail, word);
	return p ? strtoll(p + strlen(word), NULL, 10) : 0;
}

static void put_act(struct report_reading *r, const struct rows *q)
{
	const char *act = db_text(q, 1), *detail = db_text(q, 3);
	int64_t at = db_int(q, 0), n = db_int(q, 2);
	if (act[0] == 'e')
		put(r, FROM_CHECKS, at, &(struct report_thing){.flag = n > 0});
	else if (act[0] == 'r')
		put(r, FROM_RESTORES, at, &(struct report_thing){.value = (double)n});
	else {
		put(r, FROM_SWEEPS, at, &(struct report_thing){.key = "due", .value = (double)after(detail, "due ")});
		put(r, FROM_SWEEPS, at, &(struct report_thing){.key = "gone", .value = (double)after(detail, "gone ")});
		put(r, FROM_SWEEPS, at, &(struct report_thing){.key = "held", .value = (double)after(detail, "held ")});
	}
}

enum ombud_status report_read_kept(struct report_reading *r)
{
	if (holds(r) || erasures(r))
		return r->s->err.status;
	struct rows q = db_select(r->s->db, &r->s->err, &ACTS, I(r->p->from), I(r->p->until));
	while (db_next(&q))
		put_act(r, &q);
	return db_end(&q);
}
