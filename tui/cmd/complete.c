/* What can stand next on a command line: commands, their arguments by type, what an option takes. */
#include <stdio.h>
#include <string.h>

#include "base/phrase.h"
#include "cmd/cmd.h"

/* ---- values of a type ---------------------------------------------------------------------- */

static void offer_choices(struct prompt *p, const char *prefix, const struct choice *c, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (strncmp(c[i].text, prefix, strlen(prefix)) == 0)
			prompt_offer(p, c[i].text, _(c[i].help));
}

static void offer_facets(struct desk *d, struct prompt *p, const char *prefix)
{
	const char *name;
	(void)d;
	for (size_t i = 0; (name = ombud_facet_field(i)); i++)
		if (strncmp(name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, name, "");
}

static void offer_retention(struct desk *d, struct prompt *p, const char *prefix)
{
	static const struct choice words[] = {{"due", N_("what would go now, a dry run")}, {"run", N_("let go what the dry run shows")},
	    {"set", N_("another period for the row under the cursor")}};
	(void)d;
	offer_choices(p, prefix, words, sizeof words / sizeof *words);
}

static void offer_on_off(struct desk *d, struct prompt *p, const char *prefix)
{
	static const struct choice words[] = {{"on", N_("from now on")}, {"off", N_("no longer")}};
	(void)d;
	offer_choices(p, prefix, words, sizeof words / sizeof *words);
}

static void offer_tables(struct desk *d, struct prompt *p, const char *prefix)
{
	static const struct choice words[] = {{"agents", N_("accounts, their roles and teams")}, {"agents-now", N_("the same, and who is on")},
	    {"settings", N_("the desk's settings")}, {"audit", N_("who did what, when")}, {"kinds", N_("kinds of tickets and their articles")},
	    {"states", N_("states of tickets")}, {"codes", N_("how a ticket can end")}, {"templates", N_("letters, and what they answer")},
	    {"canned", N_("texts to insert")}, {"roles", N_("what each role may")}, {"drafts", N_("what you wrote and did not send")},
	    {"exports", N_("files with values in clear")}, {"outbox", N_("letters that wait or failed")},
	    {"outbox-all", N_("also those that left")}, {"campaigns", N_("letters to many")}, {"law", N_("periods and holidays of the law")},
	    {"processing", N_("purposes of the register")}, {"recipients", N_("who gets data for what")}, {"policy", N_("the policy's versions")},
	    {"suppressions", N_("who is not to be written to")}, {"holds", N_("what must not be erased")}, {"holds-all", N_("also those that ended")},
	    {"retention", N_("how long what is kept")}, {"retention-due", N_("what would go now")}, {"reviews", N_("what is to be looked at again")},
	    {"jobs", N_("work in passing")}};
	(void)d;
	offer_choices(p, prefix, words, sizeof words / sizeof *words);
}

static void offer_presets(struct desk *d, struct prompt *p, const char *prefix)
{
	(void)d;
	keys_offer(p, prefix);
}

static void offer_panes(struct desk *d, struct prompt *p, const char *prefix)
{
	(void)d;
	pane_offer(p, prefix);
}

static void offer_previews(struct desk *d, struct prompt *p, const char *prefix)
{
	(void)d;
	preview_offer(p, prefix);
}

static void offer_erasures(struct desk *d, struct prompt *p, const char *prefix)
{
	(void)d;
	erase_offer(p, prefix);
}

static const struct {
	const char *type;
	void (*offer)(struct desk *d, struct prompt *p, const char *prefix);
} offers[] = {{"theme", theme_offer}, {"op", palette_offer}, {"facet", offer_facets}, {"erase", offer_erasures},
    {"retention", offer_retention}, {"keys", offer_presets}, {"view", keys_offer_views}, {"pane", offer_panes},
    {"preview", offer_previews}, {"table", offer_tables}, {"on-off", offer_on_off}};

static void offer_values(struct desk *d, struct prompt *p, const char *type, const char *prefix)
{
	struct ombud_words *words;
	struct view *top = desk_top(d);
	int64_t ticket = top && top->kind->ticket ? top->kind->ticket(top, NULL) : 0;
	for (size_t i = 0; i < sizeof offers / sizeof *offers; i++)
		if (strcmp(type, offers[i].type) == 0)
			offers[i].offer(d, p, prefix);
	if (!type[0] || ombud_complete(&words, d->s, type, prefix, ticket) != OMBUD_OK)
		return;
	for (size_t i = 0; i < words->n; i++)
		prompt_offer(p, words->v[i].text, words->v[i].help);
	ombud_words_free(words);
}

const char *op_arg_type(const struct ombud_op *op, const struct words *w, size_t at)
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

void offer_styles(struct prompt *p, const char *prefix)
{
	const char *name;
	for (size_t i = 0; (name = colours_style_at(i)); i++)
		if (strncmp(name, prefix, strlen(prefix)) == 0)
			prompt_offer(p, name, "");
}

void offer_filter_words(struct desk *d, struct prompt *p, const char *filter, size_t from)
{
	struct ombud_words *words;
	size_t start;
	if (ombud_filter_complete(&words, &start, d->s, filter, strlen(filter)) != OMBUD_OK)
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

/* What an operation's next word can be; its options too where nothing says what else. */
static void offer_for_op(struct desk *d, struct prompt *p, const struct ombud_op *op, const char *type, const char *prefix)
{
	if (strncmp(prefix, "--", 2) == 0) {
		offer_arguments(p, op, prefix);
		return;
	}
	offer_values(d, p, type, last_of_list(p, type, prefix));
	if (!p->choice.n && !prefix[0])
		offer_arguments(p, op, prefix);
}

/* Of a command of the screen, the words from its own on; from: the byte behind it. */
static void offer_for_command(struct desk *d, struct prompt *p, const char *type, const struct words *w, const char *prefix, size_t from)
{
	const char *text = edit_text(&p->edit);
	bool colour = strcmp(type, "colour") == 0, first = w->n - !w->after_blank == 1;
	if (colour && first) {
		offer_styles(p, prefix);
	} else if (strcmp(type, "set") == 0) {
		set_offer(d, p, w);
	} else if (strcmp(type, "alarm") == 0) {
		p->from = from;
		alarm_offer(d, p, text + from);
	} else if (colour || strcmp(type, "expression") == 0) {
		/* A colour's filter follows its style. */
		from += colour ? strcspn(text + from, " ") + 1 : 0;
		offer_filter_words(d, p, text + from, from);
	} else {
		offer_values(d, p, type, last_of_list(p, type, prefix));
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

void complete_line(struct prompt *p, void *data)
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
		if (c)
			offer_for_command(d, p, c->type, &rest, prefix, words_end(text, skip) + 1);
		else if (op)
			offer_for_op(d, p, op, op_arg_type(op, &rest, at - skip), prefix);
	}
	words_free(&w);
}
