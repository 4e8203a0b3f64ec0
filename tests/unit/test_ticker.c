/* An open screen's passes: when one is begun, and that none holds up who leaves. The program that a screen
 * begins is itself: here that is this one, which takes its place and leaves a mark. */
#include <fcntl.h>
#include <poll.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "ops/lease.h"

#include <cmocka.h>

#include "ticker.h"

enum { HANGS_MS = 20000, PATIENCE_MS = 10000, STEP_MS = 5, MOMENT_MS = 2000 };
#define NOW INT64_C(1795442700)

struct fixture {
	char folder[64], store[96];
	struct desk desk;
	struct ticker ticker;
};

static bool there(const char *store, const char *ending)
{
	char path[200];
	snprintf(path, sizeof path, "%s%s", store, ending);
	return access(path, F_OK) == 0;
}

static void mark(const char *store, const char *ending)
{
	char path[200];
	snprintf(path, sizeof path, "%s%s", store, ending);
	int fd = open(path, O_CREAT | O_WRONLY, 0600);
	if (fd >= 0)
		close(fd);
}

static void unmark(const char *store, const char *ending)
{
	char path[200];
	snprintf(path, sizeof path, "%s%s", store, ending);
	unlink(path);
}

/* "ombud tick --quiet --db STORE [--config DIR]" */
static int be_the_program(const char *store, const char *config)
{
	const char *program = getenv("OMBUD_SENDMAIL");
	if (config && strcmp(config, "/etc/desk") == 0)
		mark(store, ".served");
	if (program && strcmp(program, "/usr/bin/msmtp") == 0 && !getenv("OMBUD_DB"))
		mark(store, ".program");
	mark(store, ".ran");
	if (there(store, ".hang"))
		poll(NULL, 0, HANGS_MS);
	return there(store, ".mailless") ? 2 : 0;
}

static int64_t clock_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static void begin(struct fixture *f)
{
	char why[600];
	*f = (struct fixture){.folder = "/tmp/ombud-ticker-XXXXXX"};
	assert_non_null(mkdtemp(f->folder));
	snprintf(f->store, sizeof f->store, "%s/desk.db", f->folder);
	const struct ombud_open how = {.store = f->store, .user = "anna", .now = NOW};
	assert_int_equal(ombud_store_init(&how, why, sizeof why), OMBUD_OK);
	assert_int_equal(ombud_session_open(&f->desk.s, &how, why, sizeof why), OMBUD_OK);
	ticker_begin(&f->ticker, &(struct ticker_how){.store = f->store}, 0);
}

static void end(struct fixture *f)
{
	static const char *const endings[] = {"", "-wal", "-shm", "-journal", ".ran", ".hang", ".served", ".program", ".mailless"};
	ombud_session_close(f->desk.s);
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		unmark(f->store, endings[i]);
	assert_int_equal(rmdir(f->folder), 0);
}

/* Whether a pass is begun at that moment. */
static bool begins(struct fixture *f, int64_t ms)
{
	f->desk.ms = ms;
	ticker_turn(&f->ticker, &f->desk);
	return f->ticker.child != 0;
}

static void ran(struct fixture *f)
{
	for (int64_t until = clock_ms() + PATIENCE_MS; f->ticker.child && clock_ms() < until; poll(NULL, 0, STEP_MS))
		ticker_turn(&f->ticker, &f->desk);
	assert_int_equal(f->ticker.child, 0);
	assert_true(there(f->store, ".ran"));
	unmark(f->store, ".ran");
}

static void a_letter_goes_when_it_is_due(void **state)
{
	struct fixture f;
	(void)state;
	begin(&f);
	f.desk.letters.due_at = NOW + 1;
	assert_false(begins(&f, 10));
	f.desk.letters.due_at = NOW;
	assert_true(begins(&f, 20));
	ran(&f);
	assert_true(f.desk.letters_stale);
	/* Once more soon, and then as seldom as all else: what a pass does not mend waits for something. */
	assert_false(begins(&f, 1000));
	assert_true(begins(&f, 1020));
	ran(&f);
	assert_false(begins(&f, 3000));
	f.desk.letters.due_at = NOW - 1;
	assert_false(begins(&f, 59000));
	end(&f);
}

/* The program that sends is found as by any other tick: by what the person said, or root alone. */
static void it_finds_the_program_that_sends(void **state)
{
	struct fixture f;
	(void)state;
	begin(&f);
	setenv("OMBUD_DB", "/nowhere", 1);
	assert_true(begins(&f, 60000));
	ran(&f);
	assert_false(there(f.store, ".served") || there(f.store, ".program"));
	f.ticker.how.config = "/etc/desk";
	assert_true(begins(&f, 120000));
	ran(&f);
	assert_true(there(f.store, ".served"));
	f.ticker.how.given[0] = "OMBUD_SENDMAIL=/usr/bin/msmtp";
	assert_true(begins(&f, 180000));
	ran(&f);
	assert_true(there(f.store, ".program"));
	unsetenv("OMBUD_DB");
	end(&f);
}

static void a_pass_is_made_each_minute(void **state)
{
	struct fixture f;
	(void)state;
	begin(&f);
	assert_false(begins(&f, 59999));
	assert_true(begins(&f, 60000));
	ran(&f);
	assert_false(begins(&f, 60001));
	assert_false(begins(&f, 119999));
	assert_true(begins(&f, 120000));
	ran(&f);
	end(&f);
}

/* A timer, or another's screen, does it for all. */
static void nobody_does_what_another_did(void **state)
{
	struct fixture f;
	struct ombud_session *timer;
	char why[600];
	int64_t done;
	(void)state;
	begin(&f);
	const struct ombud_open how = {.store = f.store, .user = "anna", .desk = true, .now = NOW};
	assert_int_equal(ombud_session_open(&timer, &how, why, sizeof why), OMBUD_OK);
	assert_int_equal(ombud_tick(&done, timer), OMBUD_OK);
	ombud_session_close(timer);
	assert_false(begins(&f, 60000));
	end(&f);
}

/* While one is made, there or elsewhere, no other is begun, for no letter either. */
static void nobody_begins_what_another_is_at(void **state)
{
	struct fixture f;
	struct ombud_session *timer;
	char why[600];
	bool held;
	(void)state;
	begin(&f);
	const struct ombud_open how = {.store = f.store, .user = "anna", .desk = true, .now = NOW};
	assert_int_equal(ombud_session_open(&timer, &how, why, sizeof why), OMBUD_OK);
	assert_int_equal(lease_take(&held, timer), OMBUD_OK);
	f.desk.letters.due_at = NOW;
	assert_false(begins(&f, 10));
	assert_false(begins(&f, 60000));
	lease_give_back(timer);
	assert_true(begins(&f, 61000));
	ran(&f);
	ombud_session_close(timer);
	end(&f);
}

static void whoever_leaves_does_not_wait(void **state)
{
	struct fixture f;
	(void)state;
	begin(&f);
	mark(f.store, ".hang");
	f.desk.letters.due_at = NOW;
	assert_true(begins(&f, 10));
	pid_t child = f.ticker.child;
	int64_t before = clock_ms();
	ticker_end(&f.ticker);
	assert_true(clock_ms() - before < MOMENT_MS);
	assert_int_equal(kill(child, SIGKILL), 0); /* it went on by itself */
	assert_int_equal(waitpid(child, NULL, 0), child);
	f.ticker.child = 0;
	/* One that is over is not left behind either. */
	unmark(f.store, ".hang");
	assert_true(begins(&f, 60000));
	for (int64_t until = clock_ms() + PATIENCE_MS; f.ticker.child && clock_ms() < until;)
		ticker_end(&f.ticker);
	assert_int_equal(f.ticker.child, 0);
	end(&f);
}

static void without_a_store_nothing_is_begun(void **state)
{
	struct fixture f;
	(void)state;
	begin(&f);
	f.ticker.how.store = NULL;
	f.desk.letters.due_at = NOW;
	assert_false(begins(&f, 60000));
	end(&f);
}

/* The letter stays due; each pass begins a minute after the one before. */
static const char *said_after_pass(struct fixture *f, int64_t minute)
{
	f->desk.message[0] = '\0';
	assert_true(begins(f, 20 + minute * 60000));
	ran(f);
	return f->desk.message;
}

static void that_no_letter_leaves_is_said_once(void **state)
{
	struct fixture f;
	(void)state;
	begin(&f);
	mark(f.store, ".mailless");
	assert_string_equal(said_after_pass(&f, 1), "");
	f.desk.letters.due_at = NOW;
	assert_non_null(strstr(said_after_pass(&f, 2), "letters do not leave"));
	assert_string_equal(said_after_pass(&f, 3), "");
	unmark(f.store, ".mailless");
	assert_string_equal(said_after_pass(&f, 4), "");
	mark(f.store, ".mailless");
	assert_non_null(strstr(said_after_pass(&f, 5), "letters do not leave"));
	end(&f);
}

int main(int argc, char **argv)
{
	if ((argc == 5 || argc == 7) && strcmp(argv[1], "tick") == 0)
		return be_the_program(argv[4], argv[6 - (argc == 5)]);
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_letter_goes_when_it_is_due),
	    cmocka_unit_test(that_no_letter_leaves_is_said_once),
	    cmocka_unit_test(it_finds_the_program_that_sends),
	    cmocka_unit_test(a_pass_is_made_each_minute),
	    cmocka_unit_test(nobody_does_what_another_did),
	    cmocka_unit_test(nobody_begins_what_another_is_at),
	    cmocka_unit_test(whoever_leaves_does_not_wait),
	    cmocka_unit_test(without_a_store_nothing_is_begun),
	};
	return cmocka_run_group_tests_name("ticker", tests, NULL, NULL);
}
