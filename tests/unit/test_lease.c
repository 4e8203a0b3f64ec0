/* One session makes the pass at a time: side by side, taken over, renewed, given back. */
#include <fcntl.h>
#include <poll.h>
#include <sys/wait.h>
#include <time.h>

#include "mail_desk.h"

#include "ops/lease.h"
#include "ops/op.h"

enum { MOMENT = 3, PATIENCE = 30, STEP_MS = 10, LATER = 600 };

static enum ombud_status tick(struct ombud_session *s, int64_t *done)
{
	*done = 77;
	return ombud_tick(done, s);
}

static bool elsewhere(struct ombud_session *s)
{
	bool is = false;
	assert_int_equal(ombud_tick_elsewhere(&is, s), OMBUD_OK);
	return is;
}

static void take(struct ombud_session *s)
{
	bool held;
	assert_int_equal(lease_take(&held, s), OMBUD_OK);
	assert_false(held);
}

static void must_be_elsewhere(struct ombud_session *s)
{
	int64_t done;
	assert_true(elsewhere(s));
	assert_int_equal(tick(s, &done), OMBUD_BUSY);
	assert_int_equal(done, OMBUD_TICK_ELSEWHERE);
	assert_string_equal(ombud_error(s), "another session is at it: what is due is being done");
}

/* ---- two processes ------------------------------------------------------------------------------------ */

static void path_of(char out[160], const struct desk *d, const char *name)
{
	snprintf(out, 160, "%s/%s", d->folder, name);
}

static bool there(const struct desk *d, const char *name)
{
	char path[160];
	path_of(path, d, name);
	return access(path, F_OK) == 0;
}

static void remove_marks(const struct desk *d)
{
	static const char *const names[] = {"at", "go", "over"};
	char path[160];
	for (size_t i = 0; i < 3; i++) {
		path_of(path, d, names[i]);
		unlink(path);
	}
}

static void mark(const struct desk *d, const char *name)
{
	char path[160];
	path_of(path, d, name);
	int fd = open(path, O_CREAT | O_WRONLY, 0600);
	assert_true(fd >= 0);
	close(fd);
}

static void wait_for(const struct desk *d, const char *name)
{
	for (time_t until = time(NULL) + PATIENCE; !there(d, name) && time(NULL) < until;)
		poll(NULL, 0, STEP_MS);
	assert_true(there(d, name));
}

/* A pass in a process of its own that stands in the middle of sending until it is told to go on. */
static pid_t begin_pass(struct desk *d)
{
	pid_t pid = fork();
	if (!pid) {
		int64_t done;
		char why[600];
		struct ombud_session *s;
		struct ombud_open how = {.store = d->path, .user = "anna", .now = DESK_NOW + LATER};
		if (ombud_session_open(&s, &how, why, sizeof why))
			_exit(3);
		s->sendmail = d->s->sendmail;
		_exit(ombud_tick(&done, s) ? 2 : 0);
	}
	wait_for(d, "at");
	return pid;
}

static int ended(pid_t pid)
{
	int status;
	assert_int_equal(waitpid(pid, &status, 0), pid);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void open_slow_desk(struct desk *d)
{
	open_mail_desk(d);
	mail_system(d, "touch at; while [ ! -e go ]; do sleep 0.02; done; " KEEPS "; touch over");
	assert_int_equal(letter(d, "<a@example.org>"), 1);
	desk_must(d, 1, "reply --text \"Like this.\"");
	d->s->fixed_now = DESK_NOW + LATER;
}

static void close_slow_desk(struct desk *d)
{
	remove_marks(d);
	close_mail_desk(d);
}

static void the_second_is_told_at_once(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	open_slow_desk(&d);
	pid_t first = begin_pass(&d);
	time_t began = time(NULL);
	must_be_elsewhere(d.s);
	assert_true(time(NULL) - began < MOMENT);
	assert_int_equal(number(&d, "SELECT count(*) FROM setting WHERE key = 'tick.last'"), 0);
	mark(&d, "go");
	assert_int_equal(ended(first), 0);
	assert_false(elsewhere(d.s));
	assert_int_equal(tick(d.s, &done), OMBUD_OK);
	assert_int_equal(number(&d, "SELECT count(*) FROM outbox WHERE state = 2"), 1);
	close_slow_desk(&d);
}

/* Nobody waits for the five minutes of one that was killed. */
static void a_dead_one_is_relieved_at_once(void **state)
{
	struct desk d;
	int64_t done;
	(void)state;
	open_slow_desk(&d);
	pid_t first = begin_pass(&d);
	must_be_elsewhere(d.s);
	kill(first, SIGKILL);
	assert_int_equal(ended(first), -1);
	assert_false(elsewhere(d.s));
	assert_int_equal(tick(d.s, &done), OMBUD_OK);
	mark(&d, "go"); /* its mail system has outlived it */
	wait_for(&d, "over");
	close_slow_desk(&d);
}

/* ---- two sessions of one process ----------------------------------------------------------------------- */

struct pair {
	struct desk d;
	struct ombud_session *a, *b;
};

static void open_pair(struct pair *p)
{
	desk_open(&p->d);
	p->a = desk_session(&p->d, NULL, DESK_NOW);
	p->b = p->d.s;
}

static void close_pair(struct pair *p)
{
	ombud_session_close(p->a);
	desk_close(&p->d);
}

static void it_is_given_back(void **state)
{
	struct pair p;
	int64_t done;
	(void)state;
	open_pair(&p);
	take(p.a);
	must_be_elsewhere(p.b);
	assert_false(elsewhere(p.a)); /* its own is nobody else's */
	lease_give_back(p.a);
	assert_int_equal(tick(p.b, &done), OMBUD_OK);
	assert_true(done > 0);
	assert_int_equal(number(&p.d, "SELECT lease_by + lease_until FROM job WHERE name = 'tick'"), 0);
	assert_int_equal(tick(p.a, &done), OMBUD_OK);
	/* Who left without giving it back has left. */
	take(p.a);
	ombud_session_close(p.a);
	assert_int_equal(tick(p.b, &done), OMBUD_OK);
	p.a = desk_session(&p.d, NULL, DESK_NOW);
	close_pair(&p);
}

static void one_that_does_not_move_is_relieved(void **state)
{
	struct pair p;
	(void)state;
	open_pair(&p);
	take(p.a);
	script(&p.d, "UPDATE job SET lease_until = 5 WHERE name = 'tick'");
	assert_false(elsewhere(p.b));
	take(p.b);
	must_be_elsewhere(p.a);
	/* It learns so with its next write, which goes through, and takes nothing away from the other. */
	assert_int_equal(lease_lost(p.a), OMBUD_OK);
	p.a->pass_until = 1;
	assert_int_equal(op_begin(p.a), OMBUD_OK);
	db_rollback(p.a->db);
	assert_int_equal(lease_lost(p.a), OMBUD_BUSY);
	lease_give_back(p.a);
	assert_true(elsewhere(p.a));
	lease_give_back(p.b);
	close_pair(&p);
}

static void it_is_renewed_by_what_is_written(void **state)
{
	struct pair p;
	(void)state;
	open_pair(&p);
	take(p.a);
	int64_t soon = time_now() + 20;
	script(&p.d, "UPDATE job SET lease_until = lease_until - 280 WHERE name = 'tick'");
	p.a->pass_until = soon;
	assert_int_equal(op_begin(p.a), OMBUD_OK);
	db_rollback(p.a->db); /* whatever becomes of that write */
	assert_true(number(&p.d, "SELECT lease_until FROM job WHERE name = 'tick'") > soon + 200);
	assert_true(p.a->pass_until > soon + 200);
	/* One that has most of its time left is written for nobody. */
	script(&p.d, "UPDATE job SET lease_until = lease_until - 1 WHERE name = 'tick'");
	int64_t left = number(&p.d, "SELECT lease_until FROM job WHERE name = 'tick'");
	assert_int_equal(op_begin(p.a), OMBUD_OK);
	db_rollback(p.a->db);
	assert_int_equal(number(&p.d, "SELECT lease_until FROM job WHERE name = 'tick'"), left);
	lease_give_back(p.a);
	close_pair(&p);
}

/* A clock that was ahead holds up nobody for days. */
static void none_lasts_longer_than_a_lease(void **state)
{
	struct pair p;
	(void)state;
	open_pair(&p);
	take(p.a);
	script(&p.d, "UPDATE job SET lease_until = lease_until + 86400 WHERE name = 'tick'");
	assert_false(elsewhere(p.b));
	take(p.b);
	lease_give_back(p.b);
	close_pair(&p);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
	    cmocka_unit_test(the_second_is_told_at_once),
	    cmocka_unit_test(a_dead_one_is_relieved_at_once),
	    cmocka_unit_test(it_is_given_back),
	    cmocka_unit_test(one_that_does_not_move_is_relieved),
	    cmocka_unit_test(it_is_renewed_by_what_is_written),
	    cmocka_unit_test(none_lasts_longer_than_a_lease),
	};
	return cmocka_run_group_tests_name("lease", tests, NULL, NULL);
}
