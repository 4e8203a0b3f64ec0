/* A text in a file that no disk sees: where it lies, what is taken back from it, and that nothing stays. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/scratch.h"

#include <cmocka.h>

static struct scratch opened(const char *text)
{
	struct scratch s;
	char why[300];
	if (!scratch_open(&s, "/dev/shm", "text.txt", text, strlen(text), why, sizeof why))
		fail_msg("%s", why);
	return s;
}

static void put(const struct scratch *s, const char *bytes, size_t n)
{
	FILE *f = fopen(s->path, "w");
	assert_non_null(f);
	assert_int_equal(fwrite(bytes, 1, n, f), n);
	assert_int_equal(fclose(f), 0);
}

static void it_is_for_its_owner_alone_and_goes_whole(void **state)
{
	struct stat st;
	char beside[260];
	(void)state;
	struct scratch s = opened("secret");
	assert_int_equal(stat(s.folder, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0700);
	assert_int_equal(stat(s.path, &st), 0);
	assert_int_equal(st.st_mode & 0777, 0600);
	snprintf(beside, sizeof beside, "%s/.text.txt.swp", s.folder);
	assert_int_equal(link(s.path, beside), 0);
	/* What is overwritten is overwritten wherever it is known by another name. */
	char kept[] = "/dev/shm/ombud-test-XXXXXX";
	int fd = mkstemp(kept);
	close(fd);
	unlink(kept);
	assert_int_equal(link(s.path, kept), 0);
	assert_true(scratch_close(&s));
	assert_int_equal(stat(s.folder, &st), -1);
	FILE *f = fopen(kept, "r");
	char bytes[7] = "";
	assert_non_null(f);
	assert_int_equal(fread(bytes, 1, 6, f), 6);
	fclose(f);
	unlink(kept);
	assert_memory_equal(bytes, "\0\0\0\0\0\0", 6);
}

static void what_an_editor_does_to_lines_is_undone(void **state)
{
	static const struct {
		const char *before, *written, *read;
	} all[] = {
	    {"one", "two\n", "two"},
	    {"one\n", "two\n", "two\n"},
	    {"", "a\r\nb\r\n", "a\nb"},
	    {"", "a\tb\033[2J", "a b[2J"},
	    {"", "\xef\xbb\xbfå €", "\xef\xbb\xbfå €"},
	    {"", "", ""},
	};
	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		char why[200];
		struct scratch s = opened(all[i].before);
		put(&s, all[i].written, strlen(all[i].written));
		char *text = scratch_read(&s, all[i].before, 100, why, sizeof why);
		assert_string_equal(text, all[i].read);
		heap_free(text);
		assert_true(scratch_close(&s));
	}
}

static void what_is_no_text_is_not_taken(void **state)
{
	static const struct {
		const char *bytes;
		size_t n;
		const char *why;
	} all[] = {
	    {"h\xe5", 2, "it is not in UTF-8"},
	    {"\xed\xa0\x80", 3, "it is not in UTF-8"},
	    {"\xc0\xaf", 2, "it is not in UTF-8"},
	    {"\xf4\x90\x80\x80", 4, "it is not in UTF-8"},
	    {"\xe2\x82", 2, "it is not in UTF-8"},
	    {"a\0b", 3, "it is no text"},
	    {"0123456789a", 11, "it holds more than 1 MB"},
	};
	char why[200];
	(void)state;
	struct scratch s = opened("one");
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		put(&s, all[i].bytes, all[i].n);
		assert_null(scratch_read(&s, "one", 10, why, sizeof why));
		assert_string_equal(why, all[i].why);
	}
	assert_int_equal(unlink(s.path), 0);
	assert_null(scratch_read(&s, "one", 10, why, sizeof why));
	assert_string_equal(why, "the file is gone");
	assert_int_equal(symlink("/etc/passwd", s.path), 0);
	assert_null(scratch_read(&s, "one", 10000, why, sizeof why));
	assert_true(scratch_close(&s));
}

static void what_a_dead_process_left_is_wiped(void **state)
{
	struct stat st;
	char folder[200], path[220], why[200];
	(void)state;
	pid_t pid = fork();
	if (pid == 0)
		_exit(0);
	waitpid(pid, NULL, 0);
	snprintf(folder, sizeof folder, "/dev/shm/ombud-copy-%ld-abcdef", (long)pid);
	snprintf(path, sizeof path, "%s/text.txt", folder);
	assert_int_equal(mkdir(folder, 0700), 0);
	FILE *f = fopen(path, "w");
	fputs("secret", f);
	fclose(f);
	/* One that lives keeps its own. */
	struct scratch mine = opened("mine"), other = opened("other");
	assert_int_equal(stat(folder, &st), -1);
	char *text = scratch_read(&mine, "mine", 100, why, sizeof why);
	assert_string_equal(text, "mine");
	heap_free(text);
	assert_true(scratch_close(&mine));
	assert_true(scratch_close(&other));
}

static void a_folder_on_a_disk_is_not_taken(void **state)
{
	struct scratch s;
	char why[300];
	(void)state;
	assert_true(scratch_open(&s, "/proc", "text.txt", "x", 1, why, sizeof why));
	assert_memory_equal(s.folder, "/dev/shm/", 9);
	assert_true(scratch_close(&s));
	assert_true(scratch_open(&s, "relative", "text.txt", "x", 1, why, sizeof why));
	assert_memory_equal(s.folder, "/dev/shm/", 9);
	assert_true(scratch_close(&s));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_is_for_its_owner_alone_and_goes_whole),
	    cmocka_unit_test(what_an_editor_does_to_lines_is_undone),
	    cmocka_unit_test(what_is_no_text_is_not_taken),
	    cmocka_unit_test(what_a_dead_process_left_is_wiped),
	    cmocka_unit_test(a_folder_on_a_disk_is_not_taken),
	};
	return cmocka_run_group_tests_name("scratch", tests, NULL, NULL);
}
