/* The copy that is brought back: whether it is as it was made, a private one of it, and all that could stop it. */
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/say.h"
#include "base/time.h"
#include "erase/restore_room.h"
#include "ops/ledger_of.h"
#include "ops/quarantine.h"
#include "store/setting.h"

enum { INSTANT_SAID = 20 }; /* 2026-11-23T14:05:00Z */

bool restore_is_there(const char *path)
{
	struct stat st;
	return lstat(path, &st) == 0;
}

const char *restore_beside(struct restoring *r, const char *path, const char *ending)
{
	return arena_printf(r->memory, "%s%s", path, ending);
}

enum ombud_status restore_io(struct restoring *r, const char *path)
{
	return fail(&r->err, OMBUD_IO, _("%s: %s"), path, strerror(errno));
}

enum ombud_status restore_session(struct restoring *r, const char *store)
{
	char why[600];
	r->open.store = store;
	enum ombud_status status = ombud_session_open(&r->s, &r->open, why, sizeof why);
	return status ? fail(&r->err, status, "%s", why) : OMBUD_OK;
}

enum ombud_status restore_end(struct restoring *r, enum ombud_status status)
{
	if (status && r->s && !r->err.status)
		r->err = r->s->err;
	ombud_session_close(r->s);
	r->s = NULL;
	return status;
}

/* ---- the copy ------------------------------------------------------------------------------------- */

void restore_remove_work(struct restoring *r)
{
	static const char *const endings[] = {"", "-wal", "-shm", "-journal"};
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++)
		unlink(restore_beside(r, r->work, endings[i]));
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
		return restore_io(r, file);
	if (!S_ISREG(st.st_mode))
		return fail(&r->err, OMBUD_INPUT, _("%s is no copy of a store: restore takes a file that 'ombud backup' made"), file);
	if (same_file(r->store, &st) || same_file(r->work, &st))
		return fail(&r->err, OMBUD_INPUT, _("%s is the store itself, not a copy of it"), file);
	return OMBUD_OK;
}

static enum ombud_status read_manifest(char text[2048], struct restoring *r)
{
	int fd = open(restore_beside(r, r->how->file, ".txt"), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
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

enum ombud_status restore_know(struct restoring *r)
{
	int64_t bytes;
	return is_a_copy(r) || backup_hash(r->hash, &bytes, &r->err, r->how->file) || as_told(r) ? r->err.status : OMBUD_OK;
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
	restore_remove_work(r);
	int from = open(r->how->file, O_RDONLY | O_NOFOLLOW | O_CLOEXEC);
	int to = from < 0 ? -1 : open(r->work, O_CREAT | O_EXCL | O_WRONLY | O_NOFOLLOW | O_CLOEXEC, 0600);
	bool good = to >= 0 && pour(from, to);
	if (!good)
		restore_io(r, from < 0 ? r->how->file : r->work);
	if (from >= 0)
		close(from);
	if (to >= 0)
		close(to);
	return r->err.status;
}

static const char *database_of(struct restoring *r)
{
	const char *at = strrchr(r->store, '/');
	at = at ? at + 1 : r->store;
	return arena_printf(r->memory, "%.*s", (int)strcspn(at, "?"), at);
}

/* A store in place finds its ledger by its own name; the copy beside it has another. */
static enum ombud_status point_to_ledger(struct restoring *r)
{
	struct ombud_session *s = r->s;
	const char *set = setting_get(s->db, &s->err, r->memory, "ledger.path"), *folder = r->open.ledger_folder;
	if (s->err.status || s->ledger || set[0])
		return s->err.status;
	if (!db_is_url(r->store))
		r->open.ledger = restore_beside(r, r->store, ".erasures");
	else if (folder)
		r->open.ledger = arena_printf(r->memory, "%s/%s.erasures", folder, database_of(r));
	s->ledger = r->open.ledger;
	return OMBUD_OK;
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
	if (!restore_is_there(r->store) || db_open(&db, &ignored, &(struct db_how){.path = r->store, .read_only = true}))
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

static void tell(struct restoring *r, const struct replayed *done)
{
	r->out->said = done->said ? done->said : "";
	r->out->erasures = done->erasures;
	r->out->others = done->others;
}

/* One that the server's tools brought back tells of when it is by its newest entry. */
static const char *time_of(struct restoring *r)
{
	char at[INSTANT_TEXT];
	int64_t newest = 0;
	const char *marked = setting_get(r->s->db, &r->s->err, r->memory, "restore.quarantine");
	if (*marked || session_newest(&newest, r->s))
		return marked;
	return arena_str(r->memory, instant_text(at, newest));
}

enum ombud_status restore_mark(struct restoring *r, const char *store)
{
	struct replayed would = {0};
	enum ombud_status status = restore_session(r, store);
	if (!status)
		status = judge(r, &would);
	if (!status && !*r->out->made_at)
		r->out->made_at = time_of(r);
	if (!status && !r->how->dry_run)
		status = quarantine_begin(r->s, r->out->made_at, r->hash);
	tell(r, &would);
	return restore_end(r, status); /* closed alone: all is in the one file */
}

enum ombud_status restore_prepare(struct restoring *r)
{
	return copy(r) ? r->err.status : restore_mark(r, r->work);
}

enum ombud_status restore_replay(struct restoring *r, const char *store, bool dry)
{
	struct replayed done = {0};
	enum ombud_status status = restore_session(r, store);
	if (!status)
		status = session_may(r->s, MAY_ADMINISTER, true, NULL);
	if (!status && !db_is_url(r->store))
		status = restore_settle(r);
	if (!status)
		status = point_to_ledger(r);
	if (!status)
		status = replay(&done, r->s, r->memory, dry);
	tell(r, &done);
	return restore_end(r, status);
}
