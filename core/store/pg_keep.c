/* What is done to the store as a whole on a server: plans, checks, copies, making anew. */
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

enum ombud_status pg_purge(void *conn, struct err *err, const struct db_purge *how, struct db_purged *out)
{
	struct pg *c = conn;
	int64_t from = time_monotonic_ms();
	*out = (struct db_purged){0};
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

/* A table that was given another name keeps the sequence that it was made with: so that is asked for. */
static void add_sequence(struct buf *out, const char *table)
{
	buf_printf(out, " FROM CAST(pg_get_serial_sequence('ombud.%s', 'id') AS regclass) s", table);
}

enum ombud_status pg_number_after(void *conn, struct err *err, const char *table, int64_t n)
{
	struct buf text = {0};
	buf_str(&text, "SELECT setval(s, greatest(coalesce(pg_sequence_last_value(s), 1)");
	buf_printf(&text, ", %lld))", (long long)n);
	add_sequence(&text, table);
	enum ombud_status status = pg_run(conn, err, buf_text(&text));
	buf_free(&text);
	return status;
}

enum ombud_status pg_number_bound(int64_t *n, void *conn, struct err *err, const char *table)
{
	struct buf text = {0};
	buf_str(&text, "SELECT coalesce(pg_sequence_last_value(s), -1)");
	add_sequence(&text, table);
	*n = pg_number(conn, err, buf_text(&text));
	buf_free(&text);
	return err->status ? err->status : *n < 0 ? OMBUD_NOTFOUND : OMBUD_OK;
}
