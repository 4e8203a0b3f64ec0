#include "base/outside.h"

#include <errno.h>
#include <poll.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>

#include "base/phrase.h"

extern char **environ;

enum { LOOK_MS = 100, GRACE_MS = 2000 };

struct run {
	const struct outside *o;
	const struct outside_lender *from;
	pid_t pid; /* also its group; 0: it does not run */
	bool terminal;
	struct termios ours;
	enum outside_end end;
};

/* Its keys are its own: ^C ends it and not the desk, so it is a group by itself that has the terminal.
 * Nothing of ours is open in it but what it is given to read. */
static int start(struct run *r)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t all;
	sigfillset(&all);
	posix_spawn_file_actions_init(&files);
	if (r->terminal)
		posix_spawn_file_actions_addtcsetpgrp_np(&files, STDIN_FILENO);
	if (r->o->input >= 0)
		posix_spawn_file_actions_adddup2(&files, r->o->input, STDIN_FILENO);
	posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	posix_spawnattr_setpgroup(&attr, 0);
	posix_spawnattr_setsigdefault(&attr, &all);
	posix_spawnattr_setsigmask(&attr, r->from->mask);
	int fault = posix_spawnp(&r->pid, r->o->argv[0], &files, &attr, (char *const *)r->o->argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attr);
	if (fault)
		r->pid = 0;
	return fault;
}

/* ---- the terminal -------------------------------------------------------------------------- */

static void take_terminal_back(const struct run *r)
{
	if (!r->terminal)
		return;
	tcsetpgrp(STDIN_FILENO, getpgrp());
	tcsetattr(STDIN_FILENO, TCSADRAIN, &r->ours);
}

static bool in_background(const struct run *r)
{
	pid_t front = r->terminal ? tcgetpgrp(STDIN_FILENO) : -1;
	return front > 0 && front != getpgrp();
}

/* ---- signals ------------------------------------------------------------------------------- */

/* Whoever leads a session has no shell above that could wake it. */
static bool has_shell(void)
{
	return getsid(getppid()) == getsid(0);
}

/* What of the signals that came ends us. */
static void hear(struct run *r)
{
	struct signalfd_siginfo info;
	while (read(r->from->signals, &info, sizeof info) == (ssize_t)sizeof info) {
		if (info.ssi_signo == SIGHUP)
			r->end = OUTSIDE_GONE;
		else if (info.ssi_signo == SIGTERM && r->end == OUTSIDE_DONE)
			r->end = OUTSIDE_ENDED;
		else if (info.ssi_signo == SIGTSTP && r->pid)
			kill(-r->pid, SIGTSTP); /* we stop with it */
		else if (info.ssi_signo == SIGTSTP && has_shell())
			kill(0, SIGSTOP);
	}
}

/* The shell sees us stopped as well, with the terminal as it was; brought to the front again, we hand it on. */
static void stop_with_it(struct run *r)
{
	struct termios theirs = r->ours;
	if (has_shell()) {
		if (r->terminal)
			tcgetattr(STDIN_FILENO, &theirs);
		take_terminal_back(r);
		do {
			kill(0, SIGSTOP);
			hear(r);
		} while (r->end == OUTSIDE_DONE && in_background(r));
		if (r->terminal && r->end == OUTSIDE_DONE) {
			tcsetattr(STDIN_FILENO, TCSADRAIN, &theirs);
			tcsetpgrp(STDIN_FILENO, r->pid);
		}
	}
	kill(-r->pid, SIGCONT);
}

/* ---- its end ------------------------------------------------------------------------------- */

static bool ended(struct run *r, int *how)
{
	pid_t one = waitpid(r->pid, how, WNOHANG | WUNTRACED);
	if (one < 0 && errno != EINTR)
		*how = 0;
	if (one != r->pid)
		return one < 0 && errno != EINTR;
	if (!WIFSTOPPED(*how))
		return true;
	stop_with_it(r);
	return false;
}

/* It may have something to put away; what it began in its group goes with it. */
static void end_it(struct run *r, int program, int *how)
{
	struct pollfd p = {.fd = program, .events = POLLIN};
	kill(-r->pid, SIGHUP);
	kill(-r->pid, SIGCONT);
	poll(&p, 1, GRACE_MS);
	kill(-r->pid, SIGKILL);
	while (waitpid(r->pid, how, 0) < 0 && errno == EINTR)
		;
}

/* A terminal that hangs up tells the group in front, which is not ours. */
static int await(struct run *r)
{
	int how = 0, program = (int)syscall(SYS_pidfd_open, r->pid, 0);
	struct pollfd p[] = {{.fd = program, .events = POLLIN}, {.fd = r->from->signals, .events = POLLIN},
	    {.fd = r->terminal ? STDIN_FILENO : -1}};
	while (!ended(r, &how)) {
		poll(p, sizeof p / sizeof *p, LOOK_MS);
		hear(r);
		if (p[2].revents & (POLLHUP | POLLERR))
			r->end = OUTSIDE_GONE;
		if (r->end == OUTSIDE_DONE)
			continue;
		end_it(r, program, &how);
		break;
	}
	if (program >= 0)
		close(program);
	r->pid = 0;
	return WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
}

static void say_enter(const struct outside *o, int code)
{
	char text[200];
	if (code)
		snprintf(text, sizeof text, _("\n-- it ended with %d. Enter %s --"), code, o->done);
	else
		snprintf(text, sizeof text, _("\n-- Enter %s --"), o->done);
	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		return; /* there is nobody to read it: the next read ends */
}

static void wait_for_enter(struct run *r)
{
	struct pollfd p[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = r->from->signals, .events = POLLIN}};
	char c = 0;
	while (r->end == OUTSIDE_DONE && c != '\n' && c != '\r') {
		if (poll(p, 2, -1) < 0)
			continue;
		hear(r);
		if (p[0].revents && r->end == OUTSIDE_DONE && read(STDIN_FILENO, &c, 1) != 1)
			return;
	}
}

static void run(struct run *r, int *code, char *why, size_t size)
{
	int fault = start(r);
	if (!fault)
		*code = await(r);
	take_terminal_back(r);
	if (fault) {
		r->end = OUTSIDE_FAILED;
		snprintf(why, size, "%s: %s", r->o->argv[0], strerror(fault));
	} else if (r->end == OUTSIDE_DONE && r->o->pause) {
		say_enter(r->o, *code);
		wait_for_enter(r);
	}
}

/* Who is not in front and takes the terminal is stopped, unless it does not listen to that. */
enum outside_end outside_run(const struct outside *o, const struct outside_lender *from, int *code, char *why,
    size_t size)
{
	struct run r = {.o = o, .from = from, .terminal = tcgetpgrp(STDIN_FILENO) > 0};
	sigset_t set, before;
	sigemptyset(&set);
	sigaddset(&set, SIGTTOU);
	sigprocmask(SIG_BLOCK, &set, &before);
	if (r.terminal && tcgetattr(STDIN_FILENO, &r.ours))
		r.terminal = false;
	*code = 0;
	run(&r, code, why, size);
	sigprocmask(SIG_SETMASK, &before, NULL);
	return r.end;
}
