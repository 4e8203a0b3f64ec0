#include "store/purging.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"

static int open_mark(const char *store, int flags)
{
	struct buf path = {0};
	buf_printf(&path, "%s.purging", store);
	int fd = open(buf_text(&path), flags | O_CLOEXEC | O_NOFOLLOW, 0600);
	buf_free(&path);
	return fd;
}

enum ombud_status purging_begin(int *fd, struct err *err, const char *store, int64_t seconds)
{
	char text[64];
	*fd = open_mark(store, O_CREAT | O_RDWR);
	if (*fd < 0)
		return fail(err, OMBUD_IO, _("%s.purging cannot be made: %s"), store, strerror(errno));
	if (flock(*fd, LOCK_EX | LOCK_NB)) {
		close(*fd);
		return fail(err, OMBUD_BUSY, _("the store is being purged already"));
	}
	int n = snprintf(text, sizeof text, "%lld %lld\n", (long long)time_now(), (long long)seconds);
	if (ftruncate(*fd, 0) || pwrite(*fd, text, (size_t)n, 0) != n) {
		close(*fd);
		return fail(err, OMBUD_IO, _("%s.purging cannot be written: %s"), store, strerror(errno));
	}
	return OMBUD_OK;
}

void purging_end(int fd, const char *store)
{
	struct buf path = {0};
	buf_printf(&path, "%s.purging", store);
	unlink(buf_text(&path));
	buf_free(&path);
	close(fd);
}

static int64_t left_of(int fd)
{
	char text[64] = "";
	ssize_t n = pread(fd, text, sizeof text - 1, 0);
	char *end = text;
	int64_t began = n > 0 ? strtoll(text, &end, 10) : 0;
	int64_t left = strtoll(end, NULL, 10) - (time_now() - began);
	return left < 1 ? 1 : left;
}

bool purging_now(int64_t *left, const char *store)
{
	int fd = store ? open_mark(store, O_RDONLY) : -1;
	if (fd < 0)
		return false;
	bool held = flock(fd, LOCK_SH | LOCK_NB) && errno == EWOULDBLOCK;
	if (held)
		*left = left_of(fd);
	close(fd);
	return held;
}
