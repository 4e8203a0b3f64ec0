/* The store that is carried into: made empty, marked as half, and taken away again. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/carry.h"
#include "store/halfway.h"
#include "store/migrate.h"
#include "store/setting.h"

static const struct sql NO_SETTINGS = {"a new store's own settings go", "", "DELETE FROM setting WHERE key <> 'schema'", false};

/* What a new store has of its own would stand beside what comes. */
static enum ombud_status take_out(struct db *db, struct err *err)
{
	struct arena memory = {0};
	struct buf text = {0};
	for (size_t i = 0; i < carry_tables(); i++) {
		struct carry_table t = carry_table(&memory, i);
		if (t.fixed || t.settings)
			continue;
		buf_str(&text, "DELETE FROM ");
		buf_str(&text, t.name);
		buf_str(&text, ";");
	}
	enum ombud_status status = db_script(db, err, buf_text(&text));
	buf_free(&text);
	arena_free(&memory);
	return status ? status : db_run0(db, err, &NO_SETTINGS);
}

static enum ombud_status to_be_filled(struct db *db, struct err *err, const void *mark)
{
	return take_out(db, err) ? err->status : setting_set(db, err, CARRY_HALF, mark);
}

static enum ombud_status make_at(struct err *err, const char *path, const char *mark)
{
	struct db *db;
	if (db_open(&db, err, &(struct db_how){.path = path, .create = true}))
		return err->status;
	enum ombud_status status = schema_create_and(db, err, to_be_filled, mark);
	db_close(db);
	return status;
}

static void unlink_store(const char *path)
{
	static const char *const beside[] = {"", "-wal", "-shm", "-journal"};
	struct buf b = {0};
	for (size_t i = 0; i < sizeof beside / sizeof *beside; i++) {
		buf_cut(&b, 0);
		buf_str(&b, path);
		buf_str(&b, beside[i]);
		unlink(buf_text(&b));
	}
	buf_free(&b);
}

/* One that was killed while it was made left nothing but an empty store under a name of its own. */
static enum ombud_status make_file(struct err *err, const char *path, const char *mark)
{
	struct buf work = {0};
	buf_printf(&work, "%s.moving", path);
	unlink_store(buf_text(&work));
	if (!make_at(err, buf_text(&work), mark) &&
	    renameat2(AT_FDCWD, buf_text(&work), AT_FDCWD, path, RENAME_NOREPLACE))
		errno == EEXIST ? fail(err, OMBUD_CONFLICT, _("%s is there already: open it, or choose another place with --db"), path)
				: fail(err, OMBUD_IO, _("%s cannot be made: %s"), path, strerror(errno));
	if (err->status)
		unlink_store(buf_text(&work));
	buf_free(&work);
	return err->status;
}

enum ombud_status carry_make(struct err *err, const char *path, const char *mark)
{
	return db_is_url(path) ? make_at(err, path, mark) : make_file(err, path, mark);
}

bool carry_is_restore(const char *mark)
{
	const size_t n = strlen(mark), end = strlen(STORE_RESTORING);
	return n > end && strcmp(mark + n - end, STORE_RESTORING) == 0;
}

enum ombud_status carry_drop(struct db *half, struct err *err)
{
	if (!db_is_file(half))
		return db_script(half, err, "DROP SCHEMA ombud CASCADE");
	unlink_store(db_path(half));
	return OMBUD_OK;
}

static const struct sql WHOLE = {"a store is whole", "", "DELETE FROM setting WHERE key = '" CARRY_HALF "'", false};

static enum ombud_status fill(struct carry *c)
{
	struct arena memory = {0};
	struct carried *all;
	if (db_begin(c->from, c->err, DB_READ))
		return c->err->status;
	bool good = !carry_rows(c) && !carry_compare(&all, c, &memory);
	db_rollback(c->from);
	arena_free(&memory);
	return good ? db_run0(c->to, c->err, &WHOLE) : c->err->status;
}

enum ombud_status carry_copy(struct db *from, struct err *err, const char *path)
{
	struct carry c = {.from = from, .err = err};
	if (carry_make(err, path, "copy") || db_open(&c.to, err, &(struct db_how){.path = path}))
		return err->status;
	fill(&c);
	db_close(c.to);
	if (err->status)
		unlink_store(path);
	return err->status;
}
