/* The law as data: a value counts for what is received from its day on, and undo takes it back. */
#include "mail_desk.h"

#include "ops/law.h"

static int64_t request_on(struct desk *d, const char *received, const char *message_id)
{
	bool has_time;
	int64_t at;
	assert_true(instant_parse(received, strlen(received), "Europe/Stockholm", &at, &has_time));
	struct intake in = {.sender = "bo@example.org",
	    .address = "bo@example.org",
	    .subject = "My data",
	    .body = "Please.",
	    .message_id = message_id,
	    .received_at = at + 3600,
	    .kind = KIND_ACCESS};
	return desk_take(d, &in);
}

static void dpo(struct desk *d, const char *line)
{
	char why[400];
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, "petra", mine->fixed_now);
	if (desk_do(d, 0, NULL, why, line)) {
		print_error("'%s': %s\n", line, why);
		desk_fail();
	}
	ombud_session_close(d->s);
	d->s = mine;
}

static void refused(struct desk *d, const char *who, const char *line, const char *says)
{
	char why[400] = "";
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, who, mine->fixed_now);
	assert_int_not_equal(desk_do(d, 0, NULL, why, line), OMBUD_OK);
	has(why, says);
	ombud_session_close(d->s);
	d->s = mine;
}

static void tick(struct desk *d)
{
	int64_t done;
	assert_int_equal(ombud_tick(&done, d->s), OMBUD_OK);
}

static void due_is(struct desk *d, int64_t id, const char *day)
{
	char sql[80], text[DAY_TEXT];
	snprintf(sql, sizeof sql, "SELECT due_day FROM ticket WHERE id = %lld", (long long)id);
	assert_string_equal(day_text(text, (int32_t)number(d, sql)), day);
}

static void open_law_desk(struct desk *d)
{
	open_mail_desk(d);
	as(d, "admin", 0, "agent-add petra --role dpo --until 2027-10-01");
}

static void a_new_value_leaves_older_tickets_alone(void **state)
{
	struct desk d;
	(void)state;
	open_law_desk(&d);
	int64_t old = request_on(&d, "2026-11-10", "1@x"), young = request_on(&d, "2026-11-20", "2@x");
	due_is(&d, old, "2026-12-10");
	due_is(&d, young, "2026-12-21");
	dpo(&d, "law-set answer.months 2 --from 2026-11-15 --source \"a law of the test\"");
	due_is(&d, young, "2026-12-21");
	tick(&d);
	due_is(&d, old, "2026-12-10");
	due_is(&d, young, "2027-01-20");
	assert_int_equal(number(&d, "SELECT constants FROM ticket WHERE id = 1"), 1);
	assert_int_equal(number(&d, "SELECT constants FROM ticket WHERE id = 2"), 2);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'law-dates'"), 1);
	/* What comes from now on, and came before that day, each has its own. */
	due_is(&d, request_on(&d, "2026-11-16", "3@x"), "2027-01-18");
	due_is(&d, request_on(&d, "2026-11-12", "4@x"), "2026-12-14");
	struct ombud_session *s = desk_session(&d, "petra", DESK_NOW);
	assert_int_equal(back(s, 0, false), OMBUD_OK);
	ombud_session_close(s);
	tick(&d);
	due_is(&d, young, "2026-12-21");
	due_is(&d, 3, "2026-12-16");
	assert_int_equal(number(&d, "SELECT value FROM setting WHERE key = 'law.since'"), 0);
	close_mail_desk(&d);
}

static void a_holiday_moves_what_falls_on_it(void **state)
{
	struct desk d;
	(void)state;
	open_law_desk(&d);
	int64_t id = request_on(&d, "2026-11-22", "1@x");
	due_is(&d, id, "2026-12-22"); /* a Tuesday */
	dpo(&d, "holiday-set \"Test Day\" --on 12-22 --from 2026-01-01 --source test");
	tick(&d);
	due_is(&d, id, "2026-12-23");
	dpo(&d, "holiday-set \"Test Day\" --to 2026-11-30 --source test");
	tick(&d);
	due_is(&d, id, "2026-12-22");
	struct ombud_session *s = desk_session(&d, "petra", DESK_NOW);
	assert_int_equal(back(s, 0, false), OMBUD_OK);
	ombud_session_close(s);
	tick(&d);
	due_is(&d, id, "2026-12-23");
	dpo(&d, "holiday-set \"Test Day\" --on \"saturday 12-20\" --from 2026-12-01 --source test");
	tick(&d);
	due_is(&d, id, "2026-12-22");
	close_mail_desk(&d);
}

static void only_the_dpo_and_only_what_makes_sense(void **state)
{
	struct desk d;
	(void)state;
	open_law_desk(&d);
	refused(&d, "ines", "law-set answer.months 2 --from 2027-01-01 --source x", "dpo");
	refused(&d, "ines", "holiday-set x --on 12-22 --from 2027-01-01 --source x", "dpo");
	refused(&d, "petra", "law-set answer.weeks 2 --from 2027-01-01 --source x", "answer.months");
	refused(&d, "petra", "law-set answer.months 0 --from 2027-01-01 --source x", "1 to 12");
	refused(&d, "petra", "law-set answer.months 2x --from 2027-01-01 --source x", "1 to 12");
	refused(&d, "petra", "law-set answer.months 2 --from 2017-01-01 --source x", "2018-05-25");
	refused(&d, "petra", "holiday-set x --on 02-30 --from 2027-01-01 --source x", "--on");
	refused(&d, "petra", "holiday-set x --to 2027-01-01 --source x", "no holiday");
	refused(&d, "petra", "holiday-set x --on 12-22 --source x", "--from");
	close_mail_desk(&d);
}

/* Another session sees at its next call what was changed. */
static void sessions_that_are_open_learn_of_it(void **state)
{
	struct desk d;
	(void)state;
	open_law_desk(&d);
	assert_int_equal(law_on(d.s, 20800)->ask_days, 7);
	dpo(&d, "law-set ask.days 5 --from 2026-11-15 --source test");
	session_enter(d.s);
	assert_int_equal(law_on(d.s, 20800)->ask_days, 5);
	assert_int_equal(law_on(d.s, day_of((struct date){2026, 11, 14}))->ask_days, 7);
	assert_int_equal(d.s->constants.ask_days, 5);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_new_value_leaves_older_tickets_alone),
	    cmocka_unit_test(a_holiday_moves_what_falls_on_it),
	    cmocka_unit_test(only_the_dpo_and_only_what_makes_sense),
	    cmocka_unit_test(sessions_that_are_open_learn_of_it),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
