/* CSV rows, and what a missing quote costs: its own record and no other. */
#include "tape.h"

static void check_map(const char *csv, const struct map *map, const char *expected)
{
	struct tape t = {0};
	tape_read(&t, FORMAT_CSV, csv, strlen(csv), map);
	assert_string_equal(buf_text(&t.lines), expected);
	tape_free(&t);
}

static void check(const char *csv, const char *expected)
{
	check_map(csv, NULL, expected);
}

static void plain_rows(void **state)
{
	(void)state;
	check("subject,body,kind\na,b,access\n\"c, d\",\"say \"\"hi\"\"\",\n",
	    "row line 2 subject=a body=b kind=access\n"
	    "row line 3 subject=c, d body=say \"hi\"\n");
}

static void other_delimiters_marks_and_line_ends(void **state)
{
	(void)state;
	check("\xEF\xBB\xBFSubject;E-mail;Body\r\na;x@y.se;\"b;c\"\r\n",
	    "row line 2 subject=a email=x@y.se body=b;c\n");
	check("subject\tname\nhej\tEva Ek", "row line 2 subject=hej name=Eva Ek\n");
	check("subject\nh\xE4lsning\n", "row line 2 subject=h\xC3\xA4lsning\n");
}

static void a_cell_over_several_lines(void **state)
{
	(void)state;
	check("subject,body\na,\"one\ntwo\n\nfour\"\nb,c\n",
	    "row line 2 subject=a body=one\ntwo\n\nfour\nrow line 6 subject=b body=c\n");
}

static void a_missing_quote_costs_one_record(void **state)
{
	(void)state;
	check("subject,body\na,1\n\"b,2\nc,3\n\"d\",\"4\"\ne,5\n",
	    "row line 2 subject=a body=1\n"
	    "reject line 3: the quote that opens in this line is not closed; close it, and double "
	    "a "
	    "quote inside a cell\n"
	    "row line 4 subject=c body=3\nrow line 5 subject=d body=4\nrow line 6 subject=e "
	    "body=5\n");
}

static void a_quote_open_to_the_end_of_the_file(void **state)
{
	(void)state;
	check("subject,body\na,\"1\nb,2\nc,3\n",
	    "reject line 2: the quote that opens in this line is not closed; close it, and double "
	    "a "
	    "quote inside a cell\n"
	    "row line 3 subject=b body=2\nrow line 4 subject=c body=3\n");
}

/* The first quote closes on line 3, where the one at fault opens. */
static void the_line_named_is_where_the_quote_opened(void **state)
{
	struct tape t = {0};
	const char *csv = "subject,body\n\"a\nb\",\"c\nd,1\ne,2\n";
	(void)state;
	tape_read(&t, FORMAT_CSV, csv, strlen(csv), NULL);
	assert_non_null(strstr(buf_text(&t.lines), "reject line 3: the quote that opens"));
	assert_non_null(strstr(buf_text(&t.lines), "row line 4 subject=d body=1\n"));
	assert_non_null(strstr(buf_text(&t.lines), "row line 5 subject=e body=2\n"));
	tape_free(&t);
}

static void the_wrong_number_of_columns(void **state)
{
	(void)state;
	check("subject,body\na\nb,c,d\ne,f\n", "reject line 2: 1 columns where the header has 2; a "
					       "cell with the delimiter in it needs "
					       "quotes\n"
					       "reject line 3: 3 columns where the header has 2; a "
					       "cell with the delimiter in it needs "
					       "quotes\n"
					       "row line 4 subject=e body=f\n");
}

static void headers_that_cannot_be_used(void **state)
{
	(void)state;
	check("name,email\nx,y@z.se\n", "reject line 1: no column is called subject or body; name "
					"theirs in a file for --map\n");
	check("subject,Subject\nx,y\n", "reject line 1: two columns have the same name\n");
	check("subject,colour\nx,red\n", "note line 1: columns left out, for they are not known "
					 "here: colour (name them in a file "
					 "for --map)\nrow line 2 subject=x\n");
}

static void columns_of_others(void **state)
{
	struct map map = {0};
	struct err err;
	(void)state;
	assert_int_equal(
	    map_parse(&map, &err, "m", "Rubrik=subject\nKundnr=other\nFärg=ignore"), 0);
	check_map("Rubrik,Kundnr,Färg\nhej,12,röd\n", &map, "row line 2 subject=hej other=12\n");
	map_free(&map);
}

/* Nothing a stranger quotes may take more than a look or two at each line. */
static void many_bad_quotes_are_read_in_linear_time(void **state)
{
	struct tape t = {0};
	struct buf csv = {0};
	(void)state;
	buf_str(&csv, "subject,body\n");
	for (int i = 0; i < 20000; i++)
		buf_str(&csv, i % 3 ? "a,b\n" : "\"\"x,y\n");
	buf_str(&csv, "\"open,to the end\n");
	for (int i = 0; i < 20000; i++)
		buf_str(&csv, "c,d\n");
	tape_read(&t, FORMAT_CSV, buf_text(&csv), csv.len, NULL);
	assert_non_null(strstr(buf_text(&t.lines), "row line 40002 subject=c body=d\n"));
	tape_free(&t);
	buf_free(&csv);
}

static void cells_and_records_have_caps(void **state)
{
	struct tape t = {0};
	struct buf csv = {0};
	(void)state;
	buf_str(&csv, "subject,body\n\"");
	for (int i = 0; i < 5 * 1024; i++)
		buf_printf(&csv, "%01024d", i);
	buf_str(&csv, "\",x\na,b\n");
	tape_read(&t, FORMAT_CSV, buf_text(&csv), csv.len, NULL);
	assert_string_equal(buf_text(&t.lines),
	    "reject line 2: over a limit: 512 columns, 1 MB a cell, 4 MB a record\n"
	    "row line 3 subject=a body=b\n");
	tape_free(&t);
	buf_free(&csv);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(plain_rows),
	    cmocka_unit_test(other_delimiters_marks_and_line_ends),
	    cmocka_unit_test(a_cell_over_several_lines),
	    cmocka_unit_test(a_missing_quote_costs_one_record),
	    cmocka_unit_test(a_quote_open_to_the_end_of_the_file),
	    cmocka_unit_test(the_line_named_is_where_the_quote_opened),
	    cmocka_unit_test(the_wrong_number_of_columns),
	    cmocka_unit_test(headers_that_cannot_be_used), cmocka_unit_test(columns_of_others),
	    cmocka_unit_test(many_bad_quotes_are_read_in_linear_time),
	    cmocka_unit_test(cells_and_records_have_caps)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
