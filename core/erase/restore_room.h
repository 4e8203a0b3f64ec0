/* What the files of a restore share: restore.c to a file, restore_server.c to a database, restore_copy.c the copy. */
#ifndef ERASE_RESTORE_ROOM_H
#define ERASE_RESTORE_ROOM_H

#include "erase/backup.h"
#include "ops/replay.h"

struct restoring {
	const struct ombud_restore *how;
	struct ombud_open open;   /* how sessions of this are opened */
	struct arena *memory;
	struct err err;
	struct ombud_restored *out;
	struct ombud_session *s;
	struct db *old;           /* the store that was there, held so that nobody opens it */
	const char *store, *work; /* STORE; STORE.restoring, for a server FILE.restoring */
	char hash[BACKUP_HEX];
};

bool restore_is_there(const char *path);
/* path with that ending, in memory. */
const char *restore_beside(struct restoring *r, const char *path, const char *ending);
/* IO, with errno's sentence. */
enum ombud_status restore_io(struct restoring *r, const char *path);
/* r->s on that store; and its end, which keeps why it failed. */
enum ombud_status restore_session(struct restoring *r, const char *store);
enum ombud_status restore_end(struct restoring *r, enum ombud_status status);

/* FILE is a copy that 'ombud backup' made, and as it was made: r->hash, r->out->made_at. */
enum ombud_status restore_know(struct restoring *r);
/* A private copy of it as r->work, judged with all that could stop a restore; unless dry, marked as in quarantine. */
enum ombud_status restore_prepare(struct restoring *r);
/* That of a store which is judged where it is. */
enum ombud_status restore_mark(struct restoring *r, const char *store);
void restore_remove_work(struct restoring *r);
/* What the ledger has since, done again in that store; the quarantine ends. */
enum ombud_status restore_replay(struct restoring *r, const char *store, bool dry);
/* What a run that was stopped while both changed places left. */
enum ombud_status restore_settle(struct restoring *r);

/* Into the empty database that r->store names; without a copy, what is in it already. */
enum ombud_status restore_to_server(struct restoring *r);
enum ombud_status restore_on_server(struct restoring *r);

#endif
