#include "base/jail.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <linux/landlock.h>
#include <signal.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>

/* The address sanitizer maps terabytes for its own use and prints what it finds. */
#if defined(__SANITIZE_ADDRESS__)
#define SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define SANITIZED true
#endif
#endif
#ifndef SANITIZED
#define SANITIZED false
#endif

/* ---- what the parent had ---- */

static void signals_reset(void)
{
	sigset_t none;
	for (int sig = 1; sig < NSIG; sig++)
		if (sig != SIGKILL && sig != SIGSTOP)
			signal(sig, SIG_DFL);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

pid_t jail_fork(void)
{
	sigset_t all, before;
	sigfillset(&all);
	pthread_sigmask(SIG_SETMASK, &all, &before);
	pid_t pid = fork();
	if (pid)
		pthread_sigmask(SIG_SETMASK, &before, NULL);
	return pid;
}

/* The two files may stand in each other's way, so they go up first. */
static bool files_shed(int in, int out)
{
	int from = fcntl(in, F_DUPFD, 3), to = fcntl(out, F_DUPFD, 3);
	if (from < 0 || to < 0 || dup2(from, 0) < 0 || dup2(to, 1) < 0)
		return false;
	return close_range(SANITIZED ? 3 : 2, ~0U, 0) == 0;
}

/* The C library keeps its list of charsets so, and looks there for a charset that a letter names. */
static bool list_of_charsets(const char *line)
{
	return strstr(line, " r--s ") && strstr(line, "/gconv-modules.cache");
}

/* "7f00-7f01 rw-s ...": the index of the store's log is such memory, and one could write to it. */
static void unmap_shared(char *line)
{
	char *p;
	if (list_of_charsets(line))
		return;
	uintptr_t from = strtoull(line, &p, 16);
	if (*p != '-')
		return;
	uintptr_t to = strtoull(p + 1, &p, 16);
	if (*p == ' ' && strnlen(p, 5) == 5 && p[4] == 's' && to > from)
		munmap((void *)from, to - from);
}

static bool memory_shed(void)
{
	static char text[256 * 1024];
	size_t n = 0;
	ssize_t got;
	int fd = open("/proc/self/maps", O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return false;
	while (n < sizeof text - 1 && (got = read(fd, text + n, sizeof text - 1 - n)) > 0)
		n += (size_t)got;
	close(fd);
	text[n] = '\0';
	for (char *line = text; line && *line;) {
		char *end = strchr(line, '\n');
		if (end)
			*end = '\0';
		unmap_shared(line);
		line = end ? end + 1 : NULL;
	}
	return n < sizeof text - 1;
}

bool jail_shed(int in, int out)
{
	pid_t parent = getppid();
	signals_reset();
	/* A terminal's signals are for the program, not for this. */
	setpgid(0, 0);
	if (prctl(PR_SET_PDEATHSIG, SIGKILL) || getppid() != parent)
		return false;
	prctl(PR_SET_DUMPABLE, 0);
	/* First: reading what is mapped needs a file of its own. */
	return memory_shed() && files_shed(in, out);
}

/* ---- the walls ---- */

static bool limit(int which, rlim_t most)
{
	struct rlimit r = {.rlim_cur = most, .rlim_max = most};
	return setrlimit((__rlimit_resource_t)which, &r) == 0;
}

static size_t memory_now(void)
{
	char text[64];
	int fd = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
	ssize_t n = fd >= 0 ? read(fd, text, sizeof text - 1) : 0;
	if (fd >= 0)
		close(fd);
	text[n > 0 ? n : 0] = '\0';
	return strtoull(text, NULL, 10) * (size_t)sysconf(_SC_PAGESIZE);
}

/* now 0: not known. */
static bool limits(size_t now, size_t memory)
{
	bool bounded = SANITIZED || (now && limit(RLIMIT_AS, now + memory));
	bool rest = limit(RLIMIT_FSIZE, 0) && limit(RLIMIT_NPROC, 0) && limit(RLIMIT_CORE, 0);
	return limit(RLIMIT_NOFILE, 0) && rest && bounded;
}

/* Rights to files by version: 13 in the first, then refer, truncate, (none), ioctl. The kernel's
 * header may be older than the kernel, so the structure is ours. */
static bool landlock(void)
{
#ifdef SYS_landlock_create_ruleset
	static const uint64_t files[] = {0x1fff, 0x3fff, 0x7fff, 0x7fff, 0xffff};
	struct {
		uint64_t files, net, scoped;
	} rules = {0};
	long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
	if (version < 1)
		return false;
	rules.files = files[version > 5 ? 4 : version - 1];
	rules.net = version >= 4 ? 3 : 0;
	rules.scoped = version >= 6 ? 3 : 0;
	size_t size = version >= 6 ? 24 : version >= 4 ? 16 : 8;
	long fd = syscall(SYS_landlock_create_ruleset, &rules, size, 0);
	bool done = fd >= 0 && syscall(SYS_landlock_restrict_self, fd, 0) == 0;
	if (fd >= 0)
		close((int)fd);
	return done;
#else
	return false;
#endif
}

unsigned jail_enter(size_t memory)
{
	if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0))
		return 0;
	/* Each wall forbids what those before it need: a file, then a number for one, then calls. */
	size_t now = memory_now();
	unsigned walls = landlock() ? JAIL_LANDLOCK : 0;
	walls |= limits(now, memory) ? JAIL_LIMITS : 0;
	walls |= jail_filter() ? JAIL_SECCOMP : 0;
	return walls;
}
