/* Inside the PostgreSQL engine: what its files share. */
#ifndef STORE_PG_ROOM_H
#define STORE_PG_ROOM_H

#include "base/buf.h"
#include "base/vec.h"
#include "store/driver.h"
#include "store/pg_lib.h"

/* The server's own numbers of types. */
enum { OID_BOOL = 16, OID_BYTEA = 17, OID_NAME = 19, OID_INT8 = 20, OID_INT2 = 21, OID_INT4 = 23, OID_TEXT = 25,
	OID_UNKNOWN = 705, OID_VARCHAR = 1043, OID_VOID = 2278 };

struct pg_value {
	char type;        /* i s b, 0: NULL */
	struct buf bytes; /* as they go over the line */
};

/* A statement of the program. It is prepared on the server when it first runs on a connection. */
struct pg_stmt {
	struct pg *c;
	char *text;         /* with its tokens replaced */
	char *types;        /* NULL: as the values that are bound */
	char name[24];      /* on the server; "": runs once, is not prepared */
	int64_t generation; /* of the connection on which it is prepared */
	struct pg_value *v;
	size_t n;
	struct pg_result *result;
	int row;            /* -1: before the first */
	struct buf shown;   /* a number as text */
};

struct pg {
	const struct pg_lib *lib;
	struct pg_conn *conn;     /* NULL: lost */
	int64_t generation;       /* grows with each connection that is made */
	char *url;
	bool read_only, reader, create;
	bool (*stop)(void *data);
	void *stop_data;
	void (*wait)(void *data, int64_t seconds);
	void *wait_data;
	enum db_leave leave;
	int64_t changed;          /* rows of the last statement */
	int64_t version;          /* grows when another connection committed */
	int64_t polled;           /* where nobody tells: the audit's entry as last seen; -1: somebody tells */
	int64_t statements;       /* names on the server */
	bool in_transaction;      /* as the program sees it */
	bool writes;              /* ... and it changes something */
	bool probing;             /* a host is asked what it is: it must answer at once */
	size_t host;              /* which of the URL's: 1.. ; 0: none was chosen */
	bool same_host;           /* no other will do: is this one still there? */
	int64_t timeline;         /* of the newest primary that was seen */
	int64_t seen;             /* the newest entry of the audit that was seen when a change was made; 0: none */
	bool lost;                /* the last failure was the line's */
	bool warned;              /* the commit came with a warning: it may not be on the standby */
	bool has_schema;          /* the audit's head is there to be locked */
};

/* What a result's SQLSTATE means to a person; always fails. */
enum ombud_status pg_explain(struct pg *c, struct err *err, const struct pg_result *r);
/* The line to the server is gone. */
enum ombud_status pg_lost(struct pg *c, struct err *err);

/* Runs what was sent to its end. *out: its last result, which the caller clears; NULL: the line is lost. */
enum ombud_status pg_finish(struct pg *c, struct err *err, struct pg_result **out);
/* A read is given up when a key says so; a half-done write never is. */
bool pg_wants_stop(const struct pg *c);
/* Statements without values, as one. */
enum ombud_status pg_run(struct pg *c, struct err *err, const char *text);
/* The first column of the first row as a number; -1: none. */
int64_t pg_number(struct pg *c, struct err *err, const char *text);

enum ombud_status pg_open(void **out, struct err *err, const struct db_how *how);
void pg_close(void *conn);
/* A connection where there is none; pg_reach goes on trying for a while where there was one before. */
enum ombud_status pg_connect(struct pg *c, struct err *err);
enum ombud_status pg_reach(struct pg *c, struct err *err);
/* pg_host.c: what the URL says by that name, NULL; the host that is to be talked with; and whether it knows all that
 * this session has seen. */
const char *pg_said(const struct pg_option *o, const char *keyword);
size_t pg_hosts(const struct pg_option *o); /* how many the URL names */
void pg_host_name(char *out, size_t size, const struct pg_option *o, size_t i); /* HOST:PORT */
enum ombud_status pg_choose_host(struct pg *c, struct err *err, const struct pg_option *o);
enum ombud_status pg_has_all(struct pg *c, struct err *err);
void pg_drop(struct pg *c);

int64_t pg_version(void *conn);
void pg_listen(struct pg *c);
/* Tells others of what a statement changed that stood alone; those of a transaction are told with its end. */
void pg_tell(struct pg *c, struct pg_result *r);

/* pg_value.c, of struct driver */
int pg_columns(void *stmt);
bool pg_null(void *stmt, int column);
char pg_type(void *stmt, int column);
int64_t pg_int(void *stmt, int column);
const void *pg_bytes(void *stmt, int column, size_t *n);

/* pg_keep.c */
enum ombud_status pg_plan(void *conn, struct err *err, struct buf *out, void *stmt);
/* pg_guard.c */
int pg_integrity(void *conn, struct buf *out);
int pg_guards(void *conn, struct buf *out);
/* pg_keep.c, pg_purge.c */
enum ombud_status pg_alone(void *conn, struct err *err);
enum ombud_status pg_purge(void *conn, struct err *err, const struct db_purge *how, struct db_purged *out);
const char *pg_engine(void);
void pg_size(int64_t *store, int64_t *log, void *conn);
enum ombud_status pg_last_number(int64_t *n, void *conn, struct err *err, const char *table);
enum ombud_status pg_number_after(void *conn, struct err *err, const char *table, int64_t n);
enum ombud_status pg_number_bound(int64_t *n, void *conn, struct err *err, const char *table);

#endif
