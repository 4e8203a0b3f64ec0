#include "report/sums.h"

#include <string.h>

struct summing {
	const struct report_count *count;
	struct arena *memory;
	struct hide_cell *cells;
	VEC(struct hide_sum) sums;
};

static bool is_few(int64_t n)
{
	return n > 0 && n < HIDE_BELOW;
}

/* A share tells how many: of one that is about few, or about all but few, it is hidden. */
static struct hide_cell cell_for(const struct report_rule *r, const struct report_number *n)
{
	if (r->how == COUNTED)
		return hide_count(n->n);
	return (struct hide_cell){.value = r->how == SHARE ? n->n : n->base,
	    .least = 0,
	    .most = n->base,
	    .few = r->how == SHARE && (is_few(n->n) || is_few(n->base - n->n)) && n->n && n->n != n->base,
	    .hidden = is_few(n->base)};
}

static void add_sum(struct summing *m, size_t whole, const size_t *part, size_t n)
{
	size_t *kept = ARENA_ARRAY(m->memory, size_t, n + 1);
	memcpy(kept, part, n * sizeof *part);
	vec_push(&m->sums, ((struct hide_sum){whole, kept, n}));
}

static bool adds_up(const struct report_rule *r)
{
	return r->how == COUNTED || r->how == SHARE;
}

/* The kinds that are about few are together one number more, which is not to be known either: the total less the
 * other kinds. */
static void sum_few(struct summing *m, size_t line)
{
	size_t few[KIND_END], other[KIND_END + 1], n_few = 0, n_other = 0, together = m->count->lines.n * KIND_END + line;
	int64_t sum = 0;
	for (int k = 1; k < KIND_END; k++) {
		size_t cell = report_cell(line, k);
		if (m->cells[cell].few)
			few[n_few++] = cell, sum += m->cells[cell].value;
		else
			other[n_other++] = cell;
	}
	if (!is_few(sum))
		return;
	m->cells[together] = hide_count(sum);
	other[n_other++] = together;
	add_sum(m, together, few, n_few);
	add_sum(m, report_cell(line, 0), other, n_other);
}

static void sum_kinds(struct summing *m, size_t line)
{
	size_t part[KIND_END];
	for (int k = 1; k < KIND_END; k++)
		part[k - 1] = report_cell(line, k);
	add_sum(m, report_cell(line, 0), part, KIND_END - 1);
	if (m->count->lines.v[line]->rule->how == COUNTED)
		sum_few(m, line);
}

static size_t line_at(const struct summing *m, const char *measure)
{
	for (size_t i = 0; i < m->count->lines.n; i++)
		if (strcmp(m->count->lines.v[i]->rule->measure, measure) == 0)
			return i;
	return SIZE_MAX;
}

/* The lines from first on are the parts of whole, kind by kind. */
static void sum_parts(struct summing *m, size_t whole, size_t first, size_t n)
{
	size_t *part = ARENA_ARRAY(m->memory, size_t, n + 1);
	for (int k = 0; k < KIND_END; k++) {
		for (size_t i = 0; i < n; i++)
			part[i] = report_cell(first + i, k);
		add_sum(m, report_cell(whole, k), part, n);
	}
}

static bool is_refusal(const char *code)
{
	return strncmp(code, "REF-", 4) == 0 || strncmp(code, "RET-", 4) == 0 || strcmp(code, "UNIDENT") == 0;
}

/* The same tickets stand in two places: refusals among the outcomes, some kinds in rows of their own. */
static void sum_again(struct summing *m)
{
	static const struct {
		const char *row;
		enum kind kind;
	} rows[] = {{"breaches", KIND_BREACH}, {"complaints", KIND_COMPLAINT}, {"authority", KIND_DPA}};
	size_t received = line_at(m, "received"), outcome = line_at(m, "outcome"), n = m->count->lines.n;
	size_t *part = ARENA_ARRAY(m->memory, size_t, n + 1);
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		add_sum(m, report_cell(line_at(m, rows[i].row), 0), (size_t[]){report_cell(received, (int)rows[i].kind)}, 1);
	for (int k = 0; k < KIND_END && outcome != SIZE_MAX; k++) {
		size_t refused = 0;
		for (size_t i = outcome; i < n && strcmp(m->count->lines.v[i]->rule->measure, "outcome") == 0; i++) {
			const char *code = m->count->lines.v[i]->part;
			if (is_refusal(code))
				part[refused++] = report_cell(i, k);
			if (strcmp(code, "UNIDENT") == 0)
				add_sum(m, report_cell(line_at(m, "unidentified"), k), (size_t[]){report_cell(i, k)}, 1);
		}
		add_sum(m, report_cell(line_at(m, "refused"), k), part, refused);
	}
}

static void sum_lines(struct summing *m)
{
	for (size_t i = 0; i < report_rules_n; i++) {
		const struct report_rule *r = &report_rules[i];
		size_t first = m->count->first[i], n = m->count->first[i + 1] - first;
		for (size_t l = first; l < first + n; l++)
			if (r->by_kind && adds_up(r))
				sum_kinds(m, l);
		if (r->whole && n)
			sum_parts(m, line_at(m, r->whole), first, n);
	}
	sum_again(m);
}

/* Of a share the whole stands in another row: where that is hidden, the share would tell it. */
static void hide_with_whole(struct summing *m)
{
	size_t answered = line_at(m, "answered");
	for (size_t i = 0; i < m->count->lines.n; i++)
		for (int k = 0; k < KIND_END; k++)
			if (m->count->lines.v[i]->rule->how == SHARE && m->cells[report_cell(answered, k)].hidden)
				m->cells[report_cell(i, k)].hidden = true;
}

/* A median or a maximum of all, beside those of every kind but few, would tell of these few. */
static void hide_lone_measures(struct summing *m)
{
	for (size_t i = 0; i < m->count->lines.n; i++) {
		const struct report_line *l = m->count->lines.v[i];
		int64_t hidden = 0;
		for (int k = 1; k < KIND_END; k++)
			if (m->cells[report_cell(i, k)].hidden)
				hidden += l->number[k].base;
		if (l->rule->by_kind && !adds_up(l->rule) && is_few(hidden))
			m->cells[report_cell(i, 0)].hidden = true;
	}
}

void report_cells(struct hide_cell *cells, const struct report_count *count)
{
	for (size_t i = 0; i < count->lines.n; i++)
		for (int k = 0; k < KIND_END; k++)
			cells[report_cell(i, k)] = cell_for(count->lines.v[i]->rule, &count->lines.v[i]->number[k]);
}

void report_hide_small(struct hide_cell *cells, const struct report_count *count, struct arena *memory)
{
	struct summing m = {.count = count, .memory = memory, .cells = cells};
	sum_lines(&m);
	hide_cells(cells, report_cells_n(count), m.sums.v, m.sums.n);
	hide_with_whole(&m);
	hide_lone_measures(&m);
	vec_free(&m.sums);
}

/* ---- the total of some kinds --------------------------------------------------------------------- */

static bool all_shown(const struct hide_cell *cells, size_t line, uint32_t kinds)
{
	for (int k = 1; k < KIND_END; k++)
		if ((kinds >> k & 1) && cells[report_cell(line, k)].hidden)
			return false;
	return true;
}

bool report_total_follows(const struct hide_cell *cells, const struct report_count *all, size_t line, uint32_t kinds,
    const struct report_number *n)
{
	const struct report_line *l = all->lines.v[line];
	bool whole_shown = !cells[report_cell(line, 0)].hidden;
	if (l->rule->by_kind)
		return all_shown(cells, line, kinds) ||
		       (l->rule->how == COUNTED && whole_shown && all_shown(cells, line, ~kinds));
	/* Not shown by kind: nothing of it, or all of it. */
	return !n->base || (whole_shown && n->base == l->number[0].base);
}
