/* Purging a store on a server: its tables are made anew, with the server's statistics of them, so that no page of theirs
 * holds what was erased. What the server keeps elsewhere (its log, standbys, base backups) no statement reaches: the
 * certificate names that. */
#include <stdio.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "store/pg_room.h"

enum { LOOK_EVERY_MS = 500 };

/* Rows that an older transaction may still see are copied into the new files: so none may be left. */
static const char OLDER[] =
    "SELECT (SELECT count(*) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
    "  AND (age(backend_xmin) > age($1::text::xid) OR age(backend_xid) > age($1::text::xid)))"
    " + (SELECT count(*) FROM pg_prepared_xacts WHERE age(transaction) > age($1::text::xid))"
    " + (SELECT count(*) FROM pg_replication_slots WHERE age(xmin) > age($1::text::xid))";

static const char STRANGERS[] =
    "SELECT count(*) FROM pg_class WHERE relnamespace = 'ombud'::regnamespace AND relkind = 'r' AND NOT pg_has_role(relowner, 'USAGE')";

/* Of a table that is empty now ANALYZE keeps the statistics that were: a column's type set anew drops them, and those of
 * indexes on it, which have rows of their own in that view. */
static const char FORGET[] =
    "DO $$ DECLARE r record; is_empty boolean; BEGIN"
    " FOR r IN SELECT s.tablename, s.attname, format_type(a.atttypid, a.atttypmod) AS type FROM pg_stats s"
    "  JOIN pg_class c ON c.relname = s.tablename AND c.relnamespace = 'ombud'::regnamespace AND c.relkind = 'r'"
    "  JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = s.attname WHERE s.schemaname = 'ombud' LOOP"
    "  EXECUTE format('SELECT NOT EXISTS (SELECT 1 FROM ombud.%I)', r.tablename) INTO is_empty;"
    "  IF is_empty THEN EXECUTE format('ALTER TABLE ombud.%I ALTER COLUMN %I TYPE %s', r.tablename, r.attname, r.type); END IF;"
    " END LOOP; END $$";

static int64_t older_than(struct pg *c, struct err *err, int64_t now)
{
	void *st;
	char number[24];
	snprintf(number, sizeof number, "%lld", (long long)(now & 0xffffffff));
	if (driver_pg.prepare(&st, c, err, OLDER, 1, "s"))
		return -1;
	const struct val v = S(number);
	driver_pg.bind(st, c, err, 1, &v);
	int64_t n = driver_pg.step(st, c, err) == STEP_ROW ? driver_pg.get_int(st, 0) : -1;
	driver_pg.finalize(st);
	return n;
}

/* All that began before the purge has ended; *pending: not within its patience. */
static enum ombud_status wait_for_older(bool *pending, struct pg *c, struct err *err, int64_t patience_ms)
{
	const int64_t until = time_monotonic_ms() + patience_ms;
	int64_t now = pg_number(c, err, "SELECT txid_current()"), left = -1;
	while (!err->status && (left = older_than(c, err, now)) > 0 && time_monotonic_ms() < until) {
		if (c->stop && c->stop(c->stop_data))
			return fail(err, OMBUD_CANCELLED, _("stopped"));
		time_sleep_ms(LOOK_EVERY_MS);
	}
	*pending = left > 0;
	return err->status;
}

static enum ombud_status is_owner(struct pg *c, struct err *err)
{
	int64_t others = pg_number(c, err, STRANGERS);
	if (err->status || !others)
		return err->status;
	return fail(err, OMBUD_DENIED,
	    _("the server makes tables anew for their owner alone: run the purge with a URL that names the role that made the store"));
}

/* Each alone: no transaction holds them all. */
static enum ombud_status make_anew(struct pg *c, struct err *err)
{
	void *st;
	size_t n;
	struct buf all = {0};
	static const char names[] = "SELECT concat('VACUUM (FULL, ANALYZE) ombud.', quote_ident(relname)) FROM pg_class"
	                            " WHERE relnamespace = 'ombud'::regnamespace AND relkind = 'r' ORDER BY relname";
	if (driver_pg.prepare(&st, c, err, names, 0, NULL))
		return err->status;
	while (driver_pg.step(st, c, err) == STEP_ROW)
		buf_printf(&all, "%s\n", (const char *)driver_pg.get_bytes(st, 0, &n));
	driver_pg.finalize(st);
	for (char *p = all.len ? all.data : NULL, *end; p && *p && !err->status; p = end + 1) {
		end = p + strcspn(p, "\n");
		*end = '\0';
		pg_run(c, err, p);
	}
	buf_free(&all);
	return err->status;
}

/* The server makes a checkpoint within minutes by itself: a role that may not ask for one waits for that. */
static enum ombud_status checkpoint(struct pg *c, struct err *err)
{
	if (pg_run(c, err, "CHECKPOINT") == OMBUD_DENIED)
		err_clear(err);
	return err->status;
}

static enum ombud_status purge(struct pg *c, struct err *err, int64_t patience_ms, struct db_purged *out)
{
	int64_t log;
	if (!c->conn && pg_reach(c, err))
		return err->status;
	pg_size(&out->before, &log, c);
	if (is_owner(c, err) || wait_for_older(&out->pending, c, err, patience_ms) || out->pending)
		return err->status;
	int64_t from = time_monotonic_ms();
	/* The old statistics are rows as well, that somebody may see who began meanwhile. */
	if (make_anew(c, err) || pg_run(c, err, FORGET) || wait_for_older(&out->pending, c, err, patience_ms))
		return err->status;
	if (!out->pending && (pg_run(c, err, "VACUUM FULL pg_catalog.pg_statistic") || checkpoint(c, err)))
		return err->status;
	out->vacuum_ms = time_monotonic_ms() - from + 1;
	pg_size(&out->after, &log, c);
	return OMBUD_OK;
}

/* What err tells of before is no fault of this. log_only: what was pending was not made anew, whatever was noted of it. */
enum ombud_status pg_purge(void *conn, struct err *err, const struct db_purge *how, struct db_purged *out)
{
	struct err why = {0};
	*out = (struct db_purged){0};
	if (purge(conn, &why, how->patience_ms, out))
		*err = why;
	return why.status;
}
