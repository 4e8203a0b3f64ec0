/* What will be late at today's pace. */
#include <stdlib.h>
#include <string.h>

#include "line/line.h"

enum { TWO_WEEKS = 10 };

int line_forecast(struct line *l)
{
	struct ombud_forecast *f;
	char *text, *end = "";
	const char *days = line_value(l, "days"), *format = line_value(l, "format"), *filter = line_join(l, 0);
	long n = days ? strtol(days, &end, 10) : TWO_WEEKS;
	bool json = format && strcmp(format, "json") == 0;
	if (*end || (!json && !line_for_people(l))) {
		line_complain(l, *end ? _("--days %s is no number") : _("--format %s is not known here: write text or json"),
		    *end ? days : format);
		return LINE_USAGE;
	}
	enum ombud_status status = ombud_forecast(&f, l->s, filter, n < 1 || n > OMBUD_FORECAST_MOST ? 0 : (int)n);
	if (status)
		return line_fail(l, status, filter);
	if (json)
		ombud_forecast_json(&text, f);
	else
		ombud_forecast_text(&text, f);
	ombud_forecast_free(f);
	if (json)
		line_bytes(l, text, strlen(text));
	else
		line_text(l, text);
	ombud_free(text);
	return LINE_DONE;
}
