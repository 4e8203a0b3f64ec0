/* Values, the statement cache, and selects over whichever engine the store has. */
#include "store/db.h"

#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "store/db_state.h"

struct val val_text(const char *s)
{
	return s ? (struct val){.type = 's', .p = s, .n = strlen(s)} : (struct val){0};
}

enum ombud_status db_open(struct db **out, struct err *err, const struct db_how *how)
{
	struct db *db = mem_alloc(sizeof *db);
	db->driver = driver_of(how);
	*out = NULL;
	if (db->driver->open(&db->conn, err, how)) {
		mem_free(db);
		return err->status;
	}
	db->path = mem_str(how->path);
	db->watched = db_version(db);
	*out = db;
	return OMBUD_OK;
}

enum ombud_status db_open_reader(struct db **out, struct err *err, const struct db *of,
    bool (*stop)(void *data), void *stop_data)
{
	return db_open(out, err,
	    &(struct db_how){
	        .path = of->path, .read_only = true, .reader = true, .stop = stop,
	        .stop_data = stop_data});
}

static void stmt_free(struct db *db, struct db_stmt *st)
{
	db->driver->finalize(st->handle);
	mem_free(st);
}

void db_close(struct db *db)
{
	if (!db)
		return;
	for (size_t i = 0; i < BUCKETS; i++)
		while (db->cache[i]) {
			struct db_stmt *next = db->cache[i]->next;
			stmt_free(db, db->cache[i]);
			db->cache[i] = next;
		}
	db->driver->close(db->conn);
	mem_free(db->path);
	mem_free(db);
}

const char *db_path(const struct db *db)
{
	return db->path;
}

static struct db_stmt *stmt_new(
    struct db *db, struct err *err, const struct sql *sql, const char *text, size_t n)
{
	struct db_stmt *st = mem_alloc(sizeof *st);
	if (db->driver->prepare(&st->handle, db->conn, err, text, n, sql ? sql->types : NULL)) {
		mem_free(st);
		return NULL;
	}
	st->sql = sql;
	st->busy = true;
	return st;
}

/* A statement that is already running (a select inside the same select) gets a second handle. */
static struct db_stmt *stmt_get(struct db *db, struct err *err, const struct sql *sql)
{
	size_t bucket = ((size_t)(const void *)sql / sizeof(void *)) % BUCKETS;
	for (struct db_stmt *st = db->cache[bucket]; st; st = st->next)
		if (st->sql == sql && !st->busy) {
			st->busy = true;
			return st;
		}
	struct db_stmt *st = stmt_new(db, err, sql, sql->text, strlen(sql->types));
	if (st) {
		st->next = db->cache[bucket];
		db->cache[bucket] = st;
	}
	return st;
}

static void stmt_put(struct db *db, struct db_stmt *st)
{
	if (!st)
		return;
	if (!st->sql) {
		stmt_free(db, st);
		return;
	}
	db->driver->reset(st->handle);
	st->busy = false;
}

static enum ombud_status bind_all(
    struct db *db, struct err *err, struct db_stmt *st, const struct val *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (db->driver->bind(st->handle, db->conn, err, i + 1, &v[i]))
			return err->status;
	return OMBUD_OK;
}

/* The statement's own list of types says what must be given: a slip is a bug, found at once. */
static bool types_fit(const char *types, const struct val *v, size_t n)
{
	if (strlen(types) != n)
		return false;
	for (size_t i = 0; i < n; i++)
		if (v[i].type && v[i].type != types[i])
			return false;
	return true;
}

struct rows db_select_values(
    struct db *db, struct err *err, const struct sql *sql, const struct val *v, size_t n)
{
	struct rows r = {.db = db, .err = err};
	if (!types_fit(sql->types, v, n)) {
		r.status = fail(err, OMBUD_IO, _("wrong parameters for the statement '%s'"), sql->name);
		return r;
	}
	r.stmt = stmt_get(db, err, sql);
	r.status = r.stmt ? bind_all(db, err, r.stmt, v, n) : err->status;
	return r;
}

struct rows db_select_text(
    struct db *db, struct err *err, const char *text, const struct val *v, size_t n)
{
	struct rows r = {.db = db, .err = err};
	r.stmt = stmt_new(db, err, NULL, text, n);
	r.status = r.stmt ? bind_all(db, err, r.stmt, v, n) : err->status;
	return r;
}

enum ombud_status db_again(struct rows *r, const struct val *v, size_t n)
{
	if (r->status)
		return r->status;
	r->db->driver->reset(r->stmt->handle);
	return r->status = bind_all(r->db, r->err, r->stmt, v, n);
}

bool db_next(struct rows *r)
{
	if (r->status)
		return false;
	enum driver_step s = r->db->driver->step(r->stmt->handle, r->db->conn, r->err);
	if (s == STEP_FAILED)
		r->status = r->err->status;
	return s == STEP_ROW;
}

enum ombud_status db_end(struct rows *r)
{
	stmt_put(r->db, r->stmt);
	r->stmt = NULL;
	return r->status;
}

int64_t db_int(const struct rows *r, int column)
{
	return r->db->driver->get_int(r->stmt->handle, column);
}

const char *db_text(const struct rows *r, int column)
{
	size_t n;
	const char *s = r->db->driver->get_bytes(r->stmt->handle, column, &n);
	return s ? s : "";
}

size_t db_bytes(const struct rows *r, int column)
{
	size_t n;
	r->db->driver->get_bytes(r->stmt->handle, column, &n);
	return n;
}

const void *db_blob(const struct rows *r, int column)
{
	size_t n;
	return r->db->driver->get_bytes(r->stmt->handle, column, &n);
}

bool db_is_null(const struct rows *r, int column)
{
	return r->db->driver->is_null(r->stmt->handle, column);
}

char db_type(const struct rows *r, int column)
{
	return r->db->driver->type_of(r->stmt->handle, column);
}

char *db_keep(const struct rows *r, struct arena *a, int column)
{
	size_t n;
	const char *s = r->db->driver->get_bytes(r->stmt->handle, column, &n);
	return arena_strn(a, s, s ? n : 0);
}

const char *db_view(const struct rows *r, int column, size_t *n)
{
	const char *s = r->db->driver->get_view(r->stmt->handle, column, n);
	return s ? s : "";
}

enum ombud_status db_run_values(
    struct db *db, struct err *err, const struct sql *sql, const struct val *v, size_t n)
{
	struct rows r = db_select_values(db, err, sql, v, n);
	while (db_next(&r))
		;
	return db_end(&r);
}

enum ombud_status db_run0(struct db *db, struct err *err, const struct sql *sql)
{
	return db_run_values(db, err, sql, NULL, 0);
}

int64_t db_changed(const struct db *db)
{
	return db->driver->changed(db->conn);
}

enum ombud_status db_one_values(int64_t *out, struct db *db, struct err *err, const struct sql *sql,
    const struct val *v, size_t n)
{
	struct rows r = db_select_values(db, err, sql, v, n);
	bool found = db_next(&r);
	if (found)
		*out = db_int(&r, 0);
	if (db_end(&r))
		return err->status;
	return found ? OMBUD_OK : OMBUD_NOTFOUND;
}

/* The engine may have ended the transaction by itself, as it does on a full disk: what were parts
 * of it must not become transactions of their own. */
static enum ombud_status part_begin(struct db *db, struct err *err)
{
	if (!db->driver->in_transaction(db->conn))
		return fail(err, OMBUD_IO, _("the store's engine took the whole change back"));
	if (db->driver->script(db->conn, err, "SAVEPOINT part"))
		return err->status;
	db->part = true;
	return OMBUD_OK;
}

static void part_rollback(struct db *db)
{
	struct err ignored = {0};
	if (db->driver->in_transaction(db->conn))
		db->driver->script(db->conn, &ignored, "ROLLBACK TO SAVEPOINT part; RELEASE SAVEPOINT part");
	db->part = false;
}

static enum ombud_status part_commit(struct db *db, struct err *err)
{
	enum ombud_status status = db->driver->script(db->conn, err, "RELEASE SAVEPOINT part");
	if (status)
		part_rollback(db);
	db->part = false;
	return status;
}

enum ombud_status db_begin(struct db *db, struct err *err, enum db_mode mode)
{
	if (db->whole && !db->part)
		return part_begin(db, err);
	return db->driver->begin(db->conn, err, mode);
}

enum ombud_status db_commit(struct db *db, struct err *err)
{
	return db->part ? part_commit(db, err) : db->driver->commit(db->conn, err);
}

void db_rollback(struct db *db)
{
	if (db->part)
		part_rollback(db);
	else
		db->driver->rollback(db->conn);
}

enum ombud_status db_whole_begin(struct db *db, struct err *err)
{
	if (db->driver->begin(db->conn, err, DB_WRITE))
		return err->status;
	db->whole = true;
	return OMBUD_OK;
}

enum ombud_status db_whole_commit(struct db *db, struct err *err)
{
	db->whole = false;
	return db->driver->commit(db->conn, err);
}

void db_whole_rollback(struct db *db)
{
	db->whole = db->part = false;
	db->driver->rollback(db->conn);
}

bool db_in_transaction(const struct db *db)
{
	return db->driver->in_transaction(db->conn);
}

enum ombud_status db_mark(struct db *db, struct err *err)
{
	return db->driver->script(db->conn, err, "SAVEPOINT mark");
}

enum ombud_status db_unmark(struct db *db, struct err *err, bool take_back)
{
	return db->driver->script(db->conn, err,
	    take_back ? "ROLLBACK TO SAVEPOINT mark; RELEASE SAVEPOINT mark" : "RELEASE SAVEPOINT mark");
}
