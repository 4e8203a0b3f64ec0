/* What a desk that is shown as it was asks of the desk as it is, and settings that older versions kept. */
#include "demo_store.h"

#include "base/own.h"
#include "cmd/cmd.h"
#include "screen.h"
#include "view/alarms.h"

static struct ombud_session *s;
static struct screen screen;

static int set_up(void **state)
{
	(void)state;
	strcpy(folder, "/tmp/ombud-today-XXXXXX");
	assert_non_null(mkdtemp(folder));
	must_make(in_folder("one.db"), 60, 1, NOW);
	s = open_desk(in_folder("one.db"), NOW);
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	ombud_session_close(s);
	remove_folder();
	return 0;
}

static void begin(void)
{
	char why[600];
	assert_true(screen_open(&screen, &(struct screen_start){.session = s}, why, sizeof why));
}

static void keep(const char *key, const char *text)
{
	assert_int_equal(ombud_keep(s, key, text, strlen(text)), OMBUD_OK);
}

/* ---- the past --------------------------------------------------------------------------------- */

static void lines_are_written_to_the_desk_as_it_is(void **state)
{
	char *text;
	size_t n;
	(void)state;
	begin();
	cmd_run(&screen.desk, "as-of 2026-11-20", 0);
	assert_non_null(screen.desk.present);
	entered_add(&screen.desk, ENTERED_COMMAND, "as-of 2026-11-20");
	screen_close(&screen);
	assert_int_equal(ombud_kept(&text, &n, s, "entered.commands"), OMBUD_OK);
	assert_non_null(strstr(text, "as-of 2026-11-20"));
	ombud_free(text);
}

static bool is_looked_at(struct ombud_session *by, int64_t ticket)
{
	char *who;
	assert_int_equal(ombud_presence(&who, by, ticket), OMBUD_OK);
	bool is = who && who[0];
	ombud_free(who);
	return is;
}

/* Whoever goes from a ticket to the past has it open no more, and another session is told so. */
static void a_look_into_the_past_is_no_look_at_a_ticket(void **state)
{
	enum { TICKET = 1, LATER = 3600000 };
	struct ombud_session *other = open_desk(in_folder("one.db"), NOW);
	(void)state;
	begin();
	assert_true(ombud_present(s, TICKET, true));
	screen.told.ticket = TICKET;
	screen.told.editing = true;
	assert_true(is_looked_at(other, TICKET));
	cmd_run(&screen.desk, "as-of 2026-11-20", 0);
	assert_non_null(screen.desk.present);
	screen_clock(&screen, LATER);
	assert_false(is_looked_at(other, TICKET));
	screen_close(&screen);
	ombud_session_close(other);
}

static void a_command_says_whether_it_is_for_the_past(void **state)
{
	(void)state;
	begin();
	cmd_run(&screen.desk, "as-of 2026-11-20", 0);
	cmd_run(&screen.desk, "group kind", 0);
	assert_false(screen.desk.error);
	cmd_run(&screen.desk, "take", 0);
	assert_true(screen.desk.error);
	cmd_run(&screen.desk, "as-of now", 0);
	assert_false(screen.desk.error);
	screen_close(&screen);
}

/* ---- alarms ----------------------------------------------------------------------------------- */

static void as_many_alarms_are_held_as_were_kept(void **state)
{
	enum { MANY = 60 };
	struct bytes lines = {0};
	char name[20];
	(void)state;
	for (int i = 0; i < MANY; i++) {
		snprintf(name, sizeof name, "own-%d", i);
		struct ombud_result *r;
		const char *words[] = {"filter-save", "--name", name, "--filter", "is:open"};
		assert_int_equal(ombud_run(&r, s, &(struct ombud_request){.words = words, .n_words = 5}), OMBUD_OK);
		ombud_result_free(r);
		bytes_printf(&lines, "%s 1\n", name);
	}
	keep("alarms", bytes_text(&lines));
	bytes_free(&lines);
	begin();
	assert_int_equal(screen.desk.alarms.v.n, MANY);
	screen_close(&screen);
}

static void an_alarm_of_a_filter_that_went_is_not_taken_on(void **state)
{
	(void)state;
	keep("alarms", "gone 1\nown-0 2\n");
	begin();
	assert_int_equal(screen.desk.alarms.v.n, 1);
	assert_non_null(alarm_of(&screen.desk, "own-0"));
	screen_close(&screen);
}

/* ---- what older versions kept ------------------------------------------------------------------- */

static void is_set(const char *name, const char *value)
{
	char *set = own_setting(s, name);
	assert_string_equal(set ? set : "", value);
	heap_free(set);
}

static void widths_were_numbers(void **state)
{
	(void)state;
	keep(OWN_KEY, "ambiguous 2\n");
	is_set("ambiguous", "wide");
	begin();
	assert_true(screen.desk.wide);
	assert_string_equal(setting_of(&screen.desk, "ambiguous"), "wide");
	screen_close(&screen);
	keep(OWN_KEY, "ambiguous 1\n");
	is_set("ambiguous", "narrow");
}

static void lines_had_a_key_of_their_own(void **state)
{
	(void)state;
	keep(OWN_KEY, "sticky on\n");
	keep("linear", "on");
	is_set("linear", "on");
	keep(OWN_KEY, "sticky on\nlinear off\n");
	is_set("linear", "off"); /* it was set since */
	is_set("sticky", "on");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(lines_are_written_to_the_desk_as_it_is),
	    cmocka_unit_test(a_look_into_the_past_is_no_look_at_a_ticket),
	    cmocka_unit_test(a_command_says_whether_it_is_for_the_past),
	    cmocka_unit_test(as_many_alarms_are_held_as_were_kept),
	    cmocka_unit_test(an_alarm_of_a_filter_that_went_is_not_taken_on),
	    cmocka_unit_test(widths_were_numbers),
	    cmocka_unit_test(lines_had_a_key_of_their_own),
	};
	return cmocka_run_group_tests_name("today", tests, set_up, tear_down);
}
