#include "ticker.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/phrase.h"

enum { MINUTE_MS = 60000, REST_MS = 1000, MOMENT_MS = 200, STEP_MS = 10 };
enum { MAILLESS = 2 }; /* how a pass ends that has no program to send with */

void ticker_begin(struct ticker *t, const struct ticker_how *how, int64_t ms)
{
	*t = (struct ticker){.how = *how, .minute_ms = ms + MINUTE_MS};
}

struct told {
	const char *argv[8], *environment[TICKER_GIVEN + 3];
};

static void tell(struct told *t, const struct ticker_how *how)
{
	size_t n = 2;
	*t = (struct told){.argv = {"ombud", "tick", "--quiet", "--db", how->store,
	                       how->config ? "--config" : NULL, how->config},
	    .environment = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C"}};
	for (size_t i = 0; i < TICKER_GIVEN && how->given[i]; i++)
		t->environment[n++] = how->given[i];
}

/* In a session of its own no terminal ends it or stops it; nothing of ours is open in it. */
static bool start(pid_t *child, const struct ticker_how *how)
{
	struct told told;
	tell(&told, how);
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t all, none;
	sigfillset(&all);
	sigemptyset(&none);
	posix_spawn_file_actions_init(&files);
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++)
		posix_spawn_file_actions_addopen(&files, fd, "/dev/null", O_RDWR, 0);
	posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSID | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	posix_spawnattr_setsigdefault(&attr, &all);
	posix_spawnattr_setsigmask(&attr, &none);
	int fault = posix_spawn(child, "/proc/self/exe", &files, &attr, (char *const *)told.argv, (char *const *)told.environment);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attr);
	return !fault;
}

static bool ended(struct ticker *t)
{
	int status;
	pid_t got = waitpid(t->child, &status, WNOHANG);
	if (got == 0 || (got < 0 && errno == EINTR))
		return false;
	t->mailless = got == t->child && WIFEXITED(status) && WEXITSTATUS(status) == MAILLESS;
	t->child = 0;
	return true;
}

/* Whoever else makes a pass, a timer or another's screen, makes it for all. */
static bool nobody_else(struct ticker *t, struct desk *d)
{
	struct ombud_upkeep u;
	struct ombud_session *now = desk_present(d);
	if (d->ms < t->minute_ms)
		return false;
	t->minute_ms = d->ms + MINUTE_MS;
	return ombud_upkeep(&u, now) == OMBUD_OK && ombud_now(now) - u.tick_at >= MINUTE_MS / 1000;
}

/* One that is being made sends the letters too. */
static bool at_it(struct desk *d)
{
	bool elsewhere = false;
	return ombud_tick_elsewhere(&elsewhere, d->s) == OMBUD_OK && elsewhere;
}

static bool letter_due(const struct desk *d)
{
	return d->letters.due_at && d->letters.due_at <= ombud_now(desk_present(d));
}

/* A pass is nobody's to watch: what it cannot do is said here, once until it can again. */
static void say_mailless(struct ticker *t, struct desk *d)
{
	if (t->mailless && !t->said && letter_due(d))
		desk_say(d, _("letters do not leave: the program that sends cannot be used; see :outbox"));
	t->said = t->mailless && (t->said || letter_due(d));
}

void ticker_turn(struct ticker *t, struct desk *d)
{
	if (!t->how.store)
		return;
	if (t->child) {
		if (!ended(t))
			return;
		d->letters_stale = true;
		say_mailless(t, d);
		return;
	}
	bool letter = letter_due(d);
	if (!(letter && d->ms >= t->next_ms) && !nobody_else(t, d))
		return;
	if (at_it(d)) {
		t->next_ms = d->ms + REST_MS;
		return;
	}
	/* A letter that is as due after a pass as before it waits for something that a minute may mend. */
	bool in_vain = letter && t->tried == d->letters.due_at;
	t->tried = letter ? d->letters.due_at : 0;
	t->next_ms = d->ms + (in_vain ? MINUTE_MS : REST_MS);
	if (!start(&t->child, &t->how))
		t->child = 0;
}

void ticker_end(struct ticker *t)
{
	for (int waited = 0; t->child && !ended(t) && waited < MOMENT_MS; waited += STEP_MS)
		poll(NULL, 0, STEP_MS);
}
