/* Themes and keys of one's own: listed, chosen and kept, read anew when they are saved. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

#include <cmocka.h>

#include "look.h"
#include "paint.h"
#include "screen.h"
#include "themes.h"

#define NOW INT64_C(1795442700)

struct look_run {
	char folder[64], store[96];
	struct ombud_session *s;
	struct screen screen;
	int64_t ms;
};

static void write_file(const struct look_run *r, const char *name, const char *text)
{
	char path[160];
	snprintf(path, sizeof path, "%s/%s", r->folder, name);
	FILE *f = fopen(path, "w");
	assert_non_null(f);
	assert_true(fputs(text, f) >= 0);
	assert_int_equal(fclose(f), 0);
}

static bool try_open(struct look_run *r, const char *theme, bool mono, char *why, size_t size)
{
	struct screen_start start = {.session = r->s, .theme = theme, .config = r->folder, .mono = mono};
	if (!screen_open(&r->screen, &start, why, size))
		return false;
	screen_size(&r->screen, 80, 24);
	screen_clock(&r->screen, r->ms);
	screen_draw(&r->screen);
	return true;
}

static void open_desk(struct look_run *r, const char *theme, bool mono)
{
	char why[600];
	if (!try_open(r, theme, mono, why, sizeof why))
		fail_msg("%s", why);
}

static void new_session(struct look_run *r)
{
	char why[600];
	struct ombud_open how = {.store = r->store, .user = "anna", .now = NOW};
	if (ombud_session_open(&r->s, &how, why, sizeof why) != OMBUD_OK)
		fail_msg("%s", why);
}

static int setup(void **state)
{
	static struct look_run run;
	char why[600], path[100];
	struct look_run *r = &run;
	*r = (struct look_run){.ms = 1000};
	strcpy(r->folder, "/tmp/ombud-look-XXXXXX");
	if (!mkdtemp(r->folder))
		return 1;
	snprintf(path, sizeof path, "%.60s/themes", r->folder);
	mkdir(path, 0700);
	snprintf(r->store, sizeof r->store, "%.60s/desk.db", r->folder);
	struct ombud_open how = {.store = r->store, .user = "anna", .now = NOW};
	if (ombud_store_init(&how, why, sizeof why) != OMBUD_OK)
		return 1;
	new_session(r);
	*state = r;
	return 0;
}

static int teardown(void **state)
{
	struct look_run *r = *state;
	char command[120];
	screen_close(&r->screen);
	ombud_session_close(r->s);
	snprintf(command, sizeof command, "rm -rf '%s'", r->folder);
	return system(command);
}

static void press(struct look_run *r, const char *keys)
{
	struct key key;
	for (size_t n; *keys && (n = key_parse(&key, keys)); keys += n)
		screen_key(&r->screen, &key, "");
	screen_draw(&r->screen);
}

/* A second passes, in turns of the loop. */
static void wait_a_second(struct look_run *r)
{
	for (int i = 0; i < 4; i++)
		screen_clock(&r->screen, r->ms += SCREEN_POLL_MS);
	screen_draw(&r->screen);
}

static void says(const struct look_run *r, const char *text)
{
	if (!strstr(r->screen.desk.last, text))
		fail_msg("'%s' is not in '%s'", text, r->screen.desk.last);
}

static int late_ink(const struct look_run *r)
{
	return r->screen.theme.style[STYLE_LATE].fg;
}

static const char *bound(const struct look_run *r, const char *keys)
{
	for (size_t i = 0; i < r->screen.keymap.b.n; i++) {
		const struct binding *b = &r->screen.keymap.b.v[i];
		if (strcmp(b->view, "queue") == 0 && strcmp(b->keys, keys) == 0)
			return b->command;
	}
	return "";
}

static size_t expand(char *out, size_t size, const char *cap, int a, int b)
{
	return (size_t)snprintf(out, size, "%s%d;%dm", cap, a, b);
}

static void test_saved_is_seen(void **state)
{
	struct look_run *r = *state;
	const struct caps caps = {
	    .move = "\033[", .ink = "\033[3", .ground = "\033[4", .plain = "\033[m", .colours = 256, .expand = expand};
	struct paint *p = paint_new(&caps, NULL);
	struct bytes out = {0};
	write_file(r, "themes/mine.theme", "[style]\ntext = 11\nlate = 21\n");
	open_desk(r, "mine", false);
	assert_int_equal(late_ink(r), 21);
	paint_frame(p, &out, &r->screen.canvas, &r->screen.theme);
	bytes_clear(&out);
	wait_a_second(r);
	paint_frame(p, &out, &r->screen.canvas, &r->screen.theme);
	assert_int_equal(out.len, 0);
	write_file(r, "themes/mine.theme", "[style]\ntext = 12\nlate = 122\n");
	wait_a_second(r);
	says(r, "theme mine is read anew");
	assert_int_equal(late_ink(r), 122);
	paint_frame(p, &out, &r->screen.canvas, &r->screen.theme);
	assert_true(out.len > 0);
	bytes_free(&out);
	paint_free(p);
}

static void test_a_fault_leaves_the_old(void **state)
{
	struct look_run *r = *state;
	write_file(r, "themes/mine.theme", "[style]\nlate = 21\n");
	open_desk(r, "mine", false);
	write_file(r, "themes/mine.theme", "[style]\n\nlate = redd\n");
	wait_a_second(r);
	says(r, "themes/mine.theme: line 3: [style] late: 'redd'");
	assert_int_equal(late_ink(r), 21);
	assert_false(r->screen.desk.error);
	write_file(r, "themes/mine.theme", "[style]\nlate = 99\n");
	wait_a_second(r);
	assert_int_equal(late_ink(r), 99);
}

static void test_an_own_one_appears_and_goes(void **state)
{
	struct look_run *r = *state;
	char path[120];
	open_desk(r, "dark", false);
	int shipped = late_ink(r);
	write_file(r, "themes/dark.theme", "[style]\nlate = 33\n");
	wait_a_second(r);
	assert_int_equal(late_ink(r), 33);
	snprintf(path, sizeof path, "%s/themes/dark.theme", r->folder);
	unlink(path);
	wait_a_second(r);
	assert_int_equal(late_ink(r), shipped);
}

static void test_keys_are_read_anew(void **state)
{
	struct look_run *r = *state;
	write_file(r, "keys", "bind queue z quit\n");
	open_desk(r, NULL, false);
	write_file(r, "keys", "bind queue E help\ncolour late id:1\n");
	wait_a_second(r);
	says(r, "your keys are read anew");
	assert_int_equal(r->screen.desk.colours.v.n, 1);
	assert_string_equal(bound(r, "E"), "help");
	assert_null(strstr(bound(r, "z"), "quit"));
	write_file(r, "keys", "bind queue E nosuch\n");
	wait_a_second(r);
	says(r, "nosuch");
	assert_string_equal(bound(r, "E"), "help");
}

static void test_the_choice_is_kept(void **state)
{
	struct look_run *r = *state;
	open_desk(r, NULL, false);
	assert_string_equal(r->screen.desk.theme.now, "default");
	press(r, ":theme<Space>light<Enter>");
	says(r, "theme light: it is kept for you");
	screen_close(&r->screen);
	ombud_session_close(r->s);
	new_session(r);
	open_desk(r, NULL, false);
	assert_string_equal(r->screen.desk.theme.now, "light");
	screen_close(&r->screen);
	/* What is said at the start goes before, and no colours before what is kept. */
	open_desk(r, "dark", false);
	assert_string_equal(r->screen.desk.theme.now, "dark");
	screen_close(&r->screen);
	open_desk(r, NULL, true);
	assert_string_equal(r->screen.desk.theme.now, "mono");
}

static void test_what_cannot_be_read(void **state)
{
	struct look_run *r = *state;
	char why[600];
	write_file(r, "themes/bad.theme", "[style]\nlatte = red\n");
	write_file(r, "themes/mine.theme", "[style]\nlate = red\n");
	assert_false(try_open(r, "bad", false, why, sizeof why));
	assert_non_null(strstr(why, "bad.theme: line 2"));
	open_desk(r, NULL, false);
	press(r, ":theme<Space>mine<Enter>:theme<Space>bad<Enter>");
	says(r, "bad.theme: line 2");
	assert_string_equal(r->screen.desk.theme.now, "mine");
	screen_close(&r->screen);
	/* Kept, and broken since: told, and the desk opens. */
	write_file(r, "themes/mine.theme", "[style]\nlatte = red\n");
	open_desk(r, NULL, false);
	says(r, "mine.theme: line 2");
	assert_string_equal(r->screen.desk.theme.now, "default");
}

static void test_they_are_listed(void **state)
{
	struct look_run *r = *state;
	struct theme_names names;
	char folder[100];
	write_file(r, "themes/mine.theme", "[theme]\ntitle = my colours\n");
	write_file(r, "themes/.hidden.theme", "");
	write_file(r, "themes/notes.txt", "");
	snprintf(folder, sizeof folder, "%s/themes", r->folder);
	theme_names(&names, folder);
	bool mine = false;
	for (size_t i = 0; i < names.v.n; i++) {
		assert_true(names.v.v[i].name[0] != '.' && !strstr(names.v.v[i].name, "notes"));
		mine |= names.v.v[i].own && strcmp(names.v.v[i].name, "mine") == 0;
	}
	assert_true(mine && names.v.n > 5);
	theme_names_free(&names);
	open_desk(r, "dark", false);
	press(r, ":theme<Enter>");
	char *line = NULL;
	bool shown = false, marked = false;
	for (int y = 0; y < 24; y++) {
		line = canvas_line(&r->screen.canvas, y);
		shown |= strstr(line, "my colours   (your own)") != NULL;
		marked |= strstr(line, "> dark ") != NULL;
		heap_free(line);
	}
	assert_true(shown && marked);
}

static void test_keys_that_went_are_told(void **state)
{
	struct look_run *r = *state;
	write_file(r, "keys", "bind all g top\n");
	open_desk(r, NULL, false);
	says(r, "keys:1: g (top) hides");
}

static void test_a_fault_is_not_kept(void **state)
{
	struct look_run *r = *state;
	write_file(r, "themes/own.theme", "wibble\n");
	open_desk(r, NULL, false);
	press(r, ":set theme=own<Enter>");
	assert_string_equal(setting_of(&r->screen.desk, "theme"), "");
	press(r, ":set theme=dark<Enter>");
	assert_string_equal(setting_of(&r->screen.desk, "theme"), "dark");
}

/* What is yellow on black cannot be read on white: the usual theme goes by what the terminal says of its ground. */
static void test_the_usual_one_goes_by_the_ground(void **state)
{
	struct look_run *r = *state;
	open_desk(r, NULL, false);
	int dark = r->screen.theme.style[STYLE_SOON].fg;
	look_ground(&r->screen, true);
	assert_int_not_equal(r->screen.theme.style[STYLE_SOON].fg, dark);
	assert_string_equal(r->screen.desk.theme.now, "default");
	look_ground(&r->screen, false);
	assert_int_equal(r->screen.theme.style[STYLE_SOON].fg, dark);
	look_ground(&r->screen, true);
	press(r, ":theme<Space>high-contrast<Enter>");
	int chosen = late_ink(r);
	look_ground(&r->screen, false);
	assert_int_equal(late_ink(r), chosen);
	/* One's own is taken as it is, when it appears too. */
	look_ground(&r->screen, true);
	press(r, ":theme<Space>default<Enter>");
	write_file(r, "themes/default.theme", "[style]\nlate = 99\n");
	wait_a_second(r);
	assert_int_equal(late_ink(r), 99);
	screen_close(&r->screen);
	open_desk(r, NULL, true);
	look_ground(&r->screen, true);
	assert_int_equal(late_ink(r), COLOUR_DEFAULT);
}

int main(void)
{
#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)
	const struct CMUnitTest tests[] = {
	    TEST(test_keys_that_went_are_told),
	    TEST(test_a_fault_is_not_kept),
	    TEST(test_saved_is_seen),
	    TEST(test_a_fault_leaves_the_old),
	    TEST(test_an_own_one_appears_and_goes),
	    TEST(test_keys_are_read_anew),
	    TEST(test_the_choice_is_kept),
	    TEST(test_what_cannot_be_read),
	    TEST(test_they_are_listed),
	    TEST(test_the_usual_one_goes_by_the_ground),
	};
	return cmocka_run_group_tests_name("look", tests, NULL, NULL);
}
