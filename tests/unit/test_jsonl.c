/* JSON lines: what is taken, and what each bad line is told. */
#include "tape.h"

static void check_bytes(const char *json, size_t n, const char *expected)
{
	struct tape t = {0};
	tape_read(&t, FORMAT_JSONL, json, n, NULL);
	assert_string_equal(buf_text(&t.lines), expected);
	tape_free(&t);
}

static void check(const char *json, const char *expected)
{
	check_bytes(json, strlen(json), expected);
}

static void values(void **state)
{
	(void)state;
	check("{\"subject\":\"a\",\"age\":44,\"body\":null,\"email\":[\"a@b.se\",\"c@d.se\"]}\n",
	    "row line 1 subject=a age=44 email=a@b.se|c@d.se\n");
	check(
	    "\xEF\xBB\xBF{\"subject\":\"x\",\"person\":{\"name\":\"Eva\"}}\r\n\r\n{\"body\":\"y\"}",
	    "row line 1 subject=x name=Eva\nrow line 3 body=y\n");
}

static void bad_lines_are_named_and_the_rest_is_taken(void **state)
{
	(void)state;
	check("{\"subject\":\"a\"}\n{\"subject\":\n{\"subject\":\"b\",\"subject\":\"c\"}\n"
	      "[1]\n{\"subject\":{\"x\":1}}\n{\"subject\":\"d\"} x\n{\"subject\":\"e\"}\n",
	    "row line 1 subject=a\n"
	    "reject line 2: column 11: the object is not closed on this line\n"
	    "reject line 3: column 24: a key stands twice\n"
	    "reject line 4: not an object: write one {...} a line\n"
	    "reject line 5: subject: write a text, a number or a list of texts\n"
	    "reject line 6: column 17: something follows the object\n"
	    "row line 7 subject=e\n");
}

static void no_value_is_quoted_back(void **state)
{
	struct tape t = {0};
	const char *json = "{\"subject\":\"19121212-1212\" oops}\n{\"body\":\"\xff secret\"}\n";
	(void)state;
	tape_read(&t, FORMAT_JSONL, json, strlen(json), NULL);
	assert_null(strstr(buf_text(&t.lines), "1212"));
	assert_null(strstr(buf_text(&t.lines), "oops"));
	assert_null(strstr(buf_text(&t.lines), "secret"));
	tape_free(&t);
}

static void nuls(void **state)
{
	(void)state;
	static const char json[] = "{\"subject\":\"a\0b\"}\n{\"subject\":\"a\\u0000b\"}\n";
	check_bytes(json, sizeof json - 1,
	    "reject line 1: a NUL byte in the line\nreject line 2: column 21: a NUL in a text\n");
}

static void depth(void **state)
{
	struct buf b = {0};
	(void)state;
	buf_str(&b, "{\"subject\":\"x\\\\\",\"body\":");
	for (int i = 0; i < 100000; i++)
		buf_char(&b, '[');
	buf_str(&b, "\n{\"subject\":\"y [[[ \\\" {{\"}\n");
	check(buf_text(&b),
	    "reject line 1: nested more than 64 deep\nrow line 2 subject=y [[[ \" {{\n");
	buf_free(&b);
}

static void other_forms_get_one_sentence(void **state)
{
	(void)state;
	check("[\n{\"subject\":\"a\"},\n{\"subject\":\"b\"}\n]\n",
	    "reject line 1: a JSON array: write one object a line (jq -c '.[]' FILE)\n");
	check("{\n  \"subject\": \"a\"\n}\n", "reject line 1: an object over several lines: write "
					      "one object a line (jq -c . FILE)\n");
}

static void unknown_keys_are_told_once(void **state)
{
	(void)state;
	check("{\"subject\":\"a\",\"colour\":1}\n{\"subject\":\"b\",\"colour\":2}\n",
	    "note line 1: the key colour is left out, for it is not known here (name it in a file "
	    "for "
	    "--map)\nrow line 1 subject=a\nrow line 2 subject=b\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(values),
	    cmocka_unit_test(bad_lines_are_named_and_the_rest_is_taken),
	    cmocka_unit_test(no_value_is_quoted_back), cmocka_unit_test(nuls),
	    cmocka_unit_test(depth), cmocka_unit_test(other_forms_get_one_sentence),
	    cmocka_unit_test(unknown_keys_are_told_once)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
