/* Whether a path leads only through what root alone can change: each folder that it names, each link
 * on the way, and every folder that such a link leads through. */
#include <errno.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/bytes.h"
#include "base/heap.h"
#include "base/phrase.h"
#include "serve/admin.h"

enum { LINKS_MOST = 40 }; /* the kernel's own bound */

struct walk {
	char *why;
	size_t size;
	int links;
};

static bool all_safe(struct walk *w, const char *path);

/* A link is as safe as what it leads to, and as the way there; a relative one begins in its folder. */
static bool follow(struct walk *w, const char *path)
{
	char target[PATH_MAX];
	struct bytes full = {0};
	ssize_t n = readlink(path, target, sizeof target - 1);
	if (n < 0 || ++w->links > LINKS_MOST) {
		snprintf(w->why, w->size, "%s: %s", path, strerror(n < 0 ? errno : ELOOP));
		return false;
	}
	target[n] = '\0';
	if (target[0] != '/')
		bytes_add(&full, path, (size_t)(strrchr(path, '/') - path) + 1);
	bytes_add(&full, target, (size_t)n);
	bool good = all_safe(w, bytes_text(&full));
	bytes_free(&full);
	return good;
}

bool path_named(const char *path, char *why, size_t size)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._-/+,@:=";
	if (strspn(path, letters) == strlen(path))
		return true;
	snprintf(why, size, _("%s: a name with blanks or signs is no place for a desk: give it another"), path);
	return false;
}

/* One name of it: root's, and nobody else writes there. The mode of a link means nothing. */
static bool step_safe(struct walk *w, const char *path)
{
	struct stat st;
	if (!path_named(path, w->why, w->size))
		return false;
	if (lstat(path, &st)) {
		snprintf(w->why, w->size, "%s: %s", path, strerror(errno));
		return false;
	}
	bool link = S_ISLNK(st.st_mode);
	if (st.st_uid != 0)
		snprintf(w->why, w->size,
		    _("%s belongs to uid %u, who could put another in its place: chown %sroot %s"), path,
		    (unsigned)st.st_uid, link ? "-h " : "", path);
	else if (!link && (st.st_mode & 022))
		snprintf(w->why, w->size, _("%s can be written by others than root: chmod go-w %s"), path, path);
	else
		return !link || follow(w, path);
	return false;
}

static bool all_safe(struct walk *w, const char *path)
{
	char *part = heap_str(path);
	bool good = step_safe(w, "/");
	for (size_t i = 1; good && path[0] && path[i - 1]; i++) {
		if (part[i] && part[i] != '/')
			continue;
		part[i] = '\0';
		if (i > 1 && path[i - 1] != '/')
			good = step_safe(w, part);
		part[i] = path[i];
	}
	heap_free(part);
	return good;
}

bool path_safe(const char *path, char *why, size_t size)
{
	struct walk w = {why, size, 0};
	if (path[0] == '/')
		return all_safe(&w, path);
	snprintf(why, size, _("'%s' is no path from the root"), path);
	return false;
}
