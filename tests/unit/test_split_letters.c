/* What counts as receipt when a right is split off, found late, or dated back by hand. */
#include "undo_desk.h"

enum { DAY = 86400 };

static int64_t received(struct desk *d, int64_t id)
{
	char text[100];
	snprintf(text, sizeof text, "SELECT received_at FROM ticket WHERE id = %lld", (long long)id);
	return number(d, text);
}

static int64_t due_day(struct desk *d, int64_t id)
{
	char text[100];
	snprintf(text, sizeof text, "SELECT due_day FROM ticket WHERE id = %lld", (long long)id);
	return number(d, text);
}

/* 1: how do I log in, and then, five days later, erase me; and then thanks. */
static void a_service_ticket(struct desk *d)
{
	static const struct intake_hint hint = {KIND_ERASURE, "erase"};
	with_three_accounts(d);
	struct intake in = {.sender = "bo@example.com",
	    .address = "bo@example.com",
	    .subject = "Log in",
	    .body = "How do I log in?",
	    .message_id = "1@x",
	    .received_at = DESK_NOW - 10 * DAY,
	    .kind = KIND_HOWTO};
	assert_int_equal(desk_take(d, &in), 1);
	in.message_id = "2@x";
	in.body = "Then erase my data.";
	in.received_at = DESK_NOW - 5 * DAY;
	in.token_ticket = 1;
	in.kind = KIND_OTHER;
	in.hints = &hint;
	in.n_hints = 1;
	assert_int_equal(desk_take(d, &in), 1);
	in.message_id = "3@x";
	in.body = "And what do you hold?";
	in.received_at = DESK_NOW - 2 * DAY;
	in.n_hints = 0;
	assert_int_equal(desk_take(d, &in), 1);
}

static void a_split_has_its_letters_own_date(void **state)
{
	struct desk d;
	(void)state;
	a_service_ticket(&d);
	desk_must(&d, 1, "split erasure");
	assert_int_equal(received(&d, 2), DESK_NOW - 5 * DAY);
	assert_int_equal(received(&d, 1), DESK_NOW - 10 * DAY);
	desk_must(&d, 1, "split access --letters 3");
	assert_int_equal(received(&d, 3), DESK_NOW - 2 * DAY);
	desk_must(&d, 1, "split billing --letters 3,2");
	assert_int_equal(received(&d, 4), DESK_NOW - 5 * DAY);
	desk_must(&d, 1, "split portability");
	assert_int_equal(received(&d, 5), DESK_NOW - 10 * DAY);
	desk_must_not(&d, 1, "split billing", "which letters");
	desk_must_not(&d, 1, "split access --letters 9", "no letter of the person's");
	desk_must(&d, 1, "note hello");
	desk_must_not(&d, 1, "split access --letters 4", "no letter of the person's");
	assert_int_equal(desk_count(&d, "links:1"), 4);
	must_be_whole(&d);
	desk_close(&d);
}

static void a_split_is_taken_back_until_it_is_worked_on(void **state)
{
	struct desk d;
	(void)state;
	a_service_ticket(&d);
	desk_must(&d, 1, "split erasure");
	int64_t entry = newest_entry(d.s);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(desk_count(&d, "is:open"), 1);
	assert_int_equal(desk_count(&d, "is:open has:hint"), 1);
	assert_int_equal(desk_count(&d, "has:link"), 0);
	assert_int_equal(back(d.s, entry, true), OMBUD_OK);
	assert_int_equal(desk_count(&d, "is:open kind:erasure state:new"), 1);
	assert_int_equal(desk_count(&d, "has:hint"), 0);
	must_be_whole(&d);
	desk_must(&d, 2, "note begun");
	assert_int_equal(back(d.s, entry, false), OMBUD_CONFLICT);
	assert_int_equal(desk_count(&d, "is:open"), 2);
	desk_close(&d);
}

/* Art. 18(1)(d): from the day that somebody read the objection. */
static void an_objection_that_is_split_off_restricts(void **state)
{
	struct desk d;
	(void)state;
	a_service_ticket(&d);
	desk_must(&d, 1, "split erasure");
	assert_int_equal(number(&d, "SELECT restricted FROM person"), 0);
	desk_must(&d, 1, "split objection");
	int64_t entry = newest_entry(d.s);
	assert_int_equal(number(&d, "SELECT restricted FROM person"), 1);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT restricted FROM person"), 0);
	must_be_whole(&d);
	desk_close(&d);
}

static void a_new_kind_counts_from_the_letter_that_asks(void **state)
{
	struct desk d;
	(void)state;
	a_service_ticket(&d);
	char *before = picture(&d);
	int64_t first = received(&d, 1);
	desk_must(&d, 1, "kind erasure");
	assert_int_equal(received(&d, 1), DESK_NOW - 5 * DAY);
	assert_int_equal(desk_count(&d, "has:hint"), 0);
	int64_t due = due_day(&d, 1);
	int64_t entry = newest_entry(d.s);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(received(&d, 1), first);
	assert_int_equal(desk_count(&d, "has:hint"), 1);
	must_look_like(&d, before, "undo of kind");
	mem_free(before);
	assert_int_equal(back(d.s, entry, true), OMBUD_OK);
	assert_int_equal(due_day(&d, 1), due);
	/* One right for another: the date stays. */
	desk_must(&d, 1, "kind access");
	assert_int_equal(received(&d, 1), DESK_NOW - 5 * DAY);
	desk_close(&d);
}

static void a_letter_is_named_and_never_forgotten_by_it(void **state)
{
	struct desk d;
	(void)state;
	a_service_ticket(&d);
	desk_must(&d, 1, "kind access --letter 3");
	assert_int_equal(received(&d, 1), DESK_NOW - 2 * DAY);
	assert_int_equal(back(d.s, newest_entry(d.s), false), OMBUD_OK);
	/* The rules found it in the second letter: naming the third makes nothing later. */
	desk_must(&d, 1, "kind erasure --letter 3");
	assert_int_equal(received(&d, 1), DESK_NOW - 5 * DAY);
	assert_int_equal(back(d.s, newest_entry(d.s), false), OMBUD_OK);
	desk_must(&d, 1, "kind portability");
	assert_int_equal(received(&d, 1), DESK_NOW - 10 * DAY);
	desk_must_not(&d, 1, "kind billing --letter 2", "is none");
	desk_close(&d);
}

static void a_receipt_is_dated_back_and_never_forward(void **state)
{
	struct desk d;
	(void)state;
	a_service_ticket(&d);
	desk_must(&d, 1, "kind access");
	int64_t due = due_day(&d, 1);
	desk_must_not(&d, 1, "received 2026-11-01", "reason");
	desk_must_not(&d, 1, "received 2026-11-20 --reason paper", "never dated forward");
	desk_must_not(&d, 1, "received soon --reason paper", "YYYY-MM-DD");
	desk_must(&d, 1, "received 2026-11-01 --reason paper");
	int64_t entry = newest_entry(d.s);
	assert_true(due_day(&d, 1) < due);
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE what = 'reason' AND text = 'paper'"), 1);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(due_day(&d, 1), due);
	assert_int_equal(back(d.s, entry, true), OMBUD_OK);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "dirk", DESK_NOW);
	desk_must_not(&d, 1, "received 2026-10-01 --reason paper", "lead");
	ombud_session_close(d.s);
	d.s = mine;
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_split_has_its_letters_own_date),
	    cmocka_unit_test(a_split_is_taken_back_until_it_is_worked_on),
	    cmocka_unit_test(an_objection_that_is_split_off_restricts),
	    cmocka_unit_test(a_new_kind_counts_from_the_letter_that_asks),
	    cmocka_unit_test(a_letter_is_named_and_never_forgotten_by_it),
	    cmocka_unit_test(a_receipt_is_dated_back_and_never_forward),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
