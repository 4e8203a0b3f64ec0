/* What is done to the store as a whole on a server: plans, copies, figures. */
#include <stdio.h>
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

enum ombud_status pg_copy(void *conn, struct err *err, const char *path)
{
	(void)path;
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

enum ombud_status pg_number_after(void *conn, struct err *err, const char *table, int64_t n)
{
	static const char text[] = "SELECT setval(concat('ombud.', $1, '_id_seq')::regclass, greatest($2, (SELECT last_value FROM pg_sequences"
	                           " WHERE schemaname = 'ombud' AND sequencename = concat($1, '_id_seq'))))";
	void *st;
	if (driver_pg.prepare(&st, conn, err, text, 2, "si"))
		return err->status;
	const struct val name = S(table), number = I(n);
	driver_pg.bind(st, conn, err, 1, &name);
	driver_pg.bind(st, conn, err, 2, &number);
	driver_pg.step(st, conn, err);
	driver_pg.finalize(st);
	return err->status;
}
