/* Handing letters to the host's mail system: one that takes them, fails, hangs, babbles, is missing. */
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/time.h"
#include "port/sendmail.h"

#include <cmocka.h>

static char folder[] = "/tmp/ombud-sendmail-XXXXXX";
static char why[SENDMAIL_WHY];

static int make_folder(void **state)
{
	(void)state;
	signal(SIGPIPE, SIG_IGN); /* as the program does */
	return mkdtemp(folder) ? 0 : 1;
}

static int drop_folder(void **state)
{
	char command[100];
	(void)state;
	snprintf(command, sizeof command, "rm -rf %s", folder);
	return system(command);
}

static const char *in_folder(const char *name)
{
	static char path[100];
	snprintf(path, sizeof path, "%s/%s", folder, name);
	return path;
}

/* A mail system that does what the script says, with its folder as $F. */
static const char *program(const char *script)
{
	static char path[100];
	snprintf(path, sizeof path, "%s", in_folder("sendmail"));
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	fprintf(f, "#!/bin/sh\nF=%s\n%s\n", folder, script);
	assert_int_equal(fclose(f), 0);
	assert_int_equal(chmod(path, 0700), 0);
	return path;
}

static enum sendmail_done sent(const char *script, const char *bytes, size_t n, int seconds)
{
	const struct sendmail_how how = {program(script), "desk@opsio.example", seconds};
	return sendmail_send(&how, bytes, n, why);
}

static char *slurped(const char *name, size_t *n)
{
	FILE *f = fopen(in_folder(name), "r");
	char *bytes = calloc(1, 4 << 20);
	assert_non_null(f);
	*n = fread(bytes, 1, (4 << 20) - 1, f);
	fclose(f);
	return bytes;
}

static void it_gets_the_letter_and_nothing_else(void **state)
{
	static const char letter[] = "To: anna@example.org\n\n.\nHello\n";
	size_t n;
	(void)state;
	setenv("SECRET_OF_OURS", "x", 1);
	int open_file = dup(0); /* no close-on-exec */
	assert_int_equal(sent("cat >$F/got; printf '%s|' \"$@\" >$F/argv; env >$F/env; ls -l /proc/$$/fd >$F/fd", letter,
	                     sizeof letter - 1, 20),
	    SENDMAIL_SENT);
	close(open_file);
	char *got = slurped("got", &n), *argv = slurped("argv", &n), *env = slurped("env", &n), *fd = slurped("fd", &n);
	assert_string_equal(got, letter);
	assert_string_equal(argv, "-t|-i|-f|desk@opsio.example|");
	assert_null(strstr(env, "SECRET_OF_OURS"));
	assert_null(strstr(fd, " 4 ->"));
	free(got);
	free(argv);
	free(env);
	free(fd);
}

static void a_large_letter_goes_through(void **state)
{
	const size_t n = 3 << 20;
	size_t got_n;
	char *bytes = malloc(n);
	(void)state;
	memset(bytes, 'x', n);
	assert_int_equal(sent("cat >$F/got", bytes, n, 20), SENDMAIL_SENT);
	char *got = slurped("got", &got_n);
	assert_int_equal(got_n, n);
	assert_memory_equal(got, bytes, n);
	free(got);
	/* And where it is not read at all. */
	assert_int_equal(sent("exit 0", bytes, n, 20), SENDMAIL_SENT);
	assert_int_equal(sent("exit 75", bytes, n, 20), SENDMAIL_LATER);
	free(bytes);
}

static void its_exit_code_says_whether_to_try_again(void **state)
{
	static const struct {
		const char *script;
		enum sendmail_done done;
		const char *why;
	} all[] = {
	    {"echo 'user unknown' >&2; exit 67", SENDMAIL_NEVER, "user unknown"},
	    {"echo 'cannot locate host mx.example: Temporary failure in name resolution'; exit 68", SENDMAIL_LATER, "host"},
	    {"exit 65", SENDMAIL_NEVER, "ended with exit code 65 and said nothing"},
	    {"exit 69", SENDMAIL_LATER, "exit code 69"},
	    /* As msmtp says it, of a server that lets who is new wait. */
	    {"echo 'server message: 450 4.2.0 try later'; exit 69", SENDMAIL_LATER, "450"},
	    {"echo 'server message: 554 5.7.1 no such letters here'; exit 69", SENDMAIL_NEVER, "554"},
	    {"echo 'server message: 552'; exit 69", SENDMAIL_NEVER, "552"},
	    {"echo 'no answer: 587 is closed'; exit 69", SENDMAIL_LATER, "587"},
	    {"echo 'server message: 554 5.7.1 no such letters here'; exit 75", SENDMAIL_LATER, "554"},
	    {"echo 'queue is full'; exit 75", SENDMAIL_LATER, "queue is full"},
	    {"exit 71", SENDMAIL_LATER, "exit code 71"},
	    {"exit 78", SENDMAIL_LATER, "exit code 78"},
	    {"exit 1", SENDMAIL_LATER, "exit code 1"},
	    {"exit 127", SENDMAIL_LATER, "exit code 127"},
	    {"kill -9 $$", SENDMAIL_LATER, "was killed"},
	    {"kill -SEGV $$", SENDMAIL_LATER, "was killed"},
	    {"kill -TERM $$", SENDMAIL_LATER, "was killed"},
	    {"kill -PIPE $$", SENDMAIL_LATER, "was killed"},
	    {"echo words; kill -9 $$", SENDMAIL_LATER, "words"},
	    {"exec /nowhere", SENDMAIL_LATER, "nowhere"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		assert_int_equal(sent(all[i].script, "x", 1, 20), all[i].done);
		assert_non_null(strstr(why, all[i].why));
	}
}

/* Of all codes of sysexits.h two say that another try is in vain, whatever else is said: data and user. */
static void each_exit_code_has_its_meaning(void **state)
{
	(void)state;
	for (int code = 1; code < 256; code++) {
		char script[20];
		if (code > 2 && code < 62) /* no code of those means anything */
			code = 62;
		if (code > 80 && code < 126)
			code = 126;
		if (code > 130 && code < 255)
			code = 255;
		snprintf(script, sizeof script, "exit %d", code);
		bool never = code == 65 || code == 67;
		assert_int_equal(sent(script, "x", 1, 20), never ? SENDMAIL_NEVER : SENDMAIL_LATER);
	}
}

/* Its exit code alone counts; and a letter that nobody reads neither kills nor keeps us. */
static void one_that_closes_its_ear_is_heard(void **state)
{
	static char large[1 << 20];
	(void)state;
	memset(large, 'x', sizeof large);
	assert_int_equal(sent("exec <&-; sleep 0.2; exit 0", large, sizeof large, 20), SENDMAIL_SENT);
	assert_int_equal(sent("exec <&-; sleep 0.2; echo later; exit 75", large, sizeof large, 20), SENDMAIL_LATER);
	assert_string_equal(why, "later");
	assert_int_equal(sent("head -c 10 >/dev/null; exec <&-; exit 67", large, sizeof large, 20), SENDMAIL_NEVER);
	assert_int_equal(sent("exec >&- 2>&-; cat >/dev/null; exit 0", large, sizeof large, 20), SENDMAIL_SENT);
	assert_int_equal(sent("trap '' TERM; exec >&- 2>&- <&-; sleep 100", "x", 1, 1), SENDMAIL_LATER);
	assert_non_null(strstr(why, "did not end within 1 s"));
}

static void rubbish_of_bytes_is_a_text_with_an_end(void **state)
{
	(void)state;
	assert_int_equal(sent("head -c 5000000 /dev/urandom; exit 75", "x", 1, 60), SENDMAIL_LATER);
	assert_true(strlen(why) < SENDMAIL_WHY);
	assert_int_equal(sent("head -c 5000000 /dev/zero; exit 75", "x", 1, 60), SENDMAIL_LATER);
	assert_non_null(strstr(why, "exit code 75"));
	assert_int_equal(sent("while :; do echo more; done", "x", 1, 1), SENDMAIL_LATER);
	assert_non_null(strstr(why, "did not end"));
}

static void what_is_no_program_is_told(void **state)
{
	struct sendmail_how how = {folder, "desk@opsio.example", 5};
	(void)state;
	assert_int_equal(sendmail_send(&how, "x", 1, why), SENDMAIL_LATER);
	assert_non_null(strstr(why, "could not be started: "));
	how.program = program("exit 0");
	assert_int_equal(chmod(how.program, 0600), 0);
	assert_int_equal(sendmail_send(&how, "x", 1, why), SENDMAIL_LATER);
	assert_non_null(strstr(why, "could not be started: "));
}

static void one_that_hangs_is_stopped_with_all_of_it(void **state)
{
	size_t n;
	int64_t began = time_monotonic_ms();
	(void)state;
	assert_int_equal(sent("sleep 1000 & echo $! >$F/child; wait", "x", 1, 1), SENDMAIL_LATER);
	assert_non_null(strstr(why, "did not end within 1 s"));
	assert_true(time_monotonic_ms() - began >= 1000);
	char *child = slurped("child", &n);
	char path[100];
	snprintf(path, sizeof path, "/proc/%ld/exe", strtol(child, NULL, 10));
	for (int i = 0; i < 1000 && access(path, F_OK) == 0; i++)
		usleep(10000);
	assert_int_not_equal(access(path, F_OK), 0);
	free(child);
}

/* Its end is what counts, not that of what it left behind. */
static void one_that_leaves_work_behind_has_ended(void **state)
{
	(void)state;
	assert_int_equal(sent("sleep 300 & echo taken; exit 0", "x", 1, 200), SENDMAIL_SENT);
	assert_int_equal(system("pkill -f '^sleep 300$'"), 0);
}

static void rubbish_is_cut_and_of_one_line(void **state)
{
	(void)state;
	assert_int_equal(sent("yes \"$(printf 'a\\0033[2Jb')\" | head -c 1000000; exit 70", "x", 1, 60), SENDMAIL_LATER);
	assert_in_range(strlen(why), 100, SENDMAIL_WHY - 1);
	assert_null(strchr(why, '\n'));
}

static void one_that_is_missing_is_told(void **state)
{
	const struct sendmail_how how = {"/no/such/sendmail", "desk@opsio.example", 5};
	(void)state;
	assert_int_equal(sendmail_send(&how, "x", 1, why), SENDMAIL_LATER);
	assert_string_equal(why, "/no/such/sendmail could not be started: No such file or directory");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_gets_the_letter_and_nothing_else),
	    cmocka_unit_test(a_large_letter_goes_through),
	    cmocka_unit_test(its_exit_code_says_whether_to_try_again),
	    cmocka_unit_test(each_exit_code_has_its_meaning),
	    cmocka_unit_test(one_that_closes_its_ear_is_heard),
	    cmocka_unit_test(rubbish_of_bytes_is_a_text_with_an_end),
	    cmocka_unit_test(what_is_no_program_is_told),
	    cmocka_unit_test(one_that_hangs_is_stopped_with_all_of_it),
	    cmocka_unit_test(one_that_leaves_work_behind_has_ended),
	    cmocka_unit_test(rubbish_is_cut_and_of_one_line),
	    cmocka_unit_test(one_that_is_missing_is_told),
	};
	return cmocka_run_group_tests_name("sendmail", tests, make_folder, drop_folder);
}
