/* Whether a store is one account's alone: what anybody else can read or write, or reach by another name,
 * nothing inside the desk can guard. The same for a served desk and for one of one's own. */
#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

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

static enum ombud_status one_file(struct err *err, const char *path, int64_t owner)
{
	struct stat st;
	if (lstat(path, &st))
		return errno == ENOENT ? OMBUD_OK : fail(err, OMBUD_IO, _("%s: %s"), path, strerror(errno));
	if (!S_ISREG(st.st_mode))
		return fail(err, OMBUD_INPUT,
		    _("%s is no regular file: a store is one file, not a link, folder or device"), path);
	if (st.st_nlink != 1)
		return fail(err, OMBUD_IO, _("%s has a second name in the file system: find -inum %llu"),
		    path, (unsigned long long)st.st_ino);
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
