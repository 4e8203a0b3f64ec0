/* What is asked of the store as a whole, or done to it. */
#include "base/buf.h"
#include "base/say.h"
#include "store/carry.h"
#include "store/db_state.h"

void db_permit(struct db *db, enum db_leave leave)
{
	db->driver->permit(db->conn, leave);
}

enum ombud_status db_script(struct db *db, struct err *err, const char *script)
{
	return db->driver->script(db->conn, err, script);
}

int64_t db_version(struct db *db)
{
	return db->driver->version(db->conn);
}

enum db_room db_room(const struct db *db)
{
	return db->driver->room(db->conn);
}

bool db_watch(struct db *db)
{
	int64_t before = db->watched;
	db->watched = db_version(db);
	return db->watched != before;
}

void db_set_hooks(struct db *db, const struct db_hooks *hooks)
{
	db->driver->set_hooks(db->conn, hooks);
}

enum ombud_status db_plan(
    struct db *db, struct err *err, struct buf *out, const char *text, const struct val *v, size_t n)
{
	struct buf explain = {0};
	buf_printf(&explain, "%s %s", db->driver->explains, text);
	struct rows r = db_select_text(db, err, buf_text(&explain), v, n);
	buf_free(&explain);
	if (!r.status)
		r.status = db->driver->plan(db->conn, err, out, r.stmt->handle);
	return db_end(&r);
}

int db_integrity(struct db *db, struct buf *out)
{
	return db->driver->integrity(db->conn, out);
}

int db_guards(struct db *db, struct buf *out)
{
	return db->driver->guards(db->conn, out);
}

enum ombud_status db_copy(struct db *db, struct err *err, const char *path)
{
	/* One that is no file is carried into one, row by row. */
	return db->driver->copy ? db->driver->copy(db->conn, err, path) : carry_copy(db, err, path);
}

enum ombud_status db_alone(struct db *db, struct err *err)
{
	return db->driver->alone(db->conn, err);
}

enum ombud_status db_purge(struct db *db, struct err *err, const struct db_purge *how, struct db_purged *out)
{
	return db->driver->purge(db->conn, err, how, out);
}

void db_on_wait(struct db *db, void (*wait)(void *data, int64_t seconds), void *data)
{
	db->driver->on_wait(db->conn, wait, data);
}

bool db_lost(const struct db *db)
{
	return db->driver->lost && db->driver->lost(db->conn);
}

const char *db_engine(const struct db *db)
{
	return db->driver->engine();
}

bool db_is_file(const struct db *db)
{
	return db->driver->file;
}

const char *db_file(const struct db *db)
{
	return db->driver->file ? db->path : NULL;
}

enum ombud_status db_needs_file(struct err *err, const char *store)
{
	if (!db_is_url(store))
		return OMBUD_OK;
	return fail(err, OMBUD_INPUT,
	    _("a store on a server is no file: 'ombud --db %s --as admin backup FILE' makes one of it, and 'ombud restore FILE --to "
	      "STORE' brings that back"), store);
}

void db_size(int64_t *store, int64_t *log, struct db *db)
{
	db->driver->size(store, log, db->conn);
}

enum ombud_status db_last_number(int64_t *n, struct db *db, struct err *err, const char *table)
{
	return db->driver->last_number(n, db->conn, err, table);
}

enum ombud_status db_number_after(struct db *db, struct err *err, const char *table, int64_t n)
{
	return db->driver->number_after(db->conn, err, table, n);
}

enum ombud_status db_number_bound(int64_t *n, struct db *db, struct err *err, const char *table)
{
	return db->driver->number_bound(n, db->conn, err, table);
}

bool db_calls(const struct db *db)
{
	return db->driver->calls;
}

const char *db_dialect(const struct db *db)
{
	return db->driver->dialect;
}
