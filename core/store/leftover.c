#include "store/leftover.h"

#include <ctype.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buf.h"
#include "base/say.h"
#include "store/halfway.h"

#define REHEARSAL ".rehearsal-"
#define HELD "held"
enum { RANDOM = 6, TRIES = 5 };

/* ---- names ---------------------------------------------------------------------------------------- */

static const char *name_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

/* What follows the store's name; NULL: it does not begin with that. */
static const char *ending_of(const char *name, const char *store)
{
	size_t n = strlen(name_of(store));
	return strncmp(name, name_of(store), n) == 0 ? name + n : NULL;
}

static bool begins(const char *s, const char *with)
{
	return strncmp(s, with, strlen(with)) == 0;
}

/* Exactly as mkdtemp makes it. */
static bool is_rehearsal(const char *ending)
{
	if (!begins(ending, REHEARSAL) || strlen(ending) != sizeof REHEARSAL - 1 + RANDOM)
		return false;
	for (const char *p = ending + sizeof REHEARSAL - 1; *p; p++)
		if (!isalnum((unsigned char)*p))
			return false;
	return true;
}

/* NULL: the store is on a server, and nothing lies beside it. */
static DIR *folder_of(struct arena *memory, const char *store)
{
	const char *slash = store ? strrchr(store, '/') : NULL;
	if (!store)
		return NULL;
	return opendir(slash ? arena_strn(memory, store, (size_t)(slash - store) + 1) : ".");
}

/* ---- one folder ------------------------------------------------------------------------------------ */

/* A link, a file, or somebody else's folder: -1. */
static int open_ours(int in, const char *name)
{
	struct stat st;
	int fd = openat(in, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	if (fd >= 0 && (fstat(fd, &st) || st.st_uid != geteuid())) {
		close(fd);
		fd = -1;
	}
	return fd;
}

/* The folder's own lock is the backup's in it. How: LOCK_EX of who makes or clears, who creates the file too. */
static int lock_in(int folder, int how)
{
	int fd = openat(folder, HELD, (how == LOCK_EX ? O_RDWR | O_CREAT : O_RDONLY) | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0600);
	if (fd >= 0 && flock(fd, how | LOCK_NB)) {
		close(fd);
		fd = -1;
	}
	return fd;
}

/* Names alone go, so that a link's end is safe; a folder within is none of ours and keeps the whole. The lock last: a
 * folder that has one is somebody's. */
static void empty(int folder)
{
	const struct dirent *e;
	int again = openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	DIR *dir = again >= 0 ? fdopendir(again) : NULL;
	while (dir && (e = readdir(dir)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0 && strcmp(e->d_name, HELD) != 0)
			unlinkat(folder, e->d_name, 0);
	if (dir)
		closedir(dir);
	unlinkat(folder, HELD, 0);
}

/* ---- a rehearsal ------------------------------------------------------------------------------------ */

/* Between its making and its lock another may have taken it for a dead one's. */
static bool hold_it(int *hold, const char *path)
{
	struct stat st;
	int folder = open_ours(AT_FDCWD, path);
	*hold = folder >= 0 ? lock_in(folder, LOCK_EX) : -1;
	if (folder >= 0)
		close(folder);
	if (*hold >= 0 && fstat(*hold, &st) == 0 && st.st_nlink > 0)
		return true;
	if (*hold >= 0)
		close(*hold);
	return false;
}

enum ombud_status rehearsal_make(
    const char **folder, int *hold, struct err *err, struct arena *memory, const char *store)
{
	char *path = NULL;
	for (int i = 0; i < TRIES; i++) {
		path = arena_printf(memory, "%s" REHEARSAL "XXXXXX", store);
		if (!mkdtemp(path))
			break;
		*folder = path;
		if (hold_it(hold, path))
			return OMBUD_OK;
	}
	return fail(err, OMBUD_IO, _("%s cannot be made: %s"), path, strerror(errno));
}

bool rehearsal_remove(const char *folder, int hold)
{
	int fd = open_ours(AT_FDCWD, folder);
	if (fd >= 0) {
		empty(fd);
		close(fd);
	}
	bool gone = rmdir(folder) == 0;
	close(hold);
	return gone;
}

static bool clear(int in, const char *name)
{
	bool gone = false;
	int fd = open_ours(in, name), lock = fd >= 0 ? lock_in(fd, LOCK_EX) : -1;
	if (lock >= 0) {
		empty(fd);
		gone = unlinkat(in, name, AT_REMOVEDIR) == 0;
		close(lock);
	}
	if (fd >= 0)
		close(fd);
	return gone;
}

int rehearsals_clear(const char *store)
{
	struct arena memory = {0};
	const struct dirent *e;
	int gone = 0;
	DIR *dir = folder_of(&memory, store);
	while (dir && (e = readdir(dir))) {
		const char *ending = ending_of(e->d_name, store);
		gone += ending && is_rehearsal(ending) && clear(dirfd(dir), e->d_name);
	}
	if (dir)
		closedir(dir);
	arena_free(&memory);
	return gone;
}

/* ---- what is left ------------------------------------------------------------------------------------ */

/* What cannot be opened, or is no folder, is nobody's rehearsal that lives. */
static bool is_dead(int in, const char *name)
{
	int fd = openat(in, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	int lock = fd >= 0 ? lock_in(fd, LOCK_SH) : -1;
	bool dead = lock >= 0 || errno != EWOULDBLOCK;
	if (lock >= 0)
		close(lock);
	if (fd >= 0)
		close(fd);
	return dead;
}

/* A store that a restore took from its place, or is taking. */
static bool is_before(const char *ending)
{
	return begins(ending, STORE_ASIDE) || begins(ending, STORE_CHANGING);
}

const char *leftovers(struct arena *memory, const char *store)
{
	struct buf b = {0};
	const struct dirent *e;
	DIR *dir = folder_of(memory, store);
	while (dir && (e = readdir(dir))) {
		const char *ending = ending_of(e->d_name, store);
		if (ending && (is_before(ending) || (is_rehearsal(ending) && is_dead(dirfd(dir), e->d_name))))
			buf_printf(&b, "%.*s%s\n", (int)(name_of(store) - store), store, e->d_name);
	}
	if (dir)
		closedir(dir);
	const char *said = arena_str(memory, buf_text(&b));
	buf_free(&b);
	return said;
}

const char *leftover_of(struct arena *memory, const char *store, const char *path)
{
	if (!store)
		return NULL;
	size_t n = (size_t)(name_of(store) - store);
	const char *name = strncmp(path, store, n) == 0 ? arena_strn(memory, path + n, strcspn(path + n, "/")) : "";
	const char *ending = ending_of(name, store);
	return ending && (is_before(ending) || is_rehearsal(ending)) ? name : NULL;
}
