#include "report/count.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

void report_count_open(struct report_count *c, struct arena *memory, const struct report_span *p, bool audit)
{
	*c = (struct report_count){.p = p, .memory = memory, .audit = audit};
	c->parts = mem_alloc(report_rules_n * sizeof *c->parts);
	memset(c->parts, 0, report_rules_n * sizeof *c->parts);
	c->first = ARENA_ARRAY(memory, size_t, report_rules_n + 1);
	c->mixed = ARENA_ARRAY(memory, bool, report_rules_n);
}

/* ---- putting ------------------------------------------------------------------------------------ */

static struct report_line *line_of(struct report_count *c, size_t rule, const char *part)
{
	for (size_t i = 0; i < c->parts[rule].n; i++)
		if (strcmp(c->parts[rule].v[i]->part, part) == 0)
			return c->parts[rule].v[i];
	struct report_line *line = ARENA_NEW(c->memory, struct report_line);
	line->rule = &report_rules[rule];
	line->part = arena_str(c->memory, part);
	vec_push(&c->parts[rule], line);
	return line;
}

static void add(struct report_number *n, const struct report_rule *r, const struct report_thing *t,
    const struct report_span *p)
{
	bool counts = !r->in || r->in(t, p);
	n->base++;
	n->n += counts;
	if (r->value)
		vec_push(&n->values, r->value(t, p));
	if (counts && t->ticket && n->ids.n <= REPORT_IDS_MOST)
		vec_push(&n->ids, t->ticket);
}

/* Whether the filter of a row would select the same tickets as were counted. */
static void compare(struct report_line *l, const struct report_thing *t, const struct report_span *p)
{
	const struct report_rule *r = l->rule;
	bool counted = r->of(t, p) && (!r->in || r->in(t, p)), selected = r->same(t, p);
	if (counted != selected) {
		l->number[0].others = true;
		l->number[t->kind].others = true;
	}
}

static void put(struct report_count *c, size_t rule, const struct report_thing *t)
{
	const struct report_rule *r = &report_rules[rule];
	struct report_line *l = NULL;
	if (r->of(t, c->p)) {
		l = line_of(c, rule, r->part ? r->part(t) : "");
		add(&l->number[0], r, t, c->p);
		if (r->by_kind && t->kind)
			add(&l->number[t->kind], r, t, c->p);
	}
	/* What is in another part by now, that part's filter selects. */
	if (r->same && r->part && l)
		c->mixed[rule] |= !r->same(t, c->p);
	else if (r->same && !r->part)
		compare(line_of(c, rule, ""), t, c->p);
}

void report_count_put(void *count, enum report_source source, const struct report_thing *t)
{
	struct report_count *c = count;
	for (size_t i = 0; i < report_rules_n; i++)
		if (report_rules[i].source == source && (!report_rules[i].audit || c->audit))
			put(c, i, t);
}

/* ---- the end ------------------------------------------------------------------------------------ */

static int by_part(const void *a, const void *b)
{
	const struct report_line *const *x = a, *const *y = b;
	return strcmp((*x)->part, (*y)->part);
}

static int by_size(const void *a, const void *b)
{
	const struct report_line *const *x = a, *const *y = b;
	int64_t n = (*x)->number[0].n, m = (*y)->number[0].n;
	return n != m ? (n < m ? 1 : -1) : strcmp((*x)->part, (*y)->part);
}

static int by_id(const void *a, const void *b)
{
	const int64_t *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

static int by_value(const void *a, const void *b)
{
	const double *x = a, *y = b;
	return (*x > *y) - (*x < *y);
}

static void settle(struct report_line *l, bool mixed)
{
	for (int k = 0; k < KIND_END; k++) {
		struct report_number *n = &l->number[k];
		n->others |= mixed;
		if (n->values.n)
			qsort(n->values.v, n->values.n, sizeof *n->values.v, by_value);
		if (n->ids.n)
			qsort(n->ids.v, n->ids.n, sizeof *n->ids.v, by_id);
		n->ids.n = ids_once(n->ids.v, n->ids.n);
	}
}

void report_count_end(struct report_count *c)
{
	for (size_t i = 0; i < report_rules_n; i++) {
		const struct report_rule *r = &report_rules[i];
		bool shown = !r->audit || c->audit;
		c->first[i] = c->lines.n;
		if (!r->part && shown)
			line_of(c, i, "");
		if (c->parts[i].n > 1)
			qsort(c->parts[i].v, c->parts[i].n, sizeof *c->parts[i].v, r->most ? by_size : by_part);
		for (size_t k = 0; k < c->parts[i].n && (!r->most || k < r->most); k++) {
			settle(c->parts[i].v[k], c->mixed[i]);
			vec_push(&c->lines, c->parts[i].v[k]);
		}
	}
	c->first[report_rules_n] = c->lines.n;
}

void report_count_free(struct report_count *c)
{
	for (size_t i = 0; i < report_rules_n; i++) {
		for (size_t l = 0; l < c->parts[i].n; l++)
			for (int k = 0; k < KIND_END; k++) {
				vec_free(&c->parts[i].v[l]->number[k].values);
				vec_free(&c->parts[i].v[l]->number[k].ids);
			}
		vec_free(&c->parts[i]);
	}
	mem_free(c->parts);
	vec_free(&c->lines);
}

const struct report_line *report_line_of(const struct report_count *c, const char *measure)
{
	for (size_t i = 0; i < c->lines.n; i++)
		if (strcmp(c->lines.v[i]->rule->measure, measure) == 0)
			return c->lines.v[i];
	return NULL;
}

/* ---- numbers ------------------------------------------------------------------------------------- */

static double median(const double *v, size_t n)
{
	return n % 2 ? v[n / 2] : (v[n / 2 - 1] + v[n / 2]) / 2;
}

/* Of n in order the one at place ceil(0.9 n): whole numbers, so that no rounding moves it. */
static double p90(const double *v, size_t n)
{
	return v[(9 * n + 9) / 10 - 1];
}

static double mean(const double *v, size_t n)
{
	double sum = 0;
	for (size_t i = 0; i < n; i++)
		sum += v[i];
	return sum / (double)n;
}

bool report_number_value(double *out, const struct report_rule *rule, const struct report_number *n)
{
	size_t many = n->values.n;
	if (rule->how == COUNTED) {
		*out = (double)n->n;
		return true;
	}
	if (rule->how == SHARE ? !n->base : !many)
		return false;
	switch (rule->how) {
	case SHARE:
		*out = 100 * (double)n->n / (double)n->base;
		break;
	case MEDIAN:
		*out = median(n->values.v, many);
		break;
	case P90:
		*out = p90(n->values.v, many);
		break;
	case SUM:
		*out = mean(n->values.v, many) * (double)many;
		break;
	case MAXIMUM:
		*out = n->values.v[many - 1];
		break;
	default:
		*out = mean(n->values.v, many);
		break;
	}
	return true;
}
