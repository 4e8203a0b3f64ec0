/* The verdicts of a preview as a file: written whole, or not there with the reason said. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <cmocka.h>

#include "view/bulk.h"

/* A disk with these faults stands in for the C library's, while one is asked for. */
static enum fault { NO_FAULT, NO_ROOM, NOTHING_TAKEN, LATE } fault;

ssize_t write(int fd, const void *bytes, size_t n)
{
	if (fault == NOTHING_TAKEN)
		return 0;
	if (fault == NO_ROOM) {
		errno = ENOSPC;
		return -1;
	}
	return syscall(SYS_write, fd, bytes, n);
}

int close(int fd)
{
	long status = syscall(SYS_close, fd);
	if (fault != LATE)
		return (int)status;
	errno = EDQUOT;
	return -1;
}

static char folder[64], path[80];

static void write_two(struct desk *d)
{
	static const struct ombud_outcome outcomes[] = {
	    {.id = 1, .verdict = OMBUD_APPLIED, .why = ""}, {.id = 2, .verdict = OMBUD_SKIPPED, .why = "no"}};
	struct ombud_result r = {.v = outcomes, .n = 2};
	struct bulk b = {.r = &r};
	*d = (struct desk){0};
	bulk_write(&b, d, path);
}

static void what_went_wrong_is_said(void **state)
{
	static const struct {
		enum fault fault;
		int why;
	} cases[] = {{NO_ROOM, ENOSPC}, {NOTHING_TAKEN, EIO}, {LATE, EDQUOT}};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		static struct desk d;
		errno = 0;
		fault = cases[i].fault;
		write_two(&d);
		fault = NO_FAULT;
		assert_true(d.error);
		assert_non_null(strstr(d.message, strerror(cases[i].why)));
		assert_int_equal(access(path, F_OK), -1); /* half a file is none */
	}
}

static void a_file_is_written_once(void **state)
{
	static struct desk d;
	char line[80];
	(void)state;
	write_two(&d);
	assert_false(d.error);
	assert_non_null(strstr(d.message, "2 verdicts written"));
	FILE *f = fopen(path, "r");
	assert_non_null(f);
	assert_non_null(fgets(line, sizeof line, f));
	assert_string_equal(line, "\"id\",\"verdict\",\"change\",\"why\"\r\n");
	fclose(f);
	write_two(&d);
	assert_true(d.error);
	assert_non_null(strstr(d.message, "is there already"));
	unlink(path);
}

/* Where the name ends so it is JSON, a line a ticket. */
static void a_name_says_what_it_is(void **state)
{
	static struct desk d;
	char was[sizeof path], text[200] = "";
	(void)state;
	strcpy(was, path);
	snprintf(path, sizeof path, "%.40s/verdicts.json", folder);
	write_two(&d);
	assert_false(d.error);
	FILE *f = fopen(path, "r");
	assert_non_null(f);
	text[fread(text, 1, sizeof text - 1, f)] = '\0';
	fclose(f);
	assert_string_equal(text, "{\"id\":1,\"verdict\":\"ok\",\"change\":null,\"why\":null}\n"
				  "{\"id\":2,\"verdict\":\"SKIP\",\"change\":null,\"why\":\"no\"}\n");
	unlink(path);
	strcpy(path, was);
}

/* A folder that is a link could lead anywhere. */
static void a_linked_folder_is_not_followed(void **state)
{
	static struct desk d;
	char link[sizeof folder + 8], was[sizeof path];
	(void)state;
	snprintf(link, sizeof link, "%s.link", folder);
	assert_int_equal(symlink(folder, link), 0);
	strcpy(was, path);
	snprintf(path, sizeof path, "%.40s/verdicts.csv", link);
	write_two(&d);
	strcpy(path, was);
	assert_true(d.error);
	assert_non_null(strstr(d.message, "symbolic link"));
	assert_int_equal(access(path, F_OK), -1);
	unlink(link);
}

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-file-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	snprintf(path, sizeof path, "%s/verdicts.csv", folder);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	return rmdir(folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_went_wrong_is_said),
	    cmocka_unit_test(a_file_is_written_once),
	    cmocka_unit_test(a_name_says_what_it_is),
	    cmocka_unit_test(a_linked_folder_is_not_followed),
	};
	return cmocka_run_group_tests_name("bulk_file", tests, set_up, tear_down);
}
