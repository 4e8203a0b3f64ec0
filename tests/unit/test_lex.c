/* The words of the filter language, one by one. */
#include "query/lex.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "text/regex.h"

struct bench {
	struct arena memory;
	struct err err;
	struct lexer lex;
};

static enum ombud_status open_text(struct bench *b, const char *text, size_t n)
{
	err_clear(&b->err);
	return lex_open(&b->lex, &b->memory, &b->err, text, n);
}

/* The types of the words of a text as letters: ( ) } | & ! + f w " / ~ */
static const char *shape(const char *text)
{
	static const char letters[] = "$()}|&!+fw\"/~";
	static char out[64];
	struct bench b = {0};
	struct token t;
	size_t n = 0;
	if (open_text(&b, text, strlen(text)))
		return "refused";
	do {
		if (lex_term(&b.lex, &t)) {
			out[n++] = 'E';
			break;
		}
		out[n++] = letters[t.type];
		if (t.type == TOKEN_FIELD) {
			if (lex_value(&b.lex, &t)) {
				out[n++] = 'E';
				break;
			}
			out[n++] = "v=/<*0"[t.value];
		}
	} while (t.type != TOKEN_END && n < sizeof out - 2);
	out[n] = '\0';
	arena_free(&b.memory);
	return out;
}

static void words_have_shapes(void **state)
{
	(void)state;
	static const struct {
		const char *text, *shape;
	} rows[] = {
	    {"", "$"},
	    {"  \t\n ", "$"},
	    {"newsletter", "w$"},
	    {"newsletter \"right to be forgotten\"", "w\"$"},
	    {"a and b or c", "w&w|w$"},
	    {"a AND b OR NOT c", "w&w|!w$"},
	    {"And Or Not", "www$"}, /* capitalised they begin a sentence */
	    {"a|b", "w|w$"},
	    {"(a)", "(w)$"},
	    {"not(a)", "!(w)$"},
	    {"-a !b", "!w!w$"},
	    {"! a", "!w$"},
	    {"--a", "!!w$"},
	    {"a-b", "w$"},
	    {"+urgent", "+w$"},
	    {"kind:erasure", "fv$"},
	    {"subject:=\"Refund\"", "f=$"},
	    {"subject:=Refund", "f=$"},
	    {"subject:/re(fund|bate)/i", "f/$"},
	    {"due:<2d", "f<$"},
	    {"due:>=fri", "f<$"},
	    {"pri:!=low", "f<$"},
	    {"phone:*", "f*$"},
	    {"assignee:none", "f0$"},
	    {"assignee:NONE", "f0$"},
	    {"assignee:\"none\"", "fv$"},
	    {"subject:\"*\"", "fv$"},
	    {"/a.b/i", "/$"},
	    {"/etc/passwd", "w$"},
	    {"/etc", "w$"},
	    {"~f anna", "~w$"},
	    {"~", "w$"},
	    {"12:30", "w$"},
	    {"fr\xc3\xa5ga:svar", "fv$"},
	    {"}", "w$"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++)
		if (strcmp(shape(rows[i].text), rows[i].shape) != 0)
			fail_msg("%s: %s, not %s", rows[i].text, shape(rows[i].text), rows[i].shape);
}

static void faults_name_their_byte(void **state)
{
	(void)state;
	static const struct {
		const char *text;
		size_t at; /* of the fault */
	} rows[] = {
	    {"a - b", 2},
	    {"-", 0},
	    {"a \"open", 2},
	    {"subject:/open", 8},
	    {"subject://", 8},
	    {"subject:/a/q", 11},
	    {"kind:", 5},
	    {"kind: erasure", 5},
	    {"kind:(a or b)", 5},
	    {"subject:a\"b\"", 9},
	    {"a(b)", 1},
	    {"a <2d", 2},
	    {"=x", 0},
	    {"\x01", 0},
	    {"a \x7f", 2},
	    {"abc\xff", 3},
	    {"a\xc2\x9b", 1},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bench b = {0};
		struct token t = {0};
		enum ombud_status status = open_text(&b, rows[i].text, strlen(rows[i].text));
		do {
			if (!status)
				status = lex_term(&b.lex, &t);
			if (!status && t.type == TOKEN_FIELD)
				status = lex_value(&b.lex, &t);
		} while (!status && t.type != TOKEN_END);
		if (status != OMBUD_SYNTAX || b.err.offset != rows[i].at)
			fail_msg("%s: status %d at %zu, not at %zu", rows[i].text, status, b.err.offset,
			    rows[i].at);
		char place[24];
		snprintf(place, sizeof place, "at %zu", rows[i].at + 1);
		assert_non_null(strstr(b.err.text, place));
		arena_free(&b.memory);
	}
}

static void escapes_are_one_level(void **state)
{
	(void)state;
	static const struct {
		const char *text, *value;
	} rows[] = {
	    {"f:/a\\/b/", "a/b"},
	    {"f:/\\d+\\.\\\\/", "\\d+\\.\\\\"},
	    {"f:/\\\\\\//", "\\\\/"},
	    {"f:\"a\\\"b\\\\c\\d\"", "a\"b\\c\\d"},
	    {"f:a\\b", "a\\b"},
	};
	for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
		struct bench b = {0};
		struct token t;
		assert_int_equal(open_text(&b, rows[i].text, strlen(rows[i].text)), OMBUD_OK);
		assert_int_equal(lex_term(&b.lex, &t), OMBUD_OK);
		assert_int_equal(lex_value(&b.lex, &t), OMBUD_OK);
		assert_int_equal(t.n, strlen(rows[i].value));
		assert_memory_equal(t.text, rows[i].value, t.n);
		arena_free(&b.memory);
	}
}

static void flags_of_patterns(void **state)
{
	(void)state;
	struct bench b = {0};
	struct token t;
	assert_int_equal(open_text(&b, "f:/a/imsx", 9), OMBUD_OK);
	assert_int_equal(lex_term(&b.lex, &t), OMBUD_OK);
	assert_int_equal(lex_value(&b.lex, &t), OMBUD_OK);
	assert_int_equal(t.flags, REGEX_CASELESS | REGEX_MULTILINE | REGEX_DOTALL | REGEX_EXTENDED);
	arena_free(&b.memory);
}

static void nul_and_length_are_refused(void **state)
{
	(void)state;
	struct bench b = {0};
	assert_int_equal(open_text(&b, "a\0b", 3), OMBUD_SYNTAX);
	assert_int_equal(b.err.offset, 1);
	static char large[64 * 1024 + 1];
	memset(large, 'a', sizeof large - 1);
	assert_int_equal(open_text(&b, large, sizeof large - 1), OMBUD_LIMIT);
	assert_int_equal(open_text(&b, large, sizeof large - 2), OMBUD_OK);
	arena_free(&b.memory);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(words_have_shapes),
	    cmocka_unit_test(faults_name_their_byte),
	    cmocka_unit_test(escapes_are_one_level),
	    cmocka_unit_test(flags_of_patterns),
	    cmocka_unit_test(nul_and_length_are_refused),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
