/* Recipes and rules: listing, saving, running, trying. */
#include <stdlib.h>
#include <string.h>

#include "base/when.h"
#include "line/line.h"

enum { SINCE_DAYS = 30, DAY = 86400 };

/* ---- lists --------------------------------------------------------------------------------- */

/* The operations on one line. */
static const char *does(struct line *l, const struct ombud_recipe *r)
{
	const char *text = "";
	for (size_t i = 0; i < r->n_ops; i++)
		text = line_format(l, "%s%s%s", text, i ? "; " : "", r->ops[i].line);
	return r->n_ops ? text : r->lines;
}

static const char *number(struct line *l, int64_t n)
{
	return line_format(l, "%lld", (long long)n);
}

static const char *when(struct line *l, int64_t at)
{
	char text[WHEN_TEXT];
	if (!at)
		return "";
	return line_format(
	    l, "%s", line_for_people(l) ? when_minute(text, at) : when_instant(text, at));
}

static int put_recipes(struct line *l, const struct ombud_recipe_list *list)
{
	static const char *const TITLES[] = {
	    N_("Name"), N_("Count"), N_("Owner"), N_("Rule"), N_("Last run"), N_("Does"), N_("Filter"), N_("Fault")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	const char **cells = line_keep(l, (list->n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < list->n; i++) {
		const struct ombud_recipe *r = &list->v[i];
		const char **row = cells + i * COLUMNS;
		row[0] = r->name;
		row[1] = r->count < 0 ? "" : number(l, r->count);
		row[2] = *r->owner ? r->owner : _("team");
		row[3] = r->on_arrival ? _("yes") : "";
		row[4] = when(l, r->ran);
		row[5] = does(l, r);
		row[6] = r->shown;
		row[7] = r->fault;
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = list->n, .cells = cells};
	return line_table(l, &table);
}

static int put_rules(struct line *l, const struct ombud_recipe_list *list)
{
	static const char *const TITLES[] = {N_("Name"), N_("Place"), N_("Maker"), N_("Matched"), N_("Applied"),
	    N_("Refused"), N_("Undecided"), N_("Failed"), N_("Last run"), N_("Last error"), N_("Does"), N_("Filter"), N_("Resting")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	const char **cells = line_keep(l, (list->n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < list->n; i++) {
		const struct ombud_recipe *r = &list->v[i];
		const char **row = cells + i * COLUMNS;
		const int64_t counts[] = {
		    r->matched, r->applied, r->refused, r->undecided, r->failed};
		row[0] = r->name;
		row[1] = number(l, r->place);
		row[2] = r->maker;
		for (size_t k = 0; k < 5; k++)
			row[3 + k] = number(l, counts[k]);
		row[8] = when(l, r->ran);
		row[9] = r->last_error;
		row[10] = does(l, r);
		row[11] = r->shown;
		row[12] = r->fault;
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = list->n, .cells = cells};
	return line_table(l, &table);
}

static int list(struct line *l, bool rules)
{
	struct ombud_recipe_list *all;
	enum ombud_status status = ombud_recipes(&all, l->s, rules, !rules);
	if (status)
		return line_fail(l, status, NULL);
	int code = rules ? put_rules(l, all) : put_recipes(l, all);
	ombud_recipes_free(all);
	return code;
}

/* ---- saving and dropping ------------------------------------------------------------------- */

static int missing(struct line *l)
{
	line_complain(
	    l, _("something is missing: ombud %s %s"), l->command->name, l->command->usage);
	return LINE_USAGE;
}

static const char *operations(struct line *l)
{
	const char *text = "";
	for (int i = 3; i < l->n_words; i++)
		text = line_format(l, "%s%s%s", text, i > 3 ? "\n" : "", line_utf8(l, l->words[i]));
	return text;
}

static int change(struct line *l, bool rules)
{
	const char *operation = line_verb_operation(l);
	if (!operation)
		return line_no_verb(l);
	bool save = strcmp(l->words[0], "save") == 0;
	if (l->n_words < (save ? 4 : 2))
		return missing(l);
	const char *words[16] = {operation, "--name", line_utf8(l, l->words[1])};
	size_t n = 3;
	if (save) {
		words[n++] = "--filter";
		words[n++] = line_utf8(l, l->words[2]);
		words[n++] = "--words";
		words[n++] = operations(l);
		/* A filter that cannot be read is shown with the place where it breaks off. */
		enum ombud_status status = ombud_filter_check(l->s, words[4]);
		if (status)
			return line_fail(l, status, words[4]);
	}
	if (save && rules) {
		words[n++] = "--on-arrival";
		words[n++] = "yes";
	}
	if (line_value(l, "place")) {
		words[n++] = "--place";
		words[n++] = line_value(l, "place");
	}
	if (rules || line_flag(l, "team")) {
		words[n++] = "--team";
		words[n++] = "yes";
	}
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n});
}

/* ---- what came of it ----------------------------------------------------------------------- */

/* For programs: a row for each ticket and operation. */
static int put_rows(struct line *l, const struct ombud_recipe_report *r)
{
	static const char *const TITLES[] = {
	    N_("ID"), N_("Verdict"), N_("Change"), N_("Why"), N_("Recipe"), N_("Operation")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	size_t rows = 0, at = 0;
	for (size_t i = 0; i < r->n; i++)
		for (size_t k = 0; k < r->v[i].n_steps; k++)
			rows += r->v[i].steps[k].result.n;
	const char **cells = line_keep(l, (rows + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < r->n; i++)
		for (size_t k = 0; k < r->v[i].n_steps; k++) {
			const struct ombud_recipe_step *step = &r->v[i].steps[k];
			for (size_t j = 0; j < step->result.n; j++) {
				const struct ombud_outcome *o = &step->result.v[j];
				const char **row = cells + at++ * COLUMNS;
				row[0] = number(l, o->id);
				row[1] = line_verdict(o->verdict);
				row[2] = line_changes(l, o);
				row[3] = o->why;
				row[4] = r->v[i].name;
				row[5] = step->line;
			}
		}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = rows, .cells = cells};
	int code = rows ? line_table(l, &table) : LINE_DONE;
	return code == LINE_PARTLY ? LINE_DONE : code;
}

static int exit_of_report(const struct ombud_recipe_report *r)
{
	int code = LINE_DONE;
	for (size_t i = 0; i < r->n; i++) {
		if (*r->v[i].resting)
			code = LINE_PARTLY;
		for (size_t k = 0; k < r->v[i].n_steps; k++) {
			int step = line_exit_of_result(&r->v[i].steps[k].result);
			code = step && !code ? step : code;
		}
	}
	return code;
}

/* A row for each rule and operation, with how many of each verdict. */
static int put_counts(struct line *l, const struct ombud_recipe_report *r)
{
	static const char *const TITLES[] = {N_("Rule"), N_("Matched"), N_("Operation"), N_("What came of it")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	size_t rows = 0, at = 0;
	for (size_t i = 0; i < r->n; i++)
		rows += r->v[i].n_steps ? r->v[i].n_steps : 1;
	const char **cells = line_keep(l, (rows + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < r->n; i++) {
		const struct ombud_recipe_run *run = &r->v[i];
		for (size_t k = 0; k == 0 || k < run->n_steps; k++) {
			const char **row = cells + at++ * COLUMNS;
			row[0] = k ? "" : run->name;
			row[1] = k ? "" : number(l, run->matched);
			row[2] = run->n_steps ? run->steps[k].line : "";
			row[3] = *run->resting ? line_format(l, _("rests: %s"), run->resting)
				 : run->n_steps ? run->steps[k].result.sentence
						: "";
		}
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = rows, .cells = cells};
	return rows ? line_table(l, &table) : LINE_DONE;
}

static void put_undecided(struct line *l, const struct ombud_recipe_run *r)
{
	if (r->undecided)
		line_note(l, _("%s: tickets not decided: %lld; a pattern met its limit on them"), r->name,
		    (long long)r->undecided);
}

/* ---- a recipe ------------------------------------------------------------------------------ */

static bool on_progress(void *data, int64_t done, int64_t total)
{
	return line_progress(data, &(struct ombud_progress){.done = done, .total = total});
}

static int put_step(struct line *l, const struct ombud_recipe_step *step)
{
	const struct ombud_result *r = &step->result;
	if (r->n || r->repeated) {
		line_put(l, "%s:\n", step->line);
		return line_put_result(l, r, false);
	}
	line_put(l, _("%s: no ticket came this far\n"), step->line);
	return LINE_DONE;
}

static int put_run(struct line *l, const struct ombud_recipe_run *r, bool rehearsed)
{
	int code = LINE_DONE;
	if (r->n_steps == 1)
		return line_put_result(l, &r->steps[0].result, rehearsed);
	for (size_t i = 0; i < r->n_steps; i++) {
		if (i)
			line_put(l, "\n");
		int put = put_step(l, &r->steps[i]);
		code = code ? code : put;
	}
	if (rehearsed)
		line_put(l, "\n%s\n", _("dry run: nothing was written"));
	return code;
}

static int run(struct line *l, bool rehearse)
{
	struct line_bar bar = {.l = l, .what = _("recipe")};
	const char *token = line_value(l, "token");
	struct ombud_recipe_how how = {.rehearse = rehearse,
	    .progress = on_progress,
	    .progress_data = &bar};
	struct ombud_recipe_report *r;
	if (l->n_words != 2)
		return missing(l);
	how.name = line_utf8(l, l->words[1]);
	how.token = token ? line_utf8(l, token) : NULL;
	enum ombud_status status = ombud_recipe_run(&r, l->s, &how);
	line_progress_end(&bar);
	int code = status ? line_fail(l, status, NULL) : LINE_DONE;
	if (!r)
		return code;
	put_undecided(l, &r->v[0]);
	int put = exit_of_report(r);
	if (!r->v[0].matched) {
		line_note(l, _("nothing matches"));
		put = LINE_PARTLY;
	} else if (line_for_people(l)) {
		put = put_run(l, &r->v[0], rehearse);
	} else {
		int rows = put_rows(l, r);
		put = rows ? rows : put;
	}
	if (rehearse && r->v[0].matched && strcmp(l->words[0], "run") == 0)
		line_note(l, _("--yes does it"));
	ombud_recipe_report_free(r);
	return code ? code : put;
}

int line_recipe(struct line *l)
{
	const char *verb = l->words[0];
	if (strcmp(verb, "list") == 0)
		return list(l, false);
	if (strcmp(verb, "test") == 0)
		return run(l, true);
	if (strcmp(verb, "run") == 0)
		return run(l, !line_flag(l, "yes"));
	return change(l, false);
}

/* ---- rules --------------------------------------------------------------------------------- */

/* A date, or a length of time before now: 30d 2w. */
static bool since_time(struct line *l, int64_t *since)
{
	const char *text = line_value(l, "since");
	char *end;
	*since = ombud_now(l->s) - (int64_t)SINCE_DAYS * DAY;
	if (!text)
		return true;
	long n = strtol(text, &end, 10);
	int64_t unit = strcmp(end, "d") == 0 ? DAY : strcmp(end, "w") == 0 ? 7 * DAY : 0;
	if (end != text && n > 0 && n <= 36500 && unit) {
		*since = ombud_now(l->s) - n * unit;
		return true;
	}
	if (ombud_time_read(since, text) == OMBUD_OK)
		return true;
	line_complain(l, _("--since wants a date such as 2026-10-01, or a length such as 30d or 4w"));
	return false;
}

static int put_report(struct line *l, const struct ombud_recipe_report *r)
{
	for (size_t i = 0; i < r->n; i++)
		put_undecided(l, &r->v[i]);
	int code = line_for_people(l) ? put_counts(l, r) : put_rows(l, r);
	return code ? code : exit_of_report(r);
}

static int test_rules(struct line *l)
{
	struct line_bar bar = {.l = l, .what = _("rules")};
	struct ombud_recipe_how how = {.name = l->n_words > 1 ? line_utf8(l, l->words[1]) : NULL,
	    .progress = on_progress,
	    .progress_data = &bar};
	struct ombud_recipe_report *r;
	int64_t since;
	char text[WHEN_TEXT];
	if (l->n_words > 2 || !since_time(l, &since))
		return l->n_words > 2 ? missing(l) : LINE_USAGE;
	enum ombud_status status = ombud_rules_test(&r, l->s, &how, since);
	line_progress_end(&bar);
	if (status)
		return line_fail(l, status, NULL);
	int code = put_report(l, r);
	int64_t matched = 0;
	for (size_t i = 0; i < r->n; i++)
		matched += r->v[i].matched;
	if (!code && !matched)
		code = LINE_PARTLY;
	if (!r->n)
		line_note(l, _("there are no rules: 'ombud rules save' makes one"));
	else
		line_note(l, _("tickets received since %s, as they are now: %lld; nothing was written"),
		    when_minute(text, since), (long long)r->looked);
	ombud_recipe_report_free(r);
	return code;
}

static int run_rules(struct line *l)
{
	struct ombud_recipe_report *r;
	if (l->n_words > 1) {
		line_complain(l, _("a run is of all rules, in their order: 'rules test %s' tries one"),
		    line_utf8(l, l->words[1]));
		return LINE_USAGE;
	}
	enum ombud_status status = ombud_rules_run(&r, l->s);
	if (status)
		return line_fail(l, status, NULL);
	int code = line_for_people(l) && r->looked ? put_counts(l, r) : LINE_DONE;
	line_note(l, _("tickets that arrived and were not looked at yet: %lld"), (long long)r->looked);
	code = code ? code : exit_of_report(r);
	ombud_recipe_report_free(r);
	return code;
}

int line_rules(struct line *l)
{
	const char *verb = l->words[0];
	bool dry = line_flag(l, "dry-run");
	if (strcmp(verb, "test") == 0 || (dry && strcmp(verb, "run") == 0))
		return test_rules(l);
	if (dry) {
		line_complain(l, _("--dry-run is for 'rules run': it tries the rules and writes nothing"));
		return LINE_USAGE;
	}
	if (strcmp(verb, "list") == 0)
		return list(l, true);
	return strcmp(verb, "run") == 0 ? run_rules(l) : change(l, true);
}
