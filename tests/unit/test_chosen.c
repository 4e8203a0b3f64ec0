/* What a filter chose for a change is asked again once somebody else has changed anything. */
#include "bulk_desk.h"

#include "ops/pace.h"
#include "ops/run_room.h"

enum { MANY = 6000 };

/* Another session of the same store, which works once the tickets are chosen. */
struct other {
	struct desk d;
	const char *line;
	int64_t ids[2];
	bool stops; /* ours stops after its first part, and only then the other works */
	bool done;
};

static void work(struct other *o)
{
	struct ombud_result *r;
	struct ombud_request how = {.ids = o->ids, .n_ids = 2};
	o->done = true;
	assert_int_equal(bulk_try(&r, &o->d, o->line, how), OMBUD_OK);
	assert_int_equal(r->applied, 2);
	ombud_result_free(r);
}

static bool other_works(void *data, int64_t done, int64_t total)
{
	struct other *o = data;
	assert_true(done <= total);
	if (done == 0 && !o->stops && !o->done)
		work(o);
	return done == 0 || !o->stops;
}

static void open_other(struct other *o, const struct desk *d)
{
	o->d = *d;
	o->d.s = desk_session(&o->d, NULL, DESK_NOW);
}

/* The last two that are nobody's. */
static void choose_two(struct other *o, struct desk *d)
{
	o->ids[0] = number(d, "SELECT max(id) FROM ticket WHERE assignee_id IS NULL AND is_open = 1");
	o->ids[1] = number(d,
	    "SELECT max(id) FROM ticket WHERE assignee_id IS NULL AND is_open = 1 AND id <"
	    " (SELECT max(id) FROM ticket WHERE assignee_id IS NULL AND is_open = 1)");
}

static void must_be_left_alone(struct desk *d, const struct other *o, const struct ombud_result *r)
{
	int64_t n = 0;
	for (size_t i = 0; i < r->n; i++) {
		if (r->v[i].verdict != OMBUD_CHANGED_MEANWHILE)
			continue;
		n++;
		assert_true(r->v[i].id == o->ids[0] || r->v[i].id == o->ids[1]);
		assert_non_null(strstr(r->v[i].why, "selects it no more"));
	}
	assert_int_equal(n, 2);
	assert_int_equal(r->conflicts, 2);
	assert_int_equal(number(d, "SELECT count(*) FROM label WHERE name = 'ours'"),
	    number(d, "SELECT count(*) FROM ticket WHERE assignee_id IS NULL AND is_open = 1"));
	must_be_whole(d);
}

static void what_others_took_is_left_alone(void **state)
{
	struct desk d;
	struct other o = {.line = "assign @me"};
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	open_other(&o, &d);
	choose_two(&o, &d);
	struct ombud_request how = {
	    .filter = "no:assignee is:open", .progress = other_works, .progress_data = &o};
	assert_int_equal(bulk_try(&r, &d, "label ours", how), OMBUD_OK);
	assert_true(o.done);
	must_be_left_alone(&d, &o, r);
	ombud_result_free(r);
	ombud_session_close(o.d.s);
	desk_close(&d);
}

/* What others did that the filter does not ask about is no reason to leave a ticket alone. */
static void what_still_matches_is_done(void **state)
{
	struct desk d;
	struct other o = {.line = "label theirs"};
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	open_other(&o, &d);
	choose_two(&o, &d);
	struct ombud_request how = {
	    .filter = "no:assignee is:open", .progress = other_works, .progress_data = &o};
	assert_int_equal(bulk_try(&r, &d, "label ours", how), OMBUD_OK);
	assert_int_equal(r->conflicts, 0);
	assert_int_equal(desk_count(&d, "label:ours label:theirs"), 2);
	assert_int_equal(desk_count(&d, "no:assignee is:open -label:ours"), 0);
	ombud_result_free(r);
	ombud_session_close(o.d.s);
	desk_close(&d);
}

static void the_rest_of_a_job_is_asked_again(void **state)
{
	struct desk d;
	struct other o = {.line = "assign @me", .stops = true};
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	open_other(&o, &d);
	choose_two(&o, &d);
	struct ombud_request how = {
	    .filter = "no:assignee is:open", .progress = other_works, .progress_data = &o};
	assert_int_equal(bulk_try(&r, &d, "label ours", how), OMBUD_CANCELLED);
	int64_t job = r->job;
	ombud_result_free(r);
	work(&o);
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_OK);
	must_be_left_alone(&d, &o, r);
	ombud_result_free(r);
	ombud_session_close(o.d.s);
	desk_close(&d);
}

/* ---- how many are asked --------------------------------------------------------------------------- */

/* Of one block of all that were chosen, inside a transaction: what the filter selects no more. */
static size_t left_out(struct run *u, struct ombud_session *s, bool *dropped)
{
	size_t n = 0;
	assert_int_equal(db_begin(s->db, &s->err, DB_WRITE), OMBUD_OK);
	assert_int_equal(chosen_look(&u->chosen, s), OMBUD_OK);
	assert_int_equal(chosen_keep(&u->chosen, &u->b, 0, u->b.n), OMBUD_OK);
	for (size_t i = 0; i < u->b.n; i++) {
		dropped[i] = u->b.dropped && u->b.dropped[i];
		n += dropped[i];
	}
	db_rollback(s->db);
	return n;
}

/* The few that others changed are asked, and the answer is that of asking all. */
static void only_what_others_changed_is_asked(void **state)
{
	struct desk d;
	struct other o = {.line = "assign @me"};
	struct run u;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	open_other(&o, &d);
	choose_two(&o, &d);
	run_set_up(&u, d.s, &(struct ombud_request){0});
	assert_int_equal(chosen_find(&u.chosen, &u.b, "no:assignee subject:/5/", false), OMBUD_OK);
	assert_true(u.b.n > 1000);
	bool *few = mem_alloc(u.b.n), *all = mem_alloc(u.b.n);
	assert_int_equal(left_out(&u, d.s, few), 0);
	assert_int_equal(u.chosen.asked, 0);
	work(&o);
	desk_must(&d, o.ids[0] - 1, "label own");
	size_t n = left_out(&u, d.s, few);
	assert_int_equal(n, 2);
	assert_int_equal(u.chosen.asked, 2);
	u.chosen.all = true;
	u.chosen.asked = 0;
	assert_int_equal(left_out(&u, d.s, all), n);
	assert_int_equal(u.chosen.asked, u.b.n);
	assert_memory_equal(few, all, u.b.n);
	mem_free(few);
	mem_free(all);
	chosen_free(&u.chosen);
	bulk_free(&u.b);
	ombud_result_free(u.b.out);
	ombud_session_close(o.d.s);
	desk_close(&d);
}

static void a_saved_filter_that_changed_asks_all(void **state)
{
	static const char *const lines[] = {"filter-save mine --filter is:open", "setting desk.name Other"};
	(void)state;
	for (size_t i = 0; i < 2; i++) {
		struct desk d;
		struct other o;
		struct run u;
		desk_open(&d);
		fill(&d, 1000);
		o.d = d;
		o.d.s = desk_session(&d, i ? "admin" : NULL, DESK_NOW);
		run_set_up(&u, d.s, &(struct ombud_request){0});
		assert_int_equal(chosen_find(&u.chosen, &u.b, "no:assignee", false), OMBUD_OK);
		bool *out = mem_alloc(u.b.n);
		desk_must(&o.d, 0, lines[i]);
		assert_int_equal(left_out(&u, d.s, out), 0);
		assert_int_equal(u.chosen.asked, u.b.n);
		mem_free(out);
		chosen_free(&u.chosen);
		bulk_free(&u.b);
		ombud_result_free(u.b.out);
		ombud_session_close(o.d.s);
		desk_close(&d);
	}
}

/* ---- recipes ------------------------------------------------------------------------------------ */

static enum ombud_status try_recipe(
    struct ombud_recipe_report **r, struct desk *d, struct other *o, const char *token)
{
	struct ombud_recipe_how how = {
	    .name = "ours", .token = token, .progress = other_works, .progress_data = o};
	return ombud_recipe_run(r, d->s, &how);
}

static void open_recipe(struct desk *d, struct other *o, const char *words)
{
	char line[200];
	desk_open(d);
	fill(d, MANY);
	open_other(o, d);
	choose_two(o, d);
	snprintf(line, sizeof line, "recipe-save ours --filter \"no:assignee is:open\" --words \"%s\"", words);
	desk_must(d, 0, line);
}

/* The first operation itself takes them out of the filter: that is no reason for the second. */
static void a_recipe_leaves_alone_what_others_took(void **state)
{
	struct desk d;
	struct other o = {.line = "assign @me"};
	struct ombud_recipe_report *r;
	(void)state;
	open_recipe(&d, &o, "assign @me; label ours");
	assert_int_equal(try_recipe(&r, &d, &o, NULL), OMBUD_OK);
	assert_true(o.done);
	const struct ombud_result *first = &r->v[0].steps[0].result, *second = &r->v[0].steps[1].result;
	assert_int_equal(first->conflicts, 2);
	assert_int_equal(first->applied, r->v[0].matched - 2);
	assert_int_equal(second->applied, first->applied);
	assert_int_equal(second->conflicts, 0);
	assert_int_equal(desk_count(&d, "label:ours assignee:@me"), first->applied);
	assert_int_equal(number(&d, "SELECT count(*) FROM label WHERE name = 'ours'"), first->applied);
	must_be_whole(&d);
	ombud_recipe_report_free(r);
	ombud_session_close(o.d.s);
	desk_close(&d);
}

/* A repeat goes on with what was chosen then, which can be long ago. */
static void the_rest_of_a_recipe_is_asked_again(void **state)
{
	struct desk d;
	struct other o = {.line = "assign @me", .stops = true};
	struct ombud_recipe_report *r;
	(void)state;
	open_recipe(&d, &o, "label ours");
	assert_int_equal(try_recipe(&r, &d, &o, "daily"), OMBUD_CANCELLED);
	ombud_recipe_report_free(r);
	work(&o);
	o.stops = false;
	assert_int_equal(try_recipe(&r, &d, &o, "daily"), OMBUD_OK);
	must_be_left_alone(&d, &o, &r->v[0].steps[0].result);
	ombud_recipe_report_free(r);
	ombud_session_close(o.d.s);
	desk_close(&d);
}

int main(void)
{
	pace_goal_ms = 1;
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(what_others_took_is_left_alone),
	    cmocka_unit_test(what_still_matches_is_done),
	    cmocka_unit_test(the_rest_of_a_job_is_asked_again),
	    cmocka_unit_test(only_what_others_changed_is_asked),
	    cmocka_unit_test(a_saved_filter_that_changed_asks_all),
	    cmocka_unit_test(a_recipe_leaves_alone_what_others_took),
	    cmocka_unit_test(the_rest_of_a_recipe_is_asked_again),
	};
	return cmocka_run_group_tests_name("chosen", tests, NULL, NULL);
}
