/* That a campaign goes: another than its maker agrees, one tries it on oneself, it is sent, and stopped. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "ops/campaign.h"
#include "store/message.h"
#include "store/outbox.h"
#include "store/setting.h"
#include "store/ticket.h"

/* ---- approval ------------------------------------------------------------------------------------ */

static enum ombud_status may_approve(struct op_ctx *c, const struct campaign_row *k)
{
	struct ombud_session *s = c->s;
	if (k->state != CAMPAIGN_DRAFT)
		return fail(&s->err, OMBUD_CONFLICT, _("it is approved already"));
	if (k->agent_id == s->agent.id || k->text_by == s->agent.id)
		return fail(&s->err, OMBUD_DENIED,
		    _("campaign-approve: who made a campaign or wrote its text does not approve it: another of %s does"),
		    permission_holders(MAY_LEGAL_TABLES));
	return campaign_text_ok(s, c->memory, k->text_en, true) ? s->err.status
	                                                        : campaign_text_ok(s, c->memory, k->text_sv, true);
}

/* A ticket that the DPO has, to work on it by; and a case for the letters, which no ticket has to show. */
static enum ombud_status open_ticket(struct op_ctx *c, struct campaign_row *k)
{
	struct ombud_session *s = c->s;
	struct ticket_row t = {.kind = KIND_CAMPAIGN,
	    .state = STATE_WORK,
	    .is_open = 1,
	    .priority = PRI_NORMAL,
	    .assignee_id = s->agent.id,
	    .received_at = c->now,
	    .updated_at = c->now,
	    .subject = arena_printf(c->memory, _("Campaign %s"), k->name),
	    .external_id = "",
	    .lang = "",
	    .extension = "",
	    .resolution = "",
	    .ground = "",
	    .labels = "",
	    .team = ""};
	if (case_insert(&t.case_id, s->db, &s->err, c->now, 0) || case_insert(&k->case_id, s->db, &s->err, c->now, 0) ||
	    due_set(s, c->memory, &t) || ticket_insert(&k->ticket_id, s->db, &s->err, &t))
		return s->err.status;
	return op_audit(c, "new", "ticket", k->ticket_id, "campaign");
}

enum ombud_status run_campaign_approve(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct campaign_row k;
	const char *said;
	int64_t waits;
	if (campaign_named(&k, c) || may_approve(c, &k) || campaign_gather(&said, c, &k) ||
	    campaign_open(&waits, s->db, &s->err, k.id))
		return s->err.status;
	if (!waits)
		return fail(&s->err, OMBUD_CONFLICT, _("nobody is left to write to: %s"), said);
	k.state = CAMPAIGN_APPROVED;
	k.approved_by = s->agent.id;
	k.approved_at = c->now;
	if ((!k.ticket_id && open_ticket(c, &k)) || campaign_people_hash(k.approved_hash, s->db, &s->err, &k) ||
	    campaign_set(s->db, &s->err, &k))
		return s->err.status;
	c->remark = said;
	return campaign_note(c, &k, op_second_person(c, ""));
}

/* ---- on oneself ------------------------------------------------------------------------------------ */

static enum ombud_status has_sender(struct op_ctx *c)
{
	const char *from = setting_get(c->s->db, &c->s->err, c->memory, "mail.from");
	if (c->s->err.status || from[0])
		return c->s->err.status;
	return fail(&c->s->err, OMBUD_CONFLICT,
	    _("the desk has no address to send from: an admin sets it with 'settings set mail.from ADDRESS'"));
}

/* Written when it is sent, as a daily mail is: nothing is kept of it but that it went. */
enum ombud_status run_campaign_test(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct campaign_row k;
	int64_t id;
	const char *lang = op_has(c, "lang") ? op_arg(c, "lang") : strcmp(s->agent.lang, "sv") == 0 ? "sv" : "en";
	bool sv = strcmp(lang, "sv") == 0;
	if (!sv && strcmp(lang, "en") != 0)
		return fail(&s->err, OMBUD_INPUT, _("--lang: sv or en; who reads neither gets the English letter"));
	if (campaign_named(&k, c) || has_sender(c) || campaign_text_ok(s, c->memory, sv ? k.text_sv : k.text_en, false))
		return s->err.status;
	if (!s->agent.email[0])
		return fail(&s->err, OMBUD_CONFLICT,
		    _("no address of yours is known: an admin sets it with 'agent set %s --email ADDRESS'"), s->agent.name);
	const struct outbox_row o = {.to_id = s->agent.id,
	    .campaign_id = k.id,
	    .kind = sv ? "test-sv" : "test-en",
	    .recipient = s->agent.email,
	    .send_at = c->now,
	    .changed_at = c->now};
	return outbox_add(&id, s->db, &s->err, &o) ? s->err.status : campaign_note(c, &k, lang);
}

/* ---- on its way -------------------------------------------------------------------------------------- */

static enum ombud_status take_rate(struct op_ctx *c, struct campaign_row *k)
{
	const char *word = op_arg(c, "rate");
	char *end;
	long n = strtol(word, &end, 10);
	if (!word[0] && k->rate)
		return OMBUD_OK;
	if (!word[0] || *end || n < 1 || n > CAMPAIGN_RATE_MOST)
		return fail(&c->s->err, OMBUD_INPUT, _("--rate: how many letters an hour, 1 to 10000"));
	k->rate = n;
	return OMBUD_OK;
}

static enum ombud_status as_approved(struct op_ctx *c, const struct campaign_row *k)
{
	unsigned char now[CAMPAIGN_HASH];
	if (campaign_people_hash(now, c->s->db, &c->s->err, k))
		return c->s->err.status;
	if (memcmp(now, k->approved_hash, CAMPAIGN_HASH) == 0)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_CONFLICT, _("its text or audience is not the one that was approved: it is not sent"));
}

static enum ombud_status go(struct op_ctx *c, struct campaign_row *k)
{
	struct ombud_session *s = c->s;
	if (has_sender(c) || take_rate(c, k) || as_approved(c, k))
		return s->err.status;
	k->state = CAMPAIGN_SENDING;
	k->stopped = "";
	k->paced_at = c->now - (3600 + k->rate - 1) / k->rate; /* the first goes at once */
	if (campaign_set(s->db, &s->err, k) || campaign_hold(s->db, &s->err, k->id, c->now))
		return s->err.status;
	return campaign_note(c, k, arena_printf(c->memory, "%lld", (long long)k->rate));
}

enum ombud_status run_campaign_start(struct op_ctx *c)
{
	struct campaign_row k;
	if (campaign_named(&k, c))
		return c->s->err.status;
	switch (k.state) {
	case CAMPAIGN_DRAFT:
		return fail(&c->s->err, OMBUD_CONFLICT,
		    _("it is not approved: another of %s does that with 'campaign approve %s'"), permission_holders(MAY_LEGAL_TABLES),
		    k.name);
	case CAMPAIGN_APPROVED:
		return go(c, &k);
	case CAMPAIGN_STOPPED:
		return fail(&c->s->err, OMBUD_CONFLICT, _("it was stopped: 'campaign resume %s' goes on"), k.name);
	case CAMPAIGN_SENDING:
	case CAMPAIGN_DONE:
		break;
	}
	return fail(&c->s->err, OMBUD_CONFLICT, k.state == CAMPAIGN_DONE ? _("all its letters were sent") : _("it is being sent"));
}

enum ombud_status run_campaign_stop(struct op_ctx *c)
{
	struct ombud_session *s = c->s;
	struct campaign_row k;
	if (campaign_named(&k, c))
		return s->err.status;
	if (k.state != CAMPAIGN_SENDING)
		return fail(&s->err, OMBUD_CONFLICT, _("it is not being sent"));
	k.state = CAMPAIGN_STOPPED;
	if (campaign_set(s->db, &s->err, &k) || campaign_hold(s->db, &s->err, k.id, DUE_NEVER))
		return s->err.status;
	return campaign_note(c, &k, "");
}

enum ombud_status run_campaign_resume(struct op_ctx *c)
{
	struct campaign_row k;
	if (campaign_named(&k, c))
		return c->s->err.status;
	if (k.state != CAMPAIGN_STOPPED)
		return fail(&c->s->err, OMBUD_CONFLICT, _("it was not stopped"));
	return go(c, &k);
}
