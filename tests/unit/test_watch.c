/* Who watches a ticket is told of what others do to it, and of letters; links that come and go. */
#include "undo_desk.h"

static void desk(struct desk *d)
{
	with_three_accounts(d);
	assert_int_equal(letter(d, "1@x"), 1);
	assert_int_equal(letter(d, "2@x"), 2);
	assert_int_equal(letter(d, "3@x"), 3);
}

static int64_t watched(struct ombud_session *s)
{
	int64_t n = -1;
	assert_int_equal(ombud_watched(&n, s), OMBUD_OK);
	return n;
}

static void filters_find_what_is_watched(void **state)
{
	struct desk d;
	(void)state;
	desk(&d);
	desk_must(&d, 1, "watch");
	as(&d, "ines", 2, "watch");
	assert_int_equal(desk_count(&d, "is:watched"), 1);
	assert_int_equal(desk_count(&d, "watch:@me"), 1);
	assert_int_equal(desk_count(&d, "watch:ines"), 1);
	assert_int_equal(desk_count(&d, "watch:@nobody"), 1);
	assert_int_equal(desk_count(&d, "watch:*"), 2);
	assert_int_equal(desk_count(&d, "-watch:ines"), 2);
	assert_int_equal(desk_count(&d, "involves:@me"), 1);
	assert_int_equal(desk_count(&d, "involves:@nobody"), 1);
	struct ombud_ticket *t;
	as(&d, "ines", 1, "watch");
	assert_int_equal(ombud_ticket_peek(&t, d.s, 1), OMBUD_OK);
	assert_string_equal(t->watchers, "anna, ines");
	ombud_ticket_free(t);
	desk_close(&d);
}

static void it_goes_and_comes_back(void **state)
{
	struct desk d;
	(void)state;
	desk(&d);
	desk_must(&d, 1, "watch");
	int64_t entry = newest_entry(d.s);
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_int_equal(desk_count(&d, "is:watched"), 0);
	assert_int_equal(back(d.s, entry, true), OMBUD_OK);
	assert_int_equal(desk_count(&d, "is:watched"), 1);
	desk_must(&d, 1, "unwatch");
	assert_int_equal(desk_count(&d, "is:watched"), 0);
	assert_int_equal(back(d.s, newest_entry(d.s), false), OMBUD_OK);
	assert_int_equal(desk_count(&d, "is:watched"), 1);
	must_be_whole(&d);
	desk_close(&d);
}

static void others_are_told_and_not_who_does_it(void **state)
{
	struct desk d;
	char *text = NULL;
	(void)state;
	desk(&d);
	desk_must(&d, 1, "watch");
	assert_int_equal(watched(d.s), 0);
	desk_must(&d, 1, "priority high");
	assert_int_equal(watched(d.s), 0);
	as(&d, "ines", 1, "label seen");
	assert_int_equal(watched(d.s), 1);
	assert_int_equal(ombud_told(&text, d.s), OMBUD_OK);
	assert_string_equal(text, "#1 changed, which you watch");
	ombud_free(text);
	assert_int_equal(ombud_told(&text, d.s), OMBUD_OK);
	assert_null(text);
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_open(&t, d.s, 1, NULL), OMBUD_OK);
	ombud_ticket_free(t);
	assert_int_equal(watched(d.s), 0);
	/* A letter is news whoever took it in. */
	assert_int_equal(desk_take(&d, &(struct intake){.sender = "bo@example.com", .address = "bo@example.com",
					   .subject = "Re: [#1]", .body = "well?", .message_id = "9@x", .token_ticket = 1,
					   .received_at = DESK_NOW}), 1);
	assert_int_equal(watched(d.s), 1);
	desk_must(&d, 1, "unwatch");
	assert_int_equal(watched(d.s), 0);
	desk_close(&d);
}

static const char *links(struct desk *d, int64_t id, char out[100])
{
	struct ombud_ticket *t;
	assert_int_equal(ombud_ticket_peek(&t, d->s, id), OMBUD_OK);
	snprintf(out, 100, "%s", t->links);
	ombud_ticket_free(t);
	return out;
}

static void links_stand_on_both_and_come_off_from_either(void **state)
{
	struct desk d;
	char out[100];
	(void)state;
	desk(&d);
	desk_must(&d, 1, "link 2 --type same-breach");
	desk_must(&d, 3, "link 2 --type same-breach");
	desk_must(&d, 1, "link 2 --type follows");
	assert_string_equal(links(&d, 2, out), "followed by #1, same-breach #1, same-breach #3");
	/* The other way round it is the same link. */
	desk_must(&d, 3, "link 1");
	char *before = picture(&d);
	enum ombud_verdict v = OMBUD_APPLIED;
	char why[400];
	assert_int_equal(desk_do(&d, 1, &v, why, "link 3"), OMBUD_OK);
	assert_int_equal(v, OMBUD_UNCHANGED);
	desk_must(&d, 2, "unlink 1 --type follows");
	assert_string_equal(links(&d, 1, out), "same-breach #2, duplicate #3");
	desk_must(&d, 2, "unlink 1");
	int64_t entry = newest_entry(d.s);
	assert_string_equal(links(&d, 1, out), "duplicate #3");
	desk_must_not(&d, 2, "unlink 1", "not linked");
	assert_int_equal(back(d.s, entry, false), OMBUD_OK);
	assert_string_equal(links(&d, 1, out), "same-breach #2, duplicate #3");
	assert_int_equal(back(d.s, entry, true), OMBUD_OK);
	assert_string_equal(links(&d, 1, out), "duplicate #3");
	desk_must_not(&d, 2, "link 1 --type cousin", "a link is");
	desk_must_not(&d, 2, "link 2", "another ticket");
	mem_free(before);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(filters_find_what_is_watched),
	    cmocka_unit_test(it_goes_and_comes_back),
	    cmocka_unit_test(others_are_told_and_not_who_does_it),
	    cmocka_unit_test(links_stand_on_both_and_come_off_from_either),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
