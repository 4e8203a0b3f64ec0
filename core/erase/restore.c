/* A copy brought back: checked beside the store, marked, put in its place in one step, and told what it does not know. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "erase/backup.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/ledger_of.h"
#include "ops/op.h"
#include "ops/replay.h"
#include "store/halfway.h"
#include "store/setting.h"

enum { INSTANT_SAID = 20 }; /* 2026-11-23T14:05:00Z */

struct restoring {
	const struct ombud_restore *how;
	struct ombud_open open;   /* how sessions of this are opened */
	struct arena *memory;
	struct err err;
	struct ombud_restored *out;
	struct ombud_session *s;
	struct db *old;           /* the store that was there, held so that nobody opens it */
	const char *store, *work; /* STORE, STORE.restoring */
	char hash[BACKUP_HEX];
};

static bool is_there(const char *path)
{
	struct stat st;
	return lstat(path, &st) == 0;
}

static const char *beside(struct restoring *r, const char *path, const char *ending)
{
	return arena_printf(r->memory, "%s%s", path, ending);
}

static enum ombud_status io(struct restoring *r, const char *path)
{
	return fail(&r->err, OMBUD_IO, _("%s: %s"), path, strerror(errno));
}

static enum ombud_status session(struct restoring *r, const char *store)
{
	char why[600];
	r->open.store = store;
	enum ombud_status status = ombud_session_open(&r->s, &r->open, why, sizeof why);
	return status ? fail(&r->err, status, "%s", why) : OMBUD_OK;
}

static enum ombud_status end(struct restoring *r, enum ombud_status status)
{
	if (status && r->s && !r->err.status)
		r->err = r->s->err;
	ombud_session_close(r->s);
	r->s = NULL;
	return status;
}

/* ---- the copy ------------------------------------------------------------------------------------- */

static void remove_work(struct restoring *r)
{
	static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		unlink(beside(r, r->work, endings[i]));
	for (int i = 1; i < 64; i++)
		unlink(arena_printf(r->memory, "%s.schema-%d", r->work, i));
}

static bool same_file(const char *a, const struct stat *b)
{
	struct stat st;
	return stat(a, &st) == 0 && st.st_dev == b->st_dev && st.st_ino == b->st_ino;
}

/* A device or a pipe may never end; what restore itself replaces or removes is no copy. */
static enum ombud_status is_a_copy(struct restoring *r)
{
	struct stat st;
	const char *file = r->how->file;
	if (lstat(file, &st))
		return io(r, file);
	if (!S_ISREG(st.st_mode))
		return fail(&r->err, OMBUD_INPUT, _("%s is no copy of a store: restore takes a file that 'ombud backup' made"), file);
	if (same_file(r->store, &st) || same_file(r->work, &st))
		return fail(&r->err, OMBUD_INPUT, _("%s is the store itself, not a copy of it"), file);
	return OMBUD_OK;
}

static enum ombud_status read_manifest(char text[2048], struct restoring *r)
{
	int fd = open(beside(r, r->how->file, ".txt"), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
	ssize_t n = fd < 0 ? -1 : read(fd, text, 2047);
	text[n > 0 ? n : 0] = '\0';
	if (fd >= 0)
		close(fd);
	return n >= 0 ? OMBUD_OK
	              : fail(&r->err, OMBUD_NOTFOUND,
			    _("%s.txt is not there: 'ombud backup' wrote it beside the copy; without it nobody knows whether the "
			      "copy is as it was made"), r->how->file);
}

/* The value of a line of the manifest of that many characters; NULL: it has none. */
static const char *told(struct restoring *r, const char *text, const char *word, size_t n)
{
	const char *at = strstr(text, arena_printf(r->memory, "\n%s ", word));
	at = at ? at + strlen(word) + 2 : "";
	return strcspn(at, "\n") == n ? arena_strn(r->memory, at, n) : NULL;
}

/* It has to be the file that the backup's manifest tells of; when it was made, that says too. */
static enum ombud_status as_told(struct restoring *r)
{
	char text[2048];
	if (read_manifest(text, r))
		return r->err.status;
	const char *hash = told(r, text, "sha256", BACKUP_HEX - 1), *at = told(r, text, "made", INSTANT_SAID);
	if (!hash || !at)
		return fail(&r->err, OMBUD_CORRUPT,
		    _("%s.txt does not say of which file it is, or of when: it was changed or damaged, and the copy is not taken"),
		    r->how->file);
	r->out->made_at = at;
	return strcmp(hash, r->hash) == 0 ? OMBUD_OK
	                                  : fail(&r->err, OMBUD_CORRUPT,
						_("%s is not the file that %s.txt tells of: it was changed or damaged"),
						r->how->file, r->how->file);
}

static bool pour(int from, int to)
{
	char room[1 << 16];
	ssize_t n;
	while ((n = read(from, room, sizeof room)) > 0)
		if (write(to, room, (size_t)n) != n)
			return false;
	return n == 0 && fsync(to) == 0;
}

static enum ombud_status copy(struct restoring *r)
{
	remove_work(r);
	int from = open(r->how->file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	int to = from < 0 ? -1 : open(r->work, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
	bool good = to >= 0 && pour(from, to);
	if (!good)
		io(r, from < 0 ? r->how->file : r->work);
	if (from >= 0)
		close(from);
	if (to >= 0)
		close(to);
	return r->err.status;
}

/* A store in place finds its ledger by its own name; the copy beside it has another. */
static enum ombud_status point_to_ledger(struct restoring *r)
{
	struct ombud_session *s = r->s;
	const char *set = setting_get(s->db, &s->err, r->memory, "ledger.path");
	if (s->err.status)
		return s->err.status;
	if (!s->ledger && !set[0])
		s->ledger = beside(r, r->store, ".erasures");
	return OMBUD_OK;
}

static enum ombud_status mark(struct restoring *r)
{
	struct ombud_session *s = r->s;
	if (op_begin(s))
		return s->err.status;
	if (setting_set(s->db, &s->err, "restore.quarantine", r->out->made_at) ||
	    setting_set(s->db, &s->err, "restore.file", r->hash)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

/* Restrictions, objections and holds have no name there: the newest entry of its last backup has to do. */
static enum ombud_status is_newer(struct restoring *r, struct ledger *l, struct db *db)
{
	struct err ignored = {0};
	int64_t lacks, head, known;
	const char *text = setting_get(db, &ignored, r->memory, "ledger.seq");
	if (ignored.status || replay_lacks(&lacks, &ignored, l, db) || ledger_head(&head, l, &ignored))
		return OMBUD_OK; /* too old or too damaged to be asked */
	known = strtoll(text, NULL, 10);
	if (lacks)
		return replay_is_older(&r->s->err, r->store, lacks);
	return head >= known ? OMBUD_OK
	                     : fail(&r->s->err, OMBUD_CORRUPT,
				   _("the erasure ledger is older than the store %s: it ends at %lld, the store knows %lld; put the "
				     "newest in its place"), r->store, (long long)head, (long long)known);
}

/* Who lost the newest ledger is told it by what the store in place has erased. One that cannot be opened tells nothing. */
static enum ombud_status ask_in_place(struct restoring *r)
{
	struct err ignored = {0};
	struct ledger *l;
	struct db *db;
	if (!is_there(r->store) || db_open(&db, &ignored, &(struct db_how){.path = r->store, .read_only = true}))
		return OMBUD_OK;
	/* Too old or too damaged a store is not asked. */
	backup_newer(r->out, &ignored, r->s->db, db);
	enum ombud_status status = session_ledger(&l, r->s, false);
	if (!status)
		status = is_newer(r, l, db);
	ledger_close(l);
	db_close(db);
	return status;
}

/* All that can stop it stops it here, where nothing was changed yet. */
static enum ombud_status judge(struct restoring *r, struct replayed *would)
{
	struct ombud_session *s = r->s;
	if (session_may(s, MAY_ADMINISTER, true, NULL) || backup_check(s, s->db, r->memory) || point_to_ledger(r) || ask_in_place(r))
		return s->err.status;
	return replay(would, s, r->memory, true);
}

static enum ombud_status prepare(struct restoring *r)
{
	struct replayed would = {0};
	enum ombud_status status = copy(r);
	if (!status)
		status = session(r, r->work);
	if (!status)
		status = judge(r, &would);
	if (!status && !r->how->dry_run)
		status = mark(r);
	r->out->said = would.said ? would.said : "";
	r->out->erasures = would.erasures;
	r->out->others = would.others;
	return end(r, status); /* closed alone: all is in the one file */
}

/* ---- the place ------------------------------------------------------------------------------------ */

/* A store that cannot be opened any more is put aside as it is; one that others have open is not. */
static enum ombud_status shut(struct restoring *r)
{
	if (!is_there(r->store))
		return OMBUD_OK;
	enum ombud_status status = db_open(&r->old, &r->err, &(struct db_how){.path = r->store});
	if (!status)
		status = db_alone(r->old, &r->err);
	if (status == OMBUD_BUSY)
		return fail(&r->err, status,
		    _("others have the store %s open: it is not taken from under them; have them leave, stop 'ombud tick', and "
		      "restore again"), r->store);
	if (status == OMBUD_CORRUPT)
		status = OMBUD_OK;
	if (!status)
		err_clear(&r->err);
	return status;
}

static const char *name_aside(struct restoring *r)
{
	char at[INSTANT_TEXT];
	instant_text(at, r->open.now ? r->open.now : time_now());
	const char *aside = arena_printf(r->memory, "%s" STORE_ASIDE "%s", r->store, at);
	for (int i = 2; is_there(aside); i++)
		aside = arena_printf(r->memory, "%s" STORE_ASIDE "%s.%d", r->store, at, i);
	return aside;
}

/* Of a store that could be opened they are empty or gone by now. */
static enum ombud_status put_log_aside(struct restoring *r, const char *aside)
{
	static const char *const endings[] = {"-wal", "-shm", "-journal"};
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		const char *from = beside(r, r->store, endings[i]);
		if (is_there(from) && renameat2(AT_FDCWD, from, AT_FDCWD, beside(r, aside, endings[i]), RENAME_NOREPLACE))
			return io(r, from);
	}
	return OMBUD_OK;
}

static const char *quarantine_of(struct restoring *r, struct db *db)
{
	struct err err = {0};
	const char *since = setting_get(db, &err, r->memory, "restore.quarantine");
	return !err.status && since && since[0] ? since : NULL;
}

static bool is_marked(struct restoring *r, const char *path)
{
	struct err err = {0};
	struct db *db;
	if (db_open(&db, &err, &(struct db_how){.path = path, .read_only = true}))
		return false;
	bool marked = quarantine_of(r, db) != NULL;
	db_close(db);
	return marked;
}

/* A run that was stopped while both changed places left the copy under that name, or the store before. */
static enum ombud_status settle(struct restoring *r)
{
	const char *left = beside(r, r->store, STORE_CHANGING), *aside = name_aside(r);
	if (!is_there(left) || r->how->dry_run)
		return OMBUD_OK;
	bool copied = is_marked(r, left);
	unlink(beside(r, left, "-wal")); /* of the look at it: its own was put aside or is empty */
	unlink(beside(r, left, "-shm"));
	if (copied ? unlink(left) : renameat2(AT_FDCWD, left, AT_FDCWD, aside, RENAME_NOREPLACE))
		return io(r, left);
	r->out->aside = copied ? "" : aside;
	return OMBUD_OK;
}

/* Both change places in one step: at no moment there is no store, and none but the store before ever has the name that
 * says so. A file system that cannot do that has it done in two. */
static bool change_places(struct restoring *r, const char *aside)
{
	const char *changing = beside(r, r->store, STORE_CHANGING);
	if (renameat2(AT_FDCWD, r->work, AT_FDCWD, changing, RENAME_NOREPLACE))
		return false;
	if (renameat2(AT_FDCWD, changing, AT_FDCWD, r->store, RENAME_EXCHANGE) == 0) {
		renameat2(AT_FDCWD, changing, AT_FDCWD, aside, RENAME_NOREPLACE); /* else the next restore does */
		return true;
	}
	renameat2(AT_FDCWD, changing, AT_FDCWD, r->work, RENAME_NOREPLACE);
	return false;
}

static enum ombud_status place(struct restoring *r)
{
	if (settle(r))
		return r->err.status;
	const char *aside = name_aside(r);
	if (shut(r) || put_log_aside(r, aside))
		return r->err.status;
	bool was_there = is_there(r->store), changed = was_there && change_places(r, aside);
	if (was_there && !changed && renameat2(AT_FDCWD, r->store, AT_FDCWD, aside, RENAME_NOREPLACE))
		return io(r, r->store);
	if (!changed && renameat2(AT_FDCWD, r->work, AT_FDCWD, r->store, RENAME_NOREPLACE))
		return io(r, r->store);
	r->out->aside = was_there ? aside : "";
	backup_sync_folder(r->store);
	return OMBUD_OK;
}

/* An earlier run put it in place, and was stopped. */
static bool is_in_place(struct restoring *r)
{
	struct err err = {0};
	struct db *db;
	if (!is_there(r->store) || db_open(&db, &err, &(struct db_how){.path = r->store, .read_only = true}))
		return false;
	const char *since = quarantine_of(r, db), *file = setting_get(db, &err, r->memory, "restore.file");
	bool same = since && !err.status && file && strcmp(file, r->hash) == 0;
	if (same)
		r->out->made_at = since;
	db_close(db);
	return same;
}

/* ---- the whole ------------------------------------------------------------------------------------ */

static enum ombud_status tell(struct restoring *r)
{
	struct replayed done = {0};
	enum ombud_status status = session(r, r->store);
	if (!status)
		status = session_may(r->s, MAY_ADMINISTER, true, NULL);
	if (!status)
		status = settle(r);
	if (!status)
		status = replay(&done, r->s, r->memory, r->how->dry_run);
	r->out->said = done.said ? done.said : "";
	r->out->erasures = done.erasures;
	r->out->others = done.others;
	return end(r, status);
}

static enum ombud_status go(struct restoring *r)
{
	int64_t bytes;
	if (is_a_copy(r) || backup_hash(r->hash, &bytes, &r->err, r->how->file) || as_told(r))
		return r->err.status;
	r->out->went_on = is_in_place(r);
	if (!r->out->went_on) {
		enum ombud_status status = prepare(r);
		if (status || r->how->dry_run)
			remove_work(r);
		if (status || r->how->dry_run)
			return status;
		if (place(r)) {
			remove_work(r);
			return r->err.status;
		}
	}
	return tell(r);
}

enum ombud_status ombud_restore(
    struct ombud_restored **out, const struct ombud_restore *how, char *why, size_t why_size)
{
	struct arena *memory = arena_new();
	struct ombud_restored *o = ARENA_NEW(memory, struct ombud_restored);
	*o = (struct ombud_restored){.aside = "", .said = "", .made_at = "", .memory = memory};
	struct restoring r = {.how = how, .open = *how->open, .memory = memory, .out = o, .store = how->open->store};
	r.work = beside(&r, r.store, STORE_RESTORING);
	*out = NULL;
	enum ombud_status status = db_needs_file(&r.err, r.store) ? r.err.status : go(&r);
	db_close(r.old);
	if (status) {
		snprintf(why, why_size, "%s", r.err.text);
		arena_drop(memory);
		return status;
	}
	*out = o;
	return OMBUD_OK;
}

void ombud_restored_free(struct ombud_restored *r)
{
	if (r)
		arena_drop(r->memory);
}
