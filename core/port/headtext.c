#include "port/headtext.h"

#include <string.h>
#include <strings.h>

#include "base/utf8.h"
#include "text/charset.h"
#include "text/unicode.h"

enum { WORDS_MAX = 500, CHARSET_BYTES = 64 };

struct word {
	const char *charset, *text;
	size_t n_charset, n_text;
	char encoding; /* 'b' or 'q' */
	size_t bytes;  /* from "=?" to "?=" */
};

static size_t find_end(const char *s, size_t n, size_t from)
{
	for (size_t i = from; i + 1 < n; i++)
		if (s[i] == '?' && s[i + 1] == '=')
			return i;
	return 0;
}

/* A text that begins with '=' (as quoted-printable may) does not end at its own "?=". */
static bool parse_word(struct word *w, const char *s, size_t n)
{
	if (n < 8 || s[0] != '=' || s[1] != '?')
		return false;
	const char *mark = memchr(s + 2, '?', n - 2 < CHARSET_BYTES ? n - 2 : CHARSET_BYTES);
	if (!mark || (size_t)(mark - s) + 3 > n || mark[2] != '?')
		return false;
	w->encoding = (char)(mark[1] | 0x20);
	if (w->encoding != 'b' && w->encoding != 'q')
		return false;
	size_t start = (size_t)(mark - s) + 3;
	size_t end = find_end(s, n, start);
	if (!end || memchr(s + 2, ' ', (size_t)(mark - s) - 2))
		return false;
	w->charset = s + 2;
	w->n_charset = (size_t)(mark - s) - 2;
	const char *lang = memchr(w->charset, '*', w->n_charset); /* RFC 2231 language */
	if (lang)
		w->n_charset = (size_t)(lang - w->charset);
	w->text = s + start;
	w->n_text = end - start;
	w->bytes = end + 2;
	return true;
}

size_t word_length(const char *s, size_t n)
{
	struct word w;
	return parse_word(&w, s, n) ? w.bytes : 0;
}

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void decode_q(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '=' && i + 2 < n && hex(s[i + 1]) >= 0 && hex(s[i + 2]) >= 0) {
			buf_char(out, (char)(hex(s[i + 1]) * 16 + hex(s[i + 2])));
			i += 2;
		} else {
			buf_char(out, s[i] == '_' ? ' ' : s[i]);
		}
	}
}

static int base64_value(char c)
{
	if (c >= 'A' && c <= 'Z')
		return c - 'A';
	if (c >= 'a' && c <= 'z')
		return c - 'a' + 26;
	if (c >= '0' && c <= '9')
		return c - '0' + 52;
	return c == '+' ? 62 : c == '/' ? 63 : -1;
}

static void decode_b(struct buf *out, const char *s, size_t n)
{
	unsigned bits = 0, have = 0;
	for (size_t i = 0; i < n; i++) {
		int v = base64_value(s[i]);
		if (v < 0)
			continue;
		bits = (bits << 6 | (unsigned)v) & 0xffffff;
		have += 6;
		if (have >= 8) {
			have -= 8;
			buf_char(out, (char)(bits >> have));
		}
	}
}

/* What waits to be decoded with one charset. */
struct pending {
	struct buf bytes;
	char charset[CHARSET_BYTES + 1];
	bool any;
};

static void flush(struct buf *out, struct pending *p)
{
	if (p->any)
		charset_decode(out, p->charset, buf_text(&p->bytes), p->bytes.len);
	buf_cut(&p->bytes, 0);
	p->any = false;
}

/* UTF-16 says in each word anew which byte comes first: joined, that would be a character. */
static bool has_mark(const struct word *w)
{
	return w->n_charset == 6 && strncasecmp(w->charset, "UTF-16", 6) == 0;
}

static void add_word(struct buf *out, struct pending *p, const struct word *w)
{
	if (p->any && (has_mark(w) || strlen(p->charset) != w->n_charset ||
			  strncasecmp(p->charset, w->charset, w->n_charset) != 0))
		flush(out, p);
	memcpy(p->charset, w->charset, w->n_charset);
	p->charset[w->n_charset] = '\0';
	p->any = true;
	if (w->encoding == 'b')
		decode_b(&p->bytes, w->text, w->n_text);
	else
		decode_q(&p->bytes, w->text, w->n_text);
}

static size_t blanks(const char *s, size_t n)
{
	size_t i = 0;
	while (i < n && (s[i] == ' ' || s[i] == '\t' || s[i] == '\r' || s[i] == '\n'))
		i++;
	return i;
}

static size_t raw_run(const char *s, size_t n)
{
	size_t i = 1;
	while (i < n && !(s[i] == '=' && i + 1 < n && s[i + 1] == '?'))
		i++;
	return i;
}

/* Blanks between two encoded words do not count. */
static size_t gap_before_word(const char *s, size_t n)
{
	size_t gap = blanks(s, n);
	return gap && word_length(s + gap, n - gap) ? gap : 0;
}

static void decode_words(struct buf *out, const char *raw, size_t n)
{
	struct pending p = {0};
	struct word w;
	size_t words = 0;
	for (size_t i = 0; i < n;) {
		if (words < WORDS_MAX && parse_word(&w, raw + i, n - i)) {
			add_word(out, &p, &w);
			words++;
			i += w.bytes;
			i += gap_before_word(raw + i, n - i);
			continue;
		}
		flush(out, &p);
		size_t run = words < WORDS_MAX ? raw_run(raw + i, n - i) : n - i;
		charset_decode(out, NULL, raw + i, run);
		i += run;
	}
	flush(out, &p);
	buf_free(&p.bytes);
}

void one_line(struct buf *out, const char *s, size_t n)
{
	bool gap = false, any = false;
	for (size_t i = 0; i < n;) {
		unsigned c;
		size_t len = utf8_get(s + i, n - i, &c, NULL);
		if (c <= ' ' || (c >= 0x7f && c <= 0xa0) || c == 0x2028 || c == 0x2029) {
			gap = true;
		} else {
			if (gap && any)
				buf_char(out, ' ');
			buf_add(out, s + i, len);
			gap = false;
			any = true;
		}
		i += len;
	}
}

/* Nothing below U+0300 combines or decomposes: what has no byte from 0xCC up is in NFC. */
void nfc_add(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if ((unsigned char)s[i] >= 0xCC) {
			unicode_nfc(out, s, n);
			return;
		}
	}
	buf_add(out, s, n);
}

void word_decode(struct buf *out, const char *raw, size_t n)
{
	struct buf text = {0}, line = {0};
	decode_words(&text, raw, n);
	one_line(&line, buf_text(&text), text.len);
	nfc_add(out, buf_text(&line), line.len);
	buf_free(&text);
	buf_free(&line);
}

char *word_text(struct arena *a, const char *raw, size_t n)
{
	struct buf out = {0};
	word_decode(&out, raw, n);
	char *s = arena_strn(a, buf_text(&out), out.len);
	buf_free(&out);
	return s;
}
