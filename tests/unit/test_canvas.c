/* Cells: what is painted, cut and kept whole. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/canvas.h"
#include "base/heap.h"

static void line_is(const struct canvas *c, int y, const char *expected)
{
	char *line = canvas_line(c, y);
	assert_string_equal(line, expected);
	heap_free(line);
}

static void test_put_and_cut(void **state)
{
	struct canvas c;
	(void)state;
	canvas_init(&c, 10, 2);
	assert_int_equal(canvas_put(&c, 0, 0, 10, STYLE_TEXT, "0123456789"), 10);
	line_is(&c, 0, "0123456789");
	assert_int_equal(canvas_put(&c, 2, 1, 5, STYLE_TEXT, "abcdefgh"), 5);
	line_is(&c, 1, "  abcd~");
	assert_int_equal(canvas_put(&c, 8, 1, 99, STYLE_TEXT, "xyz"), 2);
	line_is(&c, 1, "  abcd~ x~");
	assert_int_equal(canvas_put(&c, 0, 9, 5, STYLE_TEXT, "no such row"), 0);
	canvas_free(&c);
}

static void test_wide_cells_stay_whole(void **state)
{
	struct canvas c;
	(void)state;
	canvas_init(&c, 6, 1);
	assert_int_equal(canvas_put(&c, 0, 0, 6, STYLE_TEXT, "帳戶除"), 6);
	line_is(&c, 0, "帳戶除");
	/* Half a wide cell overwritten leaves no half behind. */
	canvas_put(&c, 1, 0, 1, STYLE_TEXT, "x");
	line_is(&c, 0, " x戶除");
	/* A wide cell that does not fit is not begun. */
	canvas_fill(&c, 0, 0, 6, 1, STYLE_TEXT);
	assert_int_equal(canvas_put(&c, 0, 0, 4, STYLE_TEXT, "a帳戶除"), 4);
	line_is(&c, 0, "a帳~");
	canvas_fill(&c, 2, 0, 1, 1, STYLE_TEXT);
	line_is(&c, 0, "a  ~");
	canvas_free(&c);
}

static void test_nothing_unsafe_comes_through(void **state)
{
	struct canvas c;
	(void)state;
	canvas_init(&c, 40, 1);
	canvas_put(&c, 0, 0, 40, STYLE_TEXT,
	    "a\033[2Jb\xE2\x80\xAE"
	    "c\r\nd");
	for (int x = 0; x < 40; x++) {
		const struct cell *cell = canvas_at(&c, x, 0);
		for (int i = 0; i < cell->bytes; i++)
			assert_true((unsigned char)cell->text[i] >= 0x20);
		assert_false(cell->bytes == 3 && memcmp(cell->text, "\xE2\x80\xAE", 3) == 0);
	}
	canvas_free(&c);
}

static void test_right_and_bar(void **state)
{
	struct canvas c;
	(void)state;
	canvas_init(&c, 10, 1);
	assert_int_equal(canvas_right(&c, 10, 0, 8, STYLE_TEXT, "12%"), 3);
	line_is(&c, 0, "       12%");
	canvas_bar(&c, 8, 0, 99);
	assert_false(canvas_at(&c, 7, 0)->bar);
	assert_true(canvas_at(&c, 9, 0)->bar);
	canvas_cursor(&c, 99, -3);
	assert_int_equal(c.cursor_x, 9);
	assert_int_equal(c.cursor_y, 0);
	canvas_free(&c);
}

/* Frames and bars whose glyphs would take two cells are ASCII there. */
static void test_frames_are_plain_where_they_would_be_wide(void **state)
{
	struct canvas c;
	(void)state;
	canvas_init(&c, 8, 1);
	c.line_h = "\u2500";
	canvas_wide(&c, false);
	assert_string_equal(c.line_h, "\u2500");
	canvas_wide(&c, true);
	canvas_hline(&c, 0, 0, 8);
	char *line = canvas_line(&c, 0);
	assert_string_equal(line, "--------");
	heap_free(line);
	canvas_free(&c);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_put_and_cut),
	    cmocka_unit_test(test_wide_cells_stay_whole),
	    cmocka_unit_test(test_nothing_unsafe_comes_through),
	    cmocka_unit_test(test_right_and_bar),
	    cmocka_unit_test(test_frames_are_plain_where_they_would_be_wide),
	};
	return cmocka_run_group_tests_name("canvas", tests, NULL, NULL);
}
