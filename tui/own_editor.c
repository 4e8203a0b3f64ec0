#include "own_editor.h"

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
static int start(pid_t *pid, const struct own_editor *o, char **argv)
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

/* What of the signals that came ends us: OWN_EDITOR_DONE, none did. */
static enum own_editor_end heard(const struct own_editor *o)
{
	struct signalfd_siginfo info;
	enum own_editor_end end = OWN_EDITOR_DONE;
	while (read(o->signals, &info, sizeof info) == (ssize_t)sizeof info) {
		if (info.ssi_signo == SIGHUP)
			end = OWN_EDITOR_GONE;
		else if (info.ssi_signo == SIGTERM && end == OWN_EDITOR_DONE)
			end = OWN_EDITOR_ENDED;
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

static enum own_editor_end wait_for(const struct own_editor *o, pid_t pid, int *status)
{
	int program = (int)syscall(SYS_pidfd_open, pid, 0);
	struct pollfd p[] = {{.fd = program, .events = POLLIN}, {.fd = o->signals, .events = POLLIN}};
	enum own_editor_end end = OWN_EDITOR_DONE;
	while (!ended(pid, status)) {
		poll(p, 2, LOOK_MS);
		end = heard(o);
		if (end == OWN_EDITOR_DONE)
			continue;
		end_it(pid, program);
		break;
	}
	if (program >= 0)
		close(program);
	return end;
}

/* A quit key of the terminal is the editor's. */
static enum own_editor_end run(const struct own_editor *o, char **argv, char *why, size_t size)
{
	pid_t pid;
	int status = 0;
	void (*was)(int) = signal(SIGQUIT, SIG_IGN);
	int fault = start(&pid, o, argv);
	enum own_editor_end end = fault ? OWN_EDITOR_FAILED : wait_for(o, pid, &status);
	signal(SIGQUIT, was);
	if (fault)
		snprintf(why, size, "%s", strerror(fault));
	else if (WIFSIGNALED(status))
		snprintf(why, size, _("it was ended by signal %d"), WTERMSIG(status));
	else
		snprintf(why, size, _("it ended with code %d"), WEXITSTATUS(status));
	return end == OWN_EDITOR_DONE && status ? OWN_EDITOR_FAILED : end;
}

static enum own_editor_end run_on(const struct own_editor *o, const char *path, char *why, size_t size)
{
	struct words w;
	enum own_editor_end end = OWN_EDITOR_FAILED;
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

bool own_editor_begin(struct scratch *s, const struct own_editor *o, const char *text, char *why, size_t size)
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

enum own_editor_end own_editor_run(char **text, struct scratch *s, const struct own_editor *o, const char *before,
    char *why, size_t size)
{
	char reason[200] = "";
	*text = NULL;
	enum own_editor_end end = run_on(o, s->path, reason, sizeof reason);
	if (end == OWN_EDITOR_DONE)
		*text = scratch_read(s, before, OWN_EDITOR_BYTES, reason, sizeof reason);
	if (end == OWN_EDITOR_DONE && !*text)
		end = OWN_EDITOR_FAILED;
	snprintf(why, size, _("%s: %s; the text stays as it was"), o->editor, reason);
	if (scratch_close(s))
		return end;
	snprintf(why, size, _("something of the text is still in %s: drop it"), s->folder);
	return end == OWN_EDITOR_DONE ? OWN_EDITOR_FAILED : end;
}
