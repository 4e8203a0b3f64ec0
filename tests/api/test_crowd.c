/* Many at one desk: writers who claim the same ticket, and others who work while thousands change. */
#include <sys/wait.h>
#include <time.h>

#include "desk.h"

enum { WRITERS = 8, TICKETS = 64, PATIENCE_MS = 3000 }; /* a busy machine is not a blocked desk */

static int64_t now_ms(void)
{
	struct timespec t;
	clock_gettime(CLOCK_MONOTONIC, &t);
	return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

/* ---- the top of the queue ---------------------------------------------------------------------- */

/* The ticket on top that is free, as it stands there; 0: none is. */
static int64_t top(struct ombud_session *s, int64_t *version)
{
	struct ombud_list_how how = {.filter = "no:assignee is:open", .sort = "id", .limit = 1};
	struct ombud_list *l;
	struct ombud_rows *rows;
	int64_t id = 0;
	if (ombud_list_open(&l, s, &how) || ombud_list_fill(l, 1))
		_exit(90);
	if (ombud_list_known(l)) {
		if (ombud_list_rows(&rows, l, 0, 1))
			_exit(91);
		id = rows->v[0].id;
		*version = rows->v[0].assignee[0] ? -1 : rows->v[0].version; /* taken since it was listed */
		ombud_rows_free(rows);
	}
	ombud_list_free(l);
	return id;
}

/* Claims the top until there is none; writes every ticket that it got. */
static void claim(struct desk *d, int to)
{
	struct ombud_session *s;
	int64_t id, version;
	if (desk_try(d, &s, NULL, NOW, false))
		_exit(92);
	while ((id = top(s, &version))) {
		struct ombud_result *r;
		struct ombud_request base = {.ids = &id, .versions = &version, .n_ids = 1};
		if (version < 0)
			continue;
		if (desk_run(&r, s, base, WORDS("assign", "@me")))
			_exit(93);
		/* Lost: a conflict, or it is one's own already by another process. */
		if (r->applied && write(to, &id, sizeof id) != sizeof id)
			_exit(94);
		ombud_result_free(r);
	}
	ombud_session_close(s);
	_exit(0);
}

/* The same as cron would: the filter chooses, nobody has seen a version. */
static void claim_by_filter(struct desk *d, int to)
{
	struct ombud_session *s;
	if (desk_try(d, &s, NULL, NOW, false))
		_exit(92);
	for (size_t n = 1; n;) {
		struct ombud_result *r;
		struct ombud_request base = {.filter = "no:assignee is:open sort:id limit:1"};
		if (desk_run(&r, s, base, WORDS("assign", "@me")))
			_exit(93);
		n = r->n;
		if (r->applied && write(to, &r->v[0].id, sizeof r->v[0].id) != sizeof r->v[0].id)
			_exit(94);
		/* Somebody else's now: never a change of what another has taken. */
		if (n && !r->applied && !r->conflicts)
			_exit(95);
		ombud_result_free(r);
	}
	ombud_session_close(s);
	_exit(0);
}

static void eight_claim(struct desk *d, void (*claim_all)(struct desk *d, int to))
{
	int pipe_of[2], code;
	int64_t id, taken[TICKETS + 1] = {0}, n = 0;
	for (int i = 0; i < TICKETS; i++)
		new_ticket(d->s, "howto", "Free");
	assert_int_equal(pipe(pipe_of), 0);
	fflush(NULL);
	for (int p = 0; p < WRITERS; p++) {
		pid_t child = fork();
		assert_true(child >= 0);
		if (child == 0)
			claim_all(d, pipe_of[1]);
	}
	close(pipe_of[1]);
	while (read(pipe_of[0], &id, sizeof id) == sizeof id) {
		assert_in_range(id, 1, TICKETS);
		assert_int_equal(taken[id]++, 0);
		n++;
	}
	close(pipe_of[0]);
	for (int p = 0; p < WRITERS; p++) {
		assert_true(wait(&code) > 0);
		assert_true(WIFEXITED(code));
		assert_int_equal(WEXITSTATUS(code), 0);
	}
	assert_int_equal(n, TICKETS);
	assert_int_equal(count(d->s, "no:assignee"), 0);
	must_be_whole(d->s);
}

static void eight_claim_the_top_and_each_is_taken_once(void **state)
{
	eight_claim(*state, claim);
}

static void eight_claim_by_filter_and_each_is_taken_once(void **state)
{
	eight_claim(*state, claim_by_filter);
}

/* ---- work beside a bulk ------------------------------------------------------------------------ */

enum { SAMPLE = 4000 };

static void bulk(struct desk *d)
{
	struct ombud_session *s;
	struct ombud_result *r;
	if (desk_try(d, &s, NULL, NOW, false))
		_exit(90);
	struct ombud_request base = {.filter = "id:*"};
	if (desk_run(&r, s, base, WORDS("note", "to all")) || r->applied + r->skipped != SAMPLE || r->skipped > SAMPLE / 50) /* parts of others */
		_exit(91);
	ombud_result_free(r);
	ombud_session_close(s);
	_exit(0);
}

static bool over(pid_t child)
{
	int code;
	if (waitpid(child, &code, WNOHANG) != child)
		return false;
	assert_true(WIFEXITED(code));
	assert_int_equal(WEXITSTATUS(code), 0);
	return true;
}

static void others_read_and_write_while_thousands_change(void **state)
{
	struct desk d;
	int64_t worst = 0, id = 7;
	int writes = 0;
	(void)state;
	desk_folder(&d);
	struct ombud_demo_how how = {.store = d.path, .user = "anna", .tickets = SAMPLE, .seed = 1, .now = NOW};
	assert_int_equal(ombud_demo(&how, d.why, sizeof d.why), OMBUD_OK);
	d.s = desk_session(&d, NULL);
	fflush(NULL);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0)
		bulk(&d);
	do {
		struct ombud_result *r;
		struct ombud_request base = {.ids = &id, .n_ids = 1};
		int64_t start = now_ms();
		assert_int_equal(count(d.s, "id:1..100"), 100);
		assert_int_equal(desk_run(&r, d.s, base, writes % 2 ? WORDS("unlabel", "x") : WORDS("label", "x")), OMBUD_OK);
		assert_int_equal(r->applied, 1);
		ombud_result_free(r);
		writes++;
		worst = now_ms() - start > worst ? now_ms() - start : worst;
	} while (!over(child));
	assert_in_range(worst, 0, PATIENCE_MS);
	assert_true(writes > 1);
	must_be_whole(d.s);
	ombud_session_close(d.s);
	desk_remove(d.folder);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test_setup_teardown(
	        eight_claim_the_top_and_each_is_taken_once, desk_setup, desk_teardown),
	    cmocka_unit_test_setup_teardown(
	        eight_claim_by_filter_and_each_is_taken_once, desk_setup, desk_teardown),
	    cmocka_unit_test(others_read_and_write_while_thousands_change),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
