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
	const char *rest = strstr(line, w->v[0]) + strlen(w->v[0]);
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
	return takes_filter(type) || strcmp(type, "bind") == 0;
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

/* ---- completion ---------------------------------------------------------------------------- */

static void offer_facets(struct prompt *p, const char *prefix)
{
	const char *name;
	for (size_t i = 0; (name = ombud_facet_field(i)); i++)
		if (strncmp(name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, name, "");
}

static void offer_retention(struct prompt *p, const char *prefix)
{
	static const struct choice words[] = {{"due", N_("what would go now, a dry run")}, {"run", N_("let go what the dry run shows")},
	    {"set", N_("another period for the row under the cursor")}};
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strncmp(words[i].text, prefix, strlen(prefix)) == 0)
			prompt_offer(p, words[i].text, _(words[i].help));
}

static void offer_values(struct desk *d, struct prompt *p, const char *type, const char *prefix)
{
	struct ombud_words *words;
	struct view *top = desk_top(d);
	int64_t ticket = top && top->kind->ticket ? top->kind->ticket(top, NULL) : 0;
	if (strcmp(type, "theme") == 0)
		theme_offer(d, p, prefix);
	if (strcmp(type, "op") == 0)
		palette_offer(d, p, prefix);
	if (strcmp(type, "facet") == 0)
		offer_facets(p, prefix);
	if (strcmp(type, "erase") == 0)
		erase_offer(p, prefix);
	if (strcmp(type, "retention") == 0)
		offer_retention(p, prefix);
	if (strcmp(type, "keys") == 0)
		keys_offer(p, prefix);
	if (strcmp(type, "view") == 0)
		keys_offer_views(d, p, prefix);
	if (strcmp(type, "pane") == 0)
		pane_offer(p, prefix);
	if (strcmp(type, "preview") == 0)
		preview_offer(p, prefix);
	if (!type[0] || ombud_complete(&words, d->s, type, prefix, ticket) != OMBUD_OK)
		return;
	for (size_t i = 0; i < words->n; i++)
		prompt_offer(p, words->v[i].text, words->v[i].help);
	ombud_words_free(words);
}

/* The type of the nth argument word of an operation (--name takes the word after it). */
static const char *op_arg_type(const struct ombud_op *op, const struct words *w, size_t at)
{
	const char *before = at > 1 ? w->v[at - 1] : "";
	for (size_t i = 0; i < op->n_args; i++)
		if (strncmp(before, "--", 2) == 0 && strcmp(before + 2, op->args[i].name) == 0)
			return op->args[i].type;
	size_t i = at - 1;
	if (i >= op->n_args)
		i = op->n_args ? op->n_args - 1 : 0;
	return op->n_args ? op->args[i].type : "";
}

/* Of a comma list the part that is being typed, without its sign. */
static const char *last_of_list(struct prompt *p, const char *type, const char *prefix)
{
	const char *comma = strrchr(prefix, ','), *from = comma ? comma + 1 : prefix;
	if (strcmp(type, "sort") != 0 && strcmp(type, "column") != 0)
		return prefix;
	from += *from == '-';
	p->from += (size_t)(from - prefix);
	return from;
}

static void offer_styles(struct prompt *p, const char *prefix)
{
	const char *name;
	for (size_t i = 0; (name = colours_style_at(i)); i++)
		if (strncmp(name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, name, "");
}

static void offer_in_filter(struct desk *d, struct prompt *p, const char *text, size_t from)
{
	struct ombud_words *words;
	size_t start;
	if (ombud_filter_complete(&words, &start, d->s, text + from, strlen(text + from)) != OMBUD_OK)
		return;
	p->from = from + start;
	for (size_t i = 0; i < words->n; i++)
		prompt_offer(p, words->v[i].text, words->v[i].help);
	ombud_words_free(words);
}

static void offer_arguments(struct prompt *p, const struct ombud_op *op, const char *prefix)
{
	char name[80];
	for (size_t i = 0; i < op->n_args; i++) {
		snprintf(name, sizeof name, "--%s", op->args[i].name);
		if (strncmp(name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, name, _(op->args[i].help));
	}
}

/* "tagged assign", "all assign" and "bulk FILTER assign" complete as "assign" does. */
static size_t words_before(const struct words *w, size_t at)
{
	static const struct {
		const char *command;
		size_t words;
	} table[] = {{"tagged", 1}, {"all", 1}, {"bulk", 2}};
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (at >= table[i].words && strcmp(w->v[0], table[i].command) == 0)
			return table[i].words;
	return 0;
}

static void complete_line(struct prompt *p, void *data)
{
	struct desk *d = data;
	struct words w;
	const char *text = edit_text(&p->edit);
	words_split(&w, text);
	size_t at = w.n && !w.after_blank ? w.n - 1 : w.n;
	const char *prefix = at < w.n ? w.v[at] : "";
	size_t skip = words_before(&w, at);
	p->from = w.last_from;
	if (at == skip) {
		palette_offer(d, p, prefix);
	} else {
		struct words rest = {.v = w.v + skip, .n = w.n - skip, .after_blank = w.after_blank};
		const struct screen_command *c = screen_command_find(rest.v[0]);
		const struct ombud_op *op = op_named(rest.v[0]);
		const char *type = c ? c->type : op ? op_arg_type(op, &rest, at - skip) : "";
		size_t from = (size_t)(strstr(text, rest.v[0]) - text) + strlen(rest.v[0]) + 1;
		if (strcmp(type, "colour") == 0 && at == skip + 1) {
			offer_styles(p, prefix);
		} else if (op && !c && strncmp(prefix, "--", 2) == 0) {
			offer_arguments(p, op, prefix);
		} else if (strcmp(type, "set") == 0) {
			set_offer(p, &rest);
		} else if (takes_filter(type)) {
			/* A colour's filter follows its style. */
			if (strcmp(type, "colour") == 0)
				from += strcspn(text + from, " ") + 1;
			offer_in_filter(d, p, text, from);
		} else {
			offer_values(d, p, type, last_of_list(p, type, prefix));
		}
	}
	words_free(&w);
}

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

static void accept_line(void *data, const char *text)
{
	struct desk *d = data;
	struct bytes line = {0};
	bytes_printf(&line, "%s%s", text, ends_in_value(text) ? "\"" : "");
	history_add(&d->history[HISTORY_COMMAND], bytes_text(&line));
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
