/* The bytes of one attachment, to standard output: where they go is for the one who asks. */
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

/* "123/2" */
static bool read_place(const char *word, int64_t *ticket, int *number)
{
	char *end;
	if (*word < '1' || *word > '9')
		return false;
	*ticket = strtoll(word, &end, 10);
	if (*end != '/' || end[1] < '1' || end[1] > '9')
		return false;
	long n = strtol(end + 1, &end, 10);
	*number = (int)n;
	return !*end && *ticket < INT64_MAX && n < 100000;
}

int line_attachment(struct line *l)
{
	int64_t ticket;
	int number;
	char *bytes;
	size_t n;
	const char *reason = line_value(l, "reveal");
	if (!read_place(l->words[0], &ticket, &number)) {
		line_complain(l, _("'%s' is no attachment: write 123/2 for the second of ticket 123"),
		    l->words[0]);
		return LINE_USAGE;
	}
	if (!reason) {
		line_complain(l, _("an attachment is in clear: --reveal REASON says why it is read"));
		return LINE_USAGE;
	}
	/* What it holds is for a program: a terminal would obey it. */
	if (l->world->out_tty) {
		line_complain(l, _("an attachment is not for a terminal: send it to a file or a program"));
		return LINE_USAGE;
	}
	enum ombud_status status = ombud_attachment_bytes(
	    &bytes, &n, l->s, ticket, number, line_utf8(l, reason));
	if (status)
		return line_fail(l, status, NULL);
	line_bytes(l, bytes, n);
	ombud_wipe(bytes);
	return LINE_DONE;
}
