#include "base/split.h"

#include <stdint.h>
#include <string.h>

#include "base/buf.h"
#include "base/vec.h"

/* Where a line ends: its feed or ; outside quotes. *open: in a quote that nothing closes. */
static size_t line_bytes(const char *s, bool *open)
{
	char quote = 0;
	size_t i = 0;
	for (; s[i] && (quote || (s[i] != ';' && s[i] != '\n')); i++) {
		if (s[i] == '\\' && s[i + 1] && quote != '\'')
			i++;
		else if (quote && s[i] == quote)
			quote = 0;
		else if (!quote && (s[i] == '"' || s[i] == '\''))
			quote = s[i];
	}
	*open = quote != 0;
	return i;
}

static bool blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

static size_t one_word(struct arena *memory, const char *s, size_t n, const char **word)
{
	struct buf b = {0};
	char quote = 0;
	size_t i = 0;
	for (; i < n && (quote || !blank(s[i])); i++) {
		if (s[i] == '\\' && i + 1 < n && quote != '\'')
			buf_char(&b, s[++i]);
		else if (quote && s[i] == quote)
			quote = 0;
		else if (!quote && (s[i] == '"' || s[i] == '\''))
			quote = s[i];
		else
			buf_char(&b, s[i]);
	}
	*word = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return i;
}

static struct split_line one_line(struct arena *memory, const char *s, size_t n)
{
	VEC(const char *) words = {0};
	struct split_line line = {.text = arena_strn(memory, s, n)};
	for (size_t i = 0; i < n;) {
		const char *word;
		if (blank(s[i])) {
			i++;
			continue;
		}
		i += one_word(memory, s + i, n - i, &word);
		vec_push(&words, word);
	}
	line.words = arena_grow(memory, words.v, words.n, words.n, sizeof *words.v);
	line.n = words.n;
	vec_free(&words);
	return line;
}

size_t split_lines(struct arena *memory, const char *text, struct split_line *out, size_t most)
{
	size_t lines = 0;
	for (const char *p = text;;) {
		bool open;
		while (blank(*p))
			p++;
		size_t n = line_bytes(p, &open), used = n;
		if (open)
			return SIZE_MAX;
		while (n && blank(p[n - 1]))
			n--;
		if (n && lines++ < most)
			out[lines - 1] = one_line(memory, p, n);
		p += used;
		if (!*p++)
			return lines;
	}
}
