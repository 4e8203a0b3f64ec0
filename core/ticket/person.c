/* A data subject as a whole, as a front end shows it: ombud_person_open. */
#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/access.h"
#include "ops/erase.h"
#include "ops/family_erase.h"
#include "ops/hold.h"
#include "ops/op.h"
#include "store/audit.h"
#include "store/hold.h"
#include "store/ticket.h"

enum { TICKETS_MOST = 500 };

static const struct sql TICKETS = {"the tickets of a person, to be shown", "ii",
    "SELECT id FROM ticket WHERE person_id = $1 ORDER BY id DESC LIMIT $2", false};
static const struct sql HOLDS = {"holds on a person and their tickets", "i",
    "SELECT h.id, h.object, h.object_id, h.field, h.ground, h.at, h.review_day FROM hold h WHERE " HOLD_STANDS
    " AND (h.object IN ('person', 'field') AND h.object_id = $1 OR h.object = 'ticket' AND h.object_id IN"
    " (SELECT id FROM ticket WHERE person_id = $1)) ORDER BY h.id", false};
static const struct sql KEPT = {"what is kept of a person", "i",
    "SELECT id, ticket_id, ground, until_day, at FROM retained WHERE person_id = $1 AND withdrawn = 0 ORDER BY id", false};
static const struct sql ERASURES = {"erasures of a person", "i",
    "SELECT id, coalesce(ticket_id, 0), state, planned_at FROM erasure WHERE person_id = $1 ORDER BY id", false};

struct whole {
	struct ombud_session *s;
	struct arena *a;
	struct ombud_person *out;
	int64_t ticket;
	VEC(struct ombud_person_note) notes;
};

/* ---- notes -------------------------------------------------------------------------------------------- */

static const char *time_word(const struct whole *w, int64_t at)
{
	char text[INSTANT_TEXT];
	return at ? arena_str(w->a, local_text(text, w->s->constants.zone, at)) : "";
}

static const char *day_word(const struct whole *w, int64_t day)
{
	char text[DAY_TEXT];
	return day ? arena_str(w->a, day_text(text, (int32_t)day)) : "";
}

static void add_consents(struct whole *w, const struct ombud_consents *c)
{
	if (c->restricted)
		vec_push(&w->notes, ((struct ombud_person_note){.what = "restricted", .title = _("restricted"),
		    .text = _("what is held of the person is stored, and used for nothing else (Art. 18)"), .since = ""}));
	if (c->suppressed[0])
		vec_push(&w->notes, ((struct ombud_person_note){.what = "suppressed", .title = _("suppressed"),
		    .text = arena_printf(w->a, _("no letters about: %s"), c->suppressed), .since = ""}));
	for (size_t i = 0; i < c->n; i++)
		vec_push(&w->notes, ((struct ombud_person_note){.what = "consent", .title = _("consent"),
		    .text = arena_printf(w->a, "%s: %s (%s)", c->v[i].purpose, c->v[i].what, c->v[i].how),
		    .since = time_word(w, c->v[i].at)}));
}

static enum ombud_status load_consents(struct whole *w)
{
	struct ombud_consents *c;
	if (ombud_consents(&c, w->s, w->ticket))
		return w->s->err.status;
	w->out->id = c->person;
	w->out->restricted = c->restricted;
	w->out->erased = c->erased;
	add_consents(w, c);
	ombud_consents_free(c);
	if (w->out->id)
		return OMBUD_OK;
	return fail(&w->s->err, OMBUD_NOTFOUND, _("nobody is known to stand behind #%lld"), (long long)w->ticket);
}

static void add_hold(struct whole *w, const struct rows *r)
{
	struct hold_row h = {.id = db_int(r, 0), .object = db_keep(r, w->a, 1), .object_id = db_int(r, 2), .field = db_int(r, 3)};
	bool ticket = h.object[0] == 't';
	vec_push(&w->notes, ((struct ombud_person_note){.what = "hold", .title = _("hold"),
	    .text = arena_printf(w->a, _("hold %lld on %s by Art. %s, to be looked at on %s"), (long long)h.id,
	        hold_object_said(w->a, &h), db_text(r, 4), day_word(w, db_int(r, 6))),
	    .since = time_word(w, db_int(r, 5)), .ticket = ticket ? h.object_id : 0}));
}

/* Its words may name anybody: it is said by its number. */
static void add_kept(struct whole *w, const struct rows *r)
{
	const char *until = day_word(w, db_int(r, 3)), *ground = db_keep(r, w->a, 2);
	long long id = db_int(r, 0);
	const char *text = until[0] ? arena_printf(w->a, _("item %lld stays until %s by %s"), id, until, ground)
	                            : arena_printf(w->a, _("item %lld stays by %s"), id, ground);
	vec_push(&w->notes, ((struct ombud_person_note){.what = "kept", .title = _("kept"), .text = text,
	    .since = time_word(w, db_int(r, 4)), .ticket = db_int(r, 1)}));
}

static void add_erasure(struct whole *w, const struct rows *r)
{
	vec_push(&w->notes, ((struct ombud_person_note){.what = "erasure", .title = _("erasure"),
	    .text = arena_printf(w->a, _("erasure %lld: %s"), (long long)db_int(r, 0), _(erasure_state_name(db_int(r, 2)))),
	    .since = time_word(w, db_int(r, 3)), .ticket = db_int(r, 1), .erasure = db_int(r, 0)}));
}

static enum ombud_status load_notes(struct whole *w)
{
	static const struct {
		const struct sql *sql;
		void (*add)(struct whole *w, const struct rows *r);
	} parts[] = {{&HOLDS, add_hold}, {&KEPT, add_kept}, {&ERASURES, add_erasure}};
	for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
		struct rows r = db_select(w->s->db, &w->s->err, parts[i].sql, I(w->out->id));
		while (db_next(&r))
			parts[i].add(w, &r);
		if (db_end(&r))
			return w->s->err.status;
	}
	w->out->n_notes = w->notes.n;
	w->out->notes = arena_grow(w->a, w->notes.v, w->notes.n, w->notes.n + 1, sizeof *w->notes.v);
	return OMBUD_OK;
}

/* ---- the whole ------------------------------------------------------------------------------------------ */

static enum ombud_status load_tickets(struct whole *w)
{
	int64_t *ids = ARENA_ARRAY(w->a, int64_t, TICKETS_MOST + 1);
	struct rows r = db_select(w->s->db, &w->s->err, &TICKETS, I(w->out->id), I(TICKETS_MOST + 1));
	size_t n = 0;
	while (db_next(&r))
		ids[n++] = db_int(&r, 0);
	w->out->more = n > TICKETS_MOST;
	w->out->tickets = ids;
	w->out->n_tickets = w->out->more ? TICKETS_MOST : n;
	return db_end(&r);
}

static enum ombud_status log_opening(struct whole *w)
{
	struct ombud_session *s = w->s;
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "open",
	    .object = "person",
	    .object_id = w->out->id,
	    .n = (int64_t)w->out->n_tickets};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if (audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static bool may_look(struct ombud_session *s)
{
	return !s->read_only && role_grant(session_roles(s), MAY_READ_AUDIT) != GRANT_NO;
}

enum ombud_status ombud_person_open(struct ombud_person **out, struct ombud_session *s, int64_t ticket)
{
	struct arena *a = arena_new();
	struct whole w = {.s = s, .a = a, .out = ARENA_NEW(a, struct ombud_person), .ticket = ticket};
	session_enter(s);
	*out = NULL;
	w.out->memory = a;
	w.out->may_look = may_look(s);
	enum ombud_status status = session_may(s, MAY_LIST, true, NULL);
	if (!status)
		status = access_can_log(s, _("opening a person"));
	if (!status)
		status = load_consents(&w);
	if (!status)
		status = load_tickets(&w);
	if (!status)
		status = load_notes(&w);
	if (!status)
		status = log_opening(&w); /* before anything is shown */
	vec_free(&w.notes);
	if (!status)
		*out = w.out;
	else
		arena_drop(a);
	return status;
}

void ombud_person_free(struct ombud_person *p)
{
	if (p)
		arena_drop(p->memory);
}
