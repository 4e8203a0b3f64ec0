/* Recipes: saved and checked, run on what they select, undone; and what they no longer read. */
#include "desk.h"

#include "base/alloc.h"
#include "ops/family.h"
#include "ops/recipe.h"

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

static void as_admin(const char *line)
{
	struct ombud_session *mine = desk.s;
	desk.s = desk_session(&desk, "admin", DESK_NOW);
	desk_must(&desk, 0, line);
	ombud_session_close(desk.s);
	desk.s = mine;
}

static struct ombud_recipe_list *list(bool rules)
{
	struct ombud_recipe_list *l;
	if (ombud_recipes(&l, desk.s, rules, true)) {
		print_error("%s\n", ombud_error(desk.s));
		desk_fail();
	}
	return l;
}

static struct ombud_recipe_report *run(struct ombud_recipe_how how)
{
	struct ombud_recipe_report *r;
	if (ombud_recipe_run(&r, desk.s, &how)) {
		print_error("%s: %s\n", how.name, ombud_error(desk.s));
		desk_fail();
	}
	return r;
}

static void must_not_run(struct ombud_recipe_how how, enum ombud_status status, const char *words)
{
	struct ombud_recipe_report *r;
	assert_int_equal(ombud_recipe_run(&r, desk.s, &how), status);
	assert_null(r);
	if (!strstr(ombud_error(desk.s), words)) {
		print_error("\"%s\" has no \"%s\"\n", ombud_error(desk.s), words);
		desk_fail();
	}
}

static void three_letters(int64_t id[3])
{
	id[0] = desk_letter(&desk, KIND_HOWTO, "a@example.com", "1@x", "one");
	id[1] = desk_letter(&desk, KIND_HOWTO, "b@example.com", "2@x", "two");
	id[2] = desk_letter(&desk, KIND_ACCESS, "c@example.com", "3@x", "three");
}

static void what_is_saved_is_checked(void **state)
{
	(void)state;
	desk_must_not(&desk, 0, "recipe-save \"two words\" --filter is:open --words \"label x\"", "one word");
	desk_must_not(&desk, 0, "recipe-save a --filter \"kind:((\" --words \"label x\"", "bracket");
	desk_must_not(&desk, 0, "recipe-save a --filter \"sort:due\" --words \"label x\"", "empty filter");
	desk_must_not(&desk, 0, "recipe-save a --filter q:nothing --words \"label x\"", "no saved filter");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \" ; \"", "what is to be done");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \"labl x\"", "no operation 'labl'");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words label", "label wants");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \"priority high low\"", "no more");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \"priority huge\"", "no priority");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \"assign nobody-here\"", "no active agent");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \"split erasure\"", "not for many");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \"setting desk.name x\"", "not for many");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \"note 'x\"", "quote");
	desk_must_not(&desk, 0, "recipe-save a --filter is:open --words \"label a;label b;label c;label d;"
	                        "label e;label f;label g;label h;label i\"", "at most 8");
	desk_must_not(&desk, 0, "recipe-save a --place 3 --filter is:open --words \"label x\"", "only rules");
	struct ombud_recipe_list *l = list(false);
	assert_int_equal(l->n, 0);
	ombud_recipes_free(l);
}

static void it_does_what_it_says_to_what_it_selects(void **state)
{
	int64_t id[3];
	(void)state;
	three_letters(id);
	desk_must(&desk, 0, "recipe-save howtos --filter kind:howto --words \"label learn; priority low\"");
	struct ombud_recipe_report *r = run((struct ombud_recipe_how){.name = "howtos"});
	assert_int_equal(r->v[0].matched, 2);
	assert_int_equal(r->v[0].n_steps, 2);
	assert_int_equal(r->v[0].steps[0].result.applied, 2);
	assert_string_equal(r->v[0].steps[1].line, "priority low");
	assert_string_equal(r->v[0].steps[1].result.sentence, "priority: 2 applied");
	ombud_recipe_report_free(r);
	assert_int_equal(desk_count(&desk, "+learn priority:low"), 2);
	struct ombud_recipe_list *l = list(false);
	assert_int_equal(l->n, 1);
	assert_int_equal(l->v[0].count, 2);
	assert_int_equal(l->v[0].matched, 2);
	assert_int_equal(l->v[0].applied, 4);
	assert_int_equal(l->v[0].ran, DESK_NOW);
	assert_string_equal(l->v[0].ops[1].words[1], "low");
	assert_string_equal(l->v[0].fault, "");
	ombud_recipes_free(l);
}

/* "two" is taken and solved; "one" is nobody's: resolve refuses it, so it is not labelled either. */
static void an_operation_that_is_refused_is_the_last(void **state)
{
	int64_t id[3];
	(void)state;
	three_letters(id);
	desk_must(&desk, id[1], "assign @me");
	desk_must(&desk, 0, "recipe-save done --filter kind:howto --words \"resolve SOLVED; label done\"");
	struct ombud_recipe_report *r = run((struct ombud_recipe_how){.name = "done"});
	assert_int_equal(r->v[0].steps[0].result.applied, 1);
	assert_int_equal(r->v[0].steps[0].result.skipped, 1);
	assert_int_equal(r->v[0].steps[1].result.applied, 1);
	assert_int_equal(r->v[0].steps[1].result.n, 1);
	ombud_recipe_report_free(r);
	assert_int_equal(desk_count(&desk, "+done"), 1);
}

static int64_t audit_entries(void)
{
	struct ombud_audit_report *a;
	assert_int_equal(ombud_audit_verify(&a, desk.s), OMBUD_OK);
	assert_int_equal(a->first_bad, 0);
	int64_t n = a->entries;
	ombud_audit_free(a);
	return n;
}

/* The second operation is possible only after the first: the rehearsal sees that, and leaves nothing. */
static void a_rehearsal_sees_one_operation_after_the_other(void **state)
{
	int64_t id[3];
	(void)state;
	three_letters(id);
	desk_must(&desk, 0, "recipe-save solve --filter kind:howto --words \"assign @me\nresolve SOLVED\"");
	int64_t before = audit_entries();
	struct ombud_recipe_report *r =
	    run((struct ombud_recipe_how){.name = "solve", .rehearse = true, .token = "t"});
	assert_int_equal(r->v[0].steps[0].result.applied, 2);
	assert_int_equal(r->v[0].steps[1].result.applied, 2);
	assert_string_equal(r->v[0].steps[1].result.v[0].changes[0].field, "state");
	assert_int_equal(r->v[0].steps[1].result.entry, 0);
	ombud_recipe_report_free(r);
	assert_int_equal(audit_entries(), before);
	assert_int_equal(desk_count(&desk, "no:assignee kind:howto state:new"), 2);
	r = run((struct ombud_recipe_how){.name = "solve", .token = "t"});
	assert_int_equal(r->v[0].steps[1].result.applied, 2);
	ombud_recipe_report_free(r);
	assert_int_equal(desk_count(&desk, "code:SOLVED"), 2);
}

static void a_token_is_worked_once(void **state)
{
	int64_t id[3];
	(void)state;
	three_letters(id);
	struct ombud_recipe_how how = {.name = "remark", .token = "monday"};
	desk_must(&desk, 0, "recipe-save remark --filter kind:howto --words \"note seen; label seen\"");
	ombud_recipe_report_free(run(how));
	/* More matches by now: the same token does not mean them. */
	desk_letter(&desk, KIND_HOWTO, "d@example.com", "4@x", "four");
	struct ombud_recipe_report *r = run(how);
	assert_true(r->v[0].steps[0].result.repeated);
	assert_true(r->v[0].steps[1].result.repeated);
	assert_string_equal(r->v[0].steps[0].result.sentence, "note: 2 applied");
	ombud_recipe_report_free(r);
	assert_int_equal(desk_count(&desk, "+seen"), 2);
	struct ombud_recipe_list *l = list(false);
	assert_int_equal(l->v[0].matched, 2);
	ombud_recipes_free(l);
	how.token = "tuesday";
	ombud_recipe_report_free(run(how));
	assert_int_equal(desk_count(&desk, "+seen"), 3);
	/* Saved anew it is another change: the old token is refused, not silently ignored. */
	desk_must(&desk, 0, "recipe-save remark --filter kind:howto --words \"label other\"");
	must_not_run(how, OMBUD_CONFLICT, "another change");
}

/* A run that died after its first operation goes on with the second, on the same tickets. */
static void a_repeat_goes_on_where_the_first_run_died(void **state)
{
	int64_t id[3];
	(void)state;
	three_letters(id);
	struct ombud_recipe_how how = {.name = "two", .token = "t"};
	desk_must(&desk, 0, "recipe-save two --filter \"kind:howto no:assignee\" --words \"assign @me; label b\"");
	ombud_recipe_report_free(run(how));
	/* As if the last step had never been: its token and its labels are gone. */
	assert_int_equal(db_script(desk.s->db, &desk.s->err, "DELETE FROM label;"
	    "DELETE FROM op_token WHERE entry_id = (SELECT max(entry_id) FROM op_token)"), OMBUD_OK);
	struct ombud_recipe_report *r = run(how);
	assert_true(r->v[0].steps[0].result.repeated);
	assert_int_equal(r->v[0].steps[1].result.applied, 2);
	ombud_recipe_report_free(r);
	assert_int_equal(desk_count(&desk, "+b"), 2);
}

static void saving_and_dropping_can_be_undone(void **state)
{
	struct ombud_result *u;
	(void)state;
	desk_must(&desk, 0, "recipe-save mine --filter is:open --words \"label a\"");
	desk_must(&desk, 0, "recipe-save mine --filter kind:access --words \"label b\"");
	assert_int_equal(ombud_undo(&u, desk.s, 0), OMBUD_OK);
	ombud_result_free(u);
	struct ombud_recipe_list *l = list(false);
	assert_string_equal(l->v[0].filter, "is:open");
	assert_string_equal(l->v[0].lines, "label a");
	ombud_recipes_free(l);
	desk_must(&desk, 0, "recipe-rm mine");
	desk_must_not(&desk, 0, "recipe-rm mine", "no recipe of that name");
	must_not_run((struct ombud_recipe_how){.name = "mine"}, OMBUD_NOTFOUND, "no recipe of that name");
	assert_int_equal(ombud_undo(&u, desk.s, 0), OMBUD_OK);
	ombud_result_free(u);
	l = list(false);
	assert_int_equal(l->n, 1);
	ombud_recipes_free(l);
}

/* Undo out of order: what somebody saved since is not lost. */
static void an_older_save_is_not_undone_over_a_newer(void **state)
{
	struct ombud_entries *e;
	struct ombud_result *u;
	(void)state;
	desk_must(&desk, 0, "recipe-save mine --filter is:open --words \"label a\"");
	desk_must(&desk, 0, "recipe-save mine --filter is:open --words \"label b\"");
	desk_must(&desk, 0, "recipe-save mine --filter is:open --words \"label c\"");
	assert_int_equal(ombud_journal(&e, desk.s, false, 10), OMBUD_OK);
	assert_string_equal(e->v[1].sentence, "recipe save mine");
	assert_int_equal(ombud_undo(&u, desk.s, e->v[1].id), OMBUD_CONFLICT);
	ombud_entries_free(e);
	struct ombud_recipe_list *l = list(false);
	assert_string_equal(l->v[0].lines, "label c");
	ombud_recipes_free(l);
}

static void own_ones_shadow_the_teams(void **state)
{
	(void)state;
	as_admin("agent-add olle --role agent --until 2027-10-01");
	desk_must(&desk, 0, "recipe-save sort --team yes --filter is:open --words \"label team\"");
	desk_must(&desk, 0, "recipe-save sort --filter is:open --words \"label own\"");
	struct ombud_recipe_list *l = list(false);
	assert_int_equal(l->n, 1);
	assert_string_equal(l->v[0].owner, "anna");
	ombud_recipes_free(l);
	struct ombud_session *anna = desk.s;
	desk.s = desk_session(&desk, "olle", DESK_NOW);
	l = list(false);
	assert_int_equal(l->n, 1);
	assert_string_equal(l->v[0].owner, "");
	assert_string_equal(l->v[0].lines, "label team");
	ombud_recipes_free(l);
	desk_must_not(&desk, 0, "recipe-save sort --team yes --filter is:open --words \"label x\"", "service-tables");
	desk_must_not(&desk, 0, "recipe-rm sort --team yes", "service-tables");
	desk_must_not(&desk, 0, "recipe-save r --filter is:open --words approve", "approve is not for your role");
	desk_must_not(&desk, 0, "recipe-save r --on-arrival yes --filter is:open --words \"label x\"", "service-tables");
	ombud_session_close(desk.s);
	desk.s = anna;
}

/* A team's recipe reads for everybody, or is not saved. */
static void a_teams_recipe_uses_the_teams_filters(void **state)
{
	(void)state;
	desk_must(&desk, 0, "filter-save secret --filter kind:access");
	desk_must(&desk, 0, "recipe-save a --filter q:secret --words \"label x\"");
	desk_must_not(&desk, 0, "recipe-save a --team yes --filter q:secret --words \"label x\"", "no saved filter");
}

static void a_filter_that_is_gone_stops_it_and_says_so(void **state)
{
	int64_t id[3];
	(void)state;
	three_letters(id);
	desk_must(&desk, 0, "filter-save those --filter kind:howto");
	desk_must(&desk, 0, "recipe-save a --filter q:those --words \"label x\"");
	desk_must_not(&desk, 0, "filter-rm those", "those is named by recipe a: change these first");
	desk_must(&desk, 0, "filter-rm those --force yes");
	struct ombud_recipe_list *l = list(false);
	assert_non_null(strstr(l->v[0].fault, "no saved filter"));
	assert_int_equal(l->v[0].count, -1);
	ombud_recipes_free(l);
	must_not_run((struct ombud_recipe_how){.name = "a"}, OMBUD_SYNTAX, "no saved filter");
	assert_int_equal(desk_count(&desk, "+x"), 0);
}

static void a_limit_and_an_order_are_kept(void **state)
{
	int64_t id[3];
	(void)state;
	three_letters(id);
	desk_must(&desk, 0, "recipe-save one --filter \"kind:howto sort:-id limit:1\" --words \"label x\"");
	struct ombud_recipe_report *r = run((struct ombud_recipe_how){.name = "one"});
	assert_int_equal(r->v[0].matched, 1);
	assert_int_equal(r->v[0].steps[0].result.v[0].id, id[1]);
	ombud_recipe_report_free(r);
}

static char *rename_those(void *data, int64_t reader, const char *filter)
{
	return reader == desk.s->agent.id && strcmp(filter, "q:those") == 0 ? mem_str(data) : NULL;
}

/* What whoever renames a saved filter calls, inside an operation of theirs. */
static void a_renamed_filter_is_followed(void **state)
{
	(void)state;
	desk_must(&desk, 0, "filter-save those --filter kind:howto");
	desk_must(&desk, 0, "recipe-save a --filter q:those --words \"label x\"");
	desk_must(&desk, 0, "recipe-save b --filter is:open --words \"label x\"");
	struct arena memory = {0};
	struct op_ctx c = {.s = desk.s, .memory = &memory, .op = op_find("filter-save"), .now = DESK_NOW};
	assert_int_equal(op_begin(desk.s), OMBUD_OK);
	assert_int_equal(recipe_rewrite(&c, rename_those, "q:these"), OMBUD_OK);
	assert_true(c.entry > 0);
	assert_int_equal(db_commit(desk.s->db, &desk.s->err), OMBUD_OK);
	struct ombud_recipe_list *l = list(false);
	assert_string_equal(l->v[0].filter, "q:these");
	assert_string_equal(l->v[1].filter, "is:open");
	ombud_recipes_free(l);
	arena_free(&memory);
}

static void the_check_finds_what_cannot_be(void **state)
{
	char *found;
	(void)state;
	desk_must(&desk, 0, "recipe-save a --filter is:open --words \"label x\"");
	assert_int_equal(ombud_check(&found, desk.s), OMBUD_OK);
	ombud_free(found);
	assert_int_equal(db_script(desk.s->db, &desk.s->err, "UPDATE recipe SET made_by = 4711; INSERT INTO"
	    " recipe(name, agent_id, filter, words, on_arrival, made_by) SELECT name, agent_id, filter,"
	    " words, 0, 1 FROM recipe"), OMBUD_OK);
	assert_int_equal(ombud_check(&found, desk.s), OMBUD_CORRUPT);
	assert_non_null(strstr(found, "1 recipes or rules were made by nobody"));
	assert_non_null(strstr(found, "1 recipes have the name of another"));
	ombud_free(found);
}

#define DESK_TEST(name) cmocka_unit_test_setup_teardown(name, open_desk, close_desk)

int main(void)
{
	const struct CMUnitTest tests[] = {DESK_TEST(what_is_saved_is_checked),
	    DESK_TEST(it_does_what_it_says_to_what_it_selects),
	    DESK_TEST(an_operation_that_is_refused_is_the_last),
	    DESK_TEST(a_rehearsal_sees_one_operation_after_the_other), DESK_TEST(a_token_is_worked_once),
	    DESK_TEST(a_repeat_goes_on_where_the_first_run_died),
	    DESK_TEST(saving_and_dropping_can_be_undone),
	    DESK_TEST(an_older_save_is_not_undone_over_a_newer), DESK_TEST(own_ones_shadow_the_teams),
	    DESK_TEST(a_teams_recipe_uses_the_teams_filters),
	    DESK_TEST(a_filter_that_is_gone_stops_it_and_says_so),
	    DESK_TEST(a_limit_and_an_order_are_kept), DESK_TEST(a_renamed_filter_is_followed),
	    DESK_TEST(the_check_finds_what_cannot_be)};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
