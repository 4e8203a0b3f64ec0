/* What a test does to a store past its program, in the words of the engine that keeps it. */
#ifndef TESTS_ENGINE_H
#define TESTS_ENGINE_H

#include "desk.h"
#include "of_sqlite.h"

#include <sqlite3.h>

#include "base/buf.h"

#define OF_SQLITE(d, why) \
	if (not_sqlite((d)->s->db, __func__, why)) { \
		desk_close(d); \
		return; \
	}

static inline void past_it(const char *path, const char *script)
{
	sqlite3 *other;
	char *why = NULL;
	assert_int_equal(sqlite3_open_v2(path, &other, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	if (sqlite3_exec(other, script, NULL, NULL, &why)) {
		print_error("%s: %s\n", script, why);
		desk_fail();
	}
	sqlite3_close(other);
}

static inline void past_it_there(const char *path, const char *script)
{
	struct db *other;
	struct err err = {0};
	const struct db_how how = {.path = path};
	if (db_open(&other, &err, &how) || db_script(other, &err, script) || db_script(other, &err, "NOTIFY ombud")) {
		print_error("%s: %s\n", script, err.text);
		desk_fail();
	}
	db_close(other);
}

/* By a program of its own, which the guards of ours do not hold. Triggers still do. */
static inline void engine_runs(const struct desk *d, const char *script)
{
	if (on_sqlite(d->s->db)) {
		past_it(d->path, script);
		return;
	}
	past_it_there(d->path, script);
	hears(d->s->db);
}

/* The same in each engine's words. */
static inline void engine_runs_own(const struct desk *d, const char *sqlite, const char *pg)
{
	engine_runs(d, on_sqlite(d->s->db) ? sqlite : pg);
}

/* From now on the store refuses such changes of the table, as a full disk or a guard would: change is INSERT, UPDATE
 * or DELETE, when is said of OLD and NEW. One at a time. */
static inline void engine_refuses(const struct desk *d, const char *change, const char *table, const char *when)
{
	char sqlite[400], pg[600];
	snprintf(sqlite, sizeof sqlite,
	    "CREATE TRIGGER refuses BEFORE %s ON %s WHEN %s BEGIN SELECT RAISE(ABORT, 'x'); END", change, table, when);
	snprintf(pg, sizeof pg,
	    "CREATE FUNCTION ombud.refuses() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN IF %s THEN RAISE EXCEPTION 'x';"
	    " END IF; RETURN %s; END $$; CREATE TRIGGER refuses BEFORE %s ON %s FOR EACH ROW EXECUTE FUNCTION ombud.refuses()",
	    when, *change == 'D' ? "OLD" : "NEW", change, table);
	engine_runs_own(d, sqlite, pg);
}

static inline void engine_takes_again(const struct desk *d)
{
	engine_runs_own(d, "DROP TRIGGER refuses", "DROP FUNCTION ombud.refuses() CASCADE");
}

/* No trigger of the store's is left: who can drop them can write. */
static inline void engine_unguarded(const struct desk *d)
{
	struct buf drop = {0};
	sqlite3 *other;
	sqlite3_stmt *st;
	if (!on_sqlite(d->s->db)) {
		past_it_there(d->path,
		    "DO $$ DECLARE t record; BEGIN FOR t IN SELECT tgname, tgrelid::regclass AS of FROM pg_trigger WHERE"
		    " NOT tgisinternal LOOP EXECUTE format('DROP TRIGGER %I ON %s', t.tgname, t.of); END LOOP; END $$");
		return;
	}
	assert_int_equal(sqlite3_open_v2(d->path, &other, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(other,
	                     "SELECT 'DROP TRIGGER ' || name || ';' FROM sqlite_schema WHERE type = 'trigger'",
	                     -1, &st, NULL), SQLITE_OK);
	while (sqlite3_step(st) == SQLITE_ROW)
		buf_str(&drop, (const char *)sqlite3_column_text(st, 0));
	sqlite3_finalize(st);
	sqlite3_close(other);
	past_it(d->path, buf_text(&drop));
	buf_free(&drop);
}

enum engine_which { COLUMNS_AND_KEYS, COLUMNS_UNIQUE };

/* The schema, as rows of table, column and its place in the primary key; as the program's own statements never ask it.
 * COLUMNS_UNIQUE: what an index of unique values is on. SQLite asks for leave at each row: it lasts until
 * engine_columns_end. */
static inline struct rows engine_columns(const struct desk *d, struct err *err, enum engine_which which)
{
	static const char *const sqlite[] = {
	    "SELECT m.name, c.name, c.pk FROM sqlite_schema m JOIN pragma_table_info(m.name) c WHERE m.type = 'table'"
	    " AND m.name NOT LIKE 'sqlite_%' ORDER BY m.name, c.cid",
	    "SELECT m.name, c.name FROM sqlite_schema m JOIN pragma_index_list(m.name) i JOIN pragma_index_info(i.name) c"
	    " WHERE m.type = 'table' AND i.\"unique\" AND c.name IS NOT NULL"};
	static const char *const pg[] = {
	    "SELECT c.relname, a.attname, coalesce(array_position(i.indkey::int2[], a.attnum) + 1, 0) FROM pg_class c"
	    " JOIN pg_attribute a ON a.attrelid = c.oid LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary WHERE c.relkind = 'r'"
	    " AND c.relnamespace = 'ombud'::regnamespace AND a.attnum > 0 AND NOT a.attisdropped ORDER BY c.relname, a.attnum",
	    "SELECT c.relname, a.attname FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_attribute a"
	    " ON a.attrelid = c.oid AND a.attnum = ANY(i.indkey) WHERE i.indisunique AND c.relnamespace = 'ombud'::regnamespace"};
	*err = (struct err){0};
	db_permit(d->s->db, DB_COPY_WHOLE);
	return db_select_text(d->s->db, err, on_sqlite(d->s->db) ? sqlite[which] : pg[which], NULL, 0);
}

static inline void engine_columns_end(const struct desk *d, struct rows *r)
{
	assert_int_equal(db_end(r), OMBUD_OK);
	db_permit(d->s->db, DB_NOTHING_MORE);
}

#endif
