/* Opening SQLite: the file, what a connection is set to, the functions that our SQL calls. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "store/alone.h"
#include "store/purging.h"
#include "store/sqlite_room.h"

enum {
	APPLICATION_ID = 0x6f6d6264, /* "ombd": what file(1) and we know a store by */
	LEDGER_ID = 0x6f6d626c,      /* "ombl" */
	PAGE_BYTES = 16384, /* a walk through all letters costs a third less than with the engine's 4096 */
	LEDGER_PAGE = 4096, /* its entries are small, and each is written at once */
	BUSY_MS = 10000,
	PURGE_MS = 900000, /* the store made anew: whoever waits for that loses nothing */
	LOOK_MS = 200,
	STOP_EVERY = 2000 /* virtual machine steps between looks at the stop hook */
};

/* Whether what is waited for is the store being made anew: tells so, once a second. */
static bool waits_for_purge(struct conn *c, int64_t waited)
{
	int64_t left;
	const char *file = sqlite3_db_filename(c->db, "main");
	if (waited < c->looked_at + LOOK_MS)
		return c->told_at >= 0;
	c->looked_at = waited;
	if (!file || !purging_now(&left, file)) {
		c->told_at = -1;
		return false;
	}
	if (c->wait && (c->told_at < 0 || waited >= c->told_at + 1000))
		c->wait(c->wait_data, left);
	c->told_at = c->told_at < 0 || waited >= c->told_at + 1000 ? waited : c->told_at;
	return true;
}

/* SQLite's own back-off starves a waiter; short random naps do not. */
static int on_busy(void *data, int count)
{
	struct conn *c = data;
	if (c->hurried)
		return 0;
	if (count == 0) {
		c->busy_since = time_monotonic_ms();
		c->looked_at = 0;
		c->told_at = -1;
	}
	int64_t waited = time_monotonic_ms() - c->busy_since;
	bool purge = waits_for_purge(c, waited);
	if (waited > (purge ? PURGE_MS : BUSY_MS))
		return 0;
	/* Nothing is half done yet: a wait of minutes can be given up. */
	c->gave_up = purge && c->looked_at == waited && c->stop && c->stop(c->stop_data);
	if (c->gave_up)
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
	return c->stop && (c->anew || sqlite3_txn_state(c->db, NULL) != SQLITE_TXN_WRITE) && c->stop(c->stop_data);
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

enum ombud_status lite_make_file(struct err *err, const char *path)
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
	if (store_alone(err, path, (int64_t)geteuid()))
		return err->status;
	if (st.st_size == 0)
		return fail(err, OMBUD_CORRUPT,
		    _("%s is empty, so it is no store: remove it and run 'ombud init'"), path);
	return OMBUD_OK;
}

/* A connection belongs to one thread: the engine's own locks around every call are dropped. */
enum { ALWAYS = SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_NOMUTEX };

static int open_as_it_stands(struct conn *c, const struct db_how *how)
{
	struct buf uri = {0};
	buf_str(&uri, "file:");
	for (const char *p = how->path; *p; p++)
		if (strchr("?#%", *p))
			buf_printf(&uri, "%%%02X", (unsigned)*p);
		else
			buf_char(&uri, *p);
	buf_str(&uri, "?immutable=1");
	int code = sqlite3_open_v2(
	    buf_text(&uri), &c->db, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI | SQLITE_OPEN_NOMUTEX, NULL);
	buf_free(&uri);
	return code;
}

/* A write-ahead log needs to write beside the file even to read it; where that is forbidden the
 * file is read as it stands. Where only the room for it is wanting, lite_open does better. */
static int open_handle(struct conn *c, const struct db_how *how)
{
	if (!how->read_only)
		return sqlite3_open_v2(how->path, &c->db, SQLITE_OPEN_READWRITE | ALWAYS, NULL);
	int code = sqlite3_open_v2(how->path, &c->db, SQLITE_OPEN_READONLY | ALWAYS, NULL);
	if (code == SQLITE_OK && lite_pragma(c, "SELECT count(*) FROM sqlite_schema") >= 0)
		return code;
	c->full = lite_out_of_room(c, sqlite3_extended_errcode(c->db));
	if (c->full && !how->reader)
		return SQLITE_FULL;
	sqlite3_close(c->db);
	return open_as_it_stands(c, how);
}

/* No log beside it: what is in the file is all there is. The folder is written to the disk with it, so that no
 * journal comes back that takes an entry away again. */
static const char LEDGER_WRITES[] = "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA; PRAGMA secure_delete=ON;"
				    "PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON";

static enum ombud_status set_up(struct conn *c, struct err *err, const struct db_how *how)
{
	const int ours = how->ledger ? LEDGER_ID : APPLICATION_ID;
	harden(c);
	/* Before the log is looked at: its index is then held in memory. */
	if (c->alone && lite_run(c, err, "PRAGMA locking_mode=EXCLUSIVE"))
		return err->status;
	if (how->create) {
		struct buf b = {0};
		buf_printf(&b, "PRAGMA page_size=%d; PRAGMA application_id=%d", how->ledger ? LEDGER_PAGE : PAGE_BYTES, ours);
		enum ombud_status status = lite_run(c, err, buf_text(&b));
		buf_free(&b);
		if (status)
			return status;
	}
	int64_t id = lite_pragma(c, "PRAGMA application_id");
	if (id == -1)
		return lite_explain(c, err);
	if (id != ours)
		return fail(err, OMBUD_CORRUPT,
		    _("%s is a database, but no ombud store: choose another file with --db"), how->path);
	if (how->ledger)
		return lite_run(c, err, LEDGER_WRITES);
	if (!how->read_only && !c->alone && lite_run(c, err, "PRAGMA journal_mode=WAL"))
		return err->status;
	if (lite_run(c, err,
		"PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; PRAGMA temp_store=MEMORY;"
		"PRAGMA cell_size_check=ON; PRAGMA cache_size=-8000;"
		"PRAGMA journal_size_limit=67108864"))
		return err->status;
	/* A walk comes by each page once: few are kept. (Mapping the file was tried, and is slower.) */
	if (how->reader && lite_run(c, err, "PRAGMA cache_size=-2000; PRAGMA cell_size_check=OFF"))
		return err->status;
	return c->alone ? lite_run(c, err, "PRAGMA query_only=ON") : OMBUD_OK;
}

void lite_close(void *conn)
{
	struct conn *c = conn;
	sqlite3_close_v2(c->db);
	mem_free(c);
}

/* The disk has no room for the index of the log, which sessions share in a file. A session that has
 * the store for itself needs none: it reads, and others wait or are told that it is busy. */
static enum ombud_status open_alone(struct conn *c, struct err *err, const struct db_how *how)
{
	sqlite3_close_v2(c->db);
	err_clear(err);
	c->alone = true;
	int code = sqlite3_open_v2(how->path, &c->db, SQLITE_OPEN_READWRITE | ALWAYS, NULL);
	if (code == SQLITE_OK && !set_up(c, err, how))
		return OMBUD_OK;
	return err->status ? err->status : lite_explain_code(c, err, SQLITE_FULL);
}

static enum ombud_status open_shared(struct conn *c, struct err *err, const struct db_how *how)
{
	int code = open_handle(c, how);
	if (code == SQLITE_OK)
		return set_up(c, err, how);
	return fail(err, OMBUD_IO, _("%s cannot be opened: check its owner and mode"), how->path);
}

enum ombud_status lite_open(void **out, struct err *err, const struct db_how *how)
{
	if (how->create ? lite_make_file(err, how->path) : look_at_file(err, how->path))
		return err->status;
	struct conn *c = mem_alloc(sizeof *c);
	c->stop = how->stop;
	c->stop_data = how->stop_data;
	enum ombud_status status = open_shared(c, err, how);
	if (status && c->full && !how->create && !how->reader)
		status = open_alone(c, err, how);
	if (status) {
		lite_close(c);
		return status;
	}
	lite_guard(c);
	*out = c;
	return OMBUD_OK;
}

/* Only who is alone can end the log: each other connection holds a lock on it as long as it is open. */
enum ombud_status lite_alone(void *conn, struct err *err)
{
	struct conn *c = conn;
	enum db_leave before = c->leave;
	c->leave = DB_COPY_WHOLE;
	c->hurried = true;
	enum ombud_status status = lite_run(c, err, "PRAGMA journal_mode=DELETE");
	if (!status)
		status = lite_run(c, err, "BEGIN EXCLUSIVE");
	c->hurried = false;
	c->leave = before;
	return status;
}
