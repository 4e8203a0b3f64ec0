/* The report of the data protection officer. */
#include <string.h>

#include "line/line.h"

static int put(struct line *l, const struct ombud_report *r)
{
	char *text;
	const char *format = line_value(l, "format");
	enum ombud_status status = ombud_report_text(&text, l->s, r, format);
	if (status)
		return line_fail(l, status, NULL);
	if (!format || strcmp(format, "text") == 0)
		line_text(l, text);
	else
		line_bytes(l, text, strlen(text));
	ombud_free(text);
	return LINE_DONE;
}

int line_report(struct line *l)
{
	struct ombud_report *r;
	const struct ombud_report_how how = {.from = line_value(l, "from"),
	    .to = line_value(l, "to"),
	    .kinds = line_value(l, "kind"),
	    .exact = line_flag(l, "exact")};
	enum ombud_status status = ombud_report(&r, l->s, &how);
	if (status)
		return line_fail(l, status, NULL);
	int code = put(l, r);
	ombud_report_free(r);
	return code;
}
