#include "base/newfile.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/openat2.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
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

static bool write_all(int fd, const char *bytes, size_t n)
{
	while (n) {
		ssize_t k = write(fd, bytes, n);
		if (k < 0 && errno == EINTR)
			continue;
		if (k <= 0) {
			errno = k ? errno : EIO;
			return false;
		}
		bytes += k;
		n -= (size_t)k;
	}
	return fsync(fd) == 0;
}

static void explain(char *why, size_t size, const char *path, int fault)
{
	if (fault == ELOOP)
		snprintf(why, size, _("%s: a part of it is a symbolic link: name the folder itself"), path);
	else if (fault == EEXIST)
		snprintf(why, size, _("%s is there already, and is not written over"), path);
	else
		snprintf(why, size, "%s: %s", path, strerror(fault));
}

static int put_in(int folder, const char *name, const char *bytes, size_t n)
{
	int fd = open_strictly(folder, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, RESOLVE_BENEATH);
	if (fd < 0)
		return errno;
	int fault = write_all(fd, bytes, n) ? 0 : errno;
	if (close(fd) && !fault)
		fault = errno;
	if (fault)
		unlinkat(folder, name, 0);
	return fault;
}

bool newfile_write(const char *folder, const char *name, const char *bytes, size_t n, char *why, size_t size)
{
	int fd = open_strictly(AT_FDCWD, folder[0] ? folder : ".", O_RDONLY | O_DIRECTORY, 0);
	if (fd < 0) {
		explain(why, size, folder, errno);
		return false;
	}
	int fault = strchr(name, '/') ? EINVAL : put_in(fd, name, bytes, n);
	close(fd);
	if (fault)
		explain(why, size, name, fault);
	return !fault;
}
