#include "base/readfile.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/phrase.h"

void readfile_free(char *bytes, size_t n)
{
	if (bytes)
		explicit_bzero(bytes, n);
	heap_free(bytes);
}

/* Twice the room, without leaving the first half behind. */
static char *wider(char *bytes, size_t n, size_t *room)
{
	char *more = heap_new(*room * 2);
	memcpy(more, bytes, n);
	readfile_free(bytes, n);
	*room *= 2;
	return more;
}

bool readfile_rest(char **bytes, size_t *n, int fd, size_t most, char *why, size_t size)
{
	size_t room = 65536, have = 0;
	char *b = heap_new(room);
	ssize_t k = 0;
	while (have <= most) {
		if (have == room)
			b = wider(b, have, &room);
		k = read(fd, b + have, room - have);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			break;
		have += (size_t)k;
	}
	*bytes = b;
	*n = have;
	if (k >= 0 && have <= most)
		return true;
	if (k < 0)
		snprintf(why, size, "%s", strerror(errno));
	else
		snprintf(why, size, _("it holds more than %zu MB"), most >> 20);
	readfile_free(b, have);
	*bytes = NULL;
	*n = 0;
	return false;
}

/* O_NONBLOCK: a pipe in its place is not waited for. Its folder may lie behind a link: homes do, and what is in
 * them (Documents on another disk), and the person named that way. newfile refuses those, because the last part of
 * its path is given by it and lands where nobody looked; here the last part is what was named, and a link in its
 * place would send another file than that. */
static int open_file(const char *path, char *why, size_t size)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY);
	if (fd < 0) {
		snprintf(why, size, "%s",
		    errno == ELOOP ? _("it is a symbolic link: name the file itself") : strerror(errno));
		return -1;
	}
	if (fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		return fd;
	snprintf(why, size, "%s", _("it is no file"));
	close(fd);
	return -1;
}

bool readfile(char **bytes, size_t *n, const char *path, size_t most, char *why, size_t size)
{
	char reason[200];
	*bytes = NULL;
	*n = 0;
	int fd = open_file(path, reason, sizeof reason);
	bool good = fd >= 0 && readfile_rest(bytes, n, fd, most, reason, sizeof reason);
	if (fd >= 0)
		close(fd);
	if (!good)
		snprintf(why, size, "%s: %s", path, reason);
	return good;
}
