#include "ops/purpose_gate.h"

#include <string.h>

#include "base/say.h"
#include "model/purpose.h"
#include "store/consent.h"
#include "store/person.h"
#include "store/purpose.h"
#include "store/ticket.h"

struct gate {
	struct ombud_session *s;
	struct arena *a;
	const struct purpose_letter *l;
	const char *code;
	struct purpose_row p;
	const char *word; /* the person's last on this purpose, "" none */
	const char *why;
};

/* Each check says why, and the first that does is what is told. */
static enum ombud_status no(struct gate *g, const char *sentence)
{
	g->why = sentence;
	return OMBUD_OK;
}

static bool is_duty(const struct gate *g)
{
	return purpose_is_duty(g->p.basis);
}

/* ---- the records, and the policy ------------------------------------------------------------------ */

static enum ombud_status has_record(struct gate *g)
{
	struct ombud_session *s = g->s;
	enum ombud_status status = purpose_on(&g->p, s->db, &s->err, g->a, g->code, session_today(s));
	if (status != OMBUD_NOTFOUND)
		return status;
	return no(g, arena_printf(g->a,
	    _("no record of processing '%s' is in force (Art. 30(1) GDPR): another purpose is said with --purpose, and a "
	      "DPO sets this one with 'purpose-set %s'"), g->code, g->code));
}

/* Of a duty the policy need not tell before it is done: who asks is answered. */
static enum ombud_status is_told_of(struct gate *g)
{
	struct ombud_session *s = g->s;
	struct policy_row p;
	if (is_duty(g))
		return OMBUD_OK;
	enum ombud_status status = policy_on(&p, s->db, &s->err, g->a, session_today(s));
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	if (codes_have(p.purposes, g->code) || strcmp(g->p.policy_no, p.no) == 0)
		return OMBUD_OK;
	return no(g, arena_printf(g->a,
	    _("the policy in force (%s) does not name the purpose '%s': people are told before a new purpose (Art. 13(3) "
	      "GDPR); a DPO adds a version that names it ('policy add') or another purpose is said with --purpose"), p.no, g->code));
}

/* ---- the person ------------------------------------------------------------------------------------ */

static enum ombud_status may_be_used(struct gate *g)
{
	struct ombud_session *s = g->s;
	struct person_standing at;
	if (person_standing(&at, s->db, &s->err, g->l->person) ||
	    consent_state(&g->word, s->db, &s->err, g->a, g->l->person, g->code, session_today(s)))
		return s->err.status;
	if (at.erased_at && !is_duty(g)) /* the answer to the request itself is owed, and its address is kept for it */
		return no(g, _("the person's data were erased (Art. 17 GDPR): nothing is sent to them; a new letter of "
			       "theirs is a new person"));
	bool agreed = strcmp(g->word, "given") == 0 && !g->p.marketing;
	if (at.restricted && !is_duty(g) && !agreed)
		return no(g, arena_printf(g->a,
		    _("the person's data are restricted: they are only stored, but to answer their request, for claims and for "
		      "others' rights (Art. 18(2) GDPR): ask the DPO; '%s' goes with their consent to it ('consent %s given'), "
		      "or once the restriction is lifted"), g->code, g->code));
	return OMBUD_OK;
}

static enum ombud_status has_ground(struct gate *g)
{
	bool given = strcmp(g->word, "given") == 0;
	if (is_duty(g) || given)
		return OMBUD_OK;
	if (purpose_is_consent(g->p.basis))
		return no(g, arena_printf(g->a,
		    _("'%s' rests on consent (%s), and the person %s: 'consent %s given' records one that is shown, and nothing "
		      "else does (Art. 6(1)(a) and 7(1) GDPR)"), g->code, g->p.basis,
		    g->word[0] ? arena_printf(g->a, _("has none that stands: the last word is '%s'"), g->word) : _("gave none"), g->code));
	if (!g->word[0] || strcmp(g->word, "expired") == 0)
		return OMBUD_OK;
	return no(g, arena_printf(g->a,
	    _("the person does not want '%s' (the last word is '%s', Art. 21 GDPR): 'consent %s given' records another word "
	      "of theirs"), g->code, g->word, g->code));
}

/* ---- suppressed addresses --------------------------------------------------------------------------- */

static enum ombud_status not_suppressed(struct gate *g, const unsigned char *key)
{
	struct ombud_session *s = g->s;
	struct suppression_row *v;
	size_t n;
	if (suppression_of(&v, &n, s->db, &s->err, g->a, key))
		return s->err.status;
	for (size_t i = 0; i < n && !g->why[0]; i++)
		if (v[i].purpose[0] ? strcmp(v[i].purpose, g->code) == 0 : g->p.marketing)
			no(g, arena_printf(g->a,
			    _("the address is suppressed for '%s' (%s, Art. 21(3) and 7(3) GDPR): a DPO lifts that with "
			      "'suppression lift', with a reason"), g->code, v[i].reason));
	return OMBUD_OK;
}

static enum ombud_status may_be_reached(struct gate *g)
{
	struct ombud_session *s = g->s;
	const unsigned char *keys;
	unsigned char key[16];
	size_t n;
	if (is_duty(g) || person_mail_keys(&keys, &n, s->db, &s->err, g->a, g->l->person))
		return s->err.status;
	for (size_t i = 0; i < n && !g->why[0]; i++)
		if (not_suppressed(g, keys + i * sizeof key))
			return s->err.status;
	if (g->why[0] || !g->l->recipient || !g->l->recipient[0])
		return OMBUD_OK;
	datum_key(key, s->key, DATUM_EMAIL, g->l->recipient);
	return not_suppressed(g, key);
}

enum ombud_status purpose_gate(
    const char **why, struct ombud_session *s, struct arena *a, const struct purpose_letter *l)
{
	enum ombud_status (*const checks[])(struct gate *) = {has_record, is_told_of, may_be_used, has_ground, may_be_reached};
	enum { OF_NOBODY = 2, CHECKS = sizeof checks / sizeof *checks };
	struct gate g = {.s = s, .a = a, .l = l, .code = l->purpose, .word = "", .why = ""};
	enum ombud_status status = OMBUD_OK;
	for (size_t i = 0; i < (l->person ? CHECKS : OF_NOBODY) && !status && !g.why[0]; i++)
		status = checks[i](&g);
	*why = g.why;
	return status;
}

enum ombud_status purpose_of_letter(
    const char **out, struct ombud_session *s, struct arena *a, const struct ticket_row *t, const char *given)
{
	struct purpose_row p;
	*out = given && given[0] ? given : purpose_of_kind((enum kind)t->kind);
	if (!given || !given[0])
		return OMBUD_OK;
	enum ombud_status status = purpose_newest(&p, s->db, &s->err, a, given);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_INPUT,
		    _("there is no purpose '%.32s' in the records of processing: 'processing list' has them"), given);
	return status;
}
