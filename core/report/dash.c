/* The desk at a glance. Each figure is a facet of the tickets at hand: its filter is what a list would ask. */
#include <string.h>

#include "base/buf.h"
#include "base/ids.h"
#include "base/say.h"
#include "base/time.h"
#include "report/dash_room.h"

enum { DAYS_MOST = 92, WORKDAYS_AHEAD = 10, RUNS_MOST = 2000 };

/* base and one more term, in canonical words. */
enum ombud_status dash_with(const char **out, struct making *m, const char *term)
{
	struct ombud_layer layers[2] = {{.filter = m->base}, {.filter = term}};
	char *joined;
	size_t fault;
	if (ombud_filter_join(&joined, &fault, m->s, m->base[0] ? layers : layers + 1, m->base[0] ? 2 : 1))
		return m->s->err.status;
	*out = arena_str(m->memory, joined);
	ombud_free(joined);
	return OMBUD_OK;
}

const char *dash_both(struct making *m, const char *a, const char *b)
{
	return *a && *b ? arena_printf(m->memory, "%s %s", a, b) : *a ? a : b;
}

void dash_size(struct making *m, const char *const *columns, size_t n_columns, size_t rows_most)
{
	m->b->columns = columns;
	m->b->n_columns = n_columns;
	m->b->rows = ARENA_ARRAY(m->memory, const char *, rows_most);
	m->b->v = ARENA_ARRAY(m->memory, struct ombud_figure, rows_most * n_columns);
}

void dash_row(struct making *m, size_t row, const char *name)
{
	((const char **)m->b->rows)[row] = name;
}

enum ombud_status dash_put(struct making *m, size_t row, size_t column, const char *term, int64_t n)
{
	struct ombud_figure *f = (struct ombud_figure *)&m->b->v[row * m->b->n_columns + column];
	f->n = n;
	return dash_with(&f->filter, m, term);
}

int64_t dash_count_of(const struct ombud_facets *f, const char *term)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->v[i].term, term) == 0)
			return f->v[i].count;
	return 0;
}

/* ---- conditions, a bar each ------------------------------------------------------------------- */

/* rows: name and term; what all of them have in common is asked first. */
static enum ombud_status bars(
    struct making *m, const char *common, const char *const (*rows)[2], size_t n)
{
	static const char *const columns[] = {N_("now")};
	struct ombud_facets *f;
	const char *filter;
	if (dash_with(&filter, m, common) || facets_by(&f, m->s, filter, rows, n))
		return m->s->err.status;
	dash_size(m, columns, 1, n);
	for (size_t i = 0; i < n && !m->s->err.status; i++) {
		dash_row(m, i, rows[i][0]);
		dash_put(m, i, 0, dash_both(m, common, rows[i][1]), dash_count_of(f, rows[i][1]));
	}
	m->b->n_rows = n;
	ombud_facets_free(f);
	return m->s->err.status;
}

/* "due:2026-11-24..2026-11-26", counted from today. */
const char *dash_span(struct making *m, const char *field, int from, int to)
{
	char a[DAY_TEXT], b[DAY_TEXT];
	return arena_printf(m->memory, "%s:%s..%s", field, day_text(a, m->today + from), day_text(b, m->today + to));
}

const char *dash_in_period(struct making *m, const char *field)
{
	return dash_span(m, field, 1 - m->days, 0);
}

static enum ombud_status clocks(struct making *m)
{
	const char *const rows[][2] = {
	    {_("overdue"), "is:overdue"},
	    {_("late, no pauses"), "is:strict-late"},
	    {_("due today"), "due:now..today"},
	    {_("due in 1-3 days"), dash_span(m, "due", 1, 3)},
	    {_("due in 4-7 days"), dash_span(m, "due", 4, 7)},
	    {_("due in 8-30 days"), dash_span(m, "due", 8, 30)},
	    {_("extended"), "has:extension"},
	};
	return bars(m, "is:open", rows, sizeof rows / sizeof *rows);
}

static enum ombud_status ages(struct making *m)
{
	char day[DAY_TEXT];
	const char *const rows[][2] = {
	    {_("0-7 days"), dash_span(m, "received", -7, 0)},
	    {_("8-14 days"), dash_span(m, "received", -14, -8)},
	    {_("15-21 days"), dash_span(m, "received", -21, -15)},
	    {_("22-30 days"), dash_span(m, "received", -30, -22)},
	    {_("older"), arena_printf(m->memory, "received:..%s", day_text(day, m->today - 31))},
	};
	return bars(m, "is:open", rows, sizeof rows / sizeof *rows);
}

static enum ombud_status states(struct making *m)
{
	const char *const rows[][2] = {
	    {_("new"), "is:open state:new"},
	    {_("not begun"), "is:open state:triaged"},
	    {_("in work"), "is:open state:work"},
	    {_("waiting"), "is:open is:waiting"},
	    {_("in review"), "is:open state:review,approved"},
	    {_("put aside"), "is:open is:snoozed"},
	    {_("ended"), dash_in_period(m, "closed")},
	    {_("legal hold"), "is:held"},
	};
	/* Which holds stood is not kept of the past: the last row is of the present. */
	return bars(m, "", rows, sizeof rows / sizeof *rows - (m->s->past != NULL));
}

/* ---- days ------------------------------------------------------------------------------------------ */

static enum ombud_status day_row(
    struct making *m, size_t row, const char *name, const char *field, const char *also)
{
	const char *filter, *(*rows)[2] = arena_alloc(m->memory, (size_t)m->days * sizeof *rows);
	struct ombud_facets *f;
	for (int i = 0; i < m->days; i++) {
		char day[DAY_TEXT];
		rows[i][0] = "";
		rows[i][1] = arena_printf(m->memory, "%s:%s", field, day_text(day, m->today - m->days + 1 + i));
	}
	if (dash_with(&filter, m, dash_both(m, also, dash_in_period(m, field))) ||
	    facets_by(&f, m->s, filter, (const char *const (*)[2])rows, (size_t)m->days))
		return m->s->err.status;
	dash_row(m, row, name);
	for (int i = 0; i < m->days && !m->s->err.status; i++)
		dash_put(m, row, (size_t)i, dash_both(m, also, rows[i][1]), dash_count_of(f, rows[i][1]));
	ombud_facets_free(f);
	return m->s->err.status;
}

static enum ombud_status flow(struct making *m)
{
	const char **columns = ARENA_ARRAY(m->memory, const char *, (size_t)m->days);
	for (int i = 0; i < m->days; i++) {
		char day[DAY_TEXT];
		columns[i] = arena_str(m->memory, day_text(day, m->today - m->days + 1 + i));
	}
	dash_size(m, columns, (size_t)m->days, 3);
	m->b->n_rows = 3;
	if (day_row(m, 0, _("in"), "received", "") || day_row(m, 1, _("ended"), "closed", ""))
		return m->s->err.status;
	return day_row(m, 2, _("late"), "due", "is:late");
}

/* ---- what is to come ------------------------------------------------------------------------------- */

/* "id:3,7..9": no words select what is late by the pace. *n: how many of them are named, from the front. */
static const char *ids_term(struct making *m, const int64_t *ids, size_t *n)
{
	struct buf b = {0};
	size_t end, runs = 0, i = 0;
	buf_str(&b, *n ? "id:" : "id:0");
	for (; i < *n && runs < RUNS_MOST; i = end, runs++) {
		for (end = i + 1; end < *n && ids[end] == ids[end - 1] + 1;)
			end++;
		buf_printf(&b, i ? ",%lld" : "%lld", (long long)ids[i]);
		if (end > i + 1)
			buf_printf(&b, "..%lld", (long long)ids[end - 1]);
	}
	*n = i;
	const char *text = arena_str(m->memory, buf_text(&b));
	buf_free(&b);
	return text;
}

static enum ombud_status late_day(struct making *m, size_t row, const struct ombud_forecast_day *d)
{
	int64_t *ids = ARENA_ARRAY(m->memory, int64_t, d->n_late + 1);
	size_t n = d->n_late;
	for (size_t i = 0; i < n; i++)
		ids[i] = d->late[i];
	ids_sort(ids, n);
	const char *term = ids_term(m, ids, &n), *name = arena_printf(m->memory, _("%s, %lld due"), d->day, (long long)d->due);
	if (n < d->n_late)
		name = arena_printf(m->memory, _("%s, the first %zu of %zu"), name, n, d->n_late);
	dash_row(m, row, name);
	return dash_put(m, row, 0, term, (int64_t)n);
}

/* A row a working day; one row that says so where nothing will be late. */
static enum ombud_status forecast(struct making *m)
{
	static const char *const columns[] = {N_("late")};
	struct ombud_forecast *f;
	size_t late = 0;
	if (ombud_forecast(&f, m->s, m->base, WORKDAYS_AHEAD))
		return m->s->err.status;
	dash_size(m, columns, 1, f->n);
	for (size_t i = 0; i < f->n; i++)
		late += f->v[i].n_late;
	m->b->n_rows = late ? f->n : 1;
	for (size_t i = 0; late && i < f->n && !m->s->err.status; i++)
		late_day(m, i, &f->v[i]);
	if (!late) {
		dash_row(m, 0, _("none in ten days"));
		dash_put(m, 0, 0, "id:0", 0);
	}
	ombud_forecast_free(f);
	return m->s->err.status;
}

/* ---- the blocks --------------------------------------------------------------------------------------- */

static const struct {
	const char *title;
	enum ombud_dash_shape shape;
	enum ombud_status (*make)(struct making *m);
} blocks[] = {
    {N_("Clocks"), OMBUD_DASH_BARS, clocks},
    {N_("States"), OMBUD_DASH_BARS, states},
    {N_("By agent"), OMBUD_DASH_TABLE, dash_agents},
    {N_("In, ended and late by day"), OMBUD_DASH_DAYS, flow},
    [OMBUD_DASH_FORECAST] = {N_("Late at today's pace"), OMBUD_DASH_BARS, forecast},
    {N_("By kind"), OMBUD_DASH_TABLE, dash_kinds},
    {N_("Age of what is open"), OMBUD_DASH_BARS, ages},
    {N_("By label"), OMBUD_DASH_TABLE, dash_labels},
};

enum ombud_status ombud_dash(
    struct ombud_dash_block **out, struct ombud_session *s, const char *filter, int days, size_t i)
{
	session_enter(s);
	*out = NULL;
	if (i >= sizeof blocks / sizeof *blocks)
		return fail(&s->err, OMBUD_NOTFOUND, _("there are no more figures"));
	if (days < 1 || days > DAYS_MOST)
		return fail(&s->err, OMBUD_INPUT, _("a period is of 1 to %d days"), DAYS_MOST);
	struct arena *memory = arena_new();
	struct making m = {.s = s, .memory = memory, .base = filter, .days = days, .today = session_today(s),
	    .b = ARENA_NEW(memory, struct ombud_dash_block)};
	*m.b = (struct ombud_dash_block){.title = _(blocks[i].title), .shape = blocks[i].shape, .memory = memory};
	enum ombud_status status = blocks[i].make(&m);
	if (status)
		arena_drop(memory);
	else
		*out = m.b;
	return status;
}

void ombud_dash_free(struct ombud_dash_block *b)
{
	if (b)
		arena_drop(b->memory);
}
