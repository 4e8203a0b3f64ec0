/* What was erased is found where SQLite leaves it: each value is planted for real, by SQLite or by a write. */
#include "desk.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "base/time.h"
#include "store/bytescan.h"
#include "store/needle.h"

static const unsigned char KEY[32] = {3};
static const char VALUE[] = "anna.lind@example.net";

struct room {
	char folder[64], store[96];
	struct arena a;
	struct scan_files files;
	struct scan_found found;
	struct err err;
};

static void setup(struct room *r)
{
	*r = (struct room){0};
	snprintf(r->folder, sizeof r->folder, "/tmp/ombud-test-XXXXXX");
	assert_non_null(mkdtemp(r->folder));
	snprintf(r->store, sizeof r->store, "%s/desk.db", r->folder);
}

static void teardown(struct room *r)
{
	scan_list(&r->files, &r->a, r->store, r->folder);
	for (size_t i = 0; i < r->files.n; i++)
		unlink(r->files.v[i].path);
	rmdir(arena_printf(&r->a, "%s/spool", r->folder));
	assert_int_equal(rmdir(r->folder), 0);
	arena_free(&r->a);
}

static sqlite3 *store_of(struct room *r, const char *pragmas)
{
	sqlite3 *db;
	assert_int_equal(sqlite3_open(r->store, &db), SQLITE_OK);
	assert_int_equal(sqlite3_exec(db, pragmas, NULL, NULL, NULL), SQLITE_OK);
	return db;
}

static void sql(sqlite3 *db, const char *text)
{
	if (sqlite3_exec(db, text, NULL, NULL, NULL)) {
		print_error("%s: %s\n", text, sqlite3_errmsg(db));
		desk_fail();
	}
}

static void scan(struct room *r, const char *folders)
{
	struct needles *n = needles_new(&r->a, KEY);
	needles_of(n, "values", VALUE, sizeof VALUE - 1);
	r->files = (struct scan_files){0};
	r->found = (struct scan_found){0};
	scan_list(&r->files, &r->a, r->store, folders);
	const struct scan_how how = {.needles = needles_set(n), .hash = true};
	assert_int_equal(bytescan(&r->found, &r->err, &r->a, &r->files, &how), OMBUD_OK);
}

/* How many hits are of that kind of file and spot. */
static int hits(const struct room *r, enum scan_kind kind, enum scan_spot spot)
{
	int n = 0;
	for (size_t i = 0; i < r->found.n; i++)
		n += r->files.v[r->found.v[i].file].kind == kind && r->found.v[i].spot == spot;
	return n;
}

static const char FILL[] = "CREATE TABLE v(id INTEGER PRIMARY KEY, t TEXT);"
                           "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000)"
                           " INSERT INTO v SELECT i, 'row number ' || i || ' of many that fill the pages' FROM n;";

static void in_a_row(void **state)
{
	struct room r;
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "PRAGMA secure_delete=OFF;");
	sql(db, FILL);
	scan(&r, "");
	assert_int_equal(r.found.n, 0);
	sql(db, "UPDATE v SET t = 'to <anna.lind@example.net>' WHERE id = 1500");
	scan(&r, "");
	assert_int_equal(r.found.n, 1);
	assert_int_equal(hits(&r, SCAN_STORE, SPOT_ROW), 1);
	sqlite3_close(db);
	teardown(&r);
}

static void in_a_free_block(void **state)
{
	struct room r;
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "PRAGMA secure_delete=OFF;");
	sql(db, FILL);
	sql(db, "UPDATE v SET t = 'to <anna.lind@example.net> and others of us' WHERE id = 1500");
	sql(db, "DELETE FROM v WHERE id = 1500");
	scan(&r, "");
	assert_int_equal(hits(&r, SCAN_STORE, SPOT_UNUSED), 1);
	assert_int_equal(hits(&r, SCAN_STORE, SPOT_ROW), 0);
	assert_non_null(strstr(scan_spot_said(&r.files.v[0], &r.found.v[0], &r.a), "unused part"));
	sqlite3_close(db);
	teardown(&r);
}

/* secure_delete wipes what is deleted, not the copies that splits of pages leave behind. */
static void in_a_gap_that_a_split_left(void **state)
{
	struct room r;
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "PRAGMA secure_delete=ON;");
	sql(db, "CREATE TABLE v(id INTEGER PRIMARY KEY, t TEXT); BEGIN;"
	        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)"
	        " INSERT INTO v SELECT i * 7919 % 20011, CASE i % 20 WHEN 3 THEN 'to <anna.lind@example.net>' ELSE"
	        " 'row number ' || i || substr(' of many that fill the pages and are long', 1, i % 40) END FROM n;"
	        "UPDATE v SET t = t || 'x' WHERE id % 3 = 0; DELETE FROM v WHERE t LIKE 'to <%'; COMMIT");
	scan(&r, "");
	assert_int_equal(hits(&r, SCAN_STORE, SPOT_UNUSED), 1);
	assert_int_equal(r.found.n, 1);
	sql(db, "VACUUM");
	scan(&r, "");
	assert_int_equal(r.found.n, 0);
	sqlite3_close(db);
	teardown(&r);
}

static void in_a_freed_page(void **state)
{
	struct room r;
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "PRAGMA secure_delete=OFF;");
	sql(db, "CREATE TABLE w(id INTEGER PRIMARY KEY, t TEXT)");
	sql(db, FILL);
	sql(db, "INSERT INTO w SELECT id, 'anna.lind@example.net' FROM v");
	sql(db, "DROP TABLE w");
	scan(&r, "");
	assert_true(hits(&r, SCAN_STORE, SPOT_FREED) > 0);
	assert_int_equal(hits(&r, SCAN_STORE, SPOT_ROW), 0);
	sql(db, "VACUUM");
	scan(&r, "");
	assert_int_equal(r.found.n, 0);
	sqlite3_close(db);
	teardown(&r);
}

/* Slices of a long value stand on each of its pages. */
static void in_a_long_row_of_many_pages(void **state)
{
	struct room r;
	char text[30000];
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "PRAGMA secure_delete=OFF;");
	sql(db, "CREATE TABLE v(id INTEGER PRIMARY KEY, t TEXT)");
	for (size_t i = 0; i < sizeof text; i++)
		text[i] = (char)('a' + (i * i / 7 + i / 11) % 26);
	char *insert = sqlite3_mprintf("INSERT INTO v VALUES(1, '%.*s')", (int)sizeof text, text);
	sql(db, insert);
	sqlite3_free(insert);
	struct needles *n = needles_new(&r.a, KEY);
	needles_of(n, "letters", text, sizeof text);
	scan_list(&r.files, &r.a, r.store, "");
	const struct scan_how how = {.needles = needles_set(n)};
	assert_int_equal(bytescan(&r.found, &r.err, &r.a, &r.files, &how), OMBUD_OK);
	assert_true(hits(&r, SCAN_STORE, SPOT_OVERFLOW) > 0);
	sqlite3_close(db);
	teardown(&r);
}

static void in_the_log(void **state)
{
	struct room r;
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "PRAGMA journal_mode=WAL; PRAGMA wal_autocheckpoint=0;");
	sql(db, FILL);
	sql(db, "INSERT INTO v VALUES(9000, 'to <anna.lind@example.net>')");
	sql(db, "DELETE FROM v WHERE id = 9000");
	scan(&r, "");
	assert_true(hits(&r, SCAN_LOG, SPOT_ROW) > 0);
	assert_true(r.found.v[0].page > 1);
	sql(db, "PRAGMA wal_checkpoint(TRUNCATE)");
	scan(&r, "");
	assert_int_equal(hits(&r, SCAN_LOG, SPOT_ROW), 0);
	sqlite3_close(db);
	teardown(&r);
}

static void in_a_journal(void **state)
{
	struct room r;
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "PRAGMA journal_mode=PERSIST; PRAGMA secure_delete=ON;");
	sql(db, FILL);
	sql(db, "INSERT INTO v VALUES(9000, 'to <anna.lind@example.net>')");
	sql(db, "DELETE FROM v WHERE id = 9000");
	scan(&r, "");
	int n = 0;
	for (size_t i = 0; i < r.found.n; i++)
		n += r.files.v[r.found.v[i].file].kind == SCAN_JOURNAL;
	assert_true(n > 0);
	sqlite3_close(db);
	teardown(&r);
}

static void put(const char *folder, const char *name, const char *text)
{
	char path[200];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fputs(text, f);
	fclose(f);
}

/* Spool, exports, drafts of an editor, backups: folders that are named; copies beside the store are found. */
static void in_files_beside_it(void **state)
{
	struct room r;
	char inner[96], folders[300];
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "");
	sql(db, FILL);
	sqlite3_close(db);
	snprintf(inner, sizeof inner, "%s/spool", r.folder);
	assert_int_equal(mkdir(inner, 0700), 0);
	put(inner, "1.eml", "From: <anna.lind@example.net>\n\nHi");
	put(inner, "export.csv", "\"id\",\"email\"\n1,\"ANNA.LIND@example.net\"\n");
	put(inner, "text.txt", "Dear Anna, you wrote from anna.lind@example.net");
	put(inner, "raw.eml", "Content-Transfer-Encoding: base64\n\nPDw8YW5uYS5saW5kQGV4YW1wbGUubmV0Pj4+\n");
	put(r.folder, "desk.db.schema-7", "copy anna.lind@example.net");
	put(r.folder, "desk.database", "no file of this store: anna.lind@example.net");
	snprintf(folders, sizeof folders, "%s:/nowhere/there", inner);
	scan(&r, folders);
	assert_int_equal(hits(&r, SCAN_FOLDER, SPOT_FILE), 4);
	assert_int_equal(hits(&r, SCAN_BESIDE, SPOT_FILE), 1);
	assert_int_equal(r.found.n, 5);
	for (size_t i = 0; i < r.files.n; i++)
		assert_int_equal(r.files.v[i].state, strstr(r.files.v[i].path, "/nowhere") ? SCAN_UNREAD : SCAN_READ);
	snprintf(folders, sizeof folders, "%s/desk.database", r.folder);
	scan(&r, folders); /* a file alone */
	assert_int_equal(hits(&r, SCAN_FOLDER, SPOT_FILE), 1);
	teardown(&r);
}

static bool stop(void *data, int64_t done, int64_t total)
{
	(void)done;
	(void)total;
	(*(int *)data)++;
	return false;
}

static void can_be_stopped(void **state)
{
	struct room r;
	int asked = 0;
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "");
	sql(db, FILL);
	sqlite3_close(db);
	struct needles *n = needles_new(&r.a, KEY);
	needles_of(n, "values", VALUE, sizeof VALUE - 1);
	scan_list(&r.files, &r.a, r.store, "");
	const struct scan_how how = {.needles = needles_set(n), .progress = stop, .data = &asked};
	assert_int_equal(bytescan(&r.found, &r.err, &r.a, &r.files, &how), OMBUD_CANCELLED);
	assert_int_equal(asked, 1);
	teardown(&r);
}

/* SQLite's locks end with any close of the file in their process: looking through it must not be one. */
static void locks_are_left_alone(void **state)
{
	struct room r;
	(void)state;
	setup(&r);
	sqlite3 *db = store_of(&r, "PRAGMA journal_mode=DELETE;"), *other;
	sql(db, FILL);
	sql(db, "BEGIN EXCLUSIVE");
	scan(&r, "");
	/* Asked by another process: locks are a process's. */
	pid_t pid = fork();
	if (pid == 0) {
		int code = sqlite3_open(r.store, &other) ? 1 : sqlite3_exec(other, "BEGIN IMMEDIATE", NULL, NULL, NULL);
		_exit(code == SQLITE_BUSY ? 0 : 1);
	}
	int code = 1;
	waitpid(pid, &code, 0);
	assert_int_equal(code, 0);
	sql(db, "COMMIT");
	sqlite3_close(db);
	teardown(&r);
}

/* 20 GB of which some bytes are on the disk: at the end, over the edge of a hole, and behind zeros that are a value's. */
static void a_sparse_file_is_looked_through(void **state)
{
	const int64_t size = INT64_C(20) << 30, far = (INT64_C(7) << 30) - 9;
	struct room r;
	char path[200];
	(void)state;
	setup(&r);
	sqlite3_close(store_of(&r, "CREATE TABLE v(t TEXT)"));
	snprintf(path, sizeof path, "%s/sparse", r.folder);
	int fd = open(path, O_WRONLY | O_CREAT, 0600);
	if (fd < 0 || ftruncate(fd, (off_t)size)) {
		if (fd >= 0)
			close(fd);
		unlink(path);
		teardown(&r);
		skip();
	}
	int64_t began = time_monotonic_ms();
	scan(&r, r.folder);
	assert_true(r.found.n == 0);
	assert_int_equal(pwrite(fd, VALUE, sizeof VALUE - 1, (off_t)(size - (int64_t)sizeof VALUE + 1)), (int64_t)sizeof VALUE - 1);
	scan(&r, r.folder);
	assert_int_equal(hits(&r, SCAN_FOLDER, SPOT_FILE), 1);
	assert_int_equal(r.found.v[0].at, size - (int64_t)sizeof VALUE + 1);
	assert_int_equal(ftruncate(fd, (off_t)far), 0);
	assert_int_equal(ftruncate(fd, (off_t)size), 0);
	assert_int_equal(pwrite(fd, VALUE, sizeof VALUE - 1, (off_t)far), (int64_t)sizeof VALUE - 1);
	scan(&r, r.folder);
	assert_int_equal(hits(&r, SCAN_FOLDER, SPOT_FILE), 1);
	assert_int_equal(r.found.v[0].at, far);
	for (size_t i = 0; i < r.files.n; i++)
		if (r.files.v[i].kind == SCAN_FOLDER && r.files.v[i].bytes > 1 << 30)
			assert_true(r.files.v[i].bytes == size && r.files.v[i].hole > size - (INT64_C(1) << 30));
	assert_true(time_monotonic_ms() - began < 20000);
	close(fd);
	unlink(path);
	teardown(&r);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(in_a_row),
	    cmocka_unit_test(in_a_free_block),
	    cmocka_unit_test(in_a_gap_that_a_split_left),
	    cmocka_unit_test(in_a_freed_page),
	    cmocka_unit_test(in_a_long_row_of_many_pages),
	    cmocka_unit_test(in_the_log),
	    cmocka_unit_test(in_a_journal),
	    cmocka_unit_test(in_files_beside_it),
	    cmocka_unit_test(can_be_stopped),
	    cmocka_unit_test(locks_are_left_alone),
	    cmocka_unit_test(a_sparse_file_is_looked_through),
	};
	return cmocka_run_group_tests_name("bytescan", tests, NULL, NULL);
}
