/* Who waits for the purge, who gives it up, and what one leaves that was stopped or died. */
#include "engine.h"
#include "erased_desk.h"

struct writer {
	const char *path;
	int told;
	enum ombud_status status;
};

static void note_wait(void *data, int64_t seconds)
{
	struct writer *w = data;
	assert_true(seconds >= 1);
	w->told++;
}

static void *write_meanwhile(void *data)
{
	struct writer *w = data;
	struct db *db;
	struct err err = {0};
	w->status = db_open(&db, &err, &(struct db_how){.path = w->path});
	db_on_wait(db, note_wait, w);
	if (!w->status)
		w->status = db_begin(db, &err, DB_WRITE);
	if (!w->status)
		w->status = setting_set(db, &err, "desk.name", "written while it purged");
	if (!w->status)
		w->status = db_commit(db, &err);
	db_close(db);
	return NULL;
}

/* As a purge that lasts: the mark's lock, and the store's. */
static pid_t purge_for(const char *store, const char *mark, unsigned seconds)
{
	sqlite3 *purger;
	pid_t pid = fork();
	if (pid == 0) {
		int fd = open(mark, O_CREAT | O_RDWR, 0600);
		char text[64];
		int n = snprintf(text, sizeof text, "%lld %u\n", (long long)time_now(), seconds);
		if (write(fd, text, (size_t)n) != n || flock(fd, LOCK_EX) || sqlite3_open(store, &purger) ||
		    sqlite3_exec(purger, "BEGIN IMMEDIATE", NULL, NULL, NULL))
			_exit(1);
		sleep(seconds);
		sqlite3_exec(purger, "COMMIT", NULL, NULL, NULL);
		_exit(0);
	}
	usleep(500000);
	return pid;
}

static bool stops_when_told(void *data)
{
	return ((const struct writer *)data)->told > 0;
}

/* Nothing is half done while one waits, so that one need not. */
static void who_waits_can_give_up(void **state)
{
	struct desk d;
	struct writer w = {0};
	struct db *db;
	struct err err = {0};
	char path[120];
	(void)state;
	desk_open(&d);
	OF_SQLITE(&d, "a file that is made anew, which its writers wait for");
	snprintf(path, sizeof path, "%s.purging", d.path);
	pid_t pid = purge_for(d.path, path, 5);
	assert_int_equal(db_open(&db, &err, &(struct db_how){.path = d.path, .stop = stops_when_told, .stop_data = &w}), OMBUD_OK);
	db_on_wait(db, note_wait, &w);
	assert_int_equal(db_begin(db, &err, DB_WRITE), OMBUD_CANCELLED);
	assert_non_null(strstr(err.text, "nothing was changed"));
	assert_int_equal(w.told, 1);
	assert_int_equal(waitpid(pid, NULL, WNOHANG), 0); /* it purges on */
	waitpid(pid, NULL, 0);
	err_clear(&err);
	assert_int_equal(db_begin(db, &err, DB_WRITE), OMBUD_OK);
	db_rollback(db);
	db_close(db);
	unlink(path);
	desk_close(&d);
}

/* The lock of a purge is held longer than a writer waits for another writer. */
static void who_writes_waits_and_is_told(void **state)
{
	struct desk d;
	struct writer w = {0};
	pthread_t thread;
	char path[120];
	(void)state;
	desk_open(&d);
	OF_SQLITE(&d, "a file that is made anew, which its writers wait for");
	w.path = d.path;
	snprintf(path, sizeof path, "%s.purging", d.path);
	pid_t pid = purge_for(d.path, path, 12);
	pthread_create(&thread, NULL, write_meanwhile, &w);
	pthread_join(thread, NULL);
	int code = 1;
	waitpid(pid, &code, 0);
	assert_int_equal(code, 0);
	assert_int_equal(w.status, OMBUD_OK);
	assert_true(w.told >= 5);
	struct arena a = {0};
	assert_string_equal(setting_get(d.s->db, &d.s->err, &a, "desk.name"), "written while it purged");
	arena_free(&a);
	unlink(path);
	desk_close(&d);
}

static bool stops_at_once(void *data)
{
	++*(int *)data;
	return true;
}

/* A purge takes as long as the store is large: a key ends it, and the file is as it was. */
static void a_purge_can_be_stopped(void **state)
{
	struct desk d;
	struct db *db;
	struct err err = {0};
	struct db_purged out;
	char path[120];
	int asked = 0;
	sqlite3 *filler;
	(void)state;
	desk_open(&d);
	OF_SQLITE(&d, "a file that is made anew, which its writers wait for");
	assert_int_equal(sqlite3_open(d.path, &filler), SQLITE_OK);
	assert_int_equal(sqlite3_exec(filler,
	                     "WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < 20000)"
	                     " INSERT INTO reveal_kept SELECT n, 'other', NULL FROM k",
	                     NULL, NULL, NULL),
	    SQLITE_OK);
	sqlite3_close(filler);
	snprintf(path, sizeof path, "%s.purging", d.path);
	assert_int_equal(db_open(&db, &err, &(struct db_how){.path = d.path, .stop = stops_at_once, .stop_data = &asked}), OMBUD_OK);
	assert_int_equal(db_purge(db, &err, &(struct db_purge){.patience_ms = 1000}, &out), OMBUD_CANCELLED);
	assert_true(asked > 0);
	assert_int_equal(access(path, F_OK), -1);
	db_close(db);
	set(&d, "desk.name", "as it was");
	assert_int_equal(db_purge(d.s->db, &d.s->err, &(struct db_purge){.patience_ms = 1000}, &out), OMBUD_OK);
	desk_close(&d);
}

/* One that was killed keeps nobody waiting, and the copy may lie on the disk. */
static void a_mark_of_the_dead_and_a_copy_on_disk(void **state)
{
	struct desk d;
	struct db_purged out;
	char path[120];
	(void)state;
	desk_open(&d);
	OF_SQLITE(&d, "a file that is made anew, which its writers wait for");
	snprintf(path, sizeof path, "%s.purging", d.path);
	FILE *f = fopen(path, "w");
	fputs("1 100000\n", f);
	fclose(f);
	set(&d, "desk.name", "Desk");
	const struct db_purge how = {.patience_ms = 1000, .on_disk = true};
	assert_int_equal(db_purge(d.s->db, &d.s->err, &how, &out), OMBUD_OK);
	assert_true(!out.pending && !out.in_memory && out.after > 0);
	assert_int_equal(access(path, F_OK), -1);
	set(&d, "desk.name", "Desk 2");
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(who_waits_can_give_up),
	    cmocka_unit_test(who_writes_waits_and_is_told),
	    cmocka_unit_test(a_purge_can_be_stopped),
	    cmocka_unit_test(a_mark_of_the_dead_and_a_copy_on_disk),
	};
	return cmocka_run_group_tests_name("purging", tests, NULL, NULL);
}
