/* The pane beside a bulk preview: counts after it, what was checked, how it goes back, what else does it. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "view/bulk_room.h"
#include "view/sheet.h"

enum { W = BULK_SIDE - 1, TIGHT_BELOW = 24, ANSWER = 27, REASONS = 4 };

/* Each ticket gets one at most, and what was left out gets none. */
int64_t bulk_letters(const struct bulk *b)
{
	int64_t kept = b->applied ? b->r->applied : (int64_t)b->kept;
	return b->r->letters < kept ? b->r->letters : kept;
}

/* ---- counts -------------------------------------------------------------------------------- */

static void put_effects(struct doc *doc, const struct bulk *b, struct desk *d)
{
	(void)d;
	sheet_head(doc, _("AFTER"), b->dropped.n ? _("saved filters, were all applied") : _("saved filters"));
	for (size_t i = 0; i < b->r->n_effects; i++) {
		const struct ombud_effect *e = &b->r->effects[i];
		char name[64];
		snprintf(name, sizeof name, "%.60s", e->filter);
		doc_pair(doc, 2, 19, W, name, "");
		doc_printf(doc, e->before == e->after ? STYLE_DIM : STYLE_TEXT, "%6lld -> %6lld", (long long)e->before,
		    (long long)e->after);
	}
	if (!b->r->n_effects && !b->applied)
		doc_say(doc, 2, STYLE_DIM, _("no count of theirs changes"));
}

/* ---- checks -------------------------------------------------------------------------------- */

static void put_check(struct doc *doc, const char *name, int64_t n, const char *of)
{
	char text[80];
	doc_pair(doc, 2, ANSWER, W, name, "");
	if (n < 0) {
		doc_add(doc, STYLE_DIM, of);
		return;
	}
	snprintf(text, sizeof text, "%lld %s", (long long)n, of);
	doc_add(doc, n ? STYLE_SOON : STYLE_GOOD, n ? text : _("ok"));
}

struct reason {
	const char *why;
	int64_t n;
};

static void count_reason(struct reason v[REASONS + 1], const char *why)
{
	size_t k = 0;
	/* A rule's sentence is kept once: equal ones are mostly the same text. */
	while (k < REASONS && v[k].why && v[k].why != why && strcmp(v[k].why, why) != 0)
		k++;
	v[k].why = k < REASONS ? why : _("other reasons");
	v[k].n++;
}

/* The reasons in the order of their first ticket, a line each: the whole sentence stands below, of the row under
 * the cursor. */
static void put_reasons(struct doc *doc, const struct bulk *b)
{
	struct reason v[REASONS + 1] = {{0}};
	for (size_t i = 0; i < b->r->n; i++) {
		const struct ombud_outcome *o = &b->r->v[i];
		if (o->verdict != OMBUD_APPLIED && o->verdict != OMBUD_UNCHANGED && o->why[0])
			count_reason(v, o->why);
	}
	for (size_t k = 0; k <= REASONS && v[k].why; k++) {
		doc_line(doc, 4);
		doc_printf(doc, STYLE_DIM, "%lld: %s", (long long)v[k].n, v[k].why);
	}
}

static void put_checks(struct doc *doc, const struct bulk *b, struct desk *d)
{
	const struct ombud_result *r = b->r;
	(void)d;
	sheet_head(doc, _("CHECKS"), "");
	put_check(doc, _("your roles allow it"), r->refused, _("refused"));
	put_check(doc, _("the rules allow it"), r->skipped, _("skipped"));
	put_check(doc, _("nobody else changed it"), b->applied ? r->conflicts : -1,
	    b->applied ? _("in conflict") : _("when applied"));
	put_check(doc, _("they are still there"), r->missing, _("gone"));
	put_check(doc, _("the filter decides"), b->filter ? r->undecided : -1, b->filter ? _("undecided") : _("n/a"));
	put_reasons(doc, b);
}

/* ---- the way back -------------------------------------------------------------------------- */

static void put_undo(struct doc *doc, const struct bulk *b, struct desk *d)
{
	const struct ombud_op *op = bulk_op(b);
	int64_t n = b->applied ? b->r->applied : (int64_t)b->kept;
	char text[300];
	(void)d;
	sheet_head(doc, _("UNDO"), "");
	if (!n) {
		doc_say(doc, 2, STYLE_DIM, _("nothing is written"));
		return;
	}
	snprintf(text, sizeof text, _("one entry of the journal: %s x%lld"), b->op.v[0], (long long)n);
	doc_fold(doc, 2, W, STYLE_TEXT, text);
	if (!op || !op->reversible)
		doc_fold(doc, 2, W, STYLE_ERROR, _("it cannot be taken back"));
	else
		doc_fold(doc, 2, W, STYLE_TEXT,
		    _("u takes it back, where nobody changed the same since then"));
	if (!bulk_letters(b))
		return;
	snprintf(text, sizeof text, _("letters can be called back for %s s, and not after"), b->hold);
	doc_fold(doc, 2, W, STYLE_TEXT, text);
}

/* ---- what else does it --------------------------------------------------------------------- */

static void put_command(struct doc *doc, const struct bulk *b, struct desk *d)
{
	sheet_head(doc, _("THE SAME AS A COMMAND"), "");
	char *filter = bulk_as_filter(b, d);
	if (!filter) {
		doc_fold(doc, 2, W, STYLE_DIM, _("too many single tickets to name them: a filter or tags would"));
		return;
	}
	char *lines[] = {bulk_as_command(b, filter), bulk_as_shell(b, filter)};
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++) {
		doc_fold(doc, 2, W, STYLE_TEXT, lines[i]);
		heap_free(lines[i]);
	}
	doc_fold(doc, 2, W, STYLE_DIM, _("a preview too; --yes in the shell does it"));
	heap_free(filter);
}

static void put_recipe(struct doc *doc, const struct bulk *b, struct desk *d)
{
	(void)d;
	sheet_head(doc, _("RECIPE"), "");
	doc_fold(doc, 2, W, STYLE_TEXT,
	    b->filter ? _("S saves it under a name; B runs it again")
		      : _("chosen tickets are no filter; what :all or :bulk previews, S saves"));
}

/* Half a section could be read as a whole one: what has no room goes, from the end. */
void bulk_side(struct bulk *b, struct desk *d, int rows)
{
	static void (*const sections[])(struct doc *, const struct bulk *, struct desk *) = {
	    put_effects, put_checks, put_undo, put_command, put_recipe};
	bool tight = rows < TIGHT_BELOW;
	doc_clear(&b->side);
	for (size_t i = 0; i < sizeof sections / sizeof *sections; i++) {
		size_t from = b->side.line.n;
		if (i && !tight)
			doc_line(&b->side, 0);
		sections[i](&b->side, b, d);
		if (i && b->side.line.n > (size_t)rows + 1)
			doc_drop(&b->side, from, b->side.line.n - from);
	}
	b->side_rows = rows;
	b->side_stale = false;
}
