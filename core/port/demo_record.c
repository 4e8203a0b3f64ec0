/* Rows beside the tickets of the sample store, which the report counts. */
#include <stdio.h>
#include <string.h>

#include "base/time.h"
#include "ops/reveal.h"
#include "port/demo_past.h"
#include "store/fact.h"

#define ZONE "Europe/Stockholm"
enum { DAY = 86400, HOUR = 3600 };

static const struct sql KEPT = {"an item kept in the sample store", "issiii",
    "INSERT INTO retained(ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id)"
    " SELECT id, person_id, 'invoices', $2, $3, $4 + 180, $4, $5, $6 FROM ticket WHERE id = $1",
    true};
static const struct sql TASK = {"a recipient's task of the sample store", "isiiiii",
    "INSERT INTO task(ticket_id, person_id, recipient, what, text, due_day, state, message_id, at, agent_id, ended_at)"
    " SELECT id, person_id, 'Post-Partner AB', $2, '', $3, $4, (SELECT min(m.id) FROM message m"
    " WHERE m.case_id = ticket.case_id), $5, $6, $7 FROM ticket WHERE id = $1",
    true};
static const struct sql CONSENT = {"a consent of the sample store", "isisii",
    "INSERT INTO consent(person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
    " ticket_id, recorded_at, agent_id) SELECT person_id, $4, $2, $3, 'web', '1', CAST('' AS {BLOB}), lang, '', '', id, $5, $6"
    " FROM ticket WHERE id = $1 AND person_id IS NOT NULL",
    true};
static const struct sql RATING = {"a rating of the sample store", "iiii",
    "INSERT INTO rating(ticket_id, person_id, stars, comment, asked_at, at)"
    " SELECT id, person_id, $2, '', $3, $4 FROM ticket WHERE id = $1",
    true};
static const struct sql PERSON = {
    "person of a ticket of the sample store", "i", "SELECT coalesce(person_id, 0) FROM ticket WHERE id = $1", false};

static const struct sql ASSIGNEE = {
    "who has a ticket of the sample store", "i", "SELECT coalesce(assignee_id, 0) FROM ticket WHERE id = $1", false};

struct record {
	struct ombud_session *s;
	const struct demo_plan *p;
	struct demo_rng *rng;
	int64_t ticket;
};

static enum ombud_status fact(const struct record *r, const char *name, const char *value, int64_t at)
{
	int64_t id, person;
	const struct fact f = {.name = name, .value = value, .at = at, .agent_id = r->s->agent.id};
	return db_one(&person, r->s->db, &r->s->err, &PERSON, I(r->ticket))
	           ? r->s->err.status
	           : fact_insert(&id, r->s->db, &r->s->err, r->ticket, person, &f);
}

/* Most are told to the authority in time; those that were not say why. */
static enum ombud_status breach(const struct record *r)
{
	static const char *const risks[] = {"none", "risk", "high"};
	char told[24];
	bool notified = strcmp(r->p->code, "NOTIFIED") == 0, late = demo_chance(r->rng, 350);
	int64_t at = r->p->received + (int64_t)(late ? demo_between(r->rng, 75, 140) : demo_between(r->rng, 6, 70)) * HOUR;
	const char *risk = notified ? risks[1 + demo_below(r->rng, 2)] : risks[0];
	if (!*r->p->code || fact(r, "risk", risk, r->p->received + HOUR) || !notified || at > r->p->now)
		return r->s->err.status;
	snprintf(told, sizeof told, "%lld", (long long)at);
	if (fact(r, "sa-notified", told, at) ||
	    (late && fact(r, "late-reason", "it took days to see how far it went", at)) || strcmp(risk, "high") != 0)
		return r->s->err.status;
	return fact(r, "subjects-told", told, at);
}

/* What a complaint or the authority's case came to. */
static enum ombud_status outcome(const struct record *r)
{
	static const char *const ends[] = {"no", "no", "part", "yes"};
	return strcmp(r->p->code, "ANSWERED") == 0 ? fact(r, "upheld", ends[demo_below(r->rng, 4)], r->p->answered) : OMBUD_OK;
}

static enum ombud_status consent(const struct record *r, const char *what, int64_t at)
{
	static const char *const purposes[] = {"newsletter", "offers", "study"};
	const char *purpose = purposes[r->p->number % 3];
	if (at > r->p->now)
		return OMBUD_OK;
	return db_run(r->s->db, &r->s->err, &CONSENT, I(r->ticket), S(what), I(at), S(purpose), I(at), I(r->s->agent.id));
}

static enum ombud_status consents(const struct record *r)
{
	int64_t at = r->p->received, stop = at + (int64_t)demo_between(r->rng, 1, 60) * HOUR;
	if (consent(r, "given", at - (int64_t)demo_between(r->rng, 20, 200) * DAY) || consent(r, "withdrawn", at))
		return r->s->err.status;
	return consent(r, "stopped", stop);
}

static enum ombud_status erasure(const struct record *r)
{
	const char *code = r->p->code;
	int32_t review = local_day(ZONE, r->p->answered) + demo_between(r->rng, 30, 300);
	bool keeps = strncmp(code, "RET-", 4) == 0 || strcmp(code, "PARTIAL") == 0;
	const char *ground = strcmp(code, "RET-CLAIM") == 0 ? "17(3)(e)" : "17(3)(b)";
	return keeps ? db_run(r->s->db, &r->s->err, &KEPT, I(r->ticket), S("RET-LAW"), S(ground), I(review),
	                   I(r->p->answered), I(r->s->agent.id))
	             : OMBUD_OK;
}

static enum ombud_status recipients(const struct record *r)
{
	static const unsigned shares[] = {25, 65, 10};
	int state = (int)demo_pick(r->rng, shares, 3);
	int64_t at = r->p->answered, ended = state ? at + (int64_t)demo_between(r->rng, 1, 12) * DAY : 0;
	if (ended > r->p->now)
		state = 0, ended = 0;
	return db_run(r->s->db, &r->s->err, &TASK, I(r->ticket), S(r->p->kind == KIND_ERASURE ? "erase" : "rectify"),
	    I(local_day(ZONE, at) + 14), I(state), I(at), I(r->s->agent.id), I(ended));
}

static enum ombud_status rating(const struct record *r)
{
	static const unsigned stars[] = {4, 6, 15, 40, 35};
	int64_t at = r->p->answered + (int64_t)demo_between(r->rng, 2, 90) * HOUR;
	if (at > r->p->now)
		return OMBUD_OK;
	return db_run(r->s->db, &r->s->err, &RATING, I(r->ticket), I(1 + demo_pick(r->rng, stars, 5)), I(r->p->answered), I(at));
}

/* Who has it looked, or the caller. */
static enum ombud_status look(const struct record *r)
{
	static const char *const reasons[] = {"identity", "reply", "rectify", "other: they called"};
	static const char *const fields[] = {"email", "phone", "name", "address"};
	int64_t person = 0;
	if (db_one(&person, r->s->db, &r->s->err, &PERSON, I(r->ticket)) || !person)
		return r->s->err.status;
	int64_t caller = r->s->agent.id, looks = 0;
	if (db_one(&looks, r->s->db, &r->s->err, &ASSIGNEE, I(r->ticket)))
		return r->s->err.status;
	r->s->agent.id = looks ? looks : caller;
	enum ombud_status status = reveal_note(r->s, "reveal", "person", person, "reveal", reasons[demo_below(r->rng, 4)], 1, r->ticket, person,
	    fields[demo_below(r->rng, 4)]);
	r->s->agent.id = caller;
	return status;
}

enum ombud_status demo_record(struct ombud_session *s, const struct demo_plan *p, struct demo_rng *rng, int64_t ticket)
{
	const struct record r = {s, p, rng, ticket};
	enum ombud_status status = OMBUD_OK;
	if (p->kind == KIND_BREACH)
		status = breach(&r);
	else if ((p->kind == KIND_COMPLAINT || p->kind == KIND_DPA) && p->answered)
		status = outcome(&r);
	else if (p->kind == KIND_CONSENT_WD)
		status = consents(&r);
	else if (p->kind == KIND_ERASURE && p->answered)
		status = erasure(&r);
	bool told = p->answered && (p->kind == KIND_RECTIFICATION || p->kind == KIND_ERASURE);
	if (!status && told && demo_chance(rng, 300))
		status = recipients(&r);
	if (!status && p->answered && kind_info(p->kind)->service && demo_chance(rng, 250))
		status = rating(&r);
	return !status && !p->nobody && demo_chance(rng, 30) ? look(&r) : status;
}
