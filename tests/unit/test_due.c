/* The legal clock as the command line asks it. */
#include "ombud.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static char why[600];

static struct ombud_due *ask(const char *kind, const char *received, const char *pause)
{
	struct ombud_due *d;
	struct ombud_due_how how = {
	    .kind = kind, .received = received, .pauses = &pause, .n_pauses = pause ? 1 : 0};
	how.now = 1774000000; /* 2026-03-20 */
	assert_int_equal(ombud_due(&d, &how, why, sizeof why), OMBUD_OK);
	return d;
}

static void refused(const char *kind, const char *received, const char *pause, const char *says)
{
	struct ombud_due *d = (struct ombud_due *)why;
	struct ombud_due_how how = {
	    .kind = kind, .received = received, .pauses = &pause, .n_pauses = pause ? 1 : 0};
	assert_int_equal(ombud_due(&d, &how, why, sizeof why), OMBUD_INPUT);
	assert_null(d);
	if (!strstr(why, says))
		fail_msg("'%s' does not say '%s'", why, says);
}

static void a_day_clock_gives_days(void **state)
{
	(void)state;
	struct ombud_due *d = ask("access", "2026-03-05", "2026-03-07..2026-03-15");
	assert_string_equal(d->received, "2026-03-05");
	assert_string_equal(d->strict, "2026-04-07");
	assert_string_equal(d->due, "2026-04-13");
	assert_string_equal(d->extended, "2026-06-15");
	assert_string_equal(d->note, "");
	assert_int_equal(d->n_steps, 0);
	assert_true(d->n_why > 3);
	ombud_due_free(d);
	ombud_due_free(NULL);
}

static void a_time_with_a_zone_is_counted_by_the_local_day(void **state)
{
	(void)state;
	struct ombud_due *d = ask("access", "2026-03-31T22:30Z", NULL);
	assert_string_equal(d->received, "2026-04-01");
	assert_string_equal(d->due, "2026-05-04");
	ombud_due_free(d);
	d = ask("access", "2026-03-31T22:30", NULL);
	assert_string_equal(d->received, "2026-03-31");
	assert_string_equal(d->due, "2026-04-30");
	ombud_due_free(d);
}

static void an_hour_clock_gives_instants(void **state)
{
	(void)state;
	struct ombud_due *d = ask("breach", "2026-06-18T14:30", NULL);
	assert_string_equal(d->received, "2026-06-18T12:30:00Z");
	assert_string_equal(d->strict, "2026-06-21T12:30:00Z");
	assert_string_equal(d->due, "2026-06-21T12:30:00Z");
	assert_string_equal(d->extended, "");
	assert_int_equal(d->n_steps, 1);
	assert_string_equal(d->steps[0].what, "supplement");
	assert_string_equal(d->steps[0].due, "2026-07-19T12:30:00Z");
	ombud_due_free(d);
	d = ask("breach", "2026-06-18", NULL);
	assert_string_equal(d->due, "2026-06-20T22:00:00Z");
	assert_non_null(strstr(d->why[0], "No time was given"));
	ombud_due_free(d);
}

static void steps_are_days_or_instants(void **state)
{
	struct ombud_due_how how = {
	    .kind = "howto", .received = "2026-11-23T10:00", .priority = "urgent"};
	struct ombud_due *d;
	(void)state;
	assert_int_equal(ombud_due(&d, &how, why, sizeof why), OMBUD_OK);
	assert_string_equal(d->due, "2026-11-25");
	assert_string_equal(d->steps[0].what, "first reply");
	assert_string_equal(d->steps[0].due, "2026-11-23T13:00:00Z");
	ombud_due_free(d);
	how.priority = NULL;
	assert_int_equal(ombud_due(&d, &how, why, sizeof why), OMBUD_OK);
	assert_string_equal(d->due, "2026-11-30");
	assert_string_equal(d->steps[0].due, "2026-11-25");
	ombud_due_free(d);
	how.priority = "whenever";
	assert_int_equal(ombud_due(&d, &how, why, sizeof why), OMBUD_INPUT);
	assert_non_null(strstr(why, "urgent, high, normal or low"));
}

static void an_open_pause_runs_to_now(void **state)
{
	(void)state;
	struct ombud_due *d = ask("access", "2026-03-05", "2026-03-07..");
	assert_string_equal(d->due, "2026-04-20"); /* 5 April and 13 days: Saturday the 18th */
	ombud_due_free(d);
}

static void a_note_tells_of_eves(void **state)
{
	(void)state;
	struct ombud_due *d = ask("erasure", "2026-05-19", NULL);
	assert_string_equal(d->due, "2026-06-19");
	assert_string_equal(d->note, "if eves counted as holidays: 2026-06-22");
	ombud_due_free(d);
}

static void prefixes_of_kinds_do(void **state)
{
	(void)state;
	struct ombud_due *d = ask("eras", "2026-05-04", NULL);
	assert_string_equal(d->due, "2026-06-04");
	ombud_due_free(d);
}

static void wrong_words_are_refused_with_a_remedy(void **state)
{
	(void)state;
	refused("nonsense", "2026-03-05", NULL, "'nonsense'");
	refused("", "2026-03-05", NULL, "write one");
	refused(NULL, "2026-03-05", NULL, "write one");
	refused("acc", "2026-03-05", NULL, "more than one");
	refused("dpa", "2026-03-05", NULL, "authority's letter");
	refused("campaign", "2026-03-05", NULL, "no clock");
	refused("access", NULL, NULL, "write 2026-03-05");
	refused("access", "2026-02-29", NULL, "'2026-02-29'");
	refused("access", "05/03/2026", NULL, "write 2026-03-05");
	refused("access", "2026-03-05T25:00", NULL, "not a date");
	refused("access", "2018-05-24", NULL, "2018-05-25");
	refused("access", "2101-01-01", NULL, "2100");
	refused("access", "2026-03-05", "2026-03-15..2026-03-07", "backwards");
	refused("access", "2026-03-05", "2026-03-07", "write 2026-03-07..2026-03-15");
	refused("access", "2026-03-05", "2026-03-07..2026-02-30", "not a span");
	refused("access", "2026-03-05", "", "not a span");
	refused("objection_dm", "2026-03-05", "2026-03-07..2026-03-15", "objection_dm");
	refused("breach", "2026-03-05", "2026-03-07..2026-03-15", "breach");
}

static void what_was_typed_is_repeated_short_and_tame(void **state)
{
	char kind[2000];
	(void)state;
	memset(kind, 'x', sizeof kind);
	kind[0] = '\033';
	kind[1] = '\n';
	kind[sizeof kind - 1] = '\0';
	refused(kind, "2026-03-05", NULL, "??xxx");
	assert_null(strchr(why, '\033'));
	assert_null(strchr(why, '\n'));
	assert_true(strlen(why) < 300);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_day_clock_gives_days),
	    cmocka_unit_test(a_time_with_a_zone_is_counted_by_the_local_day),
	    cmocka_unit_test(an_hour_clock_gives_instants),
	    cmocka_unit_test(steps_are_days_or_instants),
	    cmocka_unit_test(an_open_pause_runs_to_now),
	    cmocka_unit_test(a_note_tells_of_eves),
	    cmocka_unit_test(prefixes_of_kinds_do),
	    cmocka_unit_test(wrong_words_are_refused_with_a_remedy),
	    cmocka_unit_test(what_was_typed_is_repeated_short_and_tame),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
