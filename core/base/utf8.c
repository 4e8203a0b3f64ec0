#include "base/utf8.h"

static size_t length_of(unsigned char lead)
{
	if (lead < 0x80)
		return 1;
	if (lead >= 0xC2 && lead <= 0xDF)
		return 2;
	if (lead >= 0xE0 && lead <= 0xEF)
		return 3;
	if (lead >= 0xF0 && lead <= 0xF4)
		return 4;
	return 0;
}

/* The second byte's range closes the doors to overlong forms, surrogates and > U+10FFFF. */
static bool second_ok(unsigned char lead, unsigned char second)
{
	unsigned char lo = 0x80, hi = 0xBF;
	if (lead == 0xE0)
		lo = 0xA0;
	else if (lead == 0xED)
		hi = 0x9F;
	else if (lead == 0xF0)
		lo = 0x90;
	else if (lead == 0xF4)
		hi = 0x8F;
	return second >= lo && second <= hi;
}

size_t utf8_get(const char *s, size_t n, unsigned *codepoint, bool *ok)
{
	bool ignored;
	if (!ok)
		ok = &ignored;
	*ok = true;
	if (n == 0)
		return 0;
	unsigned char lead = (unsigned char)s[0];
	size_t len = length_of(lead);
	if (len == 1) {
		*codepoint = lead;
		return 1;
	}
	*codepoint = UTF8_BAD;
	*ok = false;
	if (len == 0)
		return 1;
	unsigned c = lead & (0xFFu >> (len + 1));
	for (size_t i = 1; i < len; i++) {
		if (i >= n)
			return i;
		unsigned char b = (unsigned char)s[i];
		if (i == 1 ? !second_ok(lead, b) : (b & 0xC0) != 0x80)
			return i;
		c = c << 6 | (b & 0x3F);
	}
	*codepoint = c;
	*ok = true;
	return len;
}

size_t utf8_put(char out[4], unsigned c)
{
	if (c < 0x80) {
		out[0] = (char)c;
		return 1;
	}
	if (c < 0x800) {
		out[0] = (char)(0xC0 | c >> 6);
		out[1] = (char)(0x80 | (c & 0x3F));
		return 2;
	}
	if (c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF))
		c = UTF8_BAD;
	if (c < 0x10000) {
		out[0] = (char)(0xE0 | c >> 12);
		out[1] = (char)(0x80 | (c >> 6 & 0x3F));
		out[2] = (char)(0x80 | (c & 0x3F));
		return 3;
	}
	out[0] = (char)(0xF0 | c >> 18);
	out[1] = (char)(0x80 | (c >> 12 & 0x3F));
	out[2] = (char)(0x80 | (c >> 6 & 0x3F));
	out[3] = (char)(0x80 | (c & 0x3F));
	return 4;
}

bool utf8_valid(const char *s, size_t n)
{
	while (n) {
		unsigned c;
		bool ok;
		size_t k = utf8_get(s, n, &c, &ok);
		if (!ok)
			return false;
		s += k;
		n -= k;
	}
	return true;
}

size_t utf8_floor(const char *s, size_t n)
{
	size_t start = n;
	while (start && n - start < 3 && ((unsigned char)s[start - 1] & 0xC0) == 0x80)
		start--;
	if (start == 0)
		return n;
	size_t len = length_of((unsigned char)s[start - 1]);
	return len > n - start + 1 ? start - 1 : n;
}
