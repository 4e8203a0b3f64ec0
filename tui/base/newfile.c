#include "base/newfile.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#include "base/phrase.h"

/* ---- the name ------------------------------------------------------------------------------ */

static bool plain(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
	       c == '_' || c == '-';
}

/* Both kinds of slash: the name may come from a system of the other kind. */
static const char *last_part(const char *s)
{
	const char *last = s;
	for (; *s; s++)
		if (*s == '/' || *s == '\\')
			last = s + 1;
	return last;
}

/* A short ending stays: it is what tells a program what the file is. */
static size_t ending(const char *name, size_t n)
{
	enum { LONGEST = 16 };
	for (size_t i = n; i-- > 1 && n - i <= LONGEST;)
		if (name[i] == '.')
			return n - i;
	return 0;
}

void newfile_name(char out[NEWFILE_NAME], const char *theirs)
{
	char clean[1024];
	size_t n = 0, most = NEWFILE_NAME - 1;
	for (const char *s = last_part(theirs); *s && n < sizeof clean - 1; s++)
		if (plain(*s) && (n || (*s != '.' && *s != '-')))
			clean[n++] = *s;
	clean[n] = '\0';
	size_t end = n > most ? ending(clean, n) : 0, head = n > most ? most - end : n;
	snprintf(out, NEWFILE_NAME, "%.*s%s", (int)head, n ? clean : "file", n > most ? clean + n - end : "");
	if (!n)
		snprintf(out, NEWFILE_NAME, "file");
}

/* ---- the file ------------------------------------------------------------------------------ */

/* No libc has it; a kernel without it (before 5.6) writes nothing here. */
static int open_strictly(int folder, const char *path, int flags, unsigned long long resolve)
{
	struct open_how how = {.flags = (unsigned long long)(flags | O_CLOEXEC),
	    .mode = flags & O_CREAT ? 0600 : 0,
	    .resolve = resolve | RESOLVE_NO_SYMLINKS | RESOLVE_NO_MAGICLINKS};
	return (int)syscall(SYS_openat2, folder, path, &how, sizeof how);
}

static void explain(char *why, size_t size, const char *path, int fault)
{
	if (fault == ELOOP)
		snprintf(why, size, _("%s: a part of it is a symbolic link: name the folder itself"), path);
	else if (fault == EEXIST)
		snprintf(why, size, _("%s is there already: choose another name"), path);
	else
		snprintf(why, size, "%s: %s", path, strerror(fault));
}

/* Under a name of its own until it is whole; the name it is to have takes no other file's place. A file
 * system that knows no exchange without replacing gets a second name instead. */
static int give_name(int folder, const char *temp, const char *name)
{
	if (!renameat2(folder, temp, folder, name, RENAME_NOREPLACE))
		return 0;
	if (errno != EINVAL && errno != ENOSYS)
		return errno;
	if (linkat(folder, temp, folder, name, 0))
		return errno;
	return unlinkat(folder, temp, 0) ? errno : 0;
}

static int put_in(int folder, const char *name, newfile_fill *fill, void *data)
{
	char temp[80];
	struct timespec t;
	clock_gettime(CLOCK_REALTIME, &t); /* one that a crash left is in nobody's way */
	snprintf(temp, sizeof temp, ".ombud-new-%ld-%ld%09ld", (long)getpid(), (long)t.tv_sec, t.tv_nsec);
	int fd = open_strictly(folder, temp, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, RESOLVE_BENEATH);
	if (fd < 0)
		return errno;
	int fault = fill(fd, data);
	if (!fault && fsync(fd))
		fault = errno;
	if (close(fd) && !fault)
		fault = errno;
	if (!fault)
		fault = give_name(folder, temp, name);
	if (fault) {
		unlinkat(folder, temp, 0);
		return fault;
	}
	/* The name stands on the disk once its folder does; some file systems see to that by themselves. */
	if (!fsync(folder) || errno == EINVAL || errno == ENOTSUP)
		return 0;
	fault = errno;
	unlinkat(folder, name, 0);
	return fault;
}

int newfile_add(int fd, const char *bytes, size_t n)
{
	while (n) {
		ssize_t k = write(fd, bytes, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0)
			return k ? errno : EIO;
		bytes += k;
		n -= (size_t)k;
	}
	return 0;
}

bool newfile_fill_in(const char *folder, const char *name, newfile_fill *fill, void *data, char *why,
    size_t size)
{
	int fd = open_strictly(AT_FDCWD, folder[0] ? folder : ".", O_RDONLY | O_DIRECTORY, 0);
	if (fd < 0) {
		explain(why, size, folder, errno);
		return false;
	}
	int fault = !name[0] || strchr(name, '/') ? EINVAL : put_in(fd, name, fill, data);
	close(fd);
	if (fault) {
		char path[PATH_MAX];
		snprintf(path, sizeof path, "%s%s%s", folder, folder[0] ? "/" : "", name);
		explain(why, size, path, fault);
	}
	return !fault;
}

struct whole {
	const char *bytes;
	size_t n;
};

static int fill_whole(int fd, void *data)
{
	const struct whole *w = data;
	return newfile_add(fd, w->bytes, w->n);
}

bool newfile_write(const char *folder, const char *name, const char *bytes, size_t n, char *why, size_t size)
{
	struct whole w = {bytes, n};
	return newfile_fill_in(folder, name, fill_whole, &w, why, size);
}
