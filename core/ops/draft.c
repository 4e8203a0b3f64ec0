#include "ops/draft.h"

#include <string.h>

#include "base/say.h"
#include "text/scan.h"
#include "text/unicode.h"

bool draft_kind(const char *kind)
{
	static const char *const kinds[] = {"note", "reply", "forward", "new", "answer"};
	for (size_t i = 0; i < sizeof kinds / sizeof *kinds; i++)
		if (strcmp(kinds[i], kind) == 0)
			return true;
	return false;
}

const char *draft_clean(struct arena *memory, const char *text)
{
	struct buf nfc = {0}, out = {0};
	unicode_nfc(&nfc, text, strlen(text));
	scan_scrub(&out, buf_text(&nfc), nfc.len);
	const char *kept = arena_strn(memory, buf_text(&out), out.len);
	buf_free(&nfc);
	buf_free(&out);
	return kept;
}

/* Parts of a draft stand between lines that begin like this. Whoever sends the text takes the line
 * out, or leaves it in: it is text like any other. */
static const char *mark(void)
{
	return _("--- written elsewhere meanwhile, kept ");
}

struct part {
	const char *s;
	size_t n;
};

static struct part trimmed(const char *s, size_t n)
{
	while (n && (*s == '\n' || *s == ' ')) {
		s++;
		n--;
	}
	while (n && (s[n - 1] == '\n' || s[n - 1] == ' '))
		n--;
	return (struct part){s, n};
}

/* The next part of *s, which goes on behind the line that ends it; false: there is no more. */
static bool next_part(struct part *out, const char **s)
{
	const char *from = *s, *line = from;
	size_t n = strlen(mark());
	if (!*from)
		return false;
	while (*line && strncmp(line, mark(), n) != 0) {
		const char *end = strchr(line, '\n');
		line = end ? end + 1 : line + strlen(line);
	}
	*out = trimmed(from, (size_t)(line - from));
	const char *end = strchr(line, '\n');
	*s = end ? end + 1 : line + strlen(line);
	return true;
}

static bool has_part(const char *text, const struct part *wanted)
{
	struct part p;
	while (next_part(&p, &text))
		if (p.n == wanted->n && memcmp(p.s, wanted->s, p.n) == 0)
			return true;
	return false;
}

void draft_merge(
    struct buf *out, const char *mine, const char *base, const char *theirs, const char *line)
{
	struct part p;
	buf_str(out, mine);
	while (next_part(&p, &theirs)) {
		if (!p.n || has_part(mine, &p) || has_part(base, &p))
			continue;
		if (out->len && buf_text(out)[out->len - 1] != '\n')
			buf_char(out, '\n');
		buf_printf(out, "%s%s ---\n", mark(), line);
		buf_add(out, p.s, p.n);
	}
}
