/* The two ISO-2022 forms that mail uses, by a small automaton of our own: converters of the C
 * library let an unknown escape pass as text, raw ESC included. Here an escape is either known
 * or becomes U+FFFD, and no state is left over from one text to the next. */
#include "text/charset_row.h"

#include <string.h>

#include "base/utf8.h"

enum set { SET_ASCII, SET_ROMAN, SET_KANA, SET_PAIR, SET_PAIR_212 };

struct automaton {
	struct buf *out;
	const struct charset_row *pairs; /* the EUC form of the same characters */
	enum set set;
	bool korean;
	size_t bad;
};

static const struct escape {
	const char *bytes;
	enum set set;
	bool korean;
} escapes[] = {
    {"\x1B(B", SET_ASCII, false}, {"\x1B(J", SET_ROMAN, false}, {"\x1B(I", SET_KANA, false},
    {"\x1B$@", SET_PAIR, false}, {"\x1B$B", SET_PAIR, false}, {"\x1B$(@", SET_PAIR, false},
    {"\x1B$(B", SET_PAIR, false}, {"\x1B$(D", SET_PAIR_212, false},
    {"\x1B$)C", SET_ASCII, true}, /* the header of a Korean text */
};

static void add_bad(struct automaton *a)
{
	buf_utf8(a->out, UTF8_BAD);
	a->bad++;
}

static size_t take_escape(struct automaton *a, const char *s, size_t n)
{
	bool cut = false; /* by the end of the text */
	for (size_t i = 0; i < sizeof escapes / sizeof *escapes; i++) {
		size_t len = strlen(escapes[i].bytes);
		if (escapes[i].korean == a->korean && len <= n &&
		    memcmp(s, escapes[i].bytes, len) == 0) {
			a->set = escapes[i].set;
			return len;
		}
		cut = cut || (len > n && memcmp(s, escapes[i].bytes, n) == 0);
	}
	add_bad(a);
	return cut ? n : 1;
}

/* Control characters stand for themselves in every set; a line's end returns to ASCII. */
static size_t take_control(struct automaton *a, const char *s, size_t n)
{
	if (*s == 0x1B)
		return take_escape(a, s, n);
	if (a->korean && (*s == 0x0E || *s == 0x0F)) {
		a->set = *s == 0x0E ? SET_PAIR : SET_ASCII;
		return 1;
	}
	if (*s == '\n' || *s == '\r')
		a->set = SET_ASCII;
	if (*s == 0 || *s == 0x0E || *s == 0x0F)
		add_bad(a);
	else
		buf_char(a->out, *s);
	return 1;
}

static void take_single(struct automaton *a, unsigned char c)
{
	if (a->set == SET_ROMAN && c == '\\')
		buf_utf8(a->out, 0xA5);
	else if (a->set == SET_ROMAN && c == '~')
		buf_utf8(a->out, 0x203E);
	else if (a->set != SET_KANA)
		buf_char(a->out, (char)c);
	else if (c >= 0x21 && c <= 0x5F)
		buf_utf8(a->out, 0xFF40u + c);
	else if (c == ' ')
		buf_char(a->out, ' ');
	else
		add_bad(a);
}

/* A run of pairs goes to the EUC converter at once, its high bits set. */
static size_t take_pairs(struct automaton *a, const char *s, size_t n)
{
	char euc[3 * 128];
	size_t len = 0, i = 0;
	for (; i + 1 < n && len + 3 <= sizeof euc; i += 2) {
		if (s[i] <= 0x20 || s[i + 1] <= 0x20)
			break;
		if (a->set == SET_PAIR_212)
			euc[len++] = (char)0x8F;
		euc[len++] = (char)(s[i] | 0x80);
		euc[len++] = (char)(s[i + 1] | 0x80);
	}
	if (len) {
		a->bad += charset_double(a->out, a->pairs, euc, len);
		return i;
	}
	if (*s == ' ')
		buf_char(a->out, ' ');
	else
		add_bad(a);
	return 1;
}

size_t charset_iso2022(struct buf *out, const struct charset_row *row, const char *s, size_t n)
{
	struct automaton a = {.out = out, .korean = strcmp(row->name, "ISO-2022-KR") == 0};
	a.pairs = charset_row(a.korean ? "EUC-KR" : "EUC-JP");
	for (size_t i = 0; i < n;) {
		unsigned char c = (unsigned char)s[i];
		if (c >= 0x80) {
			add_bad(&a);
			i++;
		} else if (c < 0x20 || c == 0x7F) {
			i += take_control(&a, s + i, n - i);
		} else if (a.set == SET_PAIR || a.set == SET_PAIR_212) {
			i += take_pairs(&a, s + i, n - i);
		} else {
			take_single(&a, c);
			i++;
		}
	}
	return a.bad;
}

static unsigned unit(const char *s, bool big_endian)
{
	unsigned a = (unsigned char)s[0], b = (unsigned char)s[1];
	return big_endian ? a << 8 | b : b << 8 | a;
}

size_t charset_utf16(struct buf *out, bool big_endian, const char *s, size_t n)
{
	size_t bad = n % 2;
	size_t i = 0;
	for (; i + 1 < n; i += 2) {
		unsigned c = unit(s + i, big_endian);
		if (c >= 0xD800 && c < 0xDC00 && i + 3 < n) {
			unsigned low = unit(s + i + 2, big_endian);
			if (low >= 0xDC00 && low < 0xE000) {
				c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
				i += 2;
			}
		}
		if (c == 0 || (c >= 0xD800 && c < 0xE000)) {
			c = UTF8_BAD;
			bad++;
		}
		buf_utf8(out, c);
	}
	if (n % 2)
		buf_utf8(out, UTF8_BAD);
	return bad;
}
