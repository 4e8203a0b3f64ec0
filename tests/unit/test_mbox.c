/* Where letters begin and end in an mbox, whatever happened to the file. */
#include "tape.h"

static void check(const char *mbox, const char *expected)
{
	struct tape t = {0};
	tape_read(&t, FORMAT_MBOX, mbox, strlen(mbox), NULL);
	assert_string_equal(buf_text(&t.lines), expected);
	tape_free(&t);
}

#define FROM "From eva@example.org Thu May 14 03:26:00 2026\n"

static void two_letters(void **state)
{
	(void)state;
	check(FROM "Subject: a\n\nx\n\n" FROM "Subject: b\n\ny\n",
	    "letter message 1 at byte 0 14\nletter message 2 at byte 61 14\n");
}

static void the_blank_line_before_is_missing(void **state)
{
	(void)state;
	check(FROM "Subject: a\n\nx\n" FROM "Subject: b\n\ny\n",
	    "letter message 1 at byte 0 14\nletter message 2 at byte 60 14\n");
}

static void a_sentence_that_begins_with_from_is_no_letter(void **state)
{
	(void)state;
	check(FROM "Subject: a\n\nDear all\n\nFrom the start I said so.\nNote: nothing\n",
	    "letter message 1 at byte 0 62\n");
}

static void a_quoted_from_line_loses_one_mark(void **state)
{
	struct tape t = {0};
	const char *mbox = FROM "Subject: a\n\n>From me\n>>From you\n> From them\n";
	(void)state;
	tape_read(&t, FORMAT_MBOX, mbox, strlen(mbox), NULL);
	assert_string_equal(buf_text(&t.last), "Subject: a\n\nFrom me\n>From you\n> From them\n");
	assert_int_equal(t.from_time, 1778729160);
	tape_free(&t);
}

static void a_content_length_that_holds_is_believed(void **state)
{
	(void)state;
	check(FROM "Content-Length: 53\nSubject: a\n\nxx\n\n" FROM "y:\n\n" FROM
		   "Subject: b\n\nz\n",
	    "letter message 1 at byte 0 84\nletter message 2 at byte 131 14\n");
}

static void a_content_length_that_lies_is_not(void **state)
{
	(void)state;
	check(FROM "Content-Length: 9999\nSubject: a\n\nx\n\n" FROM "Subject: b\n\nz\n",
	    "letter message 1 at byte 0 35\nletter message 2 at byte 82 14\n");
}

static void lost_beginning_and_empty_letters_are_named(void **state)
{
	(void)state;
	check("of a letter\n\n" FROM "Subject: b\n\nz\n\n" FROM "\n",
	    "reject its beginning: no \"From \" line: these bytes belong to no letter\n"
	    "letter message 1 at byte 13 14\n"
	    "reject message 2 at byte 74: the letter is empty\n");
}

static void carriage_returns(void **state)
{
	(void)state;
	check("From - Thu May 14 03:26:00 2026\r\nSubject: a\r\n\r\nx\r\n\r\n"
	      "From - Thu May 14 03:26:00 2026\r\nSubject: b\r\n\r\ny\r\n",
	    "letter message 1 at byte 0 17\nletter message 2 at byte 52 17\n");
}

/* Cut anywhere, an mbox gives its whole letters and what is left of the last. */
static void cut_at_any_byte(void **state)
{
	const char *mbox = FROM "Subject: a\n\nx\n\n" FROM "Subject: b\n\ny\n";
	(void)state;
	for (size_t n = 0; n <= strlen(mbox); n++) {
		struct tape t = {0};
		tape_read(&t, FORMAT_MBOX, mbox, n, NULL);
		assert_true(t.letters <= 2);
		if (n > 61 + sizeof FROM)
			assert_int_equal(t.letters, 2);
		tape_free(&t);
	}
}

static void a_large_letter_goes_on_whole_and_is_read_in_part(void **state)
{
	struct tape t = {0};
	struct buf mbox = {0};
	(void)state;
	buf_str(&mbox, FROM "Subject: big\n\n");
	while (mbox.len < 26u * 1024 * 1024)
		buf_str(&mbox, "0123456789012345678901234567890123456789012345678901234567890\n");
	size_t first = mbox.len;
	buf_str(&mbox, "\n" FROM "Subject: b\n\ny\n");
	tape_read(&t, FORMAT_MBOX, buf_text(&mbox), mbox.len, NULL);
	assert_int_equal(t.letters, 2);
	assert_int_equal(t.large, first + 1);
	tape_free(&t);
	buf_free(&mbox);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(two_letters),
	    cmocka_unit_test(the_blank_line_before_is_missing),
	    cmocka_unit_test(a_sentence_that_begins_with_from_is_no_letter),
	    cmocka_unit_test(a_quoted_from_line_loses_one_mark),
	    cmocka_unit_test(a_content_length_that_holds_is_believed),
	    cmocka_unit_test(a_content_length_that_lies_is_not),
	    cmocka_unit_test(lost_beginning_and_empty_letters_are_named),
	    cmocka_unit_test(carriage_returns), cmocka_unit_test(cut_at_any_byte),
	    cmocka_unit_test(a_large_letter_goes_on_whole_and_is_read_in_part)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
