#include "query/lex.h"

#include <string.h>

#include "base/say.h"
#include "text/regex.h"

void lex_blanks(struct lexer *l)
{
	size_t n;
	while ((n = lex_blank(l->text + l->at, l->n - l->at)))
		l->at += n;
}

bool lex_is(const struct lexer *l, char c)
{
	return l->at < l->n && l->text[l->at] == c;
}

static char peek(const struct lexer *l, size_t ahead)
{
	return l->at + ahead < l->n ? l->text[l->at + ahead] : '\0';
}

/* Whether a bare word ends before the byte at i. */
static bool ends(const struct lexer *l, size_t i, bool value)
{
	if (i >= l->n)
		return true;
	char c = l->text[i];
	return lex_blank(l->text + i, l->n - i) || c == ')' || c == '|' || (c == '}' && l->braces) || (c == ',' && value);
}

/* Letters beyond ASCII are in no name that there is, but in names that people try. */
static bool name_byte(char c, bool first)
{
	if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || (unsigned char)c >= 0x80)
		return true;
	return !first && ((c >= '0' && c <= '9') || c == '.' || c == '-');
}

/* Bytes of a field's name before a colon, 0: no field stands here. */
static size_t field_name(const struct lexer *l)
{
	size_t i = 0;
	while (name_byte(peek(l, i), i == 0) && !lex_blank(l->text + l->at + i, l->n - l->at - i))
		i++;
	return i && peek(l, i) == ':' ? i : 0;
}

/* 1 if the byte at i is a backslash that escapes, else 0. */
static size_t escape_in_quotes(const struct lexer *l, size_t i)
{
	return l->text[i] == '\\' && i + 1 < l->n &&
	    (l->text[i + 1] == '"' || l->text[i + 1] == '\\');
}

/* The byte of the quote that closes the one at l->at; n: none. */
static size_t closing_quote(const struct lexer *l)
{
	size_t i = l->at + 1;
	while (i < l->n && l->text[i] != '"')
		i += 1 + escape_in_quotes(l, i);
	return i < l->n ? i : l->n;
}

static enum ombud_status quoted(struct lexer *l, struct token *t)
{
	size_t open = l->at, close = closing_quote(l);
	if (close == l->n)
		return lex_fail(l->err, open, _("the quote is not closed"), _("put \" after the text"));
	char *out = arena_alloc(l->memory, close - open);
	size_t n = 0;
	for (size_t i = open + 1; i < close; i++) {
		i += escape_in_quotes(l, i);
		out[n++] = l->text[i];
	}
	l->at = close + 1;
	t->text = out;
	t->n = n;
	t->quoted = true;
	t->end = l->at;
	return OMBUD_OK;
}

static enum ombud_status bare(struct lexer *l, struct token *t, bool value)
{
	size_t from = l->at;
	while (!ends(l, l->at, value)) {
		char c = l->text[l->at];
		if (c == '(' || c == '"')
			return lex_fail(l->err, l->at, _("a blank is missing"),
			    _("or put the whole text in quotes"));
		l->at++;
	}
	t->text = l->text + from;
	t->n = l->at - from;
	t->end = l->at;
	return OMBUD_OK;
}

static unsigned regex_flag(char c)
{
	switch (c) {
	case 'i':
		return REGEX_CASELESS;
	case 'm':
		return REGEX_MULTILINE;
	case 's':
		return REGEX_DOTALL;
	case 'x':
		return REGEX_EXTENDED;
	default:
		return 0;
	}
}

/* The byte of the slash that closes a pattern opened at l->at; n: none. */
static size_t closing_slash(const struct lexer *l)
{
	size_t i = l->at + 1;
	while (i < l->n && l->text[i] != '/')
		i += l->text[i] == '\\' ? 2 : 1;
	return i < l->n ? i : l->n;
}

/* A pattern between slashes: one level of escaping, and only \/ is it. */
static enum ombud_status pattern(struct lexer *l, struct token *t)
{
	size_t open = l->at, close = closing_slash(l);
	if (close == l->n)
		return lex_fail(l->err, open, _("the pattern is not closed"),
		    _("put / after it, and \\/ for a slash inside"));
	if (close == open + 1)
		return lex_fail(l->err, open, _("the pattern is empty"), _("* is any value"));
	char *out = arena_alloc(l->memory, close - open);
	size_t n = 0;
	for (size_t i = open + 1; i < close; i++) {
		if (l->text[i] == '\\' && l->text[i + 1] != '/')
			out[n++] = l->text[i++];
		else if (l->text[i] == '\\')
			i++;
		out[n++] = l->text[i];
	}
	t->text = out;
	t->n = n;
	l->at = close + 1;
	for (; !ends(l, l->at, true); l->at++) {
		unsigned flag = regex_flag(l->text[l->at]);
		if (!flag)
			return lex_fail(l->err, l->at, _("unknown flag after the pattern"),
			    _("there are i m s x"));
		t->flags |= flag;
	}
	t->end = l->at;
	return OMBUD_OK;
}

/* A path such as /etc/passwd is a word; only /.../ with nothing but flags after it is a pattern. */
static bool pattern_here(const struct lexer *l)
{
	size_t i = closing_slash(l);
	if (i == l->n || i == l->at + 1)
		return false;
	for (i++; !ends(l, i, false); i++)
		if (!regex_flag(l->text[i]))
			return false;
	return true;
}

static bool is_word(const struct token *t, const char *word)
{
	char upper[8] = {0};
	for (size_t i = 0; word[i] && i < sizeof upper - 1; i++)
		upper[i] = (char)(word[i] - 'a' + 'A');
	return t->n == strlen(word) &&
	    (memcmp(t->text, word, t->n) == 0 || memcmp(t->text, upper, t->n) == 0);
}

static enum ombud_status word(struct lexer *l, struct token *t)
{
	size_t name = field_name(l);
	if (name) {
		t->type = TOKEN_FIELD;
		t->text = l->text + l->at;
		t->n = name;
		l->at += name + 1;
		t->end = l->at;
		return OMBUD_OK;
	}
	size_t from = l->at;
	/* not(x) and or(x): a keyword needs no blank before its bracket. */
	while (!ends(l, l->at, false) && l->text[l->at] != '(')
		l->at++;
	*t = (struct token){.type = TOKEN_WORD, .at = from, .end = l->at,
	    .text = l->text + from, .n = l->at - from};
	if (is_word(t, "or"))
		t->type = TOKEN_OR;
	else if (is_word(t, "and"))
		t->type = TOKEN_AND;
	else if (is_word(t, "not"))
		t->type = TOKEN_NOT;
	else {
		l->at = from;
		return bare(l, t, false);
	}
	return OMBUD_OK;
}

static enum ombud_status sign(struct lexer *l, struct token *t, enum token_type type)
{
	char c = l->text[l->at++];
	t->type = type;
	t->end = l->at;
	if (c != '!' && ends(l, l->at, false))
		return lex_fail(l->err, t->at, _("nothing stands directly after the sign"),
		    _("write it without a blank, or in quotes to search for it"));
	return OMBUD_OK;
}

static enum ombud_status one(struct lexer *l, struct token *t, enum token_type type)
{
	t->type = type;
	t->end = ++l->at;
	return OMBUD_OK;
}

static bool letter_here(const struct lexer *l)
{
	char c = peek(l, 1);
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '(' || c == '=';
}

static enum ombud_status letter(struct lexer *l, struct token *t)
{
	t->type = TOKEN_LETTER;
	t->text = l->text + l->at + 1;
	t->n = 1;
	l->at += 2;
	t->end = l->at;
	return OMBUD_OK;
}

enum ombud_status lex_term(struct lexer *l, struct token *t)
{
	lex_blanks(l);
	*t = (struct token){.type = TOKEN_END, .at = l->at, .end = l->at};
	if (l->at >= l->n)
		return OMBUD_OK;
	switch (l->text[l->at]) {
	case '(':
		return one(l, t, TOKEN_OPEN);
	case ')':
		return one(l, t, TOKEN_CLOSE);
	case '|':
		return one(l, t, TOKEN_OR);
	case '"':
		t->type = TOKEN_QUOTED;
		return quoted(l, t);
	case '-':
	case '!':
		return sign(l, t, TOKEN_NOT);
	case '+':
		return sign(l, t, TOKEN_PLUS);
	case '=':
	case '<':
	case '>':
	case ',':
	case ':':
		return lex_fail(l->err, l->at, _("a field's name is missing"),
		    _("write field:value, or put text in quotes"));
	case '}':
		if (l->braces)
			return one(l, t, TOKEN_BRACE);
		break;
	case '~':
		if (letter_here(l))
			return letter(l, t);
		break;
	case '/':
		t->type = TOKEN_REGEX;
		if (pattern_here(l))
			return pattern(l, t);
		break;
	default:
		break;
	}
	return word(l, t);
}

static bool comparison(struct lexer *l, struct token *t)
{
	char c = peek(l, 0);
	bool equal = peek(l, 1) == '=';
	if (c == '<')
		t->compare = equal ? LESS_EQUAL : LESS;
	else if (c == '>')
		t->compare = equal ? MORE_EQUAL : MORE;
	else if (c == '!' && equal)
		t->compare = NOT_EQUAL;
	else
		return false;
	l->at += equal ? 2 : 1;
	t->value = VALUE_COMPARE;
	return true;
}

static enum ombud_status scalar(struct lexer *l, struct token *t)
{
	if (lex_is(l, '"'))
		return quoted(l, t);
	if (ends(l, l->at, true))
		return lex_fail(l->err, l->at, _("a value is missing"), _("* is any value, none is no value"));
	if (lex_is(l, '('))
		return lex_fail(l->err, l->at, _("a bracket where a value belongs"),
		    _("write several values as field:a,b"));
	return bare(l, t, true);
}

enum ombud_status lex_value(struct lexer *l, struct token *t)
{
	*t = (struct token){.type = TOKEN_WORD, .at = l->at, .end = l->at};
	if (lex_is(l, '/')) {
		t->value = VALUE_REGEX;
		if (pattern(l, t))
			return l->err->status;
	} else if (lex_is(l, '=')) {
		l->at++;
		t->value = VALUE_EXACT;
		if (scalar(l, t))
			return l->err->status;
	} else {
		comparison(l, t);
		if (scalar(l, t))
			return l->err->status;
		if (t->value == VALUE_TEXT && !t->quoted && is_word(t, "none"))
			t->value = VALUE_NONE;
		if (t->value == VALUE_TEXT && !t->quoted && t->n == 1 && t->text[0] == '*')
			t->value = VALUE_ANY;
	}
	if (!ends(l, l->at, true))
		return lex_fail(l->err, l->at, _("a blank is missing"), _("or put the whole text in quotes"));
	return OMBUD_OK;
}
