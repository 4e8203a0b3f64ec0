/* Names that agents give: of saved filters, recipes and labels. They stand in the journal's
 * sentences, for all to read and for as long as the journal is kept. */
#include <string.h>

#include "base/say.h"
#include "base/vec.h"
#include "ops/family.h"
#include "text/scan.h"

/* Signs that a name may have between digits ("call_070-123_45_67") part words for the scanner, and
 * a + before a number is dropped where it says that a label is put. */
static void spaced(struct buf *out, const char *s, size_t n)
{
	if (n && s[0] >= '1' && s[0] <= '9')
		buf_char(out, '+');
	for (size_t i = 0; i < n; i++)
		buf_char(out, s[i] && strchr("_+#~", s[i]) && (i || s[i] != '+') ? ' ' : s[i]);
}

static bool finds_any(const char *s, size_t n)
{
	scan_finds finds = {0};
	scan_text(&finds, s, n);
	bool any = finds.n > 0;
	vec_free(&finds);
	return any;
}

bool name_is_personal(const char *s, size_t n)
{
	struct buf words = {0};
	spaced(&words, s, n);
	bool personal = memchr(s, '@', n) || finds_any(s, n) || finds_any(buf_text(&words), words.len);
	buf_free(&words);
	return personal;
}

enum ombud_status name_refused(struct err *err)
{
	return fail(err, OMBUD_INPUT,
	    _("that name holds an address or a number of a person, and names stand in the journal: call it otherwise"));
}

enum { LABEL_BYTES = 64 };

static bool label_formed(const char *s, size_t n)
{
	if (!n || n > LABEL_BYTES || s[0] == '-')
		return false;
	for (size_t i = 0; i < n; i++) {
		unsigned char ch = (unsigned char)s[i];
		if (ch <= ' ' || ch == 0x7f || strchr(",\"'()|!;@", ch))
			return false;
	}
	return true;
}

enum ombud_status label_check(struct err *err, const char *s, size_t n)
{
	if (!label_formed(s, n))
		return fail(err, OMBUD_INPUT,
		    _("a label is one word of at most %d bytes, without blanks, commas, quotes, brackets or @"),
		    LABEL_BYTES);
	return name_is_personal(s, n) ? name_refused(err) : OMBUD_OK;
}

static bool one_word(const char *s, const char *never)
{
	size_t n = strlen(s);
	if (!n || n > 40 || s[0] == '-')
		return false;
	for (size_t i = 0; i < n; i++) {
		unsigned char ch = (unsigned char)s[i];
		if (ch <= ' ' || ch == 0x7f || strchr(never, ch))
			return false;
	}
	return true;
}

bool saved_name_ok(const char *s)
{
	return one_word(s, ",\"'()|!;:/");
}

/* "archive/old" lies in a folder; a name that begins so would be read as a pattern. */
bool filter_name_ok(const char *s)
{
	const char *slash = strchr(s, '/');
	return one_word(s, ",\"'()|!;:") && (!slash || (slash > s && slash[1] && !strchr(slash + 1, '/')));
}
