#include "port/param.h"

#include <ctype.h>
#include <stdbool.h>
#include <string.h>
#include <strings.h>

#include "base/buf.h"
#include "port/headtext.h"
#include "text/charset.h"

/* One parameter or piece of one: name*2*=value has number 2 and percent set. */
struct param {
	const char *name, *value;
	size_t n_name, n_value;
	int number; /* -1: whole */
	bool percent;
};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

struct reader {
	struct arena *a;
	const char *s;
	size_t n, at;
};

static void skip(struct reader *r)
{
	int depth = 0;
	while (r->at < r->n) {
		char c = r->s[r->at];
		if (c == '(')
			depth++;
		else if (depth && c == ')')
			depth--;
		else if (!depth && !is_blank(c) && c != ';')
			return;
		r->at++;
	}
}

static void quoted(struct reader *r, struct param *p)
{
	char *out = arena_alloc(r->a, r->n - r->at + 1);
	size_t len = 0;
	for (r->at++; r->at < r->n && r->s[r->at] != '"'; r->at++) {
		if (r->s[r->at] == '\\' && r->at + 1 < r->n)
			r->at++;
		if (r->s[r->at] != '\r' && r->s[r->at] != '\n')
			out[len++] = r->s[r->at];
	}
	while (r->at < r->n && r->s[r->at] != ';')
		r->at++;
	p->value = out;
	p->n_value = len;
}

/* Names with blanks and no quotes are common: a bare value goes to the semicolon. */
static void bare(struct reader *r, struct param *p)
{
	size_t start = r->at;
	while (r->at < r->n && r->s[r->at] != ';')
		r->at++;
	size_t end = r->at;
	while (end > start && is_blank(r->s[end - 1]))
		end--;
	p->value = r->s + start;
	p->n_value = end - start;
}

/* Takes "*", "*3" and "*3*" off the name. */
static void read_stars(struct param *p)
{
	p->number = -1;
	const char *star = memchr(p->name, '*', p->n_name);
	if (!star)
		return;
	size_t stem = (size_t)(star - p->name), i = stem + 1;
	int number = -1;
	while (i < p->n_name && isdigit((unsigned char)p->name[i]) && number < PARAMS_MAX)
		number = (number < 0 ? 0 : number) * 10 + p->name[i++] - '0';
	p->number = number;
	p->percent = p->name[p->n_name - 1] == '*';
	p->n_name = stem;
}

static bool read_one(struct reader *r, struct param *p)
{
	skip(r);
	size_t start = r->at;
	while (r->at < r->n && r->s[r->at] != '=' && r->s[r->at] != ';')
		r->at++;
	*p = (struct param){.name = r->s + start, .n_name = r->at - start, .number = -1};
	while (p->n_name && is_blank(p->name[p->n_name - 1]))
		p->n_name--;
	if (r->at >= r->n || r->s[r->at] != '=')
		return r->at < r->n;
	r->at++;
	while (r->at < r->n && is_blank(r->s[r->at]))
		r->at++;
	if (r->at < r->n && r->s[r->at] == '"')
		quoted(r, p);
	else
		bare(r, p);
	if (p->n_name)
		read_stars(p);
	return true;
}

static const char *lower_value(struct arena *a, const char *s, size_t n)
{
	char *out = arena_alloc(a, n + 1);
	size_t len = 0;
	/* No byte but of ASCII gets into the name of a type. */
	bool slash = false, named = false; /* "text/plain charset=x": the type ends where its second word does */
	for (size_t i = 0; i < n && s[i] != '(' && !(named && is_blank(s[i])); i++) {
		if (is_blank(s[i]) || s[i] == '\0')
			continue;
		named = slash;
		slash = slash || s[i] == '/';
		out[len++] = s[i] > ' ' && s[i] < 0x7f ? (char)tolower((unsigned char)s[i]) : '?';
	}
	return out;
}

void params_read(struct params *out, struct arena *a, const char *raw, size_t n)
{
	const char *semicolon = memchr(raw, ';', n);
	size_t head = semicolon ? (size_t)(semicolon - raw) : n;
	struct reader r = {.a = a, .s = raw, .n = n, .at = head};
	struct param found[PARAMS_MAX];
	size_t k = 0;
	out->value = lower_value(a, raw, head);
	while (k < PARAMS_MAX && r.at < r.n && read_one(&r, &found[k]))
		if (found[k].n_name && found[k].value)
			k++;
	out->v = arena_grow(a, found, k, k, sizeof *found);
	out->n = k;
}

static bool named(const struct param *p, const char *name)
{
	return p->n_name == strlen(name) && strncasecmp(p->name, name, p->n_name) == 0;
}

const char *param_raw(const struct params *p, const char *name, size_t *n)
{
	for (size_t i = 0; i < p->n; i++) {
		if (named(&p->v[i], name) && p->v[i].number <= 0) {
			*n = p->v[i].n_value;
			return p->v[i].value;
		}
	}
	return NULL;
}

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void percent_decode(struct buf *out, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (s[i] == '%' && i + 2 < n && hex(s[i + 1]) >= 0 && hex(s[i + 2]) >= 0) {
			buf_char(out, (char)(hex(s[i + 1]) * 16 + hex(s[i + 2])));
			i += 2;
		} else {
			buf_char(out, s[i]);
		}
	}
}

/* Bytes of the first piece after charset'language', and the charset. */
static size_t after_charset(char charset[64], const char *s, size_t n)
{
	const char *one = memchr(s, '\'', n);
	const char *two = one ? memchr(one + 1, '\'', n - (size_t)(one + 1 - s)) : NULL;
	if (!two || (size_t)(one - s) >= 64)
		return 0;
	memcpy(charset, s, (size_t)(one - s));
	charset[one - s] = '\0';
	return (size_t)(two - s) + 1;
}

static void add_piece(struct buf *bytes, char charset[64], const struct param *p, bool first)
{
	size_t from = p->percent && first ? after_charset(charset, p->value, p->n_value) : 0;
	if (p->percent)
		percent_decode(bytes, p->value + from, p->n_value - from);
	else
		buf_add(bytes, p->value, p->n_value);
}

static bool add_number(
    struct buf *bytes, char charset[64], const struct params *p, const char *name, int number)
{
	for (size_t i = 0; i < p->n; i++) {
		bool whole = number < 0;
		if (named(&p->v[i], name) && p->v[i].number == number &&
		    (!whole || p->v[i].percent)) {
			add_piece(bytes, charset, &p->v[i], number <= 0);
			return true;
		}
	}
	return false;
}

static bool has_percent(const struct params *p, const char *name)
{
	for (size_t i = 0; i < p->n; i++)
		if (named(&p->v[i], name) && (p->v[i].percent || p->v[i].number >= 0))
			return true;
	return false;
}

static const struct param *plain(const struct params *p, const char *name)
{
	for (size_t i = 0; i < p->n; i++)
		if (named(&p->v[i], name) && p->v[i].number < 0 && !p->v[i].percent)
			return &p->v[i];
	return NULL;
}

const char *param_get(const struct params *p, struct arena *a, const char *name)
{
	if (!has_percent(p, name)) {
		const struct param *x = plain(p, name);
		return x ? word_text(a, x->value, x->n_value) : NULL;
	}
	struct buf bytes = {0}, text = {0}, line = {0};
	char charset[64] = "";
	if (!add_number(&bytes, charset, p, name, 0))
		add_number(&bytes, charset, p, name, -1);
	for (int i = 1; i < PARAMS_MAX && add_number(&bytes, charset, p, name, i); i++)
		continue;
	charset_decode(&text, charset[0] ? charset : NULL, buf_text(&bytes), bytes.len);
	one_line(&line, buf_text(&text), text.len);
	char *s = arena_strn(a, buf_text(&line), line.len);
	buf_free(&bytes);
	buf_free(&text);
	buf_free(&line);
	return s;
}
