/* Tables of the dashboard: a value a row, a condition a column. */
#include <string.h>

#include "base/say.h"
#include "report/dash_room.h"

enum { VALUES_MOST = 40, CONDITIONS = 8 };

struct condition {
	const char *title, *term;
	int share; /* of a hundred: the days that so many of what ended took at most; 0: how many there are */
};

static bool has(const struct ombud_facets *f, const char *term)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->v[i].term, term) == 0)
			return true;
	return false;
}

/* The values of the first column's facet, the most frequent first; then what other columns have beside. */
static size_t rows_of(struct making *m, struct ombud_facets *const *f, size_t n, const char **terms)
{
	size_t rows = 0;
	for (size_t c = 0; c < n; c++)
		for (size_t i = 0; i < f[c]->n && rows < VALUES_MOST; i++) {
			size_t k = 0;
			while (k < rows && strcmp(terms[k], f[c]->v[i].term) != 0)
				k++;
			if (k < rows)
				continue;
			terms[rows] = arena_str(m->memory, f[c]->v[i].term);
			dash_row(m, rows++, arena_str(m->memory, f[c]->v[i].label));
		}
	return rows;
}

static enum ombud_status put_cell(struct making *m, size_t row, size_t column, const struct condition *c,
    const struct ombud_facets *f, const char *term)
{
	int64_t n = dash_count_of(f, term);
	struct ombud_figure *figure = (struct ombud_figure *)&m->b->v[row * m->b->n_columns + column];
	figure->tenths = c->share != 0;
	return dash_put(m, row, column, dash_both(m, c->term, term), n || !c->share ? n : has(f, term) ? 0 : -1);
}

static enum ombud_status fill_table(struct making *m, const struct condition *c, size_t n,
    struct ombud_facets *const *f, const char *const *terms)
{
	for (size_t row = 0; row < m->b->n_rows; row++)
		for (size_t i = 0; i < n; i++)
			if (put_cell(m, row, i, &c[i], f[i], terms[row]))
				return m->s->err.status;
	return OMBUD_OK;
}

static enum ombud_status ask(struct ombud_facets **f, struct making *m, const char *field, const struct condition *c)
{
	const char *filter;
	if (dash_with(&filter, m, c->term))
		return m->s->err.status;
	return c->share ? facets_days(f, m->s, filter, field, c->share) : ombud_facets(f, m->s, filter, field, VALUES_MOST);
}

static enum ombud_status table(
    struct making *m, const char *field, const struct condition *c, size_t n)
{
	struct ombud_facets *f[CONDITIONS] = {NULL};
	const char *terms[VALUES_MOST];
	const char **columns = ARENA_ARRAY(m->memory, const char *, n);
	for (size_t i = 0; i < n; i++) {
		columns[i] = c[i].title;
		if (ask(&f[i], m, field, &c[i]))
			break;
	}
	if (!m->s->err.status) {
		dash_size(m, columns, n, VALUES_MOST);
		m->b->n_rows = rows_of(m, f, n, terms);
		fill_table(m, c, n, f, terms);
	}
	for (size_t i = 0; i < n; i++)
		ombud_facets_free(f[i]);
	return m->s->err.status;
}

/* What the days to the end are of, and the count beside it, are the same tickets. */
enum ombud_status dash_agents(struct making *m)
{
	const char *ended = dash_in_period(m, "closed");
	const struct condition c[] = {{N_("open"), "is:open", 0}, {N_("late"), "is:overdue", 0},
	    {N_("work"), "is:open state:work", 0}, {N_("wait"), "is:open is:waiting", 0}, {N_("med d"), ended, 50},
	    {N_("ended"), ended, 0}, {N_("ended 7d"), dash_span(m, "closed", -6, 0), 0}};
	return table(m, "assignee", c, sizeof c / sizeof *c);
}

enum ombud_status dash_kinds(struct making *m)
{
	const char *ended = dash_in_period(m, "closed");
	const struct condition c[] = {{N_("open"), "is:open", 0}, {N_("in"), dash_in_period(m, "received"), 0},
	    {N_("ended"), ended, 0}, {N_("med d"), ended, 50}, {N_("90th d"), ended, 90},
	    {N_("late"), dash_both(m, "is:late", dash_in_period(m, "due")), 0}, {N_("extended"), "is:open has:extension", 0}};
	return table(m, "kind", c, sizeof c / sizeof *c);
}

enum ombud_status dash_labels(struct making *m)
{
	const struct condition c[] = {
	    {N_("open"), "is:open", 0}, {N_("late"), "is:overdue", 0}, {N_("in"), dash_in_period(m, "received"), 0}};
	return table(m, "label", c, sizeof c / sizeof *c);
}
