/* What a letter brings about once it has left: an approved request ends with its answer, and a
 * question to a customer is waited for. */
#include "mail_desk.h"

/* Complete, whatever the ticket's number and day are. */
#define WITHDRAWN "reply --answers yes --text \"On {received} you asked for access to your data (case number {ticket}), and " \
		  "took it back. {controller}, {contact}\""

/* Approved, with the code by which it may end. */
static int64_t approved(struct desk *d)
{
	open_mail_desk(d);
	int64_t id = from_karin(d, KIND_ACCESS, "her@example.org");
	desk_must(d, id, "assign @me");
	script(d, "UPDATE ticket SET state = 9, is_open = 1, resolution = 'WITHDRAWN', identity = 2, lang = 'en'");
	return id;
}

static void it_ends_when_its_answer_left(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = approved(&d);
	desk_must(&d, id, WITHDRAWN);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_APPROVED);
	tick_at(&d, 60);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_RESOLVED);
	assert_int_equal(number(&d, "SELECT is_open FROM ticket"), 0);
	assert_int_equal(number(&d, "SELECT answered_at = closed_at FROM ticket"), 1);
	/* By the desk's own hand, and not as a part of the letter's entry. */
	assert_int_equal(number(&d, "SELECT count(*) FROM journal WHERE op = 'state' AND agent_id = 0"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'state' AND detail = 'resolved'"
	                            " AND agent_id = 0 AND object_id = 1"), 1);
	must_be_whole(&d);
	close_mail_desk(&d);
}

static void it_stays_while_something_is_to_do(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = approved(&d);
	desk_must(&d, id, "task Bank --text \"Delete it\"");
	desk_must(&d, id, WITHDRAWN);
	tick_at(&d, 60);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_APPROVED);
	assert_int_equal(number(&d, "SELECT answered_at > 0 FROM ticket"), 1);
	close_mail_desk(&d);
}

/* What is decided stands on a code; without one the letter leaves, and the ticket stays. */
static void it_stays_without_a_code(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = approved(&d);
	desk_must(&d, id, WITHDRAWN);
	script(&d, "UPDATE ticket SET resolution = ''");
	tick_at(&d, 60);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_APPROVED);
	assert_int_equal(number(&d, "SELECT answered_at > 0 FROM ticket"), 1);
	close_mail_desk(&d);
}

static void what_is_in_work_stays_there(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "assign @me");
	desk_must(&d, id, "state work");
	desk_must(&d, id, "reply --text \"It works now.\"");
	tick_at(&d, 60);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_WORK);
	close_mail_desk(&d);
}

/* ---- a question to a customer --------------------------------------------------------------------- */

static int64_t asked(struct desk *d)
{
	open_mail_desk(d);
	int64_t id = from_karin(d, KIND_HOWTO, "her@example.org");
	desk_must_not(d, id, "reply --template need-info", "say what is asked for");
	desk_must(d, id, "assign @me");
	desk_must(d, id, "reply --template need-info --what \"which telephone you have\"");
	assert_int_equal(number(d, "SELECT state FROM ticket"), STATE_CUSTOMER_WAIT);
	assert_int_equal(number(d, "SELECT count(*) FROM clock_event WHERE type = 'pause'"), 0);
	return id;
}

static void a_question_waits_for_the_customer(void **state)
{
	struct desk d;
	(void)state;
	asked(&d);
	tick_at(&d, 60);
	char *text = letter_sent(&d, 0);
	has(text, "need to know which telephone you");
	free(text);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'pause' AND to_day = 0"), 1);
	assert_int_equal(number(&d, "SELECT answered_at FROM ticket"), 0);
	/* The answer brings it back, and ends the pause. */
	struct intake in = {.sender = "karin@example.org", .address = "karin@example.org", .subject = "Re", .body = "A red one.",
	    .message_id = "hers2@example.org", .received_at = DESK_NOW + 7200, .kind = KIND_HOWTO, .token_ticket = 1, .live = true};
	d.s->fixed_now = DESK_NOW + 7200;
	desk_take(&d, &in);
	assert_int_equal(number(&d, "SELECT state FROM ticket WHERE id = 1"), STATE_WORK);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'pause' AND to_day = 0"), 0);
	close_mail_desk(&d);
}

static void a_question_that_fails_goes_back(void **state)
{
	struct desk d;
	(void)state;
	asked(&d);
	mail_system(&d, "exit 67");
	tick_at(&d, 60);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_WORK);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'pause'"), 0);
	close_mail_desk(&d);
}

/* Own words need no --what: they ask themselves. Of what nobody has, or is decided, only the letter leaves. */
static void what_nobody_works_on_waits_for_nobody(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "her@example.org");
	desk_must(&d, id, "reply --template need-info --text \"Which one?\"");
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_NEW);
	desk_must(&d, id, "assign @me");
	desk_must(&d, id, "state work");
	desk_must(&d, id, "reply --template need-info --text \"Which one?\"");
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_CUSTOMER_WAIT);
	assert_int_equal(back(d.s, newest_entry(d.s), false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT state FROM ticket"), STATE_WORK);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(it_ends_when_its_answer_left),
	    cmocka_unit_test(it_stays_while_something_is_to_do),
	    cmocka_unit_test(it_stays_without_a_code),
	    cmocka_unit_test(what_is_in_work_stays_there),
	    cmocka_unit_test(a_question_waits_for_the_customer),
	    cmocka_unit_test(a_question_that_fails_goes_back),
	    cmocka_unit_test(what_nobody_works_on_waits_for_nobody),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
