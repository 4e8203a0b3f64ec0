/* Changing: do, new, undo, redo. Everything goes through the core's one gate; this file finds out
 * what is meant and says what came of it. */
#include <string.h>

#include "line/line.h"

static const char *const VERDICTS[] = {
    [OMBUD_APPLIED] = N_("applied"),
    [OMBUD_UNCHANGED] = N_("already so"),
    [OMBUD_SKIPPED] = N_("skipped"),
    [OMBUD_CHANGED_MEANWHILE] = N_("changed meanwhile"),
    [OMBUD_REFUSED] = N_("refused"),
    [OMBUD_MISSING] = N_("missing"),
};

/* ---- what came of it ---- */

/* "state work>resolved, assignee ->ines" */
static const char *changes_text(struct line *l, const struct ombud_outcome *o)
{
	const char *text = "";
	for (size_t i = 0; i < o->n_changes; i++) {
		const struct ombud_change *c = &o->changes[i];
		text = line_format(l, "%s%s%s %s>%s", text, i ? ", " : "", c->field,
		    *c->before ? c->before : "-", *c->after ? c->after : "-");
	}
	return text;
}

static int put_outcomes(struct line *l, const struct ombud_result *r)
{
	static const char *const TITLES[] = {"ID", "Verdict", "Change", "Why"};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	const char **cells = line_keep(l, (r->n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < r->n; i++) {
		const struct ombud_outcome *o = &r->v[i];
		cells[i * COLUMNS] = line_format(l, "%lld", (long long)o->id);
		cells[i * COLUMNS + 1] = _(VERDICTS[o->verdict]);
		cells[i * COLUMNS + 2] = changes_text(l, o);
		cells[i * COLUMNS + 3] = o->why;
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = r->n, .cells = cells};
	int code = r->n ? line_table(l, &table) : LINE_DONE;
	return code == LINE_PARTLY ? LINE_DONE : code;
}

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
	if (r->repeated)
		line_put(l, "%s\n", _("this token was worked before: nothing was done again"));
	if (rehearsed)
		line_put(l, "%s\n", _("dry run: nothing was written"));
	else if (r->entry)
		line_put(l, _("journal entry %lld\n"), (long long)r->entry);
}

/* All there is went well: 0. Some of it: 1. None of it: why not. */
static int exit_of_result(const struct ombud_result *r)
{
	int64_t good = r->applied + r->unchanged;
	int64_t bad = r->skipped + r->conflicts + r->refused + r->missing;
	if (bad == 0)
		return good || r->n == 0 ? LINE_DONE : LINE_PARTLY;
	if (good)
		return LINE_PARTLY;
	return r->refused == bad ? LINE_DENIED : r->conflicts == bad ? LINE_CONFLICT : LINE_PARTLY;
}

static int put_result(struct line *l, const struct ombud_result *r, bool rehearsed)
{
	int code = put_outcomes(l, r);
	put_summary(l, r, rehearsed);
	return code ? code : exit_of_result(r);
}

/* ---- doing it ---- */

static bool on_progress(void *data, int64_t done, int64_t total)
{
	return line_progress(data, &(struct ombud_progress){.done = done, .total = total});
}

int line_run(struct line *l, const struct ombud_request *request)
{
	struct line_bar bar = {.l = l, .what = request->words[0]};
	struct ombud_request r = *request;
	struct ombud_result *result;
	r.progress = on_progress;
	r.progress_data = &bar;
	enum ombud_status status = ombud_run(&result, l->s, &r);
	line_progress_end(&bar);
	int code = status ? line_fail(l, status, r.filter) : LINE_DONE;
	if (result) {
		int put = put_result(l, result, r.rehearse);
		code = code ? code : put;
	}
	ombud_result_free(result);
	return code;
}

/* A filter turned out to mean one ticket or none: done at once, on what the rehearsal saw. */
static int run_few(struct line *l, struct ombud_request r, const struct ombud_result *seen)
{
	int64_t id = seen->n ? seen->v[0].id : 0, version = seen->n ? seen->v[0].version : 0;
	if (!id) {
		line_note(l, _("nothing matches"));
		return LINE_PARTLY;
	}
	r.filter = NULL;
	r.ids = &id;
	r.versions = version ? &version : NULL;
	r.n_ids = 1;
	r.rehearse = r.effects = false;
	return line_run(l, &r);
}

/* Without --yes the first run is a rehearsal; only then is it known how many tickets there are. */
static int run_carefully(struct line *l, struct ombud_request r, bool dry)
{
	struct ombud_result *seen;
	struct line_bar bar = {.l = l, .what = r.words[0]};
	r.rehearse = r.effects = true;
	r.progress = on_progress;
	r.progress_data = &bar;
	enum ombud_status status = ombud_run(&seen, l->s, &r);
	line_progress_end(&bar);
	if (status) {
		ombud_result_free(seen);
		return line_fail(l, status, r.filter);
	}
	int code;
	if (!dry && seen->n <= 1) {
		code = run_few(l, r, seen);
	} else if (seen->n == 0) {
		line_note(l, _("nothing matches"));
		code = LINE_PARTLY;
	} else {
		code = put_result(l, seen, true);
		if (!dry)
			line_note(l, _("more than one ticket: --yes does it"));
	}
	ombud_result_free(seen);
	return code;
}

/* ---- what is meant ---- */

/* Operation, its options, then "--" so that no word after it is taken for one. */
static void add_word(const char ***at, const char *word)
{
	*(*at)++ = word;
}

static const char **words_begin(struct line *l, const char *name, const char ***at)
{
	const char **words = line_keep(l, (size_t)(l->n_words + l->n_op_words + 3) * sizeof *words);
	*at = words;
	add_word(at, name);
	for (int i = 0; i < l->n_op_words; i++)
		add_word(at, line_utf8(l, l->op_words[i]));
	return words;
}

static int named(const struct line *l, const char *argument)
{
	for (int i = 0; i < l->n_op_words; i += 2)
		if (strcmp(l->op_words[i] + 2, argument) == 0)
			return 1;
	return 0;
}

/* Words that the operation cannot do without, so that "do priority 2 12" has one ticket. */
static int arguments_due(const struct line *l, const struct ombud_op *op)
{
	int due = 0;
	for (size_t i = 0; i < op->n_args; i++)
		due += op->args[i].required && !named(l, op->args[i].name);
	return due;
}

/* How many of the words after the operation are its arguments: the ticket numbers stand last. */
static int split_words(const struct line *l, const struct ombud_op *op, bool by_filter)
{
	int arguments = l->n_words;
	if (by_filter || !op->on_ticket)
		return arguments;
	while (arguments > 1 + arguments_due(l, op) && line_is_reference(l->words[arguments - 1]))
		arguments--;
	return arguments;
}

static const char *op_name_at(const void *unused, size_t i)
{
	size_t n;
	const struct ombud_op *ops = ombud_ops(&n);
	(void)unused;
	return i < n ? ops[i].name : NULL;
}

int line_check_operation(struct line *l)
{
	const char *word = line_utf8(l, l->words[0]);
	if (line_op_find(word))
		return LINE_DONE;
	const char *near = line_nearest(word, op_name_at, NULL);
	if (near)
		line_complain(l, _("there is no operation '%s': did you mean '%s'?"), word, near);
	else
		line_complain(
		    l, _("there is no operation '%s': 'ombud do --help' lists them"), word);
	return LINE_USAGE;
}

static int check_targets(struct line *l, const struct ombud_op *op, const struct ombud_request *r)
{
	if (!op->on_ticket) {
		if (!r->filter)
			return LINE_DONE;
		line_complain(l, _("%s is not done to tickets: it takes no --filter"), op->name);
		return LINE_USAGE;
	}
	if (r->filter && !*r->filter)
		line_complain(l, _("an empty filter selects nothing for a change"));
	else if (!r->filter && r->n_ids == 0)
		line_complain(
		    l, _("%s: to which tickets? Numbers stand last, or --filter FILTER"), op->name);
	else
		return LINE_DONE;
	return LINE_USAGE;
}

int line_do(struct line *l)
{
	const struct ombud_op *op = line_op_find(line_utf8(l, l->words[0]));
	const char *filter = line_value(l, "filter");
	struct ombud_request r = {
	    .filter = filter ? line_utf8(l, filter) : NULL,
	    .token = line_value(l, "token") ? line_utf8(l, line_value(l, "token")) : NULL,
	};
	const char **at;
	int arguments = split_words(l, op, filter != NULL);
	r.words = words_begin(l, op->name, &at);
	add_word(&at, "--");
	for (int i = 1; i < arguments; i++)
		add_word(&at, line_utf8(l, l->words[i]));
	r.n_words = (size_t)(at - r.words);
	int64_t *ids = NULL;
	int code = line_references(l, l->words + arguments, l->n_words - arguments, &ids, &r.n_ids);
	r.ids = ids;
	if (code || (code = check_targets(l, op, &r)))
		return code;
	bool dry = line_flag(l, "dry-run");
	if (dry || (op->on_ticket && !line_flag(l, "yes") && (r.filter || r.n_ids > 1)))
		return run_carefully(l, r, dry);
	return line_run(l, &r);
}

/* ---- a ticket by hand ---- */

int line_new(struct line *l)
{
	const char **at;
	struct ombud_result *result;
	struct ombud_request r = {.words = words_begin(l, "new", &at)};
	add_word(&at, "--");
	for (int i = 0; i < l->n_words; i++)
		add_word(&at, line_utf8(l, l->words[i]));
	r.n_words = (size_t)(at - r.words);
	r.token = line_value(l, "token") ? line_utf8(l, line_value(l, "token")) : NULL;
	enum ombud_status status = ombud_run(&result, l->s, &r);
	if (status)
		return line_fail(l, status, NULL);
	const char *id = line_format(l, "%lld", (long long)result->created);
	int code = LINE_DONE;
	if (line_for_people(l)) {
		line_put(l, result->created ? _("ticket #%s\n") : "%s\n",
		    result->created ? id : result->sentence);
	} else {
		static const char *const TITLES[] = {"ID"};
		const struct ombud_table table = {
		    .titles = TITLES, .n_columns = 1, .n_rows = 1, .cells = &id};
		code = line_table(l, &table);
	}
	ombud_result_free(result);
	return code;
}

/* ---- the journal backwards ---- */

static int walk(struct line *l,
    enum ombud_status (*step)(struct ombud_result **, struct ombud_session *, int64_t))
{
	int64_t *ids, entry = 0;
	size_t n = 0;
	if (l->n_words && line_references(l, l->words, l->n_words, &ids, &n))
		return LINE_USAGE;
	if (n > 1) {
		line_complain(l, _("one entry at a time: 'ombud journal' lists them"));
		return LINE_USAGE;
	}
	if (n == 1)
		entry = ids[0];
	struct ombud_result *result;
	enum ombud_status status = step(&result, l->s, entry);
	if (status)
		return line_fail(l, status, NULL);
	int code = put_result(l, result, false);
	ombud_result_free(result);
	return code;
}

int line_undo(struct line *l)
{
	return walk(l, ombud_undo);
}

int line_redo(struct line *l)
{
	return walk(l, ombud_redo);
}

/* ---- for commands that run operations under names of their own ---- */

const char *line_verdict(enum ombud_verdict v)
{
	return _(VERDICTS[v]);
}

const char *line_changes(struct line *l, const struct ombud_outcome *o)
{
	return changes_text(l, o);
}

int line_result(struct line *l, const struct ombud_result *r, bool rehearsed)
{
	return put_result(l, r, rehearsed);
}

int line_exit_of_result(const struct ombud_result *r)
{
	return exit_of_result(r);
}
