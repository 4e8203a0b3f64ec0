/* Commands about rules: listing them, and what they would have done to last month's letters. */
#include "base/phrase.h"
#include "base/when.h"
#include "cmd/cmd.h"
#include "view/pager.h"
#include "view/recipes.h"

void cmd_rules(struct desk *d, const struct call *c)
{
	(void)c;
	desk_push(d, recipes_new(d, true));
}

/* ---- trying them --------------------------------------------------------------------------- */

enum { SINCE_DAYS = 30, ROWS_MOST = 500 };

static void fill_step(struct doc *doc, const struct ombud_recipe_step *step, int width)
{
	const struct ombud_result *r = &step->result;
	doc_pair(doc, 2, 24, width, step->line, r->sentence);
	for (size_t i = 0; i < r->n && i < ROWS_MOST; i++) {
		const struct ombud_outcome *o = &r->v[i];
		doc_line(doc, 4);
		doc_printf(doc, STYLE_TEXT, "#%-8lld", (long long)o->id);
		for (size_t k = 0; k < o->n_changes; k++)
			doc_printf(doc, STYLE_TEXT, "%s%s %s > %s", k ? ", " : "", o->changes[k].field,
			    o->changes[k].before[0] ? o->changes[k].before : "-",
			    o->changes[k].after[0] ? o->changes[k].after : "-");
		doc_add(doc, o->verdict == OMBUD_UNCHANGED ? STYLE_DIM : STYLE_SOON, o->why);
	}
	if (r->n > ROWS_MOST) {
		doc_line(doc, 4);
		doc_printf(doc, STYLE_DIM, _("and %zu more: 'ombud rules test --format csv' has all"),
		    r->n - ROWS_MOST);
	}
}

struct trial {
	struct ombud_recipe_report *r;
	int64_t since;
};

static void fill_rule(struct doc *doc, const struct ombud_recipe_run *run, int width)
{
	doc_line(doc, 0);
	doc_line(doc, 1)->part = true;
	doc_printf(doc, STYLE_HEADER, _("%s: found %lld"), run->name, (long long)run->matched);
	if (run->undecided)
		doc_printf(doc, STYLE_SOON, _(", %lld not decided"), (long long)run->undecided);
	if (run->resting[0])
		doc_pair(doc, 2, 8, width, _("rests"), run->resting);
	for (size_t k = 0; k < run->n_steps && !run->resting[0]; k++)
		fill_step(doc, &run->steps[k], width);
}

static void fill_trial(struct doc *doc, void *data, int width)
{
	const struct trial *t = data;
	char at[WHEN_TEXT];
	doc_line(doc, 1);
	doc_printf(doc, STYLE_TEXT, _("tickets received since %s, as they are now: %lld"),
	    when_minute(at, t->since), (long long)t->r->looked);
	for (size_t i = 0; i < t->r->n; i++)
		fill_rule(doc, &t->r->v[i], width);
	if (!t->r->n)
		doc_say(doc, 1, STYLE_DIM, _("there are no rules"));
}

static void drop_trial(void *data)
{
	struct trial *t = data;
	ombud_recipe_report_free(t->r);
	heap_free(t);
}

static bool go_on(void *data, int64_t done, int64_t total)
{
	struct desk *d = data;
	(void)done;
	(void)total;
	return !d->stop || !d->stop(NULL);
}

void cmd_test_rules(struct desk *d, const struct call *c)
{
	const struct ombud_recipe *here = recipes_at(d);
	int64_t since = ombud_now(d->s) - (int64_t)SINCE_DAYS * 86400;
	struct ombud_recipe_how how = {.progress = go_on, .progress_data = d};
	struct ombud_recipe_report *r = NULL;
	if (here && !here->on_arrival) {
		desk_fail(d, _("%s is no rule: Enter previews it"), here->name);
		return;
	}
	how.name = c->w.n > 1 ? c->w.v[1] : here ? here->name : NULL;
	if (ombud_rules_test(&r, d->s, &how, since) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	struct trial *t = heap_new(sizeof *t);
	*t = (struct trial){r, since};
	desk_push(d, pager_new(_("WHAT THE RULES WOULD HAVE DONE: nothing was written"), fill_trial, drop_trial, t));
}
