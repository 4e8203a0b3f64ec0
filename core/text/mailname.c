#include "text/mailname.h"

#include <stdint.h>
#include <string.h>
#include <strings.h>

enum { BASE = 36, T_MIN = 1, T_MAX = 26, SKEW = 38, DAMP = 700, BIAS = 72, FIRST = 128, LABEL_MOST = 63 };

static uint32_t adapt(uint32_t delta, uint32_t points, bool first)
{
	uint32_t k = 0;
	delta = first ? delta / DAMP : delta / 2;
	delta += delta / points;
	for (; delta > ((BASE - T_MIN) * T_MAX) / 2; k += BASE)
		delta /= BASE - T_MIN;
	return k + (BASE - T_MIN + 1) * delta / (delta + SKEW);
}

static uint32_t digit(char c)
{
	if (c >= '0' && c <= '9')
		return (uint32_t)(c - '0') + 26;
	if (c >= 'a' && c <= 'z')
		return (uint32_t)(c - 'a');
	return c >= 'A' && c <= 'Z' ? (uint32_t)(c - 'A') : BASE;
}

/* How far the next letter is; false: that is no such number. A label of 63 bytes overflows nothing. */
static bool distance(uint64_t *i, const char **p, const char *end, uint32_t bias)
{
	uint64_t weight = 1;
	for (uint32_t k = BASE;; k += BASE) {
		uint32_t d = *p < end ? digit(*(*p)++) : BASE;
		uint32_t t = k <= bias ? T_MIN : k >= bias + T_MAX ? T_MAX : k - bias;
		if (d == BASE || *i > UINT32_MAX)
			return false;
		*i += d * weight;
		if (d < t)
			return true;
		weight *= BASE - t;
	}
}

/* The letters of what stands behind "xn--"; 0: it is none. */
static size_t letters(uint32_t v[LABEL_MOST + 1], const char *s, size_t n)
{
	const char *dash = memrchr(s, '-', n), *p = dash ? dash + 1 : s, *end = s + n;
	size_t len = 0;
	uint32_t c = FIRST, bias = BIAS;
	uint64_t i = 0;
	for (; dash && s + len < dash; len++)
		if ((v[len] = (unsigned char)s[len]) >= FIRST)
			return 0;
	if (p == end)
		return 0;
	for (bool first = true; p < end; first = false) {
		uint64_t before = i;
		if (len == LABEL_MOST || !distance(&i, &p, end, bias))
			return 0;
		bias = adapt((uint32_t)(i - before), (uint32_t)len + 1, first);
		c += (uint32_t)(i / (len + 1));
		i %= len + 1;
		if (c < FIRST || c > 0x10ffff)
			return 0;
		memmove(v + i + 1, v + i, (len - i) * sizeof *v);
		v[i++] = c;
		len++;
	}
	return len;
}

static void add_label(struct buf *out, const char *s, size_t n)
{
	uint32_t v[LABEL_MOST + 1];
	size_t len = n > 4 && n <= LABEL_MOST && strncasecmp(s, "xn--", 4) == 0 ? letters(v, s + 4, n - 4) : 0;
	if (!len)
		buf_add(out, s, n);
	for (size_t i = 0; i < len; i++)
		buf_utf8(out, v[i]);
}

void mailname(struct buf *out, const char *address)
{
	static const char blank[] = " \t\r\n";
	address += strspn(address, blank);
	size_t n = strlen(address);
	while (n && strchr(" \t\r\n.", address[n - 1]))
		n--;
	const char *at = memrchr(address, '@', n), *p = at ? at + 1 : address + n, *end = address + n;
	buf_add(out, address, (size_t)(p - address));
	while (p < end) {
		const char *dot = memchr(p, '.', (size_t)(end - p)), *stop = dot ? dot : end;
		add_label(out, p, (size_t)(stop - p));
		if (dot)
			buf_char(out, '.');
		p = dot ? dot + 1 : end;
	}
}
