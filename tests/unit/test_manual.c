/* ombud-filter(7) names what there is: every field with its aliases, every word of is: and has:, every
 * letter of neomutt's, every bound; and nothing else. */
#include <ctype.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "query/check.h"
#include "query/query.h"
#include "query/words.h"
#include "text/regex.h"

/* after err.h, whose fail() it would replace */
#include <cmocka.h>

static char *page;

static int read_page(void **state)
{
	const char *tests = getenv("TESTS");
	char path[4096];
	struct buf b = {0};
	(void)state;
	snprintf(path, sizeof path, "%s/../tui/ombud-filter.7", tests ? tests : "tests");
	FILE *f = fopen(path, "r");
	if (!f)
		return 1;
	for (int c; (c = getc(f)) != EOF;)
		buf_char(&b, (char)c);
	fclose(f);
	page = buf_take(&b);
	return 0;
}

static int drop_page(void **state)
{
	(void)state;
	mem_free(page);
	return 0;
}

static bool has_line(const char *line)
{
	size_t n = strlen(line);
	for (const char *s = page; (s = strstr(s, line)); s += n)
		if ((s == page || s[-1] == '\n') && s[n] == '\n')
			return true;
	return false;
}

/* ".It Ic kind Pq type": the aliases as the table has them, a blank after each comma. */
static void line_of(struct buf *out, const struct ombud_field *f)
{
	buf_printf(out, ".It Ic %s", f->name);
	buf_str(out, *f->aliases ? " Pq " : "");
	for (const char *a = f->aliases; *a; a++)
		buf_str(out, *a == ',' ? ", " : (char[]){*a, '\0'});
}

static void every_field_stands_there(void **state)
{
	size_t n, items = 0;
	const struct ombud_field *f = ombud_fields(&n);
	(void)state;
	for (size_t i = 0; i < n; i++) {
		struct buf line = {0};
		line_of(&line, &f[i]);
		if (!has_line(buf_text(&line)))
			fail_msg("missing: %s", buf_text(&line));
		buf_free(&line);
	}
	for (const char *s = page; (s = strstr(s, "\n.It Ic ")); s++)
		items++;
	assert_int_equal(items, n);
}

static void every_flag_stands_there(void **state)
{
	size_t flags = 0, items = 0;
	const struct flag *f;
	(void)state;
	const char *from = strstr(page, ".It Ic is\n"), *to = strstr(page, ".It Ic no\n");
	assert_true(from && to && from < to);
	for (; (f = flag_at(flags)); flags++) {
		char line[80];
		snprintf(line, sizeof line, ".It Cm %s\n%s\n", f->word, f->help);
		const char *at = strstr(from, line);
		if (!at || at > to)
			fail_msg("missing or told otherwise: %s:%s", f->field, f->word);
	}
	for (const char *s = from; (s = strstr(s, "\n.It Cm ")) && s < to; s++)
		items++;
	assert_int_equal(items, flags);
}

static void every_letter_stands_there(void **state)
{
	struct arena memory = {0};
	(void)state;
	const char *from = strstr(page, ".Sh NEOMUTT'S LETTERS"), *to = strstr(page, ".Sh PERSONAL DATA");
	assert_true(from && to);
	for (char c = 'A'; c <= 'z'; c++) {
		char name[3] = {'~', c, '\0'};
		const char *at = strstr(from, name);
		bool told = at && at < to && !isalnum((unsigned char)at[2]);
		bool is = isalpha((unsigned char)c) && mutt_term(&memory, c, "1", 1) != NULL;
		if (told != is)
			fail_msg("%s %s", name, is ? "is missing" : "does not exist");
	}
	arena_free(&memory);
}

/* The class that a line of the table gives the field; -1: none names it. A line with a colon is of
 * words or orders. */
static int class_told(const char *from, const char *to, const char *name)
{
	size_t n = strlen(name);
	for (const char *s = from; (s = strstr(s, "\n.It ")) && s < to; s++) {
		const char *end = strstr(s, " Ta "), *colon = strchr(s, ':');
		if (!end || (colon && colon < end))
			continue;
		for (const char *at = s; (at = strstr(at, name)) && at < end; at++)
			if (at[-1] == ' ' && strchr(", ", at[n]))
				return strncmp(end, " Ta reveal-s", 12) == 0 ? end[12] - '0' : 0;
	}
	return -1;
}

/* What is in no line is free, or personal data of the class that "other personal data" has. */
static void what_a_term_asks_for_is_told(void **state)
{
	size_t n;
	const struct field *f = field_table(&n);
	(void)state;
	const char *from = strstr(page, ".Sh PERSONAL DATA"), *to = strstr(page, ".Sh CHANGES");
	assert_true(from && to);
	assert_int_equal(query_field_class(NULL), CLASS_S2); /* "any word or pattern" */
	assert_int_equal(class_told(from, to, "word"), CLASS_S2);
	for (size_t i = 0; i < n; i++) {
		int told = class_told(from, to, f[i].name), is = (int)query_field_class(&f[i]);
		int rest = f[i].type == FIELD_PERSONAL ? CLASS_S2 : CLASS_S0;
		if ((told < 0 || strcmp(f[i].name, "other") == 0 ? rest : told) != is)
			fail_msg("%s: told %d, is %d", f[i].name, told, is);
	}
}

static void bound_is(const char *fmt, int n)
{
	char line[80];
	snprintf(line, sizeof line, fmt, n);
	if (!strstr(page, line))
		fail_msg("missing: %s", line);
}

static void bounds_are_told(void **state)
{
	(void)state;
	bound_is("\n.It %d\nterms", TERMS_MOST);
	bound_is("\n.It %d\nvalues\n", VALUES_MOST);
	bound_is("\n.It %d\ntexts and patterns", SEARCHES_MOST);
	bound_is("\n.It %d\nbytes of one text", REGEX_PATTERN_MAX);
	bound_is("\n.It %d\nbrackets", NEST_MOST);
	bound_is("\nA match may take %d milliseconds", REGEX_SHORT_MS);
	bound_is("up to %d bytes\n", REGEX_SHORT);
	bound_is("and %d on a longer text", REGEX_LONG_MS);
}

/* What stands there as a filter can be read. */
static void examples_can_be_read(void **state)
{
	size_t n = 0;
	(void)state;
	const char *end = strstr(page, ".Sh SEE ALSO");
	for (const char *s = page; (s = strstr(s, "\n.It Li ")) && s < end; s++, n++) {
		struct parsed parsed;
		struct arena memory = {0};
		struct err err = {0};
		struct buf text = {0};
		for (s += 8; *s != '\n'; s++) {
			bool escaped = *s == '\\' && (s[1] == 'e' || s[1] == '-');
			buf_char(&text, escaped && s[1] == '-' ? '-' : *s);
			s += escaped;
		}
		s--;
		if (parse_filter(&parsed, &memory, &err, buf_text(&text), text.len))
			fail_msg("%s: %s", buf_text(&text), err.text);
		arena_free(&memory);
		buf_free(&text);
	}
	assert_true(n >= 8);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_field_stands_there),
	    cmocka_unit_test(every_flag_stands_there),
	    cmocka_unit_test(every_letter_stands_there),
	    cmocka_unit_test(what_a_term_asks_for_is_told),
	    cmocka_unit_test(bounds_are_told),
	    cmocka_unit_test(examples_can_be_read),
	};
	return cmocka_run_group_tests(tests, read_page, drop_page);
}
