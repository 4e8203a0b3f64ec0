/*
 * The face of the database drivers. SQLite is the one that is (store/sqlite.c, sqlite_open.c); a
 * second (PostgreSQL) is one more record. SQL is written once: $1 parameters (numbers are names: any
 * order, reuse allowed), tokens {ID} {INT} {BLOB} {STRICT} {STRICTNOROWID} {LOCK} {CLAIM}, of temporary tables {MAIN} {TEMP} {TEMPINDEX} {INTEMP}, expanded by the
 * driver. User text is always bound, never printed into SQL.
 *
 *	static const struct sql FIND = {"find a label", "is", "SELECT 1 FROM label WHERE ..."};
 *	struct rows r = db_select(db, err, &FIND, I(id), S(name));
 *	while (db_next(&r)) use(db_text(&r, 0));
 *	if (db_end(&r)) return err->status;
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/arena.h"
#include "base/err.h"

struct db;
struct db_stmt;

/* A named statement: the catalogue of what the program asks of its store. */
struct sql {
	const char *name;  /* what it does, in words; unique */
	const char *types; /* one letter per $n: i integer, s text, b blob */
	const char *text;
	bool personal;     /* reads or writes personal values */
};

struct val {
	char type; /* i s b, 0: NULL */
	int64_t i;
	const void *p;
	size_t n;
};
static inline struct val val_int(int64_t i)
{
	return (struct val){.type = 'i', .i = i};
}
struct val val_text(const char *s); /* NULL: SQL NULL */
#define I(x) val_int((int64_t)(x))
#define S(x) val_text(x)
#define SN(s, bytes) ((struct val){.type = 's', .p = (s), .n = (bytes)})
#define B(p_, n_) ((struct val){.type = 'b', .p = (p_), .n = (n_)})
#define NIL ((struct val){0})
#define ID_OR_NULL(x) ((x) ? I(x) : NIL)

struct db_how {
	const char *path;
	bool create, read_only;
	bool reader;              /* a further connection for much reading */
	bool ledger;              /* the erasure ledger beside a store (ledger.h): one file, each commit on the disk */
	bool (*stop)(void *data); /* polled during long statements; may be NULL */
	void *stop_data;
};
/* Whether that names a store on a server; else it is a file. */
bool db_is_url(const char *store);
enum ombud_status db_open(struct db **out, struct err *err, const struct db_how *how);
void db_close(struct db *db);
const char *db_path(const struct db *db);
bool db_is_file(const struct db *db); /* else it is on a server, and nothing lies beside it */
/* The file beside which others lie; NULL: there is none, the store is on a server. */
const char *db_file(const struct db *db);
/* Bytes of the store and of its log; 0: what the engine has no such figure of. */
void db_size(int64_t *store, int64_t *log, struct db *db);
/* What a copy, a rehearsal or a restore needs: else a sentence that says what is done instead. */
enum ombud_status db_needs_file(struct err *err, const char *store);
/* A connection of its own to the same store that only reads, for one other thread. stop as in
 * db_how. What it sees is never older than what of sees in a transaction begun before. */
enum ombud_status db_open_reader(struct db **out, struct err *err, const struct db *of,
    bool (*stop)(void *data), void *stop_data);

/* Runs to the end; how many rows changed goes to db_changed. */
#define db_run(db, err, sql, ...) \
	db_run_values(db, err, sql, (struct val[]){__VA_ARGS__}, \
	    sizeof((struct val[]){__VA_ARGS__}) / sizeof(struct val))
enum ombud_status db_run_values(
    struct db *db, struct err *err, const struct sql *sql, const struct val *v, size_t n);
enum ombud_status db_run0(struct db *db, struct err *err, const struct sql *sql);
int64_t db_changed(const struct db *db); /* valid directly after db_run */

struct rows {
	struct db *db;
	struct db_stmt *stmt;
	struct err *err;
	enum ombud_status status;
};
#define db_select(db, err, sql, ...) \
	db_select_values(db, err, sql, (struct val[]){__VA_ARGS__}, \
	    sizeof((struct val[]){__VA_ARGS__}) / sizeof(struct val))
struct rows db_select_values(
    struct db *db, struct err *err, const struct sql *sql, const struct val *v, size_t n);
/* SQL made at run time (filters): text from our own tables only. Not kept in the cache. */
struct rows db_select_text(
    struct db *db, struct err *err, const char *text, const struct val *v, size_t n);
/* The same statement again with other values, from its beginning. */
enum ombud_status db_again(struct rows *r, const struct val *v, size_t n);
bool db_next(struct rows *r);             /* false: no more, or failed: db_end tells */
enum ombud_status db_end(struct rows *r); /* must be called once for every select */
int64_t db_int(const struct rows *r, int column); /* NULL: 0 */
const char *db_text(const struct rows *r, int column); /* NULL: ""; until the next db_next */
size_t db_bytes(const struct rows *r, int column);
const void *db_blob(const struct rows *r, int column);
bool db_is_null(const struct rows *r, int column);
char db_type(const struct rows *r, int column); /* as in struct val */
char *db_keep(const struct rows *r, struct arena *a, int column); /* text copied, never NULL */
/* The bytes as they lie, without a NUL at their end: never NULL, until the next db_next. */
const char *db_view(const struct rows *r, int column, size_t *n);

/* One row, one column: *out is untouched and OMBUD_NOTFOUND returned (without a sentence) if
 * there is none. */
#define db_one(out, db, err, sql, ...) \
	db_one_values(out, db, err, sql, (struct val[]){__VA_ARGS__}, \
	    sizeof((struct val[]){__VA_ARGS__}) / sizeof(struct val))
enum ombud_status db_one_values(int64_t *out, struct db *db, struct err *err, const struct sql *sql,
    const struct val *v, size_t n);

/* Transactions do not nest. A write takes the store's write lock and the audit head at once
 * (BEGIN IMMEDIATE), so that nothing waits in the middle. DB_TRY is a write that does not wait for
 * its turn: OMBUD_BUSY at once. */
enum db_mode { DB_READ, DB_WRITE, DB_TRY };
enum ombud_status db_begin(struct db *db, struct err *err, enum db_mode mode);
enum ombud_status db_commit(struct db *db, struct err *err);
void db_rollback(struct db *db);
/* Several changes written as one, or rehearsed one on the other: until it ends, db_begin, db_commit
 * and db_rollback open, keep and take back a part of it. Parts do not nest either. */
enum ombud_status db_whole_begin(struct db *db, struct err *err);
enum ombud_status db_whole_commit(struct db *db, struct err *err);
void db_whole_rollback(struct db *db);
bool db_in_transaction(const struct db *db);
/* A mark inside a write transaction: what comes after it can be taken back alone. One at a time. */
enum ombud_status db_mark(struct db *db, struct err *err);
enum ombud_status db_unmark(struct db *db, struct err *err, bool take_back);

/* What the engine lets our own statements do. Without leave none changes the schema, an entry of the
 * audit or a row of the access log, nor reaches another file. */
enum db_leave {
	DB_NOTHING_MORE,
	DB_CHANGE_SCHEMA, /* migrations and set-up */
	DB_COPY_WHOLE,    /* a copy of the store, or its file made anew */
	DB_ERASE_ACCESS   /* rows of the access log that the newest entry of the audit names */
};
void db_permit(struct db *db, enum db_leave leave);

/* The largest number that any row of the table was given since it was made, also of those that are gone; NOTFOUND
 * without a sentence where the engine cannot tell. And: the next is larger than n. table is one of ours. */
enum ombud_status db_last_number(int64_t *n, struct db *db, struct err *err, const char *table);
enum ombud_status db_number_after(struct db *db, struct err *err, const char *table, int64_t n);
/* A number that no row of the table was given more than; where changes are taken back, more than any was given.
 * NOTFOUND without a sentence: the engine gives its rows none, or gave none. */
enum ombud_status db_number_bound(int64_t *n, struct db *db, struct err *err, const char *table);

/* A script of statements: migrations, set-up and marks inside a transaction. */
enum ombud_status db_script(struct db *db, struct err *err, const char *script);

/* Whether another connection committed since the last call. */
bool db_watch(struct db *db);
/* Another number once another connection committed: for whoever keeps what they saw last. */
int64_t db_version(struct db *db);

/* How the disk was when it failed last. ROOM_TO_READ: it was full when the store was opened, which can
 * be read since, and is not shared with anybody. */
enum db_room { ROOM_ENOUGH, ROOM_NONE, ROOM_TO_READ };
enum db_room db_room(const struct db *db);

/* SQL functions by which the query layer answers what SQL cannot: matches(k, text), and
 * chosen(k, id) for sets of ids. Both answer 1 or 0; of NULL they answer NULL and 0. */
struct db_hooks {
	int (*matches)(void *data, int64_t k, const char *text, size_t n);
	bool (*chosen)(void *data, int64_t k, int64_t id);
	void *data;
};
bool db_calls(const struct db *db); /* false: an engine on a server, which cannot; hooks are nothing to it */
void db_set_hooks(struct db *db, const struct db_hooks *hooks); /* copied; NULL: none */

/* The engine's plan of a statement, one line a step; appended to out. */
struct buf;
enum ombud_status db_plan(
    struct db *db, struct err *err, struct buf *out, const char *text, const struct val *v, size_t n);

/* One finding a line appended to out; returns how many. */
int db_integrity(struct db *db, struct buf *out);
/* The same of what keeps the audit and the log as they are: gone, another, or beside what is ours. */
int db_guards(struct db *db, struct buf *out);
/* Makes sure that nobody else has the store open, and keeps others out until it is closed: BUSY if somebody has. All
 * is in the one file then. */
enum ombud_status db_alone(struct db *db, struct err *err);
/* A consistent copy to a new file (0600). */
enum ombud_status db_copy(struct db *db, struct err *err, const char *path);

/* The file made anew, so that nothing lies in it but rows, and then its log emptied. Outside any transaction. Others
 * read on meanwhile; who writes waits as long as it takes, is told through db_on_wait, and goes on. */
struct db_purge {
	int64_t patience_ms; /* for those who hold the log: then it is pending */
	bool on_disk;        /* the copy: else in memory where that has room for it */
	bool log_only;       /* the file was made anew since; its log is still to be emptied */
};
struct db_purged {
	int64_t before, after;        /* bytes */
	int64_t vacuum_ms, log_ms;    /* writers waited the first of these */
	bool in_memory;
	bool pending;                 /* the log could not be emptied: somebody reads an older state */
	int64_t holders[8];           /* pids of those */
	size_t n_holders;
};
enum ombud_status db_purge(struct db *db, struct err *err, const struct db_purge *how, struct db_purged *out);
/* Told once a second while a write waits because the store is made anew; seconds: about so many are left. -1: while
 * the line to the server is lost and sought again. */
void db_on_wait(struct db *db, void (*wait)(void *data, int64_t seconds), void *data);
/* What failed last failed because the line to the server is lost: the same may be run again. */
bool db_lost(const struct db *db);
const char *db_engine(const struct db *db);
const char *db_dialect(const struct db *db); /* sqlite pg */

#endif
