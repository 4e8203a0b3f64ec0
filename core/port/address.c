#include "port/address.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "base/vec.h"
#include "port/headtext.h"
#include "text/charset.h"

enum { EMAIL_BYTES = 320 };

typedef VEC(struct address) address_list;

/* One list member as it is read: what stands outside <>, inside <>, and in comments. */
struct member {
	struct buf outside, angle, comment;
	bool has_angle;
	bool odd; /* an address of which a part only would be read: taken for none, not for another's */
};

struct reader {
	struct arena *a;
	const char *s;
	size_t n, at;
	address_list *out;
};

static unsigned lower(unsigned c)
{
	if (c >= 'A' && c <= 'Z')
		return c + 32;
	if (c >= 0xC0 && c <= 0xDE && c != 0xD7)
		return c + 32;
	return c;
}

char *email_key(struct arena *a, const char *s, size_t n)
{
	struct buf text = {0}, out = {0};
	charset_decode(&text, NULL, s, n);
	const char *t = buf_text(&text);
	for (size_t i = 0; i < text.len;) {
		unsigned c;
		size_t len = utf8_get(t + i, text.len - i, &c, NULL);
		if (c > ' ' && !(c >= 0x7f && c <= 0xa0) && c != '<' && c != '>' && c != UTF8_BAD)
			buf_utf8(&out, lower(c));
		i += len;
	}
	while (out.len && strchr(".,;:", out.data[out.len - 1]))
		buf_cut(&out, out.len - 1);
	char *key = arena_strn(a, buf_text(&out), out.len);
	buf_free(&text);
	buf_free(&out);
	return key;
}

static const char *as_email(struct arena *a, const char *s, size_t n)
{
	if (n == 0 || n > EMAIL_BYTES || !memchr(s, '@', n))
		return "";
	const char *route = s[0] == '@' ? memchr(s, ':', n) : NULL; /* <@a,@b:c@d> */
	if (route) {
		n -= (size_t)(route + 1 - s);
		s = route + 1;
	}
	const char *key = email_key(a, s, n);
	const char *at = strrchr(key, '@');
	return at && at > key && at[1] ? key : "";
}

/* The word in a bare member that holds the '@'. */
static void bare_email(const struct buf *b, const char **s, size_t *n)
{
	const char *text = buf_text(b), *at = memchr(text, '@', b->len);
	*s = text;
	*n = 0;
	if (!at)
		return;
	size_t start = (size_t)(at - text), end = start;
	while (start && text[start - 1] != ' ')
		start--;
	while (end < b->len && text[end] != ' ')
		end++;
	*s = text + start;
	*n = end - start;
}

static const char *trim_quotes(struct arena *a, const char *name)
{
	size_t n = strlen(name);
	if (n >= 2 && (name[0] == '\'' || name[0] == '"') && name[n - 1] == name[0])
		return arena_strn(a, name + 1, n - 2);
	return name;
}

static void finish(struct reader *r, struct member *m)
{
	struct address x = {.name = "", .email = ""};
	const char *s = buf_text(&m->angle);
	size_t n = m->angle.len;
	if (!m->has_angle)
		bare_email(&m->outside, &s, &n);
	x.email = m->odd ? "" : as_email(r->a, s, n);
	const struct buf *name = m->has_angle ? &m->outside : &m->comment;
	if (!m->has_angle && !x.email[0])
		name = &m->outside;
	if (m->has_angle && name->len == 0)
		name = &m->comment;
	x.name = trim_quotes(r->a, word_text(r->a, buf_text(name), name->len));
	if ((x.email[0] || x.name[0]) && r->out->n < ADDRESSES_MAX)
		vec_push(r->out, x);
	buf_cut(&m->outside, 0);
	buf_cut(&m->angle, 0);
	buf_cut(&m->comment, 0);
	m->has_angle = m->odd = false;
}

static void read_quoted(struct reader *r, struct buf *out)
{
	for (r->at++; r->at < r->n && r->s[r->at] != '"'; r->at++) {
		if (r->s[r->at] == '\\' && r->at + 1 < r->n)
			r->at++;
		buf_char(out, r->s[r->at]);
	}
}

/* "eva.ek"@x is eva.ek@x; with a blank or a second '@' within, no word of it is the address. */
static void read_local(struct reader *r, struct member *m, struct buf *out)
{
	size_t from = out->len;
	read_quoted(r, out);
	if (r->at + 1 < r->n && r->s[r->at + 1] == '@')
		for (const char *p = buf_text(out) + from; *p; p++)
			m->odd = m->odd || strchr(" \t\r\n@<>,;:\"()\\", *p);
}

static void read_comment(struct reader *r, struct buf *out)
{
	int depth = 1;
	for (r->at++; r->at < r->n; r->at++) {
		char c = r->s[r->at];
		depth += c == '(' ? 1 : c == ')' ? -1 : 0;
		if (depth == 0)
			return;
		if (c == '\\' && r->at + 1 < r->n)
			c = r->s[++r->at];
		buf_char(out, c);
	}
}

static void read_angle(struct reader *r, struct member *m)
{
	m->has_angle = true;
	buf_cut(&m->angle, 0);
	for (r->at++; r->at < r->n && r->s[r->at] != '>'; r->at++) {
		if (r->s[r->at] == '(')
			read_comment(r, &m->comment);
		else if (r->s[r->at] == '"')
			read_local(r, m, &m->angle);
		else
			buf_char(&m->angle, r->s[r->at]);
	}
}

/* An encoded word is one piece, whatever stands in it. */
static bool read_word(struct reader *r, struct member *m)
{
	size_t len = word_length(r->s + r->at, r->n - r->at);
	if (len == 0)
		return false;
	buf_add(&m->outside, r->s + r->at, len);
	r->at += len - 1;
	return true;
}

/* "Team: a@x, b@y;" : the group's name goes, its members stay. An address has no ':' before '@'. */
static void colon(struct member *m)
{
	if (!m->has_angle && !memchr(buf_text(&m->outside), '@', m->outside.len))
		buf_cut(&m->outside, 0);
	else
		buf_char(&m->outside, ':');
}

static void step(struct reader *r, struct member *m)
{
	char c = r->s[r->at];
	if (c == '=' && read_word(r, m))
		return;
	if (c == '"') {
		read_local(r, m, &m->outside);
	} else if (c == '(') {
		read_comment(r, &m->comment);
	} else if (c == '<') {
		read_angle(r, m);
	} else if (c == ',' || c == ';') {
		finish(r, m);
	} else if (c == ':') {
		colon(m);
	} else if (c == '\r' || c == '\n' || c == '\t') {
		buf_char(&m->outside, ' ');
	} else {
		buf_char(&m->outside, c);
	}
}

void addresses_read(struct addresses *out, struct arena *a, const char *raw, size_t n)
{
	address_list list = {0};
	struct member m = {0};
	struct reader r = {.a = a, .s = raw, .n = n, .out = &list};
	for (; r.at < n; r.at++)
		step(&r, &m);
	finish(&r, &m);
	out->v = arena_grow(a, list.v, list.n, list.n, sizeof *list.v);
	out->n = list.n;
	vec_free(&list);
	buf_free(&m.outside);
	buf_free(&m.angle);
	buf_free(&m.comment);
}
