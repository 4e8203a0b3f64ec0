/* The parts views are made of: layers of filters, cursors in lists, words, sets, folded text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "base/idset.h"
#include "base/when.h"
#include "base/words.h"
#include "view/layers.h"
#include "view/sheet.h"
#include "widget/doc.h"
#include "widget/roll.h"

static void text_is(char *got, const char *expected)
{
	assert_string_equal(got, expected);
	heap_free(got);
}

static void test_layers_move_and_stand_aside(void **state)
{
	struct layers l = {0};
	(void)state;
	layers_reset(&l, "a");
	layers_push(&l, "b");
	layers_push(&l, "c");
	text_is(layers_trail(&l), "a > b > c");
	assert_int_equal(layers_move(&l, 1, 1), 2);
	assert_int_equal(layers_move(&l, 2, 1), 2);
	assert_int_equal(layers_move(&l, 1, -1), 1); /* the queue's own stays the first */
	assert_int_equal(layers_move(&l, 0, 1), 0);
	text_is(layers_trail(&l), "a > c > b");
	l.v.v[1].negated = true;
	l.v.v[2].off = true;
	text_is(layers_trail(&l), "a > not c > (b)");
	l.aside = true;
	assert_true(layers_on(&l, 0));
	assert_false(layers_on(&l, 1));
	text_is(layers_trail(&l), "a > (not c) > (b)");
	layers_push(&l, "d"); /* means itself, and leaves the others aside */
	text_is(layers_trail(&l), "a > (not c) > (b) > d");
	layers_set(&l, 1, "e");
	layers_drop(&l, 2);
	layers_drop(&l, 0);
	layers_drop(&l, 9);
	text_is(layers_trail(&l), "a > (not e) > d");
	layers_rebase(&l, "z");
	text_is(layers_trail(&l), "z > (not e) > d");
	assert_true(layers_pop(&l));
	assert_true(layers_pop(&l));
	assert_false(layers_pop(&l));
	layers_reset(&l, l.v.v[0].text);
	text_is(layers_trail(&l), "z");
	layers_free(&l);
}

/* What acts on the list names only what counts, and the queue by its name only where it does. */
static void test_scope_is_what_counts(void **state)
{
	struct layers l = {0};
	(void)state;
	layers_reset(&l, "is:open");
	text_is(layers_scope(&l, ""), "is:open");
	text_is(layers_scope(&l, "due-soon"), "due-soon");
	layers_push(&l, "b");
	layers_push(&l, "c");
	text_is(layers_scope(&l, "due-soon"), "due-soon > b > c");
	l.v.v[1].off = true;
	l.v.v[2].negated = true;
	text_is(layers_scope(&l, "due-soon"), "due-soon > not c");
	l.v.v[0].negated = true;
	text_is(layers_scope(&l, "due-soon"), "not due-soon > not c");
	l.v.v[0].off = true;
	l.v.v[2].label = heap_str("3 not decided");
	text_is(layers_scope(&l, "due-soon"), "not 3 not decided");
	layers_free(&l);
}

static void test_roll(void **state)
{
	struct roll r = {.n = 100, .rows = 10};
	(void)state;
	roll_move(&r, MOVE_UP, 0);
	assert_int_equal(r.at, 0);
	roll_move(&r, MOVE_DOWN, 12);
	assert_int_equal(r.at, 12);
	assert_int_equal(r.top, 3);
	roll_move(&r, MOVE_BOTTOM, 0);
	assert_int_equal(r.at, 99);
	assert_int_equal(r.top, 90);
	roll_move(&r, MOVE_DOWN, 0);
	assert_int_equal(r.at, 99);
	roll_move(&r, MOVE_TOP, 50);
	assert_int_equal(r.at, 49);
	roll_move(&r, MOVE_CENTRE, 0);
	assert_int_equal(r.top, 44);
	roll_move(&r, MOVE_SCREEN_TOP, 0);
	assert_int_equal(r.at, 44);
	r.n = 3;
	roll_fit(&r);
	assert_int_equal(r.at, 2);
	assert_int_equal(r.top, 0);
	r.n = 0;
	roll_fit(&r);
	roll_move(&r, MOVE_PAGE_DOWN, 0);
	assert_int_equal(r.at, 0);
}

static void test_words(void **state)
{
	struct words w;
	(void)state;
	words_split(&w, "  note \"two words\" 'it\\' --text a\\ b");
	assert_int_equal(w.n, 5);
	assert_string_equal(w.v[1], "two words");
	assert_string_equal(w.v[2], "it\\");
	assert_string_equal(w.v[4], "a b");
	assert_false(w.open);
	char *line = words_join(&w);
	struct words again;
	words_split(&again, line);
	assert_int_equal(again.n, w.n);
	for (size_t i = 0; i < w.n; i++)
		assert_string_equal(again.v[i], w.v[i]);
	heap_free(line);
	words_free(&again);
	words_free(&w);
	words_split(&w, "a \"b");
	assert_true(w.open);
	assert_int_equal(w.last_from, 2);
	words_free(&w);
}

static void test_idset_against_an_array(void **state)
{
	static bool in[500];
	struct idset s = {0};
	unsigned seed = 5;
	size_t n = 0;
	(void)state;
	for (int i = 0; i < 20000; i++) {
		seed = seed * 1103515245u + 12345u;
		int64_t id = 1 + (int64_t)(seed >> 16) % 499;
		if (seed >> 8 & 1) {
			assert_int_equal(idset_add(&s, id), !in[id]);
			n += !in[id];
			in[id] = true;
		} else {
			assert_int_equal(idset_remove(&s, id), in[id]);
			n -= in[id];
			in[id] = false;
		}
		assert_int_equal(s.n, n);
	}
	int64_t *sorted = idset_sorted(&s);
	size_t k = 0;
	for (int64_t id = 1; id < 500; id++) {
		assert_int_equal(idset_has(&s, id), in[id]);
		if (in[id])
			assert_int_equal(sorted[k++], id);
	}
	assert_int_equal(k, n);
	heap_free(sorted);
	idset_free(&s);
}

static void test_text_folds(void **state)
{
	struct doc d = {0};
	(void)state;
	size_t n = doc_fold(
	    &d, 2, 12, STYLE_TEXT, "one two three\n> quoted\nabcdefghijklmnop\n\n帳戶刪除請求");
	assert_int_equal(n, d.line.n);
	static const char *const lines[] = {
	    "one two", "three", "> quoted", "abcdefghij", "klmnop", "", "帳戶刪除請", "求"};
	assert_int_equal(d.line.n, sizeof lines / sizeof *lines);
	for (size_t i = 0; i < d.line.n; i++)
		assert_string_equal(bytes_text(&d.line.v[i].text), lines[i]);
	assert_int_equal(d.line.v[2].span.v[0].style, STYLE_QUOTE);
	assert_int_equal(doc_find(&d, "KLM", 0, 1), d.line.n);
	assert_int_equal(doc_find(&d, "klm", 0, 1), 4);
	assert_int_equal(doc_find(&d, "one", 3, 1), 0);
	doc_clear(&d);
}

static void test_local_time(void **state)
{
	char t[WHEN_TEXT];
	(void)state;
	/* Summer begins on 2026-03-29 and ends on 2026-10-25, 01:00 UTC. */
	assert_string_equal(when_minute(t, 1774745999), "2026-03-29 01:59");
	assert_string_equal(when_minute(t, 1774746000), "2026-03-29 03:00");
	assert_string_equal(when_minute(t, 1792889999), "2026-10-25 02:59");
	assert_string_equal(when_minute(t, 1792890000), "2026-10-25 02:00");
	assert_string_equal(when_instant(t, 1792890000), "2026-10-25T01:00:00Z");
	assert_string_equal(when_ago(t, 119), "1min");
}

static void lines_of(struct doc *doc, const char *text)
{
	doc_line(doc, 0);
	doc_add(doc, STYLE_HEADER, "[1] a letter");
	doc_fold(doc, 4, 40, STYLE_TEXT, text);
}

static void test_long_quotes_fold(void **state)
{
	struct doc doc = {0};
	(void)state;
	lines_of(&doc, "Yes.\n> a\n> b\n> c\nNo.\n> 1\n> 2\n> 3\n> 4\n> 5\nEnd.");
	sheet_fold_quotes(&doc, 0);
	assert_int_equal(doc.line.n, 9);
	assert_string_equal(bytes_text(&doc.line.v[4].text), "> c");
	assert_string_equal(bytes_text(&doc.line.v[6].text), "> 1");
	assert_string_equal(bytes_text(&doc.line.v[7].text), "(zo: 4 more)");
	assert_string_equal(bytes_text(&doc.line.v[8].text), "End.");
	sheet_fold_letter(&doc, 0);
	assert_int_equal(doc.line.n, 2);
	assert_string_equal(bytes_text(&doc.line.v[0].text), "[1] a letter");
	assert_string_equal(bytes_text(&doc.line.v[1].text), "(zo: 8 lines)");
	doc_clear(&doc);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_long_quotes_fold),
	    cmocka_unit_test(test_layers_move_and_stand_aside),
	    cmocka_unit_test(test_scope_is_what_counts),
	    cmocka_unit_test(test_roll),
	    cmocka_unit_test(test_words),
	    cmocka_unit_test(test_idset_against_an_array),
	    cmocka_unit_test(test_text_folds),
	    cmocka_unit_test(test_local_time),
	};
	return cmocka_run_group_tests_name("view_parts", tests, NULL, NULL);
}
