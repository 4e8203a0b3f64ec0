#include "port/sendmail.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <sysexits.h>
#include <unistd.h>

#include "base/say.h"
#include "base/time.h"

struct pipes {
	int in[2], out[2]; /* the program's standard input, and what it says */
};

static void shut(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

static bool open_pipes(struct pipes *p)
{
	*p = (struct pipes){{-1, -1}, {-1, -1}};
	return !pipe2(p->in, O_CLOEXEC) && !pipe2(p->out, O_CLOEXEC) && !fcntl(p->in[1], F_SETFL, O_NONBLOCK) &&
	       !fcntl(p->out[0], F_SETFL, O_NONBLOCK);
}

static void shut_all(struct pipes *p)
{
	shut(&p->in[0]);
	shut(&p->in[1]);
	shut(&p->out[0]);
	shut(&p->out[1]);
}

/* A process group of its own, so that all of it can be ended; nothing of ours but the two pipes. */
static int start(pid_t *pid, const struct sendmail_how *how, const struct pipes *p)
{
	static const char *const environment[] = {"PATH=/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL=C", NULL};
	const char *const argv[] = {how->program, "-t", "-i", "-f", how->from, NULL};
	posix_spawn_file_actions_t files;
	posix_spawnattr_t attr;
	sigset_t all, none;
	sigfillset(&all);
	sigemptyset(&none);
	posix_spawn_file_actions_init(&files);
	posix_spawn_file_actions_adddup2(&files, p->in[0], STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&files, p->out[1], STDOUT_FILENO);
	posix_spawn_file_actions_adddup2(&files, p->out[1], STDERR_FILENO);
	posix_spawn_file_actions_addclosefrom_np(&files, STDERR_FILENO + 1);
	posix_spawn_file_actions_addchdir_np(&files, "/");
	posix_spawnattr_init(&attr);
	posix_spawnattr_setflags(&attr, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
	posix_spawnattr_setsigdefault(&attr, &all);
	posix_spawnattr_setsigmask(&attr, &none);
	int fault = posix_spawn(pid, how->program, &files, &attr, (char *const *)argv, (char *const *)environment);
	posix_spawn_file_actions_destroy(&files);
	posix_spawnattr_destroy(&attr);
	return fault;
}

struct talk {
	struct pipes *p;
	const char *bytes;
	size_t n, said;
	char *why;
	int64_t until; /* monotonic ms */
};

/* A program that reads no further has its reasons, which its end tells. */
static void give(struct talk *t)
{
	ssize_t k = write(t->p->in[1], t->bytes, t->n);
	if (k > 0) {
		t->bytes += k;
		t->n -= (size_t)k;
	}
	if (!t->n || (k < 0 && errno != EAGAIN && errno != EINTR))
		shut(&t->p->in[1]);
}

/* What there is no room for is read all the same: a program that waits to be heard does not end. */
static void hear(struct talk *t)
{
	char some[4096];
	ssize_t k = read(t->p->out[0], some, sizeof some);
	if (k == 0 || (k < 0 && errno != EAGAIN && errno != EINTR)) {
		shut(&t->p->out[0]);
		return;
	}
	for (ssize_t i = 0; i < k && t->said < SENDMAIL_WHY - 1; i++)
		t->why[t->said++] = some[i] == '\n' || some[i] == '\r' || !some[i] ? ' ' : some[i];
	t->why[t->said] = '\0';
}

/* Until the program has ended, whatever it left behind holds open of ours; or the time is over. */
static void talk(struct talk *t, int program)
{
	bool ended = false;
	if (!t->n)
		shut(&t->p->in[1]);
	while (!ended) {
		int64_t left = t->until - time_monotonic_ms();
		struct pollfd ends[] = {{.fd = program, .events = POLLIN}, {.fd = t->p->out[0], .events = POLLIN},
		    {.fd = t->p->in[1], .events = POLLOUT}};
		if (left <= 0 || (poll(ends, 3, (int)left) < 0 && errno != EINTR))
			return;
		ended = ends[0].revents != 0;
		if (ends[1].fd >= 0 && ends[1].revents)
			hear(t);
		if (ends[2].fd >= 0 && ends[2].revents)
			give(t);
	}
}

/* -1: killed, by us or another. */
static int end_of(pid_t pid, bool *in_time)
{
	int status = 0;
	*in_time = waitpid(pid, &status, WNOHANG) == pid;
	if (!*in_time) {
		kill(-pid, SIGKILL);
		while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
			;
	}
	return *in_time && WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void trim(char *why)
{
	size_t n = strlen(why), from = strspn(why, " ");
	while (n > from && why[n - 1] == ' ')
		n--;
	memmove(why, why + from, n - from);
	why[n - from] = '\0';
}

/* ": 554 ": a server's answer, as programs hand it on, that trying again does not change. */
static bool tells_of_refusal(const char *why)
{
	for (const char *p = why; (p = strstr(p, ": ")); p++)
		if (p[2] == '5' && p[3] >= '0' && p[3] <= '5' && p[4] >= '0' && p[4] <= '9' &&
		    (p[5] == ' ' || p[5] == '-' || !p[5]))
			return true;
	return false;
}

/* Programs that speak to a server themselves end with EX_NOHOST where names are not found just now, and with
 * EX_UNAVAILABLE where the server said "later" as where it said "never". */
static bool is_for_good(int code, const char *why)
{
	return code == EX_DATAERR || code == EX_NOUSER || (code == EX_UNAVAILABLE && tells_of_refusal(why));
}

static enum sendmail_done judge(const struct sendmail_how *how, int code, bool in_time, char *why)
{
	trim(why);
	if (code == EX_OK)
		return SENDMAIL_SENT;
	bool never = is_for_good(code, why);
	if (!in_time)
		snprintf(why, SENDMAIL_WHY, _("%s did not end within %d s and was stopped"), how->program, how->seconds);
	else if (!why[0] && code < 0)
		snprintf(why, SENDMAIL_WHY, _("%s was killed"), how->program);
	else if (!why[0])
		snprintf(why, SENDMAIL_WHY, _("%s ended with exit code %d and said nothing"), how->program, code);
	return never ? SENDMAIL_NEVER : SENDMAIL_LATER;
}

enum sendmail_done sendmail_send(
    const struct sendmail_how *how, const char *bytes, size_t n, char why[SENDMAIL_WHY])
{
	struct pipes p;
	pid_t pid;
	struct talk t = {.p = &p, .bytes = bytes, .n = n, .why = why,
	    .until = time_monotonic_ms() + (int64_t)how->seconds * 1000};
	why[0] = '\0';
	int fault = open_pipes(&p) ? start(&pid, how, &p) : errno;
	if (fault) {
		shut_all(&p);
		snprintf(why, SENDMAIL_WHY, _("%s could not be started: %s"), how->program, strerror(fault));
		return SENDMAIL_LATER;
	}
	shut(&p.in[0]);
	shut(&p.out[1]);
	int program = (int)syscall(SYS_pidfd_open, pid, 0);
	bool in_time;
	talk(&t, program);
	shut_all(&p);
	shut(&program);
	int code = end_of(pid, &in_time);
	return judge(how, code, in_time, why);
}
