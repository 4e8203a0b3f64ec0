/* Two agents at once: versions, notices, lists that stand still, and processes that race. */
#include <sys/wait.h>

#include "desk.h"

struct two {
	struct desk d;
	struct ombud_session *ines;
};

static int setup(void **state)
{
	struct two *t = calloc(1, sizeof *t);
	void *desk;
	assert_non_null(t);
	desk_setup(&desk);
	t->d = *(struct desk *)desk;
	free(desk);
	struct ombud_session *admin = desk_session(&t->d, "admin");
	must(admin, 0, WORDS("agent-add", "ines", "agent,lead", "--until", "2027-11-01"));
	ombud_session_close(admin);
	t->ines = desk_session(&t->d, "ines");
	*state = t;
	return 0;
}

static int teardown(void **state)
{
	struct two *t = *state;
	row(NULL, 0);
	ombud_session_close(t->ines);
	ombud_session_close(t->d.s);
	desk_remove(t->d.folder);
	free(t);
	return 0;
}

static void a_stale_version_overwrites_nothing(void **state)
{
	struct two *t = *state;
	struct ombud_result *r;
	int64_t ids[] = {new_ticket(t->d.s, "howto", "Mine"), new_ticket(t->d.s, "howto", "Free")};
	int64_t seen[] = {row(t->d.s, ids[0]).version, row(t->d.s, ids[1]).version};
	must(t->ines, ids[0], WORDS("priority", "high"));

	struct ombud_request base = {.ids = ids, .versions = seen, .n_ids = 2};
	assert_int_equal(desk_run(&r, t->d.s, base, WORDS("priority", "low")), OMBUD_OK);
	assert_int_equal(r->conflicts, 1);
	assert_int_equal(r->applied, 1);
	assert_int_equal(r->v[0].verdict, OMBUD_CHANGED_MEANWHILE);
	assert_true(r->v[0].why[0]);
	assert_int_equal(r->v[1].verdict, OMBUD_APPLIED);
	ombud_result_free(r);
	assert_string_equal(row(t->d.s, ids[0]).priority, "high");
	assert_string_equal(row(t->d.s, ids[1]).priority, "low");
	must_be_whole(t->d.s);
}

static void anothers_commit_is_noticed(void **state)
{
	struct two *t = *state;
	int64_t id = new_ticket(t->d.s, "howto", "Watched");
	row(t->d.s, id);
	ombud_changed(t->d.s);
	assert_false(ombud_changed(t->d.s));
	must(t->ines, id, WORDS("assign", "@me"));
	assert_true(ombud_changed(t->d.s));
	assert_false(ombud_changed(t->d.s));
	assert_string_equal(row(t->d.s, id).assignee, "ines");
	assert_string_equal(row(t->ines, id).assignee, "@me");
}

static void a_list_stands_still_and_counts_what_moved(void **state)
{
	struct two *t = *state;
	struct ombud_list *l;
	struct ombud_drift drift;
	struct ombud_rows *rows;
	int64_t ids[3];
	for (size_t i = 0; i < 3; i++)
		ids[i] = new_ticket(t->d.s, "howto", "Queued");
	struct ombud_list_how how = {.filter = "no:assignee", .sort = "id"};
	assert_int_equal(ombud_list_open(&l, t->d.s, &how), OMBUD_OK);
	assert_int_equal(ombud_list_fill(l, SIZE_MAX), OMBUD_OK);
	assert_int_equal(ombud_list_drift(&drift, l), OMBUD_OK);
	assert_int_equal(drift.added, 0);
	assert_int_equal(drift.gone, 0);

	must(t->ines, ids[1], WORDS("assign", "@me"));
	new_ticket(t->ines, "howto", "Fresh");
	new_ticket(t->ines, "howto", "Fresh too");
	assert_int_equal(ombud_list_drift(&drift, l), OMBUD_OK);
	assert_int_equal(drift.added, 2);
	assert_int_equal(drift.gone, 1);
	/* The rows keep their places; the one that left says so. */
	assert_int_equal(ombud_list_known(l), 3);
	assert_int_equal(ombud_list_rows(&rows, l, 0, 3), OMBUD_OK);
	assert_int_equal(rows->n, 3);
	for (size_t i = 0; i < 3; i++) {
		assert_int_equal(rows->v[i].id, ids[i]);
		assert_int_equal(rows->v[i].gone, i == 1);
	}
	ombud_rows_free(rows);
	ombud_list_free(l);
}

static void presence_is_seen_and_ends(void **state)
{
	struct two *t = *state;
	int64_t id = new_ticket(t->d.s, "howto", "Looked at");
	ombud_present(t->ines, id, false);
	assert_int_equal(row(t->d.s, id).presence, 'v');
	ombud_present(t->ines, id, true);
	assert_int_equal(row(t->d.s, id).presence, 'e');
	assert_int_equal(row(t->ines, id).presence, 0); /* one's own is no news */
	ombud_present(t->ines, 0, false);
	assert_int_equal(row(t->d.s, id).presence, 0);
}

static void undo_of_what_another_changed_since_is_refused(void **state)
{
	struct two *t = *state;
	struct ombud_result *r = NULL;
	int64_t id = new_ticket(t->d.s, "howto", "Changed twice");
	int64_t entry = must(t->d.s, id, WORDS("priority", "high"));
	must(t->ines, id, WORDS("priority", "low"));
	enum ombud_status status = ombud_undo(&r, t->d.s, entry);
	assert_true(status != OMBUD_OK || r->applied == 0);
	ombud_result_free(r);
	assert_string_equal(row(t->d.s, id).priority, "low");
}

static void what_stands_in_the_way_of_undo_is_named_in_words(void **state)
{
	struct two *t = *state;
	struct ombud_result *r = NULL;
	int64_t id = new_ticket(t->d.s, "howto", "Taken twice");
	int64_t entry = must(t->d.s, id, WORDS("assign", "@me"));
	must(t->ines, id, WORDS("assign", "ines"));
	assert_int_equal(ombud_undo(&r, t->d.s, entry), OMBUD_CONFLICT);
	assert_non_null(strstr(ombud_error(t->d.s), "assignee was changed"));
	assert_null(strstr(ombud_error(t->d.s), "_"));
}

static void a_split_tells_the_new_number(void **state)
{
	struct two *t = *state;
	struct ombud_result *r = NULL;
	char wanted[40];
	int64_t id = new_ticket(t->d.s, "access", "Two rights");
	struct ombud_request base = {.ids = &id, .n_ids = 1};
	assert_int_equal(desk_run(&r, t->d.s, base, WORDS("split", "erasure")), OMBUD_OK);
	snprintf(wanted, sizeof wanted, "made #%lld", (long long)r->created);
	assert_non_null(strstr(r->sentence, wanted));
	ombud_result_free(r);
}

enum { PROCESSES = 4, TICKETS = 25 };

/* Takes every free ticket it can, by the version it saw; the number is its exit code. */
static int claim_all(struct two *t, const int64_t *ids, const int64_t *seen)
{
	struct ombud_session *s;
	int won = 0;
	if (desk_try(&t->d, &s, NULL, NOW, false))
		return 255;
	for (size_t i = 0; i < TICKETS; i++) {
		struct ombud_result *r = NULL;
		struct ombud_request base = {.ids = &ids[i], .versions = &seen[i], .n_ids = 1};
		enum ombud_status status;
		do
			status = desk_run(&r, s, base, WORDS("assign", "@me"));
		while (status == OMBUD_BUSY);
		if (status)
			return 254;
		won += (int)r->applied;
		ombud_result_free(r);
	}
	ombud_session_close(s);
	return won;
}

static void processes_that_race_win_each_ticket_once(void **state)
{
	struct two *t = *state;
	int64_t ids[TICKETS], seen[TICKETS];
	int won = 0;
	for (size_t i = 0; i < TICKETS; i++) {
		ids[i] = new_ticket(t->d.s, "howto", "Free");
		seen[i] = row(t->d.s, ids[i]).version;
	}
	int64_t audit = audit_entries(t->d.s);
	fflush(NULL);
	for (int p = 0; p < PROCESSES; p++) {
		pid_t child = fork();
		assert_true(child >= 0);
		if (child == 0)
			_exit(claim_all(t, ids, seen));
	}
	for (int p = 0; p < PROCESSES; p++) {
		int code;
		assert_true(wait(&code) > 0);
		assert_true(WIFEXITED(code));
		assert_in_range(WEXITSTATUS(code), 0, TICKETS);
		won += WEXITSTATUS(code);
	}
	assert_int_equal(won, TICKETS);
	assert_int_equal(count(t->d.s, "assignee:@me"), TICKETS);
	assert_true(audit_entries(t->d.s) >= audit + TICKETS);
	must_be_whole(t->d.s);
}

#define TEST(f) cmocka_unit_test_setup_teardown(f, setup, teardown)

int main(void)
{
	const struct CMUnitTest tests[] = {
	    TEST(a_stale_version_overwrites_nothing),
	    TEST(anothers_commit_is_noticed),
	    TEST(a_list_stands_still_and_counts_what_moved),
	    TEST(presence_is_seen_and_ends),
	    TEST(undo_of_what_another_changed_since_is_refused),
	    TEST(what_stands_in_the_way_of_undo_is_named_in_words),
	    TEST(a_split_tells_the_new_number),
	    TEST(processes_that_race_win_each_ticket_once),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
