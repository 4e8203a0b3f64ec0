/* What is personal in a command line: '-' stands for standard input, so that neither a filter nor a note
 * nor whom a ticket is about shows in the list of processes or in the shell's history. */
#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

enum { MOST = 1 << 20, LINE_MOST = 4096 };

/* The text without the line feeds at its end, or NULL after a sentence. */
static const char *read_text(struct line *l)
{
	char *text = line_keep(l, MOST + 1);
	size_t n = fread(text, 1, MOST, stdin);
	if (ferror(stdin)) {
		line_complain(l, _("standard input cannot be read: %s"), strerror(errno));
		return NULL;
	}
	if (n == MOST || memchr(text, '\0', n)) {
		line_complain(l, _("standard input is no text of at most 1 MB"));
		return NULL;
	}
	while (n && (text[n - 1] == '\n' || text[n - 1] == '\r'))
		text[--n] = '\0';
	return text;
}

/* Bytes of the line, without its end; -1: there is none. What is longer than room is not kept. */
static ssize_t next_line(char *out, size_t room)
{
	size_t n = 0;
	int c;
	while ((c = getc(stdin)) != EOF && c != '\n' && n < room)
		out[n++] = (char)c;
	while (n && n < room && out[n - 1] == '\r')
		n--;
	return c == EOF && !n ? -1 : (ssize_t)n;
}

/* One line of it, without its end, or NULL after a sentence. */
static const char *read_line(struct line *l, const char *option)
{
	char line[LINE_MOST + 2];
	const char *kept = NULL;
	ssize_t n = next_line(line, LINE_MOST + 1);
	if (n < 0)
		line_complain(l, _("standard input ends before the line of %s"), option);
	else if (n > LINE_MOST || memchr(line, '\0', (size_t)n))
		line_complain(l, _("the line of %s on standard input is no text of at most %d bytes"), option,
		    LINE_MOST);
	else
		kept = line_format(l, "%.*s", (int)n, line);
	explicit_bzero(line, sizeof line);
	return kept;
}

struct places {
	struct line *l;
	const char *text; /* NULL: not read yet */
	bool failed;
};

static void put(struct places *p, const char **place)
{
	if (strcmp(*place, "-") != 0 || p->failed)
		return;
	if (p->text) {
		line_complain(p->l, _("'-' stands twice: standard input is one text"));
		p->failed = true;
		return;
	}
	p->text = read_text(p->l);
	p->failed = !p->text;
	if (p->text)
		*place = p->text;
}

/* Of an assignee '-' means nobody: only texts come from standard input. */
static const struct ombud_op_arg *text_of(const struct ombud_op *op)
{
	for (size_t i = 0; op && i < op->n_args; i++)
		if (strcmp(op->args[i].type, "text") == 0 || strcmp(op->args[i].type, "fact-value") == 0)
			return &op->args[i];
	return NULL;
}

/* Whom a ticket by hand is about, and with what, are lines: each takes the next one. */
static bool is_line(const struct ombud_op *op, const char *option)
{
	if (!op || strcmp(op->name, "new") != 0)
		return false;
	for (size_t i = 0; i < op->n_args; i++)
		if (strcmp(op->args[i].name, option + 2) == 0)
			return strcmp(op->args[i].type, "line") == 0;
	return false;
}

static bool take_lines(struct line *l, const struct ombud_op *op)
{
	for (int i = 0; i + 1 < l->n_op_words; i += 2) {
		const char **value = &l->op_words[i + 1];
		if (strcmp(*value, "-") == 0 && is_line(op, l->op_words[i]) &&
		    !(*value = read_line(l, l->op_words[i])))
			return false;
	}
	return true;
}

/* Where a nameless word is the template or the channel first, '-' is the text all the same. */
static void name_text(struct line *l, const struct ombud_op *op, const struct ombud_op_arg *text)
{
	int n = 0;
	bool later = strcmp(l->command->name, "do") == 0 && text != &op->args[0];
	for (int i = 0; i < l->n_words; i++)
		if (later && strcmp(l->words[i], "-") == 0) {
			l->op_words[l->n_op_words++] = line_format(l, "--%s", text->name);
			l->op_words[l->n_op_words++] = "-";
		} else {
			l->words[n++] = l->words[i];
		}
	l->n_words = n;
}

int line_take_stdin(struct line *l, const struct ombud_op *op)
{
	struct places p = {.l = l};
	const struct ombud_op_arg *text = text_of(op);
	if (!take_lines(l, op)) /* before the text, which is all that is left */
		return LINE_USAGE;
	if (text)
		name_text(l, op, text);
	for (int i = 0; i < l->n_given; i++)
		if (strcmp(l->given[i].name, "filter") == 0)
			put(&p, &l->given[i].value);
	for (int i = 0; text && i + 1 < l->n_op_words; i += 2)
		if (strcmp(l->op_words[i] + 2, text->name) == 0)
			put(&p, &l->op_words[i + 1]);
	for (int i = 0; text && i < l->n_words; i++)
		put(&p, &l->words[i]);
	return p.failed ? LINE_USAGE : LINE_DONE;
}
