/* A Maildir that mail arrives in. What says that a letter is taken is its place: it moves from new/ to cur/
 * once it is committed. Whoever dies in between finds it in new/ again, and its ticket in the store, so that
 * it is a duplicate and moves then. Letters of cur/ stay where they are, for another program may have moved
 * them there, and the store remembers them by their names: after the letter itself, so that one whose name was
 * lost is parsed once more and is a duplicate. */
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/ids.h"
#include "base/say.h"
#include "base/time.h"
#include "base/vec.h"
#include "ombud.h"
#include "ops/intake_followed.h"
#include "ops/session.h"
#include "port/import.h"
#include "store/followed.h"

enum { STILL_SECONDS = 2 }; /* a folder's time may be that coarse */

struct ombud_follow {
	struct ombud_session *s;
	struct arena memory;
	const char *path, *new_path, *cur_path;
	struct timespec cur_changed; /* when it was listed last */
	bool cur_still;              /* and nothing came since: nor in the same moment */
	VEC(int64_t) seen;           /* of names, sorted but for what this pass adds */
	size_t sorted;
	VEC(int64_t) fresh;          /* of those, what is in the store and not yet remembered there */
	int64_t box;
	const char *unmoved; /* why one that was taken could not be moved, NULL: it could */
};

/* ---- names ------------------------------------------------------------------------------------- */

static const char *name_of(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? slash + 1 : path;
}

static int64_t hash_of(const char *s, size_t n)
{
	uint64_t h = UINT64_C(0xcbf29ce484222325);
	for (size_t i = 0; i < n; i++)
		h = (h ^ (unsigned char)s[i]) * UINT64_C(0x100000001b3);
	return (int64_t)h;
}

/* The part that stays when a program sets a flag: 64 bits of it, which no stranger chooses. */
static int64_t mark_of(const char *path)
{
	const char *name = name_of(path);
	return hash_of(name, strcspn(name, ":"));
}

static bool is_seen(const struct ombud_follow *f, const char *path)
{
	return ids_have(f->seen.v, f->sorted, mark_of(path));
}

static bool is_new(const struct ombud_follow *f, const char *path)
{
	return strncmp(path, f->new_path, strlen(f->new_path)) == 0;
}

/* ---- moving ------------------------------------------------------------------------------------- */

/* Nothing is replaced; a file system that cannot promise it is asked without. */
static int move(const char *from, const char *to)
{
	if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0)
		return 0;
	if (errno != EINVAL && errno != ENOSYS)
		return -1;
	return access(to, F_OK) == 0 ? -1 : rename(from, to);
}

static void taken(void *data, const char *path)
{
	struct ombud_follow *f = data;
	vec_push(&f->seen, mark_of(path));
	vec_push(&f->fresh, mark_of(path));
	if (!is_new(f, path))
		return;
	const char *name = name_of(path);
	struct arena a = {0};
	const char *to = arena_printf(&a, "%s%.*s:2,S", f->cur_path, (int)strcspn(name, ":"), name);
	/* Who moved it meanwhile did what was to be done. */
	if (move(path, to) != 0 && errno != ENOENT && !f->unmoved)
		f->unmoved = arena_str(&f->memory, strerror(errno));
	arena_free(&a);
}

/* ---- a pass -------------------------------------------------------------------------------------- */

/* A folder's time moves with what is put into it; what is put there within the moment of the time that was
 * seen shows in the next pass. */
static bool cur_is_still(struct ombud_follow *f)
{
	struct stat st;
	if (stat(f->cur_path, &st) != 0)
		return false;
	bool same = st.st_mtim.tv_sec == f->cur_changed.tv_sec && st.st_mtim.tv_nsec == f->cur_changed.tv_nsec;
	bool still = same && f->cur_still;
	f->cur_changed = st.st_mtim;
	f->cur_still = time_now() - st.st_mtim.tv_sec > STILL_SECONDS;
	return still;
}

/* What is there and was not seen. */
static enum ombud_status list(struct ombud_follow *f, struct folder *all, struct folder_file **out, size_t *n)
{
	*n = 0;
	if (cur_is_still(f) ? folder_fresh(all, &f->s->err, f->path) : folder_list(all, &f->s->err, f->path))
		return f->s->err.status;
	if (all->unread)
		return fail(&f->s->err, OMBUD_IO, "%s", all->unread);
	*out = ARENA_ARRAY(&all->memory, struct folder_file, all->n + 1);
	for (size_t i = 0; i < all->n; i++)
		if (!is_seen(f, all->v[i].path))
			(*out)[(*n)++] = all->v[i];
	return OMBUD_OK;
}

/* What cannot be taken stays, and is told once; what is gone may have moved, and is not seen yet. */
static void settle(struct ombud_follow *f, const struct folder_file *v, size_t n)
{
	for (size_t i = 0; i < n; i++)
		if (access(v[i].path, F_OK) == 0)
			vec_push(&f->seen, mark_of(v[i].path));
}

static void sort_seen(struct ombud_follow *f)
{
	f->seen.n = f->sorted = ids_once(f->seen.v, f->seen.n);
}

static enum ombud_status remember(struct ombud_follow *f)
{
	if (intake_followed_take(f->s, f->box, f->fresh.v, f->fresh.n))
		return f->s->err.status;
	f->fresh.n = 0;
	return OMBUD_OK;
}

static enum ombud_status all_moved(struct ombud_follow *f)
{
	if (!f->unmoved)
		return OMBUD_OK;
	return fail(&f->s->err, OMBUD_IO, _("%s: a letter that was taken cannot be moved there: %s"), f->cur_path,
	    f->unmoved);
}

enum ombud_status ombud_follow_pass(
    struct ombud_import_report **out, struct ombud_follow *f, const struct ombud_import_how *how)
{
	struct folder all = {0};
	struct folder_file *v = NULL;
	const struct import_watch watch = {taken, f};
	struct ombud_import_how letters = *how;
	size_t n;
	*out = NULL;
	letters.format = "letter";
	letters.live = true;
	session_enter(f->s);
	enum ombud_status status = list(f, &all, &v, &n);
	if (!status && n)
		status = import_from(out, f->s, &(struct import_source){.files = v, .n = n}, &letters, &watch);
	if (!status && n && !(*out)->cancelled)
		settle(f, v, n);
	if (status)
		f->cur_still = false;
	sort_seen(f);
	folder_free(&all);
	status = status ? status : remember(f);
	return status ? status : all_moved(f);
}

/* ---- begin and end --------------------------------------------------------------------------------- */

static bool is_folder(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

static int64_t *sorted_marks(struct folder *all)
{
	int64_t *v = ARENA_ARRAY(&all->memory, int64_t, all->n + 1);
	for (size_t i = 0; i < all->n; i++)
		v[i] = mark_of(all->v[i].path);
	all->n = ids_once(v, all->n);
	return v;
}

/* Those that are still there are seen; *gone of the marks come to stand first. */
static void settle_recalled(struct ombud_follow *f, struct folder *all, int64_t *marks, size_t n, size_t *gone)
{
	const int64_t *there = sorted_marks(all);
	*gone = 0;
	for (size_t i = 0; i < n; i++)
		if (ids_have(there, all->n, marks[i]))
			vec_push(&f->seen, marks[i]);
		else
			marks[(*gone)++] = marks[i];
}

/* Of what was taken before, what is still there; the rest is forgotten, so that it does not grow for ever. */
static enum ombud_status recall(struct ombud_follow *f)
{
	struct ombud_session *s = f->s;
	struct folder all = {0};
	int64_t *marks;
	size_t n, gone;
	enum ombud_status status = followed_list(&marks, &n, s->db, &s->err, &f->memory, f->box);
	if (!status && n) {
		status = folder_list(&all, &s->err, f->path);
		if (!status)
			settle_recalled(f, &all, marks, n, &gone);
		/* A folder that cannot be read in part does not say what is gone. */
		if (!status && !all.unread)
			status = intake_followed_forget(s, f->box, marks, gone);
		folder_free(&all);
	}
	sort_seen(f);
	return status;
}

/* However it is written, it is one Maildir. */
static int64_t box_of(const char *maildir)
{
	char real[PATH_MAX];
	const char *path = realpath(maildir, real) ? real : maildir;
	return hash_of(path, strlen(path));
}

enum ombud_status ombud_follow_open(struct ombud_follow **out, struct ombud_session *s, const char *maildir)
{
	struct ombud_follow *f = mem_alloc(sizeof *f);
	session_enter(s);
	f->s = s;
	f->path = arena_str(&f->memory, maildir);
	f->new_path = arena_printf(&f->memory, "%s/new/", maildir);
	f->cur_path = arena_printf(&f->memory, "%s/cur/", maildir);
	f->box = box_of(maildir);
	*out = f;
	enum ombud_status status = is_folder(f->new_path) && is_folder(f->cur_path)
	                               ? recall(f)
	                               : fail(&s->err, OMBUD_INPUT,
	                                     _("%s is no Maildir: new and cur are not both in it"), maildir);
	if (!status)
		return OMBUD_OK;
	ombud_follow_free(f);
	*out = NULL;
	return status;
}

void ombud_follow_free(struct ombud_follow *f)
{
	if (!f)
		return;
	vec_free(&f->seen);
	vec_free(&f->fresh);
	arena_free(&f->memory);
	mem_free(f);
}
