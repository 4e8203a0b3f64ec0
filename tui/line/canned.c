/* Canned texts: which there are, one of them whole, saving and dropping. */
#include <string.h>

#include "line/line.h"

/* Of that language where one is asked for, else the first of its name. */
static int show(struct line *l)
{
	struct ombud_canned_list *all;
	const char *lang = line_value(l, "lang"), *name = line_utf8(l, l->words[1]);
	enum ombud_status status = ombud_canned_texts(&all, l->s, 0);
	if (status)
		return line_fail(l, status, NULL);
	const struct ombud_canned *found = NULL;
	for (size_t i = 0; i < all->n && !found; i++)
		if (strcmp(all->v[i].name, name) == 0 && (!lang || strcmp(all->v[i].lang, lang) == 0))
			found = &all->v[i];
	if (found)
		line_put(l, "%s\n", found->text);
	else
		line_complain(l, _("there is no canned text '%s': 'ombud canned list' names them"), name);
	ombud_canned_free(all);
	return found ? LINE_DONE : line_exit_of(OMBUD_NOTFOUND);
}

int line_canned(struct line *l)
{
	const char *verb = l->words[0];
	bool save = strcmp(verb, "save") == 0;
	if (strcmp(verb, "list") == 0)
		return line_table_of(l, "canned", INT32_MAX);
	if (strcmp(verb, "show") == 0 && l->n_words == 2)
		return show(l);
	const char *operation = line_verb_operation(l);
	if (!operation || (save ? l->n_words < 3 : l->n_words != 2))
		return line_no_verb(l);
	/* By name: what stands between them in the operation's own order stays free. */
	const char *words[9] = {operation, "--name", line_utf8(l, l->words[1])};
	size_t n = 3;
	if (line_value(l, "lang")) {
		words[n++] = "--lang";
		words[n++] = line_value(l, "lang");
	}
	if (line_flag(l, "team")) {
		words[n++] = "--team";
		words[n++] = "yes";
	}
	if (save) {
		words[n++] = "--text";
		words[n++] = line_join(l, 2);
	}
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n});
}
