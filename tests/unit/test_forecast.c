/* What will be late at today's pace: by the median of working days, in the order in which it is due. */
#include "mail_desk.h"

#define DAY INT64_C(86400)

/* So many closed on each of the working days of the last four weeks; DESK_NOW is a Monday. */
static void ended(struct desk *d, int kind, int a_day)
{
	char sql[400];
	for (int i = 1; i <= 28; i++)
		for (int j = 0; j < a_day && i % 7 != 1 && i % 7 != 2; j++) {
			snprintf(sql, sizeof sql, "UPDATE ticket SET state = 11,"
			    " is_open = 0, kind = %d, closed_at = %lld WHERE id = (SELECT min(id) FROM ticket WHERE is_open = 1)",
			    kind, (long long)(DESK_NOW - i * DAY));
			script(d, sql);
		}
}

static void tickets(struct desk *d, enum kind kind, int n, int64_t received)
{
	static int serial;
	for (int i = 0; i < n; i++) {
		char id[40];
		snprintf(id, sizeof id, "%d@x", ++serial);
		struct intake in = {.sender = "bo@example.org",
		    .address = "bo@example.org",
		    .subject = "x",
		    .body = "x",
		    .message_id = id,
		    .received_at = received,
		    .kind = kind};
		desk_take(d, &in);
	}
}

static const struct ombud_forecast_day *day_of_forecast(const struct ombud_forecast *f, const char *day)
{
	for (size_t i = 0; i < f->n; i++)
		if (strcmp(f->v[i].day, day) == 0)
			return &f->v[i];
	desk_fail();
	return NULL;
}

static void what_is_due_together_is_late_at_the_pace(void **state)
{
	struct desk d;
	struct ombud_forecast *f;
	char *text;
	(void)state;
	open_mail_desk(&d);
	tickets(&d, KIND_ACCESS, 20, DESK_NOW - 60 * DAY);
	ended(&d, KIND_ACCESS, 1);
	/* Seven due on the Friday, received 2026-10-27; one a day from today, Monday, is done by then five times. */
	tickets(&d, KIND_ACCESS, 7, DESK_NOW - 27 * DAY);
	assert_int_equal(ombud_forecast(&f, d.s, "", 10), OMBUD_OK);
	assert_true(f->rights > 0.9 && f->rights < 1.1);
	assert_int_equal(f->n, 10);
	const struct ombud_forecast_day *friday = day_of_forecast(f, "2026-11-27");
	assert_int_equal(friday->due, 7);
	assert_int_equal(friday->n_late, 2);
	assert_int_equal(friday->late[0], 26);
	assert_int_equal(friday->late[1], 27);
	assert_int_equal(ombud_forecast_text(&text, f), OMBUD_OK);
	has(text, "Fri 2026-11-27  7 due, 2 will be late at today's pace: #26, #27");
	ombud_free(text);
	ombud_forecast_free(f);
	/* The filter says which are counted, not how fast they go. */
	assert_int_equal(ombud_forecast(&f, d.s, "id:27", 10), OMBUD_OK);
	friday = day_of_forecast(f, "2026-11-27");
	assert_int_equal(friday->due, 1);
	assert_int_equal(friday->n_late, 1);
	ombud_forecast_free(f);
	close_mail_desk(&d);
}

static void a_desk_that_ended_nothing_is_late_with_all(void **state)
{
	struct desk d;
	struct ombud_forecast *f;
	(void)state;
	open_mail_desk(&d);
	tickets(&d, KIND_ACCESS, 2, DESK_NOW - 27 * DAY);
	tickets(&d, KIND_ACCESS, 1, DESK_NOW - 60 * DAY);
	assert_int_equal(ombud_forecast(&f, d.s, "", 10), OMBUD_OK);
	assert_int_equal(f->late_now, 1);
	assert_int_equal(day_of_forecast(f, "2026-11-27")->n_late, 2);
	ombud_forecast_free(f);
	assert_int_equal(ombud_forecast(&f, d.s, "", 0), OMBUD_INPUT);
	assert_int_not_equal(ombud_forecast(&f, d.s, "kind:", 10), OMBUD_OK);
	/* Over Christmas: 24 and 31 December are working days, 25 and 26, 1 and 6 January are none. */
	d.s->fixed_now = DESK_NOW + 30 * DAY;
	assert_int_equal(ombud_forecast(&f, d.s, "", 10), OMBUD_OK);
	assert_string_equal(f->v[1].day, "2026-12-24");
	assert_string_equal(f->v[2].day, "2026-12-28");
	assert_string_equal(f->v[5].day, "2026-12-31");
	assert_string_equal(f->v[6].day, "2027-01-04");
	assert_string_equal(f->v[8].day, "2027-01-07");
	ombud_forecast_free(f);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_is_due_together_is_late_at_the_pace),
	    cmocka_unit_test(a_desk_that_ended_nothing_is_late_with_all),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
