#include "base/outside.h"

#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/phrase.h"

extern char **environ;

/* Its keys are its own: ^C ends it and not the desk, so it is a group by itself that has the terminal.
 * Nothing of ours is open in it but what it is given to read. */
static int start(const struct outside *o, pid_t *pid)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t all, none;
	sigfillset(&all);
	sigemptyset(&none);
	posix_spawn_file_actions_init(&files);
	if (isatty(STDIN_FILENO))
		posix_spawn_file_actions_addtcsetpgrp_np(&files, STDIN_FILENO);
	if (o->input >= 0)
		posix_spawn_file_actions_adddup2(&files, o->input, STDIN_FILENO);
	posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	posix_spawnattr_setpgroup(&attr, 0);
	posix_spawnattr_setsigdefault(&attr, &all);
	posix_spawnattr_setsigmask(&attr, &none);
	int fault = posix_spawnp(pid, o->argv[0], &files, &attr, (char *const *)o->argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attr);
	return fault;
}

/* There is no shell to wake it: what is stopped goes on. */
static int await(pid_t pid)
{
	int how = 0;
	for (;;) {
		if (waitpid(pid, &how, WUNTRACED) < 0) {
			if (errno == EINTR)
				continue;
			return 127;
		}
		if (!WIFSTOPPED(how))
			return WIFEXITED(how) ? WEXITSTATUS(how) : 128 + WTERMSIG(how);
		kill(-pid, SIGCONT);
	}
}

/* Who is not in front and takes the terminal is stopped, unless it does not listen to that. */
static void take_terminal_back(void)
{
	sigset_t set, before;
	if (!isatty(STDIN_FILENO))
		return;
	sigemptyset(&set);
	sigaddset(&set, SIGTTOU);
	sigprocmask(SIG_BLOCK, &set, &before);
	tcsetpgrp(STDIN_FILENO, getpgrp());
	sigprocmask(SIG_SETMASK, &before, NULL);
}

static void wait_for_enter(const struct outside *o, int code)
{
	char c = 0, text[200];
	if (code)
		snprintf(text, sizeof text, _("\n-- it ended with %d. Enter %s --"), code, o->done);
	else
		snprintf(text, sizeof text, _("\n-- Enter %s --"), o->done);
	if (write(STDOUT_FILENO, text, strlen(text)) < 0)
		return;
	while (read(STDIN_FILENO, &c, 1) == 1 && c != '\n' && c != '\r')
		;
}

bool outside_run(const struct outside *o, int *code, char *why, size_t size)
{
	pid_t pid;
	int fault = start(o, &pid);
	if (fault) {
		snprintf(why, size, "%s: %s", o->argv[0], strerror(fault));
		take_terminal_back();
		return false;
	}
	*code = await(pid);
	take_terminal_back();
	if (o->pause)
		wait_for_enter(o, *code);
	return true;
}
