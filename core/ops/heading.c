#include "ops/heading.h"

#include <string.h>

#include "base/buf.h"

static const char *const names[] = {"To: ", "Reason: ", "Letters: ", "In clear: "};
enum { NAMES = sizeof names / sizeof *names };

static void add_line(struct buf *b, const char *name, const char *value)
{
	if (!value[0])
		return;
	buf_str(b, name);
	for (; *value; value++)
		buf_char(b, *value == '\n' ? ' ' : *value);
	buf_char(b, '\n');
}

const char *heading_write(struct arena *a, const struct forward_ask *ask)
{
	struct buf b = {0};
	const char *const values[NAMES] = {ask->to, ask->reason, ask->letters, ask->in_clear};
	for (size_t i = 0; i < NAMES; i++)
		add_line(&b, names[i], values[i]);
	buf_char(&b, '\n');
	buf_str(&b, ask->text);
	const char *out = arena_strn(a, buf_text(&b), b.len);
	buf_free(&b);
	return out;
}

static bool take_line(const char **values, struct arena *a, const char *line, size_t n)
{
	for (size_t i = 0; i < NAMES; i++) {
		size_t name = strlen(names[i]);
		if (n < name || memcmp(line, names[i], name) != 0)
			continue;
		values[i] = arena_strn(a, line + name, n - name);
		return true;
	}
	return false;
}

/* What has no heading is text from its first line on. */
void heading_read(struct forward_ask *out, struct arena *a, const char *draft)
{
	const char *values[NAMES] = {"", "", "", ""}, *p = draft;
	for (size_t n = strcspn(p, "\n"); take_line(values, a, p, n); n = strcspn(p, "\n"))
		p += n + (p[n] != '\0');
	if (p != draft && *p == '\n')
		p++;
	*out = (struct forward_ask){.to = values[0], .reason = values[1], .letters = values[2], .in_clear = values[3], .text = arena_str(a, p)};
}
