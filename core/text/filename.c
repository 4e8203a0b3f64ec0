#include "text/filename.h"

#include <string.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "text/unicode.h"

/* Both kinds of slash: the name may come from a system of the other kind. */
static const char *last_part(const char *s)
{
	const char *last = s;
	for (; *s; s++)
		if (*s == '/' || *s == '\\')
			last = s + 1;
	return last;
}

static void add(struct buf *b, unsigned c)
{
	bool sign = c == '.' || c == '-' || c == '_';
	if (!b->len && (c == '.' || c == '-' || c == ' ' || unicode_is_mark(c)))
		return;
	if (c == ' ')
		buf_char(b, '_');
	else if (sign || unicode_is_letter(c) || unicode_is_digit(c) || unicode_is_mark(c))
		buf_utf8(b, c);
}

/* A short ending stays: it is what tells a program what the file is. */
static size_t ending(const char *name, size_t n)
{
	enum { LONGEST = 16 };
	for (size_t i = n; i-- > 1 && n - i <= LONGEST;)
		if (name[i] == '.')
			return n - i;
	return 0;
}

const char *filename_clean(struct arena *a, const char *theirs)
{
	struct buf nfc = {.secret = true}, b = {.secret = true};
	const char *s = last_part(theirs);
	unicode_nfc(&nfc, s, strlen(s));
	for (size_t at = 0; at < nfc.len;) {
		unsigned c;
		bool ok;
		at += utf8_get(buf_text(&nfc) + at, nfc.len - at, &c, &ok);
		if (ok)
			add(&b, c);
	}
	size_t end = b.len > FILENAME_BYTES ? ending(buf_text(&b), b.len) : 0;
	size_t head = b.len > FILENAME_BYTES ? utf8_floor(buf_text(&b), FILENAME_BYTES - end) : b.len - end;
	const char *out = arena_printf(a, "%.*s%s", (int)head, buf_text(&b), buf_text(&b) + b.len - end);
	buf_free(&nfc);
	buf_free(&b);
	return out;
}
