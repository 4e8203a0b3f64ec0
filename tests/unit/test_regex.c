/* Patterns, what \d means, where errors are, and that no pattern takes the desk along. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "text/regex.h"

/* after err.h, whose fail() it would replace */
#include <cmocka.h>

#define ARABIC_THREE "\xD9\xA3"

static struct regex *open_regex(const char *pattern, unsigned flags)
{
	struct regex *r;
	struct err err = {0};
	if (regex_compile(&r, &err, pattern, strlen(pattern), flags) != OMBUD_OK)
		fail_msg("%s: %s", pattern, err.text);
	return r;
}

static enum regex_answer answer(const char *pattern, unsigned flags, const char *subject)
{
	struct regex *r = open_regex(pattern, flags);
	enum regex_answer a = regex_match(r, subject, strlen(subject), 0, NULL, NULL);
	regex_free(r);
	return a;
}

static void yes(const char *pattern, const char *subject)
{
	if (answer(pattern, 0, subject) != REGEX_YES)
		fail_msg("%s should match %s", pattern, subject);
}

static void no(const char *pattern, const char *subject)
{
	if (answer(pattern, 0, subject) != REGEX_NO)
		fail_msg("%s should not match %s", pattern, subject);
}

static void test_digits(void **state)
{
	(void)state;
	yes("^\\d+$", "0123456789");
	no("\\d", ARABIC_THREE);
	yes("^\\D$", ARABIC_THREE);
	no("\\D", "7");
	no("[\\d]", ARABIC_THREE);
	yes("^[\\D]$", ARABIC_THREE);
	yes("^[^\\d]$", ARABIC_THREE);
	no("[^\\D]", ARABIC_THREE);
	yes("^[^\\D]$", "7");
	yes("^[a\\D]+$", "ab" ARABIC_THREE);
	no("[a\\D]", "7");
	yes("^[x\\d.]+$", "x7.");
	yes("^[\\d-]+$", "7-");
	yes("^[-\\d]+$", "7-");
	yes("^[+\\-\\d]+$", "+-7");
	/* what says Unicode means Unicode */
	yes("^\\p{Nd}$", ARABIC_THREE);
	yes("^[[:digit:]]$", ARABIC_THREE);
	yes("^\\w\\W$", "\xC3\xA5!");
	yes("\\b\xC3\xA5terkallar", "jag \xC3\xA5terkallar");
}

static void test_what_only_looks_like_digits(void **state)
{
	(void)state;
	yes("^\\\\d$", "\\d");
	yes("^\\Q\\d\\E$", "\\d");
	yes("^[\\Q\\d\\E]+$", "\\d");
	no("[\\Q\\d\\E]", "7");
	yes("^(?#\\d [)7$", "7");
	yes("^7(?#[)\\d$", "78");
	yes("^\\cd$", "\x04");
	yes("^[\\c[\\d]+$", "\x1B"
			    "7");
	yes("^[]\\d]+$", "]7");
	yes("^[^]\\d]$", "x");
	no("^[^]\\d]$", "7");
	yes("(?x) ^ \\d # [ a comment \\d\n \\D $", "7x");
	yes("(?x: \\d [ ] ) [#]", "7  #");
	yes("((?x) # [\n \\d)[\\d]", "77");
	no("((?x) # [\n \\d)[\\d]", "7" ARABIC_THREE);
	assert_int_equal(answer("\\d # [\n $", REGEX_EXTENDED, "7"), REGEX_YES);
	yes("^\\d{2}{", "77{");
	yes("^(?<d>\\d)\\k<d>\\g{d}$", "777");
	yes("^(?|(\\d)|(x))\\1$", "77");
}

static void test_flags_and_text(void **state)
{
	(void)state;
	assert_int_equal(answer("\xC3\x85SA", REGEX_CASELESS, "\xC3\xA5sa"), REGEX_YES);
	assert_int_equal(answer("^b$", REGEX_MULTILINE, "a\nb\nc"), REGEX_YES);
	assert_int_equal(answer("a.b", 0, "a\nb"), REGEX_NO);
	assert_int_equal(answer("a.b", REGEX_DOTALL, "a\nb"), REGEX_YES);
	/* a pattern typed in NFD finds text in NFC */
	yes("^A\xCC\x8Asa$", "\xC3\x85sa");
	yes("", "");
	yes("^$", "");
}

static void check_error(const char *pattern, size_t offset)
{
	struct regex *r;
	struct err err = {0};
	assert_int_equal(regex_compile(&r, &err, pattern, strlen(pattern), 0), OMBUD_SYNTAX);
	assert_null(r);
	assert_int_equal(err.offset, offset);
	assert_true(strlen(err.text) > 0);
}

static void test_errors(void **state)
{
	char deep[300] = "", *many = mem_alloc(5000);
	struct regex *r;
	struct err err = {0};
	(void)state;
	/* at the place that PCRE2 names: a hyphen beside \\d is no range */
	check_error("[a-\\d]", 5);
	check_error("[+-\\d]", 5);
	check_error("[\\d-z]", 3);
	check_error("[\\D-z]", 3);
	check_error("[a-\\D]", 5);
	check_error("[[:digit:]-z]", 10);
	check_error("a\xCC\x8A[\\d-z]", 6);
	check_error("a(b", 3);
	check_error("\\d\\d\\d(", 7); /* offsets are of what was typed, not of the rewriting */
	check_error("[\\D]x**[", 6);
	check_error("A\xCC\x8A(", 4); /* and not of its normal form */
	check_error("*a", 0);
	check_error("\\C", 2);
	check_error("(*LIMIT_MATCH=9)a", 0);
	check_error("(*NO_JIT)a", 0);
	check_error("(*UTF)(*NO_JIT)a", 6);
	check_error("(*UTF)(*NOTEMPTY)a*", 6);
	check_error("a(?C1)b", 1);
	check_error("a(*UTF)b", 6); /* settings stand first */
	check_error("a{65536}", 7);
	for (int i = 0; i < 60; i++)
		strcat(deep, "(");
	assert_int_equal(regex_compile(&r, &err, deep, 60, 0), OMBUD_SYNTAX);
	memset(many, 'a', 4999);
	assert_int_equal(regex_compile(&r, &err, many, 4001, 0), OMBUD_SYNTAX);
	assert_int_equal(regex_compile(&r, &err, many, 4000, 0), OMBUD_OK);
	regex_free(r);
	assert_int_equal(regex_compile(&r, &err, "\xFF", 1, 0), OMBUD_SYNTAX);
	mem_free(many);
	regex_free(NULL);
}

/* Settings that do no harm may stand first, and mean what PCRE2 means by them. */
static void test_settings(void **state)
{
	(void)state;
	yes("(*UTF)(*UCP)^\\w$", "\xC3\xA5");
	yes("(*ANYCRLF)(?m)^b$", "a\rb\r\nc");
	no("(?m)^b$", "a\rb\r\nc");
	yes("(*CR)^a.b$", "a\nb");
	yes("(*NUL)a.b", "a\nb");
	yes("(*BSR_ANYCRLF)^a\\Rb$", "a\r\nb");
	no("(*BSR_ANYCRLF)^a\\Rb$", "a\xE2\x80\xA8" "b");
	yes("(*NO_START_OPT)(*NO_AUTO_POSSESS)(*NO_DOTSTAR_ANCHOR)a+b", "caab");
}

static void test_places_and_groups(void **state)
{
	struct regex *r = open_regex("(\\d+)(x)?-(\\w)", 0);
	size_t start, end;
	(void)state;
	assert_int_equal(regex_match(r, "ab 12-c 3x-d", 12, 0, &start, &end), REGEX_YES);
	assert_int_equal(start, 3);
	assert_int_equal(end, 7);
	assert_true(regex_group(r, 1, &start, &end) && start == 3 && end == 5);
	assert_false(regex_group(r, 2, &start, &end));
	assert_true(regex_group(r, 3, &start, &end) && start == 6);
	assert_false(regex_group(r, 4, &start, &end));
	assert_int_equal(regex_match(r, "ab 12-c 3x-d", 12, 7, &start, &end), REGEX_YES);
	assert_int_equal(start, 8);
	assert_int_equal(regex_match(r, "ab 12-c 3x-d", 12, 12, &start, &end), REGEX_NO);
	assert_int_equal(regex_match(r, NULL, 0, 0, NULL, NULL), REGEX_NO);
	regex_free(r);
}

static void test_literal(void **state)
{
	struct regex *r;
	struct err err = {0};
	(void)state;
	assert_int_equal(regex_literal(&r, &err, "a.(\xC3\xA5", 5), OMBUD_OK);
	assert_int_equal(regex_match(r, "xA.(\xC3\x85", 6, 0, NULL, NULL), REGEX_YES);
	assert_int_equal(regex_match(r, "ab(\xC3\xA5", 5, 0, NULL, NULL), REGEX_NO);
	regex_free(r);
	assert_int_equal(regex_literal(&r, &err, "Anna", 4), OMBUD_OK);
	assert_int_equal(regex_match(r, "anna", 4, 0, NULL, NULL), REGEX_NO);
	assert_int_equal(regex_match(r, "Anna", 4, 0, NULL, NULL), REGEX_YES);
	regex_free(r);
}

/* ---- time ---- */

/* Patterns that take exponential or cubic time on what follows. */
static const char *const hostile[] = {"(a+)+$", "[ab]*a*[cd]", "(.*)*x!", "(a|aa)+$",
    "^(([a-z])+.)+[A-Z]([a-z])+$", "(a?){30}a{30}b", "(?:a?){64}a{64}", "a*a*a*a*a*!b",
    ".*.*.*.*!x", ".*.*.*=.*", "(\\w+\\s?)*x!", "(\\w+\\s?)+$", "(x+x+)+y", "(?:a*)*!b",
    "(a*)\\1\\1!b", "(?:(a+)\\1)+b", "\\w+@\\w+!b", "(?R)?a!", "(a(?1)?b)", "\\G(a+)+!b",
    "(?=(a+))a*b\\1", "(a|b|ab)*!c", "a{0,500}a{0,500}a{0,500}!b", "(?:a*+)*b", "(a*)(?#)*b",
    "(?x)(a*) *b", "\\X*\\X*b", "(*COMMIT)a*a*a*b", "a*a*(*SKIP)b", "a{1000}a{0,1000}b",
    "\\Q!\\E(?i:a|A|aa)+$", "(?s).*.*.*\\z(?<=b)", "[a-z]*[a-y]*[a-x]*b", "(*CR).*.*.*b"};
enum { HOSTILE = sizeof hostile / sizeof *hostile };

static char *run_of_a(size_t n)
{
	char *s = mem_alloc(n + 1);
	memset(s, 'a', n);
	s[0] = 'b';
	s[n - 1] = '!';
	return s;
}

/* Easy text before what is hard: nothing learned from the first may be trusted in the second. */
static char *easy_then_hard(size_t n)
{
	char *s = run_of_a(n);
	for (size_t i = 0; i < n / 2; i++)
		s[i] = "lorem ipsum "[i % 12];
	return s;
}

static double cpu_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
	return (double)t.tv_sec * 1e3 + (double)t.tv_nsec / 1e6;
}

/* Sanitizers make the program slower, but not what JIT made of a pattern. */
#define STRETCH_MS 30

struct gaps {
	double last, longest;
	long looks;
};

static bool note_gap(void *data)
{
	struct gaps *g = data;
	double now = cpu_ms();
	g->longest = now - g->last > g->longest ? now - g->last : g->longest;
	g->last = now;
	g->looks++;
	return false;
}

/* On a busy machine caches are cold and clocks coarse: a stretch is measured again before it is
 * called too long. */
static double longest_stretch(const char *pattern, const char *s, size_t n, double *whole)
{
	double least = 1e9;
	for (int i = 0; i < 3 && least > STRETCH_MS; i++) {
		struct regex *r = open_regex(pattern, 0);
		regex_budget(r, 20, 40);
		double start = cpu_ms();
		struct gaps g = {.last = start};
		regex_watch(r, note_gap, &g);
		regex_match(r, s, n, 0, NULL, NULL);
		note_gap(&g);
		*whole = g.last - start;
		least = g.longest < least ? g.longest : least;
		regex_free(r);
	}
	return least;
}

static void test_no_stretch_is_long(void **state)
{
	static const size_t sizes[] = {250, 6000, 1000000};
	(void)state;
	for (size_t i = 0; i < HOSTILE; i++)
		for (size_t k = 0; k < 6; k++) {
			size_t n = sizes[k / 2];
			char *s = k % 2 ? run_of_a(n) : easy_then_hard(n);
			double whole = 0, stretch = longest_stretch(hostile[i], s, n, &whole);
			if (stretch > STRETCH_MS || whole > 3 * 40 + 2 * STRETCH_MS)
				fail_msg("%s on %zu bytes: %.0f ms without a look, %.0f in all",
				    hostile[i], n, stretch, whole);
			mem_free(s);
		}
}

static bool after_some(void *data)
{
	return ++*(int *)data > 3;
}

static void test_a_look_ends_a_match(void **state)
{
	char *s = run_of_a(20000);
	int looks = 0;
	(void)state;
	struct regex *r = open_regex("[ab]*a*[cd]", 0);
	regex_budget(r, 60000, 60000);
	regex_watch(r, after_some, &looks);
	double start = cpu_ms();
	assert_int_equal(regex_match(r, s, 20000, 0, NULL, NULL), REGEX_UNDECIDED);
	assert_int_equal(looks, 4);
	assert_true(cpu_ms() - start < 500);
	/* Many quick matches are looked after, too. */
	enum regex_answer a = REGEX_YES;
	for (int i = 0; i < 5000 && a == REGEX_YES; i++)
		a = regex_match(r, "bad", 3, 0, NULL, NULL);
	assert_int_equal(a, REGEX_UNDECIDED);
	regex_watch(r, NULL, NULL);
	for (int i = 0; i < 5000; i++)
		assert_int_equal(regex_match(r, "bad", 3, 0, NULL, NULL), REGEX_YES);
	regex_free(r);
	mem_free(s);
}

static void test_undecided_is_told(void **state)
{
	char *s = run_of_a(3000);
	(void)state;
	struct regex *r = open_regex("(a+)+$", 0);
	double start = cpu_ms();
	assert_int_equal(regex_match(r, s, 200, 0, NULL, NULL), REGEX_YES); /* ends in a */
	s[199] = '!';
	assert_int_equal(regex_match(r, s, 200, 0, NULL, NULL), REGEX_UNDECIDED);
	assert_true(cpu_ms() - start < REGEX_SHORT_MS * 4);
	start = cpu_ms();
	assert_int_equal(regex_match(r, s, 3000, 0, NULL, NULL), REGEX_UNDECIDED);
	assert_true(cpu_ms() - start < REGEX_LONG_MS * 3);
	regex_budget(r, 5, 5);
	start = cpu_ms();
	assert_int_equal(regex_match(r, s, 3000, 0, NULL, NULL), REGEX_UNDECIDED);
	assert_true(cpu_ms() - start < 100);
	regex_free(r);
	mem_free(s);
}

/* The careful ways of matching answer as the plain one does. */
static void test_long_subjects(void **state)
{
	static const struct {
		const char *pattern;
		bool found;
	} cases[] = {{"\\w+\\s+\\w+\\s+needle\\.", true}, {"(\\w+\\s)+needle\\.", true},
	    {"\\w+@\\w+\\.\\w+", false}, {".*needle.*end", true}, {"(lorem|needle)\\s\\w*x", false},
	    {"\\bneedle\\.$", false}, {"(?<=\\s)needle\\. end$", true},
	    {"[^x]*needle\\. end", true}};
	struct buf text = {0};
	(void)state;
	while (text.len < 60000)
		buf_str(&text, "lorem ips\xC3\xBCm dolor sit amet\n");
	buf_str(&text, "the needle. end");
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct regex *r = open_regex(cases[i].pattern, 0);
		size_t start, end;
		regex_budget(r, 60000, 60000);
		enum regex_answer a = regex_match(r, buf_text(&text), text.len, 0, &start, &end);
		if (a != (cases[i].found ? REGEX_YES : REGEX_NO))
			fail_msg("%s: %d", cases[i].pattern, (int)a);
		regex_free(r);
	}
	buf_free(&text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_digits),
	    cmocka_unit_test(test_what_only_looks_like_digits),
	    cmocka_unit_test(test_flags_and_text),
	    cmocka_unit_test(test_errors),
	    cmocka_unit_test(test_settings),
	    cmocka_unit_test(test_places_and_groups),
	    cmocka_unit_test(test_literal),
	    cmocka_unit_test(test_no_stretch_is_long),
	    cmocka_unit_test(test_a_look_ends_a_match),
	    cmocka_unit_test(test_undecided_is_told),
	    cmocka_unit_test(test_long_subjects),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
