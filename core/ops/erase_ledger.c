/* What the ledger is told of an erasure before its first row goes and after its last, and what it has of one. */
#include <string.h>

#include "base/ids.h"
#include "ops/erase_room.h"
#include "ops/ledger_of.h"
#include "ops/ledger_step.h"
#include "store/erasure.h"
#include "store/fact.h"

enum ombud_status erase_ledger(struct ledger **out, struct ombud_session *s, bool create)
{
	err_clear(&s->err); /* of what was asked before */
	return session_ledger(out, s, create);
}

/* As it was recorded with the request; without one, what began it. */
static const char *ground_of(struct ombud_session *s, struct arena *a, const struct erasure_row *e)
{
	const char *ground = "";
	struct err err = {0};
	if (e->ticket_id && fact_value(&ground, s->db, &err, a, e->ticket_id, "ground"))
		ground = "";
	return strncmp(ground, "17(1)", 5) == 0 ? ground : e->cause;
}

static struct ledger_entry entry_of(struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p, enum ledger_act act)
{
	struct ledger_count *counts = ARENA_ARRAY(a, struct ledger_count, p->n_lines + 1);
	struct ledger_entry out = {.act = act, .at = session_now(s), .ticket_id = e->ticket_id, .person_id = e->person_id,
	    .by_id = e->planned_by, .second_id = e->approved_by, .ground = ground_of(s, a, e), .counts = counts, .n_counts = p->n_lines};
	for (size_t i = 0; i < p->n_lines; i++)
		counts[i] = (struct ledger_count){p->lines[i].place, p->lines[i].act, p->lines[i].n};
	/* By these it is done again alike, whatever a copy has of them. */
	out.tickets = e->person_id ? p->stays : p->goes;
	out.n_tickets = e->person_id ? p->n_stays : p->n_goes;
	memcpy(out.id, e->ledger, sizeof out.id);
	memcpy(out.plan, e->plan_hash, sizeof out.plan);
	return out;
}

enum ombud_status erase_in_ledger(bool *yes, struct ombud_session *s, struct arena *a, const struct erasure_row *e)
{
	struct ledger *l;
	unsigned char (*ids)[16];
	size_t n = 0;
	*yes = false;
	enum ombud_status status = erase_ledger(&l, s, false);
	if (status == OMBUD_NOTFOUND) { /* there never was one */
		err_clear(&s->err);
		return OMBUD_OK;
	}
	if (!status)
		status = ledger_unended(&ids, &n, l, &s->err, a);
	for (size_t i = 0; i < n && !status; i++)
		*yes |= memcmp(ids[i], e->ledger, sizeof e->ledger) == 0;
	ledger_close(l);
	return status;
}

/* On the disk when it returns. */
enum ombud_status erase_tell_begin(struct ledger *l, struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p)
{
	struct ledger_entry entry = entry_of(s, a, e, p, LEDGER_ERASE);
	struct ledger_key *keys = NULL;
	if (e->person_id && ledger_keys_of(&keys, &entry.n_keys, l, s, a, e->person_id))
		return s->err.status;
	entry.keys = keys;
	return ledger_add(l, &s->err, &entry);
}

enum ombud_status erase_tell_end(struct ledger *l, struct ombud_session *s, struct arena *a, const struct erasure_row *e,
    const struct erase_plan *p)
{
	struct ledger_entry entry = entry_of(s, a, e, p, LEDGER_ERASED);
	enum ombud_status status = ledger_add(l, &s->err, &entry);
	if (!status)
		ledger_note(s, l);
	return status;
}

static const struct sql HERE = {"tickets of a person that were not erased", "i",
    "SELECT id FROM ticket WHERE person_id = $1 AND id NOT IN (SELECT ticket_id FROM tombstone) ORDER BY id", false};

/* To the ledger a further erasure leaves all that it does not name: who replays it takes no more than went. */
enum ombud_status erase_tell_further(struct ledger *l, struct ombud_session *s, struct arena *a,
    const struct erasure_row *e, const struct erase_plan *p)
{
	struct erase_plan told = *p;
	id_vec stays = {0};
	struct rows r = db_select(s->db, &s->err, &HERE, I(e->person_id));
	while (db_next(&r))
		if (!ids_have(p->goes, p->n_goes, db_int(&r, 0)))
			vec_push(&stays, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	told.stays = stays.v;
	told.n_stays = stays.n;
	if (!status)
		status = erase_tell_begin(l, s, a, e, &told);
	vec_free(&stays);
	return status;
}
