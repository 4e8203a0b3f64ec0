/* What a restored store is told again beside erasures: restrictions, suppressions, withdrawn consents, holds, items that
 * stay. Each is the last word once all are told, however often they are. */
#include <string.h>

#include "base/say.h"
#include "model/field.h"
#include "model/kept.h"
#include "model/ticket.h"
#include "ops/replay_room.h"
#include "store/person.h"

static const struct sql RESTRICT = {"a restriction again", "ii", "UPDATE person SET restricted = $2 WHERE id = $1", false};
static const struct sql SUPPRESS = {"a suppression again", "ibssiii",
    "INSERT INTO suppression(id, key, reason, purpose, ticket_id, at, agent_id) VALUES($1, $2, $3, $4, $5, $6, $7)"
    " ON CONFLICT(id) DO UPDATE SET withdrawn = 0", true};
static const struct sql UNSUPPRESS = {
    "the end of a suppression again", "i", "UPDATE suppression SET withdrawn = 1 WHERE id = $1", false};
static const struct sql WITHDRAW = {"a withdrawal again", "iisibiiii",
    "INSERT INTO consent(id, person_id, purpose, what, at, how, policy_no, text_hash, lang, evidence, third_party,"
    " expires_day, ticket_id, recorded_at, agent_id) VALUES($1, $2, $3, 'withdrawn', $4, 'restore', '', $5, '', '', '', $6,"
    " $7, $8, $9) ON CONFLICT(id) DO NOTHING", true};
static const struct sql HOLD = {"a hold again", "isiisiii",
    "INSERT INTO hold(id, object, object_id, field, ground, reference, at, agent_id, review_day)"
    " VALUES($1, $2, $3, $4, $5, '', $6, $7, $8) ON CONFLICT(id) DO UPDATE SET released_at = 0, released_by = NULL,"
    " withdrawn = 0", false};
static const struct sql RELEASE = {"the release of a hold again", "iii",
    "UPDATE hold SET released_at = $2, released_by = $3 WHERE id = $1", false};
static const struct sql ITEM = {"a retained item again", "iiissiiiisii",
    "INSERT INTO retained(id, ticket_id, person_id, item, code, ground, until_day, review_day, at, agent_id, object,"
    " object_id, field) VALUES($1, $2, $3, $4, $5, '', $6, $7, $8, $9, $10, $11, $12)"
    " ON CONFLICT(id) DO UPDATE SET withdrawn = 0", true};
static const struct sql NO_ITEM = {"the end of a retained item again", "i",
    "UPDATE retained SET withdrawn = 1 WHERE id = $1", false};
static const struct sql CODES = {"codes of purposes", "", "SELECT DISTINCT code FROM purpose", false};

/* "": of all, or of one that the copy does not know: the wider is the safe side. */
static enum ombud_status code_of(const char **out, struct replay *r, const struct ledger_entry *e)
{
	unsigned char mac[32];
	*out = "";
	struct rows q = db_select_values(r->s->db, &r->s->err, &CODES, NULL, 0);
	while (db_next(&q)) {
		ledger_purpose(mac, r->l, db_text(&q, 0));
		if (memcmp(mac, e->purpose, sizeof mac) == 0)
			*out = db_keep(&q, r->memory, 0);
	}
	return db_end(&q);
}

static enum ombud_status restriction(struct replay *r, const struct ledger_entry *e)
{
	id_vec who = {0};
	enum ombud_status status = replay_people(&who, r, e);
	for (size_t i = 0; i < who.n && !status; i++)
		status = db_run(r->s->db, &r->s->err, &RESTRICT, I(who.v[i]), I(e->act == LEDGER_RESTRICT));
	vec_free(&who);
	return status;
}

static enum ombud_status suppression(struct replay *r, const struct ledger_entry *e)
{
	const char *code;
	if (e->act == LEDGER_UNSUPPRESS)
		return db_run(r->s->db, &r->s->err, &UNSUPPRESS, I(e->row_id));
	if (code_of(&code, r, e))
		return r->s->err.status;
	return db_run(r->s->db, &r->s->err, &SUPPRESS, I(e->row_id), B(e->address, 16), S(e->ground), S(code),
	    ID_OR_NULL(e->ticket_id), I(e->at), I(e->by_id));
}

static enum ombud_status withdrawal(struct replay *r, const struct ledger_entry *e)
{
	id_vec who = {0};
	const char *code;
	enum ombud_status status = code_of(&code, r, e);
	if (!status)
		status = replay_people(&who, r, e);
	if (!status && (!code[0] || !who.n))
		replay_say(r, e, _("not done: the copy has no such person or purpose, and so no consent either"));
	/* The row's own number is the first one's. */
	for (size_t i = 0; i < who.n && code[0] && !status; i++)
		status = db_run(r->s->db, &r->s->err, &WITHDRAW, ID_OR_NULL(i ? 0 : e->row_id), I(who.v[i]), S(code), I(e->at),
		    B("", 0), I(0), ID_OR_NULL(e->ticket_id), I(session_now(r->s)), I(e->by_id));
	vec_free(&who);
	return status;
}

/* The words that were typed are lost. */
static const char *item_words(struct replay *r, const struct ledger_entry *e)
{
	const struct field *f = field_of_datum(e->field);
	if (strcmp(e->object, HOLD_TICKET) == 0)
		return arena_printf(r->memory, "#%lld", (long long)e->object_id);
	return e->object_id ? e->object : f ? f->name : "?";
}

static const char *code_of_item(const struct ledger_entry *e)
{
	size_t n;
	const struct code_info *c = code_table(&n);
	for (size_t i = 0; i < n; i++)
		if (strncmp(c[i].name, "RET-", 4) == 0 && strcmp(c[i].ground, e->ground) == 0)
			return c[i].name;
	return "RET-LAW";
}

static enum ombud_status item(struct replay *r, const struct ledger_entry *e)
{
	id_vec who = {0};
	if (e->act == LEDGER_UNRETAIN)
		return db_run(r->s->db, &r->s->err, &NO_ITEM, I(e->row_id));
	enum ombud_status status = replay_people(&who, r, e);
	if (!status)
		status = db_run(r->s->db, &r->s->err, &ITEM, I(e->row_id), I(e->ticket_id), ID_OR_NULL(who.n ? who.v[0] : 0),
		    S(item_words(r, e)), S(code_of_item(e)), I(e->until), I(e->day), I(e->at), I(e->by_id), S(e->object),
		    I(e->object_id), I(e->field));
	vec_free(&who);
	return status;
}

static enum ombud_status hold(struct replay *r, const struct ledger_entry *e)
{
	struct ombud_session *s = r->s;
	const char *object = e->object[0] ? e->object : e->ticket_id ? "ticket" : "person";
	int64_t id = e->object_id ? e->object_id : e->ticket_id ? e->ticket_id : e->person_id;
	if (e->act == LEDGER_RELEASE)
		return db_run(s->db, &s->err, &RELEASE, I(e->row_id), I(e->at), I(e->by_id));
	return db_run(s->db, &s->err, &HOLD, I(e->row_id), S(object), I(id), I(e->field), S(e->ground), I(e->at), I(e->by_id),
	    I(e->day));
}

enum ombud_status replay_kept(struct replay *r, const struct ledger_entry *e)
{
	return e->act == LEDGER_RETAIN || e->act == LEDGER_UNRETAIN ? item(r, e) : hold(r, e);
}

static bool looks_for_somebody(enum ledger_act act)
{
	return act == LEDGER_RESTRICT || act == LEDGER_LIFT || act == LEDGER_WITHDRAW;
}

static enum ombud_status doubts(struct replay *r, const struct ledger_entry *e)
{
	id_vec who = {0};
	enum ombud_status status = replay_people(&who, r, e);
	if (!status)
		status = replay_doubt(r, e, &who);
	vec_free(&who);
	return status;
}

enum ombud_status replay_other(struct replay *r, const struct ledger_entry *e)
{
	static const char *const words[LEDGER_ACTS] = {[LEDGER_RESTRICT] = N_("restriction"),
	    [LEDGER_LIFT] = N_("end of a restriction"), [LEDGER_SUPPRESS] = N_("suppression"),
	    [LEDGER_UNSUPPRESS] = N_("end of a suppression"), [LEDGER_WITHDRAW] = N_("withdrawn consent"),
	    [LEDGER_HOLD] = N_("hold"), [LEDGER_RELEASE] = N_("release of a hold"),
	    [LEDGER_RETAIN] = N_("retained item"), [LEDGER_UNRETAIN] = N_("end of a retained item")};
	replay_say(r, e, _(words[e->act]));
	r->out->others++;
	if (looks_for_somebody(e->act) && doubts(r, e))
		return r->s->err.status;
	if (r->dry)
		return OMBUD_OK;
	switch (e->act) {
	case LEDGER_RESTRICT:
	case LEDGER_LIFT:
		return restriction(r, e);
	case LEDGER_SUPPRESS:
	case LEDGER_UNSUPPRESS:
		return suppression(r, e);
	case LEDGER_WITHDRAW:
		return withdrawal(r, e);
	default:
		return replay_kept(r, e);
	}
}
