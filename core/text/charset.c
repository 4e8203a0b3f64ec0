/* The one file that calls iconv. Converters are opened once a process and kept; single-byte
 * charsets become tables of 256 code points, so that only East Asian text meets iconv at all. */
#include "text/charset.h"

#include <assert.h>
#include <iconv.h>
#include <pthread.h>
#include <string.h>

#include "base/utf8.h"
#include "text/charset_row.h"

enum { ROWS_MAX = 64, CHUNK = 512 };

#define NO_ICONV ((iconv_t)-1)

struct converter {
	bool opened, usable;
	iconv_t in[2], out[2]; /* to and from UTF-8: the usual name, and the one for the rest */
	unsigned table[256];
};

static struct converter converters[ROWS_MAX];
static pthread_mutex_t converters_lock = PTHREAD_MUTEX_INITIALIZER;

/* ---- iconv ------------------------------------------------------------------------------------
 */

/* All of s in one go, from the initial state and with what a converter holds back; 0: failed. */
static size_t convert(iconv_t cd, const char *s, size_t n, char *out, size_t room)
{
	if (cd == NO_ICONV)
		return 0;
	char *in = (char *)s, *to = out;
	size_t left = n, space = room;
	iconv(cd, NULL, NULL, NULL, NULL);
	if (iconv(cd, &in, &left, &to, &space) == (size_t)-1 || left)
		return 0;
	if (iconv(cd, NULL, NULL, &to, &space) == (size_t)-1)
		return 0;
	return room - space;
}

/* What iconv says is not taken on trust: U+110000 and surrogates have been seen. */
static unsigned one_code_point(const char *utf8, size_t n)
{
	unsigned c;
	bool ok;
	return utf8_get(utf8, n, &c, &ok) && ok ? c : 0;
}

static void fill_table(struct converter *v)
{
	for (unsigned b = 0; b < 256; b++) {
		const char byte = (char)b;
		char out[32];
		size_t n = b < 0x80 ? 0 : convert(v->in[0], &byte, 1, out, sizeof out);
		v->table[b] = b < 0x80 ? b : one_code_point(out, n);
	}
}

static void open_converter(struct converter *v, const struct charset_row *row)
{
	v->opened = true;
	for (size_t i = 0; i < 2; i++) {
		bool wanted = row->iconv[i] && row->how != CHARSET_LATIN1;
		v->in[i] = wanted ? iconv_open("UTF-8", row->iconv[i]) : NO_ICONV;
		v->out[i] = wanted && row->how == CHARSET_DOUBLE
				? iconv_open(row->iconv[i], "UTF-8")
				: NO_ICONV;
		v->usable = v->usable || v->in[i] != NO_ICONV;
	}
	if (row->how == CHARSET_SINGLE)
		fill_table(v);
	else if (row->how != CHARSET_DOUBLE)
		v->usable = true;
}

static struct converter *take_converter(const struct charset_row *row)
{
	size_t i = charset_row_index(row);
	assert(i < ROWS_MAX);
	pthread_mutex_lock(&converters_lock);
	if (!converters[i].opened)
		open_converter(&converters[i], row);
	return &converters[i];
}

static void give_converter(void)
{
	pthread_mutex_unlock(&converters_lock);
}

void charset_open_all(void)
{
	for (size_t i = 0; i < charset_rows_n; i++) {
		take_converter(&charset_rows[i]);
		give_converter();
	}
}

bool charset_usable(const struct charset_row *row)
{
	bool usable = take_converter(row)->usable;
	give_converter();
	return usable;
}

/* ---- decoding ---------------------------------------------------------------------------------
 */

static size_t add_bad(struct buf *out)
{
	buf_utf8(out, UTF8_BAD);
	return 1;
}

/* Appends the run of ASCII at s; *bad counts its NULs. Returns its length. */
static size_t ascii_run(struct buf *out, const char *s, size_t n, size_t *bad)
{
	size_t i = 0;
	while (i < n && s[i] && !((unsigned char)s[i] & 0x80))
		i++;
	buf_add(out, s, i);
	if (i < n && s[i] == '\0') {
		*bad += add_bad(out);
		i++;
	}
	return i;
}

static size_t decode_utf8(struct buf *out, const char *s, size_t n)
{
	size_t bad = 0;
	size_t i = n >= 3 && memcmp(s, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
	while (i < n) {
		i += ascii_run(out, s + i, n - i, &bad);
		unsigned c;
		bool ok;
		size_t from = i;
		while (i < n && (unsigned char)s[i] & 0x80) {
			size_t k = utf8_get(s + i, n - i, &c, &ok);
			if (!ok) {
				buf_add(out, s + from, i - from);
				bad += add_bad(out);
				from = i + k;
			}
			i += k;
		}
		buf_add(out, s + from, i - from);
	}
	return bad;
}

static const unsigned short c1_of_1252[32] = {0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020,
    0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0, 0, 0x2018, 0x2019, 0x201C, 0x201D,
    0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

static unsigned latin1(unsigned char b)
{
	return b >= 0x80 && b < 0xA0 ? c1_of_1252[b - 0x80] : b;
}

static size_t decode_bytes(struct buf *out, const unsigned *table, const char *s, size_t n)
{
	size_t bad = 0;
	for (size_t i = 0; i < n;) {
		i += ascii_run(out, s + i, n - i, &bad);
		for (; i < n && (unsigned char)s[i] & 0x80; i++) {
			unsigned char b = (unsigned char)s[i];
			unsigned c = table ? table[b] : latin1(b);
			if (c)
				buf_utf8(out, c);
			else
				bad += add_bad(out);
		}
	}
	return bad;
}

static bool private_use(const char *utf8, size_t n)
{
	unsigned c;
	for (size_t k; (k = utf8_get(utf8, n, &c, NULL)) > 0; utf8 += k, n -= k)
		if (c >= 0xE000 && c <= 0xF8FF)
			return true;
	return false;
}

/* One character that the run as a whole stumbled over: what the usual table lacks or keeps for
 * private use, the wider one may have. */
static bool decode_one(struct buf *out, const struct converter *v, const char *s, size_t n)
{
	char text[2][64];
	size_t len[2];
	for (size_t i = 0; i < 2; i++) {
		len[i] = convert(v->in[i], s, n, text[i], sizeof text[i]);
		if (!utf8_valid(text[i], len[i]))
			len[i] = 0;
	}
	size_t pick = len[1] && (!len[0] || private_use(text[0], len[0])) ? 1 : 0;
	buf_add(out, text[pick], len[pick]);
	return len[pick] > 0;
}

/* No pair ends in a control character or a blank; such a byte stands for itself. */
static size_t character_length(const struct charset_row *row, const char *s, size_t n)
{
	size_t len = row->length((const unsigned char *)s, n);
	return len > 1 && (unsigned char)s[1] < 0x30 ? 1 : len;
}

static size_t decode_one_by_one(struct buf *out, const struct converter *v,
    const struct charset_row *row, const char *s, size_t n, size_t *bad)
{
	size_t i = 0;
	while (i < n && (unsigned char)s[i] & 0x80) {
		size_t len = character_length(row, s + i, n - i);
		if (len && decode_one(out, v, s + i, len)) {
			i += len;
			continue;
		}
		*bad += add_bad(out);
		/* A line feed or letter is never swallowed by a lead byte before it. */
		i += !len ? n - i : len > 1 && !((unsigned char)s[i + 1] & 0x80) ? 1 : len;
	}
	return i;
}

static size_t run_of_pairs(const struct charset_row *row, const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && i < CHUNK && (unsigned char)s[i] & 0x80) {
		size_t len = character_length(row, s + i, n - i);
		if (!len)
			return n;
		i += len;
	}
	return i;
}

size_t charset_double(struct buf *out, const struct charset_row *row, const char *s, size_t n)
{
	size_t bad = 0;
	struct converter *v = take_converter(row);
	for (size_t i = 0; i < n;) {
		i += ascii_run(out, s + i, n - i, &bad);
		size_t run = run_of_pairs(row, s + i, n - i);
		if (!run)
			continue;
		char text[CHUNK * 6];
		size_t len = run > CHUNK + 4 ? 0 : convert(v->in[0], s + i, run, text, sizeof text);
		if (len && utf8_valid(text, len) && !private_use(text, len)) {
			buf_add(out, text, len);
			i += run;
		} else {
			i += decode_one_by_one(out, v, row, s + i, run, &bad);
		}
	}
	give_converter();
	return bad;
}

static size_t decode_single(struct buf *out, const struct charset_row *row, const char *s, size_t n)
{
	const unsigned *table = take_converter(row)->table;
	give_converter(); /* a table once filled stays as it is */
	return decode_bytes(out, table, s, n);
}

static bool zeros_say_big_endian(const char *s, size_t n)
{
	size_t even = 0, odd = 0;
	for (size_t i = 0; i + 1 < n && i < 4096; i += 2) {
		even += s[i] == 0;
		odd += s[i + 1] == 0;
	}
	return even >= odd;
}

static size_t decode_utf16(struct buf *out, enum charset_how how, const char *s, size_t n)
{
	bool big = how == CHARSET_UTF16BE;
	bool mark_big = n >= 2 && memcmp(s, "\xFE\xFF", 2) == 0;
	bool mark_little = n >= 2 && memcmp(s, "\xFF\xFE", 2) == 0;
	if (mark_big || mark_little)
		return charset_utf16(out, mark_big, s + 2, n - 2);
	if (how == CHARSET_UTF16)
		big = zeros_say_big_endian(s, n);
	return charset_utf16(out, big, s, n);
}

size_t charset_decode_as(struct buf *out, const struct charset_row *row, const char *s, size_t n)
{
	switch (row->how) {
	case CHARSET_UTF8:
		return decode_utf8(out, s, n);
	case CHARSET_LATIN1:
		return decode_bytes(out, NULL, s, n);
	case CHARSET_SINGLE:
		return decode_single(out, row, s, n);
	case CHARSET_DOUBLE:
		return charset_double(out, row, s, n);
	case CHARSET_ESCAPED:
		return charset_iso2022(out, row, s, n);
	default:
		return decode_utf16(out, row->how, s, n);
	}
}

static bool has_c1(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] >= 0x80 && (unsigned char)s[i] < 0xA0)
			return true;
	return false;
}

static bool has_high(const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if ((unsigned char)s[i] & 0x80)
			return true;
	return false;
}

/* Latin-1 and ASCII are read as windows-1252; the name says what the bytes needed. */
static const char *name_used(const struct charset_row *row, const char *s, size_t n)
{
	if (row->how != CHARSET_LATIN1)
		return row->name;
	bool ascii = strcmp(row->name, "US-ASCII") == 0;
	return has_c1(s, n) || (ascii && has_high(s, n)) ? "windows-1252" : row->name;
}

struct charset_found charset_decode(
    struct buf *out, const char *declared, const char *bytes, size_t n)
{
	struct charset_found found = {0};
	const struct charset_row *row = charset_row(declared);
	if (row && !charset_usable(row))
		row = NULL;
	if (!n)
		bytes = "";
	row = charset_choose(row, bytes, n, &found.guessed);
	found.used = name_used(row, bytes, n);
	found.bad = charset_decode_as(out, row, bytes, n);
	return found;
}

/* ---- encoding ---------------------------------------------------------------------------------
 */

static unsigned char byte_of(const unsigned *table, unsigned c)
{
	for (unsigned b = 0x80; b < 256; b++)
		if ((table ? table[b] : latin1((unsigned char)b)) == c)
			return (unsigned char)b;
	return 0;
}

static size_t encode_double(const struct converter *v, unsigned c, char out[8])
{
	char utf8[4];
	size_t n = utf8_put(utf8, c), len = 0;
	for (size_t i = 0; i < 2 && !len; i++)
		len = convert(v->out[i], utf8, n, out, 8);
	return len;
}

size_t charset_encode(const struct charset_row *row, unsigned c, char out[8])
{
	if (row->how == CHARSET_UTF8 || c < 0x80)
		return utf8_put(out, c);
	if (row->how == CHARSET_LATIN1 && row->iconv[0] == NULL)
		return 0; /* US-ASCII */
	if (row->how == CHARSET_LATIN1 && strcmp(row->name, "ISO-8859-1") == 0 &&
	    (c > 0xFF || c < 0xA0))
		return 0;
	struct converter *v = take_converter(row);
	size_t len = 0;
	if (row->how == CHARSET_DOUBLE) {
		len = encode_double(v, c, out);
	} else {
		const unsigned *table = row->how == CHARSET_SINGLE ? v->table : NULL;
		unsigned char b = byte_of(table, c);
		out[0] = (char)b;
		len = b ? 1 : 0;
	}
	give_converter();
	return len;
}
