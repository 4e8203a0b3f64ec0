/* Files whose names come from outside, in folders that are chosen. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/newfile.h"

static char room[64], text[256];

static const char *in_room(const char *name)
{
	snprintf(text, sizeof text, "%s/%s", room, name);
	return text;
}

static int setup(void **state)
{
	(void)state;
	strcpy(room, "/tmp/ombud-newfile-XXXXXX");
	return !mkdtemp(room) || mkdir(in_room("in"), 0700);
}

static int teardown(void **state)
{
	(void)state;
	static const char *const names[] = {"in/a.txt", "in/link.txt", "outside.txt", "way"};
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		unlink(in_room(names[i]));
	rmdir(in_room("in"));
	return rmdir(room);
}

static void names_are_cleaned(void **state)
{
	(void)state;
	static const struct {
		const char *theirs, *ours;
	} rows[] = {{"photo.jpg", "photo.jpg"}, {"../../etc/passwd", "passwd"}, {"/etc/passwd", "passwd"},
	    {"C:\\Users\\x\\..\\evil.exe", "evil.exe"}, {"..", "file"}, {".", "file"}, {"", "file"},
	    {".bashrc", "bashrc"}, {"-rf", "rf"}, {"--", "file"}, {"a b\tc\n.txt", "abc.txt"},
	    {"\033]0;x\007.txt", "0x.txt"}, {"\xE2\x80\xAEgpj.exe", "gpj.exe"}, {"dir/", "file"},
	    {"r\xC3\xA4kning.pdf", "rkning.pdf"}, {"$(touch x)`y`;z|w", "touchxyzw"}, {"\xFF\xFE", "file"},
	    {"a..b", "a..b"}, {"...a", "a"}, {"%s%n", "sn"}};
	char out[NEWFILE_NAME];
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		newfile_name(out, rows[i].theirs);
		assert_string_equal(out, rows[i].ours);
	}
}

static void long_names_keep_their_ending(void **state)
{
	(void)state;
	char theirs[5000], out[NEWFILE_NAME];
	memset(theirs, 'x', sizeof theirs);
	strcpy(theirs + 300, ".tar.gz");
	newfile_name(out, theirs);
	assert_int_equal(strlen(out), 100);
	assert_string_equal(out + 97, ".gz");
	memset(theirs, 'y', sizeof theirs);
	theirs[sizeof theirs - 1] = '\0';
	newfile_name(out, theirs);
	assert_int_equal(strlen(out), 100);
}

/* What looks while it is written finds nothing under its name, nor a half afterwards. */
static int break_off(int fd, void *data)
{
	(void)data;
	assert_int_equal(newfile_add(fd, "half", 4), 0);
	assert_int_equal(access(in_room("in/a.txt"), F_OK), -1);
	return EIO;
}

static void it_has_its_name_once_it_is_whole(void **state)
{
	(void)state;
	char why[300] = "";
	assert_false(newfile_fill_in(in_room("in"), "a.txt", break_off, NULL, why, sizeof why));
	assert_non_null(strstr(why, strerror(EIO)));
	assert_int_equal(rmdir(in_room("in")), 0); /* nothing is left */
	assert_int_equal(mkdir(in_room("in"), 0700), 0);
}

static void it_is_written_for_its_owner(void **state)
{
	(void)state;
	char why[300] = "", bytes[10] = "";
	struct stat st;
	assert_true(newfile_write(in_room("in"), "a.txt", "abc\0d", 5, why, sizeof why));
	assert_int_equal(stat(in_room("in/a.txt"), &st), 0);
	assert_int_equal(st.st_mode & 07777, 0600);
	FILE *f = fopen(text, "r");
	assert_int_equal(fread(bytes, 1, sizeof bytes, f), 5);
	assert_memory_equal(bytes, "abc\0d", 5);
	fclose(f);
}

static void nothing_is_written_over(void **state)
{
	(void)state;
	char why[300];
	struct stat st;
	assert_true(newfile_write(in_room("in"), "a.txt", "abc", 3, why, sizeof why));
	assert_false(newfile_write(in_room("in"), "a.txt", "x", 1, why, sizeof why));
	assert_non_null(strstr(why, "choose another name"));
	assert_int_equal(stat(in_room("in/a.txt"), &st), 0);
	assert_int_equal(st.st_size, 3);
}

static void no_link_is_followed(void **state)
{
	(void)state;
	char why[300], target[128];
	strcpy(target, in_room("outside.txt"));
	assert_int_equal(symlink(target, in_room("in/link.txt")), 0);
	assert_false(newfile_write(in_room("in"), "link.txt", "x", 1, why, sizeof why));
	assert_int_not_equal(access(target, F_OK), 0);
	strcpy(target, in_room("in"));
	assert_int_equal(symlink(target, in_room("way")), 0);
	assert_false(newfile_write(in_room("way"), "a.txt", "x", 1, why, sizeof why));
	assert_non_null(strstr(why, "symbolic link"));
	assert_int_not_equal(access(in_room("in/a.txt"), F_OK), 0);
}

static void the_folder_is_not_left(void **state)
{
	(void)state;
	static const char *const names[] = {"../outside.txt", "..", ".", "/tmp/ombud-outside", "a/b", ""};
	char why[300];
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		assert_false(newfile_write(in_room("in"), names[i], "x", 1, why, sizeof why));
	assert_int_not_equal(access(in_room("outside.txt"), F_OK), 0);
	assert_false(newfile_write(in_room("none"), "a.txt", "x", 1, why, sizeof why));
}

#define CASE(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(names_are_cleaned),
	    cmocka_unit_test(long_names_keep_their_ending),
	    CASE(it_has_its_name_once_it_is_whole),
	    CASE(it_is_written_for_its_owner),
	    CASE(nothing_is_written_over),
	    CASE(no_link_is_followed),
	    CASE(the_folder_is_not_left),
	};
	return cmocka_run_group_tests_name("newfile", tests, NULL, NULL);
}
