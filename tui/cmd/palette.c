/* What a command line can begin with: found by its name, by letters of it, or by a word of what it does; with the keys
 * that are bound to it where one is. */
#include <stdio.h>
#include <string.h>

#include "base/fuzzy.h"
#include "base/phrase.h"
#include "cmd/cmd.h"
#include "cmd/past.h"

enum fit { FIT_NONE, FIT_HELP, FIT_LETTERS, FIT_WITHIN, FIT_BEGINS };

static bool word_begins(const char *text, const char *typed)
{
	size_t n = strlen(typed);
	for (const char *s = text; (s = strstr(s, typed)); s += n)
		if (s == text || s[-1] == ' ' || s[-1] == '(')
			return true;
	return false;
}

/* One letter says nothing but how a name begins. */
static enum fit fit(const char *name, const char *help, const char *typed)
{
	size_t n = strlen(typed);
	if (strncmp(name, typed, n) == 0)
		return FIT_BEGINS;
	if (n < 2)
		return FIT_NONE;
	if (strstr(name, typed))
		return FIT_WITHIN;
	if (name[0] == typed[0] && fuzzy(name, typed))
		return FIT_LETTERS;
	return word_begins(help, typed) ? FIT_HELP : FIT_NONE;
}

static void offer(struct desk *d, struct prompt *p, const char *name, const char *help)
{
	if (!past_allows(d, name))
		return;
	char text[400];
	struct view *top = desk_top(d);
	const char *view = desk_section(top);
	const struct binding *b = top->kind->types ? NULL : keymap_for(d->keys, view, name);
	/* The keys first: what is cut at the end of a narrow line is not they. */
	snprintf(text, sizeof text, "%-5s %s", b ? b->keys : "", help);
	prompt_offer(p, name, text);
}

/* NULL: no command is called so, any more. */
static const char *help_of(const char *name)
{
	size_t n;
	const struct screen_command *c = screen_command_find(name);
	const struct ombud_op *ops = ombud_ops(&n);
	for (size_t i = 0; !c && i < n; i++)
		if (strcmp(ops[i].name, name) == 0)
			return _(ops[i].help);
	return c ? _(c->help) : NULL;
}

/* What the agent uses most stands first among what fits as well. */
static void offer_used(struct desk *d, struct prompt *p, const char *typed, int want)
{
	for (size_t i = 0; i < d->entered.used.n; i++) {
		const char *name = d->entered.used.v[i].word, *help = help_of(name);
		if (help && (int)fit(name, help, typed) == want)
			offer(d, p, name, help);
	}
}

static bool was_used(const struct desk *d, const char *name)
{
	for (size_t i = 0; i < d->entered.used.n; i++)
		if (strcmp(d->entered.used.v[i].word, name) == 0)
			return true;
	return false;
}

static void offer_unused(struct desk *d, struct prompt *p, const char *name, const char *help, const char *typed, int want)
{
	if (!was_used(d, name) && (int)fit(name, help, typed) == want)
		offer(d, p, name, help);
}

void palette_offer(struct desk *d, struct prompt *p, const char *typed)
{
	size_t n;
	const struct ombud_op *ops = ombud_ops(&n);
	for (int want = FIT_BEGINS; want > FIT_NONE; want--) {
		offer_used(d, p, typed, want);
		for (size_t i = 0; i < n; i++)
			if (!screen_command_find(ops[i].name))
				offer_unused(d, p, ops[i].name, _(ops[i].help), typed, want);
		for (const struct screen_command *c = screen_commands; c->name; c++)
			offer_unused(d, p, c->name, _(c->help), typed, want);
	}
}
