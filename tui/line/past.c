/* --as-of: the same commands on the tickets as they were. */
#include <string.h>

#include "line/line.h"

/* When it is and what could not be rebuilt, a remark a line. */
static void say_what(struct line *l)
{
	char *text;
	if (ombud_past_text(&text, l->s))
		return;
	for (char *line = text; line;) {
		char *end = strchr(line, '\n');
		if (end)
			*end++ = '\0';
		line_note(l, "%s", line);
		line = end;
	}
	ombud_free(text);
}

int line_as_of(struct line *l)
{
	const char *when = line_value(l, "as-of");
	struct ombud_session *past;
	if (!when)
		return LINE_DONE;
	enum ombud_status status = ombud_past_open(&past, l->s, line_utf8(l, when));
	if (status)
		return line_fail(l, status, NULL);
	l->present = l->s;
	l->s = past;
	say_what(l);
	return LINE_DONE;
}
