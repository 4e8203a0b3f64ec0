/* :explain: the tree, what each term finds and costs, the SQL and the engine's plan. */
#include <string.h>
#include <time.h>

#include "base/say.h"
#include "query/state.h"

enum { ROWS_MOST = 60, NAME_CELLS = 34 };

struct explain {
	struct query *q;
	struct err *err;
	struct buf *out;
	size_t rows;
};

static void indent(struct buf *out, int depth)
{
	for (int i = 0; i < depth; i++)
		buf_str(out, "  ");
}

static void tree(struct buf *out, const struct node *n, int depth)
{
	static const char *const joins[] = {[NODE_AND] = "and", [NODE_OR] = "or", [NODE_NOT] = "not"};
	indent(out, depth);
	if (n->type == NODE_TERM || n->type == NODE_SAVED)
		ast_canon_node(out, n);
	else
		buf_str(out, n->type == NODE_MSG ? "msg" : joins[n->type]);
	buf_char(out, '\n');
	for (size_t i = 0; i < n->n; i++)
		tree(out, n->child[i], depth + 1);
}

static double now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

const char *query_cost_word(const struct node *n)
{
	static const char *const words[] = {[COST_INDEX] = N_("index"), [COST_SCAN] = N_("scan"),
	    [COST_LOOKUP] = N_("lookup"), [COST_SUBJECT] = N_("subjects"),
	    [COST_PERSON] = N_("personal data"),
	    [COST_LETTER] = N_("letters")};
	return _(words[plan_cost(n)]);
}

static enum ombud_status node_count(struct explain *e, const struct node *n, int64_t *count, double *ms)
{
	double start = now_ms();
	enum ombud_status status = query_count_node(e->q, e->err, n, count);
	*ms = now_ms() - start;
	return status;
}

static void name_cell(struct explain *e, const struct node *n, int depth)
{
	struct buf b = {0};
	indent(&b, depth);
	ast_canon_node(&b, n);
	size_t keep = b.len;
	while (keep > NAME_CELLS || (keep < b.len && ((unsigned char)b.data[keep] & 0xc0) == 0x80))
		keep--;
	bool cut = keep < b.len;
	buf_cut(&b, keep);
	buf_printf(e->out, "  %s%s%*s", buf_text(&b), cut ? "~" : " ", NAME_CELLS - (int)keep, "");
	buf_free(&b);
}

/* One line; above: the terms before it joined to it, NULL where that says nothing. */
static enum ombud_status line(
    struct explain *e, const struct node *n, const struct node *above, int depth)
{
	int64_t alone, together;
	double ms, other;
	if (node_count(e, n, &alone, &ms))
		return e->err->status;
	int64_t tested = e->q->sets.calls;
	if (above && node_count(e, above, &together, &other))
		return e->err->status;
	name_cell(e, n, depth);
	buf_printf(e->out, " %8lld", (long long)alone);
	if (above)
		buf_printf(e->out, " %8lld", (long long)together);
	else
		buf_printf(e->out, " %8s", "");
	buf_printf(e->out, " %8.1f  %s", ms, query_cost_word(n));
	if (tested)
		buf_printf(e->out, _(", %lld texts"), (long long)tested);
	buf_char(e->out, '\n');
	return OMBUD_OK;
}

static enum ombud_status lines(struct explain *e, const struct node *n, int depth)
{
	struct node above = {.type = NODE_AND, .child = n->child};
	bool joined = depth == 0 && n->type == NODE_AND;
	for (size_t i = 0; i < n->n && e->rows < ROWS_MOST; i++, e->rows++) {
		const struct node *c = n->child[i];
		above.n = i + 1;
		if (line(e, c, joined ? &above : NULL, depth))
			return e->err->status;
		if (c->type != NODE_MSG && c->n > 0 && lines(e, c, depth + 1))
			return e->err->status;
	}
	return OMBUD_OK;
}

static enum ombud_status terms(struct explain *e)
{
	struct node *root = e->q->root, *only = root;
	struct node wrapped = {.type = NODE_AND, .child = &only, .n = 1};
	/* What is asked of letters or of people is dear, an index is not: hence where it is sought. */
	buf_printf(e->out, "\n%-*s %8s %8s %8s  %s\n", NAME_CELLS + 3, _("Terms"), _("alone"),
	    _("together"), _("ms"), _("sought in"));
	return lines(e, root->type == NODE_AND ? root : &wrapped, 0);
}

/* "IN (3,11,30, .. 120 in all)": what was answered before stands in the statement as numbers, of
 * which a person wants to see few. Appends the list at s and returns what follows it. */
static const char *few_numbers(struct buf *out, const char *s)
{
	enum { SHOWN = 8 };
	size_t n = 1, at = 0, shown = 0;
	for (at = 0; s[at] && s[at] != ')'; at++) {
		n += s[at] == ',';
		shown = n <= SHOWN ? at + 1 : shown;
	}
	buf_add(out, s, shown);
	if (n > SHOWN)
		buf_printf(out, _(", .. %zu in all"), n);
	return s + at;
}

static void readable(struct buf *out, const char *sql)
{
	static const char in[] = "IN (";
	for (const char *s = sql; *s;) {
		bool list = strncmp(s, in, sizeof in - 1) == 0 && s[4] >= '0' && s[4] <= '9';
		buf_add(out, s, list ? sizeof in - 1 : 1);
		s = list ? few_numbers(out, s + sizeof in - 1) : s + 1;
	}
}

static enum ombud_status engine(struct explain *e)
{
	struct plan p;
	if (query_prepare(e->q, e->err)) {
		query_done(e->q);
		return e->err->status;
	}
	query_select(&p, e->q, "t.id");
	if (!sort_in_c(&e->q->sort))
		query_order(&p.sql, e->q);
	buf_printf(e->out, "\n%s\n  ", _("SQL"));
	readable(e->out, buf_text(&p.sql));
	buf_printf(e->out, "\n\n%s\n", _("Plan of the engine"));
	struct buf steps = {0};
	query_begin(e->q);
	enum ombud_status status =
	    db_plan(e->q->env.db, e->err, &steps, buf_text(&p.sql), p.v.v, p.v.n);
	db_set_hooks(e->q->env.db, NULL);
	query_done(e->q);
	for (const char *s = buf_text(&steps); *s;) {
		size_t n = strcspn(s, "\n");
		buf_printf(e->out, "  %.*s\n", (int)n, s);
		s += n + (s[n] == '\n');
	}
	buf_free(&steps);
	plan_free(&p);
	return status;
}

static enum ombud_status result(struct explain *e)
{
	int64_t n;
	char ms[DECIMAL_TEXT];
	double start = now_ms();
	if (query_count(e->q, e->err, &n))
		return e->err->status;
	buf_printf(e->out, _("\nFound %lld tickets in %s ms, sorted by %s"), (long long)n,
	    say_decimal(ms, now_ms() - start, 1), e->q->sort_text);
	if (e->q->undecided)
		buf_printf(e->out, _("; %lld not decided, over a pattern's limit"),
		    (long long)e->q->undecided);
	buf_char(e->out, '\n');
	return OMBUD_OK;
}

enum ombud_status query_explain(struct query *q, struct err *err, struct buf *out, bool bare)
{
	struct explain e = {.q = q, .err = err, .out = out};
	buf_printf(out, "%s\n", _("Tree"));
	if (query_is_empty(q))
		buf_printf(out, "  %s\n", _("every ticket"));
	else
		tree(out, q->root, 1);
	if (!bare && !query_is_empty(q) && terms(&e))
		return err->status;
	if (result(&e))
		return err->status;
	if (bare) {
		buf_printf(out, "%s\n", _("What each term finds is told to who may reveal what it asks."));
		return OMBUD_OK;
	}
	return engine(&e);
}
