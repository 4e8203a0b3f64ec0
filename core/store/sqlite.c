/* The SQLite engine at work: statements, transactions, copies, and what its codes mean to a person.
 * How it is opened: sqlite_open.c. No other file knows it. */
#include <errno.h>
#include <string.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/sqlite_room.h"

static const char *const TOKENS[] = {"{ID}", "INTEGER PRIMARY KEY AUTOINCREMENT", "{INT}", "INTEGER",
    "{BLOB}", "BLOB", "{EMPTY}", "x''", "{STRICTNOROWID}", "STRICT, WITHOUT ROWID", "{STRICT}", "STRICT", "{LOCK}", "",
    "{CLAIM}", "", "{MAIN}", "main", "{TEMP}", "temp", "{TEMPINDEX}", "temp.", "{INTEMP}", "", NULL};

bool lite_out_of_room(struct conn *c, int code)
{
	int system = sqlite3_system_errno(c->db);
	return code == SQLITE_IOERR_SHMSIZE ||
	       ((code & 0xff) == SQLITE_IOERR &&
	           (system == ENOSPC || system == EDQUOT || system == EFBIG));
}

/* The engine's own text may quote what it was given: only its code goes into a sentence. */
enum ombud_status lite_explain_code(struct conn *c, struct err *err, int code)
{
	const char *file = sqlite3_db_filename(c->db, "main");
	if (!file)
		file = "";
	/* A full disk shows under several codes: in the log's index it is an error of input/output. */
	if (lite_out_of_room(c, code))
		code = SQLITE_FULL;
	c->full = (code & 0xff) == SQLITE_FULL;
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		if (c->gave_up)
			return fail(err, OMBUD_CANCELLED, _("the store is being purged, and you wait no longer: nothing was changed"));
		return fail(err, OMBUD_BUSY,
		    _("the store is busy: another session is writing; try again"));
	case SQLITE_INTERRUPT:
		return fail(err, OMBUD_CANCELLED, _("stopped"));
	case SQLITE_READONLY:
	case SQLITE_PERM:
		return fail(err, OMBUD_IO, _("%s is read-only: nothing was changed; check its owner, mode "
					    "and folder"), file);
	case SQLITE_FULL:
		return fail(err, OMBUD_IO, _("the disk that holds %s is full, and this needs room: nothing was "
					    "changed; make room and try again"), file);
	case SQLITE_CORRUPT:
	case SQLITE_NOTADB:
		return fail(err, OMBUD_CORRUPT,
		    _("%s is damaged or no ombud store: run 'ombud check', and restore a backup"), file);
	case SQLITE_CONSTRAINT:
		return fail(err, OMBUD_CONFLICT,
		    _("the change does not fit what is in the store (constraint %d)"), code);
	case SQLITE_NOMEM:
		return fail(err, OMBUD_NOMEM, _("no memory left for the store"));
	case SQLITE_CANTOPEN:
		return fail(err, OMBUD_IO, _("%s or a file beside it cannot be opened: check folder, owner "
					    "and mode"), file);
	case SQLITE_AUTH:
		return fail(err, OMBUD_DENIED, _("no statement of this program may do that to its store"));
	case SQLITE_TOOBIG:
		return fail(err, OMBUD_LIMIT, _("a value or statement is too large for the store"));
	default:
		return fail(err, OMBUD_IO, _("the store's engine failed on %s (SQLite code %d)"), file, code);
	}
}

enum ombud_status lite_explain(struct conn *c, struct err *err)
{
	return lite_explain_code(c, err, sqlite3_extended_errcode(c->db));
}

enum ombud_status lite_run(struct conn *c, struct err *err, const char *text)
{
	int code = sqlite3_exec(c->db, text, NULL, NULL, NULL);
	return code ? lite_explain_code(c, err, sqlite3_extended_errcode(c->db)) : OMBUD_OK;
}

int64_t lite_pragma(struct conn *c, const char *text)
{
	sqlite3_stmt *st;
	int64_t value = -1;
	if (sqlite3_prepare_v2(c->db, text, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW)
		value = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return value;
}

/* The number after a "$", 0: none; *len bytes with it. */
static size_t parameter_at(const char *s, size_t *len)
{
	size_t number = 0, i = 1;
	for (; s[0] == '$' && s[i] >= '0' && s[i] <= '9' && i < 7; i++)
		number = number * 10 + (size_t)(s[i] - '0');
	*len = i;
	return number;
}

/* "$2" is a name to SQLite, sought among all names wherever it is written or bound, and so is "?2"
 * where it is written: of thousands that takes seconds. Those that stand once each, in order, as a
 * filter's do, need no number. */
static void number_parameters(struct buf *text)
{
	size_t n = 0, len, number;
	bool in_order = true;
	for (size_t i = 0; i < text->len; i++)
		if ((number = parameter_at(text->data + i, &len)))
			in_order &= number == ++n;
	for (size_t i = 0; i < text->len; i++)
		if (parameter_at(text->data + i, &len)) {
			memset(text->data + i, ' ', in_order ? len : 1);
			text->data[i] = '?';
		}
}

static enum ombud_status lite_prepare(
    void **stmt, void *conn, struct err *err, const char *text, size_t n, const char *types)
{
	struct conn *c = conn;
	struct buf b = {0};
	driver_expand(&b, text, TOKENS);
	number_parameters(&b);
	sqlite3_stmt *st = NULL;
	int code = sqlite3_prepare_v3(
	    c->db, buf_text(&b), (int)b.len, SQLITE_PREPARE_PERSISTENT, &st, NULL);
	buf_free(&b);
	(void)n;
	(void)types;
	*stmt = st;
	return code ? lite_explain(c, err) : OMBUD_OK;
}

static void lite_finalize(void *stmt)
{
	sqlite3_finalize(stmt);
}

static enum ombud_status lite_bind(
    void *stmt, void *conn, struct err *err, size_t n, const struct val *v)
{
	sqlite3_stmt *st = stmt;
	int at = (int)n, code;
	if (at > sqlite3_bind_parameter_count(st))
		return OMBUD_OK; /* a parameter that the text does not use */
	if (v->type == 'i')
		code = sqlite3_bind_int64(st, at, v->i);
	else if (v->type == 's')
		code = sqlite3_bind_text64(st, at, v->p ? v->p : "", v->n, SQLITE_TRANSIENT, SQLITE_UTF8);
	else if (v->type == 'b')
		code = sqlite3_bind_blob64(st, at, v->p ? v->p : "", v->n, SQLITE_TRANSIENT);
	else
		code = sqlite3_bind_null(st, at);
	return code ? lite_explain_code(conn, err, code) : OMBUD_OK;
}

static enum driver_step lite_step(void *stmt, void *conn, struct err *err)
{
	int code = sqlite3_step(stmt);
	if (code == SQLITE_ROW)
		return STEP_ROW;
	if (code == SQLITE_DONE)
		return STEP_DONE;
	lite_explain(conn, err);
	return STEP_FAILED;
}

static void lite_reset(void *stmt)
{
	sqlite3_reset(stmt);
	sqlite3_clear_bindings(stmt);
}

static int64_t lite_int(void *stmt, int column)
{
	return sqlite3_column_int64(stmt, column);
}

static const void *lite_bytes(void *stmt, int column, size_t *n)
{
	bool blob = sqlite3_column_type(stmt, column) == SQLITE_BLOB;
	const void *p = blob ? sqlite3_column_blob(stmt, column) : sqlite3_column_text(stmt, column);
	*n = (size_t)sqlite3_column_bytes(stmt, column);
	return p;
}

static int lite_columns(void *stmt)
{
	return sqlite3_column_count(stmt);
}

static bool lite_null(void *stmt, int column)
{
	return sqlite3_column_type(stmt, column) == SQLITE_NULL;
}

static char lite_type(void *stmt, int column)
{
	switch (sqlite3_column_type(stmt, column)) {
	case SQLITE_NULL:
		return 0;
	case SQLITE_INTEGER:
		return 'i';
	case SQLITE_BLOB:
		return 'b';
	default:
		return 's';
	}
}

static const void *lite_view(void *stmt, int column, size_t *n)
{
	const void *p = sqlite3_column_blob(stmt, column);
	*n = (size_t)sqlite3_column_bytes(stmt, column);
	return p;
}

static int64_t lite_changed(void *conn)
{
	return sqlite3_changes64(((struct conn *)conn)->db);
}

static enum ombud_status lite_begin(void *conn, struct err *err, enum db_mode mode)
{
	struct conn *c = conn;
	c->hurried = mode == DB_TRY;
	enum ombud_status status = lite_run(c, err, mode == DB_READ ? "BEGIN" : "BEGIN IMMEDIATE");
	c->hurried = false;
	return status;
}

static enum ombud_status lite_commit(void *conn, struct err *err)
{
	struct conn *c = conn;
	if (lite_run(c, err, "COMMIT") == OMBUD_OK)
		return OMBUD_OK;
	if (!sqlite3_get_autocommit(c->db))
		sqlite3_exec(c->db, "ROLLBACK", NULL, NULL, NULL);
	return err->status;
}

static void lite_rollback(void *conn)
{
	struct conn *c = conn;
	if (!sqlite3_get_autocommit(c->db))
		sqlite3_exec(c->db, "ROLLBACK", NULL, NULL, NULL);
}

static bool lite_in_transaction(void *conn)
{
	return !sqlite3_get_autocommit(((struct conn *)conn)->db);
}

static enum ombud_status lite_script(void *conn, struct err *err, const char *text)
{
	struct buf b = {0};
	driver_expand(&b, text, TOKENS);
	enum ombud_status status = lite_run(conn, err, buf_text(&b));
	buf_free(&b);
	return status;
}

static void lite_permit(void *conn, enum db_leave leave)
{
	((struct conn *)conn)->leave = leave;
}

static int64_t lite_version(void *conn)
{
	return lite_pragma(conn, "PRAGMA data_version");
}

static enum db_room lite_room(void *conn)
{
	const struct conn *c = conn;
	return c->alone ? ROOM_TO_READ : c->full ? ROOM_NONE : ROOM_ENOUGH;
}

static void lite_hooks(void *conn, const struct db_hooks *hooks)
{
	((struct conn *)conn)->hooks = hooks ? *hooks : (struct db_hooks){0};
}

static enum ombud_status lite_plan(void *conn, struct err *err, struct buf *out, void *stmt)
{
	int code;
	while ((code = sqlite3_step(stmt)) == SQLITE_ROW)
		buf_printf(out, "%s\n", (const char *)sqlite3_column_text(stmt, 3));
	return code == SQLITE_DONE ? OMBUD_OK : lite_explain(conn, err);
}

static int lite_integrity(void *conn, struct buf *out)
{
	struct conn *c = conn;
	sqlite3_stmt *st;
	int found = 0;
	if (sqlite3_prepare_v2(c->db, "PRAGMA integrity_check(100)", -1, &st, NULL) != SQLITE_OK) {
		buf_printf(out, _("the store cannot be read (SQLite code %d)\n"),
		    sqlite3_extended_errcode(c->db));
		return 1;
	}
	int code;
	while ((code = sqlite3_step(st)) == SQLITE_ROW) {
		const char *line = (const char *)sqlite3_column_text(st, 0);
		if (strcmp(line, "ok") == 0)
			continue;
		buf_printf(out, "%s\n", line);
		found++;
	}
	if (code != SQLITE_DONE) {
		buf_printf(out, _("the check itself stopped (SQLite code %d)\n"), code);
		found++;
	}
	sqlite3_finalize(st);
	return found;
}

static int vacuum_into(struct conn *c, const char *path)
{
	sqlite3_stmt *st;
	int code = sqlite3_prepare_v2(c->db, "VACUUM INTO ?1", -1, &st, NULL);
	if (code)
		return code;
	sqlite3_bind_text(st, 1, path, -1, SQLITE_STATIC);
	code = sqlite3_step(st);
	sqlite3_finalize(st);
	return code;
}

static enum ombud_status lite_copy(void *conn, struct err *err, const char *path)
{
	struct conn *c = conn;
	if (lite_make_file(err, path)) /* 0600 from its first byte */
		return err->status;
	enum db_leave before = c->leave;
	c->leave = DB_COPY_WHOLE; /* it attaches the new file */
	int code = vacuum_into(c, path);
	c->leave = before;
	if (code == SQLITE_DONE)
		return OMBUD_OK;
	unlink(path);
	return lite_explain(c, err);
}

static void lite_on_wait(void *conn, void (*wait)(void *data, int64_t seconds), void *data)
{
	struct conn *c = conn;
	c->wait = wait;
	c->wait_data = data;
}

const struct driver driver_sqlite = {
    .dialect = "sqlite",
    .explains = "EXPLAIN QUERY PLAN",
    .calls = true,
    .file = true,
    .open = lite_open,
    .close = lite_close,
    .prepare = lite_prepare,
    .finalize = lite_finalize,
    .bind = lite_bind,
    .step = lite_step,
    .reset = lite_reset,
    .get_int = lite_int,
    .get_bytes = lite_bytes,
    .get_view = lite_view,
    .is_null = lite_null,
    .columns = lite_columns,
    .type_of = lite_type,
    .changed = lite_changed,
    .begin = lite_begin,
    .commit = lite_commit,
    .rollback = lite_rollback,
    .in_transaction = lite_in_transaction,
    .script = lite_script,
    .permit = lite_permit,
    .version = lite_version,
    .room = lite_room,
    .set_hooks = lite_hooks,
    .plan = lite_plan,
    .integrity = lite_integrity,
    .guards = lite_guards_gone,
    .alone = lite_alone,
    .copy = lite_copy,
    .purge = lite_purge,
    .on_wait = lite_on_wait,
    .engine = lite_engine,
    .size = lite_size,
    .last_number = lite_last_number,
    .number_after = lite_number_after,
    .number_bound = lite_last_number,
};
