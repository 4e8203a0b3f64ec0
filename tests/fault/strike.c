/* Bad luck at one counted step, for LD_PRELOAD: what changes a regular file, or a name, is counted, and the step
 * STRIKE_AT meets STRIKE_HOW: killed (before it), full (it and all writes after it fail with ENOSPC) or broken (it
 * alone fails with EIO). STRIKE_NAMES: what changes a name alone is counted. STRIKE_TOLD names a file that is written once it struck; STRIKE_COUNT one that gets the count. */
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

static atomic_long steps, strike_at = -1;
static const char *how;
static int names_alone;

__attribute__((constructor)) static void begin(void)
{
	const char *at = getenv("STRIKE_AT");
	how = getenv("STRIKE_HOW");
	strike_at = at ? atol(at) : 0;
	names_alone = getenv("STRIKE_NAMES") != NULL;
}

static void leave(const char *variable)
{
	const char *path = getenv(variable);
	char text[32];
	int fd = path ? open(path, O_CREAT | O_TRUNC | O_WRONLY, 0600) : -1;
	if (fd < 0)
		return;
	int n = snprintf(text, sizeof text, "%ld\n", (long)steps);
	(void)!NEXT(write)(fd, text, (size_t)n);
	close(fd);
}

__attribute__((destructor)) static void end(void)
{
	leave("STRIKE_COUNT");
}

/* Whether this step fails. */
static int struck(int needs_room)
{
	long step = ++steps;
	if (!how || !strike_at || step < strike_at)
		return 0;
	if (step == strike_at)
		leave("STRIKE_TOLD");
	if (strcmp(how, "killed") == 0)
		raise(SIGKILL);
	errno = strcmp(how, "full") == 0 ? ENOSPC : EIO;
	return strcmp(how, "full") == 0 ? needs_room : step == strike_at;
}

static int at_file(int fd, int needs_room)
{
	struct stat st;
	return !names_alone && fstat(fd, &st) == 0 && S_ISREG(st.st_mode) && struck(needs_room);
}

ssize_t write(int fd, const void *p, size_t n)
{
	return at_file(fd, 1) ? -1 : NEXT(write)(fd, p, n);
}

ssize_t pwrite(int fd, const void *p, size_t n, off_t at)
{
	return at_file(fd, 1) ? -1 : NEXT(pwrite)(fd, p, n, at);
}

ssize_t pwrite64(int fd, const void *p, size_t n, off64_t at)
{
	return at_file(fd, 1) ? -1 : NEXT(pwrite64)(fd, p, n, at);
}

ssize_t writev(int fd, const struct iovec *v, int n)
{
	return at_file(fd, 1) ? -1 : NEXT(writev)(fd, v, n);
}

int fsync(int fd)
{
	return at_file(fd, 0) ? -1 : NEXT(fsync)(fd);
}

int fdatasync(int fd)
{
	return at_file(fd, 0) ? -1 : NEXT(fdatasync)(fd);
}

int ftruncate(int fd, off_t n)
{
	return at_file(fd, 0) ? -1 : NEXT(ftruncate)(fd, n);
}

int ftruncate64(int fd, off64_t n)
{
	return at_file(fd, 0) ? -1 : NEXT(ftruncate64)(fd, n);
}

int unlink(const char *path)
{
	return struck(0) ? -1 : NEXT(unlink)(path);
}

int rename(const char *from, const char *to)
{
	return struck(0) ? -1 : NEXT(rename)(from, to);
}

int renameat2(int a, const char *from, int b, const char *to, unsigned int flags)
{
	return struck(0) ? -1 : NEXT(renameat2)(a, from, b, to, flags);
}
