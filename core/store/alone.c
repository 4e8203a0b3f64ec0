/* Whether a store is one account's alone: what anybody else can read or write, or reach by another name,
 * nothing inside the desk can guard. The same for a served desk and for one of one's own. */
#include <errno.h>
#include <limits.h>
#include <pwd.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/buf.h"
#include "base/say.h"
#include "store/alone.h"

/* As a shell takes it: what mends a file is printed to be run. */
static void quote(struct buf *out, const char *path)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/+,@:%=";
	if (strspn(path, plain) == strlen(path) && path[0] != '-') {
		buf_str(out, path);
		return;
	}
	buf_str(out, path[0] == '-' ? "'./" : "'");
	for (; *path; path++)
		if (*path == '\'')
			buf_str(out, "'\\''");
		else
			buf_char(out, *path);
	buf_char(out, '\'');
}

static enum ombud_status not_alone(struct err *err, const char *path, int64_t owner)
{
	struct buf name = {0};
	quote(&name, path);
	fail(err, OMBUD_IO, _("%s must be its account's alone: chown %lld %s; chmod 600 %s"), path,
	    (long long)owner, buf_text(&name), buf_text(&name));
	buf_free(&name);
	return err->status;
}

/* The folder that a path lies in, by its real name. */
static bool folder_of(char real[PATH_MAX], const char *path)
{
	char *copy = mem_str(path), *slash = strrchr(copy, '/');
	if (slash)
		slash[slash == copy] = '\0';
	bool good = realpath(slash ? copy : ".", real) != NULL;
	mem_free(copy);
	return good;
}

/* Where the file system begins that holds it: every other name of the file is below. */
static enum ombud_status second_name(struct err *err, const char *path, const struct stat *st)
{
	char top[PATH_MAX];
	struct stat above;
	if (!folder_of(top, path))
		snprintf(top, sizeof top, "/");
	for (char *slash; (slash = strrchr(top, '/')) && slash[1];) {
		char last = slash[slash == top];
		slash[slash == top] = '\0';
		if (!stat(top, &above) && above.st_dev == st->st_dev)
			continue;
		slash[slash == top] = last;
		break;
	}
	struct buf name = {0};
	quote(&name, top);
	fail(err, OMBUD_IO, _("%s has a second name in the file system: find %s -xdev -inum %llu"), path,
	    buf_text(&name), (unsigned long long)st->st_ino);
	buf_free(&name);
	return err->status;
}

/* A desk of another account, whole as it is: to take the file away from it would break it. */
static bool is_anothers(const char *path, const struct stat *st, int64_t owner)
{
	char folder[PATH_MAX];
	struct stat in;
	return (int64_t)st->st_uid != owner && !(st->st_mode & 077) && folder_of(folder, path) &&
	       !stat(folder, &in) && in.st_uid == st->st_uid;
}

static enum ombud_status anothers(struct err *err, const char *path, const struct stat *st)
{
	char room[1024];
	struct passwd entry, *pw = NULL;
	if (getpwuid_r(st->st_uid, &entry, room, sizeof room, &pw) || !pw)
		return fail(err, OMBUD_IO,
		    _("%s belongs to account %u: run it as that account: setpriv --reuid %u --regid %u "
		      "--clear-groups ombud ..."),
		    path, (unsigned)st->st_uid, (unsigned)st->st_uid, (unsigned)st->st_gid);
	return fail(err, OMBUD_IO,
	    _("%s belongs to account %s: run it as that account: runuser -u %s -- ombud ..."), path,
	    pw->pw_name, pw->pw_name);
}

static enum ombud_status one_file(struct err *err, const char *path, int64_t owner)
{
	struct stat st;
	if (lstat(path, &st))
		return errno == ENOENT ? OMBUD_OK : fail(err, OMBUD_IO, _("%s: %s"), path, strerror(errno));
	if (!S_ISREG(st.st_mode))
		return fail(err, OMBUD_INPUT,
		    _("%s is no regular file: a store is one file, not a link, folder or device"), path);
	/* None at all: who closes the store takes the file away at this moment. */
	if (st.st_nlink > 1)
		return second_name(err, path, &st);
	if (is_anothers(path, &st, owner))
		return anothers(err, path, &st);
	if ((int64_t)st.st_uid != owner || (st.st_mode & 077))
		return not_alone(err, path, owner);
	return OMBUD_OK;
}

enum ombud_status store_alone(struct err *err, const char *path, int64_t owner)
{
	/* What is written beside the store is there only while somebody works, or was killed. */
	static const char *const beside[] = {"", "-wal", "-shm"};
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < sizeof beside / sizeof *beside && !status; i++) {
		struct buf file = {0};
		buf_printf(&file, "%s%s", path, beside[i]);
		status = one_file(err, buf_text(&file), owner);
		buf_free(&file);
	}
	return status;
}

enum ombud_status ombud_store_alone(const char *path, int64_t owner, char *why, size_t why_size)
{
	struct err err = {0};
	enum ombud_status status = store_alone(&err, path, owner);
	snprintf(why, why_size, "%s", err.text);
	return status;
}
