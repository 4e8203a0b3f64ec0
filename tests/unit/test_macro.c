/* Keys written down and read again, and macros that play each other. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/bytes.h"
#include "base/macro.h"

/* As written, read and written again; n keys in it. */
static void stays(const char *text, size_t n)
{
	struct key *keys;
	size_t got, at;
	char why[120];
	if (!macro_read(&keys, &got, text, why, sizeof why, &at))
		fail_msg("%s: %s at %zu", text, why, at);
	assert_int_equal(got, n);
	char *again = macro_text(keys, got);
	assert_string_equal(again, text);
	heap_free(again);
	heap_free(keys);
}

static void what_is_written_is_read(void **state)
{
	(void)state;
	stays("", 0);
	stays("ttt;a ines<Enter>", 11);
	stays("l<lt>caret><Enter>", 9);
	stays("<caret>D^D^^^_", 5);
	stays("å帳<S-Tab><PgDn><F5><Alt-b><C-Left>", 7);
	stays("<Paste>", 1);
	stays("/due:<lt>7d<Esc>", 9);
}

/* Every key that a terminal can send comes back as itself, alone and among others. */
static void every_key_comes_back(void **state)
{
	static const char *const names[] = {"Enter", "Tab", "S-Tab", "Esc", "Space", "Backspace",
	    "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDn", "Ins", "Del", "C-Up",
	    "C-Down", "C-Left", "C-Right", "Paste", "F1", "F12", "Alt-a", "Alt-<", "^A", "^Z",
	    "^\\", "^]", "^^", "^_", "^@", "a", "Z", "<", ">", "^", "\"", "'", "\\", ";", "é",
	    "帳", "👍"};
	(void)state;
	for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
		struct key three[] = {key_named("<"), key_named(names[i]), key_named("^")};
		struct key *keys;
		size_t n, at;
		char why[120];
		char *text = macro_text(three, 3);
		if (!macro_read(&keys, &n, text, why, sizeof why, &at))
			fail_msg("%s: %s", text, why);
		assert_int_equal(n, 3);
		for (size_t k = 0; k < 3; k++) {
			assert_string_equal(keys[k].name, three[k].name);
			assert_int_equal(keys[k].text, three[k].text);
		}
		heap_free(keys);
		heap_free(text);
	}
}

static void is_wrong(const char *text, size_t where, const char *word)
{
	struct key *keys;
	size_t n, at;
	char why[120] = "";
	assert_false(macro_read(&keys, &n, text, why, sizeof why, &at));
	assert_null(keys);
	assert_int_equal(at, where);
	if (!strstr(why, word))
		fail_msg("%s: \"%s\" has no \"%s\"", text, why, word);
}

static void what_is_no_key_is_pointed_at(void **state)
{
	struct bytes b = {0};
	(void)state;
	is_wrong("jj<Ent>", 2, "<lt>");
	is_wrong("<", 0, "<lt>");
	is_wrong("a^b", 1, "<caret>");
	is_wrong("ab\ncd", 2, "<Enter>");
	for (int i = 0; i < MACRO_KEYS; i++)
		bytes_char(&b, 'j');
	stays(bytes_text(&b), MACRO_KEYS);
	bytes_char(&b, 'j');
	is_wrong(bytes_text(&b), MACRO_KEYS, "4096");
	bytes_free(&b);
}

static bool play(struct macros *m, char name, const char *text, size_t times)
{
	struct key *keys;
	size_t n, at;
	char why[120];
	assert_true(macro_read(&keys, &n, text, why, sizeof why, &at));
	return macros_play(m, name, keys, n, times);
}

static void one_plays_within_another(void **state)
{
	struct macros m = {0};
	struct key key;
	char got[40] = "";
	(void)state;
	assert_true(play(&m, 'a', "x@y", 2));
	while (macros_next(&m, &key)) {
		strcat(got, key.name);
		if (key_is(&key, "@"))
			assert_true(play(&m, 'b', "12", 2));
	}
	assert_string_equal(got, "x@1212yx@1212y");
	assert_int_equal(m.played, 2);
	assert_int_equal(m.last, 'b');
	macros_free(&m);
}

static void none_plays_itself_nor_too_deep(void **state)
{
	struct macros m = {0};
	struct key key;
	(void)state;
	for (int i = 0; i < MACRO_DEPTH; i++)
		assert_true(play(&m, (char)('a' + i), "j", 1000));
	assert_false(play(&m, 'c', "k", 1));
	assert_false(play(&m, 'z', "k", 1));
	assert_true(macros_next(&m, &key));
	macros_stop(&m);
	assert_false(macros_next(&m, &key));
	assert_true(play(&m, 'a', "", 1000000)); /* nothing, a million times, is nothing */
	assert_false(macros_next(&m, &key));
	macros_free(&m);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_written_is_read),
	    cmocka_unit_test(every_key_comes_back),
	    cmocka_unit_test(what_is_no_key_is_pointed_at),
	    cmocka_unit_test(one_plays_within_another),
	    cmocka_unit_test(none_plays_itself_nor_too_deep),
	};
	return cmocka_run_group_tests_name("macro", tests, NULL, NULL);
}
