/* Letters: what the parser makes of whole and broken messages. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include "base/buf.h"
#include "base/time.h"
#include "port/headtext.h"
#include "port/letter.h"
#include "port/maildate.h"

#include <cmocka.h>

static struct arena memory;
static struct letter_hints hints = {.now = 1800000000, .own = "info@opsio.example"};

static int forget(void **state)
{
	(void)state;
	arena_free(&memory);
	hints = (struct letter_hints){.now = 1800000000, .own = "info@opsio.example"};
	return 0;
}

static struct intake read_bytes(const char *bytes, size_t n)
{
	struct intake out;
	letter_parse(&out, &memory, bytes, n, &hints);
	return out;
}

static struct intake read(const char *message)
{
	return read_bytes(message, strlen(message));
}

static const char *datum(const struct intake *x, enum datum_field field)
{
	for (size_t i = 0; i < x->n_data; i++)
		if (x->data[i].field == field)
			return x->data[i].value;
	return "";
}

static void check_word(const char *raw, const char *expected)
{
	assert_string_equal(word_text(&memory, raw, strlen(raw)), expected);
}

static void encoded_words(void **state)
{
	(void)state;
	check_word("=?utf-8?Q?H=C3=A4lsning?= igen", "Hälsning igen");
	check_word("=?UTF-8?B?w6U=?= =?utf-8?b?w6TDtg==?=", "åäö");
	check_word("=?utf-8?Q?split_=C3?=\r\n =?utf-8?Q?=A5_char?=", "split å char");
	check_word("=?iso-8859-1?q?caf=e9 au lait?=", "café au lait");
	check_word("=?iso-2022-jp?B?GyRCJUYlOSVIGyhC?=", "テスト");
	check_word("=?x-nobody?Q?=E5sa?=", "åsa");
	check_word("=?utf-8*sv?Q?spr=C3=A5k?=", "språk");
	check_word("raw \xE5\xE4\xF6", "raw åäö");
	check_word("raw \xC3\xA5", "raw å");
	check_word("=?utf-8?Q?not closed", "=?utf-8?Q?not closed");
	check_word("a=?utf-8?Q?b?=c", "abc");
	check_word("folded\r\n\tline\x1b[31m", "folded line [31m");
}

static void check_date(const char *s, const char *expected)
{
	int64_t at = 0;
	char text[INSTANT_TEXT] = "none";
	if (maildate_parse(s, strlen(s), &at))
		instant_text(text, at);
	assert_string_equal(text, expected);
}

static void dates(void **state)
{
	(void)state;
	check_date("Thu, 14 May 2026 03:26:00 +0000", "2026-05-14T03:26:00Z");
	check_date("14 May 26 05:26 CEST", "2026-05-14T03:26:00Z");
	check_date("Thu, 14 May 2026 03:26:59 -0700 (PDT)", "2026-05-14T10:26:59Z");
	check_date("(x (y)) 1 Jan (c) 99 00:00:00 EST", "1999-01-01T05:00:00Z");
	check_date("Thu May 14 03:26:00 2026", "2026-05-14T03:26:00Z");
	check_date("2026-05-14T03:26:00+02:00", "2026-05-14T01:26:00Z");
	check_date("14-May-2026 03:26:00 GMT", "2026-05-14T03:26:00Z");
	check_date("31 Feb 2026 00:00:00 +0000", "none");
	check_date("14 May 1826 00:00:00 +0000", "none");
	check_date("yesterday", "none");
	check_date("", "none");
}

static void received(
    const char *headers, const char *hosts, int64_t from_time, const char *expected)
{
	struct buf m = {0};
	char text[INSTANT_TEXT];
	buf_printf(&m, "%sDate: Thu, 1 Jan 2026 00:00:00 +0000\nSubject: x\n\nbody\n", headers);
	hints.hosts = hosts;
	hints.from_time = from_time;
	struct intake x = read(buf_text(&m));
	assert_string_equal(instant_text(text, x.received_at), expected);
	buf_free(&m);
}

#define HOP_FROM(from, by, hour)                                                                   \
	"Received: from " from " by " by " with ESMTP id 1 (for x;y); Thu,\n 14 May 2026 " hour    \
	":00:00 +0000\n"
#define HOP(by, hour) HOP_FROM("a", by, hour)

static void when_our_server_took_it(void **state)
{
	(void)state;
	const char *run = HOP_FROM("mx1.opsio.example", "mx2.opsio.example", "05")
	    HOP("MX1.opsio.example.", "04") HOP("mail.example.net", "03") HOP("mx1.opsio.example", "01");
	received(run, "mx1.opsio.example, mx2.opsio.example", 0, "2026-05-14T04:00:00Z");
	received(run, NULL, 0, "2026-05-14T05:00:00Z");
	received(run, "other.example", 1778729160, "2026-05-14T03:26:00Z");
	received("", "mx1.opsio.example", 1778729160, "2026-05-14T03:26:00Z");
	received("", NULL, 0, "2027-01-15T08:00:00Z");
	received(HOP("mx1.opsio.example", "99"), NULL, 0, "2027-01-15T08:00:00Z");
	received(
	    "Received: by mx; Thu, 14 May 2099 03:26:00 +0000\n", NULL, 0, "2027-01-15T08:00:00Z");
}

/* What a sender writes below our server's line is no hop of ours, whatever name it gives. */
static void a_senders_own_hops_count_for_nothing(void **state)
{
	static const char *const strangers[] = {"evil.example", "evil.example (evil.example [203.0.113.9])",
	    "mx.desk.example (unknown [203.0.113.9])", "mx.desk.example (evil.example [203.0.113.9])",
	    "[203.0.113.9] (helo=mx.desk.example)"};
	static const char *const ours[] = {"mx.desk.example (mx.desk.example [192.0.2.1])",
	    "localhost (localhost [127.0.0.1])", "mx.desk.example", "mx.desk.example (helo=other)",
	    "inner (mx.desk.example [192.0.2.1])"};
	char text[400];
	(void)state;
	for (size_t i = 0; i < 5; i++) {
		snprintf(text, sizeof text, "Received: from %s by mx.desk.example; 14 May 2026 05:00:00 +0000\n%s",
		    strangers[i], HOP("mx.desk.example", "01"));
		received(text, "mx.desk.example", 0, "2026-05-14T05:00:00Z");
		snprintf(text, sizeof text, "Received: from %s by mx.desk.example; 14 May 2026 05:00:00 +0000\n%s",
		    ours[i], HOP("mx.desk.example", "01"));
		received(text, "mx.desk.example", 0, "2026-05-14T01:00:00Z");
	}
	received("Received: by mx.desk.example (Postfix, from userid 8); 14 May 2026 05:00:00 +0000\n"
	    HOP("mx.desk.example", "01"), "mx.desk.example", 0, "2026-05-14T01:00:00Z");
}

static void who_it_is_from(void **state)
{
	(void)state;
	struct intake x = read("From: \"Ek, Eva (Malm\xC3\xB6)\" <EVA@Exempel.SE>\n\nhej\n");
	assert_string_equal(x.address, "eva@exempel.se");
	assert_string_equal(x.sender, "Ek, Eva (Malmö) <eva@exempel.se>");
	x = read("From: eva@exempel.se (Eva Ek)\n\nhej\n");
	assert_string_equal(datum(&x, DATUM_NAME), "Eva Ek");
	x = read("From: =?utf-8?Q?Ek, Eva?= <e@x.se>\n\nhej\n");
	assert_string_equal(datum(&x, DATUM_NAME), "Ek, Eva");
	x = read("From: Team: a@x.se, b@y.se;\n\nhej\n");
	assert_string_equal(x.address, "a@x.se");
	x = read("Reply-To: Eva <e@x.se>\nSubject: a\n\nhej\n");
	assert_string_equal(x.address, "e@x.se");
	x = read("From: \xC3\x85sa@r\xC3\xA4ksm\xC3\xB6rg\xC3\xA5s.example\n\nhej\n");
	assert_string_equal(x.address, "åsa@räksmörgås.example");
	x = read("Subject: nobody\n\nhej\n");
	assert_string_equal(x.address, "");
}

static void a_name_below_the_letter(void **state)
{
	(void)state;
	struct intake x =
	    read("From: e@x.se\n\nRadera allt.\n\nMed vänliga hälsningar,\n\nÅsa van der Ek\n");
	assert_string_equal(datum(&x, DATUM_NAME), "Åsa van der Ek");
	x = read("From: e@x.se\n\nDelete it.\nRegards\nThe whole team at 4 Mill Lane\n");
	assert_string_equal(datum(&x, DATUM_NAME), "");
	x = read("From: rosa <rosa@x.se>\n\nDelete.\n");
	assert_string_equal(datum(&x, DATUM_NAME), "");
	x = read("From: Rosa <rosa@x.se>\n\nDelete.\n");
	assert_string_equal(datum(&x, DATUM_NAME), "Rosa");
	x = read("From: e@x.se <e@x.se>\n\nDelete.\nThanks, Tom Hale\n");
	assert_string_equal(datum(&x, DATUM_NAME), "Tom Hale");
}

static void their_data_and_not_ours(void **state)
{
	(void)state;
	struct intake x =
	    read("From: Eva <e@x.se>\nTo: info@opsio.example\nCc: dpo@opsio.example\n\n"
		 "Write to other@x.se, not info@opsio.example or dpo@opsio.example.\n"
		 "> quoted@x.se\n\nOn Monday Opsio <z@x.se> wrote:\nlater@x.se\n");
	size_t emails = 0;
	for (size_t i = 0; i < x.n_data; i++)
		emails += x.data[i].field == DATUM_EMAIL;
	assert_int_equal(emails, 2);
	assert_string_equal(x.data[1].value, "e@x.se");
	assert_string_equal(x.data[2].value, "other@x.se");
}

#define MIX(type, parts)                                                                           \
	"From: e@x.se\nContent-Type: multipart/" type "; boundary=\"b\"\n\npre\n" parts "--b--\n"
#define PART(type, text) "--b\nContent-Type: " type "\n\n" text "\n"

static void which_text_is_the_letter(void **state)
{
	(void)state;
	struct intake x = read(
	    MIX("alternative", PART("text/plain", "plain å") PART("text/html", "<p>html</p>")));
	assert_string_equal(x.body, "plain å");
	x = read(MIX("alternative",
	    PART("text/plain", "") PART("text/html", "<p>one</p><p>two &amp; three</p>")));
	assert_non_null(strstr(x.body, "two & three"));
	x = read(MIX("alternative",
	    PART("text/plain", "Your program does not show HTML.")
		PART("text/html", "<p>the letter itself, which is rather longer than that</p>")));
	assert_non_null(strstr(x.body, "the letter itself"));
	x = read(MIX("mixed", PART("text/plain", "one") PART("text/plain", "two")));
	assert_string_equal(x.body, "one\n\ntwo");
	x = read("Subject: x\nContent-Type: text/html\n\n<html><head><meta "
		 "charset=iso-8859-1></head>caf\xE9");
	assert_string_equal(x.body, "café");
	x = read("Subject: x\nContent-Type: text/plain; format=flowed\n\nof one \nline\n\nand  \n> "
		 "quo \n> ted\n-- \nme\n");
	assert_string_equal(x.body, "of one line\n\nand  \n> quo ted\n-- \nme");
}

#define UU(name)                                                                                   \
	"Subject: x\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: " name \
	"\n\nbegin 644 text\n24F%D97)A(&%L;'0L(.*8@RX*\n`\nend\n"

/* As programs of old send it: the text behind a line that names it; or plain after all. */
static void a_text_that_is_uuencoded(void **state)
{
	(void)state;
	struct intake x = read(UU("x-uuencode"));
	assert_string_equal(x.body, "Radera allt, ☃.");
	x = read(UU("X-UUE"));
	assert_string_equal(x.body, "Radera allt, ☃.");
	x = read(UU("uuencode"));
	assert_string_equal(x.body, "Radera allt, ☃.");
	x = read("Subject: x\nContent-Transfer-Encoding: x-uuencode\n\nPlease begin by erasing all.\n");
	assert_string_equal(x.body, "Please begin by erasing all.");
}

static void attachments(void **state)
{
	(void)state;
	struct intake x = read(MIX("mixed",
	    PART("text/plain",
		"see") "--b\nContent-Type: application/pdf\nContent-Transfer-Encoding: base64\n"
		       "Content-Disposition: attachment;\n filename*0*=utf-8''..%2Fetc%2F%C3%A5;\n "
		       "filename*1*=%20b.pdf\n\nUERG\n"
		       "--b\nContent-Type: text/plain; name=\"notes.txt\"\nContent-Disposition: "
		       "attachment\n\nn\xF6t\n"
		       "--b\nContent-Type: message/rfc822\n\nSubject: inner/mail\nContent-Type: "
		       "text/plain\n\nbody\n"));
	assert_int_equal(x.n_attachments, 3);
	assert_string_equal(x.attachments[0].name, "å b.pdf");
	assert_int_equal(x.attachments[0].n, 3);
	assert_memory_equal(x.attachments[0].bytes, "PDF", 3);
	assert_string_equal(x.attachments[1].name, "notes.txt");
	assert_memory_equal(x.attachments[1].bytes, "n\xF6t", 3);
	assert_string_equal(x.attachments[2].name, "inner-mail.eml");
	assert_string_equal(x.attachments[2].type, "message/rfc822");
	assert_string_equal(x.body, "see");
}

static void no_secret(const struct intake *x, const char *secret)
{
	size_t n = strlen(secret);
	assert_true(x->flags & LETTER_SCRUBBED);
	assert_null(strstr(x->body, secret));
	assert_null(strstr(x->subject, secret));
	if (x->raw)
		assert_null(memmem(x->raw, x->n_raw, secret, n));
	for (size_t i = 0; i < x->n_attachments; i++)
		if (x->attachments[i].bytes)
			assert_null(
			    memmem(x->attachments[i].bytes, x->attachments[i].n, secret, n));
}

/* The raw message is read again: what was encoded must be gone as well. */
static void scrubbed(const char *message, size_t n, const char *secret, bool kept)
{
	struct intake x = read_bytes(message, n);
	no_secret(&x, secret);
	assert_int_equal(x.raw != NULL, kept);
	if (!kept)
		return;
	struct intake y = read_bytes(x.raw, x.n_raw);
	assert_false(y.flags & LETTER_SCRUBBED);
	assert_null(strstr(y.body, secret));
	assert_string_equal(y.body, x.body);
	for (size_t i = 0; i < y.n_attachments; i++)
		assert_null(
		    memmem(y.attachments[i].bytes, y.attachments[i].n, secret, strlen(secret)));
}

static void passwords_do_not_get_in(void **state)
{
	(void)state;
	static const char plain[] =
	    "From: e@x.se\nSubject: hi\n\nMy password is hunter2secret, ok\nagain hunter2secret\n";
	static const char base64[] = "From: e@x.se\nContent-Transfer-Encoding: base64\n\n"
				     "TXkgcGFzc3dvcmQ6IGh1bnRlcjJzZWNyZXQKYnll\n";
	static const char quoted[] =
	    "From: e@x.se\nContent-Type: text/plain; charset=iso-8859-1\n"
	    "Content-Transfer-Encoding: quoted-printable\n\nMitt l=F6senord: hunter2=\nsecret\n";
	static const char parts[] =
	    MIX("alternative", PART("text/plain", "password: hunter2secret")
				   PART("text/html", "<p>password: <b>hunter2</b>secret</p>"));
	static const char file[] = MIX("mixed",
	    PART("text/plain", "see file") "--b\nContent-Type: application/octet-stream; "
					   "name=p.txt\nContent-Transfer-Encoding: base64\n\n"
					   "cGFzc3dvcmQ6IGh1bnRlcjJzZWNyZXQK\n");
	static const char inner[] = MIX("mixed",
	    PART("text/plain", "fwd") "--b\nContent-Type: message/rfc822\n\nSubject: password: "
				      "hunter2secret\n\npassword: hunter2secret\n");
	static const char subject[] =
	    "From: e@x.se\nSubject: =?utf-8?Q?password:_hunter?=\n =?utf-8?Q?2secret?=\n\nhej\n";
	static const char wide[] = MIX("mixed",
	    PART("text/plain",
		"x") "--b\nContent-Type: text/plain; charset=utf-16\nContent-Transfer-Encoding: "
		     "base64\n\n"
		     "//5wAGEAcwBzAHcAbwByAGQAOgAgAGgAdQBuAHQAZQByADIAcwBlAGMAcgBlAHQA\n");
	scrubbed(plain, sizeof plain - 1, "hunter2secret", true);
	scrubbed(base64, sizeof base64 - 1, "hunter2secret", true);
	scrubbed(quoted, sizeof quoted - 1, "hunter2secret", true);
	scrubbed(parts, sizeof parts - 1, "hunter2", true);
	scrubbed(file, sizeof file - 1, "hunter2secret", true);
	scrubbed(inner, sizeof inner - 1, "hunter2secret", true);
	scrubbed(subject, sizeof subject - 1, "hunter2secret", true);
	scrubbed(wide, sizeof wide - 1, "hunter2secret", true);
}

static void a_password_that_cannot_be_taken_out(void **state)
{
	(void)state;
	static const char zip[] = MIX("mixed",
	    PART("text/plain",
		"password: hunter2secret") "--b\nContent-Type: application/zip; "
					   "name=z.zip\n\n\1\2\3\0\1\2\3hunter2secret\1\2\n");
	scrubbed(zip, sizeof zip - 1, "hunter2secret", false);
	static const char preamble[] =
	    "From: e@x.se\nContent-Type: multipart/mixed; boundary=\"b\"\n\n"
	    "hunter2secret in the preamble\n" PART(
		"text/plain", "password: hunter2secret") "--b--\n";
	scrubbed(preamble, sizeof preamble - 1, "hunter2secret", false);
}

static void what_is_too_deep_or_too_many(void **state)
{
	struct buf m = {0};
	(void)state;
	buf_str(&m, "From: e@x.se\nContent-Type: multipart/mixed; boundary=b0\n\n");
	for (int i = 0; i < 10000; i++) {
		buf_printf(&m, "--b%d\nContent-Type: text/plain\n\ntext %d\n", i, i);
		buf_printf(&m, "--b%d\nContent-Type: multipart/mixed; boundary=b%d\n\n", i, i + 1);
	}
	int64_t start = time_monotonic_ms();
	struct intake x = read_bytes(buf_text(&m), m.len);
	assert_true(time_monotonic_ms() - start < 2000);
	assert_true(x.flags & LETTER_CUT);
	assert_string_equal(x.body, "text 0");
	assert_non_null(strstr(x.remark, "20 levels"));
	assert_string_equal(x.address, "e@x.se");
	buf_cut(&m, 0);
	buf_str(&m, "Content-Type: multipart/mixed; boundary=b\n\n");
	for (int i = 0; i < 10000; i++)
		buf_str(&m, "--b\n\ntext\n");
	x = read_bytes(buf_text(&m), m.len);
	assert_non_null(strstr(x.remark, "500 parts"));
	buf_cut(&m, 0);
	for (int i = 0; i < 5000; i++)
		buf_printf(&m, "X-%d: y\n", i);
	buf_str(&m, "\nthe body\n");
	x = read_bytes(buf_text(&m), m.len);
	assert_non_null(strstr(x.remark, "1,000 header lines"));
	assert_string_equal(x.body, "the body");
	buf_free(&m);
}

static void machines(void **state)
{
	(void)state;
	assert_true(read("Auto-Submitted: auto-replied\nSubject: x\n\ny").flags & LETTER_AUTO);
	assert_false(read("Auto-Submitted: no\nSubject: x\n\ny").flags & LETTER_AUTO);
	assert_true(read("Precedence: bulk\nSubject: x\n\ny").flags & LETTER_AUTO);
	assert_true(read("Return-Path: <>\nSubject: x\n\ny").flags & LETTER_AUTO);
	assert_true(read("List-Id: <a.b>\nSubject: x\n\ny").flags & LETTER_LIST);
	struct intake x = read(
	    "From: MAILER-DAEMON@mx\nContent-Type: multipart/report; "
	    "report-type=delivery-status;\n boundary=b\n\n"
	    "--b\n\nfailed\n--b\nContent-Type: message/delivery-status\n\nStatus: 5.0.0\n--b--\n");
	assert_true(x.flags & LETTER_BOUNCE);
	assert_int_equal(x.n_data, 0);
}

static void threads(void **state)
{
	(void)state;
	struct intake x = read("Message-ID: <1@x>\nIn-Reply-To: <0@x>\nReferences: <a@x>\n <b@x>\n"
			       "Subject: Re: [#123] hej\n\ny\n");
	assert_string_equal(x.message_id, "1@x");
	assert_string_equal(x.in_reply_to, "0@x");
	assert_int_equal(x.n_references, 2);
	assert_string_equal(x.references[1], "b@x");
	assert_int_equal(x.token_ticket, 123);
}

/* Our answer names what it answers, and a header holds no such bytes, however they were written. */
static void an_id_is_of_ascii(void **state)
{
	(void)state;
	struct intake x = read("Message-ID: <\xC3\xA5@x>\nIn-Reply-To: <\xE5@x>\nReferences: <a@x> <\xC3\xA5@x> <b@x>\n\ny\n");
	assert_string_equal(x.message_id, "");
	assert_string_equal(x.in_reply_to, "");
	assert_int_equal(x.n_references, 2);
	assert_string_equal(x.references[1], "b@x");
	x = read("Message-ID: =?utf-8?q?=C3=A5=40x?=\nIn-Reply-To: \xC3\xA5@x\nReferences: <\xC3\xA5@x> <b@x>\n\ny\n");
	assert_string_equal(x.message_id, "");
	assert_string_equal(x.in_reply_to, "");
	assert_int_equal(x.n_references, 1);
}

static void nothing_at_all(void **state)
{
	(void)state;
	read("");
	read("\n");
	read(":\n");
	read("Content-Type: multipart/mixed; boundary=\n\n--\n");
	read("Content-Type: message/rfc822\n\nContent-Type: message/rfc822\n\n");
	assert_string_equal(read_bytes("Subject: a\0b\n\nc\0d", 17).body, "c\xEF\xBF\xBD"
									  "d");
	assert_false(letter_is_one("hello\n", 6));
	assert_true(letter_is_one("Subject: x\n", 11));
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test_teardown(encoded_words, forget),
	    cmocka_unit_test_teardown(dates, forget),
	    cmocka_unit_test_teardown(a_senders_own_hops_count_for_nothing, forget),
	    cmocka_unit_test_teardown(when_our_server_took_it, forget),
	    cmocka_unit_test_teardown(who_it_is_from, forget),
	    cmocka_unit_test_teardown(a_name_below_the_letter, forget),
	    cmocka_unit_test_teardown(their_data_and_not_ours, forget),
	    cmocka_unit_test_teardown(which_text_is_the_letter, forget),
	    cmocka_unit_test_teardown(a_text_that_is_uuencoded, forget),
	    cmocka_unit_test_teardown(attachments, forget),
	    cmocka_unit_test_teardown(passwords_do_not_get_in, forget),
	    cmocka_unit_test_teardown(a_password_that_cannot_be_taken_out, forget),
	    cmocka_unit_test_teardown(what_is_too_deep_or_too_many, forget),
	    cmocka_unit_test_teardown(machines, forget), cmocka_unit_test_teardown(threads, forget),
	    cmocka_unit_test_teardown(an_id_is_of_ascii, forget),
	    cmocka_unit_test_teardown(nothing_at_all, forget)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
