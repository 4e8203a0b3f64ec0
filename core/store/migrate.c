/* Scripts are store/sql/NNN-name.sql in order of their number; ENGINE-NNN-name.sql (sqlite, pg) belongs to one
 * engine and follows the script of its number. */
#include "store/migrate.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/embedded.h"
#include "base/say.h"
#include "store/purpose.h"
#include "store/setting.h"

/* 0: another engine's, or none of ours. */
static int script_number(const char *name)
{
	char *end;
	long n = strtol(name, &end, 10);
	return *end == '-' && n > 0 ? (int)n : 0;
}

static int engine_number(const char *name, const char *engine)
{
	size_t n = strlen(engine);
	return strncmp(name, engine, n) == 0 && name[n] == '-' ? script_number(name + n + 1) : 0;
}

int schema_newest(void)
{
	int newest = 0;
	for (size_t i = 0; i < embedded_sql_n; i++)
		if (script_number(embedded_sql[i].name) > newest)
			newest = script_number(embedded_sql[i].name);
	return newest;
}

static const struct sql VERSION = {"schema version", "",
    "SELECT CAST(value AS {INT}) FROM setting WHERE key = 'schema'", false};

enum ombud_status schema_of(int *version, struct db *db, struct err *err)
{
	int64_t v = 0;
	enum ombud_status status = db_one_values(&v, db, err, &VERSION, NULL, 0);
	if (status && status != OMBUD_NOTFOUND)
		return status;
	*version = (int)v;
	return OMBUD_OK;
}

/* engine NULL: those of all. */
static enum ombud_status run_scripts(struct db *db, struct err *err, int version, const char *engine)
{
	for (size_t i = 0; i < embedded_sql_n; i++) {
		const char *name = embedded_sql[i].name;
		if ((engine ? engine_number(name, engine) : script_number(name)) == version &&
		    db_script(db, err, embedded_sql[i].text))
			return err->status;
	}
	return OMBUD_OK;
}

static enum ombud_status run_from(struct db *db, struct err *err, int version)
{
	enum { WITH_PURPOSES = 7 };
	char number[16];
	for (int v = version + 1; v <= schema_newest(); v++)
		if (run_scripts(db, err, v, NULL) ||
		    run_scripts(db, err, v, db_dialect(db)))
			return err->status;
	/* Rows that come from a table of the program. */
	if (version < WITH_PURPOSES && purpose_seed(db, err))
		return err->status;
	snprintf(number, sizeof number, "%d", schema_newest());
	return setting_set(db, err, "schema", number);
}

static const struct sql FIRST_HEAD = {"the audit's first head", "b",
    "INSERT INTO audit_head(id, seq, hash) VALUES(1, 0, $1)", false};

enum ombud_status schema_create_and(struct db *db, struct err *err,
    enum ombud_status (*then)(struct db *db, struct err *err, const void *data), const void *data)
{
	unsigned char zero[32] = {0};
	if (db_begin(db, err, DB_WRITE))
		return err->status;
	db_permit(db, DB_CHANGE_SCHEMA);
	bool made = !run_from(db, err, 0) && !db_run(db, err, &FIRST_HEAD, B(zero, sizeof zero)) &&
	            (!then || !then(db, err, data));
	db_permit(db, DB_NOTHING_MORE);
	if (made)
		return db_commit(db, err);
	db_rollback(db);
	return err->status;
}

enum ombud_status schema_create(struct db *db, struct err *err)
{
	return schema_create_and(db, err, NULL, NULL);
}

static enum ombud_status upgrade_from(struct db *db, struct err *err, int version)
{
	if (db_begin(db, err, DB_WRITE))
		return err->status;
	db_permit(db, DB_CHANGE_SCHEMA);
	enum ombud_status status = run_from(db, err, version);
	db_permit(db, DB_NOTHING_MORE);
	if (!status)
		return db_commit(db, err);
	db_rollback(db);
	return status;
}

enum ombud_status schema_upgrade(
    const char **copy, struct db *db, struct err *err, struct arena *memory, bool read_only)
{
	int version = 0;
	*copy = NULL;
	if (schema_of(&version, db, err))
		return err->status;
	if (version == schema_newest())
		return OMBUD_OK;
	if (version == 0)
		return fail(err, OMBUD_CORRUPT,
		    _("%s is a half-made store: remove it and run 'ombud init'"), db_path(db));
	if (version > schema_newest())
		return fail(err, OMBUD_CORRUPT,
		    _("%s was made by a newer ombud (schema %d, this one knows %d): use the newer program"),
		    db_path(db), version, schema_newest());
	if (read_only)
		return fail(err, OMBUD_IO,
		    _("%s is of an older ombud (schema %d) and must be opened for writing once"),
		    db_path(db), version);
	if (db_is_file(db)) { /* a server's store is copied by who keeps the server, before */
		*copy = arena_printf(memory, "%s.schema-%d", db_path(db), version);
		if (db_copy(db, err, *copy))
			return *copy = NULL, err->status;
	}
	return upgrade_from(db, err, version);
}
