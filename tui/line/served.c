/* What an agent may ask of a served desk. A list of what may be, so that a command or an option that
 * is new is not open before somebody thought of it: none that takes a path of the host, another
 * store, another agent or another clock. What of it whose role may do is the core's to say. */
#include <string.h>

#include "line/line.h"

static const struct served_command {
	const char *name, *options;
} table[] = {
    {"list", "sort limit cols format reveal undecided as-of filter"},
    {"count", "by limit format as-of filter"},
    {"show", "format reveal field reason why"},
    {"steps", "format"},
    {"attachment", "format text reveal reason"},
    {"attach", "from package format"},
    {"detach", "format"},
    {"checklist", "template answers reason format"},
    {"searched", "format"},
    {"review", "ground reveal format"},
    {"package", "reason by number format"},
    {"erase", "hash dry-run format"},
    {"explain", ""},
    {"import", "as-format"},
    {"new", "token format"},
    {"do", "filter dry-run yes at-once token format"},
    {"undo", "ticket dry-run format"},
    {"redo", "ticket dry-run format"},
    {"jobs", "at-once format"},
    {"dashboard", "days format as-of filter"},
    {"journal", "all limit format"},
    {"filter", "team force format"},
    {"recipe", "team yes token format"},
    {"rules", "place since dry-run format"},
    {"due", "received pause priority why format"},
    {"forecast", "days format"},
    {"law", "from to on source format limit"},
    {"agent", "limit format"},
    {"export", "limit format"},
    {"settings", "limit format"},
    {"outbox", "all limit format"},
    {"campaign", "audience lang rate dry-run format"},
    {"processing", "format"},
    {"purpose", "format"},
    {"recipient", "format"},
    {"policy", "format"},
    {"consent", "format"},
    {"suppression", "purpose reason format"},
    {"hold", "all format"},
    {"retention", "dry-run run format"},
    {"audit", "against limit format"},
    {"report", "from to kind exact format"},
    {"tutorial", ""},
    {"help", ""},
    {"version", ""},
};
static const char everywhere[] = "lang charset theme keys slow linear read-only quiet help version";

static bool among(const char *words, const char *word)
{
	size_t n = strlen(word);
	for (const char *s = words; (s = strstr(s, word)); s += n)
		if ((s == words || s[-1] == ' ') && (s[n] == ' ' || !s[n]))
			return true;
	return false;
}

static const struct served_command *row_of(const struct command *c)
{
	for (size_t i = 0; i < sizeof table / sizeof *table; i++)
		if (strcmp(table[i].name, c->name) == 0)
			return &table[i];
	return NULL;
}

bool line_may_serve(const struct line *l, const struct command *c)
{
	return !l->world->served || row_of(c);
}

bool line_may_give(const struct line *l, const struct command *c, const char *option)
{
	const struct served_command *row = c ? row_of(c) : NULL;
	return !l->world->served || among(everywhere, option) || (row && among(row->options, option));
}

/* What names files there has other words here. */
const char *line_usage_text(const struct line *l, const struct command *c)
{
	if (l->world->served && c->run == line_import)
		return "- [--as-format NAME] < FILE";
	if (l->world->served && c->run == line_attach)
		return "NUMBER [NAME < FILE | [NAME] --from N | --package]";
	return c->usage;
}

static int refuse_path(struct line *l, const char *command)
{
	line_complain(l,
	    _("a path would be one of the desk's own machine: 'ssh HOST %s < FILE' sends "
	      "yours"),
	    command);
	return LINE_DENIED;
}

int line_not_here(struct line *l, const struct command *c)
{
	line_complain(l,
	    _("'%s' is done on the desk's own machine, not over this line: 'help' lists what is"), c->name);
	return LINE_DENIED;
}

int line_served_check(struct line *l)
{
	if (!l->world->served)
		return LINE_DONE;
	const struct served_command *row = l->command ? row_of(l->command) : NULL;
	if (l->command && !row)
		return line_not_here(l, l->command);
	for (int i = 0; i < l->n_given; i++) {
		const char *name = l->given[i].name;
		if (line_may_give(l, l->command, name))
			continue;
		line_complain(l, _("--%s is not for a served desk"), name);
		return LINE_DENIED;
	}
	if (l->command && l->command->run == line_import &&
	    (l->n_words != 1 || strcmp(l->words[0], "-") != 0) && !line_flag(l, "help"))
		return refuse_path(l, "import");
	const char *against = line_value(l, "against");
	if (against && strcmp(against, "-") != 0)
		return refuse_path(l, "audit verify --against -");
	return LINE_DONE;
}

/* Reached only where serve is not the first word, or is asked for help. */
int line_serve(struct line *l)
{
	line_complain(l, _("serve is the first word, with its own options behind it: see "
			   "ombud-serve(8)"));
	return LINE_USAGE;
}
