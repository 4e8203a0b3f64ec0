/* Rules on arrival: each letter is looked at once, with the maker's rights, whatever dies between. */
#include "desk.h"
#include "engine.h"

#include "ops/arrive.h"
#include "ops/rule.h"
#include "store/audit.h"
#include "store/recipe.h"

static struct desk desk;

static int open_desk(void **state)
{
	(void)state;
	desk_open(&desk);
	return 0;
}

static int close_desk(void **state)
{
	(void)state;
	desk_close(&desk);
	return 0;
}

static void as(const char *agent, const char *line)
{
	struct ombud_session *mine = desk.s;
	desk.s = desk_session(&desk, agent, DESK_NOW);
	desk_must(&desk, 0, line);
	ombud_session_close(desk.s);
	desk.s = mine;
}

static void rule(const char *name, const char *filter, const char *words)
{
	char line[400];
	snprintf(line, sizeof line, "recipe-save %s --on-arrival yes --filter \"%s\" --words \"%s\"", name,
	    filter, words);
	desk_must(&desk, 0, line);
}

static int letters;
static int64_t letter(enum kind kind)
{
	char id[32];
	snprintf(id, sizeof id, "%d@x", ++letters);
	return desk_letter(&desk, kind, "a@example.com", id, "Some words");
}

/* Runs the rules; how many tickets they looked at. */
static int64_t look(void)
{
	struct ombud_recipe_report *r;
	if (ombud_rules_run(&r, desk.s)) {
		print_error("%s\n", ombud_error(desk.s));
		desk_fail();
	}
	int64_t n = r->looked;
	ombud_recipe_report_free(r);
	return n;
}

static struct ombud_recipe the_rule(const char *name)
{
	static struct ombud_recipe_list *l;
	ombud_recipes_free(l);
	l = NULL;
	if (!name)
		return (struct ombud_recipe){0};
	assert_int_equal(ombud_recipes(&l, desk.s, true, false), OMBUD_OK);
	for (size_t i = 0; i < l->n; i++)
		if (strcmp(l->v[i].name, name) == 0)
			return l->v[i];
	desk_fail();
	return (struct ombud_recipe){0};
}

static int drop_list(void **state)
{
	the_rule(NULL);
	return close_desk(state);
}

static void what_arrives_is_looked_at_once(void **state)
{
	(void)state;
	letter(KIND_HOWTO); /* before there is a rule */
	rule("learn", "kind:howto", "note seen; label learn");
	assert_int_equal(look(), 0);
	int64_t id = letter(KIND_HOWTO);
	letter(KIND_ACCESS);
	assert_int_equal(look(), 2);
	assert_int_equal(look(), 0);
	assert_int_equal(desk_count(&desk, "+learn"), 1);
	char filter[32];
	snprintf(filter, sizeof filter, "+learn id:%lld", (long long)id);
	assert_int_equal(desk_count(&desk, filter), 1);
	struct ombud_recipe r = the_rule("learn");
	assert_int_equal(r.matched, 1);
	assert_int_equal(r.applied, 2);
	assert_int_equal(r.failed, 0);
	assert_int_equal(r.ran, DESK_NOW);
}

static void a_new_letter_brings_the_ticket_back_before_them(void **state)
{
	(void)state;
	int64_t id = desk_letter(&desk, KIND_ACCESS, "a@example.com", "first@x", "one");
	rule("again", "kind:access msgs:>1", "label again");
	struct intake in = {.sender = "a@example.com",
	    .address = "a@example.com",
	    .subject = "More",
	    .body = "two",
	    .message_id = "second@x",
	    .in_reply_to = "first@x",
	    .received_at = DESK_NOW};
	enum intake_done done;
	int64_t joined;
	assert_int_equal(intake_begin(desk.s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &joined, desk.s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(desk.s), OMBUD_OK);
	assert_int_equal(done, INTAKE_THREADED);
	assert_int_equal(joined, id);
	assert_int_equal(look(), 1);
	assert_int_equal(desk_count(&desk, "+again"), 1);
}

/* Every rule judges the letter as it came: what a rule does calls no other, in either order. */
static void rules_do_not_set_each_other_off(void **state)
{
	(void)state;
	rule("one", "kind:howto", "label one; priority high");
	rule("two", "+one", "label two");
	rule("three", "kind:howto priority:normal", "priority low");
	letter(KIND_HOWTO);
	assert_int_equal(look(), 1);
	assert_int_equal(look(), 0);
	assert_int_equal(desk_count(&desk, "+one"), 1);
	assert_int_equal(desk_count(&desk, "+two"), 0);
	/* In their order: the last has the last word. */
	assert_int_equal(desk_count(&desk, "priority:low"), 1);
	desk_must(&desk, 0, "recipe-save three --on-arrival yes --place 1 --filter \"kind:howto priority:normal\" --words \"priority low\"");
	desk_must(&desk, 0, "recipe-save one --on-arrival yes --place 7 --filter kind:howto --words \"priority high\"");
	letter(KIND_HOWTO);
	look();
	assert_int_equal(desk_count(&desk, "priority:high"), 1);
}

static void the_maker_has_to_be_there(void **state)
{
	(void)state;
	as("admin", "agent-add bea --role agent,lead --until 2027-10-01");
	as("bea", "recipe-save hers --on-arrival yes --filter kind:howto --words \"assign @me\"");
	rule("mine", "kind:howto", "label mine");
	letter(KIND_HOWTO);
	look();
	assert_int_equal(desk_count(&desk, "assignee:bea"), 1);
	as("admin", "agent-state bea disabled");
	letter(KIND_HOWTO);
	look();
	assert_int_equal(desk_count(&desk, "assignee:bea"), 0);
	assert_int_equal(desk_count(&desk, "+mine"), 2);
	assert_non_null(strstr(the_rule("hers").fault, "disabled"));
	as("admin", "agent-state bea active");
	as("admin", "agent-qualify bea --until 2026-01-01");
	letter(KIND_HOWTO);
	look();
	assert_non_null(strstr(the_rule("hers").fault, "lapsed"));
	as("admin", "agent-qualify bea --until 2027-10-01");
	as("admin", "agent-role bea agent");
	letter(KIND_HOWTO);
	look();
	assert_non_null(strstr(the_rule("hers").fault, "service-tables"));
	assert_int_equal(desk_count(&desk, "assignee:bea"), 0);
	assert_int_equal(the_rule("hers").matched, 1);
	/* Whoever saves it anew lends it their own rights. */
	desk_must(&desk, 0, "recipe-save hers --on-arrival yes --filter kind:howto --words \"assign @me\"");
	assert_string_equal(the_rule("hers").maker, "anna");
	letter(KIND_HOWTO);
	look();
	assert_int_equal(desk_count(&desk, "assignee:anna"), 1);
}

static void no_rule_approves(void **state)
{
	(void)state;
	desk_must_not(&desk, 0, "recipe-save a --on-arrival yes --filter state:review --words approve", "second person");
	desk_must_not(&desk, 0, "recipe-save a --on-arrival yes --filter \"is:open limit:5\" --words \"label x\"", "limit");
	desk_must_not(&desk, 0, "recipe-save a --on-arrival yes --place 0 --filter is:open --words \"label x\"", "whole number");
	desk_must(&desk, 0, "recipe-save a --team yes --filter state:review --words approve");
	desk_must_not(&desk, 0, "recipe-save a --on-arrival yes --filter is:open --words \"label x\"", "a recipe of the team");
}

/* By bea, who sends it to review; what is left is a second person's yes. */
static int64_t in_review(enum kind kind, const char *id)
{
	struct ombud_session *mine = desk.s;
	int64_t ticket = desk_letter(&desk, kind, "a@example.com", id, "Please.");
	desk.s = desk_session(&desk, "bea", DESK_NOW);
	desk_must(&desk, ticket, "assign @me");
	desk_must(&desk, ticket, "identity verified known");
	desk_must(&desk, ticket, "answered phone --code WITHDRAWN --points all --what told");
	ombud_session_close(desk.s);
	desk.s = mine;
	return ticket;
}

static void writes_again(const char *id, const char *to)
{
	const struct intake in = {.sender = "a@example.com", .address = "a@example.com", .subject = "Re: it",
	    .body = "Any news?", .message_id = id, .in_reply_to = to, .received_at = DESK_NOW - 60};
	desk_take(&desk, &in);
	assert_int_equal(look(), 1);
}

/* The ends that an approval is a step of are as much a person's decision as the approval. */
static void no_rule_decides_on_a_right(void **state)
{
	(void)state;
	as("admin", "agent-add bea --role agent,lead --until 2027-10-01");
	int64_t ticket = in_review(KIND_ACCESS, "r1@x"), alone = in_review(KIND_OBJECTION_DM, "r2@x");
	struct ombud_session *mine = desk.s;
	desk.s = desk_session(&desk, "bea", DESK_NOW);
	desk_must(&desk, ticket, "resolve WITHDRAWN");
	desk_must(&desk, alone, "state work");
	ombud_session_close(desk.s);
	desk.s = mine;
	assert_int_equal(desk_count(&desk, "state:review"), 1);
	look();
	rule("end", "is:open", "resolve WITHDRAWN");
	rule("end2", "is:open", "state approved");
	rule("end3", "is:open", "state resolved");
	writes_again("r3@x", "r1@x");
	writes_again("r4@x", "r2@x");
	assert_int_equal(desk_count(&desk, "state:review"), 1);
	assert_int_equal(desk_count(&desk, "state:approved or state:resolved"), 0);
	assert_int_equal(the_rule("end").refused, 2);
	desk_must(&desk, ticket, "resolve WITHDRAWN"); /* anna is the second person, and looks at it */
	assert_int_equal(desk_count(&desk, "state:resolved"), 1);
}

/* What a rule did is nobody's last change: u does not take it back by surprise. By its number it
 * can be. The audit says which rule, and who was not there. */
static void what_a_rule_did_says_so(void **state)
{
	struct ombud_entries *e;
	struct ombud_result *u;
	struct ombud_table *t;
	(void)state;
	rule("learn", "kind:howto", "label learn");
	int64_t recipe = the_rule("learn").id;
	letter(KIND_HOWTO);
	letter(KIND_HOWTO);
	look();
	assert_int_equal(ombud_journal(&e, desk.s, true, 1), OMBUD_OK);
	assert_string_equal(e->v[0].who, "the desk");
	assert_memory_equal(e->v[0].sentence, "rule learn: label", 17);
	int64_t entry = e->v[0].id;
	ombud_entries_free(e);
	assert_int_equal(ombud_table(&t, desk.s, "audit", 10), OMBUD_OK);
	char said[40];
	int labels = 0;
	snprintf(said, sizeof said, "rule %lld", (long long)recipe);
	assert_string_equal(t->cells[3], "rule");
	for (size_t i = 0; i < t->n_rows; i++) {
		const char *const *row = t->cells + i * t->n_columns;
		if (strcmp(row[3], "label") != 0)
			continue;
		assert_string_equal(row[6], said);
		labels++;
	}
	assert_true(labels > 0);
	ombud_table_free(t);
	assert_int_equal(ombud_undo(&u, desk.s, 0), OMBUD_OK);
	assert_non_null(strstr(u->sentence, "rule save learn"));
	ombud_result_free(u);
	assert_int_equal(desk_count(&desk, "+learn"), 2);
	assert_int_equal(ombud_undo(&u, desk.s, entry), OMBUD_OK);
	ombud_result_free(u);
	assert_int_equal(desk_count(&desk, "+learn"), 0);
}

static void one_failing_rule_hinders_no_other(void **state)
{
	(void)state;
	rule("a", "kind:howto", "label bad; label worse");
	rule("b", "kind:howto", "label good");
	engine_refuses(&desk, "INSERT", "label", "NEW.name = 'bad'");
	letter(KIND_HOWTO);
	look();
	engine_takes_again(&desk);
	assert_int_equal(desk_count(&desk, "+good"), 1);
	assert_int_equal(desk_count(&desk, "+bad"), 0);
	assert_int_equal(desk_count(&desk, "+worse"), 0);
	struct ombud_recipe r = the_rule("a");
	assert_int_equal(r.failed, 1);
	assert_int_equal(r.matched, 1);
	assert_int_equal(r.applied, 0);
	assert_string_equal(r.last_error, "label: it does not fit what was there");
	assert_int_equal(the_rule("b").failed, 0);
	assert_int_equal(look(), 0);
}

/* The whole window dies at its last statement, as with a full disk or a kill before the commit. */
static void a_window_that_dies_leaves_nothing_and_is_looked_at_again(void **state)
{
	(void)state;
	struct ombud_recipe_report *r;
	rule("remark", "kind:howto", "note seen; label seen");
	letter(KIND_HOWTO);
	letter(KIND_HOWTO);
	engine_refuses(&desk, "UPDATE", "setting", "NEW.key = 'rules.seq'");
	assert_int_not_equal(ombud_rules_run(&r, desk.s), OMBUD_OK);
	assert_int_equal(desk_count(&desk, "+seen"), 0);
	assert_int_equal(the_rule("remark").matched, 0);
	engine_takes_again(&desk);
	/* Another process, much later. */
	ombud_session_close(desk.s);
	desk.s = desk_session(&desk, NULL, DESK_NOW + 86400);
	int64_t done;
	assert_int_equal(ombud_tick(&done, desk.s), OMBUD_OK);
	assert_int_equal(desk_count(&desk, "+seen msgs:2"), 2);
	assert_int_equal(the_rule("remark").matched, 2);
	assert_int_equal(look(), 0);
}

/* Two look at the same letters: the second finds the mark moved. */
static void two_at_once_do_it_once(void **state)
{
	(void)state;
	rule("remark", "kind:howto", "note seen");
	letter(KIND_HOWTO);
	/* This one looked before the other came, and its own mark is older. */
	struct ombud_session *other = desk_session(&desk, NULL, DESK_NOW);
	int64_t looked = 0;
	assert_int_equal(arrive_look(other, &looked, true, NULL), OMBUD_OK);
	ombud_session_close(other);
	looked = 1;
	assert_int_equal(arrive_look(desk.s, &looked, true, NULL), OMBUD_OK);
	assert_int_equal(the_rule("remark").matched, 1);
}

/* Between judging and acting somebody took one ticket: the rule for what is nobody's leaves it. */
static void what_changed_since_is_judged_anew(void **state)
{
	(void)state;
	rule("take", "kind:howto no:assignee", "assign @me; label taken");
	int64_t id[] = {letter(KIND_HOWTO), letter(KIND_HOWTO), letter(KIND_ACCESS)};
	as("admin", "agent-add bea --role agent,lead --until 2027-10-01");
	struct arena memory = {0};
	struct rule_set set = {.s = desk.s, .memory = &memory};
	id_vec ids = {0};
	for (size_t i = 0; i < 3; i++)
		vec_push(&ids, id[i]);
	assert_int_equal(rule_set_load(&set, NULL), OMBUD_OK);
	assert_int_equal(rule_set_match(&set, &ids), OMBUD_OK);
	assert_int_equal(rule_set_work(&set), 4);
	struct ombud_session *anna = desk.s;
	desk.s = desk_session(&desk, "bea", DESK_NOW);
	desk_must(&desk, id[0], "assign @me");
	ombud_session_close(desk.s);
	desk.s = anna;
	assert_int_equal(arrive_whole(desk.s), OMBUD_OK);
	assert_int_equal(rule_set_act(&set), OMBUD_OK);
	assert_int_equal(db_whole_commit(desk.s->db, &desk.s->err), OMBUD_OK);
	assert_int_equal(desk_count(&desk, "assignee:bea -label:taken"), 1);
	assert_int_equal(desk_count(&desk, "assignee:anna +taken"), 1);
	rule_set_free(&set);
	vec_free(&ids);
	arena_free(&memory);
}

static void many_letters_in_small_transactions(void **state)
{
	(void)state;
	rule("a", "kind:howto", "label a; label b; label c");
	rule("b", "kind:howto,access", "label d; label e; priority low");
	for (int i = 0; i < 450; i++)
		letter(i % 2 ? KIND_HOWTO : KIND_ACCESS);
	assert_int_equal(look(), 450);
	assert_int_equal(desk_count(&desk, "+a +b +c"), 225);
	assert_int_equal(desk_count(&desk, "+d +e priority:low"), 450);
	assert_int_equal(the_rule("b").applied, 1350);
	assert_int_equal(look(), 0);
}

static void what_was_not_decided_is_counted(void **state)
{
	(void)state;
	rule("slow", "subject:/(a+a+)+(a+a+)+[^ab]$/", "label x");
	struct intake in = {.sender = "a@example.com",
	    .address = "a@example.com",
	    .subject = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab",
	    .body = "x",
	    .message_id = "slow@x",
	    .received_at = DESK_NOW,
	    .kind = KIND_HOWTO};
	enum intake_done done;
	int64_t id;
	assert_int_equal(intake_begin(desk.s), OMBUD_OK);
	assert_int_equal(intake_letter(&done, &id, desk.s, &in), OMBUD_OK);
	assert_int_equal(intake_commit(desk.s), OMBUD_OK);
	letter(KIND_HOWTO);
	look();
	assert_int_equal(the_rule("slow").undecided, 1);
	assert_int_equal(the_rule("slow").matched, 0);
}

/* Filters over masked data leave a trace: when saved, when tried, and when they find something. */
static void personal_filters_are_logged(void **state)
{
	static const struct sql LOGGED = {"logged", "", "SELECT count(*) FROM access_log WHERE what IN ('filter', 'search')", false};
	int64_t n = 0;
	(void)state;
	rule("ex", "email:/@example/", "label ex");
	assert_int_equal(db_one_values(&n, desk.s->db, &desk.s->err, &LOGGED, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 1);
	letter(KIND_HOWTO);
	look();
	assert_int_equal(db_one_values(&n, desk.s->db, &desk.s->err, &LOGGED, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 2);
	struct ombud_recipe_report *r;
	assert_int_equal(ombud_rules_test(&r, desk.s, &(struct ombud_recipe_how){0}, 0), OMBUD_OK);
	assert_int_equal(r->v[0].matched, 1);
	ombud_recipe_report_free(r);
	assert_int_equal(db_one_values(&n, desk.s->db, &desk.s->err, &LOGGED, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 3);
}

/* The name alone would say nothing once somebody has saved it anew. */
static void a_rule_is_logged_by_what_its_filter_says(void **state)
{
	static const struct sql LOGGED = {"logged", "",
	    "SELECT count(*) FROM access_log WHERE what IN ('filter', 'search') AND n = 1"
	    " AND text = 'q:ex = (email:/@example/)'", false};
	int64_t n = 0;
	(void)state;
	desk_must(&desk, 0, "filter-save ex --team yes --filter \"email:/@example/\"");
	rule("ex", "q:ex", "label ex");
	letter(KIND_HOWTO);
	look();
	assert_int_equal(db_one_values(&n, desk.s->db, &desk.s->err, &LOGGED, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 2); /* when it was saved, and when it found */
}

/* A lead may not reveal bank accounts: asking of them is limited, and a rule goes on asking its own. */
static void a_rule_goes_on_while_its_maker_may_ask_nothing_new(void **state)
{
	static const struct sql FOUND = {"logged", "",
	    "SELECT count(*) FROM access_log WHERE what = 'filter' AND text = '-iban:/^SE/' AND n = 1", false};
	int64_t n = 0;
	(void)state;
	as("admin", "agent-add bea --role agent,lead --until 2027-10-01");
	as("bea", "recipe-save hers --on-arrival yes --filter -iban:/^SE/ --words \"label hers\"");
	assert_int_equal(db_script(desk.s->db, &desk.s->err,
	    "INSERT INTO setting(key, value) VALUES('limit.expressions', '2')"), OMBUD_OK);
	/* More than an hour later: what was asked when it was saved is new again. */
	struct ombud_session *bea = desk_session(&desk, "bea", DESK_NOW + 4000), *mine = desk.s;
	desk.s = desk_session(&desk, NULL, DESK_NOW + 4000);
	assert_int_equal(ombud_count(&n, bea, "iban:/^DE/"), OMBUD_OK);
	assert_int_equal(ombud_count(&n, bea, "iban:/^FI/"), OMBUD_OK);
	assert_int_equal(ombud_count(&n, bea, "-iban:/^SE/"), OMBUD_DENIED);
	ombud_session_close(bea);
	letter(KIND_HOWTO);
	assert_int_equal(look(), 1);
	assert_int_equal(desk_count(&desk, "+hers"), 1);
	assert_int_equal(db_one_values(&n, desk.s->db, &desk.s->err, &FOUND, NULL, 0), OMBUD_OK);
	assert_int_equal(n, 2); /* when it was saved, and when it found */
	ombud_session_close(desk.s);
	desk.s = mine;
}

static void a_trial_changes_nothing(void **state)
{
	struct ombud_recipe_report *r;
	struct ombud_audit_report *before, *after;
	(void)state;
	for (int i = 0; i < 130; i++)
		letter(i % 2 ? KIND_HOWTO : KIND_ACCESS);
	rule("take", "kind:howto", "assign @me; resolve SOLVED; label done");
	rule("other", "kind:erasure", "label x");
	assert_int_equal(ombud_audit_verify(&before, desk.s), OMBUD_OK);
	struct ombud_recipe_how how = {0};
	assert_int_equal(ombud_rules_test(&r, desk.s, &how, DESK_NOW - 30 * 86400), OMBUD_OK);
	assert_int_equal(r->looked, 130);
	assert_int_equal(r->n, 2);
	assert_int_equal(r->v[0].matched, 65);
	assert_int_equal(r->v[0].steps[1].result.applied, 65);
	assert_int_equal(r->v[0].steps[2].result.n, 65);
	assert_string_equal(r->v[0].steps[2].result.v[0].changes[0].after, "done");
	assert_int_equal(r->v[1].matched, 0);
	ombud_recipe_report_free(r);
	how.name = "other";
	assert_int_equal(ombud_rules_test(&r, desk.s, &how, DESK_NOW), OMBUD_OK);
	assert_int_equal(r->looked, 0);
	assert_int_equal(r->n, 1);
	ombud_recipe_report_free(r);
	how.name = "nothing";
	assert_int_equal(ombud_rules_test(&r, desk.s, &how, 0), OMBUD_NOTFOUND);
	assert_int_equal(ombud_audit_verify(&after, desk.s), OMBUD_OK);
	assert_int_equal(after->entries, before->entries);
	assert_int_equal(after->first_bad, 0);
	ombud_audit_free(before);
	ombud_audit_free(after);
	assert_int_equal(desk_count(&desk, "state:resolved or +done"), 0);
	assert_int_equal(the_rule("take").matched, 0);
}

static void a_rule_that_was_dropped_comes_back_for_what_comes_then(void **state)
{
	struct ombud_result *u;
	(void)state;
	rule("learn", "kind:howto", "label learn");
	desk_must(&desk, 0, "recipe-rm learn --team yes");
	letter(KIND_HOWTO);
	assert_int_equal(look(), 0);
	assert_int_equal(ombud_undo(&u, desk.s, 0), OMBUD_OK);
	ombud_result_free(u);
	assert_int_equal(look(), 0);
	letter(KIND_HOWTO);
	assert_int_equal(look(), 1);
	assert_int_equal(desk_count(&desk, "+learn"), 1);
}

#define DESK_TEST(name) cmocka_unit_test_setup_teardown(name, open_desk, drop_list)

int main(void)
{
	const struct CMUnitTest tests[] = {DESK_TEST(what_arrives_is_looked_at_once),
	    DESK_TEST(a_new_letter_brings_the_ticket_back_before_them),
	    DESK_TEST(rules_do_not_set_each_other_off), DESK_TEST(the_maker_has_to_be_there),
	    DESK_TEST(no_rule_approves), DESK_TEST(no_rule_decides_on_a_right), DESK_TEST(what_a_rule_did_says_so),
	    DESK_TEST(one_failing_rule_hinders_no_other),
	    DESK_TEST(a_window_that_dies_leaves_nothing_and_is_looked_at_again),
	    DESK_TEST(two_at_once_do_it_once),
	    DESK_TEST(what_changed_since_is_judged_anew), DESK_TEST(many_letters_in_small_transactions),
	    DESK_TEST(what_was_not_decided_is_counted), DESK_TEST(personal_filters_are_logged),
	    DESK_TEST(a_rule_is_logged_by_what_its_filter_says),
	    DESK_TEST(a_rule_goes_on_while_its_maker_may_ask_nothing_new),
	    DESK_TEST(a_trial_changes_nothing),
	    DESK_TEST(a_rule_that_was_dropped_comes_back_for_what_comes_then)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
