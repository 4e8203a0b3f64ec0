/* A copy brought back to a server: what the ledger has since is done in a private file beside the copy, and only what is
 * left is carried over. Whoever was erased since never stands in the database, nor in the server's own log. */
#include <stdio.h>
#include <string.h>

#include "base/say.h"
#include "erase/restore_room.h"
#include "store/carry.h"
#include "store/halfway.h"
#include "store/setting.h"

/* What a restore that was killed left there is thrown away; anything else stays as it is. */
static enum ombud_status may_take(struct restoring *r, struct db *db)
{
	const char *half = setting_get(db, &r->err, r->memory, CARRY_HALF);
	if (r->err.status || carry_is_restore(half))
		return r->err.status;
	return fail(&r->err, OMBUD_CONFLICT,
	    *half ? _("%s is half of a desk that was being moved there: go on with that move, or name an empty database with --to")
		  : _("%s holds a store already, and it stays as it is: name an empty database with --to"), r->store);
}

static enum ombud_status is_empty(struct restoring *r)
{
	struct db *db;
	enum ombud_status status = db_open(&db, &r->err, &(struct db_how){.path = r->store});
	if (status == OMBUD_NOTFOUND) {
		err_clear(&r->err);
		return OMBUD_OK;
	}
	if (status)
		return status;
	status = may_take(r, db);
	db_close(db);
	return status;
}

/* As if nothing had been: a run that fails leaves the database as empty as it was. */
static void empty_again(struct restoring *r)
{
	struct err ignored = {0};
	struct db *db;
	if (db_open(&db, &ignored, &(struct db_how){.path = r->store}))
		return;
	const char *half = setting_get(db, &ignored, r->memory, CARRY_HALF);
	if (!ignored.status && carry_is_restore(half))
		carry_drop(db, &ignored);
	db_close(db);
}

static enum ombud_status carry_over(struct restoring *r)
{
	char why[600] = "";
	struct ombud_open open = r->open;
	struct ombud_moved *m;
	struct ombud_move how = {.open = &open, .to = r->store, .keep = true, .again = true,
	    .progress = r->how->progress, .progress_data = r->how->progress_data};
	open.store = r->work;
	enum ombud_status status = ombud_move(&m, &how, why, sizeof why);
	if (!status) {
		ombud_moved_free(m);
		return OMBUD_OK;
	}
	empty_again(r);
	return fail(&r->err, status, "%s", why);
}

enum ombud_status restore_to_server(struct restoring *r)
{
	if (restore_know(r) || is_empty(r))
		return r->err.status;
	enum ombud_status status = restore_prepare(r);
	if (!status && !r->how->dry_run)
		status = restore_replay(r, r->work, false);
	if (!status && !r->how->dry_run)
		status = carry_over(r);
	restore_remove_work(r);
	return status;
}

/* Nobody else opens it from the mark on; what the ledger has is done there, in the server's tables. */
enum ombud_status restore_on_server(struct restoring *r)
{
	if (!db_is_url(r->store))
		return fail(&r->err, OMBUD_INPUT,
		    _("--in-place is for a store on a server, which its own tools brought back: a file is brought back by 'ombud restore FILE'"));
	enum ombud_status status = restore_mark(r, r->store);
	return status || r->how->dry_run ? status : restore_replay(r, r->store, false);
}
