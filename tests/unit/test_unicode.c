/* Normal form, case, order and cells. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/utf8.h"
#include "text/unicode.h"

typedef void transform(struct buf *out, const char *s, size_t n);

static void check(transform *f, const char *in, const char *expected)
{
	struct buf out = {0};
	f(&out, in, strlen(in));
	assert_string_equal(buf_text(&out), expected);
	buf_free(&out);
}

static void test_nfc(void **state)
{
	(void)state;
	check(unicode_nfc, "plain", "plain");
	check(unicode_nfc, "A\xCC\x8Ang\xC3\xB6", "\xC3\x85ng\xC3\xB6");
	check(unicode_nfc, "\xE2\x84\xAB", "\xC3\x85");		      /* the Angstrom sign */
	check(unicode_nfc, "q\xCC\x87\xCC\xA3", "q\xCC\xA3\xCC\x87"); /* marks in their order */
	check(unicode_nfc, "\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8", "\xEA\xB0\x81"); /* Hangul */
	check(unicode_nfc, "\xEF\xAC\x81", "\xEF\xAC\x81"); /* fi stays: no compatibility */
	check(unicode_nfc, "", "");
}

static void test_fold(void **state)
{
	(void)state;
	check(unicode_fold, "ABCxyz-1", "abcxyz-1");
	check(unicode_fold, "\xC3\x85sa", "\xC3\xA5sa");
	check(unicode_fold, "A\xCC\x8Asa", "\xC3\xA5sa");
	check(unicode_fold, "STRASSE", "strasse");
	check(unicode_fold,
	    "Stra\xC3\x9F"
	    "e",
	    "strasse");
	check(unicode_fold, "\xCE\xA3\xCF\x82", "\xCF\x83\xCF\x83"); /* both sigmas */
	check(unicode_fold, "\xE2\x84\xAA", "k");		     /* the Kelvin sign */
}

static int compare_keys(const char *a, const char *b)
{
	struct buf x = {0}, y = {0};
	unicode_sort_key(&x, a, strlen(a));
	unicode_sort_key(&y, b, strlen(b));
	size_t n = x.len < y.len ? x.len : y.len;
	int order = memcmp(buf_text(&x), buf_text(&y), n);
	if (!order)
		order = x.len < y.len ? -1 : x.len > y.len;
	buf_free(&x);
	buf_free(&y);
	return order;
}

static void test_order(void **state)
{
	static const char *const sorted[] = {"", "-", "2", "A", "a b", "ab", "Andre",
	    "Andr\xC3\xA9", "Andrea", "Muller", "M\xC3\xBCller", "Mullet", "z", "Zoo", "\xC3\xA5",
	    "\xC3\x85sa", "\xC3\xA4rt", "\xC3\xB6", "\xC3\x96ster", "\xD0\xB0"};
	(void)state;
	for (size_t i = 0; i + 1 < sizeof sorted / sizeof *sorted; i++) {
		assert_true(compare_keys(sorted[i], sorted[i + 1]) < 0);
		assert_true(compare_keys(sorted[i + 1], sorted[i]) > 0);
	}
	assert_int_equal(compare_keys("\xC3\x85SA", "\xC3\xA5sa"), 0);
	assert_int_equal(compare_keys("A\xCC\x8Asa", "\xC3\x85sa"), 0);
	/* Every ASCII sign has its own place, digits and letters keep theirs. */
	for (char c = '!'; c < 0x7F; c++)
		for (char d = '!'; d < 0x7F; d++) {
			bool same_letter =
			    (c | 32) == (d | 32) && (c | 32) >= 'a' && (c | 32) <= 'z';
			const char x[] = {c, 0}, y[] = {d, 0};
			assert_int_equal(compare_keys(x, y) == 0, c == d || same_letter);
		}
}

static void test_widths(void **state)
{
	static const struct {
		unsigned c;
		int width;
	} pinned[] = {{'a', 1}, {0x7F, 0}, {0x9B, 0}, {0xA0, 1}, {0xAD, 1}, {0xE5, 1}, {0x301, 0},
	    {0x93E, 1}, {0xE35, 0}, {0x1100, 2}, {0x1161, 0}, {0x200B, 0}, {0x200D, 0}, {0x202E, 0},
	    {0x20AC, 1}, {0x231A, 2}, {0x2764, 1}, {0x3042, 2}, {0x3248, 2}, {0x4DC0, 2},
	    {0xAC00, 2}, {0xFE0F, 0}, {0xFF21, 2}, {0xFF71, 1}, {0x1F1F8, 1}, {0x1F600, 2},
	    {0x1F3FD, 2}, {0x20000, 2}, {0xE0041, 0}, {0xFDFD, 1}};
	(void)state;
	for (size_t i = 0; i < sizeof pinned / sizeof *pinned; i++)
		assert_int_equal(unicode_width(pinned[i].c, false), pinned[i].width);
	assert_int_equal(unicode_width(0x2502, false), 1);
	assert_int_equal(unicode_width(0x2502, true), 2);
	assert_int_equal(unicode_width(0x44F, true), 2);
	assert_int_equal(unicode_width('a', true), 1);
	assert_int_equal(unicode_width(0x301, true), 0);
}

static void check_cluster(const char *s, size_t bytes, size_t cells)
{
	size_t seen = 99;
	assert_int_equal(unicode_cluster(s, strlen(s), false, &seen), bytes);
	assert_int_equal(seen, cells);
}

static void test_clusters(void **state)
{
	(void)state;
	check_cluster("", 0, 0);
	check_cluster("ab", 1, 1);
	check_cluster("e\xCC\x81x", 3, 1);
	check_cluster("\xF0\x9F\x87\xB8\xF0\x9F\x87\xAA\xF0\x9F\x87\xA9", 8, 2); /* one flag */
	check_cluster("\xF0\x9F\x91\xA8\xE2\x80\x8D\xF0\x9F\x91\xA9!", 11, 2);	 /* joined */
	check_cluster("\xE2\x9D\xA4\xEF\xB8\x8F", 6, 1);
	check_cluster("\xE1\x84\x80\xE1\x85\xA1\xE1\x86\xA8.", 9, 2);
	check_cluster("\r\n", 2, 0);
}

static void test_cells_and_fit(void **state)
{
	const char *text = "a\xE3\x81\x82"
			   "e\xCC\x81z"; /* a, a wide one, e with accent, z */
	size_t used;
	(void)state;
	assert_int_equal(unicode_cells(text, strlen(text), false), 5);
	assert_int_equal(unicode_fit(text, strlen(text), 2, false, &used), 1);
	assert_int_equal(used, 1);
	assert_int_equal(unicode_fit(text, strlen(text), 4, false, &used), 7);
	assert_int_equal(used, 4);
	assert_int_equal(unicode_fit(text, strlen(text), 99, false, &used), 8);
	assert_int_equal(unicode_fit(text, strlen(text), 0, false, &used), 0);
	assert_int_equal(unicode_cells("a\xE2\x80\x8D\xF0\x9F\x91\xA9", 8, false), 3);
}

/* utf8proc's own ordering of marks takes quadratic time on this. */
static void test_flood_of_marks(void **state)
{
	enum { MARKS = 200000 };
	struct buf text = {0}, out = {0};
	(void)state;
	buf_char(&text, 'a');
	for (int i = 0; i < MARKS; i++)
		buf_str(&text, i % 2 ? "\xCC\x81" : "\xCC\xA3");
	clock_t before = clock();
	unicode_nfc(&out, buf_text(&text), text.len);
	assert_true(clock() - before < 2 * CLOCKS_PER_SEC);
	assert_true(utf8_valid(buf_text(&out), out.len));
	/* Marks below come first, each kind in its order. */
	assert_memory_equal(buf_text(&out), "\xE1\xBA\xA1\xCC\xA3\xCC\xA3", 7);
	assert_memory_equal(buf_text(&out) + out.len - 2, "\xCC\x81", 2);
	buf_free(&text);
	buf_free(&out);
}

static void test_kinds(void **state)
{
	(void)state;
	assert_true(unicode_is_letter(0xE5) && unicode_is_letter('x') && !unicode_is_letter('1'));
	assert_true(unicode_is_mark(0x301) && unicode_is_mark(0x93E) && !unicode_is_mark('e'));
	assert_true(unicode_is_upper(0xC5) && !unicode_is_upper(0xE5) && !unicode_is_upper('1'));
	assert_true(unicode_is_digit('7') && unicode_is_digit(0x663) && !unicode_is_digit('x'));
	assert_true(unicode_is_shown('a') && unicode_is_shown(0x3000) && unicode_is_shown(0x301));
	assert_false(
	    unicode_is_shown(0x202E) || unicode_is_shown(0xE000) || unicode_is_shown(0x378));
	assert_false(
	    unicode_is_shown(0x3164) || unicode_is_shown(0x2028) || unicode_is_shown(0x9B));
	check(unicode_nfc, "", "");
	struct buf out = {0};
	unicode_plain(&out, 0xE9);
	unicode_plain(&out, 0xFB01);
	assert_string_equal(buf_text(&out), "efi");
	buf_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_nfc),
	    cmocka_unit_test(test_fold),
	    cmocka_unit_test(test_order),
	    cmocka_unit_test(test_widths),
	    cmocka_unit_test(test_clusters),
	    cmocka_unit_test(test_cells_and_fit),
	    cmocka_unit_test(test_flood_of_marks),
	    cmocka_unit_test(test_kinds),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
