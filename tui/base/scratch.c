#include "base/scratch.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/magic.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/vfs.h>
#include <unistd.h>

#include "base/heap.h"
#include "base/newfile.h"
#include "base/phrase.h"

#define PREFIX "ombud-copy-"
#define IN_MEMORY "/dev/shm"

/* ---- the folder it is made in -------------------------------------------------------------- */

static bool in_memory(const char *folder)
{
	struct statfs fs;
	return folder && folder[0] == '/' && statfs(folder, &fs) == 0 &&
	       (fs.f_type == TMPFS_MAGIC || fs.f_type == RAMFS_MAGIC) && access(folder, W_OK | X_OK) == 0;
}

/* ---- wiping -------------------------------------------------------------------------------- */

static void wipe_file(int folder, const char *name)
{
	static const char zeros[4096];
	struct stat st;
	int fd = openat(folder, name, O_WRONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	if (fd >= 0 && fstat(fd, &st) == 0 && S_ISREG(st.st_mode))
		for (off_t at = 0; at < st.st_size; at += (off_t)sizeof zeros)
			if (pwrite(fd, zeros, sizeof zeros, at) < 0)
				break;
	if (fd >= 0)
		close(fd);
	unlinkat(folder, name, 0);
}

/* Editors make files beside theirs, and some a folder for those. */
static void wipe_folder(int fd, int depth)
{
	DIR *dir = fdopendir(openat(fd, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC));
	const struct dirent *e;
	struct stat st;
	while (dir && (e = readdir(dir))) {
		if (strcmp(e->d_name, ".") == 0 || strcmp(e->d_name, "..") == 0)
			continue;
		if (fstatat(fd, e->d_name, &st, AT_SYMLINK_NOFOLLOW) || !S_ISDIR(st.st_mode)) {
			wipe_file(fd, e->d_name);
			continue;
		}
		int inner = openat(fd, e->d_name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
		if (inner >= 0 && depth > 0)
			wipe_folder(inner, depth - 1);
		if (inner >= 0)
			close(inner);
		unlinkat(fd, e->d_name, AT_REMOVEDIR);
	}
	if (dir)
		closedir(dir);
}

static bool drop_folder(int fd, const char *path)
{
	enum { DEEPEST = 8 };
	wipe_folder(fd, DEEPEST);
	return rmdir(path) == 0 || errno == ENOENT;
}

/* A folder whose process is gone was left by a crash or a power cut that spared the memory. */
static void sweep_one(int fd, const char *parent, const char *name)
{
	struct stat st;
	char path[600];
	long pid = strtol(name + sizeof PREFIX - 1, NULL, 10);
	if (pid <= 0 || kill((pid_t)pid, 0) == 0 || errno != ESRCH)
		return;
	int inner = openat(fd, name, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	snprintf(path, sizeof path, "%s/%s", parent, name);
	if (inner >= 0 && fstat(inner, &st) == 0 && st.st_uid == geteuid())
		drop_folder(inner, path);
	if (inner >= 0)
		close(inner);
}

static void sweep_in(const char *parent)
{
	DIR *dir = opendir(parent);
	const struct dirent *e;
	while (dir && (e = readdir(dir)))
		if (strncmp(e->d_name, PREFIX, sizeof PREFIX - 1) == 0)
			sweep_one(dirfd(dir), parent, e->d_name);
	if (dir)
		closedir(dir);
}

void scratch_sweep(const char *runtime)
{
	if (in_memory(runtime))
		sweep_in(runtime);
	sweep_in(IN_MEMORY);
}

/* ---- the file ------------------------------------------------------------------------------ */

static int put(const struct scratch *s, const char *bytes, size_t n)
{
	int fd = openat(s->fd, s->name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
	if (fd < 0)
		return errno;
	int fault = newfile_add(fd, bytes, n);
	if (close(fd) && !fault)
		fault = errno;
	return fault;
}

const char *scratch_places(char *out, size_t size, const char *runtime)
{
	snprintf(out, size, "%s/" PREFIX "*:" IN_MEMORY "/" PREFIX "*", runtime ? runtime : "/nowhere");
	return out;
}

bool scratch_open(struct scratch *s, const char *runtime, const char *name, const char *bytes, size_t n, char *why,
    size_t size)
{
	const char *parent = in_memory(runtime) && strlen(runtime) < 120 ? runtime : IN_MEMORY;
	*s = (struct scratch){.fd = -1};
	if (!in_memory(parent)) {
		snprintf(why, size, "%s",
		    _("there is no folder in memory for it ($XDG_RUNTIME_DIR, /dev/shm): it would lie on a disk"));
		return false;
	}
	scratch_sweep(runtime);
	snprintf(s->folder, sizeof s->folder, "%s/" PREFIX "%ld-XXXXXX", parent, (long)getpid());
	/* 0700 by itself. */
	if (mkdtemp(s->folder))
		s->fd = open(s->folder, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC);
	snprintf(s->name, sizeof s->name, "%s", name);
	snprintf(s->path, sizeof s->path, "%s/%s", s->folder, s->name);
	int fault = s->fd < 0 ? errno : put(s, bytes, n);
	if (!fault)
		return true;
	snprintf(why, size, "%s: %s", s->path, strerror(fault));
	if (s->fd >= 0)
		scratch_close(s);
	return false;
}

/* What an editor may have made of line ends and of the last line. */
static void tidy(char *text, const char *before)
{
	size_t n = 0, had = strlen(before);
	for (const char *p = text; *p; p++)
		if (*p != '\r' && ((unsigned char)*p >= 0x20 || *p == '\n' || *p == '\t'))
			text[n++] = *p == '\t' ? ' ' : *p;
	if (n && text[n - 1] == '\n' && (!had || before[had - 1] != '\n'))
		n--;
	text[n] = '\0';
}

/* Bytes of the character at s, 0: it is none. Neither overlong forms nor surrogates are. */
static size_t character(const unsigned char *s, size_t n)
{
	unsigned c = s[0], next = n > 1 ? s[1] : 0;
	size_t long_ = c < 0x80 ? 1 : c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;
	if (!long_ || long_ > n)
		return 0;
	for (size_t i = 1; i < long_; i++)
		if ((s[i] & 0xc0) != 0x80)
			return 0;
	bool bad = (c == 0xe0 && next < 0xa0) || (c == 0xed && next > 0x9f) || (c == 0xf0 && next < 0x90) ||
		   (c == 0xf4 && next > 0x8f);
	return bad ? 0 : long_;
}

static bool is_utf8(const char *text, size_t n)
{
	size_t at = 0, one = 1;
	for (; at < n && one; at += one)
		one = character((const unsigned char *)text + at, n - at);
	return one != 0;
}

static const char *fault_of(const char *text, size_t n, size_t most)
{
	if (n > most)
		return _("it holds more than 1 MB");
	if (memchr(text, '\0', n))
		return _("it is no text");
	return is_utf8(text, n) ? NULL : _("it is not in UTF-8");
}

/* By its name: some editors write another file and give it this one's place. */
char *scratch_read(const struct scratch *s, const char *before, size_t most, char *why, size_t size)
{
	struct stat st;
	int fd = openat(s->fd, s->name, O_RDONLY | O_NOFOLLOW | O_CLOEXEC | O_NONBLOCK);
	if (fd < 0 || fstat(fd, &st) || !S_ISREG(st.st_mode)) {
		snprintf(why, size, "%s", _("the file is gone"));
		if (fd >= 0)
			close(fd);
		return NULL;
	}
	char *text = heap_new(most + 2);
	size_t n = 0;
	ssize_t k;
	while (n <= most && (k = read(fd, text + n, most + 1 - n)) > 0)
		n += (size_t)k;
	close(fd);
	const char *fault = fault_of(text, n, most);
	if (!fault) {
		tidy(text, before);
		return text;
	}
	snprintf(why, size, "%s", fault);
	explicit_bzero(text, n);
	heap_free(text);
	return NULL;
}

bool scratch_close(struct scratch *s)
{
	bool gone = drop_folder(s->fd, s->folder);
	close(s->fd);
	s->fd = -1;
	return gone;
}
