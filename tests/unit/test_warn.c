/* Warnings and escalation: each once for each date, whoever runs the tick and how often. */
#include "mail_desk.h"

#define DAY INT64_C(86400)

static int64_t at_day(const char *day)
{
	bool has_time;
	int64_t at;
	assert_true(instant_parse(day, strlen(day), "Europe/Stockholm", &at, &has_time));
	return at;
}

static int64_t ticket_on(struct desk *d, enum kind kind, int64_t at, const char *message_id)
{
	struct intake in = {.sender = "bo@example.org",
	    .address = "bo@example.org",
	    .subject = "My data",
	    .body = "Please.",
	    .message_id = message_id,
	    .received_at = at,
	    .kind = kind};
	return desk_take(d, &in);
}

/* At eight in the morning of that day, local time. */
static void tick_on(struct desk *d, const char *day)
{
	int64_t done;
	d->s->fixed_now = at_day(day) + 8 * 3600;
	assert_int_equal(ombud_tick(&done, d->s), OMBUD_OK);
	assert_int_equal(ombud_tick(&done, d->s), OMBUD_OK);
}

static void warned(struct desk *d, const char *expected)
{
	text_is(d, "SELECT coalesce(group_concat(type || ':' || reason, ' '), '') FROM"
	           " (SELECT type, reason FROM clock_event WHERE type IN ('warn', 'escalate') ORDER BY id) e", expected);
}

/* Received 2027-02-26: due on the Tuesday after Easter, 2027-03-30. */
static void a_request_is_warned_of_on_its_way(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	ticket_on(&d, KIND_ACCESS, at_day("2027-02-26") + 3600, "1@x");
	tick_on(&d, "2027-02-26");
	warned(&d, "");
	tick_on(&d, "2027-02-27");
	warned(&d, "warn:unread");
	tick_on(&d, "2027-03-05");
	warned(&d, "warn:unread warn:identity");
	tick_on(&d, "2027-03-11");
	warned(&d, "warn:unread warn:identity");
	tick_on(&d, "2027-03-15"); /* ten working days before, over Good Friday and Easter Monday */
	warned(&d, "warn:unread warn:identity warn:due-10");
	tick_on(&d, "2027-03-22");
	tick_on(&d, "2027-03-25");
	tick_on(&d, "2027-03-30");
	warned(&d, "warn:unread warn:identity warn:due-10 warn:due-5 warn:due-2 warn:due-0");
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type = 'escalate'"), 0);
	tick_on(&d, "2027-03-31");
	tick_on(&d, "2027-04-01");
	warned(&d, "warn:unread warn:identity warn:due-10 warn:due-5 warn:due-2 warn:due-0 warn:overdue escalate:overdue");
	close_mail_desk(&d);
}

/* A tick that did not run for weeks tells the last mark alone. */
static void what_was_missed_is_told_once(void **state)
{
	struct desk d;
	(void)state;
	open_mail_desk(&d);
	ticket_on(&d, KIND_HOWTO, DESK_NOW, "1@x");
	ticket_on(&d, KIND_COMPLAINT, DESK_NOW, "2@x");
	tick_on(&d, "2027-01-11");
	warned(&d, "warn:overdue warn:unread warn:overdue escalate:overdue warn:unread");
	int64_t audits = number(&d, "SELECT count(*) FROM audit WHERE act = 'warn'");
	tick_on(&d, "2027-01-12");
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'warn'"), audits);
	close_mail_desk(&d);
}

/* Over the night in which summer time begins: hours are counted, not read off a clock. */
static void a_breach_is_counted_in_hours(void **state)
{
	struct desk d;
	int64_t done, aware = at_day("2027-03-27") + 12 * 3600;
	(void)state;
	open_mail_desk(&d);
	ticket_on(&d, KIND_BREACH, aware, "1@x");
	const int64_t at[] = {24 * 3600 - 1, 24 * 3600, 48 * 3600, 66 * 3600, 72 * 3600 - 1, 72 * 3600};
	const char *const says[] = {"", "warn:h24", "warn:h24 warn:h48", "warn:h24 warn:h48 warn:h66",
	    "warn:h24 warn:h48 warn:h66", "warn:h24 warn:h48 warn:h66 warn:overdue escalate:overdue"};
	for (size_t i = 0; i < 6; i++) {
		d.s->fixed_now = aware + at[i];
		assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
		warned(&d, says[i]);
	}
	close_mail_desk(&d);
}

static void a_breach_that_was_notified_is_not_warned_of(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	open_mail_desk(&d);
	ticket_on(&d, KIND_BREACH, DESK_NOW - 3600, "1@x");
	desk_must(&d, 1, "record aware-at 2026-11-23T12:00");
	desk_must(&d, 1, "record sa-notified 2026-11-23T12:30");
	d.s->fixed_now = DESK_NOW + 90 * 3600;
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE type IN ('warn', 'escalate')"), 0);
	close_mail_desk(&d);
}

/* What was known on the day before the letter came has fewer hours left. */
static void a_breach_is_warned_of_from_awareness(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	open_mail_desk(&d);
	ticket_on(&d, KIND_BREACH, DESK_NOW, "1@x");
	desk_must(&d, 1, "record aware-at 2026-11-22T12:00"); /* 11:00 UTC, 25 hours ago */
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	warned(&d, "warn:h24");
	d.s->fixed_now = DESK_NOW + 47 * 3600;
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM clock_event WHERE reason = 'overdue' AND type = 'escalate'"), 1);
	close_mail_desk(&d);
}

static void filters_find_them(void **state)
{
	struct desk d;
	int64_t n;
	(void)state;
	open_mail_desk(&d);
	ticket_on(&d, KIND_ACCESS, DESK_NOW - 40 * DAY, "1@x");
	ticket_on(&d, KIND_HOWTO, DESK_NOW - 40 * DAY, "2@x");
	ticket_on(&d, KIND_ACCESS, DESK_NOW, "3@x");
	tick_on(&d, "2026-11-24");
	assert_int_equal(ombud_count(&n, d.s, "is:escalated"), OMBUD_OK);
	assert_int_equal(n, 1);
	assert_int_equal(ombud_count(&n, d.s, "is:warned"), OMBUD_OK);
	assert_int_equal(n, 3); /* the third was not triaged on the day after it came */
	script(&d, "UPDATE ticket SET strict_at = 1 WHERE id = 3");
	assert_int_equal(ombud_count(&n, d.s, "is:strict-late"), OMBUD_OK);
	assert_int_equal(n, 1);
	close_mail_desk(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_request_is_warned_of_on_its_way),
	    cmocka_unit_test(what_was_missed_is_told_once),
	    cmocka_unit_test(a_breach_is_counted_in_hours),
	    cmocka_unit_test(a_breach_is_warned_of_from_awareness),
	    cmocka_unit_test(a_breach_that_was_notified_is_not_warned_of),
	    cmocka_unit_test(filters_find_them),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
