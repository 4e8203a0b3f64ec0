/* Which engine keeps a test's store, and the cases that are about one alone. */
#ifndef TESTS_OF_SQLITE_H
#define TESTS_OF_SQLITE_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "store/db.h"

static inline bool on_sqlite(const struct db *db)
{
	return strcmp(db_dialect(db), "sqlite") == 0;
}

/* A case about how SQLite keeps a file has nothing to ask of a server: true there, and it is named in the list that
 * tests of the second engine show at their end, so that none passes unseen. why: what of the file it is about. */
static inline bool not_sqlite(const struct db *db, const char *test, const char *why)
{
	char path[600];
	if (on_sqlite(db))
		return false;
	snprintf(path, sizeof path, "%s/of-sqlite", getenv("HOME") ? getenv("HOME") : "/tmp");
	FILE *f = fopen(path, "ae");
	if (f) {
		fprintf(f, "%s: %s\n", test, why);
		fclose(f);
	}
	return true;
}

#endif
