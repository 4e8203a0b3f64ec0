/* Files that go along with the letter one writes to a ticket: from standard input, from a file, from the
 * ticket itself. */
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/readfile.h"
#include "line/line.h"

/* ---- which ticket, which files ---- */

static bool read_ticket(struct line *l, int64_t *ticket)
{
	char *end = "";
	const char *word = l->words[0] + (l->words[0][0] == '#');
	*ticket = *word >= '1' && *word <= '9' ? strtoll(word, &end, 10) : 0;
	if (*ticket && !*end && *ticket < INT64_MAX)
		return true;
	line_complain(l, _("'%s' is no ticket's number"), line_utf8(l, l->words[0]));
	return false;
}

static int list(struct line *l, int64_t ticket)
{
	static const char *const TITLES[] = {N_("N"), N_("NAME"), N_("TYPE"), N_("BYTES")};
	enum { COLUMNS = 4 };
	struct ombud_draft_files *f;
	enum ombud_status status = ombud_draft_files(&f, l->s, ticket);
	if (status)
		return line_fail(l, status, NULL);
	const char **cells = line_keep(l, (COLUMNS * f->n + 1) * sizeof *cells);
	for (size_t i = 0; i < f->n; i++) {
		const char **row = cells + i * COLUMNS;
		row[0] = line_format(l, "%zu", i + 1);
		row[1] = f->v[i].name;
		row[2] = f->v[i].type;
		row[3] = line_format(l, "%lld", (long long)f->v[i].bytes);
	}
	if (!f->n && line_for_people(l))
		line_note(l, _("no file goes along with your letter to #%lld"), (long long)ticket);
	const struct ombud_table table = {.titles = TITLES, .n_columns = COLUMNS, .n_rows = f->n, .cells = cells};
	int code = f->n || !line_for_people(l) ? line_table(l, &table) : LINE_DONE;
	ombud_draft_files_free(f);
	return code;
}

const char *line_files(struct line *l, int64_t ticket)
{
	struct ombud_draft_files *f;
	const char *all = "";
	if (ombud_draft_files(&f, l->s, ticket) != OMBUD_OK)
		return all;
	for (size_t i = 0; i < f->n; i++)
		all = line_format(l, "%s%s%s", all, i ? ", " : "", f->v[i].name);
	ombud_draft_files_free(f);
	return all;
}

/* ---- adding ---- */

static int done(struct line *l, enum ombud_status status, struct ombud_result *r, int64_t ticket)
{
	if (status)
		return line_fail(l, status, NULL);
	ombud_result_free(r);
	return list(l, ticket);
}

static int add_bytes(struct line *l, int64_t ticket, const char *name, const char *bytes, size_t n)
{
	struct ombud_result *r;
	enum ombud_status status = ombud_attach(&r, l->s, ticket, line_utf8(l, name), bytes, n);
	return done(l, status, r, ticket);
}

static int add_package(struct line *l, int64_t ticket)
{
	struct ombud_result *r;
	const char *words[] = {"attach", "--ticket", line_format(l, "%lld", (long long)ticket), "--package", "yes"};
	const struct ombud_request request = {.words = words, .n_words = sizeof words / sizeof *words};
	enum ombud_status status = ombud_run(&r, l->s, &request);
	return done(l, status, r, ticket);
}

static int add_from(struct line *l, int64_t ticket, const char *number, const char *name)
{
	struct ombud_result *r;
	const char *words[] = {"attach", "--ticket", line_format(l, "%lld", (long long)ticket), "--from",
	    line_utf8(l, number), "--name", name ? line_utf8(l, name) : ""};
	const struct ombud_request request = {.words = words, .n_words = sizeof words / sizeof *words};
	enum ombud_status status = ombud_run(&r, l->s, &request);
	return done(l, status, r, ticket);
}

static int add_file(struct line *l, int64_t ticket, const char *path, const char *name)
{
	char *bytes, why[400];
	size_t n;
	if (!readfile(&bytes, &n, path, OMBUD_FILE_MOST, why, sizeof why)) {
		line_complain(l, "%s", why);
		return LINE_DATA;
	}
	int code = add_bytes(l, ticket, name ? name : path, bytes, n);
	readfile_free(bytes, n);
	return code;
}

static int add_stdin(struct line *l, int64_t ticket, const char *name)
{
	char *bytes, why[400];
	size_t n;
	if (l->world->in_tty) {
		line_complain(l, _("the file's bytes come on standard input: ombud attach %lld %s < FILE"),
		    (long long)ticket, line_utf8(l, name));
		return LINE_USAGE;
	}
	if (!readfile_rest(&bytes, &n, STDIN_FILENO, OMBUD_FILE_MOST, why, sizeof why)) {
		line_complain(l, _("standard input: %s"), why);
		return LINE_DATA;
	}
	int code = add_bytes(l, ticket, name, bytes, n);
	readfile_free(bytes, n);
	return code;
}

int line_attach(struct line *l)
{
	int64_t ticket;
	const char *path = line_value(l, "file"), *from = line_value(l, "from");
	const char *name = l->n_words > 1 ? l->words[1] : NULL;
	if (!read_ticket(l, &ticket))
		return LINE_USAGE;
	if ((path != NULL) + (from != NULL) + line_flag(l, "package") > 1) {
		line_complain(l, _("--file, --from or --package: only one of them"));
		return LINE_USAGE;
	}
	if (line_flag(l, "package"))
		return add_package(l, ticket);
	if (path)
		return add_file(l, ticket, path, name);
	if (from)
		return add_from(l, ticket, from, name);
	return name ? add_stdin(l, ticket, name) : list(l, ticket);
}

/* ---- dropping ---- */

int line_detach(struct line *l)
{
	int64_t ticket;
	struct ombud_result *r;
	if (!read_ticket(l, &ticket))
		return LINE_USAGE;
	const char *words[] = {"detach", line_format(l, "%lld", (long long)ticket), line_utf8(l, l->words[1])};
	const struct ombud_request request = {.words = words, .n_words = sizeof words / sizeof *words};
	enum ombud_status status = ombud_run(&r, l->s, &request);
	return done(l, status, r, ticket);
}
