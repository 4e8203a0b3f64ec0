/* Where it all lies: the erasure ledger, its key and the copies of the store, for whoever looks after the machine. */
#include <glob.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "erase/backup.h"
#include "base/say.h"
#include "ops/ledger_of.h"
#include "store/alone.h"
#include "store/halfway.h"
#include "store/leftover.h"
#include "store/setting.h"

/* ---- copies --------------------------------------------------------------------------------------- */

/* A folder by its real name, each once. One that is there no more was moved or removed: nobody knows it. */
static void add_folder(struct ombud_ledger_files *out, const char *path)
{
	char real[PATH_MAX];
	struct stat st;
	size_t used = strlen(out->copies), n;
	if (!realpath(path, real) || stat(real, &st) || !S_ISDIR(st.st_mode))
		return;
	n = strlen(real);
	for (const char *p = out->copies; *p; p += strcspn(p, "\n") + 1)
		if (strncmp(p, real, n) == 0 && p[n] == '\n')
			return;
	if (used + n + 2 <= sizeof out->copies)
		snprintf(out->copies + used, sizeof out->copies - used, "%s\n", real);
}

static void add_pattern(struct ombud_ledger_files *out, const char *pattern)
{
	glob_t found = {0};
	if (glob(pattern, GLOB_NOSORT, NULL, &found) == 0)
		for (size_t i = 0; i < found.gl_pathc; i++)
			add_folder(out, found.gl_pathv[i]);
	globfree(&found);
}

static enum ombud_status find_copies(struct ombud_ledger_files *out, struct ombud_session *s, struct arena *memory)
{
	const char *set = setting_get(s->db, &s->err, memory, "erase.folders");
	const char *last = setting_get(s->db, &s->err, memory, "backup.folder");
	if (s->err.status)
		return s->err.status;
	out->has_copies = last[0] != '\0';
	add_folder(out, last);
	for (size_t n; *set; set += n + (set[n] != '\0')) {
		n = strcspn(set, ":");
		if (n)
			add_pattern(out, arena_printf(memory, "%.*s", (int)n, set));
	}
	return OMBUD_OK;
}

enum ombud_status backup_note_folder(struct ombud_session *s, const char *file)
{
	char real[PATH_MAX];
	struct arena memory = {0};
	const char *slash = strrchr(file, '/');
	const char *folder = !slash ? "." : slash == file ? "/" : arena_printf(&memory, "%.*s", (int)(slash - file), file);
	enum ombud_status status = realpath(folder, real) ? setting_set(s->db, &s->err, "backup.folder", real) : OMBUD_OK;
	arena_free(&memory);
	return status;
}

/* ---- ledger and key -------------------------------------------------------------------------------- */

static void look_at(struct ombud_ledger_file *f, const char *path, struct ombud_ledger_files *out)
{
	struct err err = {0};
	struct stat st;
	snprintf(f->path, sizeof f->path, "%s", path);
	if (!path[0]) /* of a store on a server, and on another host */
		return;
	f->is_there = lstat(path, &st) == 0;
	if (f->is_there) {
		f->owner = st.st_uid;
		f->mode = st.st_mode & 07777;
	}
	if (store_alone(&err, path, (int64_t)geteuid()) && !out->why[0])
		snprintf(out->why, sizeof out->why, "%s", err.text);
}

/* A key that waits for its first ledger fits nothing yet. */
static void try_them(struct ombud_ledger_files *out, struct ombud_session *s)
{
	struct ledger *l;
	if ((!out->remembered && !out->ledger.is_there) || out->why[0])
		return;
	if (session_ledger(&l, s, false)) {
		snprintf(out->why, sizeof out->why, "%s", s->err.text);
		err_clear(&s->err);
		return;
	}
	out->fit = true;
	ledger_close(l);
}

enum ombud_status ombud_ledger_files(struct ombud_ledger_files *out, struct ombud_session *s)
{
	struct arena memory = {0};
	struct ledger_where where;
	*out = (struct ombud_ledger_files){0};
	session_enter(s);
	const char *known = setting_get(s->db, &s->err, &memory, "ledger.id");
	enum ombud_status status = s->err.status ? s->err.status : session_ledger_where(&where, s, &memory);
	if (!status)
		status = find_copies(out, s, &memory);
	if (!status)
		snprintf(out->left, sizeof out->left, "%s", leftovers(&memory, db_file(s->db)));
	if (!status) {
		out->remembered = known[0] != '\0';
		look_at(&out->ledger, where.ledger, out);
		look_at(&out->key, where.key, out);
		try_them(out, s);
	}
	arena_free(&memory);
	return status;
}

bool ombud_restore_halfway(const char *store, char *why, size_t why_size)
{
	struct err err = {0};
	bool half = store_halfway(&err, store) != OMBUD_OK;
	snprintf(why, why_size, "%s", err.text);
	return half;
}

enum ombud_status ombud_ledger_key_make(const char *path, int64_t owner, int64_t group, char *why, size_t why_size)
{
	struct err err = {0};
	enum ombud_status status = ledger_key_new(&err, path, owner, group);
	snprintf(why, why_size, "%s", err.text);
	return status;
}
