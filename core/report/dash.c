/* The desk at a glance. Each figure is a facet of the tickets at hand: its filter is what a list would ask. */
#include <string.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/ids.h"
#include "base/say.h"
#include "base/time.h"
#include "list/facet.h"

enum { DAYS_MOST = 92, AGENTS_MOST = 40, CONDITIONS = 8, WORKDAYS_AHEAD = 10, RUNS_MOST = 2000 };

/* What a block is made of. */
struct making {
	struct ombud_session *s;
	struct arena *memory;
	const char *base; /* the filter that the caller gave */
	int32_t today;
	int days;
	struct ombud_dash_block *b;
};

/* base and one more term, in canonical words. */
static enum ombud_status with(const char **out, struct making *m, const char *term)
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

static const char *both(struct making *m, const char *a, const char *b)
{
	return *a && *b ? arena_printf(m->memory, "%s %s", a, b) : *a ? a : b;
}

static void size_block(struct making *m, const char *const *columns, size_t n_columns, size_t rows_most)
{
	m->b->columns = columns;
	m->b->n_columns = n_columns;
	m->b->rows = ARENA_ARRAY(m->memory, const char *, rows_most);
	m->b->v = ARENA_ARRAY(m->memory, struct ombud_figure, rows_most * n_columns);
}

static void put_row(struct making *m, size_t row, const char *name)
{
	((const char **)m->b->rows)[row] = name;
}

static enum ombud_status put(struct making *m, size_t row, size_t column, const char *term, int64_t n)
{
	struct ombud_figure *f = (struct ombud_figure *)&m->b->v[row * m->b->n_columns + column];
	f->n = n;
	return with(&f->filter, m, term);
}

static int64_t count_of(const struct ombud_facets *f, const char *term)
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
	if (with(&filter, m, common) || facets_by(&f, m->s, filter, rows, n))
		return m->s->err.status;
	size_block(m, columns, 1, n);
	for (size_t i = 0; i < n && !m->s->err.status; i++) {
		put_row(m, i, rows[i][0]);
		put(m, i, 0, both(m, common, rows[i][1]), count_of(f, rows[i][1]));
	}
	m->b->n_rows = n;
	ombud_facets_free(f);
	return m->s->err.status;
}

/* "due:2026-11-24..2026-11-26", counted from today. */
static const char *span(struct making *m, const char *field, int from, int to)
{
	char a[DAY_TEXT], b[DAY_TEXT];
	return arena_printf(m->memory, "%s:%s..%s", field, day_text(a, m->today + from), day_text(b, m->today + to));
}

static const char *in_period(struct making *m, const char *field)
{
	return span(m, field, 1 - m->days, 0);
}

static enum ombud_status clocks(struct making *m)
{
	const char *const rows[][2] = {
	    {_("overdue"), "is:overdue"},
	    {_("late, no pauses"), "is:strict-late"},
	    {_("due today"), "due:now..today"},
	    {_("due in 1-3 days"), span(m, "due", 1, 3)},
	    {_("due in 4-7 days"), span(m, "due", 4, 7)},
	    {_("due in 8-30 days"), span(m, "due", 8, 30)},
	    {_("extended"), "has:extension"},
	};
	return bars(m, "is:open", rows, sizeof rows / sizeof *rows);
}

static enum ombud_status ages(struct making *m)
{
	char day[DAY_TEXT];
	const char *const rows[][2] = {
	    {_("0-7 days"), span(m, "received", -7, 0)},
	    {_("8-14 days"), span(m, "received", -14, -8)},
	    {_("15-21 days"), span(m, "received", -21, -15)},
	    {_("22-30 days"), span(m, "received", -30, -22)},
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
	    {_("ended"), in_period(m, "closed")},
	    {_("legal hold"), "is:held"},
	};
	return bars(m, "", rows, sizeof rows / sizeof *rows);
}

/* ---- a value a row, a condition a column ------------------------------------------------------- */

struct condition {
	const char *title, *term;
};

/* The values of the first column's facet, the most frequent first; then what other columns have beside. */
static size_t rows_of(struct making *m, struct ombud_facets *const *f, size_t n, const char **terms)
{
	size_t rows = 0;
	for (size_t c = 0; c < n; c++)
		for (size_t i = 0; i < f[c]->n && rows < AGENTS_MOST; i++) {
			size_t k = 0;
			while (k < rows && strcmp(terms[k], f[c]->v[i].term) != 0)
				k++;
			if (k < rows)
				continue;
			terms[rows] = arena_str(m->memory, f[c]->v[i].term);
			put_row(m, rows++, arena_str(m->memory, f[c]->v[i].label));
		}
	return rows;
}

static enum ombud_status fill_table(struct making *m, const struct condition *c, size_t n,
    struct ombud_facets *const *f, const char *const *terms)
{
	for (size_t row = 0; row < m->b->n_rows; row++)
		for (size_t i = 0; i < n; i++)
			if (put(m, row, i, both(m, c[i].term, terms[row]), count_of(f[i], terms[row])))
				return m->s->err.status;
	return OMBUD_OK;
}

static enum ombud_status table(
    struct making *m, const char *field, const struct condition *c, size_t n)
{
	struct ombud_facets *f[CONDITIONS] = {NULL};
	const char *terms[AGENTS_MOST], *filter;
	const char **columns = ARENA_ARRAY(m->memory, const char *, n);
	for (size_t i = 0; i < n; i++) {
		columns[i] = c[i].title;
		if (with(&filter, m, c[i].term) || ombud_facets(&f[i], m->s, filter, field, AGENTS_MOST))
			break;
	}
	if (!m->s->err.status) {
		size_block(m, columns, n, AGENTS_MOST);
		m->b->n_rows = rows_of(m, f, n, terms);
		fill_table(m, c, n, f, terms);
	}
	for (size_t i = 0; i < n; i++)
		ombud_facets_free(f[i]);
	return m->s->err.status;
}

static enum ombud_status owners(struct making *m)
{
	const struct condition c[] = {{N_("open"), "is:open"}, {N_("late"), "is:overdue"},
	    {N_("work"), "is:open state:work"}, {N_("wait"), "is:open is:waiting"},
	    {N_("ended"), in_period(m, "closed")}};
	return table(m, "assignee", c, sizeof c / sizeof *c);
}

static enum ombud_status kinds(struct making *m)
{
	const struct condition c[] = {{N_("open"), "is:open"}, {N_("in"), in_period(m, "received")},
	    {N_("ended"), in_period(m, "closed")}, {N_("late"), both(m, "is:late", in_period(m, "due"))},
	    {N_("ext."), "is:open has:extension"}};
	return table(m, "kind", c, sizeof c / sizeof *c);
}

static enum ombud_status labels(struct making *m)
{
	const struct condition c[] = {{N_("open"), "is:open"}, {N_("late"), "is:overdue"},
	    {N_("in"), in_period(m, "received")}};
	return table(m, "label", c, sizeof c / sizeof *c);
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
	if (with(&filter, m, both(m, also, in_period(m, field))) ||
	    facets_by(&f, m->s, filter, (const char *const (*)[2])rows, (size_t)m->days))
		return m->s->err.status;
	put_row(m, row, name);
	for (int i = 0; i < m->days && !m->s->err.status; i++)
		put(m, row, (size_t)i, both(m, also, rows[i][1]), count_of(f, rows[i][1]));
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
	size_block(m, columns, (size_t)m->days, 3);
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
	put_row(m, row, name);
	return put(m, row, 0, term, (int64_t)n);
}

/* A row a working day; one row that says so where nothing will be late. */
static enum ombud_status forecast(struct making *m)
{
	static const char *const columns[] = {N_("late")};
	struct ombud_forecast *f;
	size_t late = 0;
	if (ombud_forecast(&f, m->s, m->base, WORKDAYS_AHEAD))
		return m->s->err.status;
	size_block(m, columns, 1, f->n);
	for (size_t i = 0; i < f->n; i++)
		late += f->v[i].n_late;
	m->b->n_rows = late ? f->n : 1;
	for (size_t i = 0; late && i < f->n && !m->s->err.status; i++)
		late_day(m, i, &f->v[i]);
	if (!late) {
		put_row(m, 0, _("none in ten days"));
		put(m, 0, 0, "id:0", 0);
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
    {N_("By agent"), OMBUD_DASH_TABLE, owners},
    {N_("In, ended and late by day"), OMBUD_DASH_DAYS, flow},
    [OMBUD_DASH_FORECAST] = {N_("Late at today's pace"), OMBUD_DASH_BARS, forecast},
    {N_("By kind"), OMBUD_DASH_TABLE, kinds},
    {N_("Age of what is open"), OMBUD_DASH_BARS, ages},
    {N_("By label"), OMBUD_DASH_TABLE, labels},
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
