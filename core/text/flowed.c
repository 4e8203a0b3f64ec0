#include "text/flowed.h"

#include <string.h>

#include "text/unicode.h"

struct line {
	const char *s;
	size_t n;
	size_t depth; /* of the quote, 0: none */
};

/* "> > text" and ">>text" are both of depth two. */
static struct line unquoted(const char *s, size_t n)
{
	struct line l = {s, n, 0};
	while (l.n && *l.s == '>') {
		size_t step = l.n > 2 && l.s[1] == ' ' && l.s[2] == '>' ? 2 : 1;
		l.s += step;
		l.n -= step;
		l.depth++;
	}
	if (l.depth && l.n && *l.s == ' ') {
		l.s++;
		l.n--;
	}
	return l;
}

static void begin_part(struct buf *out, const struct line *l, const char *s, size_t n)
{
	for (size_t i = 0; i < l->depth; i++)
		buf_char(out, '>');
	if (l->depth || (n && (*s == ' ' || *s == '>')) || (n >= 5 && memcmp(s, "From ", 5) == 0))
		buf_char(out, ' ');
}

/* Bytes up to and with the last blank that fits; all of s where it fits or has no blank further on. */
static size_t part_of(const char *s, size_t n, size_t cells)
{
	size_t used, fit = unicode_fit(s, n, cells, false, &used);
	if (fit == n)
		return n;
	size_t at = fit + 1;
	while (at > 1 && s[at - 1] != ' ')
		at--;
	if (at > 1)
		return at;
	const char *blank = memchr(s + fit, ' ', n - fit);
	return blank ? (size_t)(blank - s) + 1 : n;
}

static void write_line(struct buf *out, const struct line *l)
{
	static const char SIGNATURE[] = "-- ";
	const char *s = l->s;
	size_t n = l->n, room = l->depth + 10 < FLOWED_CELLS ? FLOWED_CELLS - l->depth : 10;
	bool signature = n == sizeof SIGNATURE - 1 && memcmp(s, SIGNATURE, n) == 0;
	while (!signature && n && s[n - 1] == ' ')
		n--;
	do {
		size_t part = signature ? n : part_of(s, n, room);
		begin_part(out, l, s, part);
		buf_add(out, s, part);
		buf_char(out, '\n');
		s += part;
		n -= part;
	} while (n);
}

void flowed_write(struct buf *out, const char *text, size_t n)
{
	while (n) {
		const char *end = memchr(text, '\n', n);
		size_t len = end ? (size_t)(end - text) : n, bare = len;
		while (bare && text[bare - 1] == '\r')
			bare--;
		struct line l = unquoted(text, bare);
		write_line(out, &l);
		text += len + (end != NULL);
		n -= len + (end != NULL);
	}
}
