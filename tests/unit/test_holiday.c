/* Which days are holidays, eves and working days, and how days are added up. */
#include "base/time.h"
#include "model/clock.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static int32_t day(const char *text)
{
	int32_t d;
	assert_true(day_parse(text, strlen(text), &d));
	return d;
}

static void easter_follows_the_moon(void **state)
{
	static const char *const sundays[] = {"2025-04-20", "2026-04-05", "2027-03-28",
	    "2028-04-16", "2029-04-01", "2030-04-21", "2031-04-13", "2032-03-28", "2033-04-17",
	    "2034-04-09", "2035-03-25", "2038-04-25" /* the latest there is */, "2076-04-19",
	    "2100-03-28"};
	(void)state;
	for (size_t i = 0; i < sizeof sundays / sizeof *sundays; i++) {
		int32_t easter = day(sundays[i]);
		assert_string_equal(holiday_name(&calendar_builtin, easter), "Easter Sunday");
		assert_string_equal(holiday_name(&calendar_builtin, easter - 2), "Good Friday");
		assert_null(holiday_name(&calendar_builtin, easter - 1));
		assert_string_equal(holiday_name(&calendar_builtin, easter + 1), "Easter Monday");
		assert_null(holiday_name(&calendar_builtin, easter + 2));
		assert_string_equal(holiday_name(&calendar_builtin, easter + 49), "Whit Sunday");
		assert_string_equal(holiday_name(&calendar_builtin, easter + 39), "Ascension Day");
		/* Whit Monday ended in 2004; in 2033 it is the National Day. */
		const char *monday = holiday_name(&calendar_builtin, easter + 50);
		assert_true(!monday || strcmp(monday, "the National Day") == 0);
	}
}

static void midsummer_and_all_saints_are_saturdays(void **state)
{
	static const char *const eves[] = {
	    "2025-06-20", "2026-06-19", "2027-06-25", "2028-06-23", "2029-06-22", "2030-06-21"};
	(void)state;
	for (size_t i = 0; i < sizeof eves / sizeof *eves; i++) {
		assert_string_equal(eve_name(day(eves[i])), "Midsummer Eve");
		assert_false(is_holiday(&calendar_builtin, day(eves[i])));
		assert_string_equal(holiday_name(&calendar_builtin, day(eves[i]) + 1), "Midsummer Day");
	}
	assert_string_equal(holiday_name(&calendar_builtin, day("2026-10-31")), "All Saints' Day");
	assert_string_equal(holiday_name(&calendar_builtin, day("2027-11-06")), "All Saints' Day");
	assert_null(holiday_name(&calendar_builtin, day("2027-10-30")));
}

/* 13 named days a year; two may fall on one (a 6 June on Whit Sunday). */
static void every_year_has_its_holidays(void **state)
{
	(void)state;
	for (int year = 2018; year <= 2100; year++) {
		int holidays = 0, eves = 0, saints = 0, midsummer = 0;
		int32_t last = day_of((struct date){year, 12, 31});
		for (int32_t d = day_of((struct date){year, 1, 1}); d <= last; d++) {
			const char *name = holiday_name(&calendar_builtin, d);
			holidays += name != NULL;
			eves += is_eve(d);
			saints +=
			    name && strcmp(name, "All Saints' Day") == 0 && weekday_of(d) == 5;
			midsummer +=
			    name && strcmp(name, "Midsummer Day") == 0 && weekday_of(d) == 5;
			assert_int_equal(is_workday(&calendar_builtin, d, false), weekday_of(d) < 5 && !name);
			assert_int_equal(
			    is_workday(&calendar_builtin, d, true), weekday_of(d) < 5 && !name && !is_eve(d));
		}
		assert_true(holidays == 13 || holidays == 12);
		assert_int_equal(eves, 3);
		assert_int_equal(saints, 1);
		assert_int_equal(midsummer, 1);
	}
}

static void rolling_ends_on_a_working_day_and_never_goes_back(void **state)
{
	(void)state;
	for (int32_t d = day("2018-05-25"); d < day("2101-01-01"); d++) {
		int32_t r = roll(&calendar_builtin, d, false);
		assert_true(r >= d && r - d <= 4);
		assert_true(is_workday(&calendar_builtin, r, false));
		for (int32_t between = d; between < r; between++)
			assert_false(is_workday(&calendar_builtin, between, false));
	}
}

static void months_end_on_the_number_or_on_the_last_day(void **state)
{
	static const struct {
		const char *from;
		int months;
		const char *to;
	} sums[] = {
	    {"2026-01-31", 1, "2026-02-28"},
	    {"2028-01-31", 1, "2028-02-29"},
	    {"2028-02-29", 1, "2028-03-29"},
	    {"2026-12-31", 1, "2027-01-31"},
	    {"2025-08-31", 1, "2025-09-30"},
	    {"2025-11-30", 3, "2026-02-28"},
	    {"2099-11-30", 3, "2100-02-28"},
	    {"2026-10-15", 3, "2027-01-15"},
	    {"2026-11-15", 1, "2026-12-15"},
	    {"2026-12-01", 12, "2027-12-01"},
	};
	(void)state;
	for (size_t i = 0; i < sizeof sums / sizeof *sums; i++)
		assert_int_equal(add_months(day(sums[i].from), sums[i].months), day(sums[i].to));
}

static void working_days_count_from_the_day_after(void **state)
{
	(void)state;
	assert_int_equal(add_workdays(&calendar_builtin, day("2026-06-18"), 1, false), day("2026-06-19"));
	assert_int_equal(add_workdays(&calendar_builtin, day("2026-06-18"), 1, true), day("2026-06-22"));
	assert_int_equal(add_workdays(&calendar_builtin, day("2026-04-02"), 1, false), day("2026-04-07"));
	assert_int_equal(add_workdays(&calendar_builtin, day("2026-04-04"), 2, false), day("2026-04-08"));
	assert_int_equal(add_workdays(&calendar_builtin, day("2026-12-23"), 5, false), day("2026-12-31"));
	assert_int_equal(add_workdays(&calendar_builtin, day("2026-04-04"), 0, false), day("2026-04-04"));
}

static void check_hours(const char *from, int hours, const char *to)
{
	const struct constants *c = &constants_builtin;
	int64_t start, end;
	bool has_time;
	assert_true(instant_parse(from, strlen(from), c->zone, &start, &has_time));
	assert_true(instant_parse(to, strlen(to), c->zone, &end, &has_time));
	assert_int_equal(add_business_hours(c, start, hours), end);
}

static void business_hours_run_in_business_hours(void **state)
{
	(void)state;
	check_hours("2026-11-23T09:00", 4, "2026-11-23T13:00");
	check_hours("2026-11-23T13:00", 4, "2026-11-23T17:00");
	check_hours("2026-11-23T13:00:01", 4, "2026-11-24T08:00:01");
	check_hours("2026-11-23T05:00", 4, "2026-11-23T12:00");
	check_hours("2026-11-23T17:00", 4, "2026-11-24T12:00");
	check_hours("2026-11-23T12:00", 8, "2026-11-24T11:00");
	check_hours("2026-11-27T16:00", 4, "2026-11-30T11:00");
	check_hours("2026-11-28T12:00", 8, "2026-11-30T16:00");
	check_hours("2026-04-02T16:00", 4, "2026-04-07T11:00");
	check_hours("2026-03-27T16:00", 4, "2026-03-30T11:00"); /* summer time begins between */
	check_hours("2026-10-23T16:00", 4, "2026-10-26T11:00");
	check_hours("2026-11-23T09:00", 20, "2026-11-25T11:00");
}

static void a_desk_without_hours_still_ends(void **state)
{
	struct constants c = constants_builtin;
	(void)state;
	c.day_end = c.day_start;
	assert_int_equal(add_business_hours(&c, 1000, 2), 1000 + 7200);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(easter_follows_the_moon),
	    cmocka_unit_test(midsummer_and_all_saints_are_saturdays),
	    cmocka_unit_test(every_year_has_its_holidays),
	    cmocka_unit_test(rolling_ends_on_a_working_day_and_never_goes_back),
	    cmocka_unit_test(months_end_on_the_number_or_on_the_last_day),
	    cmocka_unit_test(working_days_count_from_the_day_after),
	    cmocka_unit_test(business_hours_run_in_business_hours),
	    cmocka_unit_test(a_desk_without_hours_still_ends),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
