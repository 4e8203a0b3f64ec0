/* Editing lines and texts: keys in, text with the cursor as '|' out. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/edit.h"

/* Types the keys of a notation and compares the text, with | where the cursor is. */
static void typed(struct edit *e, const char *keys, const char *expected)
{
	char got[400];
	struct key key;
	for (size_t n; (n = key_parse(&key, keys)); keys += n)
		edit_key(e, &key);
	snprintf(got, sizeof got, "%.*s|%s", (int)e->at, edit_text(e), edit_text(e) + e->at);
	assert_string_equal(got, expected);
}

static void test_line(void **state)
{
	struct edit e = {0};
	(void)state;
	typed(&e, "hej<Space>på<Space>dig", "hej på dig|");
	typed(&e, "^Ax^E!", "xhej på dig!|");
	typed(&e, "<Alt-b><Alt-b>", "xhej |på dig!");
	typed(&e, "<Right><Backspace>", "xhej |å dig!");
	typed(&e, "^K", "xhej |");
	typed(&e, "^W", "|");
	typed(&e, "^Y", "xhej |");
	typed(&e, "<Left><Left><Del>", "xhe| ");
	typed(&e, "^U", "| ");
	edit_free(&e);
}

static void test_clusters_are_one_step(void **state)
{
	struct edit e = {0};
	(void)state;
	edit_set(&e, "a帳e\xCC\x81z");
	typed(&e, "<Left><Left>", "a帳|e\xCC\x81z");
	typed(&e, "<Del>", "a帳|z");
	typed(&e, "<Backspace>", "a|z");
	edit_free(&e);
}

static void test_undo_and_redo(void **state)
{
	struct edit e = {0};
	(void)state;
	typed(&e, "one<Space>two", "one two|");
	typed(&e, "^W", "one |");
	typed(&e, "^_", "one two|");
	typed(&e, "^_", "one|");
	typed(&e, "^_", "|");
	typed(&e, "^_", "|");
	typed(&e, "^^^^", "one two|");
	typed(&e, "x^^", "one twox|");
	edit_free(&e);
}

static void test_many_lines(void **state)
{
	struct edit e = {.many = true, .width = 10};
	(void)state;
	typed(&e, "ab<Enter>cdef<Enter>", "ab\ncdef\n|");
	typed(&e, "<Up><End>", "ab\ncdef|\n");
	typed(&e, "<Up>", "ab|\ncdef\n");
	typed(&e, "<Down>", "ab\ncd|ef\n");
	typed(&e, "^A<Backspace>", "ab|cdef\n");
	typed(&e, "<C-Down>x", "abcdef\nx|");
	edit_free(&e);
}

static void test_rows_fold_at_blanks(void **state)
{
	struct edit e = {.many = true, .width = 10};
	struct edit_rows r;
	(void)state;
	edit_set(&e, "one two three four\n\nabcdefghijklmno");
	edit_rows(&r, &e);
	static const size_t froms[] = {0, 8, 19, 20, 30};
	assert_int_equal(r.row.n, 5);
	for (size_t i = 0; i < 5; i++)
		assert_int_equal(r.row.v[i].from, froms[i]);
	assert_int_equal(r.at_row, 4);
	assert_int_equal(r.at_cell, 5);
	edit_rows_free(&r);
	edit_free(&e);
}

static void test_paste_into_a_line(void **state)
{
	struct edit e = {0};
	(void)state;
	edit_insert(&e, "a\r\nb\tc\033d", 8);
	assert_string_equal(edit_text(&e), "a b cd");
	edit_free(&e);
}

static void test_history(void **state)
{
	struct history h = {0};
	(void)state;
	history_add(&h, "one");
	history_add(&h, "two");
	history_add(&h, "two");
	history_add(&h, "");
	assert_int_equal(h.line.n, 2);
	assert_string_equal(history_walk(&h, -1, "dra"), "two");
	assert_string_equal(history_walk(&h, -1, "two"), "one");
	assert_null(history_walk(&h, -1, "one"));
	assert_string_equal(history_walk(&h, 1, "one"), "two");
	assert_string_equal(history_walk(&h, 1, "two"), "dra");
	assert_null(history_walk(&h, 1, "dra"));
	history_free(&h);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_line),
	    cmocka_unit_test(test_clusters_are_one_step),
	    cmocka_unit_test(test_undo_and_redo),
	    cmocka_unit_test(test_many_lines),
	    cmocka_unit_test(test_rows_fold_at_blanks),
	    cmocka_unit_test(test_paste_into_a_line),
	    cmocka_unit_test(test_history),
	};
	return cmocka_run_group_tests_name("edit", tests, NULL, NULL);
}
