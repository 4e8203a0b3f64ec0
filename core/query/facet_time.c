/* Facets whose values are conditions: when it is due, what is the case with it; and months. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "query/facet.h"

enum { QUARTER = 900 }; /* seconds: every zone's offset is a multiple of it */

/* ---- conditions ---------------------------------------------------------------------------------- */

static void sum_of(struct plan *p, size_t i, const struct query *q)
{
	plan_add(p, i ? ", sum(CASE WHEN (" : "sum(CASE WHEN (");
	plan_condition(p, q->root, SENSE_CERTAIN);
	plan_add(p, ") THEN 1 ELSE 0 END)");
}

/* rows: label and term. The terms mean here what they mean in a filter, for they are filters. */
enum ombud_status facet_conditions(struct facet *f, const char *const (*rows)[2], size_t n)
{
	struct plan p = {.env = &f->q->env};
	plan_add(&p, "SELECT ");
	for (size_t i = 0; i < n; i++) {
		struct query *q;
		if (query_open(&q, f->err, &f->q->env, rows[i][1], NULL)) {
			plan_free(&p);
			return f->err->status;
		}
		sum_of(&p, i, q);
		query_free(q);
	}
	plan_add(&p, " FROM ticket t WHERE (");
	facet_where(f, &p);
	plan_add(&p, ")");
	struct rows r = facet_start(f, &p);
	if (db_next(&r))
		for (size_t i = 0; i < n; i++)
			if (db_int(&r, (int)i))
				facet_add(f, rows[i][0], rows[i][1], db_int(&r, (int)i));
	return facet_end(f, &p, &r);
}

enum ombud_status facet_flags(struct facet *f)
{
	static const char *const words[] = {"overdue", "late", "new", "changed", "mine", "unassigned",
	    "waiting", "snoozed", "answered", "closed"};
	enum { N = sizeof words / sizeof *words };
	const char *rows[N][2];
	for (size_t i = 0; i < N; i++) {
		rows[i][0] = words[i];
		rows[i][1] = arena_printf(f->memory, "is:%s", words[i]);
	}
	return facet_conditions(f, (const char *const (*)[2])rows, N);
}

/* ---- due ------------------------------------------------------------------------------------------- */

/* "due:2026-11-24..2026-11-26": days of the calendar from today. */
static const char *days(struct facet *f, int32_t today, int from, int to)
{
	char a[DAY_TEXT], b[DAY_TEXT] = "";
	day_text(a, today + from);
	if (to)
		day_text(b, today + to);
	return arena_printf(f->memory, "due:%s..%s", a, b);
}

/* Every ticket is in one of them. Late is what is open and unanswered; what was answered or ended
 * in the past of its date is over. */
enum ombud_status facet_due(struct facet *f)
{
	int32_t today = local_day(f->q->env.zone, f->q->env.now);
	const char *const rows[][2] = {
	    {_("late"), "is:overdue"},
	    {_("today"), "due:now..today"},
	    {"1-3d", days(f, today, 1, 3)},
	    {"4-7d", days(f, today, 4, 7)},
	    {"8-14d", days(f, today, 8, 14)},
	    {"15-30d", days(f, today, 15, 30)},
	    {_("later"), days(f, today, 31, 0)},
	    {_("over"), "(due:..now -is:overdue)"},
	    {_("(none)"), "due:none"},
	};
	return facet_conditions(f, rows, sizeof rows / sizeof *rows);
}

/* ---- months ------------------------------------------------------------------------------------------ */

static void add_month(struct facet *f, int month, int64_t count, size_t most)
{
	if (!count)
		return;
	if (f->v.n == most) {
		f->more++;
		return;
	}
	const char *text = arena_printf(f->memory, "%04d-%02d", month / 12, month % 12 + 1);
	facet_add(f, text, arena_printf(f->memory, "received:%s", text), count);
}

static int local_month(const struct query_env *env, int64_t at)
{
	struct date d = date_of(local_day(env->zone, at));
	return d.year * 12 + d.month - 1;
}

/* The engine counts by quarters of an hour, the newest first; which month each belongs to is a
 * matter of the local calendar. */
enum ombud_status facet_months(struct facet *f, size_t most)
{
	struct plan p = {0};
	int month = -1;
	int64_t count = 0;
	buf_printf(&p.sql, "SELECT t.received_at / %d, count(*) FROM ticket t WHERE (", QUARTER);
	facet_where(f, &p);
	plan_add(&p, ") GROUP BY 1 ORDER BY 1 DESC");
	struct rows r = facet_start(f, &p);
	while (db_next(&r)) {
		int of = local_month(&f->q->env, db_int(&r, 0) * QUARTER);
		if (of != month) {
			add_month(f, month, count, most);
			month = of;
			count = 0;
		}
		count += db_int(&r, 1);
	}
	add_month(f, month, count, most);
	return facet_end(f, &p, &r);
}
