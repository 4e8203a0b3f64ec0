/* Inside the SQLite engine: what opening a store and working on it share: sqlite.c,
 * sqlite_open.c and sqlite_guard.c only. */
#ifndef STORE_SQLITE_ROOM_H
#define STORE_SQLITE_ROOM_H

#include <sqlite3.h>

#include "store/driver.h"

struct conn {
	sqlite3 *db;
	bool (*stop)(void *data);
	void *stop_data;
	struct db_hooks hooks;
	int64_t busy_since;
	bool hurried; /* does not wait for a lock */
	bool full;    /* the last failure was for want of room on the disk */
	enum db_leave leave;
	void (*wait)(void *data, int64_t seconds); /* told while the store is made anew; may be NULL */
	void *wait_data;
	int64_t looked_at, told_at; /* for that mark; when wait was told: ms of this wait */
	bool anew;    /* the file is being made anew: a write that a key may stop, for the file stays as it was */
	bool gave_up; /* who waited for that wanted to wait no longer */
	bool alone;   /* opened so that no file beside it needs room: to read, and nobody else meanwhile */
};

/* Whether the engine's code, its last, tells of a full disk. */
bool lite_out_of_room(struct conn *c, int code);
/* What a failure means to a person: always fails. */
enum ombud_status lite_explain_code(struct conn *c, struct err *err, int code);
enum ombud_status lite_explain(struct conn *c, struct err *err); /* the last one */
enum ombud_status lite_run(struct conn *c, struct err *err, const char *text);
int64_t lite_pragma(struct conn *c, const char *text); /* its first number, -1: none */

enum ombud_status lite_open(void **out, struct err *err, const struct db_how *how);
void lite_close(void *conn);
enum ombud_status lite_alone(void *conn, struct err *err);
/* From now on statements are looked at when they are prepared, and what has no leave fails. */
void lite_guard(struct conn *c);
/* Triggers that hold the audit and are not there, a line each appended to out; how many. */
int lite_guards_gone(void *conn, struct buf *out);
/* sqlite_purge.c */
enum ombud_status lite_purge(void *conn, struct err *err, const struct db_purge *how, struct db_purged *out);
const char *lite_engine(void);
/* An empty file that only its owner can read, from its first byte. */
enum ombud_status lite_make_file(struct err *err, const char *path);

/* sqlite_number.c, of struct driver */
void lite_size(int64_t *store, int64_t *log, void *conn);
enum ombud_status lite_last_number(int64_t *n, void *conn, struct err *err, const char *table);
enum ombud_status lite_number_after(void *conn, struct err *err, const char *table, int64_t n);

#endif
