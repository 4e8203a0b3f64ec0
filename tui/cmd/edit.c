/* A ticket's fields: one by its operation, or all that one word says as a text in one's own editor. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "base/phrase.h"
#include "base/when.h"
#include "cmd/cmd.h"
#include "cmd/series.h"

#define AS_TEXT "text"

/* ---- as a text ------------------------------------------------------------------------------- */

/* What stands in the text: no value of it is personal. */
enum { KIND, PRIORITY, ASSIGN, LABELS, SNOOZE, LINES };
static const char *const line_names[LINES] = {"kind", "priority", "assign", "labels", "snooze"};

struct lines {
	char *v[LINES]; /* NULL: the line is not there */
};

static void lines_free(struct lines *l)
{
	for (size_t i = 0; i < LINES; i++)
		heap_free(l->v[i]);
}

static char *as_text(const struct ombud_ticket *t)
{
	char at[WHEN_TEXT];
	struct bytes b = {0};
	const char *values[LINES] = {t->row.kind, t->row.priority, t->row.assignee[0] ? t->row.assignee : "none", t->row.labels,
	    t->snoozed ? when_minute(at, t->snoozed) : "none"};
	bytes_printf(&b, _("# #%lld: what you change is previewed before it is done. A line that is gone changes nothing.\n"),
	    (long long)t->row.id);
	for (size_t i = 0; i < LINES; i++)
		bytes_printf(&b, "%s: %s\n", line_names[i], values[i]);
	return bytes_take(&b);
}

static char *trimmed(const char *s, size_t n)
{
	for (; n && (*s == ' ' || *s == '\t'); n--)
		s++;
	while (n && (s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	return heap_strn(s, n);
}

/* "priority: high"; false: it is no such line. */
static bool take_line(struct lines *out, const char *s, size_t n)
{
	if (!n || *s == '#' || strspn(s, " \t") >= n)
		return true;
	for (size_t i = 0; i < LINES; i++) {
		size_t name = strlen(line_names[i]);
		if (n <= name || strncmp(s, line_names[i], name) != 0 || s[name] != ':')
			continue;
		heap_free(out->v[i]);
		out->v[i] = trimmed(s + name + 1, n - name - 1);
		return true;
	}
	return false;
}

/* The number of the line that is none of them; 0: all were taken. */
static int read_lines(struct lines *out, const char *text)
{
	int number = 1;
	*out = (struct lines){0};
	for (const char *s = text; *s; number++) {
		size_t n = strcspn(s, "\n");
		if (!take_line(out, s, n))
			return number;
		s += n + (s[n] == '\n');
	}
	return 0;
}

/* ---- what was changed ------------------------------------------------------------------------ */

static void add_op(struct series *k, const char *op, const char *value)
{
	struct words w = {0};
	words_add(&w, op);
	words_add(&w, value[0] ? value : "none");
	char *line = words_join(&w);
	series_add(k, &w, line);
	heap_free(line);
	words_free(&w);
}

static bool holds(const char *list, const char *word, size_t n)
{
	for (const char *s = list; *s;) {
		s += strspn(s, " ,");
		size_t m = strcspn(s, " ,");
		if (m == n && strncmp(s, word, n) == 0)
			return true;
		s += m;
	}
	return false;
}

/* The labels that are in one and not in the other. */
static void add_labels(struct series *k, const char *op, const char *in, const char *not_in)
{
	struct bytes b = {0};
	for (const char *s = in; *s;) {
		s += strspn(s, " ,");
		size_t n = strcspn(s, " ,");
		if (n && !holds(not_in, s, n))
			bytes_printf(&b, "%s%.*s", b.len ? " " : "", (int)n, s);
		s += n;
	}
	if (b.len)
		add_op(k, op, bytes_text(&b));
	bytes_free(&b);
}

/* Only what the person changed: what others changed meanwhile stands. */
static void add_changes(struct series *k, const struct lines *was, const struct lines *is)
{
	for (size_t i = 0; i < LINES; i++) {
		if (!is->v[i] || strcmp(is->v[i], was->v[i]) == 0)
			continue;
		if (i != LABELS) {
			add_op(k, line_names[i], is->v[i]);
			continue;
		}
		add_labels(k, "unlabel", was->v[i], is->v[i]);
		add_labels(k, "label", is->v[i], was->v[i]);
	}
}

static void preview_changes(struct desk *d, int64_t id, const char *before, const char *after)
{
	struct lines was, is;
	char name[40];
	read_lines(&was, before);
	int bad = read_lines(&is, after);
	snprintf(name, sizeof name, _("edit of #%lld"), (long long)id);
	struct series *k = series_new(name);
	add_changes(k, &was, &is);
	if (bad)
		desk_fail(d, _("line %d is no field of the text: nothing is changed"), bad);
	else if (!k->n)
		desk_say(d, _("nothing was changed"));
	if (bad || !k->n)
		series_free(k);
	else
		series_begin(d, k, &id, 1, NULL);
	lines_free(&was);
	lines_free(&is);
}

static void edit_text_of(struct desk *d, int64_t id)
{
	struct ombud_ticket *t;
	if (!own_editor_runs(d))
		return;
	if (ombud_ticket_peek(&t, d->s, id) != OMBUD_OK) {
		desk_failed(d);
		return;
	}
	char *before = as_text(t);
	ombud_ticket_free(t);
	char *after = own_edited(d, before);
	if (after)
		preview_changes(d, id, before, after);
	heap_free(before);
	heap_free(after);
}

/* ---- the field ------------------------------------------------------------------------------- */

/* What is changed of a ticket by one word, and is no move towards its end. */
static const char *const editable[] = {"kind", "priority", "assign", "label", "unlabel", "snooze", "identity", "letter-date"};

static void offer_editable(struct prompt *p, void *data)
{
	const struct desk *d = data;
	const char *typed = edit_text(&p->edit);
	for (size_t i = 0; i < sizeof editable / sizeof *editable; i++) {
		const struct ombud_op *op = op_named(editable[i]);
		if (op && strncmp(editable[i], typed, strlen(typed)) == 0)
			prompt_offer(p, editable[i], op->help);
	}
	if (!d->served && d->own.editor && strncmp(AS_TEXT, typed, strlen(typed)) == 0)
		prompt_offer(p, AS_TEXT, _("these as lines in your own editor, previewed before it is done"));
}

static void accept_editable(void *data, const char *text)
{
	struct desk *d = data;
	int64_t id = strcmp(text, AS_TEXT) == 0 ? act_ticket(d, NULL) : 0;
	if (id) {
		edit_text_of(d, id);
		return;
	}
	for (size_t i = 0; i < sizeof editable / sizeof *editable; i++)
		if (strcmp(editable[i], text) == 0) {
			cmd_run(d, text, 0);
			return;
		}
	desk_fail(d, _("'%s' is none of the fields: nothing is changed"), text);
}

void cmd_edit(struct desk *d, const struct call *c)
{
	int64_t id = act_ticket(d, NULL);
	if (!id)
		return;
	if (c->w.n > 1) {
		accept_editable(d, c->w.v[1]);
		return;
	}
	if (draft_newest(d, id)) {
		cmd_draft(d, c);
		return;
	}
	struct prompt_how how = {.label = _("edit which field? "),
	    .complete = offer_editable,
	    .accept = accept_editable,
	    .data = d,
	    .closed = true};
	desk_ask(d, &how);
}
