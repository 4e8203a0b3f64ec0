#include "text/plainly.h"

#include <string.h>

#include "base/utf8.h"
#include "text/lookalike.h"
#include "text/unicode.h"

enum { ENTITY_MOST = 10 };

struct piece {
	size_t bytes; /* of the text */
	int c;        /* what it is: an ASCII character, NOTHING, or AS_IT_IS */
};
enum { AS_IT_IS = -1, NOTHING = -2 };

/* Where Unicode keeps second forms of ASCII characters, and all that draws nothing. */
static bool may_disguise(unsigned c)
{
	static const struct {
		unsigned first, last;
	} blocks[] = {{0xAD, 0xAD}, {0x34F, 0x34F}, {0x61C, 0x61C}, {0x180B, 0x180F}, {0x2000, 0x209F},
	    {0x2100, 0x214F}, {0x2460, 0x24FF}, {0x2776, 0x2792}, {0xFE00, 0xFE6F}, {0xFEFF, 0xFFEF},
	    {0x1D400, 0x1D7FF}, {0x1F100, 0x1F1FF}, {0xE0000, 0xE0FFF}};
	for (size_t i = 0; i < sizeof blocks / sizeof *blocks; i++)
		if (c >= blocks[i].first && c <= blocks[i].last)
			return true;
	return unicode_is_digit(c);
}

static int form_of(unsigned c)
{
	struct buf plain = {0};
	int form = AS_IT_IS;
	if (!may_disguise(c))
		return AS_IT_IS;
	if (!unicode_is_shown(c))
		return NOTHING;
	if (lookalike_sign(c))
		return lookalike_sign(c);
	unicode_plain(&plain, c);
	if (plain.len == 1 && plain.data[0] > ' ')
		form = plain.data[0];
	else if (unicode_is_digit(c))
		form = '0' + (int)unicode_digit(c);
	buf_free(&plain);
	return form;
}

/* "&#64;" "&#x40;": a visible character of ASCII. */
static struct piece number_of(const char *s, size_t n)
{
	bool hex = n > 2 && (s[2] == 'x' || s[2] == 'X');
	int c = 0;
	size_t at = hex ? 3 : 2, from = at;
	for (; at < n && at < ENTITY_MOST && s[at] != ';'; at++) {
		const char *digit = memchr("0123456789abcdef", s[at] | (s[at] >= 'A' ? 0x20 : 0), hex ? 16 : 10);
		if (!digit || c > 0x7F)
			return (struct piece){1, AS_IT_IS};
		c = c * (hex ? 16 : 10) + (int)(digit - "0123456789abcdef");
	}
	bool good = at < n && s[at] == ';' && at > from && c > ' ' && c < 0x7F;
	return good ? (struct piece){at + 1, c} : (struct piece){1, AS_IT_IS};
}

static struct piece entity(const char *s, size_t n)
{
	static const struct {
		const char *name;
		int c;
	} names[] = {{"&commat;", '@'}, {"&period;", '.'}, {"&plus;", '+'}, {"&lowbar;", '_'},
	    {"&hyphen;", '-'}, {"&colon;", ':'}, {"&shy;", NOTHING}, {"&zwnj;", NOTHING},
	    {"&zwj;", NOTHING}};
	if (n > 3 && s[1] == '#')
		return number_of(s, n);
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		size_t k = strlen(names[i].name);
		if (k <= n && memcmp(s, names[i].name, k) == 0)
			return (struct piece){k, names[i].c};
	}
	return (struct piece){1, AS_IT_IS};
}

static struct piece next(const char *s, size_t n)
{
	unsigned c;
	if (s[0] == '&')
		return entity(s, n);
	if (!((unsigned char)s[0] & 0x80))
		return (struct piece){1, AS_IT_IS};
	size_t k = utf8_get(s, n, &c, NULL);
	return (struct piece){k, form_of(c)};
}

static size_t undisguised(const char *s, size_t n)
{
	for (size_t at = 0; at < n;) {
		struct piece x = next(s + at, n - at);
		if (x.c != AS_IT_IS)
			return at;
		at += x.bytes;
	}
	return n;
}

static void put(struct plainly *p, const char *s, size_t at, struct piece x)
{
	size_t bytes = x.c == AS_IT_IS ? x.bytes : x.c == NOTHING ? 0 : 1;
	if (x.c == AS_IT_IS)
		buf_add(&p->text, s + at, x.bytes);
	else if (x.c != NOTHING)
		buf_char(&p->text, (char)x.c);
	for (size_t i = 0; i < bytes; i++)
		vec_push(&p->place, x.c == AS_IT_IS ? at + i : at);
}

bool plainly_read(struct plainly *p, const char *s, size_t n)
{
	*p = (struct plainly){0};
	if (undisguised(s, n) == n)
		return false;
	for (size_t at = 0; at < n;) {
		struct piece x = next(s + at, n - at);
		put(p, s, at, x);
		at += x.bytes;
	}
	vec_push(&p->place, n);
	return true;
}

void plainly_back(const struct plainly *p, size_t *start, size_t *end)
{
	*start = p->place.v[*start];
	*end = p->place.v[*end];
}

void plainly_free(struct plainly *p)
{
	buf_free(&p->text);
	vec_free(&p->place);
}
