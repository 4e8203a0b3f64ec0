/* What is done to the store as a whole on a server: plans, checks, copies, making anew. */
#include <stdio.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
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

int pg_integrity(void *conn, struct buf *out)
{
	(void)conn;
	(void)out;
	return 0;
}

int pg_guards(void *conn, struct buf *out)
{
	(void)conn;
	(void)out;
	return 0;
}

enum ombud_status pg_alone(void *conn, struct err *err)
{
	(void)conn;
	return fail(err, OMBUD_INPUT, "%s", _("a store on a server is not one file"));
}

enum ombud_status pg_copy(void *conn, struct err *err, const char *path)
{
	(void)conn;
	(void)path;
	return fail(err, OMBUD_INPUT, "%s", _("a store on a server is not one file"));
}

enum ombud_status pg_purge(void *conn, struct err *err, const struct db_purge *how, struct db_purged *out)
{
	struct pg *c = conn;
	int64_t from = time_monotonic_ms();
	*out = (struct db_purged){0};
	err_clear(err); /* numbers tell by it whether they could be had */
	out->before = pg_number(c, err, "SELECT pg_database_size(current_database())");
	if (err->status || (!how->log_only && pg_run(c, err, "VACUUM FULL")) || pg_run(c, err, "CHECKPOINT"))
		return err->status;
	out->vacuum_ms = time_monotonic_ms() - from + 1;
	out->after = pg_number(c, err, "SELECT pg_database_size(current_database())");
	return err->status;
}

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

/* Its sequence is never set back. */
static const char AFTER[] = "SELECT setval(pg_get_serial_sequence($1, 'id'), greatest($2, (SELECT coalesce(last_value, 1)"
                            " FROM pg_sequences WHERE schemaname || '.' || sequencename = pg_get_serial_sequence($1, 'id'))))";

enum ombud_status pg_number_after(void *conn, struct err *err, const char *table, int64_t n)
{
	void *stmt;
	if (driver_pg.prepare(&stmt, conn, err, AFTER, 2, "si"))
		return err->status;
	const struct val v[] = {S(table), I(n)};
	for (size_t i = 0; i < 2 && !err->status; i++)
		driver_pg.bind(stmt, conn, err, i + 1, &v[i]);
	if (!err->status)
		driver_pg.step(stmt, conn, err);
	driver_pg.finalize(stmt);
	return err->status;
}
