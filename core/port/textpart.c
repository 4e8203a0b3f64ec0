#include "port/textpart.h"

#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "port/headtext.h"
#include "text/charset.h"
#include "text/html.h"

enum { META_BYTES = 2048, SAMPLE_BYTES = 4096, STAND_IN_BYTES = 400 };

static const char *find_caseless(const char *s, size_t n, const char *needle)
{
	size_t len = strlen(needle);
	for (size_t i = 0; i + len <= n; i++)
		if (strncasecmp(s + i, needle, len) == 0)
			return s + i;
	return NULL;
}

/* <meta charset="x">, <meta ... content="text/html; charset=x">, <?xml encoding="x"?>. */
static const char *meta_charset(struct arena *a, const char *s, size_t n)
{
	if (n > META_BYTES)
		n = META_BYTES;
	const char *at = find_caseless(s, n, "charset=");
	size_t skip = 8;
	if (!at) {
		at = find_caseless(s, n, "encoding=");
		skip = 9;
	}
	if (!at)
		return NULL;
	const char *p = at + skip, *end = s + n;
	while (p < end && (*p == '"' || *p == '\'' || *p == ' '))
		p++;
	size_t len =
	    strspn(p, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_.:-");
	return p + len <= end && len && len < 64 ? arena_strn(a, p, len) : NULL;
}

static const char *declared(
    struct arena *a, const struct content_text *t, bool html, const char *bytes, size_t n)
{
	const struct mime_part *p = t->part->scan;
	const char *name = p ? param_get(&p->type, a, "charset") : NULL;
	if ((!name || !name[0]) && html)
		name = meta_charset(a, bytes, n);
	return name && name[0] ? name : NULL;
}

/* Line feeds only, no blank lines at either end. */
static void tidy(struct buf *out, const char *s, size_t n)
{
	while (n && (*s == '\n' || *s == '\r')) {
		s++;
		n--;
	}
	while (n && (s[n - 1] == '\n' || s[n - 1] == '\r' || s[n - 1] == ' ' || s[n - 1] == '\t'))
		n--;
	while (n) {
		const char *cr = memchr(s, '\r', n);
		size_t run = cr ? (size_t)(cr - s) : n;
		buf_add(out, s, run);
		s += run;
		n -= run;
		if (n) {
			if (n == 1 || s[1] != '\n')
				buf_char(out, '\n');
			s++;
			n--;
		}
	}
}

static size_t quote_depth(const char *line, size_t n)
{
	size_t d = 0;
	while (d < n && line[d] == '>')
		d++;
	return d;
}

/* format=flowed (RFC 3676): a line that ends in a blank goes on in the next of its depth. */
static void unflow(struct buf *out, const char *s, size_t n, bool delsp)
{
	bool open = false;
	size_t depth = 0;
	for (size_t at = 0; at < n;) {
		const char *nl = memchr(s + at, '\n', n - at);
		size_t end = nl ? (size_t)(nl - s) : n, d = quote_depth(s + at, end - at);
		const char *line = s + at + d;
		size_t len = end - at - d;
		bool stuffed = len && line[0] == ' ';
		line += stuffed;
		len -= stuffed;
		bool signature = len == 3 && memcmp(line, "-- ", 3) == 0;
		if (open && (d != depth || signature))
			open = (buf_char(out, '\n'), false);
		if (!open)
			for (size_t i = 0; i < d; i++)
				buf_char(out, '>');
		if (!open && d && len)
			buf_char(out, ' ');
		depth = d;
		open = len && line[len - 1] == ' ' && !signature;
		buf_add(out, line, open && delsp ? len - 1 : len);
		if (!open)
			buf_char(out, '\n');
		at = end + 1;
	}
}

static bool flowed(const struct content_text *t, struct arena *a, bool *delsp)
{
	const struct mime_part *p = t->part->scan;
	const char *format = p ? param_get(&p->type, a, "format") : NULL;
	const char *del = p ? param_get(&p->type, a, "delsp") : NULL;
	*delsp = del && strcasecmp(del, "yes") == 0;
	return format && strcasecmp(format, "flowed") == 0;
}

static void keep(struct arena *a, const struct buf *b, const char **s, size_t *n)
{
	*s = arena_strn(a, buf_text(b), b->len);
	*n = b->len;
}

static void read_html(
    struct content *c, struct content_text *t, struct arena *a, const struct buf *utf8)
{
	struct buf text = {0}, nfc = {0}, clean = {0};
	keep(a, utf8, &t->source, &t->n_source);
	if (!html_text(&text, t->source, t->n_source))
		content_remark(
		    c, _("the HTML is damaged or too deep; what could be read of it is kept"));
	nfc_add(&nfc, buf_text(&text), text.len);
	tidy(&clean, buf_text(&nfc), nfc.len);
	keep(a, &clean, &t->text, &t->n);
	buf_free(&text);
	buf_free(&nfc);
	buf_free(&clean);
}

static void read_plain(struct content_text *t, struct arena *a, const struct buf *utf8)
{
	struct buf clean = {0}, lines = {0}, nfc = {0};
	bool delsp;
	tidy(&clean, buf_text(utf8), utf8->len);
	struct buf *use = &clean;
	if (flowed(t, a, &delsp)) {
		unflow(&lines, buf_text(&clean), clean.len, delsp);
		use = &lines;
	}
	nfc_add(&nfc, buf_text(use), use->len);
	while (nfc.len && nfc.data[nfc.len - 1] == '\n')
		buf_cut(&nfc, nfc.len - 1);
	keep(a, &nfc, &t->text, &t->n);
	buf_free(&clean);
	buf_free(&lines);
	buf_free(&nfc);
}

/* What a program sends as plain text may be HTML all the same. */
static bool is_markup(const char *s, size_t n)
{
	while (n && strchr(" \t\r\n", *s) && *s) {
		s++;
		n--;
	}
	return (n > 6 && strncasecmp(s, "<html", 5) == 0) ||
	       (n > 14 && strncasecmp(s, "<!doctype html", 14) == 0);
}

static void say_charset(struct content *c, const char *name, struct charset_found found)
{
	if (name && !charset_known(name))
		content_remark(c, _("a charset that is not known here was read as %s"), found.used);
	else if (name && found.guessed)
		content_remark(
		    c, _("the declared charset was wrong; the text was read as %s"), found.used);
	if (found.bad)
		content_remark(c, _("%zu bytes are not of the charset %s"), found.bad, found.used);
}

void textpart_read(
    struct content *c, struct content_text *t, struct arena *a, const char *bytes, size_t n)
{
	struct buf utf8 = {0};
	bool html = strcmp(t->part->type, "text/html") == 0 ||
		    (strcmp(t->part->type, "text/plain") == 0 && is_markup(bytes, n));
	const char *name = declared(a, t, html, bytes, n);
	struct charset_found found = charset_decode(&utf8, name, bytes, n);
	if (t->in_body)
		say_charset(c, name, found);
	t->charset = found.used;
	if (html)
		read_html(c, t, a, &utf8);
	else
		read_plain(t, a, &utf8);
	buf_free(&utf8);
}

bool textpart_looks(const char *bytes, size_t n)
{
	const unsigned char *s = (const unsigned char *)bytes;
	if (n >= 2 && ((s[0] == 0xFF && s[1] == 0xFE) || (s[0] == 0xFE && s[1] == 0xFF)))
		return true;
	size_t look = n < SAMPLE_BYTES ? n : SAMPLE_BYTES, odd = 0;
	for (size_t i = 0; i < look; i++) {
		if (s[i] == '\0')
			return false;
		odd += s[i] < ' ' && !strchr("\t\r\n\f\033", s[i]);
	}
	return n > 0 && odd * 50 < look;
}

bool textpart_placeholder(const char *plain, size_t n, size_t n_html)
{
	size_t i = strspn(plain, " \t\r\n\f");
	if (i >= n)
		return true;
	if (n > STAND_IN_BYTES || n_html < n)
		return false;
	return find_caseless(plain, n, "html") || find_caseless(plain, n, "view this email in") ||
	       find_caseless(plain, n, "view this message in") ||
	       find_caseless(plain, n, "visa det i webbl");
}
