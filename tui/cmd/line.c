/* Command lines: which word is what, what can stand next, and running them. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/past.h"

char *call_rest(const struct call *c, size_t from)
{
	struct bytes b = {0};
	for (size_t i = from; i < c->w.n; i++)
		bytes_printf(&b, "%s%s", i > from ? " " : "", c->w.v[i]);
	return bytes_take(&b);
}

static const struct screen_command *command_for(const char *name)
{
	const struct screen_command *found = screen_command_find(name);
	if (found || op_named(name))
		return found;
	/* A beginning that only one command has. */
	size_t len = strlen(name);
	for (const struct screen_command *c = screen_commands; c->name; c++)
		if (strncmp(c->name, name, len) == 0) {
			if (found)
				return NULL;
			found = c;
		}
	return found;
}

bool cmd_check(void *data, const char *line, char *why, size_t size)
{
	struct words w;
	(void)data;
	words_split(&w, line);
	bool known = w.n && (screen_command_find(w.v[0]) || op_named(w.v[0]));
	if (!known)
		snprintf(why, size, _("there is no command '%s'"), w.n ? w.v[0] : "");
	words_free(&w);
	return known;
}

/* Edits that turn one word into the other; for a suggestion. */
static size_t distance(const char *a, const char *b)
{
	size_t row[40], n = strlen(b);
	if (n >= 39)
		return 99;
	for (size_t j = 0; j <= n; j++)
		row[j] = j;
	for (size_t i = 1; a[i - 1]; i++) {
		size_t diagonal = row[0];
		row[0] = i;
		for (size_t j = 1; j <= n; j++) {
			size_t best = diagonal + (a[i - 1] != b[j - 1]);
			best = best < row[j] + 1 ? best : row[j] + 1;
			best = best < row[j - 1] + 1 ? best : row[j - 1] + 1;
			diagonal = row[j];
			row[j] = best;
		}
	}
	return row[n];
}

static void no_such(struct desk *d, const char *word)
{
	const char *near = NULL;
	size_t best = 3, n;
	const struct ombud_op *ops = ombud_ops(&n);
	for (const struct screen_command *c = screen_commands; c->name; c++)
		if (distance(word, c->name) < best) {
			best = distance(word, c->name);
			near = c->name;
		}
	for (size_t i = 0; i < n; i++)
		if (distance(word, ops[i].name) < best) {
			best = distance(word, ops[i].name);
			near = ops[i].name;
		}
	if (word[0] && !word[strspn(word, "0123456789")])
		desk_fail(d, _("'%s' is no command: '#%s' goes to that ticket"), word, word);
	else if (near)
		desk_fail(d, _("there is no command '%s': %s?"), word, near);
	else
		desk_fail(d, _("there is no command '%s': an empty : lists them"), word);
}

/* A filter is taken as it was typed: its quotes are its own. */
static void take_raw(struct words *w, const char *line)
{
	const char *rest = line + words_end(line, 0);
	struct words raw = {0};
	words_add(&raw, w->v[0]);
	rest += strspn(rest, " ");
	if (*rest)
		words_add(&raw, rest);
	words_free(w);
	*w = raw;
}

static bool takes_filter(const char *type)
{
	return strcmp(type, "expression") == 0 || strcmp(type, "colour") == 0;
}

/* So is a line for the keymap: its ; and [ ] are its own. */
static bool takes_raw(const char *type)
{
	return takes_filter(type) || strcmp(type, "bind") == 0 || strcmp(type, "alarm") == 0;
}

static void run_word(struct desk *d, struct call *c, const char *line, bool tagged)
{
	const struct screen_command *command = command_for(c->w.v[0]);
	const struct ombud_op *op = op_named(c->w.v[0]);
	if (command && takes_raw(command->type))
		take_raw(&c->w, line);
	else if (c->w.open)
		desk_fail(d, _("a quote is open: %s"), line);
	if (d->error)
		return;
	if (!past_allows(d, command ? command->name : c->w.v[0])) {
		past_refuses(d, c->w.v[0]);
		return;
	}
	/* Moving about does not use the ';' up; an action does. */
	if (command) {
		d->on_tagged = tagged;
		command->run(d, c);
	} else if (op) {
		act(d, &c->w, tagged || (d->auto_tag && d->tagged.n) ? SCOPE_TAGGED : SCOPE_CURSOR);
	} else {
		no_such(d, c->w.v[0]);
	}
}

void cmd_run(struct desk *d, const char *line, size_t count)
{
	struct call c = {.count = count};
	words_split(&c.w, line);
	bool tagged = d->on_tagged;
	d->on_tagged = false;
	d->error = false;
	d->left_before = d->leaving;
	d->leaving = false;
	if (c.w.n && c.w.v[0][0] == '#') {
		words_add(&c.w, c.w.v[0] + 1);
		cmd_goto(d, &c);
	} else if (c.w.n) {
		run_word(d, &c, line, tagged);
	}
	words_free(&c.w);
}

/* ---- the prompt ----------------------------------------------------------------------------- */

/* An option's value that was begun as a quote, as gn does, ends with the line: nothing else can be meant.
 * Within a text a quote that stays open is more often an inch or an apostrophe. */
static bool ends_in_value(const char *text)
{
	struct words w;
	words_split(&w, text);
	bool is = w.open && w.n > 1 && text[w.last_from] == '"' && w.v[w.n - 1][0] && strncmp(w.v[w.n - 2], "--", 2) == 0;
	words_free(&w);
	return is;
}

static void remember(struct desk *d, const char *line)
{
	struct words w;
	history_add(&d->history[HISTORY_COMMAND], line);
	if (line_may_be_kept(d, line))
		entered_add(d, ENTERED_COMMAND, line);
	words_split(&w, line);
	const struct screen_command *c = w.n ? command_for(w.v[0]) : NULL;
	const struct ombud_op *op = w.n ? op_named(w.v[0]) : NULL;
	if (c || op)
		entered_add(d, ENTERED_USE, c ? c->name : op->name);
	words_free(&w);
}

static void accept_line(void *data, const char *text)
{
	struct desk *d = data;
	struct bytes line = {0};
	bytes_printf(&line, "%s%s", text, ends_in_value(text) ? "\"" : "");
	remember(d, bytes_text(&line));
	cmd_run(d, bytes_text(&line), 0);
	bytes_free(&line);
}

void cmd_ask(struct desk *d, const char *text)
{
	struct prompt_how how = {.label = ":",
	    .text = text,
	    .complete = complete_line,
	    .accept = accept_line,
	    .data = d,
	    .history = &d->history[HISTORY_COMMAND]};
	desk_ask(d, &how);
}
