/* From erased to proven: the purge, who holds it up, who waits for it, and what the verification finds. */
#include "engine.h"
#include "erased_desk.h"

static void erased_purged_proven(void **state)
{
	struct desk d;
	struct arena a = {0};
	(void)state;
	desk_open(&d);
	people(&d);
	erase(&d, ALL);
	struct proof_report r = verify(&d, &a, "");
	assert_true(!r.proven);
	if (on_sqlite(d.s->db)) /* in the log, and nothing hides it; a server's files are not ours to read */
		assert_true(r.found > 0 && lines_at(&r, "log ", false) > 0);
	char *text, *again;
	assert_int_equal(ombud_erase_certificate(&text, d.s, 1, false), OMBUD_NOTFOUND);
	struct purge_report p = purge(&d, &a, 1000);
	assert_true(!p.pending && p.n == 1);
	assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_PURGED);
	r = verify(&d, &a, "");
	assert_int_equal(r.found, 0);
	assert_true(r.proven && r.shared > 0); /* the other's name */
	assert_true(lines_at(&r, "datum.value", true) > 0);
	assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_PROVEN);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM needle"), 0);
	assert_int_equal(ombud_erase_certificate(&text, d.s, 1, false), OMBUD_OK);
	assert_int_equal(ombud_erase_certificate(&again, d.s, 1, false), OMBUD_OK);
	assert_string_equal(text, again);
	assert_non_null(strstr(text, "not_covered"));
	char hash[65], sql[300];
	snprintf(hash, sizeof hash, "%.64s", strstr(text, "sha256: ") + 8);
	snprintf(sql, sizeof sql, "SELECT count(*) FROM audit WHERE act = 'erase-proven' AND detail = 'certificate %s'", hash);
	assert_int_equal(desk_number(&d, sql), 1);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM audit WHERE act = 'erase-purge' AND detail LIKE '%waited%ms%'"), 1);
	ombud_free(text);
	ombud_free(again);
	p = purge(&d, &a, 1000);
	assert_int_equal(p.n, 0);
	arena_free(&a);
	desk_close(&d);
}

/* A row of theirs that the run forgot is found, wherever it is, and the erasure is not proven. */
static void what_is_left_is_found(void **state)
{
	static const struct {
		const char *rows, *where;
	} v[] = {
	    {"DELETE FROM datum WHERE person_id = 501; UPDATE journal_item SET before = ''", "draft.text"},
	    {"DELETE FROM datum WHERE person_id = 501; DELETE FROM draft", "journal_item.before"},
	    {"UPDATE journal_item SET before = ''; DELETE FROM draft", "datum.value"},
	    {"UPDATE journal_item SET before = ''; DELETE FROM draft; DELETE FROM datum WHERE person_id = 501;"
	     "INSERT INTO canned(name, lang, text, changed_at) VALUES('x', 'en', 'as to Anna.Lind@example.net', 1)", "canned.text"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof v / sizeof *v; i++) {
		struct desk d;
		struct arena a = {0};
		desk_open(&d);
		people(&d);
		erase(&d, v[i].rows);
		purge(&d, &a, 1000);
		struct proof_report r = verify(&d, &a, "");
		assert_int_equal(lines_at(&r, v[i].where, false) > 0, 1);
		assert_true(!on_sqlite(d.s->db) || lines_at(&r, "store in page", false) > 0);
		assert_true(!r.proven && r.found > 0);
		assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_PURGED);
		assert_int_equal(desk_number(&d, "SELECT found FROM erasure"), r.found);
		arena_free(&a);
		desk_close(&d);
	}
}

static void a_file_beside_it_is_found(void **state)
{
	struct desk d;
	struct arena a = {0};
	char folder[100], path[140];
	(void)state;
	desk_open(&d);
	people(&d);
	erase(&d, ALL);
	purge(&d, &a, 1000);
	snprintf(folder, sizeof folder, "%s/spool", d.folder);
	snprintf(path, sizeof path, "%s/anna.eml", folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	FILE *f = fopen(path, "w");
	fputs("To: ANNA.lind@example.net\n", f);
	fclose(f);
	char folders[200];
	snprintf(folders, sizeof folders, "%s:/nowhere", folder);
	set(&d, "erase.folders", folders);
	struct proof_report r = verify(&d, &a, "");
	assert_true(!r.proven && lines_at(&r, "folder at byte 4", false) == 1);
	assert_int_equal(r.unread, 1); /* what is not there may be a disk that is not mounted */
	set(&d, "erase.folders", folder);
	unlink(path);
	assert_int_equal(symlink(d.path, path), 0);
	r = verify(&d, &a, "");
	assert_true(!r.proven && r.found == 0 && r.unread == 1); /* it leads where nobody named */
	unlink(path);
	r = verify(&d, &a, "");
	assert_true(r.proven && !r.proven_at);
	rmdir(folder);
	assert_true(verify(&d, &a, "").proven_at > 0);
	arena_free(&a);
	desk_close(&d);
}

/* A letter's subject that is a word of the schema itself. */
static void words_of_our_own_are_no_find(void **state)
{
	struct desk d;
	struct arena a = {0};
	unsigned char key[32];
	(void)state;
	desk_open(&d);
	people(&d);
	erase(&d, ALL);
	assert_int_equal(erased_key(key, d.s), OMBUD_OK);
	struct needles *n = needles_new(&a, key);
	needles_of(n, "tickets", "Delete", 6);
	script(&d, "DELETE FROM needle WHERE place = 'tickets'");
	assert_int_equal(db_begin(d.s->db, &d.s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(needles_keep(n, d.s->db, &d.s->err, 1), OMBUD_OK);
	assert_int_equal(db_commit(d.s->db, &d.s->err), OMBUD_OK);
	purge(&d, &a, 1000);
	assert_true(verify(&d, &a, "").proven);
	arena_free(&a);
	desk_close(&d);
}

/* An erasure that was carried out while the log was held had no file made anew. */
static void each_has_its_own_purge(void **state)
{
	struct desk d;
	struct arena a = {0};
	sqlite3 *reader;
	(void)state;
	desk_open(&d);
	OF_SQLITE(&d, "the log of the file, which a reader holds");
	people(&d);
	erase(&d, ALL);
	script(&d, "UPDATE erasure SET id = 2; UPDATE needle SET erasure_id = 2; UPDATE erasure_count SET erasure_id = 2");
	assert_int_equal(sqlite3_open(d.path, &reader), SQLITE_OK);
	assert_int_equal(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM datum", NULL, NULL, NULL), SQLITE_OK);
	assert_true(purge(&d, &a, 50).pending);
	script(&d, "INSERT INTO erasure(id, ledger, cause, what, ticket_id, person_id, state, plan_hash, planned_at, planned_by)"
	           " VALUES(1, zeroblob(15), 'request', '', 9, 502, 3, zeroblob(32), 1, 1)");
	sqlite3_exec(reader, "COMMIT", NULL, NULL, NULL);
	sqlite3_close(reader);
	struct purge_report p = purge(&d, &a, 1000);
	assert_true(!p.pending && p.n == 2 && p.vacuum_ms > 0);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM erasure WHERE state = 4"), 2);
	/* Something was found since: it is purged again on demand, and not by the clock. */
	assert_int_equal(purge(&d, &a, 1000).n, 0);
	assert_int_equal(erased_purge(&p, d.s, &a, 1000, true), OMBUD_OK);
	assert_int_equal(p.n, 2);
	arena_free(&a);
	desk_close(&d);
}

/* Who reads an older state keeps its bytes in the log: pending, and it is said whose session that is. */
static void a_snapshot_holds_it_up(void **state)
{
	struct desk d;
	struct arena a = {0};
	sqlite3 *reader;
	(void)state;
	desk_open(&d);
	OF_SQLITE(&d, "the log of the file, which a reader holds");
	people(&d);
	set(&d, "desk.name", "Desk"); /* so that the session has its row */
	assert_int_equal(sqlite3_open(d.path, &reader), SQLITE_OK);
	assert_int_equal(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM datum", NULL, NULL, NULL), SQLITE_OK);
	erase(&d, ALL);
	struct purge_report p = purge(&d, &a, 100);
	assert_true(p.pending);
	char pid[40];
	snprintf(pid, sizeof pid, "anna's session (pid %d)", (int)getpid());
	assert_non_null(strstr(p.sentence, pid));
	assert_non_null(strstr(p.sentence, "holds a snapshot"));
	assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_ERASED);
	struct proof_report r = verify(&d, &a, "");
	assert_true(r.found > 0 && !r.proven);
	sqlite3_exec(reader, "COMMIT", NULL, NULL, NULL);
	sqlite3_close(reader);
	p = purge(&d, &a, 1000);
	assert_false(p.pending);
	assert_int_equal(p.vacuum_ms, 0); /* that was done */
	r = verify(&d, &a, "");
	assert_true(r.proven);
	arena_free(&a);
	desk_close(&d);
}

/* The files are read by a child. */
static bool has_a_child(void *data)
{
	siginfo_t info;
	(void)data;
	return waitid(P_ALL, 0, &info, WEXITED | WNOHANG | WNOWAIT) == 0;
}

/* Told to end while the files are looked through, a pass of the clock says nothing of them; the next one does. */
static void a_pass_that_is_ended_proves_nothing(void **state)
{
	struct desk d;
	struct arena a = {0};
	int64_t done;
	(void)state;
	desk_open(&d);
	people(&d);
	erase(&d, ALL);
	purge(&d, &a, 1000);
	d.s->stop = has_a_child;
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_CANCELLED);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM erasure WHERE state = 4 AND checked_at = 0"), 1);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM audit WHERE act = 'erase-verify'"), 0);
	d.s->stop = NULL;
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM erasure WHERE state = 5"), 1);
	arena_free(&a);
	desk_close(&d);
}

/* What a restore put aside is named, with what to do; once it is gone the proof is made. */
/* Another proved it while this one looked, and its needles went. */
static bool another_proves(void *data, int64_t done, int64_t total)
{
	struct desk *d = data;
	(void)done;
	(void)total;
	script(d, "DELETE FROM needle; UPDATE erasure SET state = 5, proven_at = 7, found = 0, version = version + 1");
	return true;
}

static void of_two_looks_one_is_written_down(void **state)
{
	struct desk d;
	struct arena a = {0};
	struct proof_report r;
	(void)state;
	desk_open(&d);
	people(&d);
	erase(&d, "DELETE FROM draft");
	purge(&d, &a, 1000);
	const struct proof_how how = {.progress = another_proves, .data = &d};
	int64_t looks = desk_number(&d, "SELECT count(*) FROM audit WHERE act IN ('erase-verify', 'erase-proven')");
	assert_int_equal(erased_verify(&r, d.s, &a, 1, &how), OMBUD_OK);
	assert_true(r.proven);
	assert_int_equal(desk_number(&d, "SELECT found FROM erasure"), 0);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM audit WHERE act IN ('erase-verify', 'erase-proven')"), looks);
	arena_free(&a);
	desk_close(&d);
}

static void a_store_put_aside_is_named(void **state)
{
	struct desk d;
	struct arena a = {0};
	char path[300], *said;
	int64_t found;
	(void)state;
	desk_open(&d);
	OF_SQLITE(&d, "a copy of the file, beside it");
	people(&d);
	erase(&d, ALL);
	snprintf(path, sizeof path, "%s.before-restore-2026-11-25T09:30:00Z", d.path);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fputs(EMAIL, f);
	fclose(f);
	purge(&d, &a, 1000);
	struct proof_report r = verify(&d, &a, "");
	assert_false(r.proven);
	assert_true(lines_at(&r, ".before-restore-2026-11-25T09:30:00Z", false) > 0);
	assert_int_equal(ombud_erase_verify(&said, &found, d.s, 1, &(struct ombud_look){.folders = NULL}), OMBUD_OK);
	assert_non_null(strstr(said, ":30:00Z is a copy of the whole store: remove it"));
	ombud_free(said);
	unlink(path);
	assert_true(verify(&d, &a, "").proven);
	arena_free(&a);
	desk_close(&d);
}

/* Pending by night: the next pass that finds the log free ends it, and no pass makes the file anew again. */
static void the_next_pass_empties_the_log(void **state)
{
	struct desk d;
	struct arena a = {0};
	sqlite3 *reader;
	int64_t done;
	(void)state;
	desk_open(&d);
	OF_SQLITE(&d, "the log of the file, which a reader holds");
	people(&d);
	assert_int_equal(sqlite3_open(d.path, &reader), SQLITE_OK);
	assert_int_equal(sqlite3_exec(reader, "BEGIN; SELECT count(*) FROM datum", NULL, NULL, NULL), SQLITE_OK);
	erase(&d, ALL);
	assert_true(purge(&d, &a, 50).pending);
	set(&d, "erase.purge-day", "2026-11-23");
	for (int i = 0; i < 3; i++)
		assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_ERASED);
	assert_int_equal(desk_number(&d, "SELECT count(*) FROM audit WHERE act = 'erase-purge'"), 1);
	sqlite3_exec(reader, "COMMIT", NULL, NULL, NULL);
	sqlite3_close(reader);
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_PROVEN);
	assert_true(verify(&d, &a, "").proven);
	arena_free(&a);
	desk_close(&d);
}

/* By the clock once a day, from its hour on. */
static void the_clock_purges_at_its_hour(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	desk_open(&d);
	people(&d);
	set(&d, "erase.purge-hour", "14");
	erase(&d, ALL);
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK); /* 13:00 in Stockholm */
	assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_ERASED);
	d.s->fixed_now += 3600;
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_PROVEN);
	script(&d, "UPDATE erasure SET state = 3");
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(desk_number(&d, "SELECT state FROM erasure"), ERASURE_ERASED);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(erased_purged_proven),
	    cmocka_unit_test(what_is_left_is_found),
	    cmocka_unit_test(a_file_beside_it_is_found),
	    cmocka_unit_test(words_of_our_own_are_no_find),
	    cmocka_unit_test(each_has_its_own_purge),
	    cmocka_unit_test(a_snapshot_holds_it_up),
	    cmocka_unit_test(a_pass_that_is_ended_proves_nothing),
	    cmocka_unit_test(of_two_looks_one_is_written_down),
	    cmocka_unit_test(a_store_put_aside_is_named),
	    cmocka_unit_test(the_next_pass_empties_the_log),
	    cmocka_unit_test(the_clock_purges_at_its_hour),
	};
	return cmocka_run_group_tests_name("erased", tests, NULL, NULL);
}
