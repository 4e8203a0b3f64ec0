/* Two further months: only by a notice that left in time, and only while it stands. And questions that stop
 * the clock from the day that they leave. */
#include "mail_desk.h"

#define DAY INT64_C(86400)

/* Karin's request, received on a day, as seen at noon UTC of another; ines is a lead. */
static int64_t request_of(struct desk *d, enum kind kind, const char *received, const char *now)
{
	bool has_time;
	int64_t at, then;
	open_mail_desk(d);
	assert_true(instant_parse(received, strlen(received), "Europe/Stockholm", &at, &has_time));
	assert_true(instant_parse(now, strlen(now), "Europe/Stockholm", &then, &has_time));
	struct intake_datum data[] = {{DATUM_NAME, "Karin Svensson", "header"}, {DATUM_EMAIL, "karin@example.org", "header"}};
	struct intake in = {.sender = "Karin <karin@example.org>",
	    .address = "karin@example.org",
	    .subject = "My data",
	    .body = "Please.",
	    .charset = "UTF-8",
	    .message_id = "1@x",
	    .received_at = at + 3600,
	    .lang = "en",
	    .data = data,
	    .n_data = 2,
	    .kind = kind};
	int64_t id = desk_take(d, &in);
	d->s->fixed_now = then + 12 * 3600;
	return id;
}

static void lead_does(struct desk *d, int64_t id, enum ombud_verdict verdict, const char *line, const char *says)
{
	char why[400];
	enum ombud_verdict v = OMBUD_APPLIED;
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, "ines", mine->fixed_now);
	d->s->sendmail = mine->sendmail;
	enum ombud_status status = desk_do(d, id, &v, why, line);
	ombud_session_close(d->s);
	d->s = mine;
	if ((status ? verdict == OMBUD_APPLIED : v != verdict) || !strstr(why, says)) {
		print_error("'%s': verdict %d, \"%s\" wanted \"%s\"\n", line, v, why, says);
		desk_fail();
	}
}

static void tick(struct desk *d, int64_t seconds)
{
	int64_t done;
	d->s->fixed_now += seconds;
	assert_int_equal(ombud_tick(&done, d->s), OMBUD_OK);
}

static void due_is(struct desk *d, const char *day)
{
	char text[DAY_TEXT];
	assert_string_equal(day_text(text, (int32_t)number(d, "SELECT due_day FROM ticket")), day);
}

static void the_time_is_extended_once_the_notice_has_left(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-28");
	due_is(&d, "2027-01-04"); /* the second is a Saturday */
	lead_does(&d, id, OMBUD_APPLIED, "extend complexity \"many systems {of ours} hold data\"", "");
	due_is(&d, "2027-01-04");
	text_is(&d, "SELECT extension FROM ticket", "");
	tick(&d, 60);
	due_is(&d, "2027-03-02");
	text_is(&d, "SELECT extension FROM ticket", "complexity");
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type IN ('notice', 'extend') AND withdrawn = 0"
	                            " AND from_day = 20815"), 2); /* 2026-12-28 */
	char *letter = letter_sent(&d, 0);
	has(letter, "many systems {of ours} hold data. Where it is");
	has(letter, "by 2027-03-02 at");
	has(letter, "access to your personal data");
	has(letter, "IMY");
	free(letter);
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity again", "once");
	close_mail_desk(&d);
}

/* A receipt that turns out earlier takes the extension along whose notice left after the month of that one. */
static void an_earlier_receipt_judges_the_notice_again(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-28");
	lead_does(&d, id, OMBUD_APPLIED, "extend complexity much --by post --at 2026-12-27", "");
	due_is(&d, "2027-03-02");
	struct ombud_session *s = desk_session(&d, "ines", d.s->fixed_now);
	lead_does(&d, id, OMBUD_APPLIED, "received 2026-11-30 --reason found", "");
	due_is(&d, "2027-03-01"); /* the notice left by 2026-12-30 */
	lead_does(&d, id, OMBUD_APPLIED, "received 2026-11-10 --reason found", "");
	due_is(&d, "2026-12-10");
	text_is(&d, "SELECT extension FROM ticket", "");
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity much", "too late to extend");
	assert_int_equal(back(s, 0, false), OMBUD_OK);
	due_is(&d, "2027-03-01");
	text_is(&d, "SELECT extension FROM ticket", "complexity");
	ombud_session_close(s);
	close_mail_desk(&d);
}

static void undo_takes_the_notice_back_while_it_waits(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ERASURE, "2026-12-02", "2026-12-28");
	lead_does(&d, id, OMBUD_APPLIED, "extend complexity much", "");
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity much", "waits in the outbox already");
	struct ombud_session *s = desk_session(&d, "ines", d.s->fixed_now);
	assert_int_equal(back(s, 0, false), OMBUD_OK);
	tick(&d, 60);
	due_is(&d, "2027-01-04");
	assert_null(letter_sent(&d, 0));
	s->fixed_now = d.s->fixed_now;
	assert_int_equal(back(s, 0, true), OMBUD_OK); /* done again, it leaves after all */
	tick(&d, 61);
	due_is(&d, "2027-03-02");
	assert_int_equal(back(s, number(&d, "SELECT max(id) FROM journal WHERE redo = 1"), false), OMBUD_CONFLICT);
	due_is(&d, "2027-03-02");
	ombud_session_close(s);
	close_mail_desk(&d);
}

static void a_notice_that_left_too_late_extends_nothing(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2027-01-04");
	lead_does(&d, id, OMBUD_APPLIED, "extend complexity much", "");
	tick(&d, DAY); /* nobody sent it on the last day */
	due_is(&d, "2027-01-04");
	text_is(&d, "SELECT extension FROM ticket", "");
	text_is(&d, "SELECT substr(body, 1, 39) FROM message WHERE direction = (SELECT max(direction) FROM message WHERE"
	            " body LIKE 'The notice%') AND body LIKE 'The notice%'", "The notice does not extend the time: to");
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity much", "too late to extend");
	close_mail_desk(&d);
}

static void what_fails_extends_once_it_is_sent_again_in_time(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-28");
	mail_system(&d, "exit 67");
	lead_does(&d, id, OMBUD_APPLIED, "extend complexity much", "");
	tick(&d, 60);
	text_is(&d, "SELECT extension FROM ticket", "");
	assert_int_equal(number(&d, "SELECT state FROM outbox"), 3);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body LIKE '%did not arrive%'"), 1);
	mail_system(&d, KEEPS);
	lead_does(&d, 0, OMBUD_APPLIED, "outbox-retry 1", "");
	tick(&d, 60);
	text_is(&d, "SELECT extension FROM ticket", "complexity");
	due_is(&d, "2027-03-02");
	close_mail_desk(&d);
}

static void a_notice_outside_the_desk_counts_from_its_day(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2027-02-26", "2027-04-01");
	due_is(&d, "2027-03-30"); /* Good Friday to Easter Monday */
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity much", "too late");
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity --by post --at 2027-03-31 much", "too late");
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity --by post --at 2027-04-02 much", "later than now");
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity --by post --at 2027-02-25 much", "before");
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity --at 2027-03-30 much", "outside the desk");
	desk_must(&d, id, "assign @me");
	lead_does(&d, id, OMBUD_APPLIED, "extend complexity --by post --at 2027-03-30 --evidence receipt much", "");
	due_is(&d, "2027-05-26");
	struct ombud_session *s = desk_session(&d, "ines", d.s->fixed_now);
	assert_int_equal(back(s, 0, false), OMBUD_OK);
	due_is(&d, "2027-03-30");
	text_is(&d, "SELECT extension FROM ticket", "");
	ombud_session_close(s);
	close_mail_desk(&d);
}

static void only_where_the_law_has_it_and_who_may(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-28");
	lead_does(&d, id, OMBUD_REFUSED, "extend number much", "dpo");
	lead_does(&d, id, OMBUD_SKIPPED, "extend laziness much", "complexity and number");
	lead_does(&d, id, OMBUD_SKIPPED, "reply --template extend --text Hello", "extend complexity");
	script(&d, "UPDATE ticket SET kind = 7");
	lead_does(&d, id, OMBUD_SKIPPED, "extend complexity much", "has no extension");
	close_mail_desk(&d);
}

/* As a mail system reports it. */
static void comes_back(struct desk *d)
{
	enum intake_done done;
	int64_t ticket;
	char *id = NULL;
	struct rows r = db_select_text(d->s->db, &d->s->err,
	    "SELECT message_id FROM message WHERE direction = 2 ORDER BY id DESC LIMIT 1", NULL, 0);
	if (db_next(&r))
		id = strdup(db_text(&r, 0));
	assert_int_equal(db_end(&r), OMBUD_OK);
	struct intake in = {.sender = "MAILER-DAEMON@mx.example",
	    .address = "MAILER-DAEMON@mx.example",
	    .subject = "Undelivered",
	    .body = "It did not arrive.",
	    .message_id = "back@x",
	    .received_at = d->s->fixed_now,
	    .kind = KIND_OTHER,
	    .flags = LETTER_BOUNCE | LETTER_NULL,
	    .bounce = BOUNCE_FAILED,
	    .bounce_of = id,
	    .bounce_to = "karin@example.org",
	    .bounce_why = "5.1.1",
	    .live = true};
	assert_int_equal(intake_begin(d->s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &ticket, d->s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(d->s), OMBUD_OK);
	free(id);
}

static void a_notice_that_comes_back_takes_the_extension_along(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-28");
	lead_does(&d, id, OMBUD_APPLIED, "extend complexity much", "");
	tick(&d, 60);
	due_is(&d, "2027-03-02");
	comes_back(&d);
	due_is(&d, "2027-01-04");
	text_is(&d, "SELECT extension FROM ticket", "");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body LIKE '%notice of an extension did not arrive%'"), 1);
	lead_does(&d, id, OMBUD_APPLIED, "extend complexity --by phone much", "");
	due_is(&d, "2027-03-02");
	close_mail_desk(&d);
}

/* ---- questions ---------------------------------------------------------------------------------- */

#define ASK "reply --template ask-identity --what \"the customer number\" --reason \"another address\""

static void triaged(struct desk *d, int64_t id)
{
	lead_does(d, id, OMBUD_APPLIED, "assign @me", "");
	lead_does(d, id, OMBUD_APPLIED, "state triaged", "");
}

static void a_question_stops_the_clock_on_the_day_it_leaves(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-03");
	triaged(&d, id);
	lead_does(&d, id, OMBUD_SKIPPED, "reply --template ask-identity --reason why", "--what");
	lead_does(&d, id, OMBUD_SKIPPED, "reply --template remind-identity --text Hello", "nothing was asked");
	lead_does(&d, id, OMBUD_APPLIED, ASK, "");
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_ID_WAIT);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'pause'"), 0);
	lead_does(&d, id, OMBUD_SKIPPED, "reply --template remind-identity --text Hello", "not left yet");
	tick(&d, DAY); /* the mail system was away for a day */
	assert_int_equal(number(&d, "SELECT from_day FROM clock_event WHERE type = 'pause'"), 20791); /* 2026-12-04 */
	assert_int_equal(number(&d, "SELECT asked_day FROM ticket"), 20791);
	assert_int_equal(number(&d, "SELECT late_ask FROM ticket"), 0);
	char *letter = letter_sent(&d, 0);
	has(letter, "because another address.");
	has(letter, "with the customer number.");
	free(letter);
	lead_does(&d, id, OMBUD_APPLIED, "reply --template remind-identity --text \"Please send it by 2027-01-04. {complaint}\"", "");
	assert_int_equal(number(&d, "SELECT from_day FROM clock_event WHERE type = 'remind'"), 0);
	tick(&d, 3 * DAY);
	assert_int_equal(number(&d, "SELECT from_day FROM clock_event WHERE type = 'remind'"), 20794);
	due_is(&d, "2027-01-05"); /* paused for three days */
	close_mail_desk(&d);
}

static void a_question_that_failed_stops_nothing(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-03");
	triaged(&d, id);
	mail_system(&d, "exit 67");
	lead_does(&d, id, OMBUD_APPLIED, ASK, "");
	tick(&d, 60);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_TRIAGED);
	assert_int_equal(number(&d, "SELECT identity FROM ticket"), IDENTITY_UNKNOWN);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type IN ('ask', 'pause') AND withdrawn = 0"), 0);
	mail_system(&d, KEEPS);
	lead_does(&d, 0, OMBUD_APPLIED, "outbox-retry 1", "");
	tick(&d, DAY); /* sent again, it is asked after all */
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_ID_WAIT);
	assert_int_equal(number(&d, "SELECT from_day FROM clock_event WHERE type = 'pause' AND withdrawn = 0"), 20791);
	close_mail_desk(&d);
}

static void a_question_that_comes_back_takes_its_pause_along(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-03");
	triaged(&d, id);
	lead_does(&d, id, OMBUD_APPLIED, ASK, "");
	tick(&d, 60);
	d.s->fixed_now += 4 * DAY;
	comes_back(&d);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_TRIAGED);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'pause' AND withdrawn = 0"), 0);
	due_is(&d, "2027-01-04");
	close_mail_desk(&d);
}

static void undo_takes_the_question_and_the_state_back(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-02", "2026-12-03");
	triaged(&d, id);
	lead_does(&d, id, OMBUD_APPLIED, ASK, "");
	struct ombud_session *s = desk_session(&d, "ines", d.s->fixed_now);
	assert_int_equal(back(s, 0, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_TRIAGED);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'ask' AND withdrawn = 0"), 0);
	assert_int_equal(back(s, 0, true), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_ID_WAIT);
	tick(&d, 120);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'pause' AND withdrawn = 0"), 1);
	assert_int_equal(back(s, number(&d, "SELECT max(id) FROM journal WHERE redo = 1"), false), OMBUD_CONFLICT);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_ID_WAIT);
	ombud_session_close(s);
	close_mail_desk(&d);
}

static void a_late_question_is_marked(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2027-03-21", "2027-03-28"); /* summer time began between */
	triaged(&d, id);
	lead_does(&d, id, OMBUD_APPLIED, ASK, "");
	tick(&d, DAY);
	assert_int_equal(number(&d, "SELECT late_ask FROM ticket"), 1);
	close_mail_desk(&d);
}

/* A month that ended on Monday would be in time again on the Sunday after, had the question of Tuesday paused it:
 * a date that moves on over a weekend overtakes the day. */
static void a_question_after_the_date_makes_nothing_in_time(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-04", "2027-01-05");
	due_is(&d, "2027-01-04");
	desk_must(&d, id, "assign @me");
	triaged(&d, id);
	lead_does(&d, id, OMBUD_APPLIED, "state id_wait --what \"your number\" --reason \"another address\"", "");
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'ask'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'pause'"), 0);
	tick(&d, 6 * DAY);
	due_is(&d, "2027-01-04");
	desk_must(&d, id, "state work --what \"the number is right\"");
	due_is(&d, "2027-01-04");
	assert_int_equal(desk_count(&d, "is:overdue"), 1);
	close_mail_desk(&d);
}

/* Nor one that was written in time and left after it. */
static void a_question_that_leaves_after_the_date_pauses_nothing(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request_of(&d, KIND_ACCESS, "2026-12-04", "2027-01-04");
	desk_must(&d, id, "assign @me");
	triaged(&d, id);
	lead_does(&d, id, OMBUD_APPLIED, ASK, "");
	tick(&d, DAY);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 2"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'pause'"), 0);
	tick(&d, 5 * DAY);
	due_is(&d, "2027-01-04");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body LIKE '%stops no clock%'"), 1);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_time_is_extended_once_the_notice_has_left),
	    cmocka_unit_test(an_earlier_receipt_judges_the_notice_again),
	    cmocka_unit_test(undo_takes_the_notice_back_while_it_waits),
	    cmocka_unit_test(a_notice_that_left_too_late_extends_nothing),
	    cmocka_unit_test(what_fails_extends_once_it_is_sent_again_in_time),
	    cmocka_unit_test(a_notice_outside_the_desk_counts_from_its_day),
	    cmocka_unit_test(a_notice_that_comes_back_takes_the_extension_along),
	    cmocka_unit_test(only_where_the_law_has_it_and_who_may),
	    cmocka_unit_test(a_question_stops_the_clock_on_the_day_it_leaves),
	    cmocka_unit_test(a_question_that_failed_stops_nothing),
	    cmocka_unit_test(a_question_that_comes_back_takes_its_pause_along),
	    cmocka_unit_test(undo_takes_the_question_and_the_state_back),
	    cmocka_unit_test(a_late_question_is_marked),
	    cmocka_unit_test(a_question_after_the_date_makes_nothing_in_time),
	    cmocka_unit_test(a_question_that_leaves_after_the_date_pauses_nothing),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
