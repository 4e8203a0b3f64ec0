/* Reports on letters of ours: what is read of them, and what they do to the letter and its ticket. */
#include "base/buf.h"
#include "port/letter.h"
#include "port/record.h"
#include "store/outbox.h"
#include "undo_desk.h"

/* A report as mail systems write it, around what they send back. */
#define REPORT(status, back) "Return-Path: <>\nFrom: MAILER-DAEMON@mx.example\n" REST_OF(status, back)
#define FORGED(from, status) "From: " from "\n" REST_OF(status, BACK)
#define REST_OF(status, back)                                                                                  \
	"To: privacy@opsio.example\nSubject: Undelivered\n"                                                        \
	"Message-ID: <report@mx.example>\nMIME-Version: 1.0\n"                                                     \
	"Content-Type: multipart/report; report-type=delivery-status;\n\tboundary=\"b\"\n\n"                      \
	"--b\nContent-Type: text/plain\n\nIt could not be delivered to karin@example.org.\n\n"                    \
	"--b\nContent-Type: message/delivery-status\n\n" status "\n" back "\n--b--\n"
#define BACK "--b\nContent-Type: message/rfc822\n\nMessage-ID: <ours@opsio.example>\nSubject: Your case\n\nDear Karin\n"
#define FAILED                                                                                                 \
	"Reporting-MTA: dns; mx.example\nArrival-Date: Mon, 23 Nov 2026 12:00:00 +0000\n\n"                       \
	"Final-Recipient: rfc822; karin@example.org\nAction: failed\nStatus: 5.1.1\n"                              \
	"Diagnostic-Code: smtp; 550 5.1.1 <karin@example.org>:\n    user unknown\n"
#define DELAYED                                                                                                \
	"Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; karin@example.org\nAction: delayed\nStatus: 4.4.1\n"

static struct intake parse(struct arena *a, const char *bytes)
{
	struct intake x, again;
	struct buf record = {0};
	const struct letter_hints hints = {.now = DESK_NOW};
	letter_parse(&x, a, bytes, strlen(bytes), &hints);
	record_write(&record, &x, bytes);
	assert_true(record_read(&again, a, buf_text(&record), record.len, bytes, strlen(bytes), DESK_NOW));
	assert_int_equal(again.bounce, x.bounce);
	assert_string_equal(again.bounce_of, x.bounce_of);
	assert_string_equal(again.bounce_why, x.bounce_why);
	assert_string_equal(again.bounce_to, x.bounce_to);
	buf_free(&record);
	again.kind = KIND_OTHER;
	return again;
}

static void says(const char *bytes, enum bounce bounce, const char *of, const char *why)
{
	struct arena a = {0};
	struct intake x = parse(&a, bytes);
	assert_int_equal(x.bounce, bounce);
	assert_string_equal(x.bounce_of, of);
	assert_string_equal(x.bounce_why, why);
	arena_free(&a);
}

static void reports_are_read(void **state)
{
	(void)state;
	says(REPORT(FAILED, BACK), BOUNCE_FAILED, "ours@opsio.example",
	    "5.1.1 550 5.1.1 <karin@example.org>: user unknown");
	says(REPORT(DELAYED, BACK), BOUNCE_DELAYED, "ours@opsio.example", "4.4.1");
	/* Headers alone came back, and in base64 at that. */
	says(REPORT(FAILED, "--b\nContent-Type: text/rfc822-headers\n\nSubject: x\nMessage-ID:\n <ours@opsio.example>\n"),
	    BOUNCE_FAILED, "ours@opsio.example", "5.1.1 550 5.1.1 <karin@example.org>: user unknown");
	says(REPORT(DELAYED, "--b\nContent-Type: text/rfc822-headers\nContent-Transfer-Encoding: base64\n\n"
	                     "TWVzc2FnZS1JRDogPG91cnNAb3BzaW8uZXhhbXBsZT4K\n"),
	    BOUNCE_DELAYED, "ours@opsio.example", "4.4.1");
	/* Several recipients: the worst counts. CR LF ends. */
	says(REPORT("\r\nAction: delivered\r\nStatus: 2.0.0\r\n\r\nAction: FAILED (really)\r\nStatus: 5.2.2\r\n\r\n"
	            "Action: delayed\r\nStatus: 4.0.0\r\n", BACK),
	    BOUNCE_FAILED, "ours@opsio.example", "5.2.2");
	says(REPORT("\nAction: relayed\nStatus: 2.0.0\n", BACK), BOUNCE_OTHER, "ours@opsio.example", "2.0.0");
	/* No letter came back; no status; no report at all. */
	says(REPORT(FAILED, ""), BOUNCE_FAILED, "", "5.1.1 550 5.1.1 <karin@example.org>: user unknown");
	says(REPORT("", BACK), BOUNCE_NONE, "", "");
	says("From: a@example.org\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
	     FAILED "\n" BACK "\n--b--\n", BOUNCE_NONE, "", "");
}

/* Who sends on a report that she got herself is a person who writes. */
static void a_report_that_is_sent_on_is_a_letter(void **state)
{
	struct arena a = {0};
	(void)state;
	struct intake x = parse(&a,
	    "From: Karin <karin@example.org>\nSubject: look\nContent-Type: multipart/mixed; boundary=o\n\n"
	    "--o\n\nThis came back.\n--o\nContent-Type: message/rfc822\n\n" REPORT(FAILED, BACK) "\n--o--\n");
	assert_int_equal(x.bounce, BOUNCE_NONE);
	assert_string_equal(x.bounce_of, "");
	assert_int_equal(x.flags & LETTER_BOUNCE, 0);
	arena_free(&a);
}

static void a_reason_is_short(void **state)
{
	struct arena a = {0};
	struct buf b = {0};
	(void)state;
	buf_str(&b, "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n"
	            "Action: failed\nDiagnostic-Code: x-unix; ");
	for (int i = 0; i < 1000; i++)
		buf_str(&b, "åäö ");
	buf_str(&b, "\n\n" BACK "\n--b--\n");
	struct intake x = parse(&a, buf_text(&b));
	assert_int_equal(x.bounce, BOUNCE_FAILED);
	assert_true(strlen(x.bounce_why) <= 300 && strlen(x.bounce_why) > 290);
	buf_free(&b);
	arena_free(&a);
}

/* ---- at the desk -------------------------------------------------------------------------------- */

static void open_desk(struct desk *d)
{
	struct intake_datum data[] = {{DATUM_NAME, "Karin Svensson", "header"}, {DATUM_EMAIL, "karin@example.org", "header"}};
	struct intake in = {.sender = "Karin Svensson <karin@example.org>",
	    .address = "karin@example.org",
	    .subject = "Login",
	    .body = "How do I log in?",
	    .message_id = "her@example.org",
	    .received_at = DESK_NOW - 86400,
	    .data = data,
	    .n_data = 2,
	    .kind = KIND_HOWTO};
	with_three_accounts(d);
	as(d, "admin", 0, "setting mail.from privacy@opsio.example");
	assert_int_equal(desk_take(d, &in), 1);
	desk_must(d, 1, "reply --text Hello");
	/* As if a pass had handed it to the mail system, under an id that the reports here can name. */
	script(d, "UPDATE message SET message_id = 'ours@opsio.example' WHERE direction = 2;"
	          "UPDATE outbox SET state = 2");
}

static enum intake_done take(struct desk *d, const char *bytes, const char *id)
{
	struct arena a = {0};
	enum intake_done done;
	int64_t ticket;
	struct intake x = parse(&a, bytes);
	x.message_id = id;
	x.live = true;
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &ticket, d->s, &x), OMBUD_OK);
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
	arena_free(&a);
	return done;
}

static void a_failed_letter_is_told_in_its_ticket(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	desk_must(&d, 1, "assign @me");
	desk_must(&d, 1, "resolve SOLVED");
	assert_int_equal(take(&d, REPORT(FAILED, BACK), "r1@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_RETURNED);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE why LIKE '5.1.1 550 5.1.1 %user unknown'"
	                            " AND why NOT LIKE '%karin%'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 5 AND ticket_id = 1 AND body LIKE"
	                            " 'A letter did not arrive: 5.1.1%' AND body NOT LIKE '%karin%'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 1 AND remark LIKE '%did not arrive'"), 1);
	/* Her letter, our answer, the report, the desk's line. */
	assert_int_equal(number(&d, "SELECT n_messages FROM ticket"), 4);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), 1);
	/* It was the answer, and the mail system is not the person's address. */
	assert_int_equal(desk_count(&d, "state:work"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM datum WHERE value LIKE '%daemon%'"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM person"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'bounce'"), 1);
	/* The same report again, and another one on the same letter. */
	assert_int_equal(take(&d, REPORT(FAILED, BACK), "r1@mx"), INTAKE_DUPLICATE);
	assert_int_equal(take(&d, REPORT(FAILED, BACK), "r2@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 5"), 1);
	must_be_whole(&d);
	desk_close(&d);
}

#define AN_HOUR_AGO "1795431600"

/* As a pass writes it down when the answer leaves. */
static void answer_it(struct desk *d, const char *at)
{
	char text[400];
	snprintf(text, sizeof text, "UPDATE outbox SET changed_at = %s; UPDATE ticket SET answered_at = %s;"
	    "INSERT INTO clock_event(ticket_id, at, type, from_day, to_day, reason, agent_id)"
	    " SELECT 1, %s, 'answer', 20000, 0, 'mail', agent_id FROM outbox", at, at, at);
	script(d, text);
}

static void an_answer_that_came_back_is_none(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	desk_must(&d, 1, "assign @me");
	desk_must(&d, 1, "resolve SOLVED");
	answer_it(&d, AN_HOUR_AGO);
	assert_int_equal(take(&d, REPORT(FAILED, BACK), "r1@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), 0);
	assert_int_equal(number(&d, "SELECT closed_at FROM ticket"), 0);
	assert_int_equal(number(&d, "SELECT withdrawn FROM clock_event WHERE type = 'answer'"), 1);
	assert_int_equal(desk_count(&d, "state:work"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'answer-returned' AND object_id = 1"
	                            " AND detail = 'the answer came back'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE sentence = 'answer-returned x1'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 5 AND body LIKE '%unanswered again%'"), 1);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_RETURNED);
	must_be_whole(&d);
	desk_close(&d);
}

static void another_answer_still_counts(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	desk_must(&d, 1, "assign @me");
	desk_must(&d, 1, "answered phone --what Told");
	desk_must(&d, 1, "resolve SOLVED");
	answer_it(&d, AN_HOUR_AGO);
	assert_int_equal(take(&d, REPORT(FAILED, BACK), "r1@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), DESK_NOW);
	assert_int_equal(desk_count(&d, "state:resolved"), 1);
	must_be_whole(&d);
	desk_close(&d);
}

/* Whoever the letter went to knows its Message-ID; a report on another's address is no word of the mail system. */
static void a_report_on_another_address_is_told_alone(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	answer_it(&d, AN_HOUR_AGO);
	assert_int_equal(take(&d, REPORT("Reporting-MTA: dns; mx.example\n\nFinal-Recipient: rfc822; eve@example.net\n"
	                                 "Action: failed\nStatus: 5.1.1\n", BACK), "r1@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 2);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), DESK_NOW - 3600);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 5 AND body LIKE '%not sent to%'"
	                            " AND body NOT LIKE '%eve@%'"), 1);
	/* Sent on from hers, and the mail system says so. */
	assert_int_equal(take(&d, REPORT("Reporting-MTA: dns; mx.example\n\nOriginal-Recipient: rfc822;Karin@Example.org\n"
	                                 "Final-Recipient: rfc822; eve@example.net\nAction: failed\nStatus: 5.1.1\n", BACK),
	                     "r2@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_RETURNED);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), 0);
	must_be_whole(&d);
	desk_close(&d);
}

/* Each as somebody writes it who got the letter, but for what it says in its name. */
static void a_report_that_anybody_can_write_is_told_alone(void **state)
{
	static const struct {
		const char *report, *told;
		int64_t later;
	} cases[] = {
	    {REPORT("\nAction: failed\nStatus: 5.1.1\n", BACK), "names no address%", 0},
	    {FORGED("karin@example.org", FAILED), "no mail system sent%", 0},
	    {FORGED("xmailer-daemon@example.org", FAILED), "no mail system sent%", 0},
	    {REPORT(FAILED, BACK), "more than 7 days%", 104 * 86400},
	};
	(void)state;
	for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
		struct desk d;
		char sql[200];
		open_desk(&d);
		answer_it(&d, AN_HOUR_AGO);
		d.s->fixed_now = DESK_NOW + cases[i].later;
		assert_int_equal(take(&d, cases[i].report, "r1@mx"), INTAKE_THREADED);
		assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_SENT);
		assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), DESK_NOW - 3600);
		snprintf(sql, sizeof sql, "SELECT count(*) FROM message WHERE direction = 5 AND body LIKE '%%%s'", cases[i].told);
		assert_int_equal(number(&d, sql), 1);
		must_be_whole(&d);
		desk_close(&d);
	}
}

/* What hands letters over may drop Return-Path, or have another name than the usual in From: either is enough. */
static void a_report_is_known_by_either_sender(void **state)
{
	static const char *const reports[] = {FORGED("MAILER-DAEMON@mx.example", FAILED), FORGED("Postmaster@mx.example", FAILED),
	    "Return-Path: <>\n" FORGED("exchange329e71@mx.example", FAILED)};
	(void)state;
	for (size_t i = 0; i < sizeof reports / sizeof *reports; i++) {
		struct desk d;
		open_desk(&d);
		answer_it(&d, AN_HOUR_AGO);
		assert_int_equal(take(&d, reports[i], "r1@mx"), INTAKE_THREADED);
		assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_RETURNED);
		assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), 0);
		desk_close(&d);
	}
}

static void a_closed_ticket_is_told_and_stays(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	answer_it(&d, AN_HOUR_AGO);
	script(&d, "UPDATE ticket SET state = 11, is_open = 0, closed_at = " AN_HOUR_AGO);
	assert_int_equal(take(&d, REPORT(FAILED, BACK), "r1@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), DESK_NOW - 3600);
	assert_int_equal(number(&d, "SELECT closed_at FROM ticket"), DESK_NOW - 3600);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'answer' AND withdrawn = 0"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 5 AND body LIKE"
	                            " 'A letter did not arrive: 5.1.1%to reopen it is for a person to decide.'"), 1);
	/* The outbox lists it among what failed. */
	assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_RETURNED);
	must_be_whole(&d);
	desk_close(&d);
}

static void a_delayed_one_is_a_remark(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	assert_int_equal(take(&d, REPORT(DELAYED, BACK), "r1@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 5"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 1 AND remark LIKE '%delayed%'"), 1);
	must_be_whole(&d);
	desk_close(&d);
}

static void a_report_without_form_is_known_by_what_it_answers(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	assert_int_equal(take(&d, "From: MAILER-DAEMON@mx.example\nSubject: failure notice\n"
	                          "References: <ours@opsio.example>\n\nSorry.\n", "q1@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), 1);
	desk_close(&d);
}

static void a_merged_ticket_is_told_where_it_went(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	assert_int_equal(desk_letter(&d, KIND_HOWTO, "eva@example.org", "eva@x", "How?"), 2);
	script(&d, "UPDATE ticket SET state = 12, is_open = 0, merged_into = 2 WHERE id = 1");
	assert_int_equal(take(&d, REPORT(FAILED, BACK), "r1@mx"), INTAKE_THREADED);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 5 AND ticket_id = 2"), 1);
	assert_int_equal(number(&d, "SELECT n_messages FROM ticket WHERE id = 2"), 3);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), OUTBOX_RETURNED);
	desk_close(&d);
}

/* Only a letter of ours: else anybody could write into a case by a Message-ID that came in. */
static void a_report_on_a_letter_of_theirs_is_none(void **state)
{
	struct desk d;
	(void)state;
	open_desk(&d);
	assert_int_equal(take(&d, REPORT(FAILED, "--b\nContent-Type: text/rfc822-headers\n\nMessage-ID: <her@example.org>\n"),
	    "r1@mx"), INTAKE_NEW);
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE kind = 'ack'"), 0);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(reports_are_read),
	    cmocka_unit_test(a_report_that_is_sent_on_is_a_letter),
	    cmocka_unit_test(a_reason_is_short),
	    cmocka_unit_test(a_failed_letter_is_told_in_its_ticket),
	    cmocka_unit_test(an_answer_that_came_back_is_none),
	    cmocka_unit_test(another_answer_still_counts),
	    cmocka_unit_test(a_report_on_another_address_is_told_alone),
	    cmocka_unit_test(a_report_that_anybody_can_write_is_told_alone),
	    cmocka_unit_test(a_report_is_known_by_either_sender),
	    cmocka_unit_test(a_closed_ticket_is_told_and_stays),
	    cmocka_unit_test(a_delayed_one_is_a_remark),
	    cmocka_unit_test(a_report_without_form_is_known_by_what_it_answers),
	    cmocka_unit_test(a_merged_ticket_is_told_where_it_went),
	    cmocka_unit_test(a_report_on_a_letter_of_theirs_is_none),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
