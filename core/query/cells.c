#include "query/cells.h"

#include "base/buf.h"

bool cells_has(const struct field *f)
{
	return f->column || f->type == FIELD_PERSONAL || f->type == FIELD_LABEL;
}

static void add_column(struct buf *sql, const struct field *f)
{
	if (f->type == FIELD_PERSONAL)
		buf_printf(sql, ", (SELECT d.value FROM datum d WHERE d.field = %d"
		                " AND d.person_id = t.person_id ORDER BY d.n LIMIT 1)", (int)f->datum);
	else if (f->type == FIELD_AGENT)
		buf_printf(sql, ", (SELECT a.name FROM agent a WHERE a.id = t.%s)", f->column);
	else if (f->type == FIELD_LABEL)
		buf_str(sql, ", (SELECT group_concat(x.name, ', ') FROM"
		             " (SELECT l.name FROM label l WHERE l.ticket_id = t.id ORDER BY l.name) x)");
	else
		buf_printf(sql, ", t.%s", f->column);
}

struct rows cells_select(struct db *db, struct err *err, const struct field *const *f, size_t n,
    const int64_t *ids, size_t n_ids)
{
	struct buf sql = {0};
	buf_str(&sql, "SELECT t.id, coalesce(t.person_id, 0)");
	for (size_t i = 0; i < n; i++)
		add_column(&sql, f[i]);
	buf_str(&sql, " FROM ticket t WHERE t.id IN (");
	for (size_t i = 0; i < n_ids; i++)
		buf_printf(&sql, "%s%lld", i ? "," : "", (long long)ids[i]);
	buf_str(&sql, ")");
	struct rows r = db_select_text(db, err, buf_text(&sql), NULL, 0);
	buf_free(&sql);
	return r;
}
