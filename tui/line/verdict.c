/* What came of a change: each ticket's verdict where there are few or a program reads, and what
 * many have in common where a person does. */
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

enum { FEW = 40, GROUPS_SHOWN = 20, EXAMPLES = 3 };

static const char *const VERDICTS[] = {
    [OMBUD_APPLIED] = N_("applied"),
    [OMBUD_UNCHANGED] = N_("already so"),
    [OMBUD_SKIPPED] = N_("skipped"),
    [OMBUD_CHANGED_MEANWHILE] = N_("changed meanwhile"),
    [OMBUD_REFUSED] = N_("refused"),
    [OMBUD_MISSING] = N_("missing"),
    [OMBUD_LEFT] = N_("not reached"),
};

const char *line_verdict(enum ombud_verdict v)
{
	return _(VERDICTS[v]);
}

/* "state work>resolved, assignee ->ines" */
const char *line_changes(struct line *l, const struct ombud_outcome *o)
{
	const char *text = "";
	for (size_t i = 0; i < o->n_changes; i++) {
		const struct ombud_change *c = &o->changes[i];
		text = line_format(l, "%s%s%s %s>%s", text, i ? ", " : "", c->field,
		    *c->before ? c->before : "-", *c->after ? c->after : "-");
	}
	return text;
}

static int put_each(struct line *l, const struct ombud_result *r)
{
	static const char *const TITLES[] = {N_("ID"), N_("Verdict"), N_("Change"), N_("Why")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	const char **cells = line_keep(l, (r->n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < r->n; i++) {
		const struct ombud_outcome *o = &r->v[i];
		cells[i * COLUMNS] = line_format(l, "%lld", (long long)o->id);
		cells[i * COLUMNS + 1] = line_verdict(o->verdict);
		cells[i * COLUMNS + 2] = line_changes(l, o);
		cells[i * COLUMNS + 3] = o->why;
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = r->n, .cells = cells};
	int code = r->n ? line_table(l, &table) : LINE_DONE;
	return code == LINE_PARTLY ? LINE_DONE : code;
}

/* ---- what many have in common ---- */

struct group {
	const struct ombud_outcome *first;
	size_t n;
	int64_t examples[EXAMPLES];
};
struct groups {
	struct group *v;
	size_t n, room;
	size_t *slots; /* number + 1, by what is alike */
	size_t n_slots;
};

/* Outcomes that change alike share their changes; sentences are compared. */
static bool alike(const struct ombud_outcome *a, const struct ombud_outcome *b)
{
	return a->verdict == b->verdict && a->changes == b->changes &&
	       a->n_changes == b->n_changes && strcmp(a->why, b->why) == 0;
}

static size_t slot_of(const struct groups *g, const struct ombud_outcome *o)
{
	size_t h = (size_t)o->verdict * 31 + (size_t)(const void *)o->changes / 16;
	for (const char *p = o->why; *p; p++)
		h = h * 31 + (unsigned char)*p;
	for (h %= g->n_slots; g->slots[h]; h = (h + 1) % g->n_slots)
		if (alike(g->v[g->slots[h] - 1].first, o))
			break;
	return h;
}

static void rehash(struct groups *g)
{
	heap_free(g->slots);
	g->n_slots = g->n_slots ? g->n_slots * 2 : 256;
	g->slots = heap_new(g->n_slots * sizeof *g->slots);
	for (size_t i = 0; i < g->n; i++)
		g->slots[slot_of(g, g->v[i].first)] = i + 1;
}

static void add(struct groups *g, const struct ombud_outcome *o)
{
	if (g->n * 2 >= g->n_slots)
		rehash(g);
	size_t h = slot_of(g, o);
	if (!g->slots[h]) {
		if (g->n == g->room) {
			g->room = g->room ? g->room * 2 : 64;
			g->v = heap_more(g->v, g->room * sizeof *g->v);
		}
		g->v[g->n] = (struct group){.first = o};
		g->slots[h] = ++g->n;
	}
	struct group *of = &g->v[g->slots[h] - 1];
	if (of->n < EXAMPLES)
		of->examples[of->n] = o->id;
	of->n++;
}

/* What went wrong first, then what there is most of. */
static int by_weight(const void *a, const void *b)
{
	const struct group *x = a, *y = b;
	bool good_x = x->first->verdict == OMBUD_APPLIED, good_y = y->first->verdict == OMBUD_APPLIED;
	if (good_x != good_y)
		return good_x ? -1 : 1;
	return (x->n < y->n) - (x->n > y->n);
}

static const char *group_text(struct line *l, const struct group *g)
{
	const struct ombud_outcome *o = g->first;
	if (o->verdict == OMBUD_UNCHANGED)
		return "";
	const char *text = o->n_changes ? line_changes(l, o) : o->why;
	if (o->n_changes && *o->why)
		text = line_format(l, "%s (%s)", text, o->why);
	if (o->verdict == OMBUD_APPLIED)
		return text;
	const char *ids = "";
	for (size_t i = 0; i < g->n && i < EXAMPLES; i++)
		ids = line_format(l, "%s%s#%lld", ids, i ? " " : "", (long long)g->examples[i]);
	return line_format(l, "%s: %s%s", text, ids, g->n > EXAMPLES ? " ..." : "");
}

static int put_table(struct line *l, const struct groups *g, size_t shown)
{
	static const char *const TITLES[] = {N_("Tickets"), N_("Verdict"), N_("What")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	const char **cells = line_keep(l, (shown + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < shown; i++) {
		cells[i * COLUMNS] = line_format(l, "%zu", g->v[i].n);
		cells[i * COLUMNS + 1] = line_verdict(g->v[i].first->verdict);
		cells[i * COLUMNS + 2] = group_text(l, &g->v[i]);
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = shown, .cells = cells};
	return line_table(l, &table);
}

static int put_groups(struct line *l, const struct ombud_result *r)
{
	struct groups g = {0};
	for (size_t i = 0; i < r->n; i++)
		add(&g, &r->v[i]);
	if (g.n)
		qsort(g.v, g.n, sizeof *g.v, by_weight);
	size_t shown = g.n < GROUPS_SHOWN ? g.n : GROUPS_SHOWN;
	int code = put_table(l, &g, shown);
	if (shown < g.n)
		line_put(l, _("and %zu others: --format csv lists every ticket\n"), g.n - shown);
	heap_free(g.v);
	heap_free(g.slots);
	return code;
}

/* ---- all of it ---- */

static void put_effects(struct line *l, const struct ombud_result *r)
{
	const char *text = "";
	for (size_t i = 0; i < r->n_effects; i++)
		if (r->effects[i].before != r->effects[i].after)
			text = line_format(l, "%s%s%s %lld>%lld", text, *text ? ", " : "",
			    r->effects[i].filter, (long long)r->effects[i].before,
			    (long long)r->effects[i].after);
	if (*text)
		line_put(l, _("saved filters: %s\n"), text);
}

/* Programs read the rows alone; people also read what it comes to. */
static void put_summary(struct line *l, const struct ombud_result *r, bool rehearsed)
{
	if (!line_for_people(l))
		return;
	if (*r->sentence)
		line_put(l, "%s\n", r->sentence);
	put_effects(l, r);
	if (r->limit)
		line_put(l, _("limit: only the first %lld that the filter selects\n"), (long long)r->limit);
	if (r->repeated)
		line_put(l, "%s\n", _("this token was worked before: nothing was done again"));
	if (rehearsed)
		line_put(l, "%s\n", _("dry run: nothing was written"));
	else if (r->entry)
		line_put(l, _("journal entry %lld\n"), (long long)r->entry);
}

/* All there is went well: 0. Some of it: 1. None of it: why not. */
int line_exit_of_result(const struct ombud_result *r)
{
	int64_t good = r->applied + r->unchanged;
	int64_t bad = r->skipped + r->conflicts + r->refused + r->missing + r->left;
	if (bad == 0)
		return good || r->n == 0 ? LINE_DONE : LINE_PARTLY;
	if (good)
		return LINE_PARTLY;
	return r->refused == bad ? LINE_DENIED : r->conflicts == bad ? LINE_CONFLICT : LINE_PARTLY;
}

int line_put_result(struct line *l, const struct ombud_result *r, bool rehearsed)
{
	bool grouped = r->n > FEW && !line_value(l, "format");
	int code = grouped ? put_groups(l, r) : put_each(l, r);
	put_summary(l, r, rehearsed);
	return code ? code : line_exit_of_result(r);
}
