/* Bytes from a terminal to keys, and the notation of key files. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "base/keys.h"
#include "ombud.h"

/* The names of the keys that bytes give, blank between; '|' where keys had to wait. */
static void keys_are(struct keys *k, const char *bytes, size_t n, const char *expected)
{
	char got[400] = "";
	struct key key;
	keys_feed(k, bytes, n);
	for (int settled = 0; settled < 2; settled++) {
		while (keys_next(k, &key, settled))
			snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s",
			    got[0] ? " " : "", key.name);
		if (!settled && keys_pending(k))
			snprintf(
			    got + strlen(got), sizeof got - strlen(got), "%s|", got[0] ? " " : "");
	}
	assert_string_equal(got, expected);
	assert_false(keys_pending(k));
}

#define KEYS_ARE(k, bytes, expected) keys_are(k, bytes, sizeof bytes - 1, expected)

static void test_plain(void **state)
{
	struct keys *k = keys_new(NULL);
	(void)state;
	KEYS_ARE(
	    k, "jG\x04\r\n\t\x7f \x1f\x1e\x03", "j G ^D Enter Enter Tab Backspace Space ^_ ^^ ^C");
	KEYS_ARE(k, "å帳", "å 帳");
	/* What a terminal answers of itself is no key; what only begins like that is. */
	KEYS_ARE(k, "\x1bP>|tmux 3.3a\x1b\\j", "j");
	KEYS_ARE(k, "\x1b_Gi=1;OK\x1b\\\x1b]11;rgb:0/0/0\aj", "j");
	KEYS_ARE(k, "\x1b]j\rk", "Alt-] j Enter k");
	keys_free(k);
}

static void test_sequences(void **state)
{
	struct keys *k = keys_new(NULL);
	(void)state;
	KEYS_ARE(k, "\033[A\033OB\033[5~\033[Z\033[15~\033[1;5C", "Up Down PgUp S-Tab F5 C-Right");
	/* A sequence nobody knows is swallowed whole, not typed as letters. */
	KEYS_ARE(k, "\033[99;7uq\033[?1;2cx", "q x");
	/* Mice as well, whose old reports end in any three bytes. */
	KEYS_ARE(k, "\033[M !!q\033[M#\x80\xffx\033[<0;12;7Mj", "q x j");
	keys_sequence(k, "\033[7$~", "F12");
	KEYS_ARE(k, "\033[7$~", "F12");
	keys_free(k);
}

static void test_escape_waits(void **state)
{
	struct keys *k = keys_new(NULL);
	struct key key;
	(void)state;
	KEYS_ARE(k, "\033", "| Esc");
	KEYS_ARE(k, "\033b", "| Alt-b");
	/* A sequence cut in two by the line is one key. */
	keys_feed(k, "\033[", 2);
	assert_false(keys_next(k, &key, false));
	KEYS_ARE(k, "B", "Down");
	keys_feed(k, "\xE5\xB8", 2);
	assert_false(keys_next(k, &key, false));
	KEYS_ARE(k, "\xB3", "帳");
	keys_free(k);
}

static void test_stray_bytes_are_no_keys(void **state)
{
	struct keys *k = keys_new(NULL);
	(void)state;
	KEYS_ARE(k, "\x80\xFFj\xC3", "j |");
	keys_free(k);
}

static void test_paste_is_one_key(void **state)
{
	struct keys *k = keys_new(NULL);
	struct key key;
	(void)state;
	keys_feed(k, "\033[200~dd\033[A\nQ", 13);
	assert_false(keys_next(k, &key, true));
	keys_feed(k, "Z\033[201~j", 8);
	assert_true(keys_next(k, &key, false));
	assert_string_equal(key.name, "Paste");
	assert_string_equal(keys_paste(k), "dd\033[A\nQZ");
	assert_true(keys_next(k, &key, false));
	assert_string_equal(key.name, "j");
	keys_free(k);
}

static void test_other_charset(void **state)
{
	struct ombud_charset *latin;
	(void)state;
	assert_int_equal(ombud_charset_open(&latin, "ISO-8859-1"), OMBUD_OK);
	struct keys *k = keys_new(latin);
	KEYS_ARE(k, "a\xE5\xF6", "a å ö");
	keys_free(k);
	ombud_charset_close(latin);
}

static void test_break_is_seen_early(void **state)
{
	struct keys *k = keys_new(NULL);
	(void)state;
	keys_feed(k, "jj", 2);
	assert_false(keys_break(k));
	keys_feed(k, "\x03", 1);
	assert_true(keys_break(k));
	keys_drop(k);
	assert_false(keys_pending(k));
	keys_free(k);
}

static void test_notation(void **state)
{
	static const struct {
		const char *text, *names;
	} cases[] = {{"gg", "g g"}, {"^W<Left>", "^W Left"}, {"g<", "g <"}, {"<PgDn>", "PgDn"},
	    {"<F5>", "F5"}, {"^^", "^^"}, {"^", "^"}, {"^I", "Tab"}, {"<Alt-b>", "Alt-b"},
	    {"<x>", "< x >"}, {"ä", "ä"}};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		char got[100] = "";
		struct key key;
		const char *s = cases[i].text;
		for (size_t n; (n = key_parse(&key, s)); s += n)
			snprintf(got + strlen(got), sizeof got - strlen(got), "%s%s",
			    got[0] ? " " : "", key.name);
		assert_string_equal(got, cases[i].names);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_plain),
	    cmocka_unit_test(test_sequences),
	    cmocka_unit_test(test_escape_waits),
	    cmocka_unit_test(test_stray_bytes_are_no_keys),
	    cmocka_unit_test(test_paste_is_one_key),
	    cmocka_unit_test(test_other_charset),
	    cmocka_unit_test(test_break_is_seen_early),
	    cmocka_unit_test(test_notation),
	};
	return cmocka_run_group_tests_name("keys", tests, NULL, NULL);
}
