/* Where a store's ledger and its key lie, and what has to be mended there. */
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "ops/ledger_of.h"
#include "store/alone.h"
#include "store/setting.h"

static bool look_at(char room[4096], const char *file, struct ombud_ledger_files *out)
{
	struct err err = {0};
	struct stat st;
	snprintf(room, 4096, "%s", file);
	if (store_alone(&err, file, (int64_t)geteuid()) && !out->why[0])
		snprintf(out->why, sizeof out->why, "%s", err.text);
	return lstat(file, &st) == 0;
}

enum ombud_status ombud_ledger_files(struct ombud_ledger_files *out, struct ombud_session *s)
{
	struct arena memory = {0};
	struct ledger_where where;
	struct ledger *l = NULL;
	*out = (struct ombud_ledger_files){0};
	session_enter(s);
	const char *known = setting_get(s->db, &s->err, &memory, "ledger.id");
	enum ombud_status status = s->err.status ? s->err.status : session_ledger_where(&where, s, &memory);
	if (!status) {
		out->remembered = known[0] != '\0';
		out->has_ledger = look_at(out->ledger, where.ledger, out);
		out->has_key = look_at(out->key, where.key, out);
		if (out->remembered && !out->why[0] && session_ledger(&l, s, false)) {
			snprintf(out->why, sizeof out->why, "%s", s->err.text);
			err_clear(&s->err);
		}
		ledger_close(l);
	}
	arena_free(&memory);
	return status;
}
