/* What a database engine must do for db.c: one const record an engine. An engine is known
 * in its own files only. */
#ifndef STORE_DRIVER_H
#define STORE_DRIVER_H

#include "store/db.h"

struct buf;

enum driver_step { STEP_ROW, STEP_DONE, STEP_FAILED };

struct driver {
	const char *dialect; /* as its own scripts of the schema are named */
	const char *explains; /* the word before a statement whose plan is asked for */
	bool calls;          /* statements may call matches() and chosen() */
	bool file;           /* the store is a file here, else on a server */
	enum ombud_status (*open)(void **conn, struct err *err, const struct db_how *how);
	void (*close)(void *conn);

	/* text has its tokens still in it; n parameters are $1..$n, of types, NULL: as what is bound. */
	enum ombud_status (*prepare)(
	    void **stmt, void *conn, struct err *err, const char *text, size_t n, const char *types);
	void (*finalize)(void *stmt);
	enum ombud_status (*bind)(
	    void *stmt, void *conn, struct err *err, size_t n, const struct val *v);
	enum driver_step (*step)(void *stmt, void *conn, struct err *err);
	void (*reset)(void *stmt);
	int64_t (*get_int)(void *stmt, int column);
	const void *(*get_bytes)(void *stmt, int column, size_t *n); /* NULL for NULL */
	const void *(*get_view)(void *stmt, int column, size_t *n);  /* the same, no NUL after it */
	bool (*is_null)(void *stmt, int column);
	int (*columns)(void *stmt);
	char (*type_of)(void *stmt, int column); /* as in struct val */
	int64_t (*changed)(void *conn);

	enum ombud_status (*begin)(void *conn, struct err *err, enum db_mode mode);
	enum ombud_status (*commit)(void *conn, struct err *err);
	void (*rollback)(void *conn);
	bool (*in_transaction)(void *conn);
	enum ombud_status (*script)(void *conn, struct err *err, const char *text);

	void (*permit)(void *conn, enum db_leave leave);
	int64_t (*version)(void *conn); /* another number once another connection committed */
	enum db_room (*room)(void *conn);
	void (*set_hooks)(void *conn, const struct db_hooks *hooks);
	enum ombud_status (*plan)(void *conn, struct err *err, struct buf *out, void *stmt);
	int (*integrity)(void *conn, struct buf *out);
	int (*guards)(void *conn, struct buf *out);
	enum ombud_status (*alone)(void *conn, struct err *err);
	enum ombud_status (*copy)(void *conn, struct err *err, const char *path); /* NULL: row by row, as carry.h */
	enum ombud_status (*purge)(void *conn, struct err *err, const struct db_purge *how, struct db_purged *out);
	void (*on_wait)(void *conn, void (*wait)(void *data, int64_t seconds), void *data);
	bool (*lost)(void *conn);       /* NULL: there is no line that could be */
	const char *(*engine)(void); /* its version */
	void (*size)(int64_t *store, int64_t *log, void *conn);
	enum ombud_status (*last_number)(int64_t *n, void *conn, struct err *err, const char *table);
	enum ombud_status (*number_after)(void *conn, struct err *err, const char *table, int64_t n);
	enum ombud_status (*number_bound)(int64_t *n, void *conn, struct err *err, const char *table);
};

extern const struct driver driver_sqlite, driver_pg;
/* By where the store is: a file, or a URL. The ledger is a file always. */
const struct driver *driver_of(const struct db_how *how);

/* text with {TOKENS} replaced from a NULL-ended list of name, replacement pairs. */
void driver_expand(struct buf *out, const char *text, const char *const *tokens);

#endif
