#include "store/needle_form.h"

#include <sodium.h>
#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "store/needle_set.h"
#include "text/charset_row.h"
#include "text/unicode.h"

struct forms {
	form_fn take;
	void *data;
	bool encoded;
};

/* What is longer than a needle is known by its beginning and its end. */
enum { PART = 32 };

static void hand(const struct forms *f, const char *form, const char *p, size_t n)
{
	if (n <= NEEDLE_LONGEST) {
		f->take(f->data, form, p, n, true);
		return;
	}
	f->take(f->data, form, p, PART, false);
	f->take(f->data, form, p + n - PART, PART, false);
}

static void hand_buf(const struct forms *f, const char *form, struct buf *b, const char *not, size_t n)
{
	if (b->len && (b->len != n || memcmp(b->data, not, n) != 0))
		hand(f, form, buf_text(b), b->len);
	buf_free(b);
}

/* The characters that hang on no byte before or behind the value. */
static void base64_at(const struct forms *f, const char *value, size_t n, size_t before)
{
	enum { MOST = 3 * NEEDLE_LONGEST };
	unsigned char raw[MOST + 2] = {0};
	char text[sodium_base64_ENCODED_LEN(MOST + 2, sodium_base64_VARIANT_ORIGINAL)];
	if (n > MOST)
		n = MOST;
	memcpy(raw + before, value, n);
	sodium_bin2base64(text, sizeof text, raw, before + n, sodium_base64_VARIANT_ORIGINAL);
	size_t from = (8 * before + 5) / 6, to = 8 * (before + n) / 6;
	hand(f, "base64", text + from, to - from);
}

static void base64(const struct forms *f, const char *value, size_t n)
{
	for (size_t before = 0; f->encoded && before < 3; before++)
		base64_at(f, value, n, before);
}

static bool is_plain(unsigned char c)
{
	return c >= ' ' && c < 0x7f && c != '=';
}

/* blank: how a header writes it, "_", or a body, " ". */
static void quoted(const struct forms *f, const char *value, size_t n, char blank)
{
	struct buf b = {0};
	for (size_t i = 0; i < n; i++)
		if (value[i] == ' ')
			buf_char(&b, blank);
		else if (is_plain((unsigned char)value[i]))
			buf_char(&b, value[i]);
		else
			buf_printf(&b, "=%02X", (unsigned)(unsigned char)value[i]);
	hand_buf(f, "quoted-printable", &b, value, n);
}

static void quoted_both(const struct forms *f, const char *value, size_t n)
{
	quoted(f, value, n, ' ');
	if (memchr(value, ' ', n))
		quoted(f, value, n, '_');
}

static bool to_latin1(struct buf *out, const char *value, size_t n)
{
	unsigned c;
	for (size_t at = 0, step; (step = utf8_get(value + at, n - at, &c, NULL)); at += step) {
		if (c > 0xff)
			return false;
		buf_char(out, (char)c);
	}
	return true;
}

static void latin1(const struct forms *f, const char *value, size_t n)
{
	struct buf b = {0};
	if (to_latin1(&b, value, n) && b.len != n) {
		quoted_both(f, buf_text(&b), b.len);
		base64(f, buf_text(&b), b.len);
		hand_buf(f, "latin-1", &b, value, n);
	}
	buf_free(&b);
}

static void json_char(struct buf *b, unsigned c, bool ascii)
{
	if (c == '"' || c == '\\')
		buf_char(b, '\\');
	if (c == '\n' || c == '\t' || c == '\r')
		buf_printf(b, "\\%c", c == '\n' ? 'n' : c == '\t' ? 't' : 'r');
	else if (c < ' ' || (ascii && c >= 0x7f && c < 0x10000))
		buf_printf(b, "\\u%04x", c);
	else if (ascii && c >= 0x10000)
		buf_printf(b, "\\u%04x\\u%04x", 0xd800 + ((c - 0x10000) >> 10), 0xdc00 + ((c - 0x10000) & 0x3ff));
	else
		buf_utf8(b, c);
}

static void json(const struct forms *f, const char *value, size_t n, bool ascii)
{
	struct buf b = {0};
	unsigned c;
	for (size_t at = 0, step; (step = utf8_get(value + at, n - at, &c, NULL)); at += step)
		json_char(&b, c, ascii);
	hand_buf(f, "json", &b, value, n);
}

/* Capitals of the Latin-1 letters, which are two bytes that the walk's own folding does not know. */
static void upper(const struct forms *f, const char *value, size_t n)
{
	struct buf b = {0};
	buf_add(&b, value, n);
	for (size_t i = 0; i + 1 < n; i++)
		if ((unsigned char)value[i] == 0xc3 && (unsigned char)value[i + 1] >= 0xa0)
			b.data[i + 1] = (char)((unsigned char)value[i + 1] - 0x20);
	hand_buf(f, "folded", &b, value, n);
}

static void as_text(const struct forms *f, const char *value, size_t n)
{
	struct buf nfc = {0}, fold = {0};
	unicode_nfc(&nfc, value, n);
	unicode_fold(&fold, value, n);
	hand_buf(f, "utf-8", &nfc, value, n);
	upper(f, value, n);
	hand_buf(f, "folded", &fold, value, n);
	latin1(f, value, n);
	json(f, value, n, false);
	json(f, value, n, true);
}

void forms_of(const char *value, size_t n, bool encoded, form_fn take, void *data)
{
	const struct forms f = {take, data, encoded};
	hand(&f, "utf-8", value, n);
	if (utf8_valid(value, n))
		as_text(&f, value, n);
	quoted_both(&f, value, n);
	base64(&f, value, n);
}

/* ---- lists and foreign programs ------------------------------------------------------------------------ */

static void nfd(const struct forms *f, const char *value, size_t n)
{
	struct buf b = {0};
	unicode_nfd(&b, value, n);
	if (b.len != n) {
		quoted_both(f, buf_text(&b), b.len);
		base64(f, buf_text(&b), b.len);
	}
	hand_buf(f, "nfd", &b, value, n);
}

static void utf16(const struct forms *f, const char *value, size_t n, bool big)
{
	struct buf b = {0};
	unsigned c;
	for (size_t at = 0, step; (step = utf8_get(value + at, n - at, &c, NULL)); at += step) {
		if (c > 0xffff)
			c = UTF8_BAD; /* no name has such letters */
		buf_char(&b, (char)(big ? c >> 8 : c & 0xff));
		buf_char(&b, (char)(big ? c & 0xff : c >> 8));
	}
	hand_buf(f, "utf-16", &b, value, n);
}

static bool encode(struct buf *out, const struct charset_row *row, const char *value, size_t n)
{
	char bytes[8];
	unsigned c;
	for (size_t at = 0, step, k; (step = utf8_get(value + at, n - at, &c, NULL)); at += step) {
		if (!(k = charset_encode(row, c, bytes)))
			return false;
		buf_add(out, bytes, k);
	}
	return true;
}

static void in_charset(const struct forms *f, const char *name, const char *value, size_t n)
{
	const struct charset_row *row = charset_row(name);
	struct buf b = {0};
	if (row && charset_usable(row) && encode(&b, row, value, n)) {
		quoted_both(f, buf_text(&b), b.len);
		base64(f, buf_text(&b), b.len);
		hand_buf(f, "cyrillic", &b, value, n);
	}
	buf_free(&b);
}

static bool has_cyrillic(const char *value, size_t n)
{
	unsigned c;
	for (size_t at = 0, step; (step = utf8_get(value + at, n - at, &c, NULL)); at += step)
		if (c >= 0x400 && c < 0x500)
			return true;
	return false;
}

static void cyrillic(const struct forms *f, const char *value, size_t n)
{
	in_charset(f, "windows-1251", value, n);
	in_charset(f, "koi8-r", value, n);
}

static const char *entity(unsigned c)
{
	static const struct {
		unsigned c;
		const char *name;
	} v[] = {{0xe5, "aring"}, {0xe4, "auml"}, {0xf6, "ouml"}, {0xc5, "Aring"}, {0xc4, "Auml"}, {0xd6, "Ouml"},
	    {0xe9, "eacute"}, {0xc9, "Eacute"}, {0xfc, "uuml"}, {0xdc, "Uuml"}, {0xf8, "oslash"}, {0xd8, "Oslash"},
	    {0xe6, "aelig"}, {0xc6, "AElig"}};
	for (size_t i = 0; i < sizeof v / sizeof *v; i++)
		if (v[i].c == c)
			return v[i].name;
	return NULL;
}

/* kind: 'n' by name, 'd' by number, 'x' by its hexadecimal number. */
static void entities(const struct forms *f, const char *value, size_t n, char kind, const char *blank)
{
	struct buf b = {0};
	unsigned c;
	for (size_t at = 0, step; (step = utf8_get(value + at, n - at, &c, NULL)); at += step) {
		const char *name = kind == 'n' ? entity(c) : NULL;
		if (c == ' ')
			buf_str(&b, blank);
		else if (c < 0x80)
			buf_char(&b, (char)c);
		else if (name)
			buf_printf(&b, "&%s;", name);
		else
			buf_printf(&b, kind == 'x' ? "&#x%x;" : "&#%u;", c);
	}
	hand_buf(f, "html", &b, value, n);
}

void forms_of_lists(const char *value, size_t n, form_fn take, void *data)
{
	const struct forms f = {take, data, true};
	if (!utf8_valid(value, n))
		return;
	struct buf fold = {0};
	unicode_fold(&fold, value, n);
	nfd(&f, value, n);
	utf16(&f, value, n, false);
	utf16(&f, value, n, true);
	for (const char *kind = "ndx"; *kind; kind++) {
		entities(&f, value, n, *kind, " ");
		entities(&f, value, n, *kind, "&nbsp;");
	}
	if (has_cyrillic(value, n)) {
		cyrillic(&f, value, n);
		cyrillic(&f, buf_text(&fold), fold.len);
	}
	buf_free(&fold);
}
