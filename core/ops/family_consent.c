/* The operation that records what a person agreed to, refused or took back. */
#include <sodium.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/purpose.h"
#include "ops/registers.h"
#include "store/consent.h"
#include "store/purpose.h"

static bool among(const char *word, const char *const *words)
{
	for (; *words; words++)
		if (strcmp(*words, word) == 0)
			return true;
	return false;
}

static enum ombud_status check_how(struct op_ctx *c, const char *how)
{
	static const char *const ways[] = {"web", "mail", "phone", "post", "visit", NULL};
	if (among(how, ways))
		return OMBUD_OK;
	if (strcmp(how, "implied") == 0 || strcmp(how, "continued-use") == 0 || strcmp(how, "silence") == 0)
		return fail(&c->s->err, OMBUD_INPUT,
		    _("consent is a clear act of the person's (Art. 4(11) and 7(1) GDPR): continued use, silence or a box "
		      "ticked beforehand is none, and is not recorded as one"));
	return fail(&c->s->err, OMBUD_INPUT, _("--how: web, mail, phone, post or visit: how the person did it"));
}

static enum ombud_status check_what(struct op_ctx *c, const char *what)
{
	static const char *const words[] = {"given", "refused", "withdrawn", "stopped", NULL};
	return among(what, words) ? OMBUD_OK
	                          : fail(&c->s->err, OMBUD_INPUT, _("what: given, refused, withdrawn or stopped"));
}

/* What is taken back may be older than the records: the desk's own codes are enough for that. */
static enum ombud_status check_purpose(struct op_ctx *c, const struct consent_row *r)
{
	if (strcmp(r->what, "given") != 0 && purpose_info_of(r->purpose))
		return OMBUD_OK;
	return register_purpose(c, r->purpose);
}

/* A given consent has to be shown later: what it was to, and what the person was told. */
static enum ombud_status check_given(struct op_ctx *c, const struct consent_row *r)
{
	struct purpose_row p;
	struct err *err = &c->s->err;
	if (strcmp(r->what, "given") != 0)
		return OMBUD_OK;
	if (!r->hash && !r->evidence[0])
		return fail(err, OMBUD_INPUT,
		    _("consent has to be demonstrated (Art. 7(1) GDPR): give the text that was shown (--text -), or say where "
		      "the evidence is (--evidence)"));
	if (purpose_newest(&p, c->s->db, err, c->memory, r->purpose))
		return err->status;
	if (purpose_is_duty(p.basis))
		return fail(err, OMBUD_INPUT, _("'%s' rests on a duty of the law (%s): consent to it means nothing"), r->purpose, p.basis);
	return OMBUD_OK;
}

static enum ombud_status policy_of(struct op_ctx *c, struct consent_row *r)
{
	struct policy_row p;
	r->policy_no = op_arg(c, "policy");
	if (r->policy_no[0])
		return register_policy(c, r->policy_no);
	enum ombud_status status =
	    policy_on(&p, c->s->db, &c->s->err, c->memory, local_day(c->s->constants.zone, r->at));
	if (!status)
		r->policy_no = p.no;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status dates(struct op_ctx *c, struct consent_row *r, const struct ticket_row *t)
{
	if (register_time(c, "at", strcmp(r->what, "stopped") == 0 ? c->now : t->received_at, &r->at) ||
	    register_day(c, "expires", 0, &r->expires_day))
		return c->s->err.status;
	if (r->expires_day && r->expires_day < local_day(c->s->constants.zone, r->at))
		return fail(&c->s->err, OMBUD_INPUT, _("--expires lies before the consent"));
	return OMBUD_OK;
}

/* Whether an address of theirs is still one that no marketing reaches: consent alone does not lift that. */
static enum ombud_status say_suppressed(struct op_ctx *c, const struct consent_row *r)
{
	const unsigned char *keys;
	size_t n, stand;
	struct suppression_row *v;
	if (strcmp(r->what, "given") != 0)
		return OMBUD_OK;
	if (person_mail_keys(&keys, &n, c->s->db, &c->s->err, c->memory, r->person_id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (suppression_of(&v, &stand, c->s->db, &c->s->err, c->memory, keys + i * 16))
			return c->s->err.status;
		if (stand)
			c->remark = _("an address of the person's is suppressed: a DPO lifts that with 'suppression lift', with "
				      "a reason");
	}
	return OMBUD_OK;
}

static const unsigned char *hash_of(struct op_ctx *c, const char *text)
{
	unsigned char *hash = ARENA_ARRAY(c->memory, unsigned char, 32);
	crypto_hash_sha256(hash, (const unsigned char *)text, strlen(text));
	return hash;
}

enum ombud_status apply_consent(struct op_ctx *c, struct ticket_row *t)
{
	struct ombud_session *s = c->s;
	const char *text = op_arg(c, "text");
	struct consent_row r = {.person_id = t->person_id,
	    .ticket_id = t->id,
	    .recorded_at = c->now,
	    .agent_id = s->agent.id,
	    .purpose = op_arg(c, "purpose"),
	    .what = op_arg(c, "what"),
	    .how = op_arg(c, "how"),
	    .lang = op_has(c, "lang") ? op_arg(c, "lang") : t->lang,
	    .evidence = op_arg(c, "evidence"),
	    .third_party = op_arg(c, "third-party"),
	    .hash = text[0] ? hash_of(c, text) : NULL};
	if (!t->person_id)
		return fail(&s->err, OMBUD_CONFLICT, _("the ticket has no person who could consent"));
	if (check_what(c, r.what) || check_how(c, r.how) || check_purpose(c, &r) || check_given(c, &r) ||
	    dates(c, &r, t) || policy_of(c, &r) || consent_add(&r.id, s->db, &s->err, &r) || say_suppressed(c, &r))
		return s->err.status;
	if (strcmp(r.what, "stopped") == 0 && stop_keep(c, t, r.purpose, r.at))
		return s->err.status;
	c->touched = c->s->ledger_waits = true;
	c->detail = arena_printf(c->keep, "%s %s", r.purpose, r.what);
	return OMBUD_OK;
}
