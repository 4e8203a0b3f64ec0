/* Which files are looked through. Nothing is opened here but folders: see bytescan.h. */
#include <dirent.h>
#include <glob.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "store/bytescan.h"

enum { DEEPEST = 12 };

const char *scan_kind_name(enum scan_kind k)
{
	static const char *const names[] = {"store", "log", "index", "journal", "beside", "temporary", "folder"};
	return names[k];
}

static void add(struct scan_files *out, struct arena *memory, const char *path, enum scan_kind kind)
{
	for (size_t i = 0; i < out->n; i++)
		if (strcmp(out->v[i].path, path) == 0)
			return;
	if (out->n == out->cap)
		out->v = arena_grow(memory, out->v, out->n, out->cap = out->cap ? out->cap * 2 : 16, sizeof *out->v);
	out->v[out->n++] = (struct scan_file){.path = arena_str(memory, path), .kind = kind};
}

static void add_closed(struct scan_files *out, struct arena *memory, const char *path, enum scan_kind kind)
{
	size_t n = out->n;
	add(out, memory, path, kind);
	if (out->n > n)
		out->v[n].closed = true;
}

static void add_folder(struct scan_files *out, struct arena *memory, const char *path, enum scan_kind kind, int depth);

static void add_inside(struct scan_files *out, struct arena *memory, const char *path, enum scan_kind kind, int depth)
{
	const struct dirent *e;
	DIR *dir = depth < DEEPEST ? opendir(path) : NULL;
	if (!dir)
		add_closed(out, memory, path, kind);
	while (dir && (e = readdir(dir)))
		if (strcmp(e->d_name, ".") != 0 && strcmp(e->d_name, "..") != 0)
			add_folder(out, memory, arena_printf(memory, "%s/%s", path, e->d_name), kind, depth + 1);
	if (dir)
		closedir(dir);
}

/* What the setting names may be a link; what lies in a folder leads where nobody named: it is not followed, and said. */
static void add_folder(struct scan_files *out, struct arena *memory, const char *path, enum scan_kind kind, int depth)
{
	struct stat st;
	char *real = NULL;
	if (depth == 0 && (real = realpath(path, NULL)))
		path = arena_str(memory, real);
	free(real);
	if (lstat(path, &st) || S_ISLNK(st.st_mode))
		add_closed(out, memory, path, kind);
	else if (S_ISREG(st.st_mode))
		add(out, memory, path, kind);
	else if (S_ISDIR(st.st_mode))
		add_inside(out, memory, path, kind, depth);
}

static enum scan_kind kind_of_ending(const char *ending)
{
	static const struct {
		const char *ending;
		enum scan_kind kind;
	} known[] = {{"-wal", SCAN_LOG}, {"-shm", SCAN_INDEX}, {"-journal", SCAN_JOURNAL}};
	for (size_t i = 0; i < sizeof known / sizeof *known; i++)
		if (strcmp(known[i].ending, ending) == 0)
			return known[i].kind;
	return SCAN_BESIDE; /* a copy before a new schema, and whatever else has its name */
}

/* What begins with the store's name, folders too: a rehearsal that was killed left a copy in one. */
static void add_beside(struct scan_files *out, struct arena *memory, const char *store)
{
	const char *slash = strrchr(store, '/');
	const char *name = slash ? slash + 1 : store;
	const char *folder = slash ? arena_strn(memory, store, (size_t)(slash - store) + 1) : "./";
	size_t n = strlen(name);
	const struct dirent *e;
	DIR *dir = opendir(folder);
	while (dir && (e = readdir(dir))) {
		const char *path = arena_printf(memory, "%s%s", slash ? folder : "", e->d_name);
		if (strncmp(e->d_name, name, n) == 0 && strchr("-.", e->d_name[n]) && e->d_name[n])
			add_folder(out, memory, path, kind_of_ending(e->d_name + n), 1);
	}
	if (dir)
		closedir(dir);
}

/* Those of ours that SQLite left, of a process that was killed: they have no name else. */
static void add_temporary(struct scan_files *out, struct arena *memory, const char *folder)
{
	static const char PREFIX[] = "etilqs_";
	struct stat st;
	const struct dirent *e;
	DIR *dir = opendir(folder);
	while (dir && (e = readdir(dir))) {
		const char *path = arena_printf(memory, "%s/%s", folder, e->d_name);
		if (strncmp(e->d_name, PREFIX, sizeof PREFIX - 1) == 0 && lstat(path, &st) == 0 && S_ISREG(st.st_mode) &&
		    st.st_uid == geteuid())
			add(out, memory, path, SCAN_TEMPORARY);
	}
	if (dir)
		closedir(dir);
}

/* A pattern that fits nothing has nothing; a name that is not there may be a disk that is not mounted. */
static void add_named(struct scan_files *out, struct arena *memory, const char *pattern)
{
	glob_t g;
	int code = glob(pattern, 0, NULL, &g);
	if (code == 0)
		for (size_t i = 0; i < g.gl_pathc; i++)
			add_folder(out, memory, g.gl_pathv[i], SCAN_FOLDER, 0);
	else if (code != GLOB_NOMATCH || !strpbrk(pattern, "*?["))
		add_closed(out, memory, pattern, SCAN_FOLDER);
	globfree(&g);
}

static void add_store(struct scan_files *out, struct arena *memory, const char *store)
{
	const char *slash = strrchr(store, '/');
	add(out, memory, store, SCAN_STORE);
	add_beside(out, memory, store);
	add_temporary(out, memory, "/var/tmp");
	add_temporary(out, memory, "/tmp");
	add_temporary(out, memory, slash ? arena_strn(memory, store, (size_t)(slash - store)) : ".");
}

void scan_list(struct scan_files *out, struct arena *memory, const char *store, const char *folders)
{
	if (store)
		add_store(out, memory, store);
	for (const char *p = folders; *p;) {
		size_t n = strcspn(p, ":");
		if (n)
			add_named(out, memory, arena_strn(memory, p, n));
		p += n + (p[n] == ':');
	}
}
