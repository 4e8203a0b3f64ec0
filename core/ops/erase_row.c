/* The row of an erasure with its figures and with what it leaves for later; carried out, it says so. */
#include <string.h>

#include "ops/erase_room.h"
#include "store/erasure.h"

static enum ombud_status keep_lines(struct ombud_session *s, struct arena *a, int64_t id, const struct erase_plan *p)
{
	struct erasure_line *v = ARENA_ARRAY(a, struct erasure_line, p->n_lines + 1);
	for (size_t i = 0; i < p->n_lines; i++)
		v[i] = (struct erasure_line){p->lines[i].place, p->lines[i].act, p->lines[i].ground, p->lines[i].until_day,
		    p->lines[i].n, p->lines[i].bytes};
	return erasure_lines_put(s->db, &s->err, id, v, p->n_lines);
}

/* What stays for a while, for the sweep to come back to. */
static enum ombud_status keep_left(struct ombud_session *s, const struct erasure_row *e, const struct erase_scope *c)
{
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < c->left.n && !status && e->person_id && !c->want->further; i++) {
		const struct erase_left *l = &c->left.v[i];
		status = erasure_left_add(s->db, &s->err, e->id, e->person_id,
		    &(const struct erasure_left){.ticket_id = l->ticket, .field = l->field, .retained_id = l->retained, .until_day = l->until_day,
		        .message_id = l->letter, .attachment_id = l->file});
	}
	return status;
}

enum ombud_status erase_record(int64_t *id, struct ombud_session *s, struct arena *a, const struct erase_want *want,
    const struct erase_plan *p)
{
	struct erasure_row e = {.cause = want->cause, .what = want->what, .ticket_id = want->request,
	    .person_id = want->person, .state = ERASURE_PLANNED, .planned_at = session_now(s), .planned_by = s->agent.id,
	    .rest_day = p->rest_day, .held = p->held};
	randombytes_buf(e.ledger, sizeof e.ledger);
	if (want->ledger)
		memcpy(e.ledger, want->ledger, sizeof e.ledger);
	memcpy(e.plan_hash, p->hash, sizeof e.plan_hash);
	if (erasure_add(&e.id, s->db, &s->err, &e) || erasure_put(s->db, &s->err, &e))
		return s->err.status;
	*id = e.id;
	return keep_lines(s, a, e.id, p);
}

struct erase_want erase_want_of(const struct erasure_row *e)
{
	return (struct erase_want){.cause = e->cause, .what = e->what, .person = e->person_id, .request = e->ticket_id};
}

/* The rows and their needles; what is erased says so in its row. */
enum ombud_status erase_take_out(struct ombud_session *s, struct arena *a, struct erasure_row *e, const struct erase_made *m,
    struct needles *needles)
{
	if (needles_keep(needles, s->db, &s->err, e->id) || erase_carry_out(s, a, m, e->id, e->ledger))
		return s->err.status;
	e->state = ERASURE_ERASED;
	e->erased_at = session_now(s);
	e->rest_day = m->plan.rest_day;
	e->held = m->plan.held;
	return keep_left(s, e, &m->scope) || keep_lines(s, a, e->id, &m->plan) || erasure_put(s->db, &s->err, e) ? s->err.status : OMBUD_OK;
}
