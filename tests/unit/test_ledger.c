/* The erasure ledger: what stands in it stays, whoever is killed, whoever writes beside, whoever tampers. */
#include <fcntl.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/buf.h"
#include "store/ledger.h"

#include <cmocka.h>
#include <sqlite3.h>

static char folder[64];
static struct arena memory;
static struct ledger_where where;

static int begin(void **state)
{
	(void)state;
	char store[96];
	strcpy(folder, "/tmp/ombud-ledger-XXXXXX");
	assert_non_null(mkdtemp(folder));
	snprintf(store, sizeof store, "%s/one.db", folder);
	ledger_where(&where, &memory, store, NULL, NULL);
	return 0;
}

static int end(void **state)
{
	(void)state;
	char command[128];
	unlink(where.ledger);
	unlink(where.key);
	snprintf(command, sizeof command, "%s-journal", where.ledger);
	unlink(command);
	assert_int_equal(rmdir(folder), 0);
	arena_free(&memory);
	return 0;
}

static struct ledger *must_open(bool create)
{
	struct err err = {0};
	struct ledger *l;
	if (ledger_open(&l, &err, &where, create))
		fail_msg("%s", err.text);
	return l;
}

/* Refused, and the sentence has the word. */
static void refused(enum ombud_status status, const char *word)
{
	struct err err = {0};
	struct ledger *l;
	assert_int_equal(ledger_open(&l, &err, &where, false), status);
	assert_null(l);
	if (!strstr(err.text, word))
		fail_msg("\"%s\" says nothing of \"%s\"", err.text, word);
}

static struct ledger_entry entry(int n)
{
	struct ledger_entry e = {.act = LEDGER_ERASE, .at = 1795599000 + n, .person_id = n, .by_id = 1, .second_id = 2, .ground = "request"};
	memcpy(e.id, &n, sizeof n);
	return e;
}

static void must_add(struct ledger *l, const struct ledger_entry *e)
{
	struct err err = {0};
	if (ledger_add(l, &err, e))
		fail_msg("%s", err.text);
}

static size_t entries(struct ledger *l, struct ledger_entry **v)
{
	struct err err = {0};
	size_t n;
	if (ledger_read(v, &n, l, &err, &memory, 0))
		fail_msg("%s", err.text);
	return n;
}

static void must_hold(struct ledger *l)
{
	struct buf out = {0};
	if (ledger_check(l, &out))
		fail_msg("%s", buf_text(&out));
	buf_free(&out);
}

static void what_is_added_is_read_again(void **state)
{
	(void)state;
	struct ledger *l = must_open(true);
	struct ledger_key keys[2] = {{.field = DATUM_EMAIL}, {.field = DATUM_PHONE}};
	struct ledger_count counts[2] = {{"letters", "erase", 12}, {"a-class-of-a-later-program", "keep", 3}};
	assert_true(ledger_mac(keys[0].mac, l, DATUM_EMAIL, "Maja@Example.org"));
	assert_true(ledger_mac(keys[1].mac, l, DATUM_PHONE, "+46701234567"));
	struct ledger_entry e = entry(7), *v;
	e.keys = keys;
	e.n_keys = 2;
	e.counts = counts;
	e.n_counts = 2;
	must_add(l, &e);
	must_add(l, &e); /* the same again is no second entry */
	e.act = LEDGER_ERASED;
	must_add(l, &e);
	ledger_close(l);
	l = must_open(false);
	assert_int_equal(entries(l, &v), 2);
	assert_int_equal(v[0].act, LEDGER_ERASE);
	assert_int_equal(v[0].person_id, 7);
	assert_int_equal(v[0].n_keys, 2);
	assert_memory_equal(v[0].keys[1].mac, keys[1].mac, 32);
	assert_string_equal(v[0].counts[0].place, "letters");
	assert_string_equal(v[0].counts[1].place, "other");
	assert_int_equal(v[0].counts[1].n, 3);
	must_hold(l);
	ledger_close(l);
}

static void a_value_is_known_as_it_is_compared(void **state)
{
	(void)state;
	struct err err = {0};
	struct ledger *l = must_open(true);
	struct ledger_key key = {.field = DATUM_EMAIL};
	unsigned char none[32];
	int64_t at;
	assert_true(ledger_mac(key.mac, l, DATUM_EMAIL, "maja@example.org"));
	struct ledger_entry e = entry(1);
	e.keys = &key;
	e.n_keys = 1;
	must_add(l, &e);
	assert_int_equal(ledger_knows(&at, l, &err, DATUM_EMAIL, " MAJA@Example.ORG "), OMBUD_OK);
	assert_int_equal(at, e.at);
	ledger_knows(&at, l, &err, DATUM_EMAIL, "maja@example.com");
	assert_int_equal(at, 0);
	assert_false(ledger_mac(none, l, DATUM_NAME, "Maja"));
	ledger_close(l);
}

/* Nothing that was said goes into the file: words are of closed lists, values are hashes. */
static void nothing_else_than_words_of_the_lists_is_taken(void **state)
{
	(void)state;
	struct err err = {0};
	struct ledger *l = must_open(true);
	struct ledger_entry e = entry(1), *v;
	e.ground = "because she asked";
	assert_int_equal(ledger_add(l, &err, &e), OMBUD_CONFLICT);
	assert_non_null(strstr(err.text, "does not take"));
	e = entry(1);
	e.object = "house";
	assert_int_equal(ledger_add(l, &err, &e), OMBUD_CONFLICT);
	e = entry(1);
	struct ledger_count bad = {"letters", "burn", 1};
	e.counts = &bad;
	e.n_counts = 1;
	assert_int_equal(ledger_add(l, &err, &e), OMBUD_CONFLICT);
	struct ledger_key name = {.field = DATUM_NAME};
	e = entry(1);
	e.keys = &name;
	e.n_keys = 1;
	assert_int_equal(ledger_add(l, &err, &e), OMBUD_CONFLICT);
	assert_int_equal(entries(l, &v), 0);
	ledger_close(l);
}

static void what_is_not_there_or_another_s_is_refused(void **state)
{
	(void)state;
	char away[96];
	snprintf(away, sizeof away, "%s/away", folder);
	refused(OMBUD_NOTFOUND, "nobody knows who was erased");
	struct ledger *l = must_open(true);
	struct ledger_entry e = entry(1);
	must_add(l, &e);
	ledger_close(l);
	assert_int_equal(rename(where.key, away), 0);
	refused(OMBUD_IO, "OMBUD_LEDGER_KEY");
	/* No new key is made for a ledger that has one. */
	struct err err = {0};
	assert_int_equal(ledger_open(&l, &err, &where, true), OMBUD_IO);
	assert_int_equal(access(where.key, F_OK), -1);
	/* The key of another ledger. */
	struct ledger_where other;
	ledger_where(&other, &memory, away, away, where.key);
	char at[96];
	snprintf(at, sizeof at, "%s/other", folder);
	other.ledger = at;
	assert_int_equal(ledger_open(&l, &err, &other, true), OMBUD_OK);
	ledger_close(l);
	refused(OMBUD_IO, "key of another");
	unlink(at);
	/* Half of the own key. */
	assert_int_equal(rename(away, where.key), 0);
	assert_int_equal(truncate(where.key, 60), 0);
	refused(OMBUD_IO, "no whole key");
}

static void files_of_others_are_refused(void **state)
{
	(void)state;
	ledger_close(must_open(true));
	struct stat st;
	assert_int_equal(stat(where.ledger, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	assert_int_equal(stat(where.key, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	chmod(where.key, 0640);
	refused(OMBUD_IO, "chmod 600");
	chmod(where.key, 0600);
	chmod(where.ledger, 0644);
	refused(OMBUD_IO, "chmod 600");
}

static void overwrite(const char *path, off_t at, const char *text)
{
	int fd = open(path, O_WRONLY);
	assert_true(fd >= 0);
	assert_int_equal(pwrite(fd, text, strlen(text), at), strlen(text));
	close(fd);
}

static void a_damaged_file_is_told(void **state)
{
	(void)state;
	ledger_close(must_open(true));
	overwrite(where.ledger, 0, "no database at all, and no ledger");
	refused(OMBUD_CORRUPT, "is damaged");
	assert_int_equal(truncate(where.ledger, 0), 0);
	refused(OMBUD_CORRUPT, "is damaged");
}

/* ---- tampering: by another program, which drops the triggers before ----------------------------------- */

static void tamper(const char *sql)
{
	sqlite3 *db;
	assert_int_equal(sqlite3_open(where.ledger, &db), SQLITE_OK);
	if (sqlite3_exec(db, sql, NULL, NULL, NULL) != SQLITE_OK)
		fail_msg("%s: %s", sql, sqlite3_errmsg(db));
	sqlite3_close(db);
}

#define OPEN_UP "DROP TRIGGER ledger_stays; DROP TRIGGER ledger_keeps; DROP TRIGGER ledger_key_keeps; DROP TRIGGER ledger_key_stays;" \
	"DROP TRIGGER ledger_head_follows; DROP TRIGGER ledger_count_keeps; DROP TRIGGER ledger_ticket_keeps;" \
	"DROP TRIGGER ledger_ticket_late;"

static void triggers_hold_against_others(void **state)
{
	(void)state;
	struct ledger *l = must_open(true);
	struct ledger_entry e = entry(1);
	must_add(l, &e);
	ledger_close(l);
	static const char *const tries[] = {"DELETE FROM ledger_entry", "UPDATE ledger_entry SET at = 0",
	    "INSERT OR REPLACE INTO ledger_entry SELECT * FROM ledger_entry", "DELETE FROM ledger_head",
	    "INSERT INTO ledger_key VALUES(1, 9, 2, zeroblob(32))"};
	for (size_t i = 0; i < sizeof tries / sizeof *tries; i++) {
		sqlite3 *db;
		assert_int_equal(sqlite3_open(where.ledger, &db), SQLITE_OK);
		assert_int_equal(sqlite3_exec(db, tries[i], NULL, NULL, NULL), SQLITE_CONSTRAINT);
		sqlite3_close(db);
	}
}

static void tampering_is_found(void **state)
{
	(void)state;
	static const struct { const char *sql, *word; } cases[] = {
	    {OPEN_UP "UPDATE ledger_entry SET person_id = 99 WHERE seq = 2", "entry 2 is not as"},
	    {OPEN_UP "UPDATE ledger_key SET mac = zeroblob(32) WHERE seq = 3", "entry 3 is not as"},
	    {OPEN_UP "DELETE FROM ledger_key WHERE seq = 3", "entry 3 is not as"},
	    {OPEN_UP "UPDATE ledger_count SET count = 0 WHERE seq = 1", "entry 1 is not as"},
	    {OPEN_UP "DELETE FROM ledger_entry WHERE seq = 2", "before 3 are missing"},
	    {OPEN_UP "UPDATE ledger_ticket SET ticket_id = 8 WHERE seq = 1", "entry 1 is not as"},
	    {OPEN_UP "INSERT INTO ledger_ticket VALUES(9, 0, 1)", "belong to no entry"}};
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct ledger *l = must_open(true);
		struct ledger_key key = {.field = DATUM_EMAIL, .mac = {1, 2, 3}};
		struct ledger_count count = {"letters", "erase", 5};
		const int64_t ticket = 7;
		for (int k = 1; k <= 3; k++) {
			struct ledger_entry e = entry(k);
			e.keys = &key;
			e.counts = &count;
			e.tickets = &ticket;
			e.n_keys = e.n_counts = e.n_tickets = 1;
			must_add(l, &e);
		}
		must_hold(l);
		ledger_close(l);
		tamper(cases[i].sql);
		struct buf out = {0};
		l = must_open(false);
		assert_true(ledger_check(l, &out) > 0);
		if (!strstr(buf_text(&out), cases[i].word))
			fail_msg("\"%s\" does not say \"%s\"", buf_text(&out), cases[i].word);
		buf_free(&out);
		ledger_close(l);
		unlink(where.ledger);
	}
}

/* Nothing within is changed by it: the seal of the head alone tells. An older seal is of another head. */
static void one_that_was_cut_is_refused(void **state)
{
	(void)state;
	static const char *const cuts[] = {
	    "DELETE FROM ledger_entry WHERE seq = 3",
	    "DELETE FROM ledger_entry WHERE seq = 3; UPDATE ledger_head SET seq = 2, hash = (SELECT hash FROM ledger_entry"
	    " WHERE seq = 2)",
	    "DELETE FROM ledger_entry; UPDATE ledger_head SET seq = 0, hash = zeroblob(32)",
	    "DELETE FROM ledger_entry; UPDATE ledger_head SET seq = 0, hash = zeroblob(32); DROP TABLE ledger_seal",
	    "DELETE FROM ledger_entry; UPDATE ledger_head SET seq = 0, hash = zeroblob(32);"
	    " UPDATE ledger_seal SET mac = zeroblob(32)"};
	for (size_t i = 0; i < sizeof cuts / sizeof *cuts; i++) {
		struct ledger *l = must_open(true);
		for (int k = 1; k <= 3; k++) {
			struct ledger_entry e = entry(k);
			must_add(l, &e);
		}
		ledger_close(l);
		ledger_close(must_open(false));
		tamper(OPEN_UP);
		tamper(cuts[i]);
		refused(OMBUD_CORRUPT, i == 3 ? "is damaged" : "was cut or emptied");
		unlink(where.ledger);
	}
}

/* ---- kills, two writers, a full disk, a folder that is read only -------------------------------------- */

/* Each entry that is told stands, whenever the writer dies; and the one after is whole or not there. */
static void a_killed_writer_loses_nothing_that_it_told(void **state)
{
	(void)state;
	ledger_close(must_open(true));
	for (int round = 0; round < 12; round++) {
		int pipes[2], told = 0, n;
		assert_int_equal(pipe(pipes), 0);
		pid_t child = fork();
		if (child == 0) {
			struct ledger *l = must_open(false);
			struct ledger_key key = {.field = DATUM_EMAIL, .mac = {1}};
			for (n = round * 1000 + 1;; n++) {
				struct ledger_entry e = entry(n);
				e.keys = &key;
				e.n_keys = 1;
				must_add(l, &e);
				if (write(pipes[1], &n, sizeof n) != sizeof n)
					_exit(1);
			}
		}
		close(pipes[1]);
		usleep((useconds_t)(5000 + round * 3700));
		kill(child, SIGKILL);
		waitpid(child, NULL, 0);
		while (read(pipes[0], &n, sizeof n) == sizeof n)
			told = n;
		close(pipes[0]);
		struct ledger *l = must_open(false);
		struct ledger_entry *v;
		size_t got = entries(l, &v);
		if (told)
			assert_true(got && v[got - 1].person_id >= told);
		must_hold(l);
		ledger_close(l);
	}
}

static void two_writers_at_once_take_turns(void **state)
{
	(void)state;
	enum { EACH = 40, WRITERS = 2 };
	pid_t child[WRITERS];
	for (int w = 0; w < WRITERS; w++)
		if (!(child[w] = fork())) {
			struct ledger *l = must_open(true); /* made by both at once, too */
			for (int i = 1; i <= EACH; i++) {
				struct ledger_entry e = entry(w * 1000 + i);
				must_add(l, &e);
			}
			ledger_close(l);
			_exit(0);
		}
	for (int w = 0; w < WRITERS; w++) {
		int code;
		waitpid(child[w], &code, 0);
		assert_int_equal(code, 0);
	}
	struct ledger *l = must_open(false);
	struct ledger_entry *v;
	assert_int_equal(entries(l, &v), EACH * WRITERS);
	must_hold(l);
	ledger_close(l);
}

/* A limit stands for the disk: a full one itself is FULL to the engine, and is said as for a store. */
static void a_full_disk_leaves_the_entries_before(void **state)
{
	(void)state;
	struct err err = {0};
	struct rlimit was, small = {0, 0};
	struct stat st;
	struct ledger *l = must_open(true);
	struct ledger_key keys[200] = {0};
	struct ledger_entry e = entry(1), *v;
	must_add(l, &e);
	for (size_t i = 0; i < 200; i++) {
		keys[i].field = DATUM_EMAIL;
		memcpy(keys[i].mac, &i, sizeof i);
	}
	stat(where.ledger, &st);
	getrlimit(RLIMIT_FSIZE, &was);
	small = was;
	small.rlim_cur = (rlim_t)st.st_size;
	signal(SIGXFSZ, SIG_IGN);
	setrlimit(RLIMIT_FSIZE, &small);
	e = entry(2);
	e.keys = keys;
	e.n_keys = 200;
	enum ombud_status status = ledger_add(l, &err, &e);
	setrlimit(RLIMIT_FSIZE, &was);
	assert_int_equal(status, OMBUD_IO);
	assert_non_null(strstr(err.text, ".erasures")); /* the engine takes a limit on the file's size for a fault of the disk */
	assert_int_equal(entries(l, &v), 1);
	must_add(l, &e);
	must_hold(l);
	ledger_close(l);
}

static void a_folder_that_is_read_only_is_told(void **state)
{
	(void)state;
	enum { NOBODY = 65534 };
	if (geteuid() != 0)
		skip();
	ledger_close(must_open(true));
	assert_int_equal(chown(where.ledger, NOBODY, NOBODY) || chown(where.key, NOBODY, NOBODY) || chmod(folder, 0755), 0);
	pid_t child = fork();
	if (child == 0) {
		struct err err = {0};
		struct ledger_entry e = entry(1);
		assert_int_equal(setresuid(NOBODY, NOBODY, NOBODY), 0);
		struct ledger *l = must_open(false);
		assert_int_equal(ledger_add(l, &err, &e), OMBUD_IO);
		assert_non_null(strstr(err.text, "folder"));
		ledger_close(l);
		_exit(0);
	}
	int code;
	waitpid(child, &code, 0);
	assert_int_equal(code, 0);
}

int main(void)
{
#define T(f) cmocka_unit_test_setup_teardown(f, begin, end)
	const struct CMUnitTest tests[] = {
	    T(what_is_added_is_read_again),
	    T(a_value_is_known_as_it_is_compared),
	    T(nothing_else_than_words_of_the_lists_is_taken),
	    T(what_is_not_there_or_another_s_is_refused),
	    T(files_of_others_are_refused),
	    T(a_damaged_file_is_told),
	    T(triggers_hold_against_others),
	    T(tampering_is_found),
	    T(one_that_was_cut_is_refused),
	    T(a_killed_writer_loses_nothing_that_it_told),
	    T(two_writers_at_once_take_turns),
	    T(a_full_disk_leaves_the_entries_before),
	    T(a_folder_that_is_read_only_is_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
