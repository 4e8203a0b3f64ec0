/* Making a campaign: what it is about, what it says, for whom. */
#include "ops/campaign.h"

#include <string.h>

#include "base/say.h"
#include "ops/draft.h"
#include "ops/family.h"

enum { TEXT_BYTES = 64 << 10, FILTER_BYTES = 2000 };

enum ombud_status campaign_named(struct campaign_row *out, struct op_ctx *c)
{
	const char *name = op_arg(c, "name");
	enum ombud_status status = campaign_find(out, c->s->db, &c->s->err, c->memory, name);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, status, _("there is no campaign of that name: 'campaign list' has them"));
	return status;
}

enum ombud_status campaign_note(struct op_ctx *c, const struct campaign_row *k, const char *detail)
{
	c->changed = 1;
	return op_audit(c, c->op->face.name, "campaign", k->id, detail);
}

enum ombud_status campaign_markets(bool *yes, struct ombud_session *s, struct arena *a, const struct campaign_row *k)
{
	struct campaign_about about;
	*yes = false;
	if (!k->purpose[0])
		return OMBUD_OK;
	enum ombud_status status = campaign_purpose(&about, s->db, &s->err, a, k->purpose);
	*yes = !status && about.marketing;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

/* ---- new ------------------------------------------------------------------------------------------ */

static enum ombud_status name_ok(struct op_ctx *c, const char *name)
{
	struct campaign_row other;
	if (!saved_name_ok(name))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("a campaign's name is one word of at most 40 bytes, without blanks, commas, colons or brackets"));
	if (name_is_personal(name, strlen(name)))
		return name_refused(&c->s->err);
	enum ombud_status status = campaign_find(&other, c->s->db, &c->s->err, c->memory, name);
	if (!status)
		return fail(&c->s->err, OMBUD_CONFLICT, _("there is a campaign of that name"));
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status about_policy(struct campaign_about *about, struct op_ctx *c, struct campaign_row *k)
{
	k->policy_no = op_arg(c, "what");
	enum ombud_status status = campaign_policy(about, c->s->db, &c->s->err, c->memory, k->policy_no);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, status,
		    _("the register of policy versions has none of that number: what is told of is recorded there first"));
	return status;
}

static enum ombud_status about_purpose(struct campaign_about *about, struct op_ctx *c, struct campaign_row *k)
{
	k->purpose = op_arg(c, "what");
	enum ombud_status status = campaign_purpose(about, c->s->db, &c->s->err, c->memory, k->purpose);
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, status,
		    _("the processing records have no purpose of that code: what is asked for is recorded there first (13(3))"));
	return status;
}

static enum ombud_status about_what(struct campaign_about *about, struct op_ctx *c, struct campaign_row *k)
{
	k->kind = op_arg(c, "kind");
	if (strcmp(k->kind, "policy") == 0)
		return about_policy(about, c, k);
	if (strcmp(k->kind, "purpose") == 0)
		return about_purpose(about, c, k);
	return fail(&c->s->err, OMBUD_INPUT, _("a campaign tells of a policy, or asks for a purpose: 'policy NUMBER' or 'purpose CODE'"));
}

enum ombud_status run_campaign_new(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct campaign_about about;
	const char *said;
	struct campaign_row k = {.name = op_arg(c, "name"),
	    .policy_no = "",
	    .purpose = "",
	    .audience = op_arg(c, "audience"),
	    .rate = 0,
	    .at = c->now,
	    .agent_id = s->agent.id,
	    .text_by = s->agent.id};
	if (name_ok(c, k.name) || about_what(&about, c, &k))
		return s->err.status;
	if (strlen(k.audience) > FILTER_BYTES)
		return fail(&s->err, OMBUD_LIMIT, _("a campaign's filter holds at most 2000 bytes"));
	k.text_en = campaign_begins(s, c->memory, &k, &about, "en");
	k.text_sv = campaign_begins(s, c->memory, &k, &about, "sv");
	if (campaign_audience_ok(c, k.audience) || campaign_add(&k.id, s->db, &s->err, &k) || campaign_gather(&said, c, &k))
		return s->err.status;
	c->remark = said;
	return campaign_note(c, &k, k.kind);
}

/* ---- what it says ----------------------------------------------------------------------------------- */

static enum ombud_status new_text(const char **out, struct op_ctx *c, const char *was)
{
	const char *text = draft_clean(c->memory, op_arg(c, "text"));
	if (strlen(text) > TEXT_BYTES)
		return fail(&c->s->err, OMBUD_LIMIT, _("a campaign's letter holds at most 64 kB"));
	/* Without a subject of its own it keeps the one before. */
	if (strncmp(text, "Subject: ", 9) != 0)
		text = arena_printf(c->memory, "%.*s\n\n%s", (int)strcspn(was, "\n"), was, text);
	*out = text;
	return campaign_text_ok(c->s, c->memory, text, false);
}

/* What was approved is approved no more. */
static void back_to_draft(struct op_ctx *c, struct campaign_row *k)
{
	if (k->state == CAMPAIGN_APPROVED)
		c->remark = arena_str(c->keep, _("it has to be approved anew"));
	k->state = CAMPAIGN_DRAFT;
	k->approved_by = 0;
	k->approved_at = 0;
	k->text_by = c->s->agent.id;
}

enum ombud_status run_campaign_text(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct campaign_row k;
	const char *lang = op_arg(c, "lang"), *text = "";
	bool sv = strcmp(lang, "sv") == 0;
	if (!sv && strcmp(lang, "en") != 0)
		return fail(&s->err, OMBUD_INPUT, _("--lang: sv or en; who reads neither gets the English letter"));
	if (campaign_named(&k, c))
		return s->err.status;
	if (k.state > CAMPAIGN_APPROVED)
		return fail(&s->err, OMBUD_CONFLICT, _("some have the letter already: what it says cannot change any more"));
	if (new_text(&text, c, sv ? k.text_sv : k.text_en))
		return s->err.status;
	*(sv ? &k.text_sv : &k.text_en) = text;
	back_to_draft(c, &k);
	return campaign_set(s->db, &s->err, &k) ? s->err.status : campaign_note(c, &k, lang);
}

enum ombud_status run_campaign_drop(struct op_ctx *c)
{
	struct campaign_row k;
	if (campaign_named(&k, c))
		return c->s->err.status;
	if (k.state != CAMPAIGN_DRAFT || k.ticket_id)
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("it was approved, and stays as a record of that: 'campaign stop' keeps it from going on"));
	return campaign_note(c, &k, "") ? c->s->err.status : campaign_drop(c->s->db, &c->s->err, k.id);
}
