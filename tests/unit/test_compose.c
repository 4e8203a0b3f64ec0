/* A letter as it leaves: read back by the parser of what arrives, and its fields by eye. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "port/compose.h"
#include "port/letter.h"
#include "text/flowed.h"

#include <cmocka.h>

static struct arena memory;

static int forget(void **state)
{
	(void)state;
	arena_free(&memory);
	return 0;
}

static struct compose letter(const char *body)
{
	return (struct compose){.from_name = "Dataskydd, Opsio",
	    .from = "privacy@opsio.example",
	    .to = "anna@example.org",
	    .subject = "Your request [#12]",
	    .message_id = "12.abc@opsio.example",
	    .in_reply_to = "their@example.org",
	    .references = "first@example.org their@example.org",
	    .at = 1800000000,
	    .zone = "Europe/Stockholm",
	    .body = body,
	    .charset = ""};
}

static const char *written(const struct compose *c)
{
	struct buf b = {0};
	assert_true(compose_write(&b, c));
	for (size_t i = 0; i < b.len; i++)
		assert_true((unsigned char)b.data[i] < 0x80);
	const char *s = arena_strn(&memory, buf_text(&b), b.len);
	buf_free(&b);
	return s;
}

static struct intake read_back(const struct compose *c)
{
	const char *bytes = written(c);
	struct intake out;
	letter_parse(&out, &memory, bytes, strlen(bytes), &(struct letter_hints){.now = 1800000100});
	return out;
}

/* Whether the letter has that line in its head. */
static void has_field(const struct compose *c, const char *line)
{
	const char *s = written(c), *end = strstr(s, "\n\n");
	assert_non_null(end);
	char *head = arena_printf(&memory, "\n%.*s\n", (int)(end - s), s);
	if (!strstr(head, arena_printf(&memory, "\n%s\n", line)))
		fail_msg("no field '%s' in:%s", line, head);
}

static void texts_come_back_as_written(void **state)
{
	static const struct {
		const char *body, *read; /* read NULL: the same */
	} all[] = {
	    {"Hej Anna,\n\nvi har raderat dina uppgifter.\n\nVänliga hälsningar\n-- \nDataskydd", NULL},
	    {"> you wrote this\n>> and I that\nWell.", NULL},
	    {"> > twice\nOnce.", ">> twice\nOnce."},
	    {"From here on\n>a quote\n indented\n  twice", "From here on\n> a quote\n indented\n  twice"},
	    {"私たちはあなたの個人データを削除しました。", NULL},
	    {"мы удалили ваши данные €", NULL},
	    {"One line that is long enough to be broken somewhere in its middle because it has far more than "
	     "seventy-two characters, and goes on and on until it is broken a second time, and then it ends.",
	        NULL},
	    {"> One quoted line that is long enough to be broken somewhere in its middle because it has more "
	     "characters than fit",
	        NULL},
	    {"https://example.org/a-word-that-is-much-longer-than-a-line/and/cannot/be/broken/anywhere/at/all/"
	     "0123456789",
	        NULL},
	    {"Hello\n\n\nand empty lines between", NULL},
	    {"blanks at the end   \nof a line", "blanks at the end\nof a line"},
	    {".\n.. dots\n.", NULL},
	};
	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct compose c = letter(all[i].body);
		struct intake x = read_back(&c);
		assert_string_equal(x.body, all[i].read ? all[i].read : all[i].body);
	}
}

static void every_line_is_short(void **state)
{
	struct buf text = {0}, out = {0};
	(void)state;
	for (int i = 0; i < 400; i++)
		buf_printf(&text, "%sword%d ", i % 97 == 0 ? "\n>> " : "", i);
	flowed_write(&out, buf_text(&text), text.len);
	size_t longest = 0, n = 0;
	for (size_t i = 0; i < out.len; i++) {
		n = out.data[i] == '\n' ? 0 : n + 1;
		longest = n > longest ? n : longest;
	}
	assert_in_range(longest, 60, FLOWED_CELLS + 2);
	buf_free(&text);
	buf_free(&out);
}

static void the_fields_say_whence_and_to_what(void **state)
{
	struct compose c = letter("Hello");
	(void)state;
	has_field(&c, "From: \"Dataskydd, Opsio\" <privacy@opsio.example>");
	has_field(&c, "To: anna@example.org");
	has_field(&c, "Subject: Your request [#12]");
	has_field(&c, "Message-Id: <12.abc@opsio.example>");
	has_field(&c, "In-Reply-To: <their@example.org>");
	has_field(&c, "References: <first@example.org> <their@example.org>");
	has_field(&c, "Date: Fri, 15 Jan 2027 09:00:00 +0100");
	assert_null(strstr(written(&c), "Auto-Submitted"));
	c.automatic = true;
	has_field(&c, "Auto-Submitted: auto-replied");
}

static void their_charset_is_used_where_it_has_all(void **state)
{
	static const struct {
		const char *theirs, *body, *used;
	} all[] = {
	    {"ISO-8859-1", "Hej då", "ISO-8859-1"},
	    {"iso-8859-1", "10 €", "UTF-8"},
	    {"ISO-8859-15", "10 €", "ISO-8859-15"},
	    {"windows-1251", "Привет", "windows-1251"},
	    {"ISO-8859-1", "Привет", "UTF-8"},
	    {"ISO-2022-JP", "削除", "UTF-8"},
	    {"Shift_JIS", "削除", "UTF-8"},
	    {"GB2312", "删除", "UTF-8"},
	    {"ISO-8859-8", "שלום abc", "UTF-8"},
	    {"ISO-8859-8-I", "שלום", "UTF-8"},
	    {"windows-1255", "שלום", "UTF-8"},
	    {"ISO-8859-6", "سلام", "UTF-8"},
	    {"windows-1256", "سلام", "UTF-8"},
	    {"x-nonsense", "å", "UTF-8"},
	    {"", "å", "UTF-8"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof all / sizeof *all; i++) {
		struct compose c = letter(all[i].body);
		c.charset = all[i].theirs;
		struct intake x = read_back(&c);
		assert_string_equal(x.charset, all[i].used);
		assert_string_equal(x.body, all[i].body);
	}
}

static void files_go_along(void **state)
{
	static const char bytes[] = "\0\1\xff" "a\r\nb";
	const struct compose_file files[] = {
	    {"årsbesked 2026.pdf", "application/pdf", bytes, sizeof bytes}, {"empty.txt", "text/plain", "", 0}};
	struct compose c = letter("See the file.");
	(void)state;
	c.files = files;
	c.n_files = 2;
	struct intake x;
	const char *s = written(&c);
	letter_parse(&x, &memory, s, strlen(s), &(struct letter_hints){.now = 1800000100});
	assert_string_equal(x.body, "See the file.");
	assert_int_equal(x.n_attachments, 2);
	assert_string_equal(x.attachments[0].name, "årsbesked 2026.pdf");
	assert_string_equal(x.attachments[0].type, "application/pdf");
	assert_int_equal(x.attachments[0].n, sizeof bytes);
	assert_memory_equal(x.attachments[0].bytes, bytes, sizeof bytes);
	assert_string_equal(x.attachments[1].name, "empty.txt");
	assert_int_equal(x.attachments[1].size, 0);
}

static void nothing_is_smuggled_into_the_head(void **state)
{
	(void)state;
	struct compose all[7];
	for (size_t i = 0; i < 7; i++)
		all[i] = letter("Hello");
	all[0].to = "a@example.org\nBcc: b@example.org";
	all[1].subject = "x\r\nBcc: b@example.org";
	all[2].to = "a@example.org, b@example.org";
	all[3].to = "a@example.org> <b@example.org";
	all[4].message_id = "x>\nBcc: <b@example.org";
	all[5].to = "-froot@example.org";
	all[6].to = "nobody";
	for (size_t i = 0; i < 7; i++) {
		struct buf b = {0};
		assert_true(compose_refused(&all[i])[0] != '\0');
		assert_false(compose_write(&b, &all[i]));
		assert_int_equal(b.len, 0);
	}
}

/* Strangers make up their ids: one that cannot stand in a field keeps no letter from leaving. */
static void an_id_that_is_none_is_left_out(void **state)
{
	static const char *const ids[] = {"a<b@example.org", "a>b@example.org", "a b@example.org", "\xc3\xa5@example.org",
	    "a\tb@example.org", "x>\n<y"};
	(void)state;
	for (size_t i = 0; i < sizeof ids / sizeof *ids; i++) {
		struct compose c = letter("Hello");
		c.in_reply_to = ids[i];
		c.references = strchr(ids[i], ' ') ? "" : arena_printf(&memory, "first@example.org %s last@example.org", ids[i]);
		assert_null(strstr(written(&c), "In-Reply-To"));
		if (c.references[0])
			has_field(&c, "References: <first@example.org> <last@example.org>");
	}
}

static void a_refusal_names_its_cause(void **state)
{
	struct compose c = letter("Hello");
	(void)state;
	assert_string_equal(compose_refused(&c), "");
	c.subject = "x\ny";
	assert_non_null(strstr(compose_refused(&c), "subject"));
	c.to = "nobody";
	assert_non_null(strstr(compose_refused(&c), "recipient"));
	c.from = "nobody";
	assert_non_null(strstr(compose_refused(&c), "mail.from"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_teardown(texts_come_back_as_written, forget),
	    cmocka_unit_test(every_line_is_short),
	    cmocka_unit_test_teardown(the_fields_say_whence_and_to_what, forget),
	    cmocka_unit_test_teardown(their_charset_is_used_where_it_has_all, forget),
	    cmocka_unit_test_teardown(files_go_along, forget),
	    cmocka_unit_test_teardown(nothing_is_smuggled_into_the_head, forget),
	    cmocka_unit_test_teardown(an_id_that_is_none_is_left_out, forget),
	    cmocka_unit_test_teardown(a_refusal_names_its_cause, forget),
	};
	return cmocka_run_group_tests_name("compose", tests, NULL, NULL);
}
