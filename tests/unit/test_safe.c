/* The guard before a terminal: what goes through, and that nothing else does. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "ombud.h"
#include "text/safe.h"
#include "text/unicode.h"

static void check(enum ombud_safe how, const char *in, const char *expected)
{
	struct buf out = {0};
	safe_add(&out, in, strlen(in), how);
	assert_string_equal(buf_text(&out), expected);
	buf_free(&out);
}

static void list(const char *in, const char *expected)
{
	check(OMBUD_SAFE_LIST, in, expected);
}

static void lines(const char *in, const char *expected)
{
	check(OMBUD_SAFE_LINES, in, expected);
}

static void test_controls(void **state)
{
	(void)state;
	list("a\x1B[31mb", "a^[[31mb");
	list("\x07\x7F", "^G^?");
	list("\xC2\x9B"
	     "31m",
	    "<9B>31m");
	list("a\nb\r\nc\rd", "a b c^Md");
	lines("a\nb\r\nc\rd", "a\nb\nc^Md");
	lines("\x1B]0;title\x07", "^[]0;title^G");
	list("a\tb", "a       b");
	lines("1234567\tb\n\tc", "1234567 b\n        c");
	list("\xE3\x81\x82\tx", "\xE3\x81\x82      x"); /* a wide one is two cells */
}

static void test_format_characters(void **state)
{
	(void)state;
	list("a\xE2\x80\xAE"
	     "b",
	    "a<U+202E>b");
	lines("a\xE2\x80\xAE"
	      "b",
	    "a<U+202E>b");
	lines("a\xE2\x80\x8B"
	      "b\xC2\xAD",
	    "a<U+200B>b<U+00AD>");
	lines("\xF3\xA0\x81\x81", "<U+E0041>");
	lines("\xEE\x80\x80\xE3\x85\xA4\xCD\xB8", "<U+E000><U+3164><U+0378>");
	list("\xEF\xBB\xBFx\xE2\x81\xA6y\xE2\x80\xA8z", "<U+FEFF>x<U+2066>y<U+2028>z");
	list("a\xE2\x80\x8B\xE2\x80\xAE\xE2\x80\x8B"
	     "b\xC2\xAD",
	    "a<U+200B>b");
	list("\xD9\x85\xE2\x80\x8C\xDB\x8C a\xE2\x80\x8C", "\xD9\x85\xDB\x8C a<U+200C>"); /* Persian */
	lines("a\xE2\x80\x8D"
	      "b",
	    "a<U+200D>b");
}

static void test_emoji(void **state)
{
	(void)state;
	/* heart with selector, family with joiners, thumb with skin, flag, key cap */
	lines("\xE2\x9D\xA4\xEF\xB8\x8F", "\xE2\x9D\xA4");
	lines("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9", "\xF0\x9F\x91\xA8\xF0\x9F\x91\xA9");
	lines("\xF0\x9F\x91\x8D\xF0\x9F\x8F\xBD", "\xF0\x9F\x91\x8D");
	list("\xF0\x9F\x87\xB8\xF0\x9F\x87\xAA", "SE");
	lines("1\xEF\xB8\x8F\xE2\x83\xA3", "1\xE2\x83\xA3");
}

static size_t count_of(const char *s, const char *what)
{
	size_t n = 0;
	for (const char *p = s; (p = strstr(p, what)); p += strlen(what))
		n++;
	return n;
}

static void test_marks(void **state)
{
	struct buf in = {0}, out = {0};
	(void)state;
	list("\xCC\x81x", "\xE2\x97\x8C\xCC\x81x");
	lines("a\n\xCC\x81", "a\n\xE2\x97\x8C\xCC\x81");
	list("e\xCC\x81\xCC\x82\xCC\x83", "e\xCC\x81\xCC\x82");
	for (int i = 0; i < 99; i++)
		buf_str(&in, "x\xCC\x81");
	safe_add(&out, buf_text(&in), in.len, OMBUD_SAFE_LIST);
	assert_int_equal(count_of(buf_text(&out), "\xCC\x81"), 8);
	assert_int_equal(count_of(buf_text(&out), "x"), 99);
	buf_free(&in);
	buf_free(&out);
	/* Thai writes its vowels with marks; they are text. */
	const char *thai =
	    "\xE0\xB8\x97\xE0\xB8\xB5\xE0\xB9\x88\xE0\xB8\x97\xE0\xB8\xB5\xE0\xB9\x88"
	    "\xE0\xB8\x97\xE0\xB8\xB5\xE0\xB9\x88\xE0\xB8\x97\xE0\xB8\xB5\xE0\xB9\x88"
	    "\xE0\xB8\x97\xE0\xB8\xB5\xE0\xB9\x88";
	list(thai, thai);
}

static void test_bad_bytes(void **state)
{
	(void)state;
	list("a\xFF"
	     "b",
	    "a\xEF\xBF\xBD"
	    "b");
	list("\xC0\xAF", "\xEF\xBF\xBD\xEF\xBF\xBD"); /* overlong */
	list("\xC3", "\xEF\xBF\xBD");
	list("\xED\xA0\x80", "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD"); /* surrogate */
}

static bool allowed_byte(unsigned char b, enum ombud_safe how)
{
	return b >= 0x20 ? b != 0x7F : b == '\n' && how == OMBUD_SAFE_LINES;
}

static void assert_harmless(const char *s, size_t n, enum ombud_safe how)
{
	unsigned c;
	assert_true(utf8_valid(s, n));
	for (size_t i = 0; i < n; i++)
		assert_true(allowed_byte((unsigned char)s[i], how));
	for (size_t k; (k = utf8_get(s, n, &c, NULL)) > 0; s += k, n -= k)
		assert_true(c == '\n' || (unicode_is_shown(c) && !(c >= 0x80 && c < 0xA0)));
}

/* Every scalar value of the planes in use, after a letter, at a line's start and before a mark. */
static void test_every_character(void **state)
{
	(void)state;
	for (unsigned c = 0; c <= 0x10FFFF; c += c < 0x20000 || c >> 12 == 0xE0 ? 1 : 61) {
		if (c >= 0xD800 && c <= 0xDFFF)
			continue;
		for (int how = OMBUD_SAFE_LIST; how <= OMBUD_SAFE_LINES; how++) {
			struct buf in = {0}, out = {0};
			buf_utf8(&in, c);
			buf_char(&in, 'a');
			buf_utf8(&in, c);
			buf_utf8(&in, 0x301);
			safe_add(&out, buf_text(&in), in.len, (enum ombud_safe)how);
			assert_harmless(buf_text(&out), out.len, (enum ombud_safe)how);
			buf_free(&in);
			buf_free(&out);
		}
	}
}

static void test_public_face(void **state)
{
	char out[8];
	(void)state;
	assert_int_equal(ombud_safe_text(out, sizeof out, "abc\x1B", 4, OMBUD_SAFE_LIST), 5);
	assert_string_equal(out, "abc^[");
	/* cut between characters, never within */
	const char *wide = "abcdef\xC3\xA5\xC3\xA5";
	assert_int_equal(ombud_safe_text(out, sizeof out, wide, strlen(wide), OMBUD_SAFE_LIST), 6);
	assert_string_equal(out, "abcdef");
	assert_int_equal(ombud_safe_text(out, 0, "x", 1, OMBUD_SAFE_LIST), 0);
	assert_int_equal(ombud_text_cells("\xE3\x81\x82x", 4, false), 3);
	assert_int_equal(ombud_text_cluster("e\xCC\x81x", 4), 3);
	size_t used;
	assert_int_equal(ombud_text_fit("\xE3\x81\x82x", 4, 2, false, &used), 3);
	assert_int_equal(used, 2);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_controls),
	    cmocka_unit_test(test_format_characters),
	    cmocka_unit_test(test_emoji),
	    cmocka_unit_test(test_marks),
	    cmocka_unit_test(test_bad_bytes),
	    cmocka_unit_test(test_every_character),
	    cmocka_unit_test(test_public_face),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
