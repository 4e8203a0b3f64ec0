/* An account that is changed while its session is open: what the session is told, and whose the
 * tickets are then. */
#include "desk.h"

static struct ombud_session *ines_of(struct desk *d)
{
	struct ombud_session *admin = desk_session(d, "admin");
	must(admin, 0, WORDS("agent-add", "ines", "agent", "--until", "2027-11-01"));
	ombud_session_close(admin);
	return desk_session(d, "ines");
}

static void by_admin(struct desk *d, const char *const *words)
{
	struct ombud_session *admin = desk_session(d, "admin");
	must(admin, 0, words);
	ombud_session_close(admin);
}

static void a_change_is_told_once(void **state)
{
	struct desk *d = *state;
	struct ombud_session *ines = ines_of(d);
	assert_int_equal(ombud_standing(ines), OMBUD_STANDS);
	by_admin(d, WORDS("agent-role", "ines", "agent,lead"));
	assert_int_equal(ombud_standing(ines), OMBUD_STANDS_OTHERWISE);
	assert_int_equal(ombud_standing(ines), OMBUD_STANDS);
	by_admin(d, WORDS("agent-qualify", "ines", "2026-01-01"));
	assert_int_equal(ombud_standing(ines), OMBUD_STANDS_OTHERWISE);
	assert_int_equal(ombud_standing(ines), OMBUD_STANDS);
	ombud_session_close(ines);
}

static void the_disabled_are_told_by_whom(void **state)
{
	struct desk *d = *state;
	struct ombud_session *ines = ines_of(d);
	by_admin(d, WORDS("agent-state", "ines", "disabled"));
	assert_int_equal(ombud_standing(ines), OMBUD_STANDS_DISABLED);
	assert_non_null(strstr(ombud_error(ines), "disabled by admin"));
	by_admin(d, WORDS("agent-state", "ines", "active"));
	assert_int_equal(ombud_standing(ines), OMBUD_STANDS_OTHERWISE);
	ombud_session_close(ines);
}

static void tickets_go_to_whom_is_named(void **state)
{
	struct desk *d = *state;
	struct ombud_session *ines = ines_of(d);
	int64_t one = new_ticket(d->s, "howto", "Hers"), two = new_ticket(d->s, "howto", "Hers too");
	must(ines, one, WORDS("assign", "@me"));
	by_admin(d, WORDS("agent-state", "ines", "disabled", "--to", "anna"));
	assert_string_equal(row(d->s, one).assignee, "@me");
	assert_string_equal(row(d->s, two).assignee, "");
	by_admin(d, WORDS("agent-state", "ines", "active"));
	must(d->s, one, WORDS("assign", "ines"));
	by_admin(d, WORDS("agent-state", "ines", "disabled"));
	assert_string_equal(row(d->s, one).assignee, "");
	ombud_session_close(ines);
}

static void not_to_the_leaver_nor_to_nobody_known(void **state)
{
	struct desk *d = *state;
	struct ombud_session *ines = ines_of(d), *admin = desk_session(d, "admin");
	struct ombud_result *r;
	const struct ombud_request none = {0};
	assert_int_equal(desk_run(&r, admin, none, WORDS("agent-state", "ines", "disabled", "--to", "ines")),
	    OMBUD_CONFLICT);
	assert_int_not_equal(desk_run(&r, admin, none, WORDS("agent-state", "ines", "disabled", "--to", "bob")),
	    OMBUD_OK);
	assert_int_equal(desk_run(&r, admin, none, WORDS("agent-state", "ines", "active", "--to", "anna")),
	    OMBUD_INPUT);
	assert_int_equal(ombud_standing(ines), OMBUD_STANDS);
	ombud_session_close(admin);
	ombud_session_close(ines);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(a_change_is_told_once, desk_setup, desk_teardown),
	    cmocka_unit_test_setup_teardown(the_disabled_are_told_by_whom, desk_setup, desk_teardown),
	    cmocka_unit_test_setup_teardown(tickets_go_to_whom_is_named, desk_setup, desk_teardown),
	    cmocka_unit_test_setup_teardown(
	        not_to_the_leaver_nor_to_nobody_known, desk_setup, desk_teardown),
	};
	return cmocka_run_group_tests_name("standing", tests, NULL, NULL);
}
