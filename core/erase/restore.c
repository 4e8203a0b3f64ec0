/* A copy brought back: checked beside the store, marked, put in its place in one step, and told what it does not know. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/say.h"
#include "base/time.h"
#include "erase/restore_room.h"
#include "store/halfway.h"
#include "store/setting.h"

/* ---- the place ------------------------------------------------------------------------------------ */

/* A store that cannot be opened any more is put aside as it is; one that others have open is not. */
static enum ombud_status shut(struct restoring *r)
{
	if (!restore_is_there(r->store))
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
	for (int i = 2; restore_is_there(aside); i++)
		aside = arena_printf(r->memory, "%s" STORE_ASIDE "%s.%d", r->store, at, i);
	return aside;
}

/* Of a store that could be opened they are empty or gone by now. */
static enum ombud_status put_log_aside(struct restoring *r, const char *aside)
{
	static const char *const endings[] = {"-wal", "-shm", "-journal"};
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		const char *from = restore_beside(r, r->store, endings[i]);
		if (restore_is_there(from) && renameat2(AT_FDCWD, from, AT_FDCWD, restore_beside(r, aside, endings[i]), RENAME_NOREPLACE))
			return restore_io(r, from);
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
enum ombud_status restore_settle(struct restoring *r)
{
	const char *left = restore_beside(r, r->store, STORE_CHANGING), *aside = name_aside(r);
	if (!restore_is_there(left) || r->how->dry_run)
		return OMBUD_OK;
	bool copied = is_marked(r, left);
	unlink(restore_beside(r, left, "-wal")); /* of the look at it: its own was put aside or is empty */
	unlink(restore_beside(r, left, "-shm"));
	if (copied ? unlink(left) : renameat2(AT_FDCWD, left, AT_FDCWD, aside, RENAME_NOREPLACE))
		return restore_io(r, left);
	r->out->aside = copied ? "" : aside;
	return OMBUD_OK;
}

/* Both change places in one step: at no moment there is no store, and none but the store before ever has the name that
 * says so. A file system that cannot do that has it done in two. */
static bool change_places(struct restoring *r, const char *aside)
{
	const char *changing = restore_beside(r, r->store, STORE_CHANGING);
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
	if (restore_settle(r))
		return r->err.status;
	const char *aside = name_aside(r);
	if (shut(r) || put_log_aside(r, aside))
		return r->err.status;
	bool was_there = restore_is_there(r->store), changed = was_there && change_places(r, aside);
	if (was_there && !changed && renameat2(AT_FDCWD, r->store, AT_FDCWD, aside, RENAME_NOREPLACE))
		return restore_io(r, r->store);
	if (!changed && renameat2(AT_FDCWD, r->work, AT_FDCWD, r->store, RENAME_NOREPLACE))
		return restore_io(r, r->store);
	r->out->aside = was_there ? aside : "";
	backup_sync_folder(r->store);
	return OMBUD_OK;
}

/* An earlier run put it in place, and was stopped. */
static bool is_in_place(struct restoring *r)
{
	struct err err = {0};
	struct db *db;
	if (!restore_is_there(r->store) || db_open(&db, &err, &(struct db_how){.path = r->store, .read_only = true}))
		return false;
	const char *since = quarantine_of(r, db), *file = setting_get(db, &err, r->memory, "restore.file");
	bool same = since && !err.status && file && strcmp(file, r->hash) == 0;
	if (same)
		r->out->made_at = since;
	db_close(db);
	return same;
}

/* ---- the whole ------------------------------------------------------------------------------------ */

static enum ombud_status go(struct restoring *r)
{
	if (restore_know(r))
		return r->err.status;
	r->out->went_on = is_in_place(r);
	if (!r->out->went_on) {
		enum ombud_status status = restore_prepare(r);
		if (status || r->how->dry_run)
			restore_remove_work(r);
		if (status || r->how->dry_run)
			return status;
		if (place(r)) {
			restore_remove_work(r);
			return r->err.status;
		}
	}
	return restore_replay(r, r->store, r->how->dry_run);
}

enum ombud_status ombud_restore(
    struct ombud_restored **out, const struct ombud_restore *how, char *why, size_t why_size)
{
	struct arena *memory = arena_new();
	struct ombud_restored *o = ARENA_NEW(memory, struct ombud_restored);
	*o = (struct ombud_restored){.aside = "", .said = "", .made_at = "", .memory = memory};
	struct restoring r = {.how = how, .open = *how->open, .memory = memory, .out = o, .store = how->open->store};
	const bool server = db_is_url(r.store);
	r.work = restore_beside(&r, server && how->file ? how->file : r.store, STORE_RESTORING);
	*out = NULL;
	enum ombud_status status = !how->file ? restore_on_server(&r) : server ? restore_to_server(&r) : go(&r);
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
