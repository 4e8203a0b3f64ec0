/* The dashboard's figures as rows. */
#include "line/line.h"

enum { USUAL_DAYS = 28 };

int line_dashboard(struct line *l)
{
	const char *filter = line_value(l, "filter") ? line_utf8(l, line_value(l, "filter")) : line_join(l, 0);
	int64_t days = USUAL_DAYS;
	struct ombud_table *table;
	if (!line_number(l, "days", 1, 92, &days))
		return LINE_USAGE;
	int code = line_as_of(l);
	if (code)
		return code;
	enum ombud_status status = ombud_dash_table(&table, l->s, filter, (int)days);
	if (status)
		return line_fail(l, status, filter);
	code = line_table(l, table);
	ombud_table_free(table);
	return code;
}
