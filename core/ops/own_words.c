#include "ops/own_words.h"

#include <stdbool.h>
#include <string.h>

static bool is_quoted(const char *line)
{
	return line[0] == '>';
}

static size_t words_at(const char *line, size_t n)
{
	size_t i = 0;
	while (i < n && strchr(" \t\r", line[i]))
		i++;
	return i;
}

/* "Den 3 november skrev Opsio:" stands above what is quoted, and is no word of theirs. */
static bool leads_quote(const char *line, size_t n)
{
	const char *p = line + n;
	while (n && strchr(" \t\r", line[n - 1]))
		n--;
	p += *p == '\n';
	p += strspn(p, "\r\n");
	return n && line[n - 1] == ':' && is_quoted(p);
}

static bool ends_words(const char *line, size_t n)
{
	return is_quoted(line) || leads_quote(line, n) || (n >= 2 && strncmp(line, "--", 2) == 0 && words_at(line + 2, n - 2) == n - 2) ||
	       strncmp(line, "-----Original", 13) == 0 || strncmp(line, "________", 8) == 0;
}

const char *own_words_line(const char *body, size_t *n)
{
	for (const char *p = body; *p;) {
		size_t len = strcspn(p, "\n"), blank = words_at(p, len);
		if (blank < len && !is_quoted(p) && !leads_quote(p, len)) {
			*n = len - blank;
			return p + blank;
		}
		p += len + (p[len] == '\n');
	}
	*n = 0;
	return "";
}

const char *own_words_rest(struct arena *a, const char *body)
{
	size_t n;
	const char *from = own_words_line(body, &n), *p;
	from += n;
	from += *from == '\n';
	for (p = from; *p;) {
		size_t len = strcspn(p, "\n");
		if (ends_words(p, len))
			break;
		p += len + (p[len] == '\n');
	}
	while (from < p && strchr(" \t\r\n", *from))
		from++;
	while (p > from && strchr(" \t\r\n", p[-1]))
		p--;
	return arena_strn(a, from, (size_t)(p - from));
}
