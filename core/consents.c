/* How a person stands with the desk: consents, suppression, restriction, and the policy of the day when their
 * data came. And the question of other systems whether an address may be reached. */
#include <sodium.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "ticket/standing_of.h"
#include "store/audit.h"
#include "store/consent.h"
#include "ops/hold.h"
#include "store/person.h"
#include "store/purpose.h"
#include "store/ticket.h"

struct standing {
	struct ombud_session *s;
	struct arena *a;
	struct ombud_consents *out;
	struct masker *masker; /* NULL: free words are left out */
};

static const char *agent_name(struct standing *k, int64_t id)
{
	struct agent_row agent;
	struct err ignored = {0};
	if (!id)
		return _("the desk");
	return agent_by_id(&agent, k->s->db, &ignored, k->a, id) ? "?" : agent.name;
}

static const char *hex(struct arena *a, const unsigned char *hash)
{
	enum { BYTES = 32 };
	char *text = ARENA_ARRAY(a, char, 2 * BYTES + 1);
	return hash ? sodium_bin2hex(text, 2 * BYTES + 1, hash, BYTES) : "";
}

static enum ombud_status load_consents(struct standing *k)
{
	struct ombud_session *s = k->s;
	struct consent_row *c;
	char day[DAY_TEXT];
	size_t n;
	if (consent_list(&c, &n, s->db, &s->err, k->a, k->out->person))
		return s->err.status;
	struct ombud_consent *v = ARENA_ARRAY(k->a, struct ombud_consent, n);
	for (size_t i = 0; i < n; i++)
		v[i] = (struct ombud_consent){.at = c[i].at,
		    .purpose = c[i].purpose,
		    .what = c[i].what,
		    .how = c[i].how,
		    .policy = c[i].policy_no,
		    .lang = c[i].lang,
		    .evidence = k->masker ? masker_keep(k->masker, k->a, c[i].evidence) : "",
		    .third_party = k->masker ? masker_keep(k->masker, k->a, c[i].third_party) : "",
		    .expires = c[i].expires_day ? arena_str(k->a, day_text(day, c[i].expires_day)) : "",
		    .who = agent_name(k, c[i].agent_id),
		    .text_hash = hex(k->a, c[i].hash)};
	k->out->v = v;
	k->out->n = n;
	return OMBUD_OK;
}

static void add_code(struct buf *out, const char *code)
{
	code = code[0] ? code : _("all marketing");
	if (!codes_have(buf_text(out), code))
		buf_printf(out, "%s%s", out->len ? "," : "", code);
}

static enum ombud_status load_suppressed(struct standing *k)
{
	struct ombud_session *s = k->s;
	struct suppression_row *v;
	const unsigned char *keys;
	struct buf b = {0};
	size_t n, m;
	enum ombud_status status = person_mail_keys(&keys, &n, s->db, &s->err, k->a, k->out->person);
	for (size_t i = 0; i < n && !status; i++) {
		status = suppression_of(&v, &m, s->db, &s->err, k->a, keys + i * 16);
		for (size_t x = 0; x < m && !status; x++)
			add_code(&b, v[x].purpose);
	}
	k->out->suppressed = arena_str(k->a, buf_text(&b));
	buf_free(&b);
	return status;
}

static enum ombud_status load_standing(struct standing *k)
{
	struct ombud_session *s = k->s;
	struct person_standing at;
	struct policy_row p;
	if (person_standing(&at, s->db, &s->err, k->out->person))
		return s->err.status;
	k->out->restricted = at.restricted;
	k->out->erased = at.erased_at != 0;
	enum ombud_status status =
	    policy_on(&p, s->db, &s->err, k->a, local_day(s->constants.zone, at.created_at));
	if (!status)
		k->out->policy = p.no;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status load(struct standing *k, int64_t ticket)
{
	struct ombud_session *s = k->s;
	struct ticket_row t;
	enum ombud_status status = ticket_load(&t, s->db, &s->err, k->a, ticket);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, status, _("there is no ticket #%lld"), (long long)ticket);
	if (status || !t.person_id)
		return status;
	k->out->person = t.person_id;
	k->masker = masker_open(s, k->a, ticket);
	return load_standing(k) || load_suppressed(k) ? s->err.status : load_consents(k);
}

enum ombud_status ombud_consents(struct ombud_consents **out, struct ombud_session *s, int64_t ticket)
{
	session_enter(s);
	struct arena *memory = arena_new();
	struct standing k = {.s = s, .a = memory, .out = ARENA_NEW(memory, struct ombud_consents)};
	*k.out = (struct ombud_consents){.suppressed = "", .policy = "", .memory = memory};
	*out = NULL;
	if (session_may(s, MAY_LIST, true, NULL) || load(&k, ticket)) {
		arena_drop(memory);
		return s->err.status;
	}
	*out = k.out;
	return OMBUD_OK;
}

void ombud_consents_free(struct ombud_consents *c)
{
	if (c)
		arena_drop(c->memory);
}

/* ---- as text ------------------------------------------------------------------------------------------ */

static void put_consent(struct buf *out, const struct ombud_session *s, const struct ombud_consent *c)
{
	char at[INSTANT_TEXT];
	buf_printf(out, "%s  %s %s, %s", local_text(at, s->constants.zone, c->at), c->purpose, c->what, c->how);
	if (c->policy[0])
		buf_printf(out, _(", policy %s"), c->policy);
	if (c->third_party[0])
		buf_printf(out, _(", also to %s"), c->third_party);
	if (c->expires[0])
		buf_printf(out, _(", until %s"), c->expires);
	buf_printf(out, _(", recorded by %s\n"), c->who);
	if (c->evidence[0])
		buf_printf(out, _("                  evidence: %s\n"), c->evidence);
	if (c->text_hash[0])
		buf_printf(out, _("                  text that was shown%s%s: SHA-256 %s\n"), c->lang[0] ? ", " : "", c->lang, c->text_hash);
}

static void put_standing(struct buf *out, const struct ombud_consents *c)
{
	buf_printf(out, _("person %lld%s%s\n"), (long long)c->person, c->restricted ? _(", restricted (Art. 18)") : "",
	    c->erased ? _(", erased (Art. 17)") : "");
	buf_printf(out, _("policy when the data came: %s\n"), c->policy[0] ? c->policy : _("none in the register"));
	buf_printf(out, _("suppressed: %s\n"), c->suppressed[0] ? c->suppressed : _("no"));
}

enum ombud_status ombud_consents_text(char **out, struct ombud_session *s, int64_t ticket)
{
	struct ombud_consents *c;
	struct buf b = {0};
	*out = NULL;
	if (ombud_consents(&c, s, ticket))
		return s->err.status;
	if (c->person)
		put_standing(&b, c);
	else
		buf_printf(&b, _("#%lld has no person\n"), (long long)ticket);
	for (size_t i = 0; i < c->n; i++)
		put_consent(&b, s, &c->v[i]);
	if (c->person && !c->n)
		buf_str(&b, _("no consent was given, refused or taken back\n"));
	ombud_consents_free(c);
	*out = buf_take(&b);
	return OMBUD_OK;
}

static void add_part(struct buf *b, const char *part)
{
	buf_printf(b, "%s%s", b->len ? "; " : "", part);
}

/* The last word on each purpose: a later one of the same purpose says more. */
static void add_words(struct buf *b, struct arena *a, const struct ombud_consents *c)
{
	for (size_t i = 0; i < c->n; i++) {
		bool last = true;
		for (size_t k = i + 1; k < c->n; k++)
			last &= strcmp(c->v[i].purpose, c->v[k].purpose) != 0;
		if (last)
			add_part(b, arena_printf(a, "%s: %s", c->v[i].purpose, c->v[i].what));
	}
}

/* The holds on the ticket, or on its person whole. */
static enum ombud_status add_holds(struct buf *b, struct ombud_session *s, struct arena *a, int64_t ticket)
{
	struct hold_row *h;
	size_t n;
	if (hold_covers(&h, &n, s->db, &s->err, a, HOLD_TICKET, ticket, 0))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		add_part(b, arena_printf(a, _("held: %s"), hold_said(a, &h[i])));
	return OMBUD_OK;
}

enum ombud_status standing_line(
    const char **out, struct ombud_session *s, struct arena *a, int64_t ticket, int64_t person)
{
	struct ombud_consents c = {.suppressed = "", .policy = "", .person = person};
	struct standing k = {.s = s, .a = a, .out = &c};
	struct buf b = {0};
	*out = "";
	enum ombud_status status = add_holds(&b, s, a, ticket);
	if (!status && person && (load_standing(&k) || load_suppressed(&k) || load_consents(&k)))
		status = s->err.status;
	if (c.restricted)
		add_part(&b, _("restricted (Art. 18)"));
	if (c.erased)
		add_part(&b, _("erased (Art. 17)"));
	if (c.suppressed[0])
		add_part(&b, arena_printf(a, _("suppressed: %s"), c.suppressed));
	add_words(&b, a, &c);
	*out = arena_str(a, buf_text(&b));
	buf_free(&b);
	return status;
}

static const struct sql NEWEST = {
    "newest ticket of a person", "i", "SELECT max(id) FROM ticket WHERE person_id = $1 HAVING count(*) > 0", false};

enum ombud_status ombud_person_ticket(int64_t *ticket, struct ombud_session *s, int64_t person)
{
	session_enter(s);
	*ticket = 0;
	enum ombud_status status = session_may(s, MAY_LIST, true, NULL);
	if (!status)
		status = db_one(ticket, s->db, &s->err, &NEWEST, I(person));
	return status == OMBUD_NOTFOUND ? fail(&s->err, status, _("person %lld has no ticket"), (long long)person) : status;
}

/* ---- other systems' question ------------------------------------------------------------------------ */

static enum ombud_status is_suppressed(
    bool *yes, struct ombud_session *s, struct arena *a, const char *address, const char *purpose)
{
	unsigned char key[16];
	struct suppression_row *v;
	size_t n;
	*yes = false;
	datum_key(key, s->key, DATUM_EMAIL, address);
	if (suppression_of(&v, &n, s->db, &s->err, a, key))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		*yes |= !purpose || !v[i].purpose[0] || strcmp(v[i].purpose, purpose) == 0;
	return OMBUD_OK;
}

/* Who asks learns of each address whether its person objected: it is written down how many were asked. */
static enum ombud_status note(struct ombud_session *s, size_t n)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "suppression-check",
	    .object = "register",
	    .n = (int64_t)n,
	    .detail = ""};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if (audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

enum ombud_status ombud_suppressed(
    bool *yes, struct ombud_session *s, const char *const *addresses, size_t n, const char *purpose)
{
	struct arena a = {0};
	session_enter(s);
	enum ombud_status status = session_may(s, MAY_CONSENT, false, NULL);
	if (!status)
		status = note(s, n);
	for (size_t i = 0; i < n && !status; i++)
		status = is_suppressed(&yes[i], s, &a, addresses[i], purpose);
	arena_free(&a);
	return status;
}
