/* Figures of SQLite's: the numbers that it gives to rows, of which it keeps the largest of each table, and its files'
 * bytes. */
#include <string.h>
#include <sys/stat.h>

#include "base/buf.h"
#include "store/sqlite_room.h"

static int64_t bytes_of(const char *path, const char *ending)
{
	struct buf b = {0};
	struct stat st;
	buf_printf(&b, "%s%s", path, ending);
	int64_t n = stat(buf_text(&b), &st) == 0 ? (int64_t)st.st_size : 0;
	buf_free(&b);
	return n;
}

void lite_size(int64_t *store, int64_t *log, void *conn)
{
	const struct conn *c = conn;
	const char *path = sqlite3_db_filename(c->db, "main");
	*store = path ? bytes_of(path, "") : 0;
	*log = path ? bytes_of(path, "-wal") : 0;
}

static enum ombud_status number_statement(
    int64_t *n, struct conn *c, struct err *err, const char *text, const char *table, int64_t value)
{
	sqlite3_stmt *st;
	*n = -1;
	if (sqlite3_prepare_v2(c->db, text, -1, &st, NULL))
		return lite_explain(c, err);
	sqlite3_bind_text(st, 1, table, -1, SQLITE_STATIC);
	if (sqlite3_bind_parameter_count(st) > 1)
		sqlite3_bind_int64(st, 2, value);
	int rc = sqlite3_step(st);
	if (rc == SQLITE_ROW)
		*n = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return rc == SQLITE_ROW || rc == SQLITE_DONE ? OMBUD_OK : lite_explain(c, err);
}

enum ombud_status lite_last_number(int64_t *n, void *conn, struct err *err, const char *table)
{
	enum ombud_status status =
	    number_statement(n, conn, err, "SELECT seq FROM sqlite_sequence WHERE name = ?1", table, 0);
	return status || *n >= 0 ? status : OMBUD_NOTFOUND;
}

enum ombud_status lite_number_after(void *conn, struct err *err, const char *table, int64_t n)
{
	struct conn *c = conn;
	int64_t none;
	enum db_leave leave = c->leave;
	c->leave = DB_CHANGE_SCHEMA; /* the engine's own table */
	enum ombud_status status = number_statement(&none, c, err,
	    "INSERT INTO sqlite_sequence(name, seq) SELECT ?1, 0 WHERE NOT EXISTS (SELECT 1 FROM sqlite_sequence WHERE name = ?1)",
	    table, 0);
	if (!status)
		status = number_statement(
		    &none, c, err, "UPDATE sqlite_sequence SET seq = max(seq, ?2) WHERE name = ?1", table, n);
	c->leave = leave;
	return status;
}
