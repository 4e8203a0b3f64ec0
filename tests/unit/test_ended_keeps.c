/* What a ticket ended on stays while it has ended: no undo leaves it without its answer, or with a recipient's
 * task open. */
#include "undo_desk.h"

#include "model/required.h"

static int64_t entry_of(struct desk *d, int64_t id, const char *line)
{
	desk_must(d, id, line);
	return newest_entry(d->s);
}

static void an_ended_ticket_keeps_its_answer_and_its_tasks(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_OBJECTION_DM, "karin@example.org", "1@x", "No more of it.");
	desk_must(&d, id, "assign @me");
	desk_known(&d, id, "STOPPED", false);
	desk_known(&d, id, "STOPPED", true);
	int64_t task = entry_of(&d, id, "task Bank --what other --text stop");
	int64_t done = entry_of(&d, id, "task-end 1 done");
	int64_t answer = entry_of(&d, id, "answered post --code STOPPED --points all --what sent");
	int64_t end = entry_of(&d, id, "resolve STOPPED");
	assert_int_equal(back(d.s, answer, false), OMBUD_CONFLICT);
	assert_int_equal(back(d.s, done, false), OMBUD_CONFLICT);
	assert_int_equal(back(d.s, task, false), OMBUD_CONFLICT);
	assert_int_equal(desk_count(&d, "state:resolved has:task"), 0);
	assert_true(desk_number(&d, "SELECT answered_at FROM ticket") > 0);
	assert_int_equal(back(d.s, end, false), OMBUD_OK);
	assert_int_equal(back(d.s, answer, false), OMBUD_OK);
	assert_int_equal(back(d.s, done, false), OMBUD_OK);
	desk_must_not(&d, id, "resolve STOPPED", "");
	desk_close(&d);
}

/* A ticket of service that turns out to be a request was not answered by what was said of the service. */
static void an_answer_of_service_is_none_to_a_right(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "karin@example.org", "1@x", "No more of it.");
	desk_must(&d, id, "assign @me");
	desk_must(&d, id, "answered phone --what sent");
	int64_t kind = entry_of(&d, id, "kind objection_dm");
	assert_int_equal(desk_number(&d, "SELECT answered_at FROM ticket"), 0);
	desk_must_not(&d, id, "resolve WITHDRAWN", "no answer was sent or recorded");
	assert_int_equal(back(d.s, kind, false), OMBUD_OK);
	assert_true(desk_number(&d, "SELECT answered_at FROM ticket") > 0);
	desk_must(&d, id, "kind objection_dm");
	desk_must(&d, id, "answered phone --code STOPPED --points all --what sent");
	desk_must(&d, id, "kind consent_wd"); /* it was given to a right, and nothing shows to which */
	assert_true(desk_number(&d, "SELECT answered_at FROM ticket") > 0);
	desk_close(&d);
}

static void blanks_are_no_reason_and_no_answer(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "karin@example.org", "1@x", "My data, please.");
	desk_must(&d, id, "assign @me");
	desk_must_not(&d, id, "identity verified --reason \" \"", "say how it was proven");
	desk_must_not(&d, id, "identity verified --reason \"\xc2\xa0\xe2\x80\x8b \"", "say how it was proven");
	desk_must_not(&d, id, "answered phone --what \"  \"", "say what was answered");
	desk_must_not(&d, id, "received 2026-11-02 --reason \" \"", "needs a reason");
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {cmocka_unit_test(an_ended_ticket_keeps_its_answer_and_its_tasks),
	    cmocka_unit_test(an_answer_of_service_is_none_to_a_right), cmocka_unit_test(blanks_are_no_reason_and_no_answer)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
