/* A disk that fills up, for LD_PRELOAD: after FULL_AFTER bytes written to regular files every
 * further write fails with ENOSPC, as do allocations of room. */
#include <dlfcn.h>
#include <errno.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_llong left = -1;

static int no_room(int fd, size_t n)
{
	static atomic_bool asked;
	struct stat st;
	if (!atomic_exchange(&asked, 1)) {
		const char *after = getenv("FULL_AFTER");
		left = after ? atoll(after) : 1LL << 60;
	}
	if (fstat(fd, &st) || !S_ISREG(st.st_mode))
		return 0;
	if (left < (long long)n) {
		left = 0;
		errno = ENOSPC;
		return 1;
	}
	left -= (long long)n;
	return 0;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int fd, const void *p, size_t n)
{
	return no_room(fd, n) ? -1 : NEXT(write)(fd, p, n);
}

ssize_t pwrite(int fd, const void *p, size_t n, off_t at)
{
	return no_room(fd, n) ? -1 : NEXT(pwrite)(fd, p, n, at);
}

ssize_t pwrite64(int fd, const void *p, size_t n, off64_t at)
{
	return no_room(fd, n) ? -1 : NEXT(pwrite64)(fd, p, n, at);
}

ssize_t writev(int fd, const struct iovec *v, int n)
{
	size_t all = 0;
	for (int i = 0; i < n; i++)
		all += v[i].iov_len;
	return no_room(fd, all) ? -1 : NEXT(writev)(fd, v, n);
}
