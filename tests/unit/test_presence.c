/* Presence that fades by the clock alone: nobody writes, and what is shown goes all the same. */
#include "undo_desk.h"

static char mark_of(struct ombud_session *s, int64_t id)
{
	struct ombud_rows *rows;
	assert_int_equal(ombud_rows_by_id(&rows, s, &id, 1), OMBUD_OK);
	char mark = rows->v[0].presence;
	ombud_rows_free(rows);
	return mark;
}

static void who_crashed_fades_without_a_write(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "bo@example.com", "1@x", "How do I log in?");
	struct ombud_session *lost = desk_session(&d, NULL, DESK_NOW);
	assert_true(ombud_present(lost, id, true));
	ombud_changed(d.s);
	assert_true(ombud_presence_changed(d.s));
	assert_int_equal(mark_of(d.s, id), 'e');
	d.s->fixed_now += 300;
	assert_false(ombud_changed(d.s));
	assert_false(ombud_presence_changed(d.s));
	assert_int_equal(mark_of(d.s, id), 'e');
	d.s->fixed_now += 1;
	assert_true(ombud_presence_changed(d.s));
	assert_int_equal(mark_of(d.s, id), 0);
	assert_false(ombud_presence_changed(d.s)); /* once */
	lost->id = 0; /* as if it had been killed: it says no farewell */
	ombud_session_close(lost);
	desk_close(&d);
}

/* Rows of lost sessions are ended by whoever comes a day later, and one that was only resting
 * comes back with its next sign. */
static void lost_sessions_end_and_resting_ones_return(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "bo@example.com", "1@x", "How do I log in?");
	struct ombud_session *resting = desk_session(&d, NULL, DESK_NOW);
	assert_true(ombud_present(resting, id, false));
	struct ombud_session *next = desk_session(&d, NULL, DESK_NOW + 2 * 86400);
	assert_true(ombud_present(next, 0, false));
	assert_int_equal(mark_of(d.s, id), 0);
	resting->fixed_now = DESK_NOW + 2 * 86400;
	assert_true(ombud_present(resting, id, false));
	assert_int_equal(mark_of(next, id), 'v');
	ombud_session_close(next);
	ombud_session_close(resting);
	desk_close(&d);
}

static void who_is_on_is_told_once_each(void **state)
{
	struct desk d;
	struct ombud_colleagues *c;
	(void)state;
	with_three_accounts(&d);
	int64_t id = desk_letter(&d, KIND_HOWTO, "bo@example.com", "1@x", "How do I log in?");
	struct ombud_session *list = desk_session(&d, "ines", DESK_NOW);
	struct ombud_session *ticket = desk_session(&d, "ines", DESK_NOW);
	assert_true(ombud_present(list, 0, false));
	ombud_changed(d.s);
	assert_true(ombud_presence_changed(d.s)); /* one without a ticket too */
	assert_true(ombud_present(ticket, id, true));
	d.s->fixed_now += 60;
	assert_int_equal(ombud_colleagues(&c, d.s), OMBUD_OK);
	assert_int_equal(c->n, 1);
	assert_string_equal(c->v[0].name, "ines");
	assert_int_equal(c->v[0].ticket, id);
	assert_true(c->v[0].editing);
	assert_int_equal(c->v[0].idle, 60);
	ombud_colleagues_free(c);
	assert_int_equal(ombud_colleagues(&c, list), OMBUD_OK);
	for (size_t i = 0; i < c->n; i++)
		assert_string_not_equal(c->v[i].name, "ines"); /* oneself is none */
	ombud_colleagues_free(c);
	d.s->fixed_now += 300;
	assert_int_equal(ombud_colleagues(&c, d.s), OMBUD_OK);
	assert_int_equal(c->n, 0);
	ombud_colleagues_free(c);
	ombud_session_close(ticket);
	ombud_session_close(list);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(who_crashed_fades_without_a_write),
	    cmocka_unit_test(who_is_on_is_told_once_each),
	    cmocka_unit_test(lost_sessions_end_and_resting_ones_return),
	};
	return cmocka_run_group_tests_name("presence", tests, NULL, NULL);
}
