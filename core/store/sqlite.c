/* The SQLite engine, and the only file that knows it. */
#include <errno.h>
#include <fcntl.h>
#include <sqlite3.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "store/driver.h"

enum {
	APPLICATION_ID = 0x6f6d6264, /* "ombd": what file(1) and we know a store by */
	PAGE_BYTES = 16384, /* a walk through all letters costs a third less than with the engine's 4096 */
	BUSY_MS = 10000,
	STOP_EVERY = 2000 /* virtual machine steps between looks at the stop hook */
};

struct conn {
	sqlite3 *db;
	bool (*stop)(void *data);
	void *stop_data;
	struct db_hooks hooks;
	int64_t version; /* data_version as last seen */
	int64_t busy_since;
	bool hurried; /* does not wait for a lock */
};

static const char *const TOKENS[] = {"{ID}", "INTEGER PRIMARY KEY AUTOINCREMENT", "{INT}", "INTEGER",
    "{BLOB}", "BLOB", "{STRICTNOROWID}", "STRICT, WITHOUT ROWID", "{STRICT}", "STRICT", "{LOCK}", "",
    "{CLAIM}", "", NULL};

static bool out_of_room(struct conn *c, int code)
{
	int system = sqlite3_system_errno(c->db);
	return code == SQLITE_IOERR_SHMSIZE ||
	       ((code & 0xff) == SQLITE_IOERR &&
	           (system == ENOSPC || system == EDQUOT || system == EFBIG));
}

/* The engine's own text may quote what it was given: only its code goes into a sentence. */
static enum ombud_status explain_code(struct conn *c, struct err *err, int code)
{
	const char *file = sqlite3_db_filename(c->db, "main");
	if (!file)
		file = "";
	/* A full disk shows under several codes: in the log's index it is an error of input/output. */
	if (out_of_room(c, code))
		code = SQLITE_FULL;
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return fail(err, OMBUD_BUSY,
		    _("the store is busy: another session is writing; try again"));
	case SQLITE_INTERRUPT:
		return fail(err, OMBUD_CANCELLED, _("stopped"));
	case SQLITE_READONLY:
	case SQLITE_PERM:
		return fail(err, OMBUD_IO, _("%s is read-only: nothing was changed; check its owner, mode "
					    "and folder"), file);
	case SQLITE_FULL:
		return fail(err, OMBUD_IO, _("the disk that holds %s is full: nothing was changed; make room "
					    "and try again"), file);
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
	case SQLITE_TOOBIG:
		return fail(err, OMBUD_LIMIT, _("a value or statement is too large for the store"));
	default:
		return fail(err, OMBUD_IO, _("the store's engine failed on %s (SQLite code %d)"), file, code);
	}
}

static enum ombud_status explain_error(struct conn *c, struct err *err)
{
	return explain_code(c, err, sqlite3_extended_errcode(c->db));
}

/* SQLite's own back-off starves a waiter; short random naps do not. */
static int on_busy(void *data, int count)
{
	struct conn *c = data;
	if (c->hurried)
		return 0;
	if (count == 0)
		c->busy_since = time_monotonic_ms();
	if (time_monotonic_ms() - c->busy_since > BUSY_MS)
		return 0;
	unsigned random;
	sqlite3_randomness(sizeof random, &random);
	struct timespec nap = {.tv_nsec = 200000 + (long)(random % 1800000)};
	nanosleep(&nap, NULL);
	return 1;
}

static int on_progress(void *data)
{
	struct conn *c = data;
	/* A half-done write is never stopped by a key: only reads are. */
	return c->stop && sqlite3_txn_state(c->db, NULL) != SQLITE_TXN_WRITE && c->stop(c->stop_data);
}

/* The text is taken as it lies: asked for as text it would be copied to end in a NUL. */
static void sql_matches(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	const struct db_hooks *h = &((struct conn *)sqlite3_user_data(ctx))->hooks;
	(void)argc;
	if (!h->matches || sqlite3_value_type(argv[1]) == SQLITE_NULL)
		return;
	const char *text = sqlite3_value_blob(argv[1]);
	size_t n = (size_t)sqlite3_value_bytes(argv[1]);
	sqlite3_result_int(
	    ctx, h->matches(h->data, sqlite3_value_int64(argv[0]), text ? text : "", n));
}

static void sql_chosen(sqlite3_context *ctx, int argc, sqlite3_value **argv)
{
	const struct db_hooks *h = &((struct conn *)sqlite3_user_data(ctx))->hooks;
	(void)argc;
	sqlite3_result_int(ctx, h->chosen && sqlite3_value_type(argv[1]) != SQLITE_NULL &&
	                            h->chosen(h->data, sqlite3_value_int64(argv[0]),
	                                sqlite3_value_int64(argv[1])));
}

static enum ombud_status run(struct conn *c, struct err *err, const char *text)
{
	int code = sqlite3_exec(c->db, text, NULL, NULL, NULL);
	return code ? explain_code(c, err, sqlite3_extended_errcode(c->db)) : OMBUD_OK;
}

static int64_t pragma(struct conn *c, const char *text)
{
	sqlite3_stmt *st;
	int64_t value = -1;
	if (sqlite3_prepare_v2(c->db, text, -1, &st, NULL) == SQLITE_OK && sqlite3_step(st) == SQLITE_ROW)
		value = sqlite3_column_int64(st, 0);
	sqlite3_finalize(st);
	return value;
}

static void harden(struct conn *c)
{
	sqlite3_db_config(c->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(c->db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	sqlite3_db_config(c->db, SQLITE_DBCONFIG_DQS_DML, 0, NULL);
	sqlite3_db_config(c->db, SQLITE_DBCONFIG_DQS_DDL, 0, NULL);
	sqlite3_limit(c->db, SQLITE_LIMIT_LENGTH, 64 << 20);
	sqlite3_limit(c->db, SQLITE_LIMIT_SQL_LENGTH, 1 << 20);
	sqlite3_busy_handler(c->db, on_busy, c);
	sqlite3_progress_handler(c->db, STOP_EVERY, on_progress, c);
	const int how = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
	sqlite3_create_function_v2(c->db, "matches", 2, how, c, sql_matches, NULL, NULL, NULL);
	sqlite3_create_function_v2(c->db, "chosen", 2, how, c, sql_chosen, NULL, NULL, NULL);
}

static enum ombud_status make_file(struct err *err, const char *path)
{
	int fd = open(path, O_CREAT | O_EXCL | O_NOFOLLOW | O_WRONLY | O_CLOEXEC, 0600);
	if (fd >= 0) {
		close(fd);
		return OMBUD_OK;
	}
	if (errno == EEXIST)
		return fail(err, OMBUD_CONFLICT,
		    _("%s is there already: open it, or choose another place with --db"), path);
	return fail(err, OMBUD_IO, _("%s cannot be made: %s"), path, strerror(errno));
}

static enum ombud_status look_at_file(struct err *err, const char *path)
{
	struct stat st;
	if (lstat(path, &st))
		return errno == ENOENT ? fail(err, OMBUD_NOTFOUND,
		    _("no store at %s: make one with 'ombud init', or name it with --db"), path)
				       : fail(err, OMBUD_IO, _("%s: %s"), path, strerror(errno));
	if (!S_ISREG(st.st_mode))
		return fail(err, OMBUD_INPUT,
		    _("%s is no regular file: a store is one file, not a link, folder or device"), path);
	if (st.st_size == 0)
		return fail(err, OMBUD_CORRUPT,
		    _("%s is empty, so it is no store: remove it and run 'ombud init'"), path);
	return OMBUD_OK;
}

/* A write-ahead log needs to write beside the file even to read it; where that is forbidden the
 * file is read as it stands. */
static int open_handle(struct conn *c, const struct db_how *how)
{
	/* A connection belongs to one thread: the engine's own locks around every call are dropped. */
	const int always = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX;
	if (!how->read_only)
		return sqlite3_open_v2(how->path, &c->db, SQLITE_OPEN_READWRITE | always, NULL);
	int code = sqlite3_open_v2(how->path, &c->db, SQLITE_OPEN_READONLY | always, NULL);
	if (code == SQLITE_OK && pragma(c, "SELECT count(*) FROM sqlite_schema") >= 0)
		return code;
	sqlite3_close(c->db);
	struct buf uri = {0};
	buf_str(&uri, "file:");
	for (const char *p = how->path; *p; p++)
		if (strchr("?#%", *p))
			buf_printf(&uri, "%%%02X", (unsigned)*p);
		else
			buf_char(&uri, *p);
	buf_str(&uri, "?immutable=1");
	code = sqlite3_open_v2(
	    buf_text(&uri), &c->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
	buf_free(&uri);
	return code;
}

static enum ombud_status set_up(struct conn *c, struct err *err, const struct db_how *how)
{
	harden(c);
	if (how->create) {
		struct buf b = {0};
		buf_printf(&b, "PRAGMA page_size=%d; PRAGMA application_id=%d", PAGE_BYTES, APPLICATION_ID);
		enum ombud_status status = run(c, err, buf_text(&b));
		buf_free(&b);
		if (status)
			return status;
	}
	int64_t id = pragma(c, "PRAGMA application_id");
	if (id == -1)
		return explain_error(c, err);
	if (id != APPLICATION_ID)
		return fail(err, OMBUD_CORRUPT,
		    _("%s is a database, but no ombud store: choose another file with --db"), how->path);
	if (!how->read_only && run(c, err, "PRAGMA journal_mode=WAL"))
		return err->status;
	if (run(c, err,
		"PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"
		"PRAGMA cell_size_check=ON; PRAGMA cache_size=-16000;"
		"PRAGMA journal_size_limit=67108864"))
		return err->status;
	/* A walk comes by each page once: few are kept. (Mapping the file was tried, and is slower.) */
	if (how->reader && run(c, err, "PRAGMA cache_size=-2000; PRAGMA cell_size_check=OFF"))
		return err->status;
	c->version = pragma(c, "PRAGMA data_version");
	return OMBUD_OK;
}

static void lite_close(void *conn)
{
	struct conn *c = conn;
	sqlite3_close_v2(c->db);
	mem_free(c);
}

static enum ombud_status lite_open(void **out, struct err *err, const struct db_how *how)
{
	if (how->create ? make_file(err, how->path) : look_at_file(err, how->path))
		return err->status;
	struct conn *c = mem_alloc(sizeof *c);
	c->stop = how->stop;
	c->stop_data = how->stop_data;
	if (open_handle(c, how) != SQLITE_OK) {
		fail(err, OMBUD_IO, _("%s cannot be opened: check its owner and mode"), how->path);
		lite_close(c);
		return err->status;
	}
	if (set_up(c, err, how)) {
		lite_close(c);
		return err->status;
	}
	*out = c;
	return OMBUD_OK;
}

static enum ombud_status lite_prepare(
    void **stmt, void *conn, struct err *err, const char *text, size_t n)
{
	struct conn *c = conn;
	struct buf b = {0};
	driver_expand(&b, text, TOKENS);
	sqlite3_stmt *st = NULL;
	int code = sqlite3_prepare_v3(
	    c->db, buf_text(&b), (int)b.len, SQLITE_PREPARE_PERSISTENT, &st, NULL);
	buf_free(&b);
	(void)n;
	*stmt = st;
	return code ? explain_error(c, err) : OMBUD_OK;
}

static void lite_finalize(void *stmt)
{
	sqlite3_finalize(stmt);
}

/* "$2" is a name to SQLite: its index is the order of first appearance. */
static int parameter(sqlite3_stmt *st, size_t n)
{
	char name[16];
	sqlite3_snprintf(sizeof name, name, "$%d", (int)n);
	return sqlite3_bind_parameter_index(st, name);
}

static enum ombud_status lite_bind(
    void *stmt, void *conn, struct err *err, size_t n, const struct val *v)
{
	sqlite3_stmt *st = stmt;
	int at = parameter(st, n), code;
	if (!at)
		return OMBUD_OK; /* a parameter that the text does not use */
	if (v->type == 'i')
		code = sqlite3_bind_int64(st, at, v->i);
	else if (v->type == 's')
		code = sqlite3_bind_text64(st, at, v->p ? v->p : "", v->n, SQLITE_TRANSIENT, SQLITE_UTF8);
	else if (v->type == 'b')
		code = sqlite3_bind_blob64(st, at, v->p ? v->p : "", v->n, SQLITE_TRANSIENT);
	else
		code = sqlite3_bind_null(st, at);
	return code ? explain_code(conn, err, code) : OMBUD_OK;
}

static enum driver_step lite_step(void *stmt, void *conn, struct err *err)
{
	int code = sqlite3_step(stmt);
	if (code == SQLITE_ROW)
		return STEP_ROW;
	if (code == SQLITE_DONE)
		return STEP_DONE;
	explain_error(conn, err);
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

static bool lite_null(void *stmt, int column)
{
	return sqlite3_column_type(stmt, column) == SQLITE_NULL;
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
	enum ombud_status status = run(c, err, mode == DB_READ ? "BEGIN" : "BEGIN IMMEDIATE");
	c->hurried = false;
	return status;
}

static enum ombud_status lite_commit(void *conn, struct err *err)
{
	struct conn *c = conn;
	if (run(c, err, "COMMIT") == OMBUD_OK)
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
	enum ombud_status status = run(conn, err, buf_text(&b));
	buf_free(&b);
	return status;
}

static bool lite_watch(void *conn)
{
	struct conn *c = conn;
	int64_t now = pragma(c, "PRAGMA data_version");
	bool changed = now != c->version;
	c->version = now;
	return changed;
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
	return code == SQLITE_DONE ? OMBUD_OK : explain_error(conn, err);
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

static enum ombud_status lite_copy(void *conn, struct err *err, const char *path)
{
	struct conn *c = conn;
	if (make_file(err, path)) /* 0600 from its first byte */
		return err->status;
	sqlite3_stmt *st;
	if (sqlite3_prepare_v2(c->db, "VACUUM INTO ?1", -1, &st, NULL) != SQLITE_OK)
		return explain_error(c, err);
	sqlite3_bind_text(st, 1, path, -1, SQLITE_STATIC);
	int code = sqlite3_step(st);
	sqlite3_finalize(st);
	if (code == SQLITE_DONE)
		return OMBUD_OK;
	unlink(path);
	return explain_error(c, err);
}

const struct driver driver_sqlite = {
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
    .changed = lite_changed,
    .begin = lite_begin,
    .commit = lite_commit,
    .rollback = lite_rollback,
    .in_transaction = lite_in_transaction,
    .script = lite_script,
    .watch = lite_watch,
    .set_hooks = lite_hooks,
    .plan = lite_plan,
    .integrity = lite_integrity,
    .copy = lite_copy,
};
