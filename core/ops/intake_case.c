#include "ops/intake_case.h"

#include <string.h>
#include <strings.h>

#include "ops/intake_bounce.h"
#include "ops/intake_many.h"
#include "ops/intake_person.h"
#include "store/disclosure.h"
#include "store/person.h"
#include "store/setting.h"

enum { MERGES_MOST = 50 }; /* a ring of them has no end */

struct finding {
	struct ombud_session *s;
	struct arena *a;
	const struct intake *in;
	struct intake_place *out;
};

static const struct sql CASE_OF_TICKET = {
    "case of a ticket", "i", "SELECT case_id FROM ticket WHERE id = $1", false};
static const struct sql TARGET = {"what a ticket was merged into", "i",
    "SELECT merged_into FROM ticket WHERE id = $1 AND merged_into IS NOT NULL", false};
/* The ticket that a letter of ours is about, else one of its case that is not merged, else any. */
static const struct sql TICKET_OF_LETTER = {"ticket of a Message-ID", "s",
    "SELECT coalesce(m.ticket_id, t.id) FROM message m JOIN ticket t ON t.case_id = m.case_id"
    " WHERE m.message_id = $1 AND m.message_id <> '' ORDER BY m.id, t.merged_into IS NOT NULL, t.id LIMIT 1", false};
static const struct sql TICKET_OF_ROW = {"ticket of a letter", "i",
    "SELECT coalesce(m.ticket_id, t.id) FROM message m JOIN ticket t ON t.case_id = m.case_id"
    " WHERE m.id = $1 ORDER BY t.merged_into IS NOT NULL, t.id LIMIT 1", false};
static const struct sql OWNER = {"whether a key belongs to a case", "bi",
    "SELECT 1 FROM datum d JOIN cases c ON c.person_id = d.person_id"
    " WHERE d.key = $1 AND c.id = $2 LIMIT 1", false};

/* *id as it is where there is nothing. */
static enum ombud_status ask(struct finding *f, int64_t *id, const struct sql *sql, int64_t of)
{
	enum ombud_status status = db_one(id, f->s->db, &f->s->err, sql, I(of));
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

/* ---- who may join --------------------------------------------------------------------------------- */

/* A case's own addresses only: ids and tokens are a stranger's to type. */
static enum ombud_status may_join(struct finding *f, int64_t case_id, bool *own)
{
	struct ombud_session *s = f->s;
	unsigned char key[16];
	int64_t one;
	if (*own || !f->in->address || !f->in->address[0])
		return OMBUD_OK;
	datum_key(key, s->key, DATUM_EMAIL, f->in->address);
	enum ombud_status status = db_one(&one, s->db, &s->err, &OWNER, B(key, 16), I(case_id));
	*own = status == OMBUD_OK;
	if (status == OMBUD_NOTFOUND)
		return OMBUD_OK; /* who it is of is looked up later, and logged then */
	return status ? status : intake_asked(s, f->in, DATUM_EMAIL, f->in->address, true);
}

/* Whom the ticket was forwarded to answers on it, and is not its person. */
static enum ombud_status may_answer(struct finding *f, int64_t ticket, bool *own)
{
	struct ombud_session *s = f->s;
	bool to = false;
	if (*own || !f->in->address || !f->in->address[0] || f->in->by_hand)
		return OMBUD_OK;
	if (disclosed_to(&to, s->db, &s->err, ticket, f->in->address))
		return s->err.status;
	*own = f->out->other = to;
	return OMBUD_OK;
}

static enum ombud_status last_of(struct finding *f, int64_t *ticket)
{
	int64_t next = 0;
	for (int i = 0; i < MERGES_MOST; i++, next = 0) {
		if (ask(f, &next, &TARGET, *ticket))
			return f->s->err.status;
		if (!next)
			break;
		*ticket = next;
	}
	return OMBUD_OK;
}

/* Whose the ticket was may write to what it was merged into. trusted: whoever it is. */
static enum ombud_status try_ticket(struct finding *f, int64_t ticket, bool trusted)
{
	int64_t last = ticket, was = 0, is = 0;
	bool own = trusted;
	if (!ticket || f->out->case_id)
		return OMBUD_OK;
	if (last_of(f, &last) || ask(f, &was, &CASE_OF_TICKET, ticket) || ask(f, &is, &CASE_OF_TICKET, last) || !was)
		return f->s->err.status;
	if (may_join(f, was, &own) || (is && may_join(f, is, &own)) || may_answer(f, ticket, &own) ||
	    may_answer(f, last, &own))
		return f->s->err.status;
	if (own)
		f->out->case_id = is ? is : was;
	else if (!f->out->claims)
		f->out->claims = is ? last : ticket;
	return OMBUD_OK;
}

static enum ombud_status try_id(struct finding *f, const char *message_id)
{
	int64_t ticket;
	if (f->out->case_id || !message_id || !message_id[0])
		return OMBUD_OK;
	enum ombud_status status = db_one(&ticket, f->s->db, &f->s->err, &TICKET_OF_LETTER, S(message_id));
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	return try_ticket(f, ticket, f->out->ours);
}

/* ---- letters that are not the person's -------------------------------------------------------------- */

/* The ticket that is told is the one that is worked on. */
static enum ombud_status place_report(struct finding *f)
{
	struct outbox_row *o = &f->out->report;
	int64_t ticket = o->ticket_id;
	if (!ticket && ask(f, &ticket, &TICKET_OF_ROW, o->message_id))
		return f->s->err.status;
	if (try_ticket(f, ticket, true) || last_of(f, &ticket))
		return f->s->err.status;
	o->ticket_id = ticket;
	if (!f->out->case_id)
		o->id = 0; /* its case is gone */
	return OMBUD_OK;
}

static enum ombud_status from_us(struct finding *f)
{
	const char *from = setting_get(f->s->db, &f->s->err, f->a, "mail.from");
	const char *address = f->in->address ? f->in->address : "";
	f->out->ours = from && address[0] && !f->in->by_hand && strcasecmp(from, address) == 0;
	return f->s->err.status;
}

/* Anybody can write our address into From, and a number into the subject: what joins a case must name a
 * letter of it. A number alone is what every letter of ours has, and the desk has those. */
static enum ombud_status returned(struct finding *f)
{
	int64_t case_id = 0;
	if (!f->out->ours || f->out->case_id || !f->in->live || !f->in->token_ticket)
		return OMBUD_OK;
	enum ombud_status status = ask(f, &case_id, &CASE_OF_TICKET, f->in->token_ticket);
	f->out->here = case_id != 0;
	return status;
}

static enum ombud_status by_ids(struct finding *f)
{
	for (size_t i = f->in->n_references; i-- > 0;)
		if (try_id(f, f->in->references[i]))
			return f->s->err.status;
	return try_id(f, f->in->in_reply_to);
}

enum ombud_status intake_find_place(struct intake_place *out, struct ombud_session *s, struct arena *a,
    const struct intake *in, unsigned flags)
{
	struct finding f = {s, a, in, out};
	*out = (struct intake_place){0};
	if (intake_bounce_of(&out->report, s, a, in, flags))
		return s->err.status;
	if (out->report.id && !outbox_is_quiet(&out->report) && place_report(&f))
		return s->err.status;
	if (out->report.id)
		return OMBUD_OK;
	if (from_us(&f) || by_ids(&f) || returned(&f))
		return s->err.status;
	if (!out->here && try_ticket(&f, in->token_ticket, false))
		return s->err.status;
	return out->here || out->case_id ? OMBUD_OK : intake_many_of(&out->many, s, a, in);
}
