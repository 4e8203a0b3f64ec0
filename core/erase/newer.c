/* What a store has that an older copy of it lacks: who brings the copy back is told what that costs. */
#include "erase/backup.h"

static const struct sql HEADS = {"how far a store is", "",
    "SELECT (SELECT coalesce(max(id), 0) FROM ticket), (SELECT coalesce(max(id), 0) FROM message),"
    " (SELECT seq FROM audit_head WHERE id = 1)", false};
static const struct sql BEYOND = {"what is newer", "iii",
    "SELECT (SELECT count(*) FROM ticket WHERE id > $1), (SELECT count(*) FROM message WHERE id > $2),"
    " max(0, (SELECT seq FROM audit_head WHERE id = 1) - $3)", false};

enum ombud_status backup_newer(struct ombud_restored *out, struct err *err, struct db *copy, struct db *store)
{
	int64_t head[3];
	struct rows r = db_select_values(copy, err, &HEADS, NULL, 0);
	if (db_next(&r))
		for (int i = 0; i < 3; i++)
			head[i] = db_int(&r, i);
	if (db_end(&r))
		return err->status;
	r = db_select(store, err, &BEYOND, I(head[0]), I(head[1]), I(head[2]));
	if (db_next(&r)) {
		out->newer_tickets = db_int(&r, 0);
		out->newer_letters = db_int(&r, 1);
		out->newer_entries = db_int(&r, 2);
	}
	return db_end(&r);
}
