/* How long what ended took, value by value of a field. */
#include <stdlib.h>

#include "base/time.h"
#include "query/facet.h"

struct taking {
	struct facet *f;
	int share;
	VEC(int32_t) days; /* of the value at hand */
	size_t at;         /* where its facet stands */
	bool open;
};

static int by_size(const void *a, const void *b)
{
	const int32_t *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

static int64_t tenths(const struct taking *k)
{
	size_t n = k->days.n;
	const int32_t *v = k->days.v;
	if (k->share == 50)
		return n % 2 ? (int64_t)v[n / 2] * 10 : ((int64_t)v[n / 2 - 1] + v[n / 2]) * 5;
	return (int64_t)v[((size_t)k->share * n + 99) / 100 - 1] * 10;
}

static void settle(struct taking *k)
{
	if (k->days.n)
		qsort(k->days.v, k->days.n, sizeof *k->days.v, by_size);
	if (k->days.n && k->at < k->f->v.n)
		k->f->v.v[k->at].count = tenths(k);
	k->days.n = 0;
}

static void begin(struct taking *k, const char *field, const struct rows *r)
{
	settle(k);
	k->at = k->f->v.n;
	k->open = true;
	facet_add_value(k->f, field, r, 0);
}

/* Words are numbers in the store, agents too: a value is the same while its number is. */
enum ombud_status facet_days(struct facet *f, const char *field, int share)
{
	struct taking k = {.f = f, .share = share};
	struct plan p = {0};
	const char *zone = f->q->env.zone;
	int64_t value = 0;
	buf_printf(&p.sql, "SELECT %s, t.received_at, t.closed_at FROM ticket t WHERE (", facet_column(field));
	facet_where(f, &p);
	plan_add(&p, ") AND t.closed_at > 0 ORDER BY 1");
	struct rows r = facet_start(f, &p);
	while (db_next(&r)) {
		if (!k.open || db_int(&r, 0) != value)
			begin(&k, field, &r);
		value = db_int(&r, 0);
		vec_push(&k.days, local_day(zone, db_int(&r, 2)) - local_day(zone, db_int(&r, 1)));
	}
	settle(&k);
	vec_free(&k.days);
	return facet_end(f, &p, &r);
}
