/* What a session inherits and must not keep: open files, low limits, ignored signals, a folder. */
#include <errno.h>
#include <linux/close_range.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "base/phrase.h"
#include "serve/serve.h"

/* Under these a write may end in the middle of the store's log, or a query for want of memory. */
static const struct limit {
	int which;
	rlim_t least;
	const char *name;
} limits[] = {
    {RLIMIT_FSIZE, (rlim_t)64 << 30, "RLIMIT_FSIZE"},
    {RLIMIT_NOFILE, 64, "RLIMIT_NOFILE"},
    {RLIMIT_AS, (rlim_t)2 << 30, "RLIMIT_AS"},
    {RLIMIT_DATA, (rlim_t)2 << 30, "RLIMIT_DATA"},
    {RLIMIT_STACK, (rlim_t)1 << 20, "RLIMIT_STACK"},
};

static bool limits_good(char *why, size_t size)
{
	for (size_t i = 0; i < sizeof limits / sizeof *limits; i++) {
		struct rlimit r;
		if (getrlimit((__rlimit_resource_t)limits[i].which, &r) == 0 &&
		    r.rlim_cur >= limits[i].least)
			continue;
		snprintf(why, size,
		    _("the limit %s is too low to work on the store safely: see limits.conf(5) and "
		      "what starts sshd"),
		    limits[i].name);
		return false;
	}
	return true;
}

/* What was ignored or blocked by who started us stays so over exec. */
static void signals_reset(void)
{
	sigset_t none;
	for (int sig = 1; sig < NSIG; sig++)
		if (sig != SIGKILL && sig != SIGSTOP)
			signal(sig, SIG_DFL);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
	sigemptyset(&none);
	sigprocmask(SIG_SETMASK, &none, NULL);
}

bool process_clean(char *why, size_t size)
{
	close_range(3, ~0U, 0);
	signals_reset();
	if (!limits_good(why, size))
		return false;
	if (chdir("/") == 0)
		return true;
	snprintf(why, size, _("the folder / cannot be entered: %s"), strerror(errno));
	return false;
}
