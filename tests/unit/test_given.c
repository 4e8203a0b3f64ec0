/* What was given outside the desk is an agent's word: it does not make late what was in time by itself. */
#include "undo_desk.h"

#define DAY INT64_C(86400)
#define TOLD "answered phone --code GRANTED --points all --what told --at "

/* As somebody, so many days after the desk's moment; "" in says: it is applied. */
static void on(struct desk *d, const char *who, int days, int64_t id, const char *line, const char *says)
{
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, who, DESK_NOW + days * DAY);
	if (says[0])
		desk_must_not(d, id, line, says);
	else
		desk_must(d, id, line);
	ombud_session_close(d->s);
	d->s = mine;
}

/* Olle's, received on Sunday 2026-11-22 at 13:00 in Stockholm, due on Tuesday 2026-12-22. */
static int64_t request(struct desk *d, enum kind kind)
{
	with_three_accounts(d);
	int64_t id = desk_letter(d, kind, "bo@example.com", "1@x", "Please.");
	as(d, "olle", id, "assign @me");
	as(d, "olle", id, "identity verified known");
	return id;
}

static void audited(struct desk *d, const char *act, const char *detail)
{
	char text[400];
	snprintf(text, sizeof text, "SELECT count(*) FROM audit WHERE act = '%s' AND detail = '%s'", act, detail);
	if (number(d, text) != 1) {
		print_error("no %s with \"%s\"\n", act, detail);
		desk_fail();
	}
}

static void a_late_word_of_an_answer_in_time_takes_two(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request(&d, KIND_RECTIFICATION);
	on(&d, "olle", 32, id, TOLD "2026-12-22 --evidence \"RR 1\"", "a second person of lead, dpo");
	on(&d, "ines", 32, id, TOLD "2026-12-22", "write what shows it (--evidence TEXT");
	on(&d, "ines", 32, id, TOLD "2026-12-22 --evidence \"  \"", "write what shows it");
	on(&d, "ines", 32, id, TOLD "2026-12-22 --evidence \"post receipt RR 1\"", "");
	audited(&d, "answered", "phone, GRANTED, points confirmed, recorded after due, own machine");
	assert_int_equal(desk_count(&d, "is:answered is:overdue"), 0);
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE text = 'evidence: post receipt RR 1'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body LIKE '%Shown by: post receipt RR 1'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE detail LIKE '%RR 1%'"), 0);
	desk_close(&d);
}

/* Who holds it, or gave it away for that, is not the second. */
static void who_has_or_had_it_is_not_the_second(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request(&d, KIND_RECTIFICATION);
	as(&d, "ines", id, "assign @me");
	on(&d, "ines", 32, id, TOLD "2026-12-20 --evidence x", "is or was yours");
	on(&d, "ines", 32, id, "assign olle", "");
	on(&d, "ines", 32, id, TOLD "2026-12-20 --evidence x", "is or was yours");
	on(&d, "anna", 32, id, "assign none", "");
	on(&d, "anna", 32, id, TOLD "2026-12-20 --evidence x", "nobody has it");
	on(&d, "anna", 32, id, "assign olle", "");
	on(&d, "anna", 32, id, TOLD "2026-12-20 --evidence x", "");
	desk_close(&d);
}

/* In the evening on the phone, in the morning on the desk. */
static void what_changes_nothing_or_was_just_now_is_one_persons(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request(&d, KIND_RECTIFICATION);
	on(&d, "olle", 29, id, TOLD "2026-11-30", "");                 /* before it was due, from long ago */
	int64_t late = desk_letter(&d, KIND_RECTIFICATION, "bo@example.com", "2@x", "Please.");
	as(&d, "olle", late, "assign @me");
	on(&d, "olle", 33, late, TOLD "2026-12-23", "");               /* late as it is */
	int64_t next = desk_letter(&d, KIND_RECTIFICATION, "bo@example.com", "3@x", "Please.");
	as(&d, "olle", next, "assign @me");
	on(&d, "olle", 30, next, TOLD "2026-12-22T16:00", "");         /* the day after */
	audited(&d, "answered", "phone, GRANTED, points confirmed, recorded after due, own machine");
	int64_t howto = desk_letter(&d, KIND_HOWTO, "bo@example.com", "4@x", "Please.");
	as(&d, "olle", howto, "assign @me");
	on(&d, "olle", 32, howto, "answered phone --what told --at 2026-11-24", ""); /* the house's own date */
	desk_close(&d);
}

static void no_time_is_before_the_letter_or_to_come(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request(&d, KIND_RECTIFICATION);
	on(&d, "olle", 2, id, TOLD "2026-11-21", "before the letter");
	on(&d, "olle", 2, id, TOLD "2026-11-22T12:59", "before the letter");
	on(&d, "olle", 2, id, TOLD "2026-11-26", "later than now");
	on(&d, "olle", 2, id, TOLD "2026-11-25T13:01", "later than now");
	on(&d, "olle", 2, id, TOLD "2026-11-22", "");
	assert_int_equal(number(&d, "SELECT answered_at - received_at FROM ticket"), 0);
	desk_close(&d);
}

static void a_late_word_of_a_notice_takes_two(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request(&d, KIND_ACCESS);
	as(&d, "ines", id, "assign @me");
	on(&d, "ines", 32, id, "extend complexity much --by post --at 2026-12-21 --evidence x", "is or was yours");
	on(&d, "anna", 32, id, "extend complexity much --by post --at 2026-12-21", "write what shows it");
	on(&d, "anna", 32, id, "extend complexity much --by post --at 2026-11-22T12:00 --evidence x", "before the letter");
	on(&d, "anna", 32, id, "extend complexity much --by post --at 2026-12-21 --evidence \"RR 2\"", "");
	audited(&d, "extend", "complexity, recorded after due, own machine");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body LIKE '%Shown by: RR 2'"), 1);
	desk_close(&d);
}

/* The text says it, or who records it does; and it counts for the code that it was for. */
static void an_answer_to_a_right_says_what_the_law_asks(void **state)
{
	struct desk d;
	(void)state;
	int64_t id = request(&d, KIND_OBJECTION_DM);
	desk_must_not(&d, id, "answered phone --what told", "with which code the request ends (--code CODE)");
	desk_must_not(&d, id, "answered phone --code GRANTE --what told", "all that an answer with GRANTED must say");
	desk_must_not(&d, id, "answered phone --code FEE --what told", "no code of kind objection_dm");
	desk_must_not(&d, id, "answered phone --code STOPPED --what told", "confirm that (--points all)");
	desk_must_not(&d, id, "answered phone --code STOPPED --points some --what told", "--points: all");
	desk_must(&d, id, "answered phone --code STOPPED --points all --what told");
	audited(&d, "answered", "phone, STOPPED, points confirmed");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE remark LIKE '%confirmed%STOPPED%'"), 1);
	desk_must(&d, id, "state work");
	desk_must_not(&d, id, "resolve WITHDRAWN", "the answer on record is one for STOPPED");
	desk_must(&d, id, "answered post --code STOPPED --what \"You objected under Article 21(2) to direct marketing. On 22 "
	    "November 2026 we stopped all direct marketing to you.\"");
	audited(&d, "answered", "post, STOPPED");
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_late_word_of_an_answer_in_time_takes_two),
	    cmocka_unit_test(who_has_or_had_it_is_not_the_second),
	    cmocka_unit_test(what_changes_nothing_or_was_just_now_is_one_persons),
	    cmocka_unit_test(no_time_is_before_the_letter_or_to_come),
	    cmocka_unit_test(a_late_word_of_a_notice_takes_two),
	    cmocka_unit_test(an_answer_to_a_right_says_what_the_law_asks),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
