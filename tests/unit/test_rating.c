/* "How did we do?": who is asked, what counts as an answer, and that in the end it is nobody's. */
#include "mail_desk.h"

enum { DAY = 86400 };

/* Ticket 1: a question of Karin's, anna's, solved; asked about by the pass at second 61. */
static void open_rating_desk(struct desk *d, const char *code)
{
	char line[60];
	open_mail_desk(d);
	as(d, "admin", 0, "setting rating.ask yes");
	from_karin(d, KIND_HOWTO, "1@example.org");
	desk_must(d, 1, "assign @me");
	snprintf(line, sizeof line, "resolve %s --reason told", code);
	desk_must(d, 1, line);
}

static int64_t asked(struct desk *d)
{
	return number(d, "SELECT count(*) FROM outbox WHERE kind = 'rating'");
}

static const char *text_of(struct desk *d, const char *sql)
{
	static char out[300];
	struct rows r = db_select_text(d->s->db, &d->s->err, sql, NULL, 0);
	assert_true(db_next(&r));
	snprintf(out, sizeof out, "%s", db_text(&r, 0));
	assert_int_equal(db_end(&r), OMBUD_OK);
	return out;
}

static int64_t answer_with(struct desk *d, const char *body, struct intake in)
{
	static int n;
	char id[40], subject[320];
	snprintf(id, sizeof id, "answer%d@example.org", n++);
	snprintf(subject, sizeof subject, "Re: %s", text_of(d, "SELECT subject FROM message WHERE id IN (SELECT message_id FROM rating_ask)"));
	in.sender = in.address = "karin@example.org";
	in.token_ticket = in.subject ? 0 : 1;
	in.subject = in.subject ? in.subject : subject;
	in.body = body;
	in.message_id = id;
	in.received_at = DESK_NOW;
	return desk_take(d, &in);
}

static int64_t answer(struct desk *d, const char *body)
{
	return answer_with(d, body, (struct intake){0});
}

static void it_asks_once_and_says_nothing_of_the_person(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "SOLVED");
	tick_at(&d, 0);
	assert_null(letter_sent(&d, 0)); /* undo has its minute */
	tick_at(&d, 61);
	tick_at(&d, 3600);
	assert_int_equal(asked(&d), 1);
	char *text = letter_sent(&d, 0);
	has(text, "Auto-Submitted: auto-generated\n");
	has(text, "Subject: How did we do? [#1] R-");
	has(text, "from 1 (bad) to 5 (good)");
	free(text);
	assert_null(letter_sent(&d, 1));
	text_is(&d, "SELECT purpose FROM message WHERE direction = 2", "service");
	close_mail_desk(&d);
}

static void it_asks_nothing_where_it_is_not_set_to(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "SOLVED");
	as(&d, "admin", 0, "setting rating.ask no");
	tick_at(&d, 61);
	assert_int_equal(asked(&d), 0);
	close_mail_desk(&d);
}

static void nobody_is_asked_who_was_refused(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "NOFIX");
	from_karin(&d, KIND_HOWTO, "2@example.org");
	from_karin(&d, KIND_ERASURE, "3@example.org");
	/* A case in which a right was decided too; and somebody whose data are restricted. */
	script(&d, "UPDATE ticket SET state = 10, is_open = 0, resolution = 'SOLVED', closed_at = 1795435200 WHERE id IN (2, 3);"
	           "UPDATE ticket SET case_id = 2 WHERE id = 3");
	tick_at(&d, 61);
	assert_int_equal(asked(&d), 0);
	script(&d, "DELETE FROM rating_ask; UPDATE ticket SET case_id = 3 WHERE id = 3; UPDATE person SET restricted = 1");
	tick_at(&d, 122);
	assert_int_equal(asked(&d), 0);
	close_mail_desk(&d);
}

/* It is service communication: a person may want none of that, and a record of it may have ended. */
static void nobody_is_asked_past_the_purpose_gate(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "SOLVED");
	desk_must(&d, 1, "consent service refused mail");
	tick_at(&d, 61);
	assert_int_equal(asked(&d), 0);
	script(&d, "UPDATE consent SET what = 'given'; UPDATE purpose SET valid_to = 20000 WHERE code = 'service'");
	tick_at(&d, 122);
	assert_int_equal(asked(&d), 0);
	script(&d, "UPDATE purpose SET valid_to = 0");
	tick_at(&d, 183);
	assert_int_equal(asked(&d), 1);
	close_mail_desk(&d);
}

static void what_is_opened_again_is_not_asked_about(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "SOLVED");
	tick_at(&d, 0);
	desk_must(&d, 1, "reopen --reason more");
	tick_at(&d, 61);
	assert_null(letter_sent(&d, 0));
	assert_int_equal(number(&d, "SELECT count(*) FROM rating_ask"), 0);
	close_mail_desk(&d);
}

static void a_number_is_a_rating_and_no_letter(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "SOLVED");
	tick_at(&d, 61);
	int64_t letters = number(&d, "SELECT count(*) FROM message");
	answer(&d, "4\n\nThanks, quick help.\n\nOn Monday Opsio wrote:\n> Dear Karin");
	text_is(&d, "SELECT stars || ' ' || comment || ' ' || person_id FROM rating", "4 Thanks, quick help. 1");
	assert_int_equal(number(&d, "SELECT state FROM ticket WHERE id = 1"), STATE_RESOLVED);
	assert_int_equal(number(&d, "SELECT count(*) FROM message"), letters);
	assert_int_equal(number(&d, "SELECT count(*) FROM ticket"), 1);
	answer(&d, "> Dear Karin\n\n2/5.\n-- \nKarin"); /* the last word holds */
	text_is(&d, "SELECT count(*) || ' ' || max(stars) || ' ' || max(comment) FROM rating", "1 2 ");
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d.s, 1), OMBUD_OK);
	has(t->rating, "2 of 5, 2026-11-23");
	ombud_ticket_free(t);
	close_mail_desk(&d);
}

static void what_says_more_is_a_letter_too(void **state)
{
	struct desk d;
	static const struct intake_hint hint = {KIND_ERASURE, "erase"};
	(void)state;
	open_rating_desk(&d, "SOLVED");
	tick_at(&d, 61);
	answer_with(&d, "5\nAnd erase my data.", (struct intake){.hints = &hint, .n_hints = 1});
	assert_int_equal(number(&d, "SELECT stars FROM rating"), 5);
	assert_int_equal(number(&d, "SELECT count(*) FROM hint WHERE kind = 4"), 1);
	assert_int_equal(number(&d, "SELECT state FROM ticket WHERE id = 1"), STATE_WORK);
	close_mail_desk(&d);
}

static void what_is_no_rating_stays_a_letter(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "SOLVED");
	tick_at(&d, 61);
	answer(&d, "50 % of it works now");
	answer_with(&d, "4", (struct intake){.subject = "Re: R-AAAAAAAA"});
	answer_with(&d, "5", (struct intake){.flags = LETTER_AUTO});
	assert_int_equal(number(&d, "SELECT count(*) FROM rating"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE direction = 1"), 4);
	close_mail_desk(&d);
}

static void after_thirty_days_nothing_counts(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "SOLVED");
	tick_at(&d, 61);
	script(&d, "UPDATE rating_ask SET at = at - 31 * 86400");
	answer(&d, "4");
	assert_int_equal(number(&d, "SELECT count(*) FROM rating"), 0);
	close_mail_desk(&d);
}

static void after_ninety_days_it_is_nobodys(void **state)
{
	struct desk d;
	(void)state;
	open_rating_desk(&d, "SOLVED");
	tick_at(&d, 61);
	answer(&d, "1\nKarin Svensson was not amused, write to karin@example.org");
	tick_at(&d, 80 * DAY);
	assert_int_equal(number(&d, "SELECT person_id FROM rating"), 1);
	tick_at(&d, 92 * DAY);
	assert_int_equal(number(&d, "SELECT person_id IS NULL AND comment LIKE '%was not amused%' AND comment NOT LIKE '%Karin%'"
	                            " AND comment NOT LIKE '%karin@%' FROM rating"), 1);
	assert_int_equal(number(&d, "SELECT person_id IS NULL FROM rating_ask"), 1);
	must_be_whole(&d);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_asks_once_and_says_nothing_of_the_person),
	    cmocka_unit_test(it_asks_nothing_where_it_is_not_set_to),
	    cmocka_unit_test(nobody_is_asked_who_was_refused),
	    cmocka_unit_test(nobody_is_asked_past_the_purpose_gate),
	    cmocka_unit_test(what_is_opened_again_is_not_asked_about),
	    cmocka_unit_test(a_number_is_a_rating_and_no_letter),
	    cmocka_unit_test(what_says_more_is_a_letter_too),
	    cmocka_unit_test(what_is_no_rating_stays_a_letter),
	    cmocka_unit_test(after_thirty_days_nothing_counts),
	    cmocka_unit_test(after_ninety_days_it_is_nobodys),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
