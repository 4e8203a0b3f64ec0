/* Whether a letter names a charset for which iconv must load a file: most name none, and opening all
 * costs as much as everything else that is done for one letter. */
#include <string.h>
#include <strings.h>

#include "text/charset.h"
#include "text/charset_row.h"

enum { LEAST = 2, MOST = 40, LOOKED_AT = 1024 * 1024 };

static bool name_byte(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
	       (c && strchr("-_.:", c));
}

static bool needs_file(const char *s, size_t n)
{
	char name[MOST + 1];
	if (n < LEAST || n > MOST)
		return false;
	memcpy(name, s, n);
	name[n] = '\0';
	const struct charset_row *row = charset_row(name);
	return row && (row->how == CHARSET_SINGLE || row->how == CHARSET_DOUBLE || row->how == CHARSET_ESCAPED);
}

/* Names stand behind these, and in quoted-printable behind the "=3D" that '=' is there. */
static bool before_name(char c)
{
	return c && strchr("=?\"' \t", c);
}

static bool hex(char c)
{
	return c && strchr("0123456789ABCDEFabcdef", c);
}

static bool hex_pair(const char *s, size_t n)
{
	return n == 2 && hex(s[0]) && hex(s[1]);
}

static bool named_at(const char *s, size_t n)
{
	bool quoted = n > 2 && s[0] == '3' && (s[1] == 'D' || s[1] == 'd');
	return !hex_pair(s, n) && (needs_file(s, n) || (quoted && needs_file(s + 2, n - 2)));
}

static bool holds(const char *s, size_t n, const char *word)
{
	size_t k = strlen(word);
	for (size_t i = 0; i + k <= n; i++)
		if ((s[i] | 0x20) == word[0] && strncasecmp(s + i, word, k) == 0)
			return true;
	return false;
}

/* Escapes of the Japanese and Korean sets are known without a name, and base64 hides them as it hides
 * the name that a page has in itself; where UTF-8 is named, nobody writes them. */
static bool unseen(const char *s, size_t n)
{
	return memchr(s, 0x1B, n) || memmem(s, n, "=1B", 3) || holds(s, n, "ascii?b?") ||
	       (holds(s, n, "base64") && (holds(s, n, "html") || !holds(s, n, "utf-8")));
}

bool charset_needs_files(const char *bytes, size_t n)
{
	if (n > LOOKED_AT || unseen(bytes, n))
		return true;
	for (size_t i = 1; i < n;) {
		if (!before_name(bytes[i - 1]) || !name_byte(bytes[i])) {
			i++;
			continue;
		}
		size_t end = i;
		while (end < n && name_byte(bytes[end]))
			end++;
		if (named_at(bytes + i, end - i))
			return true;
		i = end + 1;
	}
	return false;
}
