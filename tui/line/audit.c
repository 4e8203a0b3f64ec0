/* The audit: its entries, whether it holds, what is kept of it elsewhere, and who looked. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

enum { FILE_MOST = 64 << 20, LIST_MOST = 9 };

struct bytes {
	char *p;
	size_t n;
};

static bool read_stream(struct bytes *out, FILE *f)
{
	size_t room = 1 << 16, got;
	out->p = heap_new(room);
	while ((got = fread(out->p + out->n, 1, room - out->n, f)) > 0) {
		out->n += got;
		if (out->n == room && room < FILE_MOST)
			out->p = heap_more(out->p, room *= 2);
	}
	if (out->n >= FILE_MOST)
		errno = EFBIG;
	return !ferror(f) && out->n < FILE_MOST;
}

static bool read_file(struct line *l, struct bytes *out, const char *path)
{
	bool is_input = strcmp(path, "-") == 0;
	FILE *f = is_input ? stdin : fopen(path, "re");
	bool good = f && read_stream(out, f);
	if (!good)
		line_complain(l, _("%s cannot be read: %s"), path, strerror(errno));
	if (f && !is_input)
		fclose(f);
	return good;
}

static int put_report(struct line *l, const struct ombud_audit_report *r, bool against)
{
	line_put(l, "%s\n", r->sentence);
	if (*r->note)
		line_put(l, _("note: %s\n"), r->note);
	if (against && !r->first_bad)
		line_put(l, _("it only grew since the checkpoints: %lld compared\n"),
		    (long long)r->checkpoints);
	if (!against)
		line_put(l, "%s\n", _("not compared with any checkpoint: what was cut at the end shows only with --against FILE"));
	line_put(l, _("head %s\n"), r->head);
	return r->first_bad ? LINE_STORE : LINE_DONE;
}

static int verify(struct line *l)
{
	const char *path = line_value(l, "against");
	struct ombud_audit_report *r;
	struct bytes text = {0};
	if (path && !read_file(l, &text, path)) {
		heap_free(text.p);
		return LINE_STORE;
	}
	enum ombud_status status = path ? ombud_audit_verify_against(&r, l->s, text.p, text.n)
	                                : ombud_audit_verify(&r, l->s);
	heap_free(text.p);
	if (status)
		return status == OMBUD_INPUT ? (line_fail(l, status, NULL), LINE_DATA)
		                             : line_fail(l, status, NULL);
	int code = put_report(l, r, path != NULL);
	ombud_audit_free(r);
	return code;
}

static int checkpoint(struct line *l)
{
	char *text;
	enum ombud_status status = ombud_audit_checkpoint(&text, l->s);
	if (status)
		return line_fail(l, status, NULL);
	line_bytes(l, text, strlen(text));
	ombud_free(text);
	return LINE_DONE;
}

/* "123", "#123" or "person:4" */
static bool read_whom(const char *word, int64_t *ticket, int64_t *person)
{
	static const char PERSON[] = "person:";
	bool is_person = strncmp(word, PERSON, sizeof PERSON - 1) == 0;
	const char *digits = is_person ? word + sizeof PERSON - 1 : word + (*word == '#');
	size_t n = strspn(digits, "0123456789");
	if (!n || n > 18 || digits[n] || *digits == '0')
		return false;
	*(is_person ? person : ticket) = strtoll(digits, NULL, 10);
	return true;
}

static int who(struct line *l)
{
	struct ombud_table *t;
	int64_t ticket = 0, person = 0, limit = 1000;
	if (!read_whom(l->words[1], &ticket, &person)) {
		line_complain(l, _("'%s' is neither a ticket (12) nor a person (person:4)"), l->words[1]);
		return LINE_USAGE;
	}
	if (!line_number(l, "limit", 1, INT32_MAX, &limit))
		return LINE_USAGE;
	enum ombud_status status = ombud_looked(&t, l->s, ticket, person, (size_t)limit);
	if (status)
		return line_fail(l, status, NULL);
	int code = line_table(l, t);
	ombud_table_free(t);
	return code;
}

/* For programs more than a table has room for. */
static int list_json(struct line *l, const char *ask, size_t limit)
{
	char *text;
	enum ombud_status status = ombud_audit_json(&text, l->s, ask, limit);
	if (status)
		return line_fail(l, status, NULL);
	line_bytes(l, text, strlen(text));
	ombud_free(text);
	return LINE_DONE;
}

static int list_table(struct line *l, const char *ask, size_t limit)
{
	struct ombud_table *t;
	enum ombud_status status = ombud_audit_page(&t, l->s, ask, 0, limit);
	if (status)
		return line_fail(l, status, NULL);
	int code = line_table(l, t);
	ombud_table_free(t);
	return code;
}

/* "who:ines ticket:12": the words behind 'list', as the screen's :audit takes them. */
static int list(struct line *l)
{
	const char *format = line_value(l, "format"), *ask = "";
	int64_t limit = 200;
	if (!line_number(l, "limit", 1, INT32_MAX, &limit))
		return LINE_USAGE;
	for (int i = 1; i < l->n_words; i++)
		ask = line_format(l, "%s%s%s", ask, *ask ? " " : "", line_utf8(l, l->words[i]));
	if (format && strcmp(format, "json") == 0)
		return list_json(l, ask, (size_t)limit);
	return list_table(l, ask, (size_t)limit);
}

int line_audit(struct line *l)
{
	static const struct {
		const char *word;
		int least, most;
		int (*run)(struct line *l);
	} verbs[] = {{"list", 1, LIST_MOST, list}, {"verify", 1, 1, verify}, {"checkpoint", 1, 1, checkpoint}, {"who", 2, 2, who}};
	if (line_value(l, "against") && strcmp(l->words[0], "verify") != 0) {
		line_complain(l, _("--against is an option of 'audit verify'"));
		return LINE_USAGE;
	}
	for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++)
		if (strcmp(verbs[i].word, l->words[0]) == 0 && verbs[i].least <= l->n_words && l->n_words <= verbs[i].most)
			return verbs[i].run(l);
	return line_no_verb(l);
}
