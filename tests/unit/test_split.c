/* Command lines into words. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include "base/split.h"

#include <cmocka.h>

enum { MOST = 4 };

static struct arena memory;
static struct split_line line[MOST];

static size_t split(const char *text)
{
	memset(line, 0, sizeof line);
	return split_lines(&memory, text, line, MOST);
}

static void words_part_at_blanks(void **state)
{
	(void)state;
	assert_int_equal(split("  label \t vip  legal "), 1);
	assert_int_equal(line[0].n, 3);
	assert_string_equal(line[0].words[0], "label");
	assert_string_equal(line[0].words[2], "legal");
	assert_string_equal(line[0].text, "label \t vip  legal");
}

static void quotes_hold_words_together(void **state)
{
	(void)state;
	assert_int_equal(split("note \"say; \\\"no\\\"\" 'a\\b' x\\ y \"\""), 1);
	assert_int_equal(line[0].n, 5);
	assert_string_equal(line[0].words[1], "say; \"no\"");
	assert_string_equal(line[0].words[2], "a\\b");
	assert_string_equal(line[0].words[3], "x y");
	assert_string_equal(line[0].words[4], "");
}

static void lines_part_at_feeds_and_semicolons(void **state)
{
	(void)state;
	assert_int_equal(split("label a\n\n  ; priority high;;\r\nassign @me\n"), 3);
	assert_string_equal(line[0].text, "label a");
	assert_string_equal(line[1].words[1], "high");
	assert_string_equal(line[2].text, "assign @me");
	assert_int_equal(split("note 'one\ntwo'"), 1);
	assert_string_equal(line[0].words[1], "one\ntwo");
}

static void nothing_is_no_line(void **state)
{
	(void)state;
	assert_int_equal(split(""), 0);
	assert_int_equal(split(" \n ; \t\n"), 0);
}

static void an_open_quote_is_told(void **state)
{
	(void)state;
	assert_int_equal(split("note \"half"), SIZE_MAX);
	assert_int_equal(split("label a\nnote 'it\nlabel b"), SIZE_MAX);
	assert_int_equal(split("label a\\"), 1);
	assert_string_equal(line[0].words[1], "a\\");
}

static void more_lines_than_room_are_counted(void **state)
{
	(void)state;
	assert_int_equal(split("a;b;c;d;e;f"), 6);
	assert_string_equal(line[MOST - 1].text, "d");
}

static int drop(void **state)
{
	(void)state;
	arena_free(&memory);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(words_part_at_blanks),
	    cmocka_unit_test(quotes_hold_words_together),
	    cmocka_unit_test(lines_part_at_feeds_and_semicolons), cmocka_unit_test(nothing_is_no_line),
	    cmocka_unit_test(an_open_quote_is_told), cmocka_unit_test(more_lines_than_room_are_counted)};
	return cmocka_run_group_tests(tests, NULL, drop);
}
