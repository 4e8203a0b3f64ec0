#include "port/plain.h"

#include <stdbool.h>
#include <string.h>

#include "base/utf8.h"

/* U+00C0 to U+017F without their marks, lower case. */
/* clang-format off */
static const char *const latin[] = {
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", /* C0 */
    "d", "n", "o", "o", "o", "o", "o", "x", "o", "u", "u", "u", "u", "y", "th", "ss", /* D0 */
    "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i", /* E0 */
    "d", "n", "o", "o", "o", "o", "o", " ", "o", "u", "u", "u", "u", "y", "th", "y", /* F0 */
    "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d", /* 100 */
    "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g", /* 110 */
    "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i", /* 120 */
    "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l", /* 130 */
    "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o", /* 140 */
    "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s", /* 150 */
    "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u", /* 160 */
    "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s", /* 170 */
};
/* clang-format on */
_Static_assert(sizeof latin / sizeof *latin == 0x180 - 0xC0, "one row a letter");

static const char *plain_form(unsigned c)
{
	if (c >= 0xC0 && c < 0x180)
		return latin[c - 0xC0];
	if (c >= 0x300 && c < 0x370)
		return ""; /* combining marks */
	switch (c) {
	case 0x2018:
	case 0x2019:
	case 0x201B:
	case 0xB4:
		return "'";
	case 0x201C:
	case 0x201D:
	case 0x201E:
	case 0xAB:
	case 0xBB:
		return "\"";
	case 0x2010:
	case 0x2011:
	case 0x2012:
	case 0x2013:
	case 0x2014:
		return "-";
	case 0xAD:
	case 0x200B:
	case 0x200C:
	case 0x200D:
	case 0xFEFF:
		return "";
	default:
		return NULL;
	}
}

static bool is_blank(unsigned c)
{
	return c <= ' ' || (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029 ||
	       (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x3000;
}

void plain_add(struct buf *out, const char *s, size_t n)
{
	bool gap = false;
	for (size_t i = 0; i < n;) {
		unsigned c = (unsigned char)s[i];
		size_t len = c < 0x80 ? 1 : utf8_get(s + i, n - i, &c, NULL);
		if (is_blank(c)) {
			gap = true;
			i += len;
			continue;
		}
		if (gap && out->len)
			buf_char(out, ' ');
		gap = false;
		const char *form = c < 0x80 ? NULL : plain_form(c);
		if (form)
			buf_str(out, form);
		else if (c >= 'A' && c <= 'Z')
			buf_char(out, (char)(c + 32));
		else
			buf_add(out, s + i, len);
		i += len;
	}
}

void plain_pattern(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n;) {
		unsigned c;
		size_t len = utf8_get(s + i, n - i, &c, NULL);
		const char *form = c < 0x80 ? NULL : plain_form(c);
		if (form)
			buf_str(out, form);
		else
			buf_add(out, s + i, len);
		i += len;
	}
}
