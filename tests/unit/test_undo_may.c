/* Undo and redo by whom: who may do now what the entry did; and accounts that change under an open
 * session. */
#include "of_sqlite.h"
#include "undo_desk.h"

/* Whoever was admin once has no way back to it. */
static void a_role_that_is_gone_is_not_undone_into(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "admin", 0, "agent-role dirk admin");
	int64_t entry = as(&d, "dirk", 0, "agent-role olle lead");
	as(&d, "admin", 0, "agent-role dirk agent");
	assert_int_equal(back_as(&d, "dirk", entry, false), OMBUD_DENIED);
	assert_int_equal(back_as(&d, "dirk", 0, false), OMBUD_DENIED);
	assert_int_equal(roles_of(&d, "dirk"), ROLE_AGENT);
	desk_close(&d);
}

static void an_admins_entry_is_not_a_leads(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t role = as(&d, "admin", 0, "agent-role olle lead");
	int64_t setting = as(&d, "admin", 0, "setting desk.name Desk");
	assert_int_equal(back_as(&d, "ines", role, false), OMBUD_DENIED);
	assert_int_equal(back_as(&d, "ines", setting, false), OMBUD_DENIED);
	assert_int_equal(roles_of(&d, "olle"), ROLE_LEAD);
	/* What was undone by the one is not redone by the other. */
	assert_int_equal(back_as(&d, "admin", setting, false), OMBUD_OK);
	assert_int_equal(back_as(&d, "ines", setting, true), OMBUD_DENIED);
	desk_close(&d);
}

/* An account that lists no ticket takes back what it did all the same. */
static void who_may_do_it_may_undo_it(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "admin", 0, "setting desk.name Desk");
	as(&d, "admin", 0, "agent-role olle lead");
	as(&d, "admin", 0, "agent-qualify olle 2027-05-05");
	for (int i = 0; i < 3; i++)
		assert_int_equal(back_as(&d, "admin", 0, false), OMBUD_OK);
	assert_int_equal(roles_of(&d, "olle"), ROLE_AGENT);
	assert_int_equal(back_as(&d, "admin", 0, false), OMBUD_NOTFOUND);
	assert_int_equal(back_as(&d, "admin", 0, true), OMBUD_OK);
	desk_close(&d);
}

static void who_only_reads_takes_nothing_back(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "1@x");
	int64_t low = as(&d, "ines", id, "priority low"), high = as(&d, "ines", id, "priority high");
	assert_int_equal(back_as(&d, "ines", high, false), OMBUD_OK);
	as(&d, "admin", 0, "agent-role ines auditor");
	assert_int_equal(back_as(&d, "ines", low, false), OMBUD_DENIED);
	assert_int_equal(back_as(&d, "ines", high, true), OMBUD_DENIED);
	assert_int_equal(desk_count(&d, "priority:low"), 1);
	desk_close(&d);
}

/* The right is asked of each ticket as it is now. */
static void anothers_ticket_keeps_the_note(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "1@x");
	as(&d, "olle", id, "assign @me");
	int64_t note = as(&d, "olle", id, "note hello");
	as(&d, "ines", id, "assign ines");
	assert_int_equal(back_as(&d, "olle", note, false), OMBUD_DENIED);
	assert_int_equal(desk_count(&d, "msgs:2"), 1);
	as(&d, "ines", id, "assign olle");
	assert_int_equal(back_as(&d, "olle", note, false), OMBUD_OK);
	assert_int_equal(desk_count(&d, "msgs:1"), 1);
	desk_close(&d);
}

/* A recipe leaves an entry for each operation, and each asks for its own right; so do many tickets. */
static void each_step_of_a_recipe_asks_for_its_own_right(void **state)
{
	struct desk d;
	struct ombud_recipe_report *report;
	const struct ombud_recipe_how how = {.name = "two"};
	(void)state;
	with_three_accounts(&d);
	letter(&d, "1@x");
	letter(&d, "2@x");
	as(&d, "ines", 0, "recipe-save two --filter is:open --words \"note hello\nlabel seen\"");
	struct ombud_session *ines = desk_session(&d, "ines", DESK_NOW);
	if (ombud_recipe_run(&report, ines, &how))
		print_error("%s\n", ombud_error(ines));
	ombud_recipe_report_free(report);
	int64_t label = newest_entry(ines), note = label - 1;
	ombud_session_close(ines);
	assert_int_equal(desk_count(&d, "label:seen msgs:2"), 2);
	as(&d, "admin", 0, "agent-role ines agent");
	assert_int_equal(back_as(&d, "ines", note, false), OMBUD_DENIED);
	assert_int_equal(back_as(&d, "ines", label, false), OMBUD_OK);
	assert_int_equal(desk_count(&d, "label:seen"), 0);
	assert_int_equal(desk_count(&d, "msgs:2"), 2);
	desk_close(&d);
}

/* ---- what the operation asked of the ticket -------------------------------------------------------- */

static void take_back_is_denied(
    struct ombud_session *s, int64_t entry, bool redo, const char *words)
{
	assert_int_equal(back(s, entry, redo), OMBUD_DENIED);
	if (!strstr(ombud_error(s), words)) {
		print_error("\"%s\" has no \"%s\"\n", ombud_error(s), words);
		desk_fail();
	}
}

/* To be spam is a lead's word, whichever way it comes; the session stays open all the while. */
static void a_move_done_again_asks_for_its_role(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = letter(&d, "1@x");
	as(&d, "ines", id, "assign ines");
	int64_t entry = as(&d, "ines", id, "state spam");
	struct ombud_session *ines = desk_session(&d, "ines", DESK_NOW);
	assert_int_equal(back(ines, entry, false), OMBUD_OK);
	as(&d, "admin", 0, "agent-role ines agent");
	take_back_is_denied(ines, entry, true, "state spam needs the permission spam: lead, dpo may");
	assert_int_equal(desk_count(&d, "state:new"), 1);
	as(&d, "admin", 0, "agent-role ines agent,lead");
	assert_int_equal(back(ines, entry, true), OMBUD_OK);
	as(&d, "admin", 0, "agent-role ines agent");
	take_back_is_denied(ines, entry, false, "state spam needs the permission spam: lead, dpo may");
	assert_int_equal(desk_count(&d, "state:spam"), 1);
	ombud_session_close(ines);
	desk_close(&d);
}

/* Many tickets of a right are a lead's to resolve, many of the service an agent's. */
static void many_of_a_right_are_a_leads(void **state)
{
	struct desk d;
	struct ombud_result *r;
	int64_t ids[2], entry;
	(void)state;
	with_three_accounts(&d);
	for (int i = 0; i < 2; i++) {
		ids[i] = desk_letter(&d, KIND_ACCESS, i ? "bo@example.com" : "eva@example.com",
		    i ? "2@x" : "1@x", "What do you hold?");
		desk_must(&d, ids[i], "identity verified known");
		desk_known(&d, ids[i], "GRANTED", false);
		desk_must(&d, ids[i], "assign ines");
	}
	struct desk lead = d;
	lead.s = desk_session(&d, "ines", DESK_NOW);
	assert_int_equal(bulk_try(&r, &lead, "resolve GRANTED", (struct ombud_request){.ids = ids, .n_ids = 2}), OMBUD_OK);
	assert_int_equal(r->applied, 2);
	entry = r->entry;
	ombud_result_free(r);
	assert_int_equal(back(lead.s, entry, false), OMBUD_OK);
	as(&d, "admin", 0, "agent-role ines agent");
	take_back_is_denied(lead.s, entry, true, "bulk-other is not for your role: lead, dpo may");
	assert_int_equal(desk_count(&d, "state:review"), 0);
	ombud_session_close(lead.s);
	desk_close(&d);
}

/* One approves, takes it back, and the author does it again: that would be one pair of eyes. */
static void a_second_pair_of_eyes_is_asked_for_again(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "admin", 0, "agent-role olle lead,dpo");
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	as(&d, "ines", id, "assign @me");
	as(&d, "ines", id, "identity verified known");
	desk_known(&d, id, "GRANTED", false);
	as(&d, "ines", id, "resolve GRANTED");
	int64_t entry = as(&d, "olle", id, "approve");
	assert_int_equal(back_as(&d, "olle", entry, false), OMBUD_OK);
	struct ombud_session *ines = desk_session(&d, "ines", DESK_NOW);
	take_back_is_denied(ines, entry, true, "a second person must approve");
	ombud_session_close(ines);
	assert_int_equal(desk_count(&d, "state:review"), 1);
	assert_int_equal(back_as(&d, "olle", entry, true), OMBUD_OK);
	desk_close(&d);
}

/* Brought before a second person by the way back, it is brought by who goes that way: two still decide. */
static void who_brings_it_to_review_again_does_not_approve(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "admin", 0, "agent-role olle lead,dpo");
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	as(&d, "ines", id, "assign @me");
	as(&d, "ines", id, "identity verified known");
	desk_known(&d, id, "GRANTED", false);
	int64_t entry = as(&d, "ines", id, "resolve GRANTED");
	assert_int_equal(back_as(&d, "ines", entry, false), OMBUD_OK); /* she thinks better of it */
	assert_int_equal(back_as(&d, "olle", entry, true), OMBUD_OK);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "olle", DESK_NOW);
	desk_must_not(&d, id, "approve", "a second person must approve");
	ombud_session_close(d.s);
	d.s = mine;
	as(&d, "ines", id, "approve");
	desk_close(&d);
}

/* Whether the list of what is left names a second person, as that agent sees it. */
static bool waits_for_second(struct desk *d, const char *agent, int64_t id)
{
	struct ombud_ticket *t;
	struct ombud_session *s = desk_session(d, agent, DESK_NOW);
	bool waits = false;
	assert_int_equal(ombud_ticket_open(&t, s, id, "reply"), OMBUD_OK);
	for (size_t i = 0; i < t->n_steps; i++)
		waits |= strcmp(t->steps[i].text, "approved by a second person") == 0 && !t->steps[i].done;
	ombud_ticket_free(t);
	ombud_session_close(s);
	return waits;
}

/* Whose kind wants a second person does not get round it by another kind for a while. */
static void another_kind_is_no_way_round(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = desk_letter(&d, KIND_ERASURE, "bo@example.com", "1@x", "Erase me");
	as(&d, "dirk", id, "assign @me");
	as(&d, "dirk", id, "identity verified known");
	int64_t kind = as(&d, "dirk", id, "kind incident");
	as(&d, "dirk", id, "kind howto");
	as(&d, "dirk", id, "answered --by phone --what said");
	assert_true(waits_for_second(&d, "dirk", id));
	assert_false(waits_for_second(&d, "ines", id)); /* she would be it */
	as(&d, "dirk", id, "resolve SOLVED");
	assert_int_equal(desk_count(&d, "state:review kind:howto"), 1);
	assert_true(waits_for_second(&d, "ines", id));
	assert_int_equal(back_as(&d, "dirk", kind, false), OMBUD_CONFLICT);
	as(&d, "ines", id, "approve");
	assert_int_equal(desk_count(&d, "state:resolved kind:howto"), 1);
	desk_close(&d);
}

/* A rectification in full is one person's, in part it is not: the command goes where the guard lets it,
 * and what is left says the same. */
static void a_code_may_take_two(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	int64_t id = desk_letter(&d, KIND_RECTIFICATION, "bo@example.com", "1@x", "My name is wrong");
	as(&d, "dirk", id, "assign @me");
	as(&d, "dirk", id, "identity verified known");
	as(&d, "dirk", id, "answered --by phone --code PARTIAL --points all --what said");
	assert_false(waits_for_second(&d, "dirk", id));
	desk_known(&d, id, "PARTIAL", false);
	as(&d, "dirk", id, "resolve PARTIAL");
	assert_int_equal(desk_count(&d, "state:review kind:rectification"), 1);
	assert_true(waits_for_second(&d, "dirk", id));
	desk_close(&d);
}

/* Approved first and answered then, it waits for nobody, and the list of what is left says so. */
static void an_answer_after_approval_leaves_the_end(void **state)
{
	struct desk d;
	struct ombud_ticket *t;
	(void)state;
	with_three_accounts(&d);
	int64_t id = desk_letter(&d, KIND_ACCESS, "bo@example.com", "1@x", "What do you hold?");
	as(&d, "dirk", id, "assign @me");
	as(&d, "dirk", id, "identity verified known");
	desk_known(&d, id, "GRANTED", false);
	as(&d, "dirk", id, "resolve GRANTED");
	as(&d, "ines", id, "approve");
	as(&d, "dirk", id, "answered --by phone --points all --what said");
	assert_int_equal(desk_count(&d, "state:approved kind:access"), 1);
	struct ombud_session *s = desk_session(&d, "dirk", DESK_NOW);
	assert_int_equal(ombud_ticket_open(&t, s, id, NULL), OMBUD_OK);
	assert_string_equal(t->steps[t->n_steps - 1].text, "ended");
	assert_string_equal(t->steps[t->n_steps - 1].mend, "resolve GRANTED");
	ombud_ticket_free(t);
	ombud_session_close(s);
	desk_known(&d, id, "GRANTED", true);
	as(&d, "dirk", id, "resolve GRANTED");
	assert_int_equal(desk_count(&d, "state:resolved kind:access"), 1);
	desk_close(&d);
}

/* What was decided stands on who asked and for what: neither is taken back from under it. */
static void nothing_is_pulled_from_under_a_decision(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "admin", 0, "agent-role olle lead,dpo");
	int64_t id = desk_letter(&d, KIND_OTHER, "bo@example.com", "1@x", "What do you hold?");
	as(&d, "dirk", id, "assign @me");
	int64_t kind = as(&d, "dirk", id, "kind access");
	int64_t identity = as(&d, "dirk", id, "identity verified known");
	desk_known(&d, id, "GRANTED", false);
	as(&d, "dirk", id, "resolve GRANTED");
	as(&d, "olle", id, "approve");
	assert_int_equal(back_as(&d, "dirk", kind, false), OMBUD_CONFLICT);
	assert_int_equal(back_as(&d, "dirk", identity, false), OMBUD_CONFLICT);
	assert_int_equal(desk_count(&d, "state:approved kind:access"), 1);
	desk_must_not(&d, id, "identity unknown", "send it back to work first");
	desk_close(&d);
}

/* Sharing is asked for where it makes the filter the team's. */
static void a_filter_is_not_shared_again_without_the_right(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	as(&d, "ines", 0, "filter-save mine --filter is:open");
	int64_t entry = as(&d, "ines", 0, "filter-share mine");
	struct ombud_session *ines = desk_session(&d, "ines", DESK_NOW);
	assert_int_equal(back(ines, entry, false), OMBUD_OK);
	as(&d, "admin", 0, "agent-role ines agent");
	take_back_is_denied(ines, entry, true, "service-tables");
	ombud_session_close(ines);
	desk_close(&d);
}

/* ---- accounts while sessions are open --------------------------------------------------------------- */

static void an_open_session_has_the_roles_of_now(void **state)
{
	struct desk d;
	int64_t n;
	(void)state;
	with_three_accounts(&d);
	struct ombud_session *dirk = desk_session(&d, "dirk", DESK_NOW);
	assert_int_equal(ombud_may(dirk, "approve", 0), OMBUD_DENIED);
	as(&d, "admin", 0, "agent-role dirk lead");
	hears(dirk->db);
	assert_int_equal(ombud_may(dirk, "approve", 0), OMBUD_OK);
	as(&d, "admin", 0, "agent-qualify dirk 2020-01-01");
	hears(dirk->db);
	assert_int_equal(ombud_may(dirk, "approve", 0), OMBUD_DENIED);
	assert_non_null(strstr(ombud_error(dirk), "qualification has lapsed"));
	as(&d, "admin", 0, "agent-state dirk disabled");
	hears(dirk->db);
	assert_int_equal(ombud_count(&n, dirk, "is:open"), OMBUD_DENIED);
	ombud_session_close(dirk);
	desk_close(&d);
}

/* The own account is another one at once, where one may change it at all. */
static void ones_own_training_counts_at_once(void **state)
{
	struct desk d;
	(void)state;
	with_three_accounts(&d);
	struct ombud_session *mine = d.s;
	d.s = desk_session(&d, "admin", DESK_NOW + INT64_C(400) * 86400);
	desk_must_not(&d, 0, "agent-add bea agent", "qualification has lapsed");
	desk_must(&d, 0, "agent-qualify admin");
	desk_must(&d, 0, "agent-add bea agent");
	ombud_session_close(d.s);
	d.s = mine;
	desk_close(&d);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_role_that_is_gone_is_not_undone_into),
	    cmocka_unit_test(an_admins_entry_is_not_a_leads),
	    cmocka_unit_test(who_may_do_it_may_undo_it),
	    cmocka_unit_test(who_only_reads_takes_nothing_back),
	    cmocka_unit_test(anothers_ticket_keeps_the_note),
	    cmocka_unit_test(each_step_of_a_recipe_asks_for_its_own_right),
	    cmocka_unit_test(a_move_done_again_asks_for_its_role),
	    cmocka_unit_test(many_of_a_right_are_a_leads),
	    cmocka_unit_test(a_second_pair_of_eyes_is_asked_for_again),
	    cmocka_unit_test(who_brings_it_to_review_again_does_not_approve),
	    cmocka_unit_test(another_kind_is_no_way_round),
	    cmocka_unit_test(a_code_may_take_two),
	    cmocka_unit_test(an_answer_after_approval_leaves_the_end),
	    cmocka_unit_test(nothing_is_pulled_from_under_a_decision),
	    cmocka_unit_test(a_filter_is_not_shared_again_without_the_right),
	    cmocka_unit_test(an_open_session_has_the_roles_of_now),
	    cmocka_unit_test(ones_own_training_counts_at_once),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
