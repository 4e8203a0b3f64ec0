#include "outside.h"

#include <errno.h>
#include <poll.h>
#include <spawn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/signalfd.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "base/phrase.h"
#include "base/words.h"

extern char **environ;

enum { LOOK_MS = 300, GRACE_MS = 2000 };

/* Our process group, so that the terminal's keys reach it; nothing of ours is open in it. */
static int start(pid_t *pid, const struct outside *o, char **argv)
{
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t all;
	sigfillset(&all);
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
	posix_spawnattr_init(&attr);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	posix_spawnattr_setsigdefault(&attr, &all);
	posix_spawnattr_setsigmask(&attr, o->mask);
	int fault = posix_spawnp(pid, argv[0], &files, &attr, argv, environ);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attr);
	return fault;
}

/* What of the signals that came ends us: OUTSIDE_DONE, none did. */
static enum outside_end heard(const struct outside *o)
{
	struct signalfd_siginfo info;
	enum outside_end end = OUTSIDE_DONE;
	while (read(o->signals, &info, sizeof info) == (ssize_t)sizeof info) {
		if (info.ssi_signo == SIGHUP)
			end = OUTSIDE_GONE;
		else if (info.ssi_signo == SIGTERM && end == OUTSIDE_DONE)
			end = OUTSIDE_ENDED;
		else if (info.ssi_signo == SIGTSTP)
			kill(getpid(), SIGSTOP); /* with the editor: the shell sees both stopped */
	}
	return end;
}

/* True once it has ended; one that stopped itself alone is stopped with us. */
static bool ended(pid_t pid, int *status)
{
	pid_t one = waitpid(pid, status, WNOHANG | WUNTRACED);
	if (one != pid)
		return one < 0 && errno != EINTR;
	if (!WIFSTOPPED(*status))
		return true;
	kill(getpid(), SIGSTOP);
	kill(pid, SIGCONT);
	return false;
}

/* It may have something to put away. */
static void end_it(pid_t pid, int program)
{
	struct pollfd p = {.fd = program, .events = POLLIN};
	kill(pid, SIGHUP);
	kill(pid, SIGCONT);
	if (poll(&p, 1, GRACE_MS) == 0)
		kill(pid, SIGKILL);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
}

static enum outside_end wait_for(const struct outside *o, pid_t pid, int *status)
{
	int program = (int)syscall(SYS_pidfd_open, pid, 0);
	struct pollfd p[] = {{.fd = program, .events = POLLIN}, {.fd = o->signals, .events = POLLIN}};
	enum outside_end end = OUTSIDE_DONE;
	while (!ended(pid, status)) {
		poll(p, 2, LOOK_MS);
		end = heard(o);
		if (end == OUTSIDE_DONE)
			continue;
		end_it(pid, program);
		break;
	}
	if (program >= 0)
		close(program);
	return end;
}

/* A quit key of the terminal is the editor's. */
static enum outside_end run(const struct outside *o, char **argv, char *why, size_t size)
{
	pid_t pid;
	int status = 0;
	void (*was)(int) = signal(SIGQUIT, SIG_IGN);
	int fault = start(&pid, o, argv);
	enum outside_end end = fault ? OUTSIDE_FAILED : wait_for(o, pid, &status);
	signal(SIGQUIT, was);
	if (fault)
		snprintf(why, size, "%s", strerror(fault));
	else if (WIFSIGNALED(status))
		snprintf(why, size, _("it was ended by signal %d"), WTERMSIG(status));
	else
		snprintf(why, size, _("it ended with code %d"), WEXITSTATUS(status));
	return end == OUTSIDE_DONE && status ? OUTSIDE_FAILED : end;
}

static enum outside_end run_on(const struct outside *o, const char *path, char *why, size_t size)
{
	struct words w;
	enum outside_end end = OUTSIDE_FAILED;
	words_split(&w, o->editor);
	if (w.n && !w.open) {
		words_add(&w, path);
		end = run(o, w.v, why, size);
	} else {
		snprintf(why, size, "%s", _("that is no command"));
	}
	words_free(&w);
	return end;
}

bool outside_begin(struct scratch *s, const struct outside *o, const char *text, char *why, size_t size)
{
	if (!o->editor)
		snprintf(why, size, "%s", _("you have no editor set: $VISUAL or $EDITOR names it"));
	else if (!o->utf8)
		snprintf(why, size, "%s",
		    _("this terminal is not in UTF-8, and your editor would lose letters of the text"));
	else
		return scratch_open(s, o->runtime, text, why, size);
	return false;
}

enum outside_end outside_run(char **text, struct scratch *s, const struct outside *o, const char *before,
    char *why, size_t size)
{
	char reason[200] = "";
	*text = NULL;
	enum outside_end end = run_on(o, s->path, reason, sizeof reason);
	if (end == OUTSIDE_DONE)
		*text = scratch_read(s, before, OUTSIDE_BYTES, reason, sizeof reason);
	if (end == OUTSIDE_DONE && !*text)
		end = OUTSIDE_FAILED;
	snprintf(why, size, _("%s: %s; the text stays as it was"), o->editor, reason);
	if (scratch_close(s))
		return end;
	snprintf(why, size, _("something of the text is still in %s: drop it"), s->folder);
	return end == OUTSIDE_DONE ? OUTSIDE_FAILED : end;
}
