/* What can be a filter at all, and how a lexer says that something is not. */
#include <stdio.h>

#include "base/say.h"
#include "base/utf8.h"
#include "query/lex.h"

enum { FILTER_BYTES = 64 * 1024 };

enum ombud_status lex_fail(struct err *err, size_t at, const char *what, const char *advice)
{
	if (advice)
		return fail_at(err, at, _("%s at %zu; %s"), what, at + 1, advice);
	return fail_at(err, at, _("%s at %zu"), what, at + 1);
}

enum ombud_status lex_limit(struct err *err, size_t at, const char *what, const char *advice)
{
	fail(err, OMBUD_LIMIT, _("%s at %zu; %s"), what, at + 1, advice);
	err->offset = at;
	return OMBUD_LIMIT;
}

/* Blanks of other scripts and pages come along with pasted text, and from keyboards: nobody tells
 * them from a space. */
size_t lex_blank(const char *s, size_t n)
{
	unsigned c;
	if (n && (*s == ' ' || (*s >= '\t' && *s <= '\r')))
		return 1;
	if (!n || (unsigned char)*s < 0x80)
		return 0;
	size_t len = utf8_get(s, n, &c, NULL);
	bool space = c == 0xA0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200A) || c == 0x202F || c == 0x205F ||
	    c == 0x3000;
	return space ? len : 0;
}

/* Pasted along, they make words that look alike and are not, or turn their order about. */
static bool unseen(unsigned c)
{
	return c == 0xAD || c == 0x61C || c == 0x200B || c == 0x200E || c == 0x200F ||
	    (c >= 0x2028 && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F) || c == 0xFEFF ||
	    (c >= 0xE0000 && c <= 0xE007F);
}

static enum ombud_status nobody_sees(struct err *err, size_t at, unsigned c)
{
	char advice[120];
	snprintf(advice, sizeof advice, _("take it out, or write it as \\x{%04X} in a pattern"), c);
	return lex_fail(err, at, _("a character that nobody sees"), advice);
}

enum ombud_status lex_open(
    struct lexer *l, struct arena *memory, struct err *err, const char *text, size_t n)
{
	*l = (struct lexer){.text = text, .n = n, .memory = memory, .err = err};
	if (n >= FILTER_BYTES)
		return lex_limit(err, FILTER_BYTES - 1, _("a filter may have up to 65535 bytes: one more stands"),
		    _("tag the tickets and write is:tagged"));
	for (size_t i = 0; i < n;) {
		bool ok;
		unsigned c;
		size_t len = utf8_get(text + i, n - i, &c, &ok);
		if (!ok)
			return lex_fail(err, i, _("not UTF-8"), _("type the character anew"));
		if (c == UTF8_BAD) /* what bytes become that a terminal's charset does not have */
			return lex_fail(err, i, _("a character that could not be read"),
			    _("type it anew, or write \\x{FFFD} in a pattern"));
		if ((c < ' ' && !lex_blank(text + i, len)) || (c >= 0x7f && c < 0xa0))
			return lex_fail(err, i, _("a control character"), _("take it out"));
		if (unseen(c))
			return nobody_sees(err, i, c);
		i += len;
	}
	return OMBUD_OK;
}
