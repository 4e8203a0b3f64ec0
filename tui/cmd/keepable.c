/* Which of the lines that were entered may lie in the store: those that say nothing of a person. What is not known to
 * say nothing is not kept. */
#include <ctype.h>
#include <string.h>

#include "cmd/cmd.h"
#include "view/options.h"
#include "view/personal.h"

enum { TICKET_DIGITS = 7, DAY_BYTES = 10 };

static bool is_digits(const char *word)
{
	size_t n = strspn(word, "0123456789");
	return n && !word[n] && n <= TICKET_DIGITS;
}

/* 2026-11-01, 3d, friday: never as long as what somebody is known by. */
static bool is_day(const char *word)
{
	return strlen(word) <= DAY_BYTES && !word[strspn(word, "0123456789-abcdefghijklmnopqrstuvwxyz")];
}

/* One of the words that there are: nobody types another's data in their place. */
static bool is_choice(struct desk *d, const char *type, const char *word)
{
	struct ombud_words *all;
	bool is = false;
	if (ombud_complete(&all, d->s, type, word, 0) != OMBUD_OK)
		return false;
	for (size_t i = 0; i < all->n; i++)
		is |= strcmp(all->v[i].text, word) == 0;
	ombud_words_free(all);
	return is;
}

/* due,-priority */
static bool are_choices(struct desk *d, const char *type, const char *list)
{
	bool are = true;
	while (are && *list) {
		list += *list == '-';
		char *one = heap_strn(list, strcspn(list, ","));
		are = is_choice(d, type, one);
		heap_free(one);
		list += strcspn(list, ",");
		list += *list == ',';
	}
	return are;
}

static bool fits(struct desk *d, const char *type, const char *word)
{
	static const char *const free_text[] = {"text", "line", "mention", "hint", "fact", "fact-value", "field-value", ""};
	for (size_t i = 0; i < sizeof free_text / sizeof *free_text; i++)
		if (strcmp(type, free_text[i]) == 0)
			return false;
	if (strcmp(type, "number") == 0)
		return is_digits(word);
	if (strcmp(type, "date") == 0)
		return is_day(word);
	if (strcmp(type, "until") == 0)
		return is_day(word) || are_choices(d, type, word);
	return are_choices(d, type, word);
}

static bool names_argument(const struct ombud_op *op, const char *word)
{
	for (size_t i = 0; i < op->n_args; i++)
		if (strcmp(word, op->args[i].name) == 0)
			return true;
	return false;
}

static bool op_may_be_kept(struct desk *d, const struct ombud_op *op, const struct words *w)
{
	for (size_t i = 1; i < w->n; i++) {
		bool option = strncmp(w->v[i], "--", 2) == 0;
		if (option ? !names_argument(op, w->v[i] + 2) : !fits(d, op_arg_type(op, w, i), w->v[i]))
			return false;
	}
	return true;
}

/* An option of the screen and one of its values: sticky=on, sticky on. */
static bool sets_option(struct desk *d, const char *rest)
{
	size_t n = strcspn(rest, "= ");
	const struct option *o = option_named(rest, n);
	return o && rest[n] && option_takes(d, o, rest + n + 1);
}

static bool command_may_be_kept(struct desk *d, const struct screen_command *c, const char *rest)
{
	rest += strspn(rest, " ");
	if (strcmp(c->type, "colour") == 0)
		rest += strcspn(rest, " ");
	if (!*rest)
		return true;
	if (strcmp(c->type, "set") == 0)
		return sets_option(d, rest);
	if (strcmp(c->type, "on-off") == 0)
		return strcmp(rest, "on") == 0 || strcmp(rest, "off") == 0;
	if (strcmp(c->type, "expression") == 0 || strcmp(c->type, "colour") == 0)
		return filter_may_be_kept(d->s, rest);
	return fits(d, c->type, rest);
}

/* Of "bulk FILTER assign" the filter. */
static bool filters_may_be_kept(struct desk *d, const struct words *w, size_t skip)
{
	for (size_t i = 1; i < skip; i++)
		if (!filter_may_be_kept(d->s, w->v[i]))
			return false;
	return true;
}

bool line_may_be_kept(struct desk *d, const char *line)
{
	struct words w;
	words_split(&w, line);
	bool may = w.n && !w.open && !text_is_personal(line);
	size_t skip = may ? words_before(&w, w.n - 1) : 0;
	may = may && filters_may_be_kept(d, &w, skip);
	struct words rest = {.v = w.v + skip, .n = w.n - skip};
	const struct screen_command *c = may ? screen_command_find(rest.v[0]) : NULL;
	const struct ombud_op *op = may ? op_named(rest.v[0]) : NULL;
	if (may && rest.v[0][0] == '#')
		may = rest.n == 1 && is_digits(rest.v[0] + 1);
	else if (c)
		may = command_may_be_kept(d, c, line + words_end(line, skip));
	else
		may = op && op_may_be_kept(d, op, &rest);
	words_free(&w);
	return may;
}
