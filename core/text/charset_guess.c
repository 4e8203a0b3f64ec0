/* Which charset a text is really in, when the label is missing, unknown or plainly wrong. */
#include "text/charset_row.h"

#include <string.h>

#include "base/utf8.h"

static const struct charset_row *by_name(const char *name)
{
	for (size_t i = 0; i < charset_rows_n; i++)
		if (strcmp(charset_rows[i].name, name) == 0)
			return &charset_rows[i];
	return NULL;
}

static bool iso2022_escape(const char *s, size_t n)
{
	return n >= 3 && s[0] == 0x1B &&
	       ((s[1] == '$' && (s[2] == '@' || s[2] == 'B' || s[2] == '(')) ||
		   (s[1] == '(' && (s[2] == 'J' || s[2] == 'I')) ||
		   (s[1] == '$' && s[2] == ')' && n >= 4 && s[3] == 'C'));
}

struct charset_stats charset_look(const char *s, size_t n)
{
	struct charset_stats stats = {0};
	for (size_t i = 0; i < n;) {
		if (!((unsigned char)s[i] & 0x80)) {
			stats.escape =
			    stats.escape || (s[i] == 0x1B && iso2022_escape(s + i, n - i));
			i++;
			continue;
		}
		unsigned c;
		bool ok;
		size_t k = utf8_get(s + i, n - i, &c, &ok);
		stats.high += k;
		if (ok)
			*(k == 2 ? &stats.two : &stats.more) += 1;
		else if (i + k == n && (unsigned char)s[i] >= 0xC2 && (unsigned char)s[i] <= 0xF4)
			stats.cut = true;
		else
			stats.bad++;
		i += k;
	}
	return stats;
}

static bool ascii_letter(unsigned char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* Whether a byte above 0x80 reads as windows-1252 between these neighbours: a small letter beside
 * a letter, a capital before one, or a sign that people type. */
static bool latin_byte(unsigned char before, unsigned char c, unsigned char after)
{
	if (c >= 0xDF && c != 0xF7 && c < 0xFE)
		return ascii_letter(before) || ascii_letter(after);
	if (c >= 0xC0 && c != 0xD7 && c < 0xDF)
		return ascii_letter(after) || (before >= 'A' && before <= 'Z');
	bool quote = (c >= 0x91 && c <= 0x97) || c == 0x84 || c == 0xAB || c == 0xBB || c == 0xB4;
	bool sign = c == 0x80 || c == 0x85 || c == 0xA3 || c == 0xA7 || c == 0xB0 || c == 0xA0;
	return (quote && (before < 0x80 || after < 0x80)) ||
	       (sign && !ascii_letter(after) && after < 0x80);
}

static bool reads_as_latin(const char *bytes, size_t n)
{
	const unsigned char *s = (const unsigned char *)bytes;
	size_t high = 0, plausible = 0;
	for (size_t i = 0; i < n; i++) {
		if (s[i] < 0x80)
			continue;
		high++;
		plausible += latin_byte(i ? s[i - 1] : ' ', s[i], i + 1 < n ? s[i + 1] : ' ');
	}
	return high && plausible * 10 >= high * 9;
}

/* More good sequences than could stand there by chance, and few broken ones. */
static bool reads_as_utf8(const struct charset_stats *t, size_t least)
{
	size_t good = t->two + t->more;
	return good >= least && t->bad * 20 <= good;
}

static const struct charset_row *guess(const struct charset_stats *t, const char *bytes, size_t n)
{
	if (n >= 2 && (memcmp(bytes, "\xFE\xFF", 2) == 0 || memcmp(bytes, "\xFF\xFE", 2) == 0))
		return by_name("UTF-16");
	if (!t->high && t->escape)
		return by_name(memmem(bytes, n, "\x1B$)C", 4) ? "ISO-2022-KR" : "ISO-2022-JP");
	if (!t->bad || t->two + t->more > t->bad)
		return by_name("UTF-8");
	return by_name("windows-1252");
}

static bool western(const struct charset_row *row)
{
	return row->how == CHARSET_LATIN1 || strcmp(row->name, "ISO-8859-15") == 0;
}

static bool utf16_in_name_only(const char *s, size_t n, const struct charset_stats *t)
{
	bool mark = n >= 2 && (memcmp(s, "\xFE\xFF", 2) == 0 || memcmp(s, "\xFF\xFE", 2) == 0);
	return !mark && !memchr(s, 0, n) && !t->bad && n - t->high >= t->high;
}

/* Chance makes two-byte sequences in double-byte text now and then, longer ones hardly. */
static bool utf8_after_all(const struct charset_row *row, const struct charset_stats *t)
{
	switch (row->how) {
	case CHARSET_LATIN1:
		return reads_as_utf8(t, 1);
	case CHARSET_SINGLE:
		return reads_as_utf8(t, western(row) ? 1 : 2);
	case CHARSET_DOUBLE:
		return !t->bad && (t->more >= 2 || t->two + 2 * t->more >= 5) &&
		       (t->more >= t->two || t->two >= 8);
	case CHARSET_ESCAPED:
		return t->high && !t->escape && reads_as_utf8(t, 1);
	default:
		return false;
	}
}

const struct charset_row *charset_choose(
    const struct charset_row *declared, const char *bytes, size_t n, bool *guessed)
{
	struct charset_stats t = charset_look(bytes, n);
	const struct charset_row *row = declared;
	bool utf8_mark = n >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0;
	if (!row)
		row = guess(&t, bytes, n);
	else if (row->how == CHARSET_UTF8 && t.bad > t.two + t.more && reads_as_latin(bytes, n))
		row = by_name("windows-1252");
	else if (row->how == CHARSET_UTF16 || row->how == CHARSET_UTF16LE ||
		 row->how == CHARSET_UTF16BE)
		row = utf16_in_name_only(bytes, n, &t) ? by_name("UTF-8") : row;
	else if (strcmp(row->name, "US-ASCII") == 0 && !t.high && t.escape)
		row = guess(&t, bytes, n);
	else if ((utf8_mark && !t.bad) || utf8_after_all(row, &t))
		row = by_name("UTF-8");
	else if (row->how == CHARSET_ESCAPED && t.high && !t.escape)
		row = guess(&t, bytes, n);
	*guessed = row != declared;
	return row;
}
