/* HTML letters as readable text. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <time.h>

#include <cmocka.h>

#include "base/buf.h"
#include "base/utf8.h"
#include "text/html.h"

static void check(const char *html, const char *expected)
{
	struct buf out = {0};
	assert_true(html_text(&out, html, strlen(html)));
	assert_string_equal(buf_text(&out), expected);
	buf_free(&out);
}

static void test_structure(void **state)
{
	(void)state;
	check("<p>One  <b>two</b>\nthree</p><p>Four</p>", "One two three\n\nFour");
	check("a<br>b<br><br>c", "a\nb\n\nc");
	check("<div>a</div><div>b</div>", "a\nb");
	check("<ul><li>one<li>two</ul><ol><li>a</li><li>b</li></ol>", "- one\n- two\n\n1. a\n2. b");
	check("<table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table>",
	    "A\tB\nC\tD");
	check("<pre>a\n  b</pre>c", "a\n  b\n\nc");
	check("x <img src=x alt='a picture'> y", "x a picture y");
	check("&aring;&#228;&#xF6; &amp; &lt;b&gt;&nbsp;!", "\xC3\xA5\xC3\xA4\xC3\xB6 & <b> !");
	check("plain < 3", "plain < 3");
	check("", "");
}

static void test_links(void **state)
{
	(void)state;
	check("<a href='https://x.example/a'>click here</a>.", "click here <https://x.example/a>.");
	check("<a href='https://x.example/'>x.example</a>", "x.example");
	check("<a href='mailto:a@b.example?subject=x'>a@b.example</a>", "a@b.example");
	check("<a href='https://evil.example/'>https://bank.example/</a>",
	    "https://bank.example/ <https://evil.example/>");
	check("<a href='javascript:x()'>j</a><a href='data:text/html,x'>d</a>", "jd");
}

static void test_hidden(void **state)
{
	(void)state;
	check("<p>a<script>evil()</script><!-- c -->b", "ab");
	check("<head><title>t</title><style>p{}</style></head><body>b</body>", "b");
	check("<div style='display:none'>x<p style='display:block'>y</p></div>z", "z");
	check("<span style='VISIBILITY : hidden'>x<i style='visibility:visible'>y</i></span>", "y");
	check("<div style='font-size:0px'>x<span style='font-size:14px'>y</span></div>", "y");
	check("<p hidden>x</p><p style='display:none !important'>y</p>z", "z");
	check("<p style='font-size:0.9em'>x</p>", "x");
	check("<p style='display:none;display:block'>x</p>", "x");
	check("a<![if !mso]>b<![endif]>c", "abc");
}

static void test_nothing_from_outside(void **state)
{
	struct buf out = {0};
	const char *html = "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><p>&e;</p>";
	(void)state;
	assert_true(html_text(&out, html, strlen(html)));
	assert_null(strstr(buf_text(&out), "root:"));
	buf_free(&out);
	/* A charset that the page claims for itself is not believed. */
	check("<meta charset=iso-8859-1>\xC3\xA5", "\xC3\xA5");
}

static void test_bad_bytes(void **state)
{
	struct buf out = {0};
	(void)state;
	static const char html[] = "<p>\xFF\xC3 x\0y &#xD800; &#0; &#155;";
	assert_true(html_text(&out, html, sizeof html - 1));
	assert_true(utf8_valid(buf_text(&out), out.len));
	buf_free(&out);
}

static void test_bombs(void **state)
{
	static const char *const units[] = {"<div>", "<table><tr><td>", "<b>", "</x>", "<a ", "<![",
	    "&", "<!--", "<ul><li>", "<font>", "<p>", "<a href='https://x.example/'>", "&#65;",
	    "<"};
	(void)state;
	for (size_t i = 0; i < sizeof units / sizeof *units; i++) {
		struct buf in = {0}, out = {0};
		while (in.len < 300000)
			buf_str(&in, units[i]);
		buf_str(&in, "end");
		clock_t before = clock();
		html_text(&out, buf_text(&in), in.len);
		assert_true(clock() - before < 5 * CLOCKS_PER_SEC);
		assert_true(utf8_valid(buf_text(&out), out.len));
		buf_free(&in);
		buf_free(&out);
	}
}

static void test_depth_is_told(void **state)
{
	struct buf in = {0}, out = {0};
	(void)state;
	buf_str(&in, "<p>first</p>");
	for (int i = 0; i < 5000; i++)
		buf_str(&in, "<div>");
	assert_false(html_text(&out, buf_text(&in), in.len));
	assert_memory_equal(buf_text(&out), "first", 5);
	buf_free(&in);
	buf_free(&out);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(test_structure),
	    cmocka_unit_test(test_links),
	    cmocka_unit_test(test_hidden),
	    cmocka_unit_test(test_nothing_from_outside),
	    cmocka_unit_test(test_bad_bytes),
	    cmocka_unit_test(test_bombs),
	    cmocka_unit_test(test_depth_is_told),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
