#include "store/idlist.h"

#include <stdbool.h>

#include "base/buf.h"

static void number(struct buf *out, int64_t id, bool first)
{
	char digits[24];
	size_t at = sizeof digits;
	do
		digits[--at] = (char)('0' + id % 10);
	while (id /= 10);
	if (!first)
		buf_char(out, ',');
	buf_add(out, digits + at, sizeof digits - at);
}

static void each(struct buf *out, const int64_t *ids, size_t n)
{
	for (size_t i = 0; i < n; i++)
		number(out, ids[i], i == 0);
	buf_char(out, ')');
}

static void each_missing(struct buf *out, const int64_t *ids, size_t n)
{
	bool first = true;
	for (size_t i = 1; i < n; i++)
		for (int64_t id = ids[i - 1] + 1; id < ids[i]; id++) {
			number(out, id, first);
			first = false;
		}
	buf_char(out, ')');
}

void idlist_sql(struct buf *out, const char *column, const int64_t *ids, size_t n)
{
	int64_t span = n ? ids[n - 1] - ids[0] + 1 : 0;
	if (span <= 0 || span > 2 * (int64_t)n) {
		buf_str(out, " IN (");
		each(out, ids, n);
		return;
	}
	buf_printf(out, " BETWEEN %lld AND %lld", (long long)ids[0], (long long)ids[n - 1]);
	if (span == (int64_t)n)
		return;
	buf_printf(out, " AND %s NOT IN (", column);
	each_missing(out, ids, n);
}
