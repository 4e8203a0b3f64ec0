/* The legal clock: when an answer is due, for every kind. */
#include "base/time.h"
#include "model/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#define COUNT(table) (sizeof(table) / sizeof *(table))

static int32_t day(const char *text)
{
	int32_t d;
	assert_true(day_parse(text, strlen(text), &d));
	return d;
}

static int64_t at(const char *text)
{
	int64_t utc;
	bool has_time;
	assert_true(instant_parse(text, strlen(text), "Europe/Stockholm", &utc, &has_time));
	return utc;
}

static struct clock_in received(enum kind k, const char *when)
{
	return (struct clock_in){.kind = k, .priority = PRI_NORMAL, .received = at(when)};
}

static struct clock_out compute(struct clock_in in)
{
	struct clock_out out;
	struct err err = {0};
	assert_int_equal(clock_compute(&out, NULL, &err, &constants_builtin, &in), OMBUD_OK);
	return out;
}

static enum ombud_status refuse(struct err *err, struct clock_in in)
{
	struct clock_out out;
	*err = (struct err){0};
	return clock_compute(&out, NULL, err, &constants_builtin, &in);
}

static void assert_day(int32_t got, const char *want)
{
	char text[DAY_TEXT];
	assert_string_equal(got ? day_text(text, got) : "", want);
}

/* ---- months ---- */

static void worked_examples(void **state)
{
	static const struct {
		const char *received, *due, *extended, *lenient;
	} examples[] = {
	    {"2026-01-15", "2026-02-16", "2026-04-15", ""},
	    {"2026-01-31", "2026-03-02", "2026-04-30", ""},
	    {"2027-01-31", "2027-03-01", "2027-04-30", ""},
	    {"2026-01-30", "2026-03-02", "2026-04-30", ""},
	    {"2028-02-29", "2028-03-29", "2028-05-29", ""},
	    {"2025-08-31", "2025-09-30", "2025-12-01", ""},
	    {"2025-12-31", "2026-02-02", "2026-03-31", ""},
	    {"2026-12-31", "2027-02-01", "2027-03-31", ""},
	    {"2026-03-03", "2026-04-07", "2026-06-03", ""},
	    {"2026-03-06", "2026-04-07", "2026-06-08", ""},
	    {"2026-04-01", "2026-05-04", "2026-07-01", ""},
	    {"2026-04-14", "2026-05-15", "2026-07-14", ""},
	    {"2026-05-19", "2026-06-19", "2026-08-19", "2026-06-22"},
	    {"2025-11-24", "2025-12-24", "2026-02-24", "2025-12-29"},
	    {"2025-11-25", "2025-12-29", "2026-02-25", ""},
	    {"2026-03-31T22:30Z", "2026-05-04", "2026-07-01", ""},
	};
	(void)state;
	for (size_t i = 0; i < COUNT(examples); i++) {
		struct clock_out out = compute(received(KIND_ACCESS, examples[i].received));
		assert_true(out.day_clock);
		assert_day(out.due_day, examples[i].due);
		assert_day(out.strict_day, examples[i].due);
		assert_day(out.extended_day, examples[i].extended);
		assert_day(out.lenient_day, examples[i].lenient);
	}
}

static void lateness_begins_at_the_local_midnight_after(void **state)
{
	(void)state;
	struct clock_out winter = compute(received(KIND_ACCESS, "2026-01-15"));
	assert_int_equal(winter.due_at, at("2026-02-16T23:00:00Z"));
	assert_int_equal(winter.strict_at, winter.due_at);
	assert_int_equal(winter.extended_at, at("2026-04-15T22:00:00Z"));
}

static void a_pause_moves_due_and_extended_but_not_strict(void **state)
{
	struct pause p[] = {{day("2026-03-07"), day("2026-03-15")}};
	struct clock_in in = received(KIND_ACCESS, "2026-03-05");
	(void)state;
	in.pauses = p;
	in.n_pauses = 1;
	struct clock_out out = compute(in);
	assert_int_equal(out.paused_days, 8);
	assert_day(out.strict_day, "2026-04-07");
	assert_day(out.due_day, "2026-04-13");
	assert_day(out.extended_day, "2026-06-15");
}

static void overlapping_pauses_count_once(void **state)
{
	struct pause p[] = {
	    {day("2026-03-20"), day("2026-03-25")},
	    {day("2026-03-07"), day("2026-03-15")},
	    {day("2026-03-10"), day("2026-03-12")},
	    {day("2026-03-14"), day("2026-03-16")},
	    {day("2026-03-16"), day("2026-03-17")},
	    {day("2026-03-30"), day("2026-03-30")},
	};
	struct clock_in in = received(KIND_ERASURE, "2026-03-05");
	(void)state;
	in.pauses = p;
	in.n_pauses = COUNT(p);
	assert_int_equal(compute(in).paused_days, 10 + 5);
	assert_int_equal(p[0].from, day("2026-03-20")); /* the caller's order stays */
}

static void an_open_pause_runs_to_today(void **state)
{
	struct pause p[] = {{day("2026-03-07"), INT32_MAX}};
	struct clock_in in = received(KIND_ACCESS, "2026-03-05");
	(void)state;
	in.pauses = p;
	in.n_pauses = 1;
	in.today = day("2026-03-10");
	assert_int_equal(compute(in).paused_days, 3);
	in.today = day("2026-03-06");
	assert_int_equal(compute(in).paused_days, 0);
}

static void only_a_pause_reaches_new_years_eve(void **state)
{
	struct pause p[] = {{day("2025-12-01"), day("2025-12-02")}};
	struct clock_in in = received(KIND_ACCESS, "2025-11-30");
	(void)state;
	in.pauses = p;
	in.n_pauses = 1;
	struct clock_out out = compute(in);
	assert_day(out.due_day, "2025-12-31");
	assert_day(out.lenient_day, "2026-01-02");
}

static void an_extension_in_force_replaces_the_date(void **state)
{
	struct pause p[] = {{day("2026-03-07"), day("2026-03-15")}};
	struct clock_in in = received(KIND_ACCESS, "2026-03-05");
	(void)state;
	in.pauses = p;
	in.n_pauses = 1;
	in.extended = true;
	struct clock_out out = compute(in);
	assert_day(out.due_day, "2026-06-15");
	assert_day(out.strict_day, "2026-06-05");
}

static void eves_off_is_a_setting(void **state)
{
	struct constants c = constants_builtin;
	struct clock_in in = received(KIND_ACCESS, "2026-05-19");
	struct clock_out out;
	struct err err = {0};
	(void)state;
	c.eves_off = true;
	assert_int_equal(clock_compute(&out, NULL, &err, &c, &in), OMBUD_OK);
	assert_day(out.due_day, "2026-06-22");
	assert_int_equal(out.lenient_day, 0);
}

/* For every day of a lifetime: within a month and the longest run of days off, never before. */
static void every_day_has_a_lawful_answer(void **state)
{
	(void)state;
	for (int32_t d = day("2018-05-25"); d <= day("2100-12-31"); d++) {
		char text[DAY_TEXT];
		struct clock_out out = compute(received(KIND_ACCESS, day_text(text, d)));
		int32_t raw = add_months(d, 1);
		assert_int_equal(out.received_day, d);
		assert_true(out.due_day >= raw && out.due_day - raw <= 4);
		assert_true(is_workday(&calendar_builtin, out.due_day, false));
		assert_int_equal(out.strict_day, out.due_day);
		assert_true(out.extended_day >= add_months(d, 3));
		assert_true(is_workday(&calendar_builtin, out.extended_day, false));
		assert_int_equal(out.lenient_day != 0, is_eve(out.due_day));
	}
}

/* ---- kinds ---- */

static const struct {
	enum kind kind;
	bool pause, extend;
	const char *due;	       /* for 2026-04-01T10:00, priority normal */
	const char *step[2], *when[2]; /* days */
} rules[] = {
    {KIND_ACCESS, true, true, "2026-05-04", {0}, {0}},
    {KIND_PORTABILITY, true, true, "2026-05-04", {0}, {0}},
    {KIND_RECTIFICATION, true, true, "2026-05-04", {0}, {0}},
    {KIND_ERASURE, true, true, "2026-05-04", {0}, {0}},
    {KIND_RESTRICTION, true, true, "2026-05-04", {"apply"}, {"2026-04-02"}},
    {KIND_OBJECTION, true, true, "2026-05-04", {0}, {0}},
    {KIND_OBJECTION_DM, false, false, "2026-05-04", {"stop"}, {"2026-04-02"}},
    {KIND_AUTOMATED, false, true, "2026-05-04", {0}, {0}},
    {KIND_CONSENT_WD, false, false, "2026-05-04", {"stop", "confirm"},
	{"2026-04-02", "2026-04-08"}},
    {KIND_INFO, false, false, "2026-05-04", {0}, {0}},
    {KIND_COOKIE, false, false, "2026-05-04", {"stop", "confirm"}, {"2026-04-02", "2026-04-08"}},
    {KIND_COMPLAINT, false, false, "2026-05-04", {"acknowledge"}, {"2026-04-07"}},
    {KIND_POLICYQ, true, false, "2026-04-10", {0}, {0}},
    {KIND_SECURITY, true, false, "2026-04-10", {0}, {0}},
    {KIND_INCIDENT, true, false, "2026-04-10", {"first reply"}, {"2026-04-07"}},
    {KIND_ACCOUNT, true, false, "2026-04-10", {"first reply"}, {"2026-04-07"}},
    {KIND_HOWTO, true, false, "2026-04-10", {"first reply"}, {"2026-04-07"}},
    {KIND_BILLING, true, false, "2026-04-10", {"first reply"}, {"2026-04-07"}},
    {KIND_REQUEST, true, false, "2026-04-10", {"first reply"}, {"2026-04-07"}},
    {KIND_OTHER, true, false, "2026-04-10", {"first reply"}, {"2026-04-07"}},
    {KIND_CAMPAIGN, false, false, "", {0}, {0}},
};

static void kinds_have_their_clocks(void **state)
{
	(void)state;
	for (size_t i = 0; i < COUNT(rules); i++) {
		struct clock_out out = compute(received(rules[i].kind, "2026-04-01T10:00"));
		size_t steps = rules[i].step[1] ? 2 : rules[i].step[0] ? 1 : 0;
		assert_day(out.due_day, rules[i].due);
		assert_day(out.extended_day, rules[i].extend ? "2026-07-01" : "");
		assert_int_equal(out.n_steps, steps);
		for (size_t j = 0; j < steps; j++) {
			assert_string_equal(out.steps[j].what, rules[i].step[j]);
			assert_day(out.steps[j].day, rules[i].when[j]);
		}
	}
}

static void kinds_pause_and_extend_only_where_the_law_lets_them(void **state)
{
	struct pause p[] = {{day("2026-04-02"), day("2026-04-06")}};
	struct err err;
	(void)state;
	for (size_t i = 0; i < COUNT(rules); i++) {
		struct clock_in in = received(rules[i].kind, "2026-04-01T10:00");
		in.pauses = p;
		in.n_pauses = 1;
		assert_int_equal(refuse(&err, in), rules[i].pause ? OMBUD_OK : OMBUD_INPUT);
		if (!rules[i].pause) {
			assert_non_null(strstr(err.text, "2026-04-02..2026-04-06"));
			assert_non_null(strstr(err.text, kind_info(rules[i].kind)->name));
		}
		in.n_pauses = 0;
		in.extended = true;
		assert_int_equal(refuse(&err, in), rules[i].extend ? OMBUD_OK : OMBUD_INPUT);
	}
}

static void a_breach_counts_72_hours_through_weekends_and_clock_changes(void **state)
{
	static const struct {
		const char *aware, *due;
	} examples[] = {
	    {"2026-06-18T14:30", "2026-06-21T14:30"},
	    {"2026-03-27T12:00", "2026-03-30T13:00"},
	    {"2026-10-23T16:15", "2026-10-26T15:15"},
	    {"2026-12-24T23:59:59Z", "2026-12-27T23:59:59Z"},
	};
	(void)state;
	for (size_t i = 0; i < COUNT(examples); i++) {
		struct clock_out out = compute(received(KIND_BREACH, examples[i].aware));
		assert_false(out.day_clock);
		assert_int_equal(out.due_at, at(examples[i].due));
		assert_int_equal(out.strict_at, at(examples[i].due));
		assert_int_equal(out.due_day, 0);
		assert_int_equal(out.extended_at, 0);
		assert_int_equal(out.n_steps, 1);
		assert_string_equal(out.steps[0].what, "supplement");
		assert_int_equal(out.steps[0].at, out.due_at + 28 * 86400);
	}
}

static void an_authoritys_date_is_taken_as_it_stands(void **state)
{
	struct clock_in in = received(KIND_DPA, "2026-04-01");
	struct err err;
	(void)state;
	assert_int_equal(refuse(&err, in), OMBUD_INPUT);
	assert_non_null(strstr(err.text, "letter"));
	in.letter_day = day("2026-05-02"); /* a Saturday */
	struct clock_out out = compute(in);
	assert_day(out.due_day, "2026-05-02");
	assert_day(out.strict_day, "2026-05-02");
	assert_int_equal(out.due_at, at("2026-05-03T00:00"));
}

static void service_clocks_follow_the_priority(void **state)
{
	static const struct {
		enum priority priority;
		const char *solve, *reply_at, *reply_day;
	} rows[] = {
	    {PRI_URGENT, "2026-11-25", "2026-11-23T14:00", ""},
	    {PRI_HIGH, "2026-11-26", "2026-11-24T09:00", ""},
	    {PRI_NORMAL, "2026-11-30", "", "2026-11-25"},
	    {PRI_LOW, "2026-12-07", "", "2026-11-26"},
	};
	(void)state;
	for (size_t i = 0; i < COUNT(rows); i++) {
		struct clock_in in = received(KIND_HOWTO, "2026-11-23T10:00");
		in.priority = rows[i].priority;
		struct clock_out out = compute(in);
		assert_day(out.due_day, rows[i].solve);
		assert_int_equal(out.n_steps, 1);
		assert_day(out.steps[0].day, rows[i].reply_day);
		if (*rows[i].reply_at)
			assert_int_equal(out.steps[0].at, at(rows[i].reply_at));
	}
}

/* ---- errors and words ---- */

static void wrong_questions_are_named(void **state)
{
	struct pause back[] = {{day("2026-03-15"), day("2026-03-07")}};
	struct pause early[] = {{day("2026-03-01"), day("2026-03-07")}};
	struct clock_in in = received(KIND_ACCESS, "2026-03-05");
	struct err err;
	(void)state;
	in.n_pauses = 1;
	in.pauses = back;
	assert_int_equal(refuse(&err, in), OMBUD_INPUT);
	assert_non_null(strstr(err.text, "2026-03-15..2026-03-07"));
	in.pauses = early;
	assert_int_equal(refuse(&err, in), OMBUD_INPUT);
	assert_non_null(strstr(err.text, "2026-03-01..2026-03-07"));
	assert_int_equal(refuse(&err, received(KIND_ACCESS, "2018-05-24T23:59")), OMBUD_INPUT);
	assert_int_equal(refuse(&err, received(KIND_ACCESS, "2018-05-25T00:00")), OMBUD_OK);
	assert_int_equal(refuse(&err, received(KIND_ACCESS, "2100-12-31T23:59")), OMBUD_OK);
	assert_int_equal(refuse(&err, received(KIND_ACCESS, "2101-01-01T00:00")), OMBUD_INPUT);
	assert_int_equal(refuse(&err, received((enum kind)99, "2026-03-05")), OMBUD_INPUT);
}

static bool says(const struct clock_out *out, const char *part)
{
	for (size_t i = 0; i < out->n_why; i++)
		if (strstr(out->why[i], part))
			return true;
	return false;
}

static void the_why_names_days_and_articles(void **state)
{
	struct arena memory = {0};
	struct err err = {0};
	struct clock_out out;
	struct clock_in in = received(KIND_ACCESS, "2026-03-31T22:30Z");
	(void)state;
	assert_int_equal(clock_compute(&out, &memory, &err, &constants_builtin, &in), OMBUD_OK);
	assert_true(says(&out, "2026-03-31T22:30:00Z is Wed 2026-04-01"));
	assert_true(says(&out, "art. 3(1)"));
	assert_true(says(&out, "Art. 12(3) GDPR"));
	assert_true(says(&out, "2026-05-01 is the first of May, 2026-05-02 a Saturday, "
			       "2026-05-03 a Sunday: moves to Mon 2026-05-04 "
			       "(Reg. 1182/71 art. 3(4))."));
	assert_string_equal(out.note, "");
	in = received(KIND_ACCESS, "2026-05-19");
	assert_int_equal(clock_compute(&out, &memory, &err, &constants_builtin, &in), OMBUD_OK);
	assert_string_equal(out.note, "if eves counted as holidays: 2026-06-22");
	assert_true(says(&out, "Midsummer Eve"));
	arena_free(&memory);
}

/* The wordiest case of every kind keeps within the room for sentences. */
static void every_kind_explains_itself_in_full(void **state)
{
	(void)state;
	for (int k = 1; k < KIND_END; k++) {
		struct arena memory = {0};
		struct err err = {0};
		struct clock_out out;
		/* Received by UTC on the day before; paused over Christmas to New Year's Eve. */
		struct pause p[] = {{day("2025-12-01"), day("2025-12-02")}};
		struct clock_in in = received((enum kind)k, "2025-11-29T23:30Z");
		in.pauses = p;
		in.n_pauses = kind_info((enum kind)k)->pauses ? 1 : 0;
		in.letter_day = day("2026-01-07");
		assert_int_equal(
		    clock_compute(&out, &memory, &err, &constants_builtin, &in), OMBUD_OK);
		assert_true(out.n_why >= 1 && out.n_why < COUNT(out.why));
		for (size_t i = 0; i < out.n_steps; i++)
			assert_true(k == KIND_BREACH || says(&out, out.steps[i].what));
		arena_free(&memory);
	}
}

/* ---- extension ---- */

static void an_extension_must_leave_in_time_and_once(void **state)
{
	struct clock_in in = received(KIND_ACCESS, "2026-03-03");
	struct err err = {0};
	int32_t due = day("2026-04-07");
	(void)state;
	assert_int_equal(clock_may_extend(&err, &in, due, due), OMBUD_OK);
	assert_int_equal(clock_may_extend(&err, &in, due, due - 20), OMBUD_OK);
	assert_int_equal(clock_may_extend(&err, &in, due, due + 1), OMBUD_CONFLICT);
	assert_non_null(strstr(err.text, "2026-04-08"));
	assert_non_null(strstr(err.text, "2026-04-07"));
	in.extended = true;
	assert_int_equal(clock_may_extend(&err, &in, due, due), OMBUD_CONFLICT);
	assert_non_null(strstr(err.text, "once"));
	in = received(KIND_OBJECTION_DM, "2026-03-03");
	assert_int_equal(clock_may_extend(&err, &in, due, due), OMBUD_CONFLICT);
	assert_non_null(strstr(err.text, "objection_dm"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(worked_examples),
	    cmocka_unit_test(lateness_begins_at_the_local_midnight_after),
	    cmocka_unit_test(a_pause_moves_due_and_extended_but_not_strict),
	    cmocka_unit_test(overlapping_pauses_count_once),
	    cmocka_unit_test(an_open_pause_runs_to_today),
	    cmocka_unit_test(only_a_pause_reaches_new_years_eve),
	    cmocka_unit_test(an_extension_in_force_replaces_the_date),
	    cmocka_unit_test(eves_off_is_a_setting),
	    cmocka_unit_test(every_day_has_a_lawful_answer),
	    cmocka_unit_test(kinds_have_their_clocks),
	    cmocka_unit_test(kinds_pause_and_extend_only_where_the_law_lets_them),
	    cmocka_unit_test(a_breach_counts_72_hours_through_weekends_and_clock_changes),
	    cmocka_unit_test(an_authoritys_date_is_taken_as_it_stands),
	    cmocka_unit_test(service_clocks_follow_the_priority),
	    cmocka_unit_test(wrong_questions_are_named),
	    cmocka_unit_test(the_why_names_days_and_articles),
	    cmocka_unit_test(every_kind_explains_itself_in_full),
	    cmocka_unit_test(an_extension_must_leave_in_time_and_once),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
