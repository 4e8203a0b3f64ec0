/* Help, derived from the table of commands and the core's table of operations. */
#include <string.h>

#include "line/line.h"

enum { LEFT = 22, WIDTH = 78 };

/* "  left    text", the text broken at blanks and hung under itself. */
static void entry(struct line *l, const char *left, const char *text)
{
	size_t at = strlen(left) + 2, room = WIDTH - LEFT;
	line_put(l, "  %s", left);
	if (at >= LEFT) {
		line_put(l, "\n");
		at = 0;
	}
	do {
		size_t n = strlen(text);
		if (n > room)
			for (n = room; n > 0 && text[n] != ' '; n--)
				;
		if (n == 0)
			n = strlen(text);
		line_put(l, "%*s%.*s\n", (int)(LEFT - at), "", (int)n, text);
		text += n + (text[n] == ' ');
		at = 0;
	} while (*text);
}

/* c: whose they are, NULL: everybody's. */
static void options(struct line *l, const struct command *c, const struct line_option *o)
{
	for (; o && o->name; o++)
		if (line_may_give(l, c, o->name))
			entry(l,
			    o->value ? line_format(l, "--%s %s", o->name, o->value)
				     : line_format(l, "--%s", o->name),
			    _(o->help));
}

/* ---- operations ---- */

static char *capitals(struct line *l, const char *word)
{
	char *text = line_format(l, "%s", word);
	for (char *p = text; *p; p++)
		if (*p >= 'a' && *p <= 'z')
			*p = (char)(*p - 'a' + 'A');
	return text;
}

/* "set-state STATE [REASON]" */
static const char *synopsis(struct line *l, const struct ombud_op *op)
{
	char *text = line_format(l, "%s", op->name);
	for (size_t i = 0; i < op->n_args; i++) {
		const struct ombud_op_arg *a = &op->args[i];
		text = line_format(l, a->required ? "%s %s%s" : "%s [%s%s]", text,
		    capitals(l, a->name), a->rest ? "..." : "");
	}
	return text;
}

static void op_arguments(struct line *l, const struct ombud_op *op)
{
	for (size_t i = 0; i < op->n_args; i++) {
		const struct ombud_op_arg *a = &op->args[i];
		const char *value = capitals(l, a->type);
		entry(l, line_format(l, "--%s %s", a->name, value), _(a->help));
	}
}

static void operations(struct line *l)
{
	size_t n;
	const struct ombud_op *ops = ombud_ops(&n);
	line_put(l, "%s\n", _("Operations:"));
	for (size_t i = 0; i < n; i++)
		if (ops[i].on_ticket)
			entry(l, synopsis(l, &ops[i]), _(ops[i].help));
	line_put(l, "\n%s\n", _("'ombud do OPERATION --help' tells of its arguments."));
}

static void one_operation(struct line *l, const struct ombud_op *op)
{
	line_put(l, "ombud do %s %s\n\n", synopsis(l, op), op->on_ticket ? "NUMBER..." : "");
	line_put(l, "%s.\n\n", _(op->help));
	op_arguments(l, op);
	if (op->n_args)
		line_put(l, "\n");
	line_put(l, "%s\n",
	    op->reversible ? _("'ombud undo' takes it back.") : _("It cannot be undone."));
}

/* ---- commands ---- */

static void all_commands(struct line *l)
{
	line_put(l, "%s\n\n", _("ombud [OPTIONS] [COMMAND ...]: a desk for privacy requests"));
	line_put(l, "%s\n\n",
	    _("Without a command the screen opens; 'ombud FILTER' opens it on that filter."));
	line_put(l, "%s\n", _("Commands:"));
	for (const struct command *c = line_commands; c->name; c++)
		if (!c->hidden && line_may_serve(l, c))
			entry(l, c->name, _(c->help));
	line_put(l, "\n%s\n", _("Options:"));
	options(l, NULL, line_global_options);
	line_put(l, "\n%s\n",
	    _("Exit: 0 done, 1 nothing matched or partly refused, 2 usage, 3 not permitted,\n"
	      "4 conflict or busy, 5 store damaged or I/O, 6 bad input data. See ombud(1)."));
}

void line_usage(struct line *l, const struct command *c)
{
	if (!c) {
		all_commands(l);
		return;
	}
	const char *usage = line_usage_text(l, c);
	line_put(l, "ombud %s%s%s\n\n%s.\n", c->name, *usage ? " " : "", usage, _(c->help));
	if (c->options) {
		line_put(l, "\n");
		options(l, c, c->options);
	}
	const struct ombud_op *own = c->operation ? line_op_find(c->name) : NULL;
	if (own)
		op_arguments(l, own);
	if (c->run == line_new)
		line_put(l, "\n%s\n", _("What stands in a command line is in the list of processes, for all on the\n"
					"host to read. '-' as a value of type LINE reads one line of standard input,\n"
					"in the order given; '--text -' then reads the rest of it."));
	if (strcmp(c->name, "do") == 0) {
		line_put(l, "\n");
		operations(l);
	}
}

/* Words that sentences of the core send people to. */
static bool is_table(const char *topic)
{
	static const char *const tables[] = {"kinds", "states", "codes", "templates", "roles"};
	for (size_t i = 0; i < sizeof tables / sizeof *tables; i++)
		if (strcmp(tables[i], topic) == 0)
			return true;
	return false;
}

static void fields(struct line *l)
{
	size_t n;
	const struct ombud_field *f = ombud_fields(&n);
	for (size_t i = 0; i < n; i++)
		entry(l,
		    *f[i].aliases ? line_format(l, "%s, %s", f[i].name, f[i].aliases) : f[i].name,
		    _(f[i].help));
}

static int topic_help(struct line *l, const char *topic)
{
	const struct command *c = line_command_find(topic);
	const struct ombud_op *op = line_op_find(topic);
	if (c && !line_may_serve(l, c))
		return line_not_here(l, c);
	if (c)
		line_usage(l, c);
	else if (strcmp(topic, "operations") == 0)
		operations(l);
	else if (strcmp(topic, "fields") == 0)
		fields(l);
	else if (is_table(topic))
		return line_help_table(l, topic);
	else if (op)
		one_operation(l, op);
	else {
		line_complain(l,
		    _("there is no help on '%s': 'ombud help' lists the commands; other topics are "
		      "operations, fields, kinds, states, codes, templates and roles"),
		    topic);
		return LINE_USAGE;
	}
	return LINE_DONE;
}

int line_help(struct line *l)
{
	const char *word = l->command && l->n_words ? line_utf8(l, l->words[0]) : NULL;
	if (l->command && strcmp(l->command->name, "help") == 0 && word)
		return topic_help(l, word);
	/* --help of a command; of an operation where one is named */
	bool is_do = l->command && strcmp(l->command->name, "do") == 0;
	const char *verb = l->command && word ? line_verb_operation(l) : NULL;
	const struct ombud_op *op = is_do && word ? line_op_find(word) : NULL;
	if (op)
		one_operation(l, op);
	else
		line_usage(
		    l, l->command && strcmp(l->command->name, "help") != 0 ? l->command : NULL);
	if (verb && line_op_find(verb)) {
		line_put(l, "\n%s %s:\n", l->command->name, word);
		op_arguments(l, line_op_find(verb));
	}
	return LINE_DONE;
}

int line_version(struct line *l)
{
	line_put(l, "ombud %s\n", OMBUD_VERSION);
	return LINE_DONE;
}
