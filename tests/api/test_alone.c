/* A store that others could read, write or reach by another name is not opened; what is printed mends
 * it. */
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "desk.h"

static char beside_path[200];

static const char *beside(const struct desk *d, const char *ending)
{
	snprintf(beside_path, sizeof beside_path, "%s%s", d->path, ending);
	return beside_path;
}

static void closed(struct desk *d)
{
	ombud_session_close(d->s);
	d->s = NULL;
}

static void refused(struct desk *d, const char *with)
{
	for (int read_only = 0; read_only < 2; read_only++) {
		assert_int_not_equal(desk_try(d, &d->s, NULL, NOW, read_only), OMBUD_OK);
		if (!strstr(d->why, with))
			fail_msg("'%s' says nothing of '%s'", d->why, with);
	}
}

/* What follows the colon, as a shell. */
static void mend(struct desk *d)
{
	char *command = strstr(d->why, ": chown ");
	assert_non_null(command);
	pid_t child = fork();
	if (!child) {
		execl("/bin/sh", "sh", "-c", command + 2, (char *)NULL);
		_exit(127);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	assert_int_equal(status, 0);
	assert_int_equal(desk_try(d, &d->s, NULL, NOW, false), OMBUD_OK);
}

static void every_bit_for_others_is_one_too_many(void **state)
{
	struct desk *d = *state;
	static const mode_t modes[] = {0640, 0604, 0620, 0602, 0610, 0601, 0644, 0666};
	for (size_t i = 0; i < sizeof modes / sizeof *modes; i++) {
		closed(d);
		assert_int_equal(chmod(d->path, modes[i]), 0);
		refused(d, "chmod 600");
		mend(d);
	}
}

static void also_what_stands_beside_it(void **state)
{
	struct desk *d = *state;
	static const char *const endings[] = {"-wal", "-shm"};
	for (size_t i = 0; i < 2; i++) {
		assert_int_equal(chmod(beside(d, endings[i]), 0644), 0);
		struct ombud_session *held = d->s;
		refused(d, endings[i]);
		mend(d);
		ombud_session_close(held);
	}
}

static void a_name_for_a_shell_is_quoted(void **state)
{
	struct desk *d = *state;
	char was[sizeof d->path];
	closed(d);
	strcpy(was, d->path);
	snprintf(d->path, sizeof d->path, "%s/a b'$(x)", d->folder);
	assert_int_equal(rename(was, d->path), 0);
	assert_int_equal(chmod(d->path, 0644), 0);
	refused(d, "chmod 600 '");
	mend(d);
	closed(d);
	assert_int_equal(rename(d->path, was), 0);
	strcpy(d->path, was);
}

static void another_name_is_refused(void **state)
{
	struct desk *d = *state;
	char other[200];
	closed(d);
	strcpy(other, beside(d, ".two"));
	assert_int_equal(link(d->path, other), 0);
	refused(d, "second name");
	unlink(other);
	assert_int_equal(desk_try(d, &d->s, NULL, NOW, false), OMBUD_OK);
}

static void a_link_to_it_is_refused(void **state)
{
	struct desk *d = *state;
	char link_path[200], was[sizeof d->path];
	strcpy(link_path, beside(d, ".link"));
	assert_int_equal(symlink(d->path, link_path), 0);
	closed(d);
	strcpy(was, d->path);
	snprintf(d->path, sizeof d->path, "%.90s", link_path);
	refused(d, "no regular file");
	strcpy(d->path, was);
	unlink(link_path);
}

/* What is printed finds it from wherever one stands. */
static void the_other_name_is_found(void **state)
{
	struct desk *d = *state;
	char other[sizeof d->path + 8], line[sizeof d->why + 64], found[512] = "";
	closed(d);
	snprintf(other, sizeof other, "%s.two", d->path);
	assert_int_equal(link(d->path, other), 0);
	refused(d, ": find /");
	snprintf(line, sizeof line, "cd / && %s 2>/dev/null | grep -F .two", strstr(d->why, ": find ") + 2);
	FILE *f = popen(line, "r");
	assert_non_null(f);
	assert_non_null(fgets(found, sizeof found, f));
	pclose(f);
	assert_non_null(strstr(found, other));
	assert_int_equal(unlink(other), 0);
}

static void anothers_is_refused(void **state)
{
	struct desk *d = *state;
	if (geteuid() != 0)
		skip(); /* only root can give a file away */
	closed(d);
	assert_int_equal(chown(d->path, 12345, (gid_t)-1), 0);
	refused(d, "must be its account's alone");
	mend(d);
}

/* Its folder is that account's too: a desk of its own, which a chown would break. */
static void anothers_desk_is_left_to_it(void **state)
{
	struct desk *d = *state;
	if (geteuid() != 0)
		skip();
	closed(d);
	assert_int_equal(chown(d->path, 12345, 12345), 0);
	assert_int_equal(chown(d->folder, 12345, 12345), 0);
	refused(d, "run it as that account: setpriv --reuid 12345 --regid 12345");
	assert_null(strstr(d->why, "chown"));
	assert_int_equal(chown(d->path, 0, 0), 0);
	assert_int_equal(chown(d->folder, 0, 0), 0);
	assert_int_equal(desk_try(d, &d->s, NULL, NOW, false), OMBUD_OK);
}

#define CASE(f) cmocka_unit_test_setup_teardown(f, desk_setup, desk_teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    CASE(every_bit_for_others_is_one_too_many),
	    CASE(also_what_stands_beside_it),
	    CASE(a_name_for_a_shell_is_quoted),
	    CASE(another_name_is_refused),
	    CASE(a_link_to_it_is_refused),
	    CASE(the_other_name_is_found),
	    CASE(anothers_is_refused),
	    CASE(anothers_desk_is_left_to_it),
	};
	return cmocka_run_group_tests_name("alone", tests, NULL, NULL);
}
