#include "port/hops.h"

#include <string.h>
#include <strings.h>

#include "port/maildate.h"

struct token {
	const char *s;
	size_t n;
};

static struct token by_host(const char *s, size_t n)
{
	bool by = false;
	for (size_t i = 0; i < n;) {
		if (s[i] == '(') {
			i = mail_comment_end(s, n, i);
		} else if (mail_separates(s[i])) {
			i++;
		} else {
			struct token t = {.s = s + i};
			while (i < n && !mail_separates(s[i]) && s[i] != '(' && s[i] != ';')
				i++;
			t.n = (size_t)(s + i - t.s);
			i += t.n == 0;
			if (by)
				return t;
			by = t.n == 2 && strncasecmp(t.s, "by", 2) == 0;
		}
	}
	return (struct token){0};
}

static bool received_at(const struct header *h, int64_t *utc)
{
	size_t from = h->n_value, depth = 0;
	for (size_t i = 0; i < h->n_value; i++) {
		char c = h->value[i];
		depth += c == '(';
		depth -= c == ')' && depth;
		if (c == ';' && !depth)
			from = i + 1;
	}
	return from < h->n_value && maildate_parse(h->value + from, h->n_value - from, utc);
}

static bool is_ours(struct token host, const char *hosts)
{
	while (host.n && host.s[host.n - 1] == '.')
		host.n--;
	for (const char *p = hosts; *p;) {
		size_t n = strcspn(p, " ,;\t\n");
		size_t name = n && p[n - 1] == '.' ? n - 1 : n;
		if (name && name == host.n && strncasecmp(p, host.s, name) == 0)
			return true;
		p += n + (p[n] != '\0');
	}
	return false;
}

static struct token token_at(const char *s, size_t n, size_t at)
{
	while (at < n && mail_separates(s[at]))
		at++;
	struct token t = {.s = s + at};
	while (at < n && !mail_separates(s[at]) && !strchr("()[];", s[at]))
		at++;
	t.n = (size_t)(s + at - t.s);
	return t;
}

static bool is_word(struct token t, const char *word)
{
	return t.n == strlen(word) && strncasecmp(t.s, word, t.n) == 0;
}

/* "(mx1.desk.example [192.0.2.1])": what the server looked up, beside what it was told. */
static struct token looked_up(const char *s, size_t n, size_t at)
{
	while (at < n && mail_separates(s[at]))
		at++;
	struct token t = {0};
	if (at < n && s[at] == '(')
		t = token_at(s, n, at + 1);
	return t.n && memchr(t.s, '=', t.n) ? (struct token){0} : t;
}

/* Whether whoever handed it over is one of us too; a line without "from" tells of a letter that
 * stayed within. */
static bool from_ours(const struct header *h, const char *hosts)
{
	struct token from = token_at(h->value, h->n_value, 0);
	if (!is_word(from, "from"))
		return true;
	struct token told = token_at(h->value, h->n_value, (size_t)(from.s + from.n - h->value));
	struct token known = looked_up(h->value, h->n_value, (size_t)(told.s + told.n - h->value));
	if (is_word(known, "localhost"))
		return true;
	return is_ours(known.n ? known : told, hosts);
}

bool received_time(const struct headers *h, const char *hosts, int64_t *utc)
{
	bool unset = !hosts || !hosts[strspn(hosts, " ,;\t\n")], found = false;
	const struct header *r;
	for (size_t i = 0; (r = header_nth(h, "Received", i)) != NULL; i++) {
		int64_t at;
		if (!unset && !is_ours(by_host(r->value, r->n_value), hosts))
			break;
		if (received_at(r, &at) && (!found || at < *utc)) {
			*utc = at;
			found = true;
		}
		if (unset || !from_ours(r, hosts))
			break;
	}
	return found;
}
