/* How soon another connection knows that the store was changed: watcher PRIMARY-URL STANDBY-URL. On the primary it is
 * told; on a standby, which takes no LISTEN, it asks. TAP on standard output. */
#include <stdio.h>

#include "base/time.h"
#include "store/db.h"

static const struct sql TOUCH = {"touch a setting", "s",
    "INSERT INTO setting(key, value) VALUES('watched', $1) ON CONFLICT(key) DO UPDATE SET value = excluded.value", false};
/* What the audit has not seen a standby that asks for its newest entry cannot see either. */
static const struct sql ENTER = {"touch the audit", "bb",
    "INSERT INTO audit(seq, at, agent_id, by_id, session_id, act, object, object_id, n, detail, access_id, access_mac, prev,"
    " hash) SELECT seq + 1, 1, 0, 0, 0, 'watched', 'desk', 0, 1, '', 0, $1, hash, $2 FROM audit_head WHERE id = 1", false};

static bool change(struct db *db, struct err *err, const char *value)
{
	unsigned char hash[32] = {1};
	return !db_begin(db, err, DB_WRITE) && !db_run(db, err, &TOUCH, S(value)) &&
	    !db_run(db, err, &ENTER, B(hash, 0), B(hash, sizeof hash)) && !db_commit(db, err);
}

/* Milliseconds until it is seen; -1: not within two seconds. */
static int64_t seen_after(struct db *watching)
{
	int64_t from = time_monotonic_ms();
	while (time_monotonic_ms() - from < 2000) {
		if (db_watch(watching))
			return time_monotonic_ms() - from;
		time_sleep_ms(1);
	}
	return -1;
}

static void told(const char *name, bool good, int64_t ms)
{
	printf("%s %s # after %lld ms\n", good ? "ok" : "not ok", name, (long long)ms);
}

static void watch(struct db *writer, const char *name, const struct db_how *how)
{
	struct err err = {0};
	struct db *db;
	if (db_open(&db, &err, how)) {
		printf("not ok %s\n    %s\n", name, err.text);
		return;
	}
	db_watch(db);
	bool quiet = !db_watch(db);
	bool made = change(writer, &err, name);
	int64_t ms = seen_after(db);
	told(name, quiet && made && ms >= 0 && !db_watch(db), ms);
	db_close(db);
}

int main(int argc, char **argv)
{
	struct err err = {0};
	struct db *writer;
	if (argc < 3 || db_open(&writer, &err, &(struct db_how){.path = argv[1]})) {
		printf("not ok opens\n    %s\n", err.text);
		return 1;
	}
	watch(writer, "who_listens_is_told", &(struct db_how){.path = argv[1]});
	watch(writer, "who_reads_a_standby_asks", &(struct db_how){.path = argv[2], .read_only = true});
	db_watch(writer);
	told("its_own_change_is_no_news", change(writer, &err, "own") && !db_watch(writer), 0);
	db_close(writer);
	return 0;
}
