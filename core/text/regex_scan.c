#include "text/regex_scan.h"

#include <string.h>

#include "base/utf8.h"

static char peek(const struct regex_scan *r, size_t ahead)
{
	return r->at + ahead < r->n ? r->s[r->at + ahead] : '\0';
}

static bool at_text(const struct regex_scan *r, const char *text)
{
	size_t len = strlen(text);
	return r->n - r->at >= len && memcmp(r->s + r->at, text, len) == 0;
}

static bool digit(char c)
{
	return c >= '0' && c <= '9';
}

static void skip(struct regex_scan *r, size_t bytes)
{
	r->at = bytes < r->n - r->at ? r->at + bytes : r->n;
}

static void skip_char(struct regex_scan *r)
{
	unsigned c;
	r->at += utf8_get(r->s + r->at, r->n - r->at, &c, NULL);
}

/* Past the next closer; to the end if there is none. */
static void skip_past(struct regex_scan *r, char closer)
{
	const char *p = memchr(r->s + r->at, closer, r->n - r->at);
	r->at = p ? (size_t)(p - r->s) + 1 : r->n;
}

static void skip_braces(struct regex_scan *r)
{
	if (peek(r, 0) == '{')
		skip_past(r, '}');
}

/* \g and \k: the delimiter that stands next, or a number. */
static char skip_name(struct regex_scan *r)
{
	char open = peek(r, 0);
	if (open == '{' || open == '<' || open == '\'') {
		skip(r, 1);
		skip_past(r, open == '{' ? '}' : open == '<' ? '>' : '\'');
	} else {
		while (digit(peek(r, 0)) || peek(r, 0) == '-' || peek(r, 0) == '+')
			skip(r, 1);
	}
	return open;
}

static enum regex_word escape(struct regex_scan *r)
{
	skip(r, 1);
	char c = peek(r, 0);
	skip_char(r);
	switch (c) {
	case 'Q':
		r->quoting = true;
		return REGEX_NOTHING;
	case 'E':
		return REGEX_NOTHING;
	case 'd':
	case 'D':
		return REGEX_DIGIT;
	case 'c':
		skip_char(r);
		return REGEX_ATOM;
	case 'x':
	case 'o':
	case 'p':
	case 'P':
		skip_braces(r);
		return REGEX_ATOM;
	case 'N': /* \N{U+1F600} is a character, \N{3} are three of any */
		if (at_text(r, "{U+"))
			skip_braces(r);
		return REGEX_ATOM;
	case 'k':
		skip_name(r);
		return REGEX_BACK;
	case 'g':
		c = skip_name(r);
		return c == '<' || c == '\'' ? REGEX_CALL : REGEX_BACK;
	default:
		if (c < '1' || c > '9')
			return REGEX_ATOM;
		while (digit(peek(r, 0)))
			skip(r, 1);
		return REGEX_BACK;
	}
}

/* [:name:] and its kin inside a class. */
static size_t posix_name(const char *s, size_t n)
{
	if (n < 4 || s[0] != '[' || !strchr(":.=", s[1]) || !s[1])
		return 0;
	size_t i = 2;
	while (i < n && s[i] != ']' && s[i] != '\\' && s[i] != '[')
		i++;
	return i < n && s[i] == ']' && i > 2 && s[i - 1] == s[1] ? i + 1 : 0;
}

/* A closing bracket that comes first is a character; quotes around nothing do not come first. */
static void class_start(struct regex_scan *r)
{
	bool negated = false;
	skip(r, 1);
	for (;;) {
		if (at_text(r, "\\E")) {
			skip(r, 2);
		} else if (at_text(r, "\\Q\\E")) {
			skip(r, 4);
		} else if (peek(r, 0) == '^' && !negated) {
			negated = true;
			skip(r, 1);
		} else {
			break;
		}
	}
	if (peek(r, 0) == ']')
		skip(r, 1);
}

static enum regex_word whole_class(struct regex_scan *r)
{
	bool quoting = false;
	class_start(r);
	while (r->at < r->n && (quoting || peek(r, 0) != ']')) {
		size_t name = quoting ? 0 : posix_name(r->s + r->at, r->n - r->at);
		if (name) {
			skip(r, name);
		} else if (at_text(r, quoting ? "\\E" : "\\Q")) {
			quoting = !quoting;
			skip(r, 2);
		} else if (peek(r, 0) == '\\' && !quoting) {
			skip(r, peek(r, 1) == 'c' ? 2 : 1);
			skip_char(r);
		} else {
			skip_char(r);
		}
	}
	skip(r, 1);
	return REGEX_CLASS;
}

static void open_group(struct regex_scan *r)
{
	if (r->depth + 1 < REGEX_DEPTH) {
		r->depth++;
		r->extended[r->depth] = r->extended[r->depth - 1];
	}
}

/* (?imsx-imsx) sets options to the end of the group, (?imsx: opens one. At the letters. */
static enum regex_word options(struct regex_scan *r)
{
	bool on = true, extended = r->extended[r->depth];
	for (; r->at < r->n && strchr("^-imsxnaJU", peek(r, 0)) && peek(r, 0); skip(r, 1)) {
		char c = peek(r, 0);
		if (c == '-')
			on = false;
		else if (c == 'x')
			extended = on;
		else if (c == '^')
			extended = false;
	}
	char end = peek(r, 0);
	skip(r, 1);
	if (end == ':')
		open_group(r);
	r->extended[r->depth] = extended;
	return end == ':' ? REGEX_OPEN : REGEX_NOTHING;
}

static enum regex_word call(struct regex_scan *r, enum regex_word word)
{
	skip_past(r, ')');
	return word;
}

/* At the character after "(?". */
static enum regex_word special_group(struct regex_scan *r)
{
	char c = peek(r, 0), d = peek(r, 1);
	if (c == '#')
		return call(r, REGEX_NOTHING);
	if (c == 'C')
		return call(r, REGEX_REFUSED);
	if (c == 'R' || c == '&' || digit(c) || ((c == '+' || c == '-') && digit(d)) ||
	    (c == 'P' && d == '>'))
		return call(r, REGEX_CALL);
	if (c == 'P' && d == '=')
		return call(r, REGEX_BACK);
	if (c == '(') {
		open_group(r);
		return REGEX_CALL;
	}
	if (strchr(":|>=!<'P*", c) && c) {
		if ((c == '<' && d != '=' && d != '!' && d != '*') || (c == 'P' && d == '<'))
			skip_past(r, '>');
		else if (c == '\'')
			skip(r, 1), skip_past(r, '\'');
		else
			skip(r, c == '<' ? 2 : 1);
		open_group(r);
		return REGEX_OPEN;
	}
	return options(r);
}

/* At the character after "(*". Only the first words of a pattern can set limits or options; (*UTF),
 * (*CRLF) and their like do no harm. */
static enum regex_word verb(struct regex_scan *r)
{
	static const char *const refused[] = {"LIMIT_", "NO_JIT", "NOTEMPTY"};
	for (size_t i = 0; i < sizeof refused / sizeof *refused; i++)
		if (at_text(r, refused[i]))
			return call(r, REGEX_REFUSED);
	char c = peek(r, 0);
	if (c < 'a' || c > 'z')
		return call(r, REGEX_NOTHING);
	skip_past(r, ':'); /* (*atomic: and its kin are groups with a name */
	open_group(r);
	return REGEX_OPEN;
}

static enum regex_word group(struct regex_scan *r)
{
	skip(r, 1);
	char c = peek(r, 0);
	if (c == '?' || c == '*') {
		skip(r, 1);
		return c == '?' ? special_group(r) : verb(r);
	}
	open_group(r);
	return REGEX_OPEN;
}

static long number(struct regex_scan *r)
{
	long v = 0;
	for (; digit(peek(r, 0)); skip(r, 1))
		v = v < REGEX_MANY ? v * 10 + (peek(r, 0) - '0') : v;
	return v;
}

static void skip_blanks(struct regex_scan *r)
{
	while (peek(r, 0) == ' ' || peek(r, 0) == '\t')
		skip(r, 1);
}

/* {n} {n,} {n,m}, and as newer versions of PCRE2 have it {,m} { n, m }; anything else in braces is
 * plain text. To take text for a repeat does no harm: it only weighs more. */
static bool braces(struct regex_scan *r)
{
	size_t back = r->at;
	skip(r, 1);
	skip_blanks(r);
	bool good = digit(peek(r, 0)) || peek(r, 0) == ',';
	r->least = r->most = number(r);
	skip_blanks(r);
	if (good && peek(r, 0) == ',') {
		skip(r, 1);
		skip_blanks(r);
		r->most = digit(peek(r, 0)) ? number(r) : REGEX_MANY;
		skip_blanks(r);
	}
	if (good && peek(r, 0) == '}') {
		skip(r, 1);
		return true;
	}
	r->at = back;
	return false;
}

static enum regex_word repeat(struct regex_scan *r)
{
	char c = peek(r, 0);
	if (c == '{') {
		if (!braces(r)) {
			skip(r, 1);
			return REGEX_ATOM;
		}
	} else {
		r->least = c == '+';
		r->most = c == '?' ? 1 : REGEX_MANY;
		skip(r, 1);
	}
	if (peek(r, 0) == '?' || peek(r, 0) == '+')
		skip(r, 1);
	return REGEX_REPEAT;
}

static bool skip_extended(struct regex_scan *r)
{
	char c = peek(r, 0);
	if (!r->extended[r->depth] || (!strchr(" \t\n\v\f\r#", c)) || !c)
		return false;
	if (c == '#')
		skip_past(r, '\n');
	else
		skip(r, 1);
	return true;
}

static enum regex_word close_group(struct regex_scan *r)
{
	skip(r, 1);
	if (r->depth)
		r->depth--;
	return REGEX_CLOSE;
}

enum regex_word regex_next(struct regex_scan *r)
{
	r->start = r->at;
	if (r->at >= r->n)
		return REGEX_END;
	if (r->quoting) {
		r->quoting = !at_text(r, "\\E");
		if (r->quoting)
			skip_char(r);
		else
			skip(r, 2);
		return r->quoting ? REGEX_ATOM : REGEX_NOTHING;
	}
	if (skip_extended(r))
		return REGEX_NOTHING;
	switch (peek(r, 0)) {
	case '\\':
		return escape(r);
	case '[':
		return whole_class(r);
	case '(':
		return group(r);
	case ')':
		return close_group(r);
	case '|':
		skip(r, 1);
		return REGEX_BAR;
	case '*':
	case '+':
	case '?':
	case '{':
		return repeat(r);
	default:
		skip_char(r);
		return REGEX_ATOM;
	}
}

bool regex_word_is(const struct regex_scan *r, const char *text)
{
	size_t n = strlen(text);
	return r->at - r->start >= n && memcmp(r->s + r->start, text, n) == 0;
}
