/* Saved filters and the journal, as rows. */
#include <string.h>

#include "base/when.h"
#include "line/line.h"

static int list_filters(struct line *l)
{
	static const char *const TITLES[] = {N_("Name"), N_("Count"), N_("Key"), N_("Owner"), N_("Used by"), N_("Filter")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	struct ombud_saved_list *saved;
	enum ombud_status status = ombud_saved_filters(&saved, l->s, true);
	if (status)
		return line_fail(l, status, NULL);
	const char **cells = line_keep(l, (saved->n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < saved->n; i++) {
		const struct ombud_saved *f = &saved->v[i];
		const char **row = cells + i * COLUMNS;
		row[0] = f->name;
		row[1] = f->count < 0 ? "" : line_format(l, "%lld", (long long)f->count);
		row[2] = f->key ? line_format(l, "g%d", f->key) : "";
		row[3] = !*f->owner ? _("team") :
			 f->hides   ? line_format(l, _("%s, hides the team's"), f->owner) :
				      f->owner;
		row[4] = f->users;
		row[5] = f->shown;
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = saved->n, .cells = cells};
	int code = line_table(l, &table);
	ombud_saved_free(saved);
	return code;
}

/* Words after the filter's name, by the operation's own names. */
static const char *second_word(const char *verb)
{
	return strcmp(verb, "save") == 0     ? "--filter"
	       : strcmp(verb, "rename") == 0 ? "--to"
	       : strcmp(verb, "key") == 0    ? "--key"
					     : NULL;
}

int line_filter(struct line *l)
{
	const char *verb = l->words[0], *second = second_word(verb);
	if (strcmp(verb, "list") == 0)
		return list_filters(l);
	const char *operation = line_verb_operation(l);
	if (!operation)
		return line_no_verb(l);
	bool save = strcmp(verb, "save") == 0;
	if (l->n_words < (second ? 3 : 2)) {
		line_complain(
		    l, _("something is missing: ombud %s %s"), l->command->name, l->command->usage);
		return LINE_USAGE;
	}
	const char *value = line_join(l, 2);
	/* By name: what stands between them in the operation's own order stays free. */
	const char *words[9] = {operation, "--name", line_utf8(l, l->words[1])};
	size_t n = 3;
	if (second) {
		words[n++] = second;
		words[n++] = value;
	}
	if (line_flag(l, "team")) {
		words[n++] = "--team";
		words[n++] = "yes";
	}
	if (line_flag(l, "force") && strcmp(verb, "rm") == 0) {
		words[n++] = "--force";
		words[n++] = "yes";
	}
	/* A filter that cannot be read is shown with the place where it breaks off. */
	if (save) {
		enum ombud_status status = ombud_filter_check(l->s, value);
		if (status)
			return line_fail(l, status, value);
	}
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n});
}

int line_journal(struct line *l)
{
	static const char *const TITLES[] = {N_("Entry"), N_("At"), N_("Who"), N_("What"), N_("State"), N_("Tickets")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	struct ombud_entries *e;
	int64_t limit = 50;
	if (!line_number(l, "limit", 1, INT32_MAX, &limit))
		return LINE_USAGE;
	enum ombud_status status = ombud_journal(&e, l->s, line_flag(l, "all"), (size_t)limit);
	if (status)
		return line_fail(l, status, NULL);
	const char **cells = line_keep(l, (e->n + 1) * COLUMNS * sizeof *cells);
	for (size_t i = 0; i < e->n; i++) {
		const struct ombud_entry *entry = &e->v[i];
		char at[WHEN_TEXT];
		const char **row = cells + i * COLUMNS;
		row[0] = line_format(l, "%lld", (long long)entry->id);
		row[1] = line_format(l, "%s",
		    line_for_people(l) ? when_minute(at, entry->at) : when_instant(at, entry->at));
		row[2] = entry->who;
		row[3] = entry->sentence;
		row[4] = entry->state;
		row[5] = line_format(l, "%lld", (long long)entry->tickets);
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = e->n, .cells = cells};
	int code = line_table(l, &table);
	ombud_entries_free(e);
	return code;
}
