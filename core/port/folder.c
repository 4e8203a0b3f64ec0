#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base/say.h"
#include "base/vec.h"
#include "port/readers.h"

enum { LEVELS = 8 };

struct lister {
	struct folder *out;
	VEC(struct folder_file) files;
};

/* Delivery writes the time first: "1716000000.M20P123.host,S=4711:2,S". */
static int64_t name_time(const char *name)
{
	size_t n = strspn(name, "0123456789");
	int64_t t = n >= 9 && n <= 11 && name[n] == '.' ? strtoll(name, NULL, 10) : 0;
	return t;
}

static bool is_folder(struct arena *a, const char *path, const char *name)
{
	struct stat st;
	return stat(arena_printf(a, "%s/%s", path, name), &st) == 0 && S_ISDIR(st.st_mode);
}

static void add_file(
    struct lister *l, const char *path, const char *name, bool maildir, const struct stat *st)
{
	struct folder_file f = {.path = path, .maildir = maildir, .size = st->st_size};
	if (maildir) {
		f.time = name_time(name);
		f.time = f.time ? f.time : (int64_t)st->st_mtim.tv_sec;
	}
	vec_push(&l->files, f);
}

static void list(struct lister *l, const char *path, bool maildir, int level)
{
	struct arena *a = &l->out->memory;
	DIR *d = opendir(path);
	struct dirent *e;
	if (!d) {
		l->out->unread =
		    arena_printf(a, _("%s: cannot be listed: %s"), path, strerror(errno));
		return;
	}
	while ((e = readdir(d)) != NULL) {
		struct stat st;
		if (e->d_name[0] == '.')
			continue;
		const char *below = arena_printf(a, "%s/%s", path, e->d_name);
		if (lstat(below, &st) != 0)
			continue;
		if (S_ISREG(st.st_mode))
			add_file(l, below, e->d_name, maildir, &st);
		else if (S_ISDIR(st.st_mode) && !maildir && level < LEVELS)
			list(l, below, false, level + 1);
	}
	closedir(d);
}

static int by_path(const void *a, const void *b)
{
	return strcmp(((const struct folder_file *)a)->path, ((const struct folder_file *)b)->path);
}

static enum ombud_status listed(struct lister *l, struct err *err)
{
	struct folder *out = l->out;
	if (l->files.n)
		qsort(l->files.v, l->files.n, sizeof *l->files.v, by_path);
	out->v = arena_grow(&out->memory, l->files.v, l->files.n, l->files.n, sizeof *l->files.v);
	out->n = l->files.n;
	vec_free(&l->files);
	if (out->unread && out->n == 0)
		return fail(err, OMBUD_INPUT, "%s", out->unread);
	return OMBUD_OK;
}

enum ombud_status folder_fresh(struct folder *out, struct err *err, const char *maildir)
{
	struct lister l = {.out = out};
	*out = (struct folder){.memory = out->memory};
	list(&l, arena_printf(&out->memory, "%s/new", maildir), true, 0);
	return listed(&l, err);
}

enum ombud_status folder_list(struct folder *out, struct err *err, const char *path)
{
	struct lister l = {.out = out};
	struct arena *a = &out->memory;
	bool cur = is_folder(a, path, "cur"), fresh = is_folder(a, path, "new");
	*out = (struct folder){.memory = *a};
	if (cur || fresh) {
		if (cur)
			list(&l, arena_printf(a, "%s/cur", path), true, 0);
		if (fresh)
			list(&l, arena_printf(a, "%s/new", path), true, 0);
	} else {
		list(&l, path, false, 0);
	}
	return listed(&l, err);
}

void folder_free(struct folder *f)
{
	arena_free(&f->memory);
}
