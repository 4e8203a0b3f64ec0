/* Themes: what ships can be read, faults are named by place. How they are seen: test_theme_sight.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "theme.h"

static void test_all_that_ship_load(void **state)
{
	static const char *const names[] = {"default", "dark", "light", "high-contrast", "mono",
	    "colour-blind", "colour-blind-light"};
	struct theme t;
	char why[300];
	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (!theme_load(&t, names[i], NULL, false, why, sizeof why))
			fail_msg("%s: %s", names[i], why);
		assert_true(t.title[0]);
	}
}

static void test_faults_are_named(void **state)
{
	static const struct {
		const char *text, *why;
	} cases[] = {
	    {"[style]\nlate = redd\n", "x.theme: line 2: [style] late: 'redd' is no colour"},
	    {"[style]\n\nlatte = red\n", "x.theme: line 3: [style] latte: there is no 'latte'"},
	    {"[colours]\na = b\n", "x.theme: line 2: [colours] a: there is no 'colours'"},
	    {"[style]\nlate = 300\n", "x.theme: line 2: [style] late: '300' is no colour"},
	    {"[style]\nlate = #12345\n", "x.theme: line 2: [style] late: '#12345' is no colour"},
	    {"[style]\nlate = red on\nnonsense\n", "x.theme: line 3"},
	    {"[theme]\ncontrast = 4.55\n", "x.theme: line 2: [theme] contrast: a contrast is"},
	    {"[theme]\ncontrast = 0\n", "x.theme: line 2: [theme] contrast: a contrast is"},
	    {"[frame]\nvertical = much too long\n",
		"x.theme: line 2: [frame] vertical: one character"},
	    {"[frame]\nvertical = ab\n", "x.theme: line 2: [frame] vertical: one character"},
	    {"[frame]\nvertical = \x1B[2J\n", "x.theme: line 2: [frame] vertical: one character"},
	    {"[frame]\ncross = \xAD\n", "x.theme: line 2: [frame] cross: one character"},
	    {"[frame]\nhorizontal = \xE2\x80\xAE\n", "x.theme: line 2: [frame] horizontal: one"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct theme t;
		char why[300] = "";
		theme_plain(&t);
		assert_false(theme_read(&t, "x.theme", cases[i].text, why, sizeof why));
		assert_memory_equal(why, cases[i].why, strlen(cases[i].why));
	}
}

static void test_looks(void **state)
{
	struct theme t;
	char why[300];
	(void)state;
	theme_plain(&t);
	assert_true(theme_read(&t, "x",
	    "[style]\nlate = bright-red on #010203 bold underline\nsoon = 208\nbar = white on "
	    "blue\n",
	    why, sizeof why));
	struct look late = theme_look(&t, STYLE_LATE, false);
	assert_int_equal(late.fg, 9);
	assert_int_equal(late.bg, COLOUR_RGB | 0x010203);
	assert_int_equal(late.attr, LOOK_BOLD | LOOK_UNDERLINE);
	assert_int_equal(theme_look(&t, STYLE_SOON, false).fg, 208);
	assert_int_equal(theme_look(&t, STYLE_LATE, true).bg, 4);
}

static void test_names_are_no_paths(void **state)
{
	struct theme t;
	char why[300];
	(void)state;
	assert_false(theme_load(&t, "../../etc/passwd", "/tmp", false, why, sizeof why));
	assert_false(theme_load(&t, ".hidden", "/tmp", false, why, sizeof why));
	assert_false(theme_load(&t, "nosuch", NULL, false, why, sizeof why));
	assert_non_null(strstr(why, "nosuch"));
}

static void test_mono_has_no_colour(void **state)
{
	struct theme t;
	char why[300];
	(void)state;
	assert_true(theme_load(&t, "dark", NULL, true, why, sizeof why));
	for (int i = 0; i < STYLE_COUNT; i++) {
		assert_int_equal(t.style[i].fg, COLOUR_DEFAULT);
		assert_int_equal(t.style[i].bg, COLOUR_DEFAULT);
	}
	/* The row under the cursor has to stand out all the same. */
	assert_true(t.bar.attr != 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_all_that_ship_load),
	    cmocka_unit_test(test_faults_are_named),
	    cmocka_unit_test(test_looks),
	    cmocka_unit_test(test_names_are_no_paths),
	    cmocka_unit_test(test_mono_has_no_colour),
	};
	return cmocka_run_group_tests_name("theme", tests, NULL, NULL);
}
