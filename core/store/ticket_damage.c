/* Is a ticket's row what the tables know? Whoever edits the file with another program can write any
 * number there; every table of kinds and states is asked by these. */
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "model/ticket.h"
#include "store/ticket.h"

enum { NAMED = 20 };

/* The whole number, before an enum cuts it. */
static bool within(int64_t n, int64_t end)
{
	return n > 0 && n < end;
}

static enum ombud_status is_none(struct err *err, const struct ticket_row *t, const char *what, int64_t n)
{
	return fail(err, OMBUD_CORRUPT, _("ticket %lld is damaged: its %s is %lld, which is none; run 'ombud check'"),
	    (long long)t->id, what, (long long)n);
}

static enum ombud_status look(struct err *err, const struct ticket_row *t)
{
	if (!within(t->kind, KIND_END))
		return is_none(err, t, _("kind"), t->kind);
	if (!within(t->state, STATE_END))
		return is_none(err, t, _("state"), t->state);
	if (!within(t->priority, PRI_END))
		return is_none(err, t, _("priority"), t->priority);
	if (t->identity < IDENTITY_UNKNOWN || t->identity > IDENTITY_NOT_NEEDED)
		return is_none(err, t, _("identity"), t->identity);
	/* What stands there instead may be anything, so it is not repeated. */
	if (t->resolution && t->resolution[0] && !code_find(t->resolution, strlen(t->resolution)))
		return fail(err, OMBUD_CORRUPT, _("ticket %lld is damaged: its code is none that there is; run 'ombud check'"),
		    (long long)t->id);
	return OMBUD_OK;
}

enum ombud_status ticket_damage(struct err *err, const struct ticket_row *t)
{
	enum ombud_status status = look(err, t);
	if (status)
		err->one = true;
	return status;
}

static const char *const looked_at[] = {"kind", "state", "priority", "identity", "resolution"};
enum { LOOKED_AT = sizeof looked_at / sizeof *looked_at };

uint64_t ticket_damage_columns(void)
{
	uint64_t set = 0;
	for (int i = 0; i < LOOKED_AT; i++)
		set |= ticket_column_bit(looked_at[i]);
	return set;
}

static const struct sql ALL = {"what tells damage of every ticket", "",
    "SELECT id, kind, state, priority, identity, resolution FROM ticket ORDER BY id", false};

enum ombud_status tickets_damaged(int64_t *n, struct buf *out, struct db *db, struct err *err)
{
	struct arena memory = {0};
	struct rows r = db_select_values(db, err, &ALL, NULL, 0);
	*n = 0;
	while (db_next(&r)) {
		struct ticket_row t = {.id = db_int(&r, 0)};
		struct err what;
		for (int i = 0; i < LOOKED_AT; i++)
			ticket_column_read(&t, ticket_column_find(looked_at[i]), &r, i + 1, &memory);
		if (ticket_damage(&what, &t) && (*n)++ < NAMED)
			buf_printf(out, "%.*s\n", (int)strcspn(what.text, ";"), what.text);
	}
	arena_free(&memory);
	return db_end(&r);
}
