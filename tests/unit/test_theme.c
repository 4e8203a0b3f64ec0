/* Themes: what ships can be read, faults are named by place. How they are seen: test_theme_sight.c. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/bars.h"
#include "base/conf.h"
#include "base/heap.h"
#include "theme.h"

static void test_all_that_ship_load(void **state)
{
	static const char *const names[] = {"default", "default-light", "dark", "light", "high-contrast", "mono",
	    "colour-blind", "colour-blind-light"};
	struct theme t;
	char why[300];
	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		if (!theme_load(&t, names[i], NULL, false, why, sizeof why))
			fail_msg("%s: %s", names[i], why);
		assert_true(t.title[0]);
		/* In a popup stand names, keys and notes side by side: with two grounds it is a patchwork. */
		assert_int_equal(theme_look(&t, STYLE_POPUP, false).bg, theme_look(&t, STYLE_DIM, false).bg);
		assert_int_equal(theme_look(&t, STYLE_POPUP, false).bg, theme_look(&t, STYLE_KEY, false).bg);
		assert_int_equal(theme_look(&t, STYLE_POPUP, false).bg, theme_look(&t, STYLE_TEXT, false).bg);
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
	    {"[bars]\nlevels = .\n", "x.theme: line 2: [bars] levels: 2 to 8 characters"},
	    {"[bars]\nlevels = 123456789\n", "x.theme: line 2: [bars] levels: 2 to 8 characters"},
	    {"[bars]\nlevels = .\x1B#\n", "x.theme: line 2: [bars] levels: one character"},
	    {"[bars]\nfull = ##\n", "x.theme: line 2: [bars] full: one character"},
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

static void test_bars(void **state)
{
	struct theme t;
	struct canvas c;
	char why[300];
	(void)state;
	canvas_init(&c, 12, 2);
	theme_plain(&t);
	assert_true(theme_read(&t, "x", "[bars]\nlevels = abcd\nfull = █\nempty = ░\n", why, sizeof why));
	theme_glyphs(&t, &c);
	bars_gauge(&c, 0, 0, 6, 1, 2, STYLE_TEXT);
	bars_length(&c, 7, 0, 4, 1, 9, STYLE_TEXT);
	/* 9 of 16 on two lines: half of one, which is all that it has, and an eighth more. */
	bars_column(&c, 11, 1, 2, 9, 16, STYLE_TEXT);
	char *over = canvas_line(&c, 0), *under = canvas_line(&c, 1);
	assert_string_equal(over, "[██░░] █   a");
	assert_string_equal(under, "           d");
	heap_free(over);
	heap_free(under);
	canvas_free(&c);
}

/* ombud-themes(5) says of each style what it means. */
static void test_the_manual_has_all(void **state)
{
	char file[400], line[80];
	const char *tests = getenv("TESTS");
	(void)state;
	snprintf(file, sizeof file, "%s/../tui/ombud-themes.5", tests ? tests : "tests");
	char *page = conf_slurp(file, 65536);
	assert_non_null(page);
	for (int s = 0; s <= STYLE_COUNT; s++) {
		const char *name = s < STYLE_COUNT ? theme_style_name((enum style)s) : "bar";
		snprintf(line, sizeof line, "\n.It Ic %s\n", name);
		if (!strstr(page, line))
			fail_msg("%s is not in ombud-themes(5)", name);
	}
	heap_free(page);
}

/* Its example can be taken as it stands. */
static void test_the_example_can_be_read(void **state)
{
	static const char from[] = ".Bd -literal -offset indent\n";
	char file[400], why[300];
	struct theme t;
	const char *tests = getenv("TESTS");
	(void)state;
	snprintf(file, sizeof file, "%s/../tui/ombud-themes.5", tests ? tests : "tests");
	char *page = conf_slurp(file, 65536), *text = page ? strstr(page, from) : NULL;
	assert_non_null(text);
	text += sizeof from - 1;
	*strstr(text, ".Ed\n") = '\0';
	theme_plain(&t);
	if (!theme_read(&t, "example", text, why, sizeof why))
		fail_msg("%s", why);
	assert_string_equal(t.title, "amber on black");
	heap_free(page);
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
	    cmocka_unit_test(test_bars),
	    cmocka_unit_test(test_the_manual_has_all),
	    cmocka_unit_test(test_the_example_can_be_read),
	    cmocka_unit_test(test_names_are_no_paths),
	    cmocka_unit_test(test_mono_has_no_colour),
	};
	return cmocka_run_group_tests_name("theme", tests, NULL, NULL);
}
