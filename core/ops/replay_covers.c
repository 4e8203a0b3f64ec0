/* Whether the ledger is as new as a store: what that has erased stands in it. An older one would bring people back. */
#include <string.h>

#include "base/say.h"
#include "ops/erase.h"
#include "ops/replay_room.h"

static const struct sql ERASED = {"erasures for the ledger", "iii",
    "SELECT id, ledger, coalesce(person_id, 0) FROM erasure WHERE state IN ($1, $2, $3)", false};

void replay_name(unsigned char id[16], int64_t person)
{
	for (size_t i = 0; i < 8; i++)
		id[i] = (unsigned char)(id[i] ^ (unsigned char)(person >> (8 * i)) ^ 0x5a);
}

/* Of an entry that was several people's only the last has its name. */
static enum ombud_status stands(bool *out, struct ledger *l, struct err *err, unsigned char id[16], int64_t person)
{
	if (ledger_has(out, l, err, id, LEDGER_ERASE) || *out)
		return err->status;
	replay_name(id, person);
	return ledger_has(out, l, err, id, LEDGER_ERASE);
}

enum ombud_status replay_lacks(int64_t *erasure, struct err *err, struct ledger *l, struct db *db)
{
	bool there = true;
	*erasure = 0;
	struct rows r = db_select(db, err, &ERASED, I(ERASURE_ERASED), I(ERASURE_PURGED), I(ERASURE_PROVEN));
	while (there && db_next(&r)) {
		unsigned char id[16] = {0};
		if (db_bytes(&r, 1) == sizeof id)
			memcpy(id, db_blob(&r, 1), sizeof id);
		if (stands(&there, l, err, id, db_int(&r, 2)))
			break;
		*erasure = there ? 0 : db_int(&r, 0);
	}
	db_end(&r);
	return err->status;
}

enum ombud_status replay_is_older(struct err *err, const char *path, int64_t erasure)
{
	return fail(err, OMBUD_CORRUPT,
	    _("the erasure ledger is older than the store %s: that has carried out erasure %lld, of which the ledger knows "
	      "nothing; put the newest ledger in its place"), path, (long long)erasure);
}
