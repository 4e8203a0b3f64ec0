/* Lists on their way out. Rows come from the public list, so order, masks and the access log are
 * those of the screen. */
#include <string.h>

#include "base/say.h"
#include "ops/exports.h"
#include "port/export_item.h"
#include "port/rows.h"
#include "text/unicode.h"

enum { CHUNK = 256 }; /* rows read at once: what is held in memory */

static const char TABLE_COLUMNS[] = "id,due,priority,kind,state,assignee,requester,subject";

struct export
{
	struct ombud_session *s;
	const struct ombud_export_how *how;
	enum rows_format format;
	struct columns columns;
	bool deep, past;
	struct buf text; /* of the chunk at hand */
	int64_t rows;
};

static enum ombud_status choose_columns(struct export *e)
{
	struct err *err = &e->s->err;
	if (e->how->columns && columns_parse(&e->columns, err, e->how->columns))
		return err->status;
	if (!e->how->columns && e->format == ROWS_TABLE)
		columns_parse(&e->columns, err, TABLE_COLUMNS);
	else if (!e->how->columns)
		columns_all(&e->columns, true);
	for (size_t i = 0; i < e->columns.n; i++) {
		const struct column *c = e->columns.v[i];
		e->past |= c->needs == COLUMN_PAST;
		e->deep |= c->needs == COLUMN_ITEM || c->needs == COLUMN_PAST ||
			   (c->needs == COLUMN_ITEM_BUT_CELL && e->format != ROWS_TABLE);
	}
	e->deep |= e->how->reveal != NULL;
	return OMBUD_OK;
}

/* A whole list in clear is an export, whatever it looks like. */
static bool in_clear(const struct export *e)
{
	return e->how->reveal && e->format != ROWS_IDS;
}

static enum ombud_status check_permission(struct export *e)
{
	const char *reason = e->how->reveal;
	bool leaves = e->format == ROWS_CSV || e->format == ROWS_JSON;
	if (reveal_allowed(e->s, reason))
		return e->s->err.status;
	if (in_clear(e))
		return session_may(e->s, MAY_EXPORT_CLEAR, true, reason);
	return leaves ? session_may(e->s, MAY_EXPORT_MASKED, true, NULL) : OMBUD_OK;
}

/* Cells of a column; the one without a width takes what the line has left. */
static size_t cells_of(const struct export *e, const struct column *c, bool last)
{
	enum { LEAST = 8, UNCUT = 40 };
	int width = column_width(c), left = e->how->width;
	if (width)
		return (size_t)width;
	if (left <= 0)
		return last ? 0 : UNCUT;
	for (size_t i = 0; i < e->columns.n; i++)
		left -= column_width(e->columns.v[i]) + (i > 0);
	return (size_t)(left > LEAST ? left : LEAST);
}

static void table_cell(struct export *e, struct buf *line, size_t i, const char *text)
{
	const struct column *c = e->columns.v[i];
	bool last = i + 1 == e->columns.n;
	size_t cells = cells_of(e, c, last), used = unicode_cells(text, strlen(text), false);
	if (column_right(c))
		for (; cells > used; cells--)
			buf_char(line, ' ');
	rows_table_cell(line, text, cells, last);
}

static void table_row(struct export *e, struct arena *memory, const struct item *item)
{
	struct buf line = {0};
	for (size_t i = 0; i < e->columns.n; i++) {
		const struct column *c = e->columns.v[i];
		table_cell(e, &line, i, item ? column_cell(memory, c, item) : column_title(c));
	}
	rows_table_end(&line);
	buf_add(&e->text, line.data, line.len);
	buf_free(&line);
}

static void csv_row(struct export *e, struct arena *memory, const struct item *item)
{
	for (size_t i = 0; i < e->columns.n; i++) {
		const struct column *c = e->columns.v[i];
		const char *text = item ? column_text(memory, c, item) : c->name;
		if (item && c->json == COLUMN_NUMBER)
			buf_printf(&e->text, i ? ",%s" : "%s", text);
		else
			rows_csv_cell(&e->text, text, i == 0);
	}
	rows_csv_end(&e->text);
}

static void put_item(struct export *e, struct arena *memory, const struct item *item)
{
	switch (e->format) {
	case ROWS_TABLE:
		table_row(e, memory, item);
		break;
	case ROWS_JSON:
		rows_json_line(&e->text, columns_json(memory, &e->columns, item));
		break;
	case ROWS_CSV:
		csv_row(e, memory, item);
		break;
	case ROWS_IDS: /* put_ids */
		break;
	}
}

static enum ombud_status put_row(struct export *e, const struct ombud_row *row)
{
	struct arena memory = {0};
	struct item item = {.row = row};
	const struct clear clear = {.reason = e->how->reveal};
	enum ombud_status status =
	    e->deep ? item_load(&item, e->s, &memory, row, &clear) : OMBUD_OK;
	if (!status && e->past)
		status = item_past(&item, e->s, &memory);
	if (!status) {
		put_item(e, &memory, &item);
		e->rows++;
	}
	arena_free(&memory);
	return status;
}

static enum ombud_status flush(struct export *e)
{
	bool taken =
	    e->text.len == 0 || e->how->write(e->how->write_data, buf_text(&e->text), e->text.len);
	buf_cut(&e->text, 0);
	return taken ? OMBUD_OK
		     : fail(&e->s->err, OMBUD_CANCELLED, _("stopped: nobody takes the output"));
}

static enum ombud_status put_ids(struct export *e, struct ombud_list *list, size_t first, size_t n)
{
	for (size_t i = first; i < first + n; i++)
		buf_printf(&e->text, "%lld\n", (long long)ombud_list_id(list, i));
	e->rows += (int64_t)n;
	return flush(e);
}

/* The rows of a chunk as they are at one moment; a reveal writes, and so begins its own. */
static enum ombud_status put_rows(struct export *e, const struct ombud_rows *rows)
{
	struct ombud_session *s = e->s;
	bool at_once = e->deep && !e->how->reveal;
	enum ombud_status status = at_once ? db_begin(s->db, &s->err, DB_READ) : OMBUD_OK;
	for (size_t i = 0; !status && i < rows->n; i++)
		if (!rows->v[i].gone)
			status = put_row(e, &rows->v[i]);
	if (db_in_transaction(s->db))
		db_rollback(s->db);
	return status;
}

static enum ombud_status put_chunk(
    struct export *e, struct ombud_list *list, size_t first, size_t n)
{
	struct ombud_rows *rows;
	enum ombud_status status = ombud_list_rows(&rows, list, first, n);
	if (!status)
		status = put_rows(e, rows);
	if (rows)
		ombud_rows_free(rows);
	return status ? status : flush(e);
}

static enum ombud_status put_list(struct export *e, struct ombud_list *list)
{
	for (size_t first = 0;; first += CHUNK) {
		enum ombud_status status = ombud_list_fill(list, first + CHUNK);
		size_t known = ombud_list_known(list);
		if (status || known <= first)
			return status;
		size_t n = known - first < CHUNK ? known - first : CHUNK;
		/* The heading comes with the first row: a list of nothing prints nothing. */
		if (first == 0 && e->format == ROWS_TABLE)
			table_row(e, NULL, NULL);
		status = e->format == ROWS_IDS ? put_ids(e, list, first, n)
					       : put_chunk(e, list, first, n);
		if (status)
			return status;
	}
}

/* Two people approved tickets, not a way to find some: what is written are the very ones whose set
 * is compared, so they are all found first. */
static enum ombud_status begin_clear(struct export *e, struct ombud_list *list)
{
	id_vec ids = {0};
	enum ombud_status status = ombud_list_fill(list, SIZE_MAX);
	if (status)
		return status;
	for (size_t i = 0; i < ombud_list_known(list); i++)
		vec_push(&ids, ombud_list_id(list, i));
	const struct leaving what = {e->how->filter ? e->how->filter : "", ids.v, ids.n};
	status = export_begin(e->s, e->how->reveal, &what);
	vec_free(&ids);
	return status;
}

static enum ombud_status write_list(struct export *e, struct ombud_list *list)
{
	if (in_clear(e) && begin_clear(e, list))
		return e->s->err.status;
	if (e->format == ROWS_CSV)
		csv_row(e, NULL, NULL);
	enum ombud_status status = put_list(e, list);
	return status ? status : flush(e);
}

static enum ombud_status export_list(struct export *e)
{
	const struct ombud_list_how how = {
	    .filter = e->how->filter,
	    .sort = e->how->sort,
	    .limit = e->how->limit,
	    .log_personal = true,
	    .undecided = e->how->undecided,
	};
	struct ombud_list *list;
	enum ombud_status status = ombud_list_open(&list, e->s, &how);
	if (status)
		return status;
	status = write_list(e, list);
	e->s->undecided = ombud_list_undecided(list);
	ombud_list_free(list);
	return status;
}

enum ombud_status ombud_export(
    int64_t *rows, struct ombud_session *s, const struct ombud_export_how *how)
{
	struct export e = {.s = s, .how = how};
	session_enter(s);
	*rows = 0;
	if (rows_format_of(&e.format, &s->err, how->format) || choose_columns(&e) ||
	    check_permission(&e))
		return s->err.status;
	enum ombud_status status = export_list(&e);
	*rows = e.rows;
	buf_free(&e.text);
	return status;
}

int64_t ombud_undecided(const struct ombud_session *s)
{
	return s->undecided;
}
