/* What stands between a ticket and its end, a line each. */
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

static bool read_ticket(struct line *l, int64_t *ticket)
{
	char *end = "";
	const char *word = l->words[0] + (l->words[0][0] == '#');
	*ticket = *word >= '1' && *word <= '9' ? strtoll(word, &end, 10) : 0;
	if (*ticket && !*end)
		return true;
	line_complain(l, _("'%s' is no ticket's number"), line_utf8(l, l->words[0]));
	return false;
}

/* The step's commands are those of the screen's command line, which has the ticket at hand: "record field TEXT". From
 * the shell the same is "ombud do record field TEXT 276". What is no operation is a command of its own. */
static const char *one_from_here(struct line *l, const char *mend, size_t n, int64_t ticket)
{
	const char *word = line_format(l, "%.*s", (int)strcspn(mend, " "), mend);
	if (line_op_find(word))
		return line_format(l, "ombud do %.*s %lld", (int)n, mend, (long long)ticket);
	if (strncmp(mend, "erase plan", n) == 0 || strncmp(mend, "package", n) == 0)
		return line_format(l, "ombud %.*s %lld", (int)n, mend, (long long)ticket);
	return line_format(l, "ombud %.*s", (int)n, mend);
}

static const char *from_here(struct line *l, const char *mend, int64_t ticket)
{
	static const char *const between[] = {" / ", ", or ", ", then "};
	const char *out = "";
	while (*mend) {
		size_t n = strlen(mend), gap = 0;
		for (size_t i = 0; i < sizeof between / sizeof *between; i++) {
			const char *p = strstr(mend, between[i]);
			if (p && (size_t)(p - mend) < n) {
				n = (size_t)(p - mend);
				gap = strlen(between[i]);
			}
		}
		out = line_format(l, "%s%s%.*s", out, one_from_here(l, mend, n, ticket), (int)gap, mend + n);
		mend += n + gap;
	}
	return out;
}

int line_steps(struct line *l)
{
	static const char *const TITLES[] = {N_("DONE"), N_("STEP"), N_("COMMAND")};
	enum { COLUMNS = 3 };
	struct ombud_ticket *t;
	int64_t id;
	if (!read_ticket(l, &id))
		return LINE_USAGE;
	enum ombud_status status = ombud_ticket_peek(&t, l->s, id);
	if (status)
		return line_fail(l, status, NULL);
	const char **cells = line_keep(l, (COLUMNS * t->n_steps + 1) * sizeof *cells);
	for (size_t i = 0; i < t->n_steps; i++) {
		const struct ombud_step *s = &t->steps[i];
		cells[i * COLUMNS] = s->done ? "yes" : "no";
		cells[i * COLUMNS + 1] = s->text;
		cells[i * COLUMNS + 2] = s->mend;
		if (line_for_people(l))
			line_put(l, s->done || !*s->mend ? "%s %s\n" : "%s %s: %s\n", s->done ? "[x]" : "[ ]", s->text,
			    from_here(l, s->mend, id));
	}
	const struct ombud_table table = {
	    .titles = TITLES, .n_columns = COLUMNS, .n_rows = t->n_steps, .cells = cells};
	int code = line_for_people(l) ? LINE_DONE : line_table(l, &table);
	ombud_ticket_free(t);
	return code;
}
