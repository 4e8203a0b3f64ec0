/* The operation that stops a purpose for a person: a withdrawal or an objection obeyed, in one step. It asks for
 * no proof of identity beyond the address that wrote (Art. 7(3): as easy as to give). */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/purpose.h"
#include "ops/registers.h"
#include "ops/required.h"
#include "store/clockrow.h"
#include "store/consent.h"
#include "store/fact.h"
#include "store/purpose.h"

static const char ALL[] = "all-marketing";

struct stopping {
	struct op_ctx *c;
	const struct ticket_row *t;
	int64_t at;          /* when the processing ended */
	const char *how;
	struct buf codes;    /* what was stopped, commas between */
};

static enum ombud_status word(struct stopping *k, const char *code, const char *what, int64_t at)
{
	int64_t id;
	struct op_ctx *c = k->c;
	struct policy_row p = {.no = ""};
	enum ombud_status status =
	    policy_on(&p, c->s->db, &c->s->err, c->memory, local_day(c->s->constants.zone, at));
	if (status && status != OMBUD_NOTFOUND)
		return status;
	const struct consent_row r = {.person_id = k->t->person_id,
	    .ticket_id = k->t->id,
	    .at = at,
	    .recorded_at = c->now,
	    .agent_id = c->s->agent.id,
	    .purpose = code,
	    .what = what,
	    .how = k->how,
	    .policy_no = status ? "" : p.no,
	    .lang = k->t->lang,
	    .evidence = "",
	    .third_party = ""};
	return consent_add(&id, c->s->db, &c->s->err, &r);
}

/* The person said so when the letter came; that it is done is said now. */
static enum ombud_status stop_one(struct stopping *k, const char *code)
{
	int64_t said = k->t->received_at < k->at ? k->t->received_at : k->at;
	buf_printf(&k->codes, "%s%s", k->codes.len ? "," : "", code);
	return word(k, code, "withdrawn", said) || word(k, code, "stopped", k->at) ? k->c->s->err.status : OMBUD_OK;
}

static enum ombud_status stop_all_marketing(struct stopping *k)
{
	struct op_ctx *c = k->c;
	struct purpose_row *p;
	size_t n;
	if (purpose_list(&p, &n, c->s->db, &c->s->err, c->memory, false))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (p[i].marketing && stop_one(k, p[i].code))
			return c->s->err.status;
	/* None is set up: the objection stands for the day when one is. */
	return k->codes.len ? OMBUD_OK : stop_one(k, "marketing");
}

static enum ombud_status stop_this(struct stopping *k, const char *code)
{
	struct op_ctx *c = k->c;
	struct purpose_row p;
	if (register_purpose(c, code) || purpose_newest(&p, c->s->db, &c->s->err, c->memory, code))
		return c->s->err.status;
	if (purpose_is_duty(p.basis))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("'%s' rests on a duty of the law (%s): it is neither consented to nor stopped"), code, p.basis);
	return stop_one(k, code);
}

static enum ombud_status suppress(struct stopping *k, const char *purpose)
{
	struct op_ctx *c = k->c;
	const unsigned char *keys;
	size_t n;
	const bool objects = k->t->kind == KIND_OBJECTION_DM || k->t->kind == KIND_OBJECTION;
	const struct suppression_row row = {.reason = objects ? "objection" : "withdrawal",
	    .purpose = purpose,
	    .ticket_id = k->t->id,
	    .at = c->now,
	    .agent_id = c->s->agent.id};
	if (person_mail_keys(&keys, &n, c->s->db, &c->s->err, c->memory, k->t->person_id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		int64_t id;
		if (suppression_add(&id, c->s->db, &c->s->err, &row, keys + i * 16))
			return c->s->err.status;
	}
	if (!n)
		c->remark = _("no e-mail address of the person is known: nothing could be suppressed");
	return OMBUD_OK;
}

/* ---- what the ticket and its clock keep of it ------------------------------------------------- */

static enum ombud_status fact(struct op_ctx *c, const struct ticket_row *t, const char *name, const char *value)
{
	int64_t id;
	const struct fact f = {.name = name, .value = value, .at = c->now, .agent_id = c->s->agent.id};
	if (!required_find(name, strlen(name), (enum kind)t->kind))
		return OMBUD_OK; /* a kind that is not about stopping */
	return fact_insert(&id, c->s->db, &c->s->err, t->id, t->person_id, &f);
}

/* What was stopped before on this ticket stays stopped: the newest row names all of it. */
static const char *codes_with(struct op_ctx *c, const char *before, const char *codes)
{
	struct buf all = {0};
	buf_str(&all, before);
	for (const char *p = codes; *p; p += strcspn(p, ","), p += *p == ',') {
		const char *code = arena_printf(c->memory, "%.*s", (int)strcspn(p, ","), p);
		if (!codes_have(buf_text(&all), code))
			buf_printf(&all, "%s%s", all.len ? "," : "", code);
	}
	const char *text = arena_str(c->memory, buf_text(&all));
	buf_free(&all);
	return text;
}

enum ombud_status stop_keep(struct op_ctx *c, const struct ticket_row *t, const char *codes, int64_t at)
{
	int64_t event;
	struct required_view v;
	const struct clock_event e = {.ticket_id = t->id,
	    .at = at,
	    .type = "stop",
	    .from_day = local_day(c->s->constants.zone, at),
	    .reason = codes,
	    .agent_id = c->s->agent.id};
	if (required_load(&v, c->s, c->memory, t))
		return c->s->err.status;
	const char *before = required_fact(&v, "purposes");
	if (fact(c, t, "purposes", codes_with(c, before ? before : "", codes)) ||
	    fact(c, t, "stopped-at", arena_printf(c->memory, "%lld", (long long)at)))
		return c->s->err.status;
	return clock_event_insert(&event, c->s->db, &c->s->err, &e);
}

static enum ombud_status stop(struct stopping *k)
{
	struct op_ctx *c = k->c;
	const char *code = op_arg(c, "purpose");
	bool all = strcmp(code, ALL) == 0;
	if ((all ? stop_all_marketing(k) : stop_this(k, code)) || suppress(k, all ? "" : code) ||
	    stop_keep(c, k->t, buf_text(&k->codes), k->at))
		return c->s->err.status;
	c->touched = c->s->ledger_waits = true;
	c->detail = arena_str(c->keep, buf_text(&k->codes));
	if (!c->remark)
		c->remark = arena_printf(c->keep, _("stopped: %s; what was done before stays lawful (Art. 7(3) GDPR)"), c->detail);
	return OMBUD_OK;
}

enum ombud_status apply_stop(struct op_ctx *c, struct ticket_row *t)
{
	struct stopping k = {.c = c, .t = t, .how = op_has(c, "how") ? op_arg(c, "how") : "mail"};
	static const char ways[] = "web,mail,phone,post,visit";
	if (!t->person_id)
		return fail(&c->s->err, OMBUD_CONFLICT, _("the ticket has no person whose data could be stopped"));
	if (!codes_have(ways, k.how))
		return fail(&c->s->err, OMBUD_INPUT, _("--how: web, mail, phone, post or visit: how the person did it"));
	enum ombud_status status = register_time(c, "at", c->now, &k.at);
	if (!status)
		status = stop(&k);
	buf_free(&k.codes);
	return status;
}
