/* Runs in chunks: stopped, gone on with, dropped, repeated by their token, taken back as one. */
#include "bulk_desk.h"

#include "ops/jobs.h"
#include "ops/pace.h"

enum { MANY = 6000 };

static bool stop_later(void *data, int64_t done, int64_t total)
{
	int *left = data;
	assert_true(done <= total);
	return done == 0 || --*left >= 0;
}

/* Stops after some chunks: how many were done. */
static int64_t stopped(struct desk *d, const char *line, struct ombud_request how)
{
	int left = 0;
	struct ombud_result *r = NULL;
	how.filter = how.n_ids ? NULL : "id:1..6000";
	how.progress = stop_later;
	how.progress_data = &left;
	assert_int_equal(bulk_try(&r, d, line, how), OMBUD_CANCELLED);
	assert_non_null(r);
	assert_true(r->applied > 0);
	assert_true(r->left > 0);
	assert_int_equal(r->applied + r->unchanged + r->skipped + r->left, MANY);
	assert_true(r->job > 0);
	assert_true(r->entry > 0);
	assert_non_null(strstr(ombud_error(d->s), "jobs resume"));
	int64_t n = 0;
	for (size_t i = 0; i < r->n; i++)
		n += r->v[i].verdict == OMBUD_LEFT;
	assert_int_equal(n, r->left);
	n = MANY - r->left;
	ombud_result_free(r);
	return n;
}

static int64_t only_job(struct desk *d, int64_t done)
{
	struct ombud_jobs *jobs;
	assert_int_equal(ombud_jobs(&jobs, d->s), OMBUD_OK);
	assert_int_equal(jobs->n, 1);
	assert_int_equal(jobs->v[0].done, done);
	assert_int_equal(jobs->v[0].total, MANY);
	assert_false(jobs->v[0].running);
	assert_true(jobs->v[0].mine);
	int64_t id = jobs->v[0].id;
	ombud_jobs_free(jobs);
	return id;
}

static size_t count_jobs(struct desk *d)
{
	struct ombud_jobs *jobs;
	assert_int_equal(ombud_jobs(&jobs, d->s), OMBUD_OK);
	size_t n = jobs->n;
	ombud_jobs_free(jobs);
	return n;
}

static void a_stopped_run_goes_on_and_is_undone_as_one(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	char *before = picture(&d);
	int64_t done = stopped(&d, "priority high", (struct ombud_request){0});
	int64_t job = only_job(&d, done), entry = number(&d, "SELECT max(id) FROM journal");
	must_be_whole(&d);
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_OK);
	assert_int_equal(r->n, MANY - done);
	assert_int_equal(r->entry, entry);
	assert_int_equal(r->left, 0);
	ombud_result_free(r);
	assert_int_equal(count_jobs(&d), 0);
	assert_int_equal(desk_count(&d, "priority:high"), MANY);
	/* One entry, whatever it was worked in; it says how many. */
	assert_int_equal(number(&d, "SELECT count(*) FROM journal"), 1);
	assert_int_equal(number(&d, "SELECT tickets FROM journal"), MANY - MANY / 4);
	assert_int_equal(number(&d, "SELECT sentence = 'priority high x4500' FROM journal"), 1);
	must_be_whole(&d);
	r = take_back(&d, (struct ombud_back){.entry = entry});
	assert_int_equal(r->applied, MANY - MANY / 4);
	ombud_result_free(r);
	must_look_like(&d, before, "undone as one");
	mem_free(before);
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_NOTFOUND);
	must_be_whole(&d);
	desk_close(&d);
}

static void what_was_done_of_a_stopped_run_is_undone(void **state)
{
	struct desk d;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	char *before = picture(&d);
	stopped(&d, "label vip,urgent", (struct ombud_request){0});
	assert_int_equal(number(&d, "SELECT sentence LIKE 'label vip,urgent x% of 6000' FROM journal"), 1);
	ombud_result_free(take_back(&d, (struct ombud_back){0}));
	must_look_like(&d, before, "what was done");
	/* There is nothing to go on with: it was taken back. */
	assert_int_equal(count_jobs(&d), 0);
	mem_free(before);
	must_be_whole(&d);
	desk_close(&d);
}

static void a_dropped_job_leaves_what_was_done(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	int64_t done = stopped(&d, "label new", (struct ombud_request){0}), job = only_job(&d, done);
	assert_int_equal(ombud_job_drop(d.s, job), OMBUD_OK);
	assert_int_equal(ombud_job_drop(d.s, job), OMBUD_NOTFOUND);
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_NOTFOUND);
	assert_int_equal(desk_count(&d, "label:new"), done);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'job-drop'"), 1);
	must_be_whole(&d);
	desk_close(&d);
}

/* Else a script that runs again would do twice what was done. */
static void a_dropped_jobs_token_is_used_up(void **state)
{
	struct desk d;
	struct ombud_request how = {.filter = "id:1..6000", .token = "nightly"}, none = {.token = "nightly"};
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	int64_t done = stopped(&d, "note hello", none), job = only_job(&d, done);
	assert_int_equal(ombud_job_drop(d.s, job), OMBUD_OK);
	struct ombud_result *r = bulk_run(&d, "note hello", how);
	assert_true(r->repeated);
	assert_int_equal(r->applied, 0);
	assert_non_null(strstr(r->sentence, "dropped after"));
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT count(*) FROM message WHERE body = 'hello' AND withdrawn = 0"), done);
	must_be_whole(&d);
	desk_close(&d);
}

static void the_same_token_goes_on(void **state)
{
	struct desk d;
	struct ombud_result *r = NULL;
	struct ombud_request how = {.filter = "id:1..6000", .token = "nightly"}, none = {.token = "nightly"};
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	int64_t done = stopped(&d, "note hello", none);
	only_job(&d, done);
	assert_int_equal(bulk_try(&r, &d, "note other", how), OMBUD_CONFLICT);
	assert_non_null(strstr(ombud_error(d.s), "another change"));
	r = bulk_run(&d, "note hello", how);
	assert_int_equal(r->applied, MANY - done);
	assert_false(r->repeated);
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT count(*) FROM message"), MANY); /* each once */
	r = bulk_run(&d, "note hello", how);
	assert_true(r->repeated);
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT count(*) FROM message"), MANY);
	assert_int_equal(number(&d, "SELECT count(*) FROM journal"), 1);
	desk_close(&d);
}

/* A job keeps the versions that were seen: what changes before it goes on is not overwritten. */
static void what_changes_in_between_is_reported(void **state)
{
	struct desk d;
	struct ombud_result *r;
	static int64_t ids[MANY], versions[MANY];
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	for (int i = 0; i < MANY; i++) {
		ids[i] = MANY - i; /* any order */
		versions[i] = 1;
	}
	script(&d, "UPDATE ticket SET priority = 3");
	int64_t done = stopped(&d, "priority high", (struct ombud_request){.ids = ids, .versions = versions, .n_ids = MANY});
	desk_must(&d, MANY, "priority low");
	desk_must(&d, MANY - 1, "label x");
	assert_int_equal(ombud_job_resume(&r, d.s, only_job(&d, done), NULL), OMBUD_OK);
	assert_int_equal(r->conflicts, 1);
	assert_int_equal(r->merged, 1);
	assert_int_equal(r->v[r->n - 1].id, MANY);
	assert_int_equal(r->v[r->n - 1].verdict, OMBUD_CHANGED_MEANWHILE);
	ombud_result_free(r);
	assert_int_equal(desk_count(&d, "priority:high"), MANY - 1);
	desk_close(&d);
}

static void only_its_agent_goes_on_with_it(void **state)
{
	struct desk d;
	struct ombud_result *r;
	struct ombud_jobs *jobs;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	script(&d, "INSERT INTO agent(name, full_name, roles, active, login, lang, charset, team, qualified_until)"
	           " VALUES('olle', '', 1, 1, '', '', '', '', 30000)");
	int64_t job = only_job(&d, stopped(&d, "assign @me", (struct ombud_request){0}));
	struct ombud_session *anna = d.s;
	d.s = desk_session(&d, "olle", DESK_NOW);
	assert_int_equal(ombud_jobs(&jobs, d.s), OMBUD_OK);
	assert_int_equal(jobs->n, 0); /* an agent sees his own */
	ombud_jobs_free(jobs);
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_DENIED);
	assert_non_null(strstr(ombud_error(d.s), "anna"));
	assert_int_equal(ombud_job_drop(d.s, job), OMBUD_DENIED);
	ombud_session_close(d.s);
	d.s = anna;
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_OK);
	ombud_result_free(r);
	desk_close(&d);
}

/* Somebody else's work is not taken from him; what is damaged says so. */
static void a_job_is_worked_by_one(void **state)
{
	struct desk d;
	struct ombud_result *r;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	int64_t job = only_job(&d, stopped(&d, "label new", (struct ombud_request){0}));
	/* A session of this very process holds it: the process is alive. */
	script(&d, "UPDATE job SET state = 1, lease_until = 99999999999, lease_by ="
	           " (SELECT max(id) FROM desk_session) WHERE name = 'bulk'");
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_BUSY);
	assert_int_equal(ombud_job_drop(d.s, job), OMBUD_BUSY);
	take_back_fails(&d, (struct ombud_back){0}, "still being worked");
	/* One whose process is gone, or that has not moved for long, holds nothing. */
	script(&d, "UPDATE job SET lease_until = 1 WHERE name = 'bulk'");
	script(&d, "UPDATE job SET ids = x'ffff' WHERE name = 'bulk'");
	assert_int_equal(ombud_job_resume(&r, d.s, job, NULL), OMBUD_CORRUPT);
	assert_int_equal(ombud_job_drop(d.s, job), OMBUD_OK);
	desk_close(&d);
}

/* At once is all or nothing, however many; and says how long others wait only where they would. */
static void warned(void *data, int64_t ms)
{
	assert_true(ms > 250);
	++*(int *)data;
}

static bool no(void *data, int64_t done, int64_t total)
{
	(void)data;
	(void)total;
	return done == 0;
}

static void at_once_is_one_transaction(void **state)
{
	struct desk d;
	struct ombud_result *r = NULL;
	int warnings = 0;
	(void)state;
	desk_open(&d);
	fill(&d, MANY);
	r = bulk_run(&d, "label new", (struct ombud_request){
	    .filter = "id:1..6000", .at_once = true, .warn = warned, .progress_data = &warnings});
	assert_int_equal(r->applied, MANY);
	ombud_result_free(r);
	assert_int_equal(number(&d, "SELECT count(*) FROM audit WHERE act = 'label'"), 1);
	assert_int_equal(number(&d, "SELECT n FROM audit WHERE act = 'label'"), MANY);
	assert_int_equal(count_jobs(&d), 0);
	enum ombud_status status = bulk_try(&r, &d, "priority low", (struct ombud_request){
	    .filter = "id:1..6000", .at_once = true, .progress = no});
	assert_int_equal(status, OMBUD_CANCELLED);
	assert_int_equal(desk_count(&d, "priority:low"), MANY / 4);
	/* Nothing of what was taken back is told as done. */
	assert_int_equal(r->applied + r->unchanged, 0);
	assert_int_equal(r->left, MANY);
	for (size_t i = 0; i < r->n; i++)
		assert_int_equal(r->v[i].verdict, OMBUD_LEFT);
	ombud_result_free(r);
	must_be_whole(&d);
	desk_close(&d);
}

static void words_come_back_as_they_were(void **state)
{
	(void)state;
	struct arena a = {0};
	static const char *const words[] = {"note", "--text", "12:34:\n\xc3\xa9 ", "", "x"};
	static const char *const filters[] = {NULL, "", "is:open 3:a 4?b"};
	for (size_t f = 0; f < 3; f++) {
		struct job_words back, some = {words, 5, filters[f]};
		assert_true(job_words(&back, &a, job_args(&a, &some)));
		assert_int_equal(back.n, 5);
		for (size_t i = 0; i < 5; i++)
			assert_string_equal(back.v[i], words[i]);
		assert_true(!back.filter == !filters[f]);
		if (back.filter)
			assert_string_equal(back.filter, filters[f]);
	}
	static const char *const bad[] = {"", "x", "3:ab", "99999999999999999999:a", "-1:a", "1a", "4:note5:x",
	    "1?a", "1:a1?b1:c", "1:a1!b"};
	for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
		struct job_words back;
		assert_false(job_words(&back, &a, bad[i]));
	}
	arena_free(&a);
}

int main(void)
{
	pace_goal_ms = 1;
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(a_stopped_run_goes_on_and_is_undone_as_one),
	    cmocka_unit_test(what_was_done_of_a_stopped_run_is_undone),
	    cmocka_unit_test(a_dropped_job_leaves_what_was_done),
	    cmocka_unit_test(a_dropped_jobs_token_is_used_up),
	    cmocka_unit_test(the_same_token_goes_on),
	    cmocka_unit_test(what_changes_in_between_is_reported),
	    cmocka_unit_test(only_its_agent_goes_on_with_it),
	    cmocka_unit_test(a_job_is_worked_by_one),
	    cmocka_unit_test(at_once_is_one_transaction),
	    cmocka_unit_test(words_come_back_as_they_were),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
