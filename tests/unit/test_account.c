/* Accounts: nobody is judge of the own one, somebody always administers, and a leaver's work goes to
 * one who can do it. */
#include "undo_desk.h"
#include "engine.h"


static struct ombud_session *become(struct desk *d, const char *name, int64_t now)
{
	struct ombud_session *mine = d->s;
	d->s = desk_session(d, name, now);
	return mine;
}

static void back_to(struct desk *d, struct ombud_session *mine)
{
	ombud_session_close(d->s);
	d->s = mine;
}

static char *sentence_of(struct desk *d, const char *const *words, size_t n)
{
	struct ombud_result *r;
	assert_int_equal(ombud_run(&r, d->s, &(struct ombud_request){.words = words, .n_words = n}), OMBUD_OK);
	char *text = strdup(r->sentence);
	ombud_result_free(r);
	return text;
}
#define SENTENCE(d, ...) \
	sentence_of(d, (const char *const[]){__VA_ARGS__}, sizeof((const char *const[]){__VA_ARGS__}) / sizeof(char *))

static void nobody_changes_the_own_account(void **state)
{
	static const char *const lines[] = {"agent-role admin dpo", "agent-role admin agent",
	    "agent-state admin disabled", "agent-state admin active"};
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	struct ombud_session *mine = become(&d, "admin", DESK_NOW);
	for (size_t i = 0; i < sizeof lines / sizeof *lines; i++)
		desk_must_not(&d, 0, lines[i], "nobody changes the account they work with");
	back_to(&d, mine);
	assert_int_equal(roles_of(&d, "admin"), ROLE_ADMIN);
	/* Nor by the way back: dirk would be lead again by taking back what the admin decided. */
	as(&d, "admin", 0, "agent-role dirk lead,admin");
	int64_t entry = as(&d, "admin", 0, "agent-role dirk admin");
	assert_int_equal(back_as(&d, "dirk", entry, false), OMBUD_DENIED);
	assert_int_equal(roles_of(&d, "dirk"), ROLE_ADMIN);
	desk_close(&d);
}

/* Whoever is the only one who could renews the own training; where another can, that one does. */
static void a_training_is_renewed_by_another_where_there_is_one(void **state)
{
	const int64_t later = DESK_NOW + INT64_C(400) * 86400;
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	struct ombud_session *mine = become(&d, "admin", DESK_NOW);
	desk_must(&d, 0, "agent-qualify admin 2027-11-01");
	desk_must(&d, 0, "agent-add eva admin --until 2030-01-01");
	desk_must_not(&d, 0, "agent-qualify admin 2029-11-01", "another qualified admin");
	back_to(&d, mine);
	/* A lapsed admin keeps that one thing. */
	mine = become(&d, "admin", later);
	desk_must_not(&d, 0, "agent-role olle lead", "qualification has lapsed");
	desk_must_not(&d, 0, "setting desk.name Desk", "qualification has lapsed");
	desk_must_not(&d, 0, "agent-qualify admin", "another qualified admin");
	desk_must(&d, 0, "agent-qualify olle");
	back_to(&d, mine);
	mine = become(&d, "eva", later);
	desk_must(&d, 0, "agent-state admin disabled");
	back_to(&d, mine);
	desk_close(&d);
}

static void a_past_day_is_said_to_be_past(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	struct ombud_session *mine = become(&d, "admin", DESK_NOW);
	char *past = SENTENCE(&d, "agent-qualify", "olle", "2026-11-22");
	char *today = SENTENCE(&d, "agent-qualify", "olle", "2026-11-23");
	assert_non_null(strstr(past, "that day is past"));
	assert_null(strstr(today, "that day is past"));
	free(past);
	free(today);
	back_to(&d, mine);
	desk_close(&d);
}

static void a_leavers_tickets_go_to_one_who_can_work(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "1@x");
	as(&d, "admin", 0, "agent-add sid auditor");
	as(&d, "admin", 0, "agent-add late agent --until 2026-11-22");
	desk_must(&d, id, "assign dirk");
	struct ombud_session *dirk = desk_session(&d, "dirk", DESK_NOW);
	struct ombud_session *mine = become(&d, "admin", DESK_NOW);
	desk_must_not(&d, 0, "agent-state dirk disabled --to admin", "may not work on tickets");
	desk_must_not(&d, 0, "agent-state dirk disabled --to sid", "may not work on tickets");
	desk_must_not(&d, 0, "agent-state dirk disabled --to late", "qualification has lapsed");
	desk_must_not(&d, 0, "agent-state dirk disabled --to dirk", "cannot stay");
	char *text = SENTENCE(&d, "agent-state", "dirk", "disabled", "--to", "olle");
	assert_string_equal(text, "agent-state: 1 applied; open tickets given to olle: 1, sessions that end: 1");
	free(text);
	/* Once more is no change, and leaves no entry. */
	int64_t entries = number(&d, "SELECT count(*) FROM journal");
	int64_t audit = number(&d, "SELECT count(*) FROM audit");
	text = SENTENCE(&d, "agent-state", "dirk", "disabled");
	assert_string_equal(text, "agent-state: 0 applied, 1 already so");
	free(text);
	assert_int_equal(number(&d, "SELECT count(*) FROM journal"), entries);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit"), audit);
	/* A disabled one is nobody to give tickets to either. */
	desk_must_not(&d, 0, "agent-state olle disabled --to dirk", "dirk");
	back_to(&d, mine);
	ombud_session_close(dirk);
	desk_close(&d);
}

/* An account that cannot be read may be a leaver's by now. */
static void an_account_that_cannot_be_read_has_no_roles(void **state)
{
	struct desk d;
	int64_t n;
	(void)state;
	desk_open(&d);
	letter(&d, "1@x");
	assert_int_equal(ombud_count(&n, d.s, "is:open"), OMBUD_OK);
	engine_runs(&d, "ALTER TABLE agent RENAME COLUMN roles TO was");
	assert_int_equal(ombud_count(&n, d.s, "is:open"), OMBUD_IO);
	assert_int_equal(ombud_may(d.s, "note", 0), OMBUD_IO);
	assert_non_null(strstr(ombud_error(d.s), "cannot be read"));
	engine_runs(&d, "ALTER TABLE agent RENAME COLUMN was TO roles");
	assert_int_equal(ombud_count(&n, d.s, "is:open"), OMBUD_OK);
	assert_int_equal(ombud_may(d.s, "note", 0), OMBUD_OK);
	desk_close(&d);
}

/* What a team filter asks for may be somebody: it is shown in clear to who wrote it for themselves, and
 * to roles that may see such a value of any ticket. */
static void an_address_in_a_team_filter_is_masked(void **state)
{
	static const struct {
		const char *who;
		bool clear;
	} readers[] = {{"ines", true}, {"dirk", false}, {"sid", false}};
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "admin", 0, "agent-add sid auditor");
	as(&d, "ines", 0, "filter-save hers --filter email:anna.lindqvist@example.org");
	as(&d, "ines", 0, "filter-share hers");
	as(&d, "dirk", 0, "filter-save own --filter email:own.one@example.org");
	for (size_t i = 0; i < sizeof readers / sizeof *readers; i++) {
		struct ombud_session *s = desk_session(&d, readers[i].who, DESK_NOW);
		struct ombud_saved_list *l;
		assert_int_equal(ombud_saved_filters(&l, s, false), OMBUD_OK);
		for (size_t k = 0; k < l->n; k++) {
			if (strcmp(l->v[k].name, "hers") == 0)
				assert_int_equal(strstr(l->v[k].shown, "anna.lindqvist") != NULL, readers[i].clear);
			if (strcmp(l->v[k].name, "own") == 0)
				assert_non_null(strstr(l->v[k].shown, "own.one@example.org"));
		}
		ombud_saved_free(l);
		ombud_session_close(s);
	}
	desk_close(&d);
}

/* Whoever owns the store may have the desk do what nobody need be an agent for, and nothing else. */
static void the_desk_itself_is_no_agent(void **state)
{
	struct desk d;
	struct ombud_ticket *t;
	struct ombud_open how = {.user = "nobody-known", .desk = true, .now = DESK_NOW};
	char why[600];
	int64_t done;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "1@x");
	struct ombud_session *mine = d.s;
	how.store = d.path;
	assert_int_equal(ombud_session_open(&d.s, &how, why, sizeof why), OMBUD_OK);
	assert_int_equal(ombud_tick(&done, d.s), OMBUD_OK);
	assert_int_not_equal(letter(&d, "2@x"), id);
	desk_must_not(&d, id, "note --text Hello", "is not for your role");
	desk_must_not(&d, id, "resolve SOLVED", "is not for your role");
	desk_must_not(&d, 0, "agent-add eve admin", "is not for your role");
	assert_int_equal(ombud_may_reveal(d.s, id, 0), OMBUD_DENIED);
	assert_int_equal(ombud_ticket_open(&t, d.s, id, NULL), OMBUD_OK); /* a service ticket, masked */
	ombud_ticket_free(t);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'import' AND agent_id = 0"), 1);
	ombud_session_close(d.s);
	how.act_as = "ines";
	assert_int_equal(ombud_session_open(&d.s, &how, why, sizeof why), OMBUD_DENIED);
	how.act_as = NULL;
	how.account = "ines";
	assert_int_equal(ombud_session_open(&d.s, &how, why, sizeof why), OMBUD_DENIED);
	d.s = mine;
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(nobody_changes_the_own_account),
	    cmocka_unit_test(a_training_is_renewed_by_another_where_there_is_one),
	    cmocka_unit_test(a_past_day_is_said_to_be_past),
	    cmocka_unit_test(the_desk_itself_is_no_agent),
	    cmocka_unit_test(a_leavers_tickets_go_to_one_who_can_work),
	    cmocka_unit_test(an_account_that_cannot_be_read_has_no_roles),
	    cmocka_unit_test(an_address_in_a_team_filter_is_masked),
	};
	return cmocka_run_group_tests_name("account", tests, NULL, NULL);
}
