/* A stranger's text in the formats of rows: what a spreadsheet, a program and a terminal get of it. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "port/export_item.h"
#include "port/rows.h"

#include <cmocka.h>

/* ---- CSV ---- */

static void csv_is(const char *text, bool first, const char *expected)
{
	struct buf out = {0};
	rows_csv_cell(&out, text, first);
	assert_string_equal(buf_text(&out), expected);
	buf_free(&out);
}

static void every_cell_is_quoted(void **state)
{
	(void)state;
	csv_is("", true, "\"\"");
	csv_is("plain", true, "\"plain\"");
	csv_is("a,b", false, ",\"a,b\"");
	csv_is("say \"no\"", true, "\"say \"\"no\"\"\"");
	csv_is("å 李", true, "\"å 李\"");
}

static void formulas_are_defused(void **state)
{
	(void)state;
	static const char *const starts[] = {
	    "=", "+", "-", "@", "\xEF\xBC\x9D", "\xEF\xBC\x8B", "\xEF\xBC\x8D", "\xEF\xBC\xA0"};
	for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
		char text[32], expected[48];
		snprintf(text, sizeof text, "%s1+1", starts[i]);
		snprintf(expected, sizeof expected, "\"'%s1+1\"", starts[i]);
		csv_is(text, true, expected);
		/* blanks before it do not hide it */
		snprintf(text, sizeof text, "  %s1", starts[i]);
		snprintf(expected, sizeof expected, ",\"'  %s1\"", starts[i]);
		csv_is(text, false, expected);
	}
	csv_is("\xC2\xA0=1", true, "\"'\xC2\xA0=1\"");
	csv_is("1=1", true, "\"1=1\"");
	csv_is("a@b.se", true, "\"a@b.se\"");
}

static void tabs_and_line_ends_start_no_formula(void **state)
{
	(void)state;
	struct buf out = {0};
	static const char *const texts[] = {"\t=1", "\r=1", "\n=1"};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
		buf_cut(&out, 0);
		rows_csv_cell(&out, texts[i], true);
		assert_memory_equal(buf_text(&out), "\"'", 2);
		assert_null(strpbrk(buf_text(&out), "\t\r\n"));
	}
	buf_free(&out);
}

static void magic_words_only_matter_in_front(void **state)
{
	(void)state;
	csv_is("ID;x", true, "\"'ID;x\"");
	csv_is("sep=;", true, "\"'sep=;\"");
	csv_is("ID;x", false, ",\"ID;x\"");
	csv_is("id", true, "\"id\"");
}

static void controls_never_pass(void **state)
{
	(void)state;
	struct buf out = {0};
	rows_csv_cell(&out,
	    "a\033[2Jb\xC2\x9B"
	    "c\xE2\x80\xAE",
	    true);
	assert_null(strchr(buf_text(&out), '\033'));
	assert_null(strstr(buf_text(&out), "\xC2\x9B"));
	assert_null(strstr(buf_text(&out), "\xE2\x80\xAE"));
	buf_free(&out);
}

/* ---- JSON ---- */

static void json_steers_no_terminal(void **state)
{
	(void)state;
	static const char text[] =
	    "å•李😀 \033[2J \x7F \xC2\x9B \xE2\x80\xAE \xF3\xA0\x81\x81 \"\\\n";
	struct buf out = {0};
	rows_json_line(&out, json_pack("{s:s}", "t", text));
	const char *line = buf_text(&out);
	for (const char *p = line; *p; p++)
		assert_true((unsigned char)*p >= ' ' ? *p != 0x7F : p[1] == '\0' && *p == '\n');
	assert_null(strstr(line, "\xC2\x9B"));
	assert_null(strstr(line, "\xE2\x80\xAE"));
	assert_null(strstr(line, "\xF3\xA0\x81\x81"));
	assert_non_null(strstr(line, "å•李😀"));
	/* and a program reads the very text again */
	json_t *again = json_loads(line, 0, NULL);
	assert_string_equal(json_string_value(json_object_get(again, "t")), text);
	json_decref(again);
	buf_free(&out);
}

static void nothing_is_null(void **state)
{
	(void)state;
	struct buf out = {0};
	rows_json_line(&out, json_pack("{s:o, s:o, s:o}", "a", rows_json_text(""), "b",
				 rows_json_text(NULL), "c", rows_json_text("x")));
	assert_string_equal(buf_text(&out), "{\"a\":null,\"b\":null,\"c\":\"x\"}\n");
	buf_free(&out);
}

/* ---- tables ---- */

static void cells_are_cut_and_filled(void **state)
{
	(void)state;
	struct buf out = {0};
	rows_table_cell(&out, "abcdef", 4, false);
	rows_table_cell(&out, "x", 4, false);
	rows_table_cell(&out, "李李李", 5, false); /* two cells each: two fit before the mark */
	rows_table_cell(&out, "end", 10, true);
	rows_table_end(&out);
	assert_string_equal(buf_text(&out), "abc~ x    李李~ end\n");
	buf_free(&out);
}

static void a_wide_cell_leaves_no_gap(void **state)
{
	(void)state;
	struct buf out = {0};
	rows_table_cell(
	    &out, "李李李", 4, false); /* one fits in three cells, the fourth stays blank */
	rows_table_cell(&out, "|", 1, true);
	rows_table_end(&out);
	assert_string_equal(buf_text(&out), "李~  |\n");
	buf_free(&out);
}

static void a_row_is_one_line(void **state)
{
	(void)state;
	struct buf out = {0};
	rows_table_cell(&out, "two\nlines\r\033[1m", 0, true);
	rows_table_end(&out);
	assert_ptr_equal(strchr(buf_text(&out), '\n'), buf_text(&out) + out.len - 1);
	assert_null(strchr(buf_text(&out), '\033'));
	buf_free(&out);
}

static void tables_in_every_format(void **state)
{
	(void)state;
	static const char *const titles[] = {"Name", "Last seen"};
	static const char *const cells[] = {"ines", "=now", "dirk", ""};
	const struct ombud_table t = {
	    .titles = titles, .n_columns = 2, .n_rows = 2, .cells = cells};
	static const char *const formats[][2] = {
	    {"table", "Name Last seen\nines =now\ndirk\n"},
	    {"json", "{\"name\":\"ines\",\"last_seen\":\"=now\"}\n"
		     "{\"name\":\"dirk\",\"last_seen\":null}\n"},
	    {"csv", "\"name\",\"last_seen\"\r\n\"ines\",\"'=now\"\r\n\"dirk\",\"\"\r\n"},
	    {"ids", "ines\ndirk\n"},
	};
	for (size_t i = 0; i < sizeof formats / sizeof *formats; i++) {
		char *text;
		assert_int_equal(ombud_table_text(&text, &t, formats[i][0]), OMBUD_OK);
		assert_string_equal(text, formats[i][1]);
		ombud_free(text);
	}
	char *text;
	assert_int_equal(ombud_table_text(&text, &t, "xml"), OMBUD_INPUT);
	assert_null(text);
}

/* ---- columns ---- */

static void columns_by_name(void **state)
{
	(void)state;
	struct columns c;
	struct err err = {0};
	assert_int_equal(columns_parse(&c, &err, "id, due,subject"), OMBUD_OK);
	assert_int_equal(c.n, 3);
	assert_string_equal(c.v[1]->name, "due");
	assert_int_equal(columns_parse(&c, &err, "id,nosuch"), OMBUD_INPUT);
	assert_non_null(strstr(err.text, "nosuch"));
	assert_int_equal(columns_parse(&c, &err, ""), OMBUD_INPUT);
	assert_int_equal(columns_parse(&c, &err, "id,,due"), OMBUD_INPUT);
}

static void every_personal_field_is_a_column_once(void **state)
{
	(void)state;
	struct columns c;
	int seen[DATUM_FIELDS] = {0};
	columns_all(&c, true);
	for (size_t i = 0; i < c.n; i++) {
		seen[c.v[i]->datum]++;
		if (c.v[i]->datum)
			assert_int_equal(datum_by_name(c.v[i]->name), c.v[i]->datum);
	}
	for (int d = 1; d < DATUM_FIELDS; d++)
		assert_int_equal(seen[d], 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(every_cell_is_quoted),
	    cmocka_unit_test(formulas_are_defused),
	    cmocka_unit_test(tabs_and_line_ends_start_no_formula),
	    cmocka_unit_test(magic_words_only_matter_in_front),
	    cmocka_unit_test(controls_never_pass),
	    cmocka_unit_test(json_steers_no_terminal),
	    cmocka_unit_test(nothing_is_null),
	    cmocka_unit_test(cells_are_cut_and_filled),
	    cmocka_unit_test(a_wide_cell_leaves_no_gap),
	    cmocka_unit_test(a_row_is_one_line),
	    cmocka_unit_test(tables_in_every_format),
	    cmocka_unit_test(columns_by_name),
	    cmocka_unit_test(every_personal_field_is_a_column_once),
	};
	return cmocka_run_group_tests_name("rows", tests, NULL, NULL);
}
