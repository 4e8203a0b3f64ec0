/* Two agents at one ticket at the same time: nothing is done twice. */
#include "mail_desk.h"

static void refused(struct desk *d, const char *who, int64_t id, const char *line, const char *says)
{
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, who, mine->fixed_now);
	desk_must_not(d, id, line, says);
	ombud_session_close(d->s);
	d->s = mine;
}

#define ANSWER "reply --answers yes --text \"Dear Karin, log in at the top of the page.\""

static void the_person_gets_one_answer(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	int64_t id = from_karin(&d, KIND_HOWTO, "1@x");
	int64_t hers = as(&d, "ines", id, ANSWER);
	refused(&d, "olle", id, ANSWER, "an answer by ines waits in the outbox already");
	as(&d, "olle", id, "reply --answers no --text \"Dear Karin, which page do you see?\"");
	as(&d, "ines", id, ANSWER); /* what one has to add */
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE answers = 1 AND state = 0"), 2);
	assert_int_equal(back_as(&d, "ines", 0, false), OMBUD_OK);
	assert_int_equal(back_as(&d, "ines", hers, false), OMBUD_OK);
	as(&d, "olle", id, ANSWER);
	tick_at(&d, 60);
	d.s->fixed_now = DESK_NOW + 60;
	desk_must(&d, id, ANSWER); /* it has left: another completes it */
	close_mail_desk(&d);
}

static void what_two_approve_is_approved_once(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "Please.");
	as(&d, "olle", id, "assign @me");
	as(&d, "olle", id, "identity verified known");
	as(&d, "olle", id, "answered phone --code WITHDRAWN --points all --what told");
	as(&d, "olle", id, "resolve WITHDRAWN");
	as(&d, "ines", id, "approve");
	refused(&d, "anna", id, "approve", "only what is in review is approved");
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'approve'"), 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_person_gets_one_answer),
	    cmocka_unit_test(what_two_approve_is_approved_once),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
