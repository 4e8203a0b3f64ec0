/* What is said where there is no screen: it quotes files and words, and nothing of them steers the terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "farewell.h"

static const char quoting[] = "keys: line 1: there is no command 'a\033]0;title\ab\xC2\x9B" "2J\xE2\x80\xAE'";

static int refuse(const char *why, int width, int code)
{
	(void)width;
	return farewell_refuse(why, code);
}

/* What comes on stderr. */
static void said(char *out, size_t size, int (*say)(const char *, int, int), const char *why, int width)
{
	FILE *file = tmpfile();
	assert_non_null(file);
	int before = dup(STDERR_FILENO);
	fflush(stderr);
	assert_true(dup2(fileno(file), STDERR_FILENO) >= 0);
	int code = say(why, width, 2);
	fflush(stderr);
	dup2(before, STDERR_FILENO);
	close(before);
	assert_int_equal(code, 2);
	rewind(file);
	size_t n = fread(out, 1, size - 1, file);
	out[n] = '\0';
	fclose(file);
}

static void nothing_of_it_steers_the_terminal(void **state)
{
	int (*const ways[])(const char *, int, int) = {refuse, farewell_say};
	char out[400];
	(void)state;
	for (size_t i = 0; i < sizeof ways / sizeof *ways; i++) {
		said(out, sizeof out, ways[i], quoting, 400);
		assert_non_null(strstr(out, "ombud: keys: line 1: there is no command 'a"));
		for (const char *s = out; *s; s++)
			assert_true((unsigned char)*s >= ' ' || (*s == '\n' && !s[1]));
		assert_null(strstr(out, "\xC2\x9B"));
		assert_null(strstr(out, "\xE2\x80\xAE"));
	}
}

static void it_is_broken_between_words(void **state)
{
	char out[400];
	(void)state;
	said(out, sizeof out, farewell_say, "one two three four five six", 24);
	assert_string_equal(out, "ombud: one two three\n       four five six\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nothing_of_it_steers_the_terminal),
	    cmocka_unit_test(it_is_broken_between_words),
	};
	return cmocka_run_group_tests_name("farewell", tests, NULL, NULL);
}
