/* What is done to the store as a whole on a server: plans, figures, numbers of rows. */
#include <string.h>

#include "base/say.h"
#include "store/pg_room.h"

/* The statement asked for its plan, a line a row. */
enum ombud_status pg_plan(void *conn, struct err *err, struct buf *out, void *stmt)
{
	size_t n;
	enum driver_step s;
	while ((s = driver_pg.step(stmt, conn, err)) == STEP_ROW)
		buf_printf(out, "%s\n", (const char *)driver_pg.get_bytes(stmt, 0, &n));
	return s == STEP_DONE ? OMBUD_OK : err->status;
}

enum ombud_status pg_alone(void *conn, struct err *err)
{
	return db_needs_file(err, ((struct pg *)conn)->url);
}

void pg_size(int64_t *store, int64_t *log, void *conn)
{
	struct err ignored = {0};
	int64_t n = pg_number(conn, &ignored, "SELECT pg_database_size(current_database())");
	*store = n > 0 ? n : 0;
	*log = 0; /* the server's, of all its databases */
}

/* Its version by its own words is the connection's; what is noted of an erasure is the engine. */
const char *pg_engine(void)
{
	return "PostgreSQL";
}

/* A number that was taken back with its change counts as given here: of what is gone it says nothing. */
enum ombud_status pg_last_number(int64_t *n, void *conn, struct err *err, const char *table)
{
	(void)conn;
	(void)err;
	(void)table;
	*n = -1;
	return OMBUD_NOTFOUND;
}

/* A table that was given another name keeps the sequence that it was made with: so that is asked for. */
#define SEQUENCE " FROM CAST(pg_get_serial_sequence('ombud.' || $1, 'id') AS regclass) s"
static const char AFTER[] = "SELECT setval(s, greatest(coalesce(pg_sequence_last_value(s), 1), $2))" SEQUENCE;
static const char LAST[] = "SELECT coalesce(pg_sequence_last_value(s), -1)" SEQUENCE;

static enum ombud_status ask_number(
    int64_t *out, void *conn, struct err *err, const char *text, const char *types, const char *table, int64_t n)
{
	void *stmt;
	const struct val v[] = {S(table), I(n)};
	*out = -1;
	if (driver_pg.prepare(&stmt, conn, err, text, strlen(types), types))
		return err->status;
	for (size_t i = 0; i < strlen(types); i++)
		driver_pg.bind(stmt, conn, err, i + 1, &v[i]);
	enum driver_step s = driver_pg.step(stmt, conn, err);
	if (s == STEP_ROW)
		*out = driver_pg.get_int(stmt, 0);
	driver_pg.finalize(stmt);
	return s == STEP_FAILED ? err->status : OMBUD_OK;
}

enum ombud_status pg_number_after(void *conn, struct err *err, const char *table, int64_t n)
{
	int64_t now;
	return ask_number(&now, conn, err, AFTER, "si", table, n);
}

enum ombud_status pg_number_bound(int64_t *n, void *conn, struct err *err, const char *table)
{
	enum ombud_status status = ask_number(n, conn, err, LAST, "s", table, 0);
	return status ? status : *n < 0 ? OMBUD_NOTFOUND : OMBUD_OK;
}
