/* Notes that name somebody by @: who is told, until when, and who is not. */
#include "undo_desk.h"

static void told(struct desk *d, const char *who, const char *expected)
{
	char *text = NULL;
	struct ombud_session *s = desk_session(d, who, DESK_NOW);
	assert_int_equal(ombud_told(&text, s), OMBUD_OK);
	assert_string_equal(text ? text : "nothing", expected);
	ombud_free(text);
	ombud_session_close(s);
}

static void counts(struct desk *d, const char *who, int64_t n)
{
	int64_t found = -1;
	struct ombud_session *s = desk_session(d, who, DESK_NOW);
	assert_int_equal(ombud_count(&found, s, "is:mentioned"), OMBUD_OK);
	assert_int_equal(found, n);
	ombud_session_close(s);
}

static void opens(struct desk *d, const char *who, int64_t id)
{
	struct ombud_ticket *t;
	struct ombud_session *s = desk_session(d, who, DESK_NOW);
	assert_int_equal(ombud_ticket_open(&t, s, id, NULL), OMBUD_OK);
	ombud_ticket_free(t);
	ombud_session_close(s);
}

static void who_is_named_is_told_until_they_open_it(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "a@x");
	desk_must(&d, id, "note \"@dirk, could you look? Or @Ines.\"");
	told(&d, "dirk", "anna mentioned you in #1");
	told(&d, "ines", "anna mentioned you in #1");
	told(&d, "olle", "nothing");
	counts(&d, "dirk", 1);
	counts(&d, "olle", 0);
	opens(&d, "dirk", id);
	told(&d, "dirk", "nothing");
	counts(&d, "dirk", 0);
	counts(&d, "ines", 1);
	/* Named again, told again. */
	desk_must(&d, id, "note \"@dirk @dirk\"");
	desk_must(&d, letter(&d, "b@x"), "note @dirk");
	told(&d, "dirk", "anna mentioned you in #2; 1 more: is:mentioned");
	counts(&d, "dirk", 2);
	desk_close(&d);
}

/* Who asks what files there are, even with a reason, has read no note. */
static void a_list_of_attachments_is_no_reading(void **state)
{
	struct desk d;
	char *text;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "a@x");
	desk_must(&d, id, "note @dirk");
	struct ombud_session *s = desk_session(&d, "dirk", DESK_NOW);
	assert_int_equal(ombud_attachments(&text, s, id, "package", NULL), OMBUD_OK);
	ombud_free(text);
	ombud_session_close(s);
	told(&d, "dirk", "anna mentioned you in #1");
	assert_int_equal(number(&d, "SELECT count(*) FROM seen WHERE agent_id <> (SELECT id FROM agent WHERE name = 'anna')"), 0);
	/* Why is on record nevertheless. */
	assert_int_equal(number(&d, "SELECT count(*) FROM access_log WHERE what = 'reason'"), 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'open' AND detail = 'attachment'"), 1);
	desk_close(&d);
}

static void one_session_is_told_once(void **state)
{
	struct desk d;
	char *text;
	(void)state;
	with_three_accounts(&d);
	struct ombud_session *dirk = desk_session(&d, "dirk", DESK_NOW);
	assert_int_equal(ombud_told(&text, dirk), OMBUD_OK);
	assert_null(text);
	int64_t id = letter(&d, "a@x");
	desk_must(&d, id, "note \"@dirk\"");
	assert_int_equal(ombud_told(&text, dirk), OMBUD_OK);
	assert_string_equal(text, "anna mentioned you in #1");
	ombud_free(text);
	desk_must(&d, id, "note \"no name\"");
	assert_int_equal(ombud_told(&text, dirk), OMBUD_OK);
	assert_null(text);
	ombud_session_close(dirk);
	desk_close(&d);
}

static void undo_withdraws_it(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "a@x");
	desk_must(&d, id, "note \"@dirk\"");
	assert_int_equal(back(d.s, 0, false), OMBUD_OK);
	told(&d, "dirk", "nothing");
	counts(&d, "dirk", 0);
	assert_int_equal(back(d.s, 0, true), OMBUD_OK);
	told(&d, "dirk", "anna mentioned you in #1");
	desk_close(&d);
}

static void a_team_is_all_of_it(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "admin", 0, "agent-add bert --role agent --team billing --until 2027-10-01");
	as(&d, "admin", 0, "agent-add bea --role agent --team billing --until 2027-10-01");
	as(&d, "admin", 0, "agent-add root --role admin --team billing --until 2027-10-01");
	int64_t id = letter(&d, "a@x");
	desk_must(&d, id, "note \"@billing: an invoice\"");
	counts(&d, "bert", 1);
	counts(&d, "bea", 1);
	counts(&d, "dirk", 0);
	/* Who sees no tickets is told of none. */
	assert_int_equal(number(&d, "SELECT count(*) FROM mention"), 2);
	/* One's own team, but not oneself. */
	as(&d, "bert", id, "note \"@team\"");
	counts(&d, "bert", 1);
	assert_int_equal(number(&d, "SELECT count(*) FROM mention"), 3);
	desk_close(&d);
}

static void says(struct desk *d, int64_t id, const char *line, const char *remark)
{
	const char *words[] = {"note", line};
	struct ombud_result *r;
	struct ombud_request how = {.words = words, .n_words = 2, .ids = &id, .n_ids = 1};
	assert_int_equal(ombud_run(&r, d->s, &how), OMBUD_OK);
	assert_string_equal(r->remark ? r->remark : "nothing", remark);
	ombud_result_free(r);
}

static void a_name_of_nobody_stays_text(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "a@x");
	says(&d, id, "@bob, and @dirk", "nobody is called @bob");
	says(&d, id, "write to bo@example.com or bo.@x", "nothing");
	says(&d, id, "write to r&d&@example.com or bo~@example.com", "nothing");
	says(&d, id, "at 5 @ noon @", "nothing");
	says(&d, id, "(@dirk) @dirk.", "nothing");
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = '@bob, and @dirk'"), 1);
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(who_is_named_is_told_until_they_open_it),
	    cmocka_unit_test(a_list_of_attachments_is_no_reading),
	    cmocka_unit_test(one_session_is_told_once),
	    cmocka_unit_test(undo_withdraws_it),
	    cmocka_unit_test(a_team_is_all_of_it),
	    cmocka_unit_test(a_name_of_nobody_stays_text),
	};
	return cmocka_run_group_tests_name("mention", tests, NULL, NULL);
}
