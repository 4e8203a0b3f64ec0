#include "text/html_write.h"

#include "base/utf8.h"

enum { NBSP = 0xA0, SOFT_HYPHEN = 0xAD };

void html_owe_lines(struct html_writer *w, int lines)
{
	w->space = w->tab = false;
	if (w->lines < lines)
		w->lines = lines;
}

bool html_line_is_empty(const struct html_writer *w)
{
	return w->out->len == w->begin || w->lines > 0 || w->out->data[w->out->len - 1] == '\n';
}

void html_pay(struct html_writer *w)
{
	bool first = w->out->len == w->begin;
	for (; w->lines > 0; w->lines--)
		if (!first)
			buf_char(w->out, '\n');
	bool empty = w->out->len == w->begin || w->out->data[w->out->len - 1] == '\n';
	if (w->tab && !empty)
		buf_char(w->out, '\t');
	else if (w->space && !empty)
		buf_char(w->out, ' ');
	w->space = w->tab = false;
}

void html_add(struct html_writer *w, const char *s, size_t n)
{
	html_pay(w);
	buf_add(w->out, s, n);
}

static void add_pre(struct html_writer *w, unsigned c)
{
	char utf8[4];
	if (c == '\n')
		w->lines++;
	else
		html_add(w, utf8, utf8_put(utf8, c));
}

void html_char(struct html_writer *w, unsigned c, bool pre)
{
	char utf8[4];
	if (c == SOFT_HYPHEN || c == '\r')
		return;
	if (pre)
		add_pre(w, c == NBSP ? ' ' : c);
	else if (c == ' ' || c == '\t' || c == '\n' || c == '\f')
		w->space = true;
	else if (c == NBSP)
		html_add(w, " ", 1);
	else
		html_add(w, utf8, utf8_put(utf8, c));
}
