/* An open store, for the files that select from it and that act on it as a whole. */
#ifndef STORE_DB_STATE_H
#define STORE_DB_STATE_H

#include "store/driver.h"

struct db_stmt {
	const struct sql *sql; /* NULL: made at run time, not kept */
	void *handle;
	bool busy;
	struct db_stmt *next; /* in its bucket */
};

enum { BUCKETS = 64 };

struct db {
	const struct driver *driver;
	void *conn;
	char *path;
	int64_t watched; /* version as last seen */
	bool whole, part; /* a transaction of several parts is open; one of its parts is */
	struct db_stmt *cache[BUCKETS];
};

#endif
