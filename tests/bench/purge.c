/* How long a store is made anew, and whoever writes waits: PATH of a copy that may change. */
#include <stdio.h>

#include "store/db.h"

int main(int argc, char **argv)
{
	struct db *db;
	struct err err = {0};
	struct db_purged out;
	if (argc < 2)
		return 2;
	for (int on_disk = 0; on_disk < 2; on_disk++) {
		const struct db_purge how = {.patience_ms = 1000, .on_disk = on_disk};
		if (db_open(&db, &err, &(struct db_how){.path = argv[1]}) || db_purge(db, &err, &how, &out)) {
			fprintf(stderr, "%s\n", err.text);
			return 1;
		}
		db_close(db);
		printf("  purge, the copy %-18s %10lld ms  %lld MB, log %lld ms%s\n", on_disk ? "on disk" : "in memory",
		    (long long)out.vacuum_ms, (long long)(out.before / 1000000), (long long)out.log_ms,
		    out.pending ? ", pending" : "");
	}
	return 0;
}
