#include "ops/intake_earlier.h"

#include <stdlib.h>
#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "base/time.h"
#include "store/audit.h"
#include "store/fact.h"
#include "store/ticket.h"

enum { NEAR = 14 }; /* days by which people err about when they wrote */

static const struct sql HELD = {"earlier tickets of a person", "iii",
    "SELECT id, kind, received_at, is_open FROM ticket WHERE person_id = $1 AND id <> $2 AND received_at <= $3"
    " AND state NOT IN (12, 13, 14) ORDER BY is_open DESC, received_at DESC, id DESC LIMIT 100", false};
static const struct sql NUMBERED = {"whether a person has that ticket", "iii",
    "SELECT count(*) FROM ticket WHERE id = $1 AND person_id = $2 AND id <> $3", false};
static const struct sql OUTCOMES = {"how what a ticket follows ended", "i",
    "SELECT o.id, o.kind, o.state, o.resolution, o.received_at, o.answered_at, o.due_at FROM link x"
    " JOIN ticket o ON o.id = x.b_id WHERE x.a_id = $1 AND x.type IN ('follows', 'claims') ORDER BY o.id", false};

/* ---- what is held ----------------------------------------------------------------------------- */

static bool speaks_of(const struct intake *in, enum kind k)
{
	bool any = kind_info(k)->right && !(in->kind && kind_info(in->kind)->right) && !in->n_hints;
	bool hit = in->kind == k;
	for (size_t i = 0; i < in->n_hints; i++)
		hit |= in->hints[i].kind == k;
	return kind_info(k)->right && (hit || any);
}

/* Near the day that it names, where it names one; else the newest, the open ones first. */
static enum ombud_status find_held(
    int64_t *held, struct ombud_session *s, const struct intake *in, int64_t ticket, int64_t person)
{
	*held = 0;
	struct rows r = db_select(s->db, &s->err, &HELD, I(person), I(ticket), I(in->received_at));
	while (db_next(&r)) {
		int32_t day = local_day(s->constants.zone, db_int(&r, 2));
		bool near = !in->earlier_day || abs(day - in->earlier_day) <= NEAR;
		if (!*held && near && speaks_of(in, (enum kind)db_int(&r, 1)))
			*held = db_int(&r, 0);
	}
	return db_end(&r);
}

static enum ombud_status find_numbered(
    int64_t *held, struct ombud_session *s, const struct intake *in, int64_t ticket, int64_t person)
{
	int64_t n = 0;
	if (!in->earlier_ticket)
		return OMBUD_OK;
	if (db_one(&n, s->db, &s->err, &NUMBERED, I(in->earlier_ticket), I(person), I(ticket)))
		return s->err.status;
	if (n)
		*held = in->earlier_ticket;
	return OMBUD_OK;
}

/* ---- writing it down -------------------------------------------------------------------------- */

static enum ombud_status link_with(struct ombud_session *s, int64_t ticket, int64_t held)
{
	bool fresh;
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "link",
	    .object = "ticket",
	    .object_id = held,
	    .n = 1,
	    .detail = "follows"};
	return ticket_link(&fresh, s->db, &s->err, ticket, held, "follows") ? s->err.status
	                                                                  : audit_add(s->db, &s->err, &e);
}

static enum ombud_status note_alleged(
    struct ombud_session *s, const struct intake *in, int64_t ticket, int64_t person)
{
	char day[DAY_TEXT] = "?";
	if (in->earlier_day)
		day_text(day, in->earlier_day);
	int64_t id;
	const struct fact f = {.name = FACT_ALLEGED, .value = day, .at = in->received_at};
	return fact_insert(&id, s->db, &s->err, ticket, person, &f);
}

enum ombud_status intake_earlier(
    struct ombud_session *s, struct arena *a, const struct intake *in, int64_t ticket, int64_t person)
{
	int64_t held = 0;
	enum kind k = in->kind ? in->kind : KIND_OTHER;
	(void)a;
	if (!in->earlier || !in->earlier[0] || in->by_hand || (in->flags & (LETTER_AUTO | LETTER_BOUNCE | LETTER_LIST)))
		return OMBUD_OK;
	if (!kind_info(k)->right && k != KIND_COMPLAINT && !in->n_hints)
		return OMBUD_OK;
	if (person && (find_held(&held, s, in, ticket, person) || find_numbered(&held, s, in, ticket, person)))
		return s->err.status;
	return held ? link_with(s, ticket, held) : note_alleged(s, in, ticket, person);
}

/* ---- reading it ------------------------------------------------------------------------------- */

enum ombud_status earlier_line(const char **out, struct ombud_session *s, struct arena *a, int64_t ticket)
{
	int32_t day;
	const char *text;
	*out = "";
	if (fact_value(&text, s->db, &s->err, a, ticket, FACT_ALLEGED))
		return s->err.status;
	if (day_parse(text, strlen(text), &day))
		*out = arena_printf(a, KEPT_("says it asked first on %s; nothing of it is held"), text);
	else if (text[0])
		*out = KEPT_("says it asked before; nothing of it is held");
	return OMBUD_OK;
}

static void outcome(struct buf *b, struct ombud_session *s, const struct rows *r)
{
	char came[DAY_TEXT], answered[DAY_TEXT], due[DAY_TEXT];
	const char *zone = s->constants.zone, *code = db_text(r, 3);
	int64_t done = db_int(r, 5), late = db_int(r, 6);
	const struct kind_info *k = kind_info((enum kind)db_int(r, 1));
	const struct state_info *state = state_info((enum state)db_int(r, 2));
	buf_printf(b, KEPT_("%s#%lld %s of %s, %s%s%s"), b->len ? "; " : "", (long long)db_int(r, 0), k ? k->name : "?",
	    day_text(came, local_day(zone, db_int(r, 4))), state ? state->name : "?", *code ? " " : "", code);
	if (done)
		buf_printf(b, done < late ? KEPT_(", answered %s in time") : KEPT_(", answered %s, late"),
		    day_text(answered, local_day(zone, done)));
	else if (late != DUE_NEVER)
		buf_printf(b, KEPT_(", not answered, due %s"), day_text(due, local_day(zone, late - 1)));
}

enum ombud_status earlier_outcomes(const char **out, struct ombud_session *s, struct arena *a, int64_t ticket)
{
	struct buf b = {0};
	struct rows r = db_select(s->db, &s->err, &OUTCOMES, I(ticket));
	while (db_next(&r))
		outcome(&b, s, &r);
	*out = arena_str(a, buf_text(&b));
	buf_free(&b);
	return db_end(&r);
}
