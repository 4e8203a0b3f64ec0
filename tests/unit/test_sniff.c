/* What a file is, by its bytes. */
#include "tape.h"

static enum format of(const char *s)
{
	return sniff(s, strlen(s), NULL);
}

static void by_content(void **state)
{
	(void)state;
	assert_int_equal(of(""), FORMAT_EMPTY);
	assert_int_equal(of("\n \n"), FORMAT_EMPTY);
	assert_int_equal(of("From a@b Thu May 14 03:26:00 2026\nSubject: x\n\n"), FORMAT_MBOX);
	assert_int_equal(of("Return-Path: <a@b>\nSubject: x\n\nhello\n"), FORMAT_EML);
	assert_int_equal(of("X-Odd: 1\r\nFrom: a@b\r\n\r\n"), FORMAT_EML);
	assert_int_equal(of("subject,body\nx,y\n"), FORMAT_CSV);
	assert_int_equal(of("\xEF\xBB\xBFSubject;E-mail;kind\n"), FORMAT_CSV);
	assert_int_equal(of("name\temail\tbody\n"), FORMAT_CSV);
	assert_int_equal(of("{\"subject\":\"x\"}\n"), FORMAT_JSONL);
	assert_int_equal(of("[{\"subject\":\"x\"}]\n"), FORMAT_JSONL);
	assert_int_equal(of("just some words\nand more\n"), FORMAT_UNKNOWN);
	assert_int_equal(of("\x7f"
			    "ELF\n"),
	    FORMAT_UNKNOWN);
}

static void a_map_makes_foreign_columns_known(void **state)
{
	struct map map = {0};
	struct err err;
	const char *csv = "Nr;Ämne;Text\n1;a;b\n";
	(void)state;
	assert_int_equal(sniff(csv, strlen(csv), &map), FORMAT_UNKNOWN);
	assert_int_equal(
	    map_parse(&map, &err, "m", "# ours\nÄmne = subject\n\"Text\" = body\nNr = ignore\n"),
	    OMBUD_OK);
	assert_int_equal(sniff(csv, strlen(csv), &map), FORMAT_CSV);
	map_free(&map);
}

static void a_bad_map_names_its_line(void **state)
{
	struct map map = {0};
	struct err err;
	(void)state;
	assert_int_equal(map_parse(&map, &err, "m.map", "a = subject\nb = sujet\n"), OMBUD_INPUT);
	assert_non_null(strstr(err.text, "m.map: line 2: no such column"));
	assert_int_equal(map_parse(&map, &err, "m.map", "alone\n"), OMBUD_INPUT);
	assert_non_null(strstr(err.text, "line 1"));
	map_free(&map);
}

static void names_of_formats(void **state)
{
	(void)state;
	assert_true(format_known("auto") && format_known(NULL) && format_known("maildir"));
	assert_false(format_known("xls"));
	assert_int_equal(format_find("auto"), FORMAT_UNKNOWN);
	assert_int_equal(format_find("jsonl"), FORMAT_JSONL);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(by_content),
	    cmocka_unit_test(a_map_makes_foreign_columns_known),
	    cmocka_unit_test(a_bad_map_names_its_line), cmocka_unit_test(names_of_formats)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
