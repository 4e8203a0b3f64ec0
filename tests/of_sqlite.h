/* Which engine keeps a test's store, when it tells of others' changes, and the cases that are about one alone. */
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

static inline void note_of_sqlite(const char *test, const char *why)
{
	char list[600];
	snprintf(list, sizeof list, "%s/of-sqlite", getenv("HOME") ? getenv("HOME") : "/tmp");
	FILE *f = fopen(list, "ae");
	if (f) {
		fprintf(f, "%s: %s\n", test, why);
		fclose(f);
	}
}

/* A case about how SQLite keeps a file has nothing to ask of a server: true there, and it is named in the list that
 * tests of the second engine show at their end, so that none passes unseen. why: what of the file it is about. */
static inline bool not_sqlite(const struct db *db, const char *test, const char *why)
{
	if (on_sqlite(db))
		return false;
	note_of_sqlite(test, why);
	return true;
}

/* A file tells at once what others wrote. A server tells a session of it when it next speaks with it: what was committed
 * before this is known after it, on both. */
static inline void hears(struct db *db)
{
	struct err ignored = {0};
	db_script(db, &ignored, "SELECT 1");
}

#endif
