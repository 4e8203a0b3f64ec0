/* Whose the files of a served desk are. Every sentence says what mends it. */
#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/heap.h"
#include "base/phrase.h"
#include "serve/admin.h"

enum { FILE_BYTES = 4 << 20 };

static bool roots(const struct stat *st)
{
	return S_ISREG(st->st_mode) && st->st_uid == 0 && !(st->st_mode & 022) && st->st_nlink == 1;
}

static char *read_all(int fd, size_t n)
{
	char *text = heap_new(n + 1);
	size_t have = 0;
	ssize_t k;
	while (have < n && (k = read(fd, text + have, n - have)) > 0)
		have += (size_t)k;
	text[have] = '\0';
	if (strlen(text) == have)
		return text;
	heap_free(text);
	return NULL;
}

char *file_of_root(const char *path, char *why, size_t size)
{
	struct stat st;
	char *text = NULL;
	int fd = open(path, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0) {
		snprintf(why, size, "%s: %s", path, strerror(errno));
		return NULL;
	}
	if (fstat(fd, &st) || !roots(&st))
		snprintf(why, size,
		    _("%s can be changed by others than root: chown root:root %s; chmod 644 %s"),
		    path, path, path);
	else if (st.st_size > FILE_BYTES || !(text = read_all(fd, (size_t)st.st_size)))
		snprintf(why, size, _("%s is not a text of this program"), path);
	close(fd);
	return text;
}

static bool put(int fd, const char *text)
{
	size_t n = strlen(text);
	while (n) {
		ssize_t k = write(fd, text, n);
		if (k <= 0)
			return false;
		text += k;
		n -= (size_t)k;
	}
	return fchmod(fd, 0644) == 0 && fsync(fd) == 0;
}

/* The name stands on the disk once its folder does. */
static bool settle(const char *path)
{
	char *folder = heap_str(path), *slash = strrchr(folder, '/');
	if (slash)
		*slash = '\0';
	int fd = open(slash && *folder ? folder : "/", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	bool good = fd >= 0 && fsync(fd) == 0;
	if (fd >= 0)
		close(fd);
	heap_free(folder);
	return good;
}

bool file_replace(const char *path, const char *text, char *why, size_t size)
{
	struct bytes temp = {0};
	bytes_printf(&temp, "%s.new.%ld", path, (long)getpid());
	int fd = open(bytes_text(&temp), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	bool good = fd >= 0 && put(fd, text);
	int fault = errno;
	if (fd >= 0 && close(fd) && good) {
		fault = errno;
		good = false;
	}
	if (good && rename(bytes_text(&temp), path)) {
		fault = errno;
		good = false;
	}
	if (!good && fd >= 0)
		unlink(bytes_text(&temp));
	if (!good)
		snprintf(why, size, _("%s cannot be written: %s"), path, strerror(fault));
	bytes_free(&temp);
	return good && (settle(path) || true);
}

/* ---- the store ---- */

bool folder_good(const char *folder, uid_t owner, char *why, size_t size)
{
	struct stat st;
	if (!path_named(folder, why, size))
		return false;
	if (lstat(folder, &st)) {
		snprintf(why, size, "%s: %s", folder, strerror(errno));
		return false;
	}
	if (S_ISLNK(st.st_mode)) {
		snprintf(why, size, _("%s is a link: name the folder itself"), folder);
		return false;
	}
	if (S_ISDIR(st.st_mode) && st.st_uid == owner && !(st.st_mode & 077))
		return true;
	snprintf(why, size, _("%s must be a folder of its account alone: chown %u %s; chmod 700 %s"),
	    folder, (unsigned)owner, folder, folder);
	return false;
}

bool file_store_good(const char *path, uid_t owner, char *why, size_t size)
{
	char *folder = heap_str(path), *slash = strrchr(folder, '/');
	if (slash)
		*slash = '\0';
	bool good = path[0] == '/' && slash != folder && folder_good(folder, owner, why, size);
	if (path[0] != '/' || slash == folder)
		snprintf(why, size, _("%s is no path to a file in a folder"), path);
	heap_free(folder);
	return good && ombud_store_alone(path, owner, why, size) == OMBUD_OK;
}
