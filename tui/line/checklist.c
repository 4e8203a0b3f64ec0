/* What an answer must say, and what of it a letter on standard input does not: read alone, nothing is sent. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "line/line.h"

enum { MOST = 1 << 20 };

/* *text: the letter, "" where none is given; false after a sentence. */
static bool read_letter(struct line *l, const char **text)
{
	*text = "";
	if (isatty(STDIN_FILENO))
		return true;
	char *bytes = line_keep(l, MOST + 1);
	size_t n = fread(bytes, 1, MOST, stdin);
	if (n == MOST || memchr(bytes, '\0', n)) {
		line_complain(l, _("standard input is no text of at most 1 MB"));
		return false;
	}
	*text = line_utf8(l, bytes);
	return true;
}

static void put_points(struct line *l, const struct ombud_checklist *c)
{
	for (size_t i = 0; i < c->n; i++) {
		line_put(l, "[%c] %s\n", c->v[i].there ? 'x' : ' ', c->v[i].says);
		if (!c->v[i].there)
			line_put(l, "      %s\n", c->v[i].example);
	}
	if (!c->n)
		line_note(l, _("nothing is demanded of this letter"));
	else if (c->missing)
		line_note(l, _("%zu of %zu points are missing: as the answer it cannot leave"), c->missing, c->n);
}

static int put_table(struct line *l, const struct ombud_checklist *c)
{
	static const char *const titles[] = {N_("POINT"), N_("THERE"), N_("WHAT"), N_("EXAMPLE")};
	const char **cells = line_keep(l, (4 * c->n + 1) * sizeof *cells);
	for (size_t i = 0; i < c->n; i++) {
		cells[4 * i] = c->v[i].name;
		cells[4 * i + 1] = c->v[i].there ? "yes" : "no";
		cells[4 * i + 2] = c->v[i].says;
		cells[4 * i + 3] = c->v[i].example;
	}
	return line_table(l, &(struct ombud_table){.titles = titles, .n_columns = 4, .n_rows = c->n, .cells = cells});
}

int line_checklist(struct line *l)
{
	int64_t *ids;
	size_t n;
	struct ombud_checklist *c;
	struct ombud_reply_how how = {.code = line_value(l, "template"), .answers = line_value(l, "answers")};
	int code = line_references(l, l->words, 1, &ids, &n);
	if (code || !read_letter(l, &how.text))
		return code ? code : LINE_USAGE;
	how.reason = line_value(l, "reason");
	if (n != 1) {
		line_complain(l, _("one ticket's number"));
		return LINE_USAGE;
	}
	enum ombud_status status = ombud_checklist(&c, l->s, ids[0], &how);
	if (status)
		return line_fail(l, status, NULL);
	if (line_for_people(l))
		put_points(l, c);
	else
		code = put_table(l, c);
	code = code ? code : c->missing ? LINE_PARTLY : LINE_DONE;
	ombud_checklist_free(c);
	return code;
}
