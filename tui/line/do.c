/* Changing: do, new. Everything goes through the core's one gate; this file finds out
 * what is meant and says what came of it. */
#include <string.h>

#include "line/line.h"

/* ---- doing it ---- */

bool line_run_progress(void *data, int64_t done, int64_t total)
{
	return line_progress(data, &(struct ombud_progress){.done = done, .total = total});
}

void line_run_warn(void *data, int64_t ms)
{
	struct line_bar *bar = data;
	char seconds[OMBUD_DECIMAL];
	line_progress_end(bar);
	line_note(bar->l, _("all at once: others wait about %s s before they can write"),
	    ombud_decimal(seconds, (double)ms / 1000, 1));
}

int line_run(struct line *l, const struct ombud_request *request)
{
	struct line_bar bar = {.l = l, .what = request->words[0]};
	struct ombud_request r = *request;
	struct ombud_result *result;
	r.progress = line_run_progress;
	r.warn = line_run_warn;
	r.progress_data = &bar;
	enum ombud_status status = ombud_run(&result, l->s, &r);
	line_progress_end(&bar);
	int code = status ? line_fail(l, status, r.filter) : LINE_DONE;
	if (result) {
		int put = line_put_result(l, result, r.rehearse);
		code = code ? code : put;
		line_undecided(l, result->undecided);
		if (!code && r.filter && !result->n && !result->repeated) {
			if (!result->undecided)
				line_note(l, _("nothing matches"));
			code = LINE_PARTLY;
		}
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
	r.progress = line_run_progress;
	r.progress_data = &bar;
	enum ombud_status status = ombud_run(&seen, l->s, &r);
	line_progress_end(&bar);
	if (status) {
		ombud_result_free(seen);
		return line_fail(l, status, r.filter);
	}
	int code;
	line_undecided(l, seen->undecided);
	if (!dry && seen->n <= 1) {
		code = run_few(l, r, seen);
	} else if (seen->n == 0) {
		line_note(l, _("nothing matches"));
		code = LINE_PARTLY;
	} else {
		code = line_put_result(l, seen, true);
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

/* With a filter nothing stands last; a number there was meant for a ticket, not for a word. */
static int check_numbers(struct line *l, const struct ombud_op *op)
{
	const char *last = l->words[l->n_words - 1];
	if (!op->on_ticket || split_words(l, op, false) == l->n_words)
		return LINE_DONE;
	line_complain(l,
	    _("%s: '%s' is a ticket's number, and --filter names the tickets already: only one of both; "
	      "a number that belongs to the words stands in quotes with them"),
	    op->name, line_utf8(l, last));
	return LINE_USAGE;
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

/* Who sends a letter by a command line has not looked at what waits to go along with it. */
static int run_letter(struct line *l, struct ombud_request r, bool dry)
{
	const char *files = line_files(l, r.ids[0]);
	int code = dry ? run_carefully(l, r, true) : line_run(l, &r);
	if (!code && *files)
		line_note(l, dry ? _("would go along: %s") : _("goes along: %s"), files);
	return code;
}

int line_do(struct line *l)
{
	const struct ombud_op *op = line_op_find(line_utf8(l, l->words[0]));
	const char *filter = line_value(l, "filter");
	struct ombud_request r = {
	    .filter = filter ? line_utf8(l, filter) : NULL,
	    .at_once = line_flag(l, "at-once"),
	    .token = line_value(l, "token") ? line_utf8(l, line_value(l, "token")) : NULL,
	};
	const char **at;
	if (filter && check_numbers(l, op))
		return LINE_USAGE;
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
	if (strcmp(op->name, "reply") == 0 && r.n_ids == 1)
		return run_letter(l, r, dry);
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
		static const char *const TITLES[] = {N_("ID")};
		const struct ombud_table table = {
		    .titles = TITLES, .n_columns = 1, .n_rows = 1, .cells = &id};
		code = line_table(l, &table);
	}
	ombud_result_free(result);
	return code;
}
