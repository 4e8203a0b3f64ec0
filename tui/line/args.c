/* The command line read by the table of commands: options may stand anywhere, "--" ends them. */
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

static const struct line_option *find_in(const struct line_option *o, const char *name, size_t n)
{
	for (; o && o->name; o++)
		if (strlen(o->name) == n && memcmp(o->name, name, n) == 0)
			return o;
	return NULL;
}

const struct ombud_op *line_op_find(const char *name)
{
	size_t n, len = strlen(name);
	const struct ombud_op *ops = ombud_ops(&n), *found = NULL;
	for (size_t i = 0; i < n; i++) {
		if (strcmp(ops[i].name, name) == 0)
			return &ops[i];
		if (len == 0 || strncmp(ops[i].name, name, len) != 0)
			continue;
		if (found)
			return NULL; /* more than one begins so */
		found = &ops[i];
	}
	return found;
}

/* The operation whose options this command line takes: its first word, or the command itself. */
static const struct ombud_op *operation_of(const struct line *l)
{
	if (!l->command || !l->command->operation)
		return NULL;
	if (strcmp(l->command->name, "new") == 0)
		return line_op_find("new");
	const char *verb = l->n_words ? line_verb_operation(l) : NULL;
	return l->n_words ? line_op_find(verb ? verb : l->words[0]) : NULL;
}

static bool takes(const struct ombud_op *op, const char *name, size_t n)
{
	for (size_t i = 0; op && i < op->n_args; i++)
		if (strlen(op->args[i].name) == n && memcmp(op->args[i].name, name, n) == 0)
			return true;
	return false;
}

/* ---- suggestions ---- */

static int least(int a, int b)
{
	return a < b ? a : b;
}

/* Letters to change, add, drop or exchange with the next between two words, at most 3. */
static int distance(const char *a, const char *b)
{
	enum { LONGEST = 30 };
	size_t n = strlen(a), m = strlen(b);
	int d[LONGEST + 1][LONGEST + 1];
	if (n > LONGEST || m > LONGEST)
		return 3;
	for (size_t i = 0; i <= n; i++)
		for (size_t j = 0; j <= m; j++) {
			if (!i || !j) {
				d[i][j] = (int)(i + j);
				continue;
			}
			d[i][j] = least(d[i - 1][j - 1] + (a[i - 1] != b[j - 1]),
			    least(d[i - 1][j], d[i][j - 1]) + 1);
			if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
				d[i][j] = least(d[i][j], d[i - 2][j - 2] + 1);
		}
	return least(d[n][m], 3);
}

const char *line_nearest(
    const char *word, const char *(*name_at)(const void *table, size_t i), const void *table)
{
	const char *best = NULL, *name;
	int most = strlen(word) < 4 ? 2 : 3;
	for (size_t i = 0; (name = name_at(table, i)); i++) {
		int d = distance(word, name);
		if (strlen(word) >= 2 && strncmp(word, name, strlen(word)) == 0)
			d = 1;
		if (d < most) {
			most = d;
			best = name;
		}
	}
	return best;
}

/* Only what is done where the agent is. */
static const char *command_name_at(const void *line, size_t i)
{
	const struct line *l = line;
	for (const struct command *c = line_commands; c->name; c++)
		if (!c->hidden && line_may_serve(l, c) && i-- == 0)
			return c->name;
	return NULL;
}

static const char *option_at(const struct line *l, const struct line_option *o, size_t i)
{
	for (; o && o->name; o++)
		if (line_may_give(l, l->command, o->name) && i-- == 0)
			return o->name;
	return NULL;
}

static const char *own_option_at(const void *line, size_t i)
{
	const struct line *l = line;
	return option_at(l, l->command->options, i);
}

static const char *global_option_at(const void *line, size_t i)
{
	return option_at(line, line_global_options, i);
}

static int no_command(struct line *l, const char *word)
{
	const char *near = line_nearest(word, command_name_at, l);
	if (near)
		line_complain(l, _("there is no command '%s': did you mean '%s'?"), word, near);
	else
		line_complain(l,
		    _("there is no command '%s': 'ombud help' lists them; a filter as first word "
		      "holds a colon or a blank, as in 'is:open'"),
		    word);
	return LINE_USAGE;
}

static int no_option(struct line *l, const char *name, size_t n)
{
	char *word = line_format(l, "%.*s", (int)n, name);
	const char *near = l->command ? line_nearest(word, own_option_at, l) : NULL;
	if (!near)
		near = line_nearest(word, global_option_at, l);
	if (near)
		line_complain(l, _("there is no option --%s: did you mean --%s?"), word, near);
	else if (l->command)
		line_complain(l, _("there is no option --%s: 'ombud %s --help' lists them"), word,
		    l->command->name);
	else
		line_complain(l, _("there is no option --%s: 'ombud help' lists them"), word);
	return LINE_USAGE;
}

/* ---- reading ---- */

static void give(struct line *l, const char *name, const char *value)
{
	l->given[l->n_given++] = (struct line_given){name, value};
}

/* Two filters, two limits: nobody can tell which was meant. Everybody's options are left alone: an
 * alias of the shell may hold one, and what is typed after it stands, as in every other program. */
static bool given_twice(const struct line *l, const struct line_option *o)
{
	return o->value && !o->again && line_flag(l, o->name) &&
	       find_in(l->command ? l->command->options : NULL, o->name, strlen(o->name));
}

/* --name, --name=value, --name value. *i is the word that was used last. */
static int take_option(struct line *l, int argc, char **argv, int *i)
{
	const char *name = argv[*i] + 2, *equals = strchr(name, '=');
	size_t n = equals ? (size_t)(equals - name) : strlen(name);
	/* The nearer meaning wins: the command's, then the operation's, then everybody's. */
	const struct line_option *o = find_in(l->command ? l->command->options : NULL, name, n);
	bool of_operation = !o && takes(operation_of(l), name, n);
	if (!o && !of_operation)
		o = find_in(line_global_options, name, n);
	if (!o && !of_operation)
		return no_option(l, name, n);
	const char *value = equals ? equals + 1 : NULL;
	bool flag = o && !o->value;
	if (flag && value) {
		line_complain(l, _("--%s takes no value"), o->name);
		return LINE_USAGE;
	}
	if (!flag && !value && *i + 1 == argc) {
		line_complain(l, _("--%.*s wants a value after it"), (int)n, name);
		return LINE_USAGE;
	}
	if (!flag && !value)
		value = argv[++*i];
	if (of_operation) {
		l->op_words[l->n_op_words++] = line_format(l, "--%.*s", (int)n, name);
		l->op_words[l->n_op_words++] = value; /* raw: the charset may be named later */
	} else {
		if (given_twice(l, o)) {
			line_complain(l, _("--%s is given twice: once says which is meant"), o->name);
			return LINE_USAGE;
		}
		give(l, o->name, value ? value : "");
	}
	return LINE_DONE;
}

static int dash(struct line *l, const char *word)
{
	if (strcmp(word, "-h") == 0) {
		give(l, "help", "");
		return LINE_DONE;
	}
	line_complain(l,
	    _("'%s' is not an option: options begin with two dashes. For a filter that begins with "
	      "a minus write 'not ...' or put -- before it"),
	    word);
	return LINE_USAGE;
}

/* "agent key" has a row of its own. */
static const struct command *of_two_words(struct line *l, const char *word)
{
	if (!l->command || l->n_words > 0)
		return NULL;
	return line_command_find(line_format(l, "%s %s", l->command->name, word));
}

/* The first word is the command, unless it is a filter. */
static int take_word(struct line *l, const char *word)
{
	const struct command *two = of_two_words(l, word);
	if (two) {
		l->command = two;
		return LINE_DONE;
	}
	if (l->command || l->n_words > 0 || line_is_filter(word)) {
		l->words[l->n_words++] = word;
		return LINE_DONE;
	}
	l->command = line_command_find(word);
	return l->command ? LINE_DONE : no_command(l, word);
}

static int check_words(struct line *l)
{
	const struct command *c = l->command;
	/* Over the line of a served desk there is one place that letters come from. */
	if (c && l->world->served && c->run == line_import && l->n_words == 0)
		l->words[l->n_words++] = "-";
	if (!c || line_flag(l, "help"))
		return LINE_DONE;
	if (l->n_words < c->min_words)
		line_complain(l, _("something is missing: ombud %s %s"), c->name, c->usage);
	else if (c->max_words >= 0 && l->n_words > c->max_words)
		line_complain(l, _("'%s' is one word too many: ombud %s%s%s"),
		    l->words[c->max_words], c->name, c->usage[0] ? " " : "", c->usage);
	else
		return strcmp(c->name, "do") == 0 ? line_check_operation(l) : LINE_DONE;
	return LINE_USAGE;
}

int line_parse(struct line *l, int argc, char **argv)
{
	l->words = line_keep(l, ((size_t)argc + 1) * sizeof *l->words);
	l->op_words = line_keep(l, ((size_t)argc * 2 + 1) * sizeof *l->op_words);
	l->given = line_keep(l, ((size_t)argc + 1) * sizeof *l->given);
	bool options = true;
	for (int i = 1; i < argc; i++) {
		int code;
		const char *word = argv[i];
		if (options && strcmp(word, "--") == 0) {
			options = false;
			continue;
		}
		if (options && strncmp(word, "--", 2) == 0)
			code = take_option(l, argc, argv, &i);
		else if (options && word[0] == '-' && word[1])
			code = dash(l, word);
		else
			code = take_word(l, word);
		if (code)
			return code;
	}
	int code = check_words(l);
	return code || line_flag(l, "help") ? code : line_take_stdin(l, operation_of(l));
}

bool line_is_filter(const char *word)
{
	return word[0] == '+' || strpbrk(word, ": \"'(") != NULL;
}

const char *line_value_at(const struct line *l, const char *option, int n)
{
	for (int i = 0; i < l->n_given; i++)
		if (strcmp(l->given[i].name, option) == 0 && n-- == 0)
			return l->given[i].value;
	return NULL;
}

const char *line_value(const struct line *l, const char *option)
{
	/* The last one stands: of everybody's options there may be more. */
	const char *value = NULL, *next;
	for (int n = 0; (next = line_value_at(l, option, n)); n++)
		value = next;
	return value;
}

bool line_flag(const struct line *l, const char *option)
{
	return line_value(l, option) != NULL;
}

const char *line_join(struct line *l, int n)
{
	char *all = line_format(l, "%s", n < l->n_words ? line_utf8(l, l->words[n]) : "");
	for (int i = n + 1; i < l->n_words; i++)
		all = line_format(l, "%s %s", all, line_utf8(l, l->words[i]));
	return all;
}

bool line_number(struct line *l, const char *option, int64_t least, int64_t most, int64_t *out)
{
	const char *text = line_value(l, option);
	if (!text)
		return true;
	char *end;
	long long n = strtoll(text, &end, 10);
	if (*text >= '0' && *text <= '9' && *end == '\0' && n >= least && n <= most) {
		*out = n;
		return true;
	}
	line_complain(l, _("--%s wants a whole number from %lld to %lld"), option, (long long)least,
	    (long long)most);
	return false;
}
