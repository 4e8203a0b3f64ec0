#include "store/needle_spelling.h"

#include <string.h>

#include "base/buf.h"
#include "model/country.h"

enum { DIGITS_MOST = 40 };

struct spelling {
	spelling_fn take;
	void *data;
};

static void say(const struct spelling *s, struct buf *b, bool apart)
{
	s->take(s->data, buf_text(b), b->len, apart);
	buf_free(b);
}

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool letter(char c)
{
	return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

/* ---- groups ------------------------------------------------------------------------------------------- */

/* sizes: of the groups, the last one's is the rest; first: between the first two. */
static void grouped(const struct spelling *s, const char *p, size_t n, const char *sizes, const char *first, const char *sep)
{
	struct buf b = {0};
	size_t at = 0;
	for (size_t i = 0; at < n; i++) {
		size_t size = sizes[i] ? (size_t)(sizes[i] - '0') : n - at;
		size = size > n - at ? n - at : size;
		buf_str(&b, !at ? "" : i == 1 ? first : sep);
		buf_add(&b, p + at, size);
		at += size;
	}
	say(s, &b, false);
}

static size_t compact(char out[DIGITS_MOST], const char *p, size_t n, bool letters)
{
	size_t k = 0;
	for (size_t i = 0; i < n && k < DIGITS_MOST; i++)
		if (digit(p[i]) || (letters && letter(p[i])))
			out[k++] = p[i];
	return k;
}

static void plain(const struct spelling *s, const char *before, const char *p, size_t n)
{
	struct buf b = {0};
	buf_str(&b, before);
	buf_add(&b, p, n);
	say(s, &b, false);
}

/* ---- numbers ------------------------------------------------------------------------------------------ */

/* Without what stands before the area's digits: "70-123 45 67" is in 070-, +46 70- and +46 (0)70- alike. */
static void phone_groups(const struct spelling *s, const char *own, size_t n)
{
	static const char *const seps[][2] = {{"-", " "}, {" ", " "}, {"-", "-"}, {") ", " "}, {"/", " "}, {".", "."}};
	static const char *const rests[] = {"", "322", "34", "223", "222", "323", "32"};
	for (size_t area = 1; area <= 3 && n >= area + 5; area++)
		for (size_t r = 0; r < sizeof rests / sizeof *rests; r++) {
			size_t rest = 0;
			char sizes[8] = {(char)('0' + area)};
			for (const char *p = rests[r]; *p; p++)
				rest += (size_t)(*p - '0');
			if (rest && rest != n - area)
				continue;
			memcpy(sizes + 1, rests[r], strlen(rests[r]));
			for (size_t i = 0; i < sizeof seps / sizeof *seps; i++)
				grouped(s, own, n, sizes, seps[i][0], seps[i][1]);
		}
}

static void phone(const struct spelling *s, const char *value, size_t n)
{
	char all[DIGITS_MOST];
	size_t k = compact(all, value, n, false), code = 0, at = 0;
	bool abroad = n > 2 && (value[0] == '+' || (value[0] == '0' && value[1] == '0'));
	if (abroad) {
		at = value[0] == '+' ? 0 : 2;
		code = calling_code(all + at, k - at);
	}
	const char *from = all + at;
	at += code;
	at += at < k && all[at] == '0';
	if (k < at + 6)
		return;
	plain(s, "0", all + at, k - at);
	if (code) { /* "+46…" and "0046…" hold it */
		char with[DIGITS_MOST];
		memcpy(with, from, code);
		memcpy(with + code, all + at, k - at);
		plain(s, "", with, code + k - at);
	}
	phone_groups(s, all + at, k - at);
}

/* The century before it is found along with it. */
static void personnummer(const struct spelling *s, const char *value, size_t n)
{
	char all[DIGITS_MOST];
	size_t k = compact(all, value, n, false);
	if (k != 10 && k != 12)
		return;
	plain(s, "", all + k - 10, 10);
	grouped(s, all + k - 10, 10, "64", "-", "");
	grouped(s, all + k - 10, 10, "64", "+", "");
	grouped(s, all + k - 10, 10, "64", " ", "");
}

static void by_four(const struct spelling *s, const char *value, size_t n, bool letters)
{
	char all[DIGITS_MOST];
	size_t k = compact(all, value, n, letters);
	if (k < 12)
		return;
	plain(s, "", all, k);
	for (const char *sep = " -."; *sep; sep++)
		grouped(s, all, k, k == 15 ? "465" : "4444444444", (const char[]){*sep, '\0'}, (const char[]){*sep, '\0'});
}

/* ---- words -------------------------------------------------------------------------------------------- */

/* "Lindqvist, Åsa", and as columns of a list have it. */
static void name(const struct spelling *s, const char *value, size_t n)
{
	static const char *const between[] = {" ", ", ", ",", ";", "\t", "\",\"", "\";\""};
	const char *last = memrchr(value, ' ', n);
	size_t first = last ? (size_t)(last - value) : 0;
	if (!first || first + 1 == n)
		return;
	for (size_t i = 0; i < sizeof between / sizeof *between; i++)
		for (int turned = i == 0; turned < 2; turned++) {
			struct buf b = {0};
			buf_add(&b, turned ? last + 1 : value, turned ? n - first - 1 : first);
			buf_str(&b, between[i]);
			buf_add(&b, turned ? value : last + 1, turned ? first : n - first - 1);
			say(s, &b, false);
		}
}

/* The sign behind it is part of it: "Storgatan 12" is not in "Storgatan 123". */
static void address(const struct spelling *s, const char *value, size_t n)
{
	size_t line = 0, digits = 0;
	for (; line < n && !strchr(",;\n\r", value[line]); line++)
		digits += digit(value[line]);
	if (!digits || line == n || !memchr(value, ' ', line) || digit(value[0]))
		return;
	for (const char *end = ",\n\r ;<\"\t."; *end; end++) {
		struct buf b = {0};
		buf_add(&b, value, line);
		buf_char(&b, *end);
		say(s, &b, true);
	}
}

static void email(const struct spelling *s, const char *value, size_t n)
{
	static const char *const signs[] = {"%40", "&#64;", "&#x40;", "&commat;", " (at) ", "(at)", "[at]", " at "};
	const char *at = memchr(value, '@', n);
	for (size_t i = 0; at && i < sizeof signs / sizeof *signs; i++) {
		struct buf b = {0};
		buf_add(&b, value, (size_t)(at - value));
		buf_str(&b, signs[i]);
		buf_add(&b, at + 1, n - 1 - (size_t)(at - value));
		say(s, &b, false);
	}
}

void spellings_of(enum datum_field field, const char *value, size_t n, spelling_fn take, void *data)
{
	const struct spelling s = {take, data};
	if (field == DATUM_PHONE)
		phone(&s, value, n);
	else if (field == DATUM_PERSONNUMMER)
		personnummer(&s, value, n);
	else if (field == DATUM_CARD || field == DATUM_IBAN)
		by_four(&s, value, n, field == DATUM_IBAN);
	else if (field == DATUM_NAME)
		name(&s, value, n);
	else if (field == DATUM_ADDRESS)
		address(&s, value, n);
	else if (field == DATUM_EMAIL)
		email(&s, value, n);
}
