/* Answers to requests for access and portability: where was searched, what goes along, the package itself. */
#include <string.h>
#include <unistd.h>

#include "base/readfile.h"
#include "line/line.h"

static int ticket_of(struct line *l, int64_t *ticket)
{
	int64_t *ids;
	size_t n;
	int code = line_references(l, l->words, 1, &ids, &n);
	if (code)
		return code;
	*ticket = ids[0];
	if (n == 1)
		return LINE_DONE;
	line_complain(l, _("'%s' is no ticket's number"), line_utf8(l, l->words[0]));
	return LINE_USAGE;
}

static int run(struct line *l, int64_t ticket, const char *const *words, size_t n)
{
	return line_run(l, &(struct ombud_request){.words = words, .n_words = n, .ids = &ticket, .n_ids = 1});
}

static int hand_table(struct line *l, enum ombud_status status, struct ombud_table *t)
{
	if (status)
		return line_fail(l, status, NULL);
	int code = line_table(l, t);
	ombud_table_free(t);
	return code;
}

/* ---- searches ---- */

int line_searched(struct line *l)
{
	int64_t ticket;
	struct ombud_table *t;
	const char *words[7] = {"searched"};
	size_t n = 1;
	int code = ticket_of(l, &ticket);
	if (code)
		return code;
	if (l->n_words == 1) {
		enum ombud_status status = ombud_searches(&t, l->s, ticket);
		return hand_table(l, status, t);
	}
	static const char *const names[] = {"--place", "--what", "--hits"};
	for (int i = 1; i < l->n_words; i++) {
		words[n++] = names[i - 1];
		words[n++] = line_utf8(l, l->words[i]);
	}
	return run(l, ticket, words, n);
}

/* ---- reviews ---- */

static int list_reviews(struct line *l, int64_t ticket)
{
	static const char *const TITLES[] = {"", N_("ID"), N_("What"), N_("Decision"), N_("Ground"), N_("Title")};
	enum { COLUMNS = sizeof TITLES / sizeof *TITLES };
	struct ombud_reviews *r;
	enum ombud_status status = ombud_reviews(&r, l->s, ticket);
	if (status)
		return line_fail(l, status, NULL);
	const char **cells = line_keep(l, (COLUMNS * r->n + 1) * sizeof *cells);
	for (size_t i = 0; i < r->n; i++) {
		const char *const row[COLUMNS] = {r->v[i].decision[0] ? "[x]" : "[ ]", r->v[i].name, r->v[i].what,
		    r->v[i].decision, r->v[i].ground, r->v[i].title};
		memcpy(cells + i * COLUMNS, row, sizeof row);
	}
	/* A program has no use for the box. */
	size_t skip = line_for_people(l) ? 0 : 1;
	const char **shown = line_keep(l, (COLUMNS * r->n + 1) * sizeof *shown);
	for (size_t i = 0, k = 0; i < r->n * COLUMNS; i++)
		if (i % COLUMNS >= skip)
			shown[k++] = cells[i];
	const struct ombud_table table = {TITLES + skip, COLUMNS - skip, r->n, shown, NULL};
	int code = line_table(l, &table);
	if (!code && line_for_people(l) && r->missing[0])
		line_note(l, "%s", r->missing);
	ombud_reviews_free(r);
	return code;
}

static int show_review(struct line *l, int64_t ticket)
{
	char *text;
	const char *reveal = line_value(l, "reveal");
	enum ombud_status status = ombud_review_text(
	    &text, l->s, ticket, line_utf8(l, l->words[1]), reveal ? line_utf8(l, reveal) : NULL);
	if (status)
		return line_fail(l, status, NULL);
	line_text(l, text);
	if (text[0] && text[strlen(text) - 1] != '\n')
		line_put(l, "\n");
	ombud_wipe(text);
	return LINE_DONE;
}

/* '-': what standard input holds, so that the text is in no list of processes. */
static const char *text_given(struct line *l)
{
	enum { MOST = 1 << 20 };
	char *bytes, why[400];
	size_t n;
	if (strcmp(l->words[3], "-") != 0)
		return line_join(l, 3);
	if (!readfile_rest(&bytes, &n, STDIN_FILENO, MOST, why, sizeof why)) {
		line_complain(l, _("standard input: %s"), why);
		return NULL;
	}
	const char *text = memchr(bytes, '\0', n) ? NULL : line_utf8(l, line_format(l, "%.*s", (int)n, bytes));
	if (!text)
		line_complain(l, _("standard input is no text of at most 1 MB"));
	readfile_free(bytes, n);
	return text;
}

int line_review(struct line *l)
{
	int64_t ticket;
	const char *words[9] = {"review"}, *ground = line_value(l, "ground");
	size_t n = 1;
	int code = ticket_of(l, &ticket);
	if (code)
		return code;
	if (l->n_words == 1)
		return list_reviews(l, ticket);
	if (l->n_words == 2)
		return show_review(l, ticket);
	words[n++] = "--message";
	words[n++] = line_utf8(l, l->words[1]);
	words[n++] = "--as";
	words[n++] = line_utf8(l, l->words[2]);
	if (ground) {
		words[n++] = "--ground";
		words[n++] = line_utf8(l, ground);
	}
	if (l->n_words > 3) {
		words[n++] = "--text";
		if (!(words[n++] = text_given(l)))
			return LINE_DATA;
	}
	return run(l, ticket, words, n);
}

/* ---- packages ---- */

static const char *reason_of(struct line *l)
{
	const char *reason = line_value(l, "reason");
	return reason ? line_utf8(l, reason) : "package";
}

static int get(struct line *l, int64_t ticket)
{
	char *bytes;
	size_t n;
	int64_t number = 0;
	if (!line_number(l, "number", 1, INT64_MAX, &number))
		return LINE_USAGE;
	/* A tar is for a program: a terminal would obey what is in it. */
	if (l->world->out_tty) {
		line_complain(l, _("a package is not for a terminal: ombud package %lld get > FILE"), (long long)ticket);
		return LINE_USAGE;
	}
	enum ombud_status status = ombud_package_bytes(&bytes, &n, l->s, ticket, number, reason_of(l));
	if (status)
		return line_fail(l, status, NULL);
	line_bytes(l, bytes, n);
	ombud_wipe(bytes);
	return LINE_DONE;
}

static int change(struct line *l, int64_t ticket, const char *operation)
{
	const char *words[7] = {operation, "--reason", reason_of(l)};
	const char *by = line_value(l, "by"), *number = line_value(l, "number");
	size_t n = 3;
	if (by) {
		words[n++] = "--by";
		words[n++] = line_utf8(l, by);
	}
	if (number) {
		words[n++] = "--number";
		words[n++] = line_utf8(l, number);
	}
	return run(l, ticket, words, n);
}

int line_package(struct line *l)
{
	static const struct {
		const char *verb, *operation;
	} verbs[] = {{"make", "package-make"}, {"delivered", "package-delivered"}, {"drop", "package-drop"}};
	const char *verb = l->n_words > 1 ? l->words[1] : "list";
	int64_t ticket;
	struct ombud_table *t;
	int code = ticket_of(l, &ticket);
	if (code)
		return code;
	if (strcmp(verb, "list") == 0) {
		enum ombud_status status = ombud_packages(&t, l->s, ticket);
		return hand_table(l, status, t);
	}
	if (strcmp(verb, "get") == 0)
		return get(l, ticket);
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (strcmp(verb, verbs[i].verb) == 0)
			return change(l, ticket, verbs[i].operation);
	line_complain(l, _("package NUMBER list, make, get, delivered or drop"));
	return LINE_USAGE;
}
