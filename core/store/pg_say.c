/* What PostgreSQL's codes mean to a person. Its own text may quote what it was given, so none of it is
 * passed on. */
#include <string.h>

#include "base/say.h"
#include "store/pg_room.h"

struct meaning {
	const char *state; /* SQLSTATE, or how it begins */
	enum ombud_status status;
	const char *sentence;
};

/* The first that fits. */
static const struct meaning MEANINGS[] = {
    {"57014", OMBUD_CANCELLED, N_("stopped")},
    {"55P03", OMBUD_BUSY, N_("the store is busy: another session is writing; try again")},
    {"40", OMBUD_BUSY, N_("the store is busy: another session is writing; try again")},
    {"25P02", OMBUD_IO, N_("the store's engine took the whole change back")},
    {"25006", OMBUD_IO, N_("the server is read-only: nothing was changed; name its primary first, or promote a standby")},
    {"26000", OMBUD_BUSY, N_("the server knows a statement no more that it was given: it is prepared anew, try again")},
    {"0A000", OMBUD_BUSY, N_("the store's schema was changed meanwhile: statements are prepared anew, try again")},
    {"P0001", OMBUD_CONFLICT, N_("the change does not fit what is in the store (a guard refused it)")},
    {"23", OMBUD_CONFLICT, N_("the change does not fit what is in the store")},
    {"42501", OMBUD_DENIED, N_("the server lets this account not do that: grant it its rights, see README on PostgreSQL")},
    {"42P01", OMBUD_CORRUPT, N_("the database holds no store: make one with 'ombud init', or name another with --db")},
    {"3F000", OMBUD_CORRUPT, N_("the database holds no store: make one with 'ombud init', or name another with --db")},
    {"53100", OMBUD_IO, N_("the server's disk is full: nothing was changed; make room there and try again")},
    {"53200", OMBUD_NOMEM, N_("the server has no memory left for this: nothing was changed")},
    {"53300", OMBUD_BUSY, N_("the server takes no more connections: close some, or raise its max_connections")},
    {"54", OMBUD_LIMIT, N_("a value or statement is too large for the store")},
    {"XX001", OMBUD_CORRUPT, N_("the server says that its data are damaged: restore a backup")},
    {"XX002", OMBUD_CORRUPT, N_("the server says that an index is damaged: REINDEX it")},
};

static bool begins(const char *state, const char *with)
{
	return strncmp(state, with, strlen(with)) == 0;
}

static const struct meaning *meaning_of(const char *state)
{
	for (size_t i = 0; i < sizeof MEANINGS / sizeof *MEANINGS; i++)
		if (begins(state, MEANINGS[i].state))
			return &MEANINGS[i];
	return NULL;
}

enum ombud_status pg_lost(struct pg *c, struct err *err)
{
	pg_drop(c);
	c->lost = true;
	return fail(err, OMBUD_IO, _("the line to the server was lost: nothing of this was changed"));
}

enum ombud_status pg_explain(struct pg *c, struct err *err, const struct pg_result *r)
{
	const char *state = c->lib->PQresultErrorField(r, PG_DIAG_SQLSTATE);
	/* The server ends its sessions as it stops: 57P01 to 57P03; 08: the line itself. */
	if (!state || begins(state, "08") || begins(state, "57P0"))
		return pg_lost(c, err);
	const struct meaning *m = meaning_of(state);
	if (m)
		return fail(err, m->status, "%s", _(m->sentence));
	return fail(err, OMBUD_IO, _("the store's engine failed (PostgreSQL code %s)"), state);
}
