#include "ops/erased.h"

#include <string.h>

#include "base/say.h"
#include "ops/erase_room.h"
#include "ops/ledger_of.h"
#include "store/setting.h"

static const struct sql ROW = {"an erasure", "i",
    "SELECT id, coalesce(ticket_id, 0), coalesce(person_id, 0), state, planned_by, coalesce(approved_by, 0), planned_at,"
    " approved_at, begun_at, erased_at, proven_at, checked_at, found, held, rest_day, cause, what, files, ledger, plan_hash"
    " FROM erasure WHERE id = $1",
    false};

static void read_row(struct erased_row *e, const struct rows *r, struct arena *memory)
{
	int64_t *const numbers[] = {&e->id, &e->ticket_id, &e->person_id, &e->state, &e->planned_by, &e->approved_by,
	    &e->planned_at, &e->approved_at, &e->begun_at, &e->erased_at, &e->proven_at, &e->checked_at, &e->found, &e->held,
	    &e->rest_day};
	int at = 0;
	for (; at < (int)(sizeof numbers / sizeof *numbers); at++)
		*numbers[at] = db_int(r, at);
	e->cause = db_keep(r, memory, at++);
	e->what = db_keep(r, memory, at++);
	e->files = db_keep(r, memory, at++);
	if (db_bytes(r, at) == sizeof e->ledger)
		memcpy(e->ledger, db_blob(r, at), sizeof e->ledger);
	at++;
	if (db_bytes(r, at) == sizeof e->plan)
		memcpy(e->plan, db_blob(r, at), sizeof e->plan);
}

enum ombud_status erased_row(struct erased_row *out, struct ombud_session *s, struct arena *memory, int64_t id)
{
	*out = (struct erased_row){0};
	struct rows r = db_select(s->db, &s->err, &ROW, I(id));
	if (db_next(&r))
		read_row(out, &r, memory);
	if (db_end(&r))
		return s->err.status;
	return out->id ? OMBUD_OK : fail(&s->err, OMBUD_NOTFOUND, _("no erasure %lld: 'erase list' names them"), (long long)id);
}

enum ombud_status erased_key(unsigned char out[32], struct ombud_session *s)
{
	struct ledger *l;
	if (erase_ledger(&l, s, false))
		return s->err.status;
	ledger_derive(out, l, "needle");
	ledger_close(l);
	return OMBUD_OK;
}
