/* What stands where a store should be: each is refused or read with a sentence that names the
 * file, and nothing is ever written to what was refused. */

#include <dlfcn.h>

#include "desk.h"

enum { APPLICATION_ID = 68 }; /* offset in an SQLite file */

static unsigned char *slurp(const char *path, size_t *n)
{
	FILE *f = fopen(path, "rb");
	unsigned char *data = calloc(1, 1 << 22);
	assert_non_null(f);
	assert_non_null(data);
	*n = fread(data, 1, 1 << 22, f);
	fclose(f);
	return data;
}

static void put(const char *path, const void *data, size_t n)
{
	FILE *f = fopen(path, "wb");
	assert_non_null(f);
	assert_int_equal(fwrite(data, 1, n, f), n);
	fclose(f);
}

static void poke(const char *path, long at, const void *bytes, size_t n)
{
	FILE *f = fopen(path, "r+b");
	assert_non_null(f);
	assert_int_equal(fseek(f, at, SEEK_SET), 0);
	assert_int_equal(fwrite(bytes, 1, n, f), n);
	fclose(f);
}

/* A closed store with some tickets in it. */
static int setup(void **state)
{
	desk_setup(state);
	struct desk *d = *state;
	for (int i = 0; i < 40; i++)
		new_ticket(d->s, "access", "A subject that takes some room in its page");
	row(NULL, 0);
	ombud_session_close(d->s);
	d->s = NULL;
	return 0;
}

/* Refused with that status and the file's name, and the file is what it was. */
static void refused(struct desk *d, enum ombud_status status)
{
	struct ombud_session *s = NULL;
	size_t before, after;
	unsigned char *was = slurp(d->path, &before);
	for (int read_only = 0; read_only < 2; read_only++) {
		assert_int_equal(desk_try(d, &s, NULL, NOW, read_only), status);
		assert_null(s);
		assert_non_null(strstr(d->why, d->path));
	}
	unsigned char *is = slurp(d->path, &after);
	assert_int_equal(before, after);
	assert_memory_equal(was, is, before);
	free(was);
	free(is);
}

static void a_new_store_is_for_its_owner_alone(void **state)
{
	struct desk *d = *state;
	struct stat st;
	assert_int_equal(stat(d->path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	struct ombud_open how = {.store = d->path, .user = "anna", .now = NOW};
	assert_int_equal(ombud_store_init(&how, d->why, sizeof d->why), OMBUD_CONFLICT);
	assert_non_null(strstr(d->why, d->path));
	d->s = desk_session(d, NULL);
	assert_int_equal(count(d->s, ""), 40);
}

static void a_stranger_is_not_let_in(void **state)
{
	struct desk *d = *state;
	struct ombud_session *s;
	struct ombud_open how = {.store = d->path, .user = "mallory", .now = NOW};
	assert_int_equal(ombud_session_open(&s, &how, d->why, sizeof d->why), OMBUD_DENIED);
	assert_null(s);
	assert_int_not_equal(desk_try(d, &s, "nobody9", NOW, false), OMBUD_OK);
	assert_null(s);
}

static void the_clock_never_runs_backwards(void **state)
{
	struct desk *d = *state;
	struct ombud_session *s;
	assert_int_equal(desk_try(d, &s, NULL, NOW - 86400, false), OMBUD_INPUT);
	assert_int_equal(desk_try(d, &s, NULL, NOW + 86400, false), OMBUD_OK);
	assert_int_equal(ombud_now(s), NOW + 86400);
	ombud_session_close(s);
}

static void read_only_reads_and_changes_nothing(void **state)
{
	struct desk *d = *state;
	struct ombud_result *r = NULL;
	size_t before, after;
	unsigned char *was = slurp(d->path, &before);
	assert_int_equal(desk_try(d, &d->s, NULL, NOW, true), OMBUD_OK);
	assert_true(ombud_is_read_only(d->s));
	assert_int_equal(count(d->s, "kind:access"), 40);
	int64_t id = 1;
	struct ombud_request base = {.ids = &id, .n_ids = 1};
	assert_int_not_equal(desk_run(&r, d->s, base, WORDS("assign", "@me")), OMBUD_OK);
	assert_true(ombud_error(d->s)[0]);
	assert_null(r);
	ombud_session_close(d->s);
	d->s = NULL;
	unsigned char *is = slurp(d->path, &after);
	assert_int_equal(before, after);
	assert_memory_equal(was, is, before);
	free(was);
	free(is);
}

/* By the engine itself, which the library has loaded: what its rows look like in the file is its own. */
static void run_in(const char *path, const char *sql)
{
	void *engine = dlopen("libsqlite3.so.0", RTLD_NOW), *db = NULL;
	int (*open)(const char *, void **), (*exec)(void *, const char *, void *, void *, char **), (*close)(void *);
	assert_non_null(engine);
	*(void **)&open = dlsym(engine, "sqlite3_open");
	*(void **)&exec = dlsym(engine, "sqlite3_exec");
	*(void **)&close = dlsym(engine, "sqlite3_close");
	assert_int_equal(open(path, &db), 0);
	assert_int_equal(exec(db, sql, NULL, NULL, NULL), 0);
	assert_int_equal(close(db), 0);
	dlclose(engine);
}

static void a_store_of_a_newer_schema_is_refused(void **state)
{
	struct desk *d = *state;
	run_in(d->path, "UPDATE setting SET value = value + 1 WHERE key = 'schema'");
	refused(d, OMBUD_CORRUPT);
	assert_non_null(strstr(d->why, "newer"));
}

static void another_applications_database_is_refused(void **state)
{
	struct desk *d = *state;
	poke(d->path, APPLICATION_ID, "wxyz", 4);
	refused(d, OMBUD_CORRUPT);
	assert_non_null(strstr(d->why, "no ombud store"));
}

static void an_empty_file_is_refused(void **state)
{
	struct desk *d = *state;
	put(d->path, "", 0);
	refused(d, OMBUD_CORRUPT);
}

static void text_is_no_store(void **state)
{
	struct desk *d = *state;
	static const char text[] = "From anna@example.org Mon Nov 23 12:00:00 2026\n\nHello\n";
	put(d->path, text, sizeof text - 1);
	refused(d, OMBUD_CORRUPT);
}

static void a_broken_header_is_refused(void **state)
{
	struct desk *d = *state;
	poke(d->path, 0, "SQLite gormat 9", 15);
	refused(d, OMBUD_CORRUPT);
}

/* Damage further in is found by the check at the latest, and never crashes a reader. */
static void damaged_pages_are_found(void **state)
{
	struct desk *d = *state;
	size_t n;
	unsigned char *whole = slurp(d->path, &n), noise[512];
	int found = 0, tried = 0;
	memset(noise, 0xA5, sizeof noise);
	const long page = whole[16] << 8 | whole[17]; /* where a page begins it is never empty */
	for (long at = page; at + 512 < (long)n; at += page * 2, tried++) {
		struct ombud_session *s;
		char *report = NULL;
		put(d->path, whole, n);
		poke(d->path, at, noise, sizeof noise);
		if (desk_try(d, &s, NULL, NOW, true)) {
			found += d->why[0] != '\0';
			continue;
		}
		int64_t rows;
		enum ombud_status counted = ombud_count(&rows, s, "subject:room");
		enum ombud_status checked = ombud_check(&report, s);
		found += checked == OMBUD_CORRUPT || counted == OMBUD_CORRUPT;
		ombud_free(report);
		ombud_session_close(s);
	}
	free(whole);
	assert_true(tried > 5);
	/* A page that holds nothing may be damaged without loss. */
	assert_true(found >= tried - 1);
}

static void a_store_cut_short_is_found(void **state)
{
	struct desk *d = *state;
	size_t n;
	struct ombud_session *s;
	unsigned char *whole = slurp(d->path, &n);
	assert_int_equal(truncate(d->path, (off_t)(n / 2 / 4096 * 4096)), 0);
	enum ombud_status status = desk_try(d, &s, NULL, NOW, true);
	if (!status) {
		char *report = NULL;
		assert_int_equal(ombud_check(&report, s), OMBUD_CORRUPT);
		assert_true(report && report[0]);
		ombud_free(report);
		ombud_session_close(s);
	} else {
		assert_int_equal(status, OMBUD_CORRUPT);
	}
	free(whole);
}

/* A link could be turned to another file between two looks. */
static void links_folders_and_pipes_are_refused(void **state)
{
	struct desk *d = *state;
	struct ombud_session *s;
	char real[128];
	snprintf(real, sizeof real, "%s.real", d->path);
	assert_int_equal(rename(d->path, real), 0);
	assert_int_equal(symlink(real, d->path), 0);
	assert_int_not_equal(desk_try(d, &s, NULL, NOW, false), OMBUD_OK);
	assert_null(s);
	assert_non_null(strstr(d->why, d->path));
	unlink(d->path);
	assert_int_equal(mkdir(d->path, 0700), 0);
	assert_int_not_equal(desk_try(d, &s, NULL, NOW, false), OMBUD_OK);
	rmdir(d->path);
	assert_int_equal(mkfifo(d->path, 0600), 0);
	assert_int_not_equal(desk_try(d, &s, NULL, NOW, false), OMBUD_OK);
	unlink(d->path);
	assert_int_equal(desk_try(d, &s, NULL, NOW, false), OMBUD_NOTFOUND);
	assert_non_null(strstr(d->why, "init"));
}

/* A link in place of the new file must not be followed either. */
static void init_follows_no_link(void **state)
{
	struct desk *d = *state;
	char target[128];
	snprintf(target, sizeof target, "%s/elsewhere", d->folder);
	unlink(d->path);
	assert_int_equal(symlink(target, d->path), 0);
	struct ombud_open how = {.store = d->path, .user = "anna", .now = NOW};
	assert_int_not_equal(ombud_store_init(&how, d->why, sizeof d->why), OMBUD_OK);
	assert_int_not_equal(access(target, F_OK), 0);
	snprintf(d->path, sizeof d->path, "%s/no/such/folder.db", d->folder);
	assert_int_equal(ombud_store_init(&how, d->why, sizeof d->why), OMBUD_IO);
}

static void a_store_left_open_by_a_killed_program_opens(void **state)
{
	struct desk *d = *state;
	struct ombud_session *s = desk_session(d, NULL);
	char copy[96], from[128], to[128];
	size_t n;
	must(s, 3, WORDS("assign", "@me"));
	/* Copied while open: what a power cut leaves. */
	snprintf(copy, sizeof copy, "%s/copy.db", d->folder);
	static const char *const ends[] = {"", "-wal"};
	for (size_t i = 0; i < 2; i++) {
		snprintf(from, sizeof from, "%s%s", d->path, ends[i]);
		snprintf(to, sizeof to, "%s%s", copy, ends[i]);
		unsigned char *data = slurp(from, &n);
		put(to, data, n);
		assert_int_equal(chmod(to, 0600), 0);
		free(data);
	}
	ombud_session_close(s);
	memcpy(d->path, copy, sizeof copy);
	d->s = desk_session(d, NULL);
	assert_string_equal(row(d->s, 3).assignee, "@me");
	must_be_whole(d->s);
	row(NULL, 0);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, desk_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(a_new_store_is_for_its_owner_alone),
	    TEST(a_stranger_is_not_let_in),
	    TEST(the_clock_never_runs_backwards),
	    TEST(read_only_reads_and_changes_nothing),
	    TEST(a_store_of_a_newer_schema_is_refused),
	    TEST(another_applications_database_is_refused),
	    TEST(an_empty_file_is_refused),
	    TEST(text_is_no_store),
	    TEST(a_broken_header_is_refused),
	    TEST(damaged_pages_are_found),
	    TEST(a_store_cut_short_is_found),
	    TEST(links_folders_and_pipes_are_refused),
	    TEST(init_follows_no_link),
	    TEST(a_store_left_open_by_a_killed_program_opens),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
