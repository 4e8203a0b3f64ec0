#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/ids.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/access.h"
#include "ops/session.h"
#include "query/query.h"

enum { PAST_DAYS = 28, NAMED = 20 };

struct looking {
	struct ombud_session *s;
	struct arena *a;
	int32_t today;
	int32_t days[OMBUD_FORECAST_MOST]; /* working days from today on */
	size_t n;
	id_vec chosen; /* of the filter, ascending */
	double pace[2]; /* others, rights */
	int64_t taken[2];
	VEC(int64_t) late[OMBUD_FORECAST_MOST];
	int64_t due[OMBUD_FORECAST_MOST], late_now;
};

static bool is_right(int64_t kind)
{
	const struct kind_info *k = kind_info((enum kind)kind);
	return k && !k->service && k->clock != CLOCK_WORKDAYS;
}

/* ---- pace ----------------------------------------------------------------------------------------- */

static const struct sql ENDED = {"what ended in the last weeks", "ii",
    "SELECT kind, closed_at FROM ticket WHERE closed_at >= $1 AND closed_at < $2 AND state IN (10, 11)", false};

static int by_size(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

static double median(int64_t *v, size_t n)
{
	if (!n)
		return 0;
	qsort(v, n, sizeof *v, by_size);
	return n % 2 ? (double)v[n / 2] : (double)(v[n / 2 - 1] + v[n / 2]) / 2;
}

static enum ombud_status find_pace(struct looking *k)
{
	const struct constants *c = &k->s->constants;
	int32_t from = k->today - PAST_DAYS;
	int64_t counts[2][PAST_DAYS] = {{0}}, worked[2][PAST_DAYS];
	size_t n = 0;
	struct rows r = db_select(k->s->db, &k->s->err, &ENDED, I(local_instant(c->zone, from, 0)),
	    I(local_instant(c->zone, k->today, 0)));
	while (db_next(&r)) {
		int32_t day = local_day(c->zone, db_int(&r, 1)) - from;
		if (day >= 0 && day < PAST_DAYS)
			counts[is_right(db_int(&r, 0))][day]++;
	}
	for (int i = 0; i < PAST_DAYS; i++)
		if (is_workday(c->calendar, from + i, c->eves_off)) {
			worked[0][n] = counts[0][i];
			worked[1][n++] = counts[1][i];
		}
	k->pace[0] = median(worked[0], n);
	k->pace[1] = median(worked[1], n);
	return db_end(&r);
}

/* ---- what is open ----------------------------------------------------------------------------------- */

static const struct sql OPEN = {"what is open, as it is due", "",
    "SELECT id, kind, due_at FROM ticket WHERE is_open = 1 AND answered_at = 0 AND due_at < 9000000000000"
    " ORDER BY due_at, id", false};

static void find_days(struct looking *k, int days)
{
	const struct constants *c = &k->s->constants;
	for (int32_t day = k->today; k->n < (size_t)days; day++)
		if (is_workday(c->calendar, day, c->eves_off))
			k->days[k->n++] = day;
}

/* Whether these tickets are among those of a filter on masked data tells what a list of it would. */
static enum ombud_status ask(struct looking *k, const char *filter, const char *narrowed)
{
	struct query *q;
	struct err *err = &k->s->err;
	if (query_open(&q, err, session_env(k->s), narrowed, NULL))
		return err->status;
	enum ombud_status status = access_may(k->s, q, filter);
	if (!status)
		status = query_ids(q, err, &k->chosen, SIZE_MAX);
	if (!status && query_is_personal(q))
		status = access_query(k->s, q, filter, (int64_t)k->chosen.n);
	query_free(q);
	ids_sort(k->chosen.v, k->chosen.n);
	k->chosen.n = ids_once(k->chosen.v, k->chosen.n);
	return status;
}

static enum ombud_status choose(struct looking *k, const char *filter)
{
	const struct ombud_layer layers[] = {{.filter = "is:open -is:answered"}, {.filter = filter}};
	char *joined;
	size_t fault;
	/* Read alone first: a mistake is shown where it was typed. */
	if (ombud_filter_check(k->s, filter) || ombud_filter_join(&joined, &fault, k->s, layers, filter[0] ? 2 : 1))
		return k->s->err.status;
	enum ombud_status status = ask(k, filter, joined);
	ombud_free(joined);
	return status;
}

static int by_id(const void *a, const void *b)
{
	return by_size(a, b);
}

/* The working day on which it is done, counted from today; days that nobody works to are none. */
static size_t done_on(struct looking *k, bool right)
{
	double at = k->pace[right] > 0 ? floor((double)k->taken[right] / k->pace[right]) : INFINITY;
	k->taken[right]++;
	return at < OMBUD_FORECAST_MOST ? (size_t)at : OMBUD_FORECAST_MOST;
}

static void take_up(struct looking *k, int64_t id, bool right, int64_t due_at)
{
	const char *zone = k->s->constants.zone;
	size_t done = done_on(k, right);
	if (k->chosen.n == 0 || !bsearch(&id, k->chosen.v, k->chosen.n, sizeof id, by_id))
		return;
	if (due_at <= session_now(k->s)) {
		k->late_now++;
		return;
	}
	int32_t last = local_day(zone, due_at - 1);
	for (size_t i = 0; i < k->n; i++) {
		if (k->days[i] < last)
			continue;
		k->due[i]++;
		if (done > i)
			vec_push(&k->late[i], id);
		return;
	}
}

static enum ombud_status look_at_open(struct looking *k)
{
	struct rows r = db_select_values(k->s->db, &k->s->err, &OPEN, NULL, 0);
	while (db_next(&r))
		take_up(k, db_int(&r, 0), is_right(db_int(&r, 1)), db_int(&r, 2));
	return db_end(&r);
}

/* ---- the face ------------------------------------------------------------------------------------- */

static void tell(struct ombud_forecast *out, struct looking *k)
{
	struct ombud_forecast_day *v = ARENA_ARRAY(k->a, struct ombud_forecast_day, k->n);
	for (size_t i = 0; i < k->n; i++) {
		char text[DAY_TEXT];
		int64_t *ids = ARENA_ARRAY(k->a, int64_t, k->late[i].n + 1);
		if (k->late[i].n)
			memcpy(ids, k->late[i].v, k->late[i].n * sizeof *ids);
		v[i] = (struct ombud_forecast_day){arena_str(k->a, day_text(text, k->days[i])), k->due[i], ids, k->late[i].n};
	}
	*out = (struct ombud_forecast){k->pace[1], k->pace[0], k->late_now, v, k->n, k->a};
}

enum ombud_status ombud_forecast(
    struct ombud_forecast **out, struct ombud_session *s, const char *filter, int days)
{
	struct looking k = {.s = s};
	session_enter(s);
	*out = NULL;
	if (session_may(s, MAY_LIST, true, NULL))
		return s->err.status;
	if (days < 1 || days > OMBUD_FORECAST_MOST)
		return fail(&s->err, OMBUD_INPUT, _("--days: working days, from 1 to %d"), OMBUD_FORECAST_MOST);
	k.a = arena_new();
	k.today = session_today(s);
	find_days(&k, days);
	enum ombud_status status = choose(&k, filter ? filter : "");
	if (!status)
		status = find_pace(&k);
	if (!status)
		status = look_at_open(&k);
	if (!status)
		tell(*out = ARENA_NEW(k.a, struct ombud_forecast), &k);
	else
		arena_drop(k.a);
	for (size_t i = 0; i < OMBUD_FORECAST_MOST; i++)
		vec_free(&k.late[i]);
	vec_free(&k.chosen);
	return status;
}

void ombud_forecast_free(struct ombud_forecast *f)
{
	if (f)
		arena_drop(f->memory);
}

static void put_ids(struct buf *b, const struct ombud_forecast_day *d)
{
	for (size_t i = 0; i < d->n_late && i < NAMED; i++)
		buf_printf(b, "%s#%lld", i ? ", " : "", (long long)d->late[i]);
	if (d->n_late > NAMED)
		buf_printf(b, _(" and %zu more"), d->n_late - NAMED);
}

static void put_day(struct buf *b, const struct ombud_forecast_day *d)
{
	int32_t day;
	day_parse(d->day, strlen(d->day), &day);
	buf_printf(b, "%s %s  ", weekday_word(day), d->day);
	if (!d->n_late) {
		buf_printf(b, _("%lld due, none late\n"), (long long)d->due);
		return;
	}
	buf_printf(b, _("%lld due, %zu will be late at today's pace: "), (long long)d->due, d->n_late);
	put_ids(b, d);
	buf_char(b, '\n');
}

enum ombud_status ombud_forecast_text(char **out, const struct ombud_forecast *f)
{
	struct buf b = {0};
	char rights[DECIMAL_TEXT], others[DECIMAL_TEXT];
	buf_printf(&b, _("pace: %s requests and %s others a working day (median of the last 28 days)\n"),
	    say_decimal(rights, f->rights, -1), say_decimal(others, f->others, -1));
	buf_printf(&b, _("late now: %lld\n"), (long long)f->late_now);
	for (size_t i = 0; i < f->n; i++)
		put_day(&b, &f->v[i]);
	*out = buf_take(&b);
	return OMBUD_OK;
}
