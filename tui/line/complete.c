/* What could stand next on a command line: complete -C 'ombud complete' ombud */
#include <string.h>

#include "base/words.h"
#include "line/line.h"

static void offer(struct line *l, const char *prefix, const char *dashes, const char *word)
{
	const char *whole = line_format(l, "%s%s", dashes, word);
	if (strncmp(whole, prefix, strlen(prefix)) == 0)
		line_put(l, "%s\n", whole);
}

static void offer_options(struct line *l, const char *prefix, const struct line_option *o)
{
	for (; o && o->name; o++)
		offer(l, prefix, "--", o->name);
}

static void offer_arguments(struct line *l, const char *prefix, const struct ombud_op *op)
{
	for (size_t i = 0; op && i < op->n_args; i++)
		offer(l, prefix, "--", op->args[i].name);
}

static void offer_commands(struct line *l, const char *prefix)
{
	for (const struct command *c = line_commands; c->name; c++)
		if (!c->hidden)
			offer(l, prefix, "", c->name);
}

static void offer_verbs(struct line *l, const char *prefix, const char *verbs)
{
	struct words w;
	words_split(&w, verbs);
	for (size_t i = 0; i < w.n; i++)
		offer(l, prefix, "", w.v[i]);
	words_free(&w);
}

static void offer_operations(struct line *l, const char *prefix)
{
	size_t n;
	const struct ombud_op *ops = ombud_ops(&n);
	for (size_t i = 0; i < n; i++)
		if (ops[i].on_ticket)
			offer(l, prefix, "", ops[i].name);
}

/* The nth word that is no option, 0 the command; NULL: there are fewer. */
static const char *plain_word(const struct words *w, size_t complete, size_t n)
{
	for (size_t i = 1; i < complete; i++)
		if (w->v[i][0] != '-' && n-- == 0)
			return w->v[i];
	return NULL;
}

/* The operation whose arguments are options here, NULL: none. */
static const struct ombud_op *operation_at(
    struct line *l, const struct command *c, const char *first)
{
	if (!c || !c->operation)
		return NULL;
	l->command = c;
	l->words = &first;
	l->n_words = first != NULL;
	const char *name = first ? line_verb_operation(l) : NULL;
	l->n_words = 0;
	if (!name)
		name = strcmp(c->name, "do") == 0 ? first : c->name;
	return name ? line_op_find(name) : NULL;
}

/* Whose values are the same in every store: a shell that asks for them opens none. */
static bool is_fixed(const char *type)
{
	static const char *const types[] = {"kind", "state", "code", "template", "priority", "channel", "extension", "identity", "link"};
	for (size_t i = 0; i < sizeof types / sizeof *types; i++)
		if (strcmp(types[i], type) == 0)
			return true;
	return false;
}

/* What can stand behind "--name" of the operation; false: nothing is known of it. */
static bool offer_values(struct line *l, const char *prefix, const struct ombud_op *op, const char *option)
{
	struct ombud_words *words;
	const char *type = "";
	for (size_t i = 0; op && i < op->n_args; i++)
		if (strncmp(option, "--", 2) == 0 && strcmp(option + 2, op->args[i].name) == 0)
			type = op->args[i].type;
	if (!is_fixed(type) || ombud_complete(&words, NULL, type, prefix, 0) != OMBUD_OK)
		return false;
	for (size_t i = 0; i < words->n; i++)
		line_put(l, "%s\n", words->v[i].text);
	ombud_words_free(words);
	return true;
}

static void offer_all(struct line *l, const struct words *w, size_t complete, const char *prefix)
{
	const char *name = plain_word(w, complete, 0), *first = plain_word(w, complete, 1);
	const struct command *c = name ? line_command_find(name) : NULL;
	bool is_do = c && strcmp(c->name, "do") == 0;
	if (complete > 1 && offer_values(l, prefix, operation_at(l, c, first), w->v[complete - 1]))
		return;
	if (*prefix == '-') {
		offer_options(l, prefix, c ? c->options : NULL);
		offer_options(l, prefix, line_global_options);
		offer_arguments(l, prefix, operation_at(l, c, first));
	} else if (!name || (c && strcmp(c->name, "help") == 0)) {
		offer_commands(l, prefix);
	} else if (c && c->verbs && !first) {
		offer_verbs(l, prefix, c->verbs);
	} else if (is_do && !first) {
		offer_operations(l, prefix);
	}
}

int line_complete(struct line *l)
{
	struct words w;
	const char *so_far = l->world->completing;
	if (!so_far) {
		line_complain(
		    l, _("this is called by the shell: complete -C 'ombud complete' ombud"));
		return LINE_USAGE;
	}
	words_split(&w, so_far);
	size_t complete = w.n - (w.n && !w.after_blank);
	offer_all(l, &w, complete, w.after_blank || !w.n ? "" : w.v[w.n - 1]);
	words_free(&w);
	return LINE_DONE;
}
