/* Letters through the confined process: the same records as without it; and what becomes of the
 * letters when it dies, hangs or lies. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <dirent.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/jail.h"
#include "base/utf8.h"
#include "port/parser.h"
#include "port/parser_child.h"
#include "port/record.h"

#include <cmocka.h>

#include "slurp.h"

enum { NOW = 1800000000, LETTERS = 5 };

static struct arena memory;
static struct rules *rules;
static struct err err;

static int open_rules(void **state)
{
	(void)state;
	return rules_open(&rules, &err) == OMBUD_OK ? 0 : -1;
}

static int free_rules(void **state)
{
	(void)state;
	rules_free(rules);
	return 0;
}

static int forget(void **state)
{
	(void)state;
	parser_replace(NULL);
	parser_pretend(~0U);
	arena_free(&memory);
	return 0;
}

static struct parser_letter letter_of(const char *bytes, size_t n)
{
	return (struct parser_letter){.bytes = bytes,
	    .n = n,
	    .hints = {.now = NOW, .from_sender = "a@from.se", .from_time = 1700000000},
	    .out = ARENA_NEW(&memory, struct intake),
	    .a = &memory};
}

/* ---- the same inside and outside ---- */

static void same_judgement(const struct intake *x, const struct intake *y)
{
	assert_int_equal(x->kind, y->kind);
	assert_string_equal(x->lang, y->lang);
	assert_string_equal(x->channel, y->channel);
	assert_int_equal(x->n_hints, y->n_hints);
	for (size_t i = 0; i < x->n_hints; i++) {
		assert_int_equal(x->hints[i].kind, y->hints[i].kind);
		assert_string_equal(x->hints[i].rule, y->hints[i].rule);
	}
}

static void same_inside(struct parser *p, const char *bytes, size_t n)
{
	struct buf here = {0}, there = {0};
	struct intake x;
	struct parser_letter inside = letter_of(bytes, n);
	struct letter_hints hints = inside.hints;
	hints.rules = rules;
	hints.own = "info@opsio.example";
	letter_parse(&x, &memory, bytes, n, &hints);
	assert_int_equal(parser_give(p, &err, &inside), OMBUD_OK);
	assert_int_equal(parser_wait(p, &err, &inside), OMBUD_OK);
	record_write(&here, &x, bytes);
	record_write(&there, inside.out, bytes);
	assert_int_equal(here.len, there.len);
	assert_memory_equal(here.data, there.data, here.len);
	same_judgement(&x, inside.out);
	buf_free(&here);
	buf_free(&there);
	arena_free(&memory);
}

static size_t folder_inside(struct parser *p, const char *folder)
{
	char path[1000];
	size_t n = 0;
	DIR *d = opendir(folder);
	assert_non_null(d);
	for (struct dirent *e; (e = readdir(d)) != NULL;) {
		struct buf b = {0};
		if (e->d_name[0] == '.')
			continue;
		snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
		slurp(&b, path);
		same_inside(p, buf_text(&b), b.len);
		buf_free(&b);
		n++;
	}
	closedir(d);
	return n;
}

static void in_charset(struct parser *p, const char *charset)
{
	char bytes[400];
	int n = snprintf(bytes, sizeof bytes,
	    "From: =?%s?Q?=C5=E4=F6?= <x@y.se>\nContent-Type: text/plain; charset=%s\n\n"
	    "\xE5\xE4\xF6 \xA4\xCF \x1b$B$F\x1b(B radera mitt konto\n",
	    charset, charset);
	same_inside(p, bytes, (size_t)n);
}

static void large(struct parser *p)
{
	struct buf b = {0};
	buf_str(&b, "From: a@b.se\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nhej\n--x\n"
		    "Content-Type: application/pdf; name=a.pdf\nContent-Transfer-Encoding: base64\n\n");
	for (int i = 0; i < 60000; i++)
		buf_str(&b, "JVBERi0xLjQKJeLjz9MKMyAwIG9iago8PC9GaWx0ZXIvRmxhdGVEZWNvZGUvTGVuZ3Ro\n");
	buf_str(&b, "--x--\n");
	same_inside(p, buf_text(&b), b.len);
	buf_free(&b);
}

static void same_records(void **state)
{
	static const char *const charsets[] = {"iso-8859-1", "windows-1251", "koi8-r", "gb2312",
	    "big5", "euc-kr", "shift_jis", "iso-2022-jp", "utf-16", "utf-7", "nonsense"};
	static const char *const letters[] = {"", "\n\n", "From: a@b.se\n",
	    "From: Eva <eva@b.se>\nTo: info@opsio.example\nSubject: Radera [#12]\n"
	    "References: <1@b> <2@b>\n\nRadera mitt konto. Mitt nummer: 070-123 45 67\n"
	    "password: hunter2secret\n",
	    "From: a@b.se\nContent-Type: text/html\n\n<p>delete <b>my</b> data &amp; account</p>",
	    "From: a@b.se\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
	    "Content-Disposition: attachment; filename=\"r\xC3\xA4kning.pdf\"\n\nPDF\n--b\n"
	    "Content-Disposition: attachment; filename*=koi8-u''%C1%C2.pdf\n\nPDF\n--b--\n",
	    "From: a@b.se\nContent-Type: message/rfc822\n\nSubject: inner\n\npassword: abc123xyz\n",
	    "From: MAILER-DAEMON@x.se\nContent-Type: multipart/report; report-type=delivery-status;"
	    " boundary=b\n\n--b\n\ngone\n--b\nContent-Type: message/delivery-status\n\nAction: failed\n"};
	char corpus[600];
	(void)state;
	struct parser *p = parser_new(rules, NULL, "info@opsio.example");
	for (size_t i = 0; i < sizeof letters / sizeof *letters; i++)
		same_inside(p, letters[i], strlen(letters[i]));
	for (size_t i = 0; i < sizeof charsets / sizeof *charsets; i++)
		in_charset(p, charsets[i]);
	large(p);
	snprintf(corpus, sizeof corpus, "%s/fuzz/corpus/mail", getenv("TESTS"));
	assert_true(folder_inside(p, corpus) > 10);
	snprintf(corpus, sizeof corpus, "%s/fuzz/corpus/html", getenv("TESTS"));
	assert_true(folder_inside(p, corpus) > 3);
	assert_int_equal(parser_count(p).replaced, 0);
	parser_free(p);
}

/* ---- parsers that fail ---- */

static volatile int never;

static bool has(const char *bytes, const char *word)
{
	return strstr(bytes, word) != NULL;
}

static void babble(void)
{
	char noise[5000];
	memset(noise, 'x', sizeof noise);
	if (write(1, noise, sizeof noise) < 0)
		_exit(1);
}

/* The length of a text that is far longer than the record. */
static void lie(void)
{
	struct answer head = {.mark = ANSWER_MARK, .turn = 2, .n = 8};
	int64_t length = 1 << 30;
	if (write(1, &head, sizeof head) < 0 || write(1, &length, sizeof length) < 0)
		_exit(1);
}

static void much_memory(void)
{
	for (int i = 0; i < 400; i++)
		memset(mem_alloc(1 << 20), 1, 1 << 20);
}

static void fails(struct intake *out, struct arena *a, const char *bytes, size_t n,
    const struct letter_hints *hints)
{
	if (has(bytes, "CRASH"))
		raise(SIGSEGV);
	if (has(bytes, "ABORT"))
		abort();
	if (has(bytes, "LEAVE"))
		_exit(0);
	if (has(bytes, "HANG"))
		while (!never)
			;
	if (has(bytes, "BABBLE"))
		babble();
	if (has(bytes, "LIE"))
		lie();
	if (has(bytes, "SOCKET"))
		socket(AF_INET, SOCK_STREAM, 0);
	if (has(bytes, "MEMORY"))
		much_memory();
	letter_parse(out, a, bytes, n, hints);
}

static void five(const char *bad, const char *remark)
{
	char text[LETTERS][100];
	struct parser_letter x[LETTERS];
	struct parser *p = parser_new(rules, NULL, NULL);
	parser_replace(fails);
	for (int i = 0; i < LETTERS; i++) {
		snprintf(text[i], sizeof text[i], "From: a%d@b.se\nSubject: s%d\n\nword %s\n", i, i,
		    i == 2 ? bad : "fine");
		x[i] = letter_of(text[i], strlen(text[i]));
		assert_int_equal(parser_give(p, &err, &x[i]), OMBUD_OK);
	}
	assert_int_equal(parser_wait(p, &err, &x[LETTERS - 1]), OMBUD_OK);
	for (int i = 0; i < LETTERS; i++) {
		assert_true(x[i].done);
		assert_string_equal(i == 2 ? "fine" : x[i].out->body, i == 2 ? "fine" : "word fine");
		assert_string_equal(i == 2 ? "" : x[i].out->remark, "");
	}
	assert_non_null(strstr(x[2].out->remark, remark));
	assert_non_null(strstr(x[2].out->body, bad));
	assert_int_equal(x[2].out->n_raw, strlen(text[2]));
	assert_int_equal(x[2].out->received_at, 1700000000);
	assert_int_equal(parser_count(p).replaced, 2);
	assert_int_equal(parser_count(p).unparsed, 1);
	parser_free(p);
}

static void a_crash_costs_one_letter(void **state)
{
	(void)state;
	five("CRASH", "not parsed: its parser crashed");
	five("ABORT", "not parsed: its parser crashed");
	five("LEAVE", "not parsed: its parser crashed");
}

/* Limits alone are no walls; one of the others is enough. */
static void nothing_is_parsed_without_walls(void **state)
{
	struct parser_letter x = letter_of("From: a@b.se\n\nword\n", 19);
	struct parser *p = parser_new(rules, NULL, NULL);
	unsigned walls;
	(void)state;
	parser_pretend(JAIL_LIMITS);
	enum ombud_status status = parser_give(p, &err, &x);
	assert_int_equal(status ? status : parser_wait(p, &err, &x), OMBUD_IO);
	assert_non_null(strstr(err.text, "neither Landlock nor seccomp"));
	assert_false(x.done);
	parser_free(p);
	assert_int_equal(parser_walls(&err, &walls), OMBUD_OK);
	assert_int_equal(walls, JAIL_LIMITS);
	parser_pretend(JAIL_LIMITS | JAIL_SECCOMP);
	p = parser_new(rules, NULL, NULL);
	assert_int_equal(parser_give(p, &err, &x), OMBUD_OK);
	assert_int_equal(parser_wait(p, &err, &x), OMBUD_OK);
	assert_true(x.done);
	parser_free(p);
}

static void a_hang_costs_one_letter(void **state)
{
	(void)state;
	five("HANG", "not parsed: parsing it takes too long");
}

static void nonsense_costs_one_letter(void **state)
{
	(void)state;
	five("BABBLE", "not parsed: its parser answered nonsense");
	five("LIE", "not parsed: its parser answered nonsense");
}

static void a_misdeed_costs_one_letter(void **state)
{
	unsigned walls;
	(void)state;
	assert_int_equal(parser_walls(&err, &walls), OMBUD_OK);
	if (!(walls & JAIL_SECCOMP))
		skip();
	five("SOCKET", "not parsed: its parser did what it may not");
}

#if !defined(__SANITIZE_ADDRESS__)
static void want_of_memory_costs_one_letter(void **state)
{
	(void)state;
	five("MEMORY", "not parsed: parsing it needs more memory than 256 MB");
}
#endif

static void an_unparsed_letter_hides_passwords(void **state)
{
	const char *text = "From: a@b.se\n\nCRASH\r\npassword: hunter2secret\r\n";
	(void)state;
	struct parser *p = parser_new(rules, NULL, NULL);
	parser_replace(fails);
	struct parser_letter x = letter_of(text, strlen(text));
	assert_int_equal(parser_give(p, &err, &x), OMBUD_OK);
	assert_int_equal(parser_wait(p, &err, &x), OMBUD_OK);
	assert_non_null(strstr(x.out->remark, "not parsed"));
	assert_null(strstr(x.out->body, "hunter2secret"));
	assert_null(memmem(x.out->raw, x.out->n_raw, "hunter2secret", 13));
	assert_null(strchr(x.out->body, '\r'));
	assert_true(x.out->flags & LETTER_SCRUBBED);
	parser_free(p);
}

/* ---- hostile records ---- */

static void texts_valid(const struct intake *x)
{
	const char *const texts[] = {x->sender, x->address, x->subject, x->body, x->charset, x->remark,
	    x->message_id, x->in_reply_to, x->bounce_of, x->bounce_why, x->bounce_to};
	for (size_t i = 0; i < sizeof texts / sizeof *texts; i++)
		assert_true(utf8_valid(texts[i], strlen(texts[i])));
	for (size_t i = 0; i < x->n_references; i++)
		assert_true(utf8_valid(x->references[i], strlen(x->references[i])));
	for (size_t i = 0; i < x->n_attachments; i++)
		assert_true(utf8_valid(x->attachments[i].name, strlen(x->attachments[i].name)));
	for (size_t i = 0; i < x->n_data; i++) {
		assert_in_range(x->data[i].field, DATUM_ANY + 1, DATUM_FIELDS - 1);
		assert_true(utf8_valid(x->data[i].value, strlen(x->data[i].value)));
	}
	assert_in_range(x->received_at, 1, NOW);
}

static const char *const whole =
    "From: Eva <eva@b.se>\nSubject: s\nReferences: <1@b> <2@b>\n"
    "Content-Type: multipart/mixed; boundary=x\n\n--x\n\n070-123 45 67\npassword: hunter2secret\n"
    "--x\nContent-Type: image/png; name=a.png\n\nPNG\n--x--\n";

static void a_record(struct buf *b)
{
	struct intake x;
	struct letter_hints hints = {.now = NOW};
	letter_parse(&x, &memory, whole, strlen(whole), &hints);
	assert_true(x.n_attachments == 1 && x.n_data > 1 && x.raw != whole);
	record_write(b, &x, whole);
}

/* Read from memory of just that size, so that the sanitizer sees a byte too many. */
static bool reads(const char *bytes, size_t n)
{
	struct arena a = {0};
	struct intake x;
	char *copy = mem_resize(NULL, n);
	memcpy(copy, bytes, n);
	bool good = record_read(&x, &a, copy, n, whole, strlen(whole), NOW);
	if (good)
		texts_valid(&x);
	mem_free(copy);
	arena_free(&a);
	return good;
}

static void records_are_not_trusted(void **state)
{
	static const unsigned char bad[] = {0, 1, 2, 0x7f, 0x80, 0xc0, 0xff};
	struct buf b = {0};
	(void)state;
	a_record(&b);
	assert_true(reads(b.data, b.len));
	for (size_t n = 0; n < b.len; n++)
		assert_false(reads(b.data, n));
	for (size_t i = 0; i < b.len; i++) {
		char was = b.data[i];
		for (size_t k = 0; k < sizeof bad; k++) {
			b.data[i] = (char)bad[k];
			reads(b.data, b.len);
		}
		b.data[i] = was;
	}
	buf_char(&b, 'x');
	assert_false(reads(b.data, b.len));
	buf_free(&b);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_teardown(same_records, forget),
	    cmocka_unit_test_teardown(a_crash_costs_one_letter, forget),
	    cmocka_unit_test_teardown(nothing_is_parsed_without_walls, forget),
	    cmocka_unit_test_teardown(a_hang_costs_one_letter, forget),
	    cmocka_unit_test_teardown(nonsense_costs_one_letter, forget),
	    cmocka_unit_test_teardown(a_misdeed_costs_one_letter, forget),
#if !defined(__SANITIZE_ADDRESS__)
	    cmocka_unit_test_teardown(want_of_memory_costs_one_letter, forget),
#endif
	    cmocka_unit_test_teardown(an_unparsed_letter_hides_passwords, forget),
	    cmocka_unit_test_teardown(records_are_not_trusted, forget),
	};
	return cmocka_run_group_tests(tests, open_rules, free_rules);
}
