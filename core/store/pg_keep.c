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
	char text[200];
	snprintf(text, sizeof text, "SELECT setval('%s_id_seq', greatest(%lld, (SELECT last_value FROM %s_id_seq)))", table,
	    (long long)n, table);
	return pg_run(conn, err, text);
}
