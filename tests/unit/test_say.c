/* Sentences of the desk as lines: facts, what is due, text in columns, and what passes the door to a terminal. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "linear_room.h"
#include "view/say.h"

static void is_said(struct bytes *got, const char *want)
{
	assert_string_equal(bytes_text(got), want);
	bytes_free(got);
}

static void due_of(const char *text, const char *want)
{
	struct bytes out = {0};
	say_due(&out, &(struct ombud_row){.due_text = text});
	is_said(&out, want);
}

static void what_is_due(void **state)
{
	(void)state;
	due_of("1d", "due in 1 day");
	due_of("29d", "due in 29 days");
	due_of("-2d", "2 days late");
	due_of("-1h", "1 hour late");
	due_of("12min", "due in 12 minutes");
	due_of("0min", "due in 0 minutes");
	due_of("", "");
	struct bytes out = {0};
	say_due(&out, &(struct ombud_row){.due_text = "3h", .strict_late = true});
	is_said(&out, "due in 3 hours, late but for its pauses");
}

static void spaced(const char *text, const char *want)
{
	struct bytes out = {0};
	say_spaced(&out, text);
	is_said(&out, want);
}

static void columns(void **state)
{
	(void)state;
	spaced(" JOURNAL of the desk", "JOURNAL of the desk");
	spaced("> 33  2026-11-27 08:14   ines", "33, 2026-11-27 08:14, ines");
	spaced("a \xe2\x94\x82 b", "a, b");
	spaced("name   |  value", "name, value");
	spaced("one ----- two", "one ----- two");
	spaced("- #1 ---------   ----------", "- #1 ---------");
	spaced("a > b", "a, b");
	spaced("  ", "");
}

static void facts(void **state)
{
	(void)state;
	struct bytes out = {0};
	say_place(&out, &(struct roll){.n = 41, .at = 2});
	say_fact(&out, "");
	say_factf(&out, "#%d", 7);
	is_said(&out, "3 of 41, #7");
}

static void line_of(const char *text, const char *charset, const char *want)
{
	struct bytes out = {0};
	struct ombud_charset *c = NULL;
	if (charset)
		assert_int_equal(ombud_charset_open(&c, charset), OMBUD_OK);
	struct linear *l = linear_new(c, false);
	linear_line(l, text);
	linear_end(l, &out);
	linear_free(l);
	ombud_charset_close(c);
	is_said(&out, want);
}

/* Masks are told in words, what steers a terminal is made harmless, and what the charset lacks is replaced. */
static void the_door(void **state)
{
	(void)state;
	line_of("S\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2 N\xe2\x80\xa2\xe2\x80\xa2", NULL, "S... N...\n");
	line_of("born \xe2\x80\xa2\xe2\x80\xa2-\xe2\x80\xa2-\xe2\x80\xa2.", NULL, "born masked.\n");
	line_of("phone \xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2", NULL, "phone masked\n");
	struct bytes out = {0};
	struct linear *l = linear_new(NULL, false);
	linear_line(l, "\033[2Jgone\nline");
	linear_end(l, &out);
	linear_free(l);
	assert_null(strchr(bytes_text(&out), '\033'));
	assert_int_equal(strcspn(bytes_text(&out), "\n"), out.len - 1);
	bytes_free(&out);
	line_of("\xc3\x85sa", "ISO-8859-1", "\xc5sa\n");
}

/* Where a line is open it is ended first. */
static void open_lines(void **state)
{
	(void)state;
	struct bytes out = {0};
	struct linear *l = linear_new(NULL, false);
	linear_open(l, "limit: ");
	linear_more(l, "a", 1);
	linear_line(l, "said");
	linear_open(l, "limit: a");
	linear_end(l, &out);
	linear_free(l);
	is_said(&out, "limit: a\nsaid\nlimit: a\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_due), cmocka_unit_test(columns), cmocka_unit_test(facts),
	    cmocka_unit_test(the_door), cmocka_unit_test(open_lines)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
