/* Letters to many, from the campaign to the outbox. Each share is one transaction that looks again at whom it
 * may write to: a pass that dies leaves nobody half done, and nobody twice. */
#include "clock/campaign.h"

#include <sodium.h>
#include <string.h>

#include "base/say.h"
#include "ops/campaign.h"
#include "ops/op.h"
#include "ops/purpose_gate.h"
#include "store/audit.h"
#include "store/setting.h"

enum {
	SHARE = 50,          /* letters of one transaction: others wait for milliseconds */
	IN_OUTBOX_MOST = 200 /* more than a pass sends would only keep answers waiting */
};

/* Telling of the policy and asking for a consent are duties (13(3)): that is what they are sent for. */
static const char PURPOSE[] = "legal-notice";

struct share {
	struct ombud_session *s;
	struct arena *a;
	struct campaign_row k;
	const char *from;
	int64_t now, n;
	bool markets;
};

/* ---- how many ----------------------------------------------------------------------------------- */

/* So many an hour, evenly, and in no hour more; an hour that nobody ticked is not made up for twice. */
static enum ombud_status allowed(struct share *h)
{
	struct ombud_session *s = h->s;
	int64_t lately, in_outbox, rate = h->k.rate;
	if (campaign_lately(&lately, s->db, &s->err, h->k.id, h->now - 3600) ||
	    campaign_in_outbox(&in_outbox, s->db, &s->err))
		return s->err.status;
	if (h->k.paced_at < h->now - 3600)
		h->k.paced_at = h->now - 3600 - 3600 / rate;
	int64_t n = (h->now - h->k.paced_at) * rate / 3600;
	n = n < rate - lately ? n : rate - lately;
	n = n < IN_OUTBOX_MOST - in_outbox ? n : IN_OUTBOX_MOST - in_outbox;
	h->n = n < 0 ? 0 : n < SHARE ? n : SHARE;
	return OMBUD_OK;
}

/* ---- one letter ---------------------------------------------------------------------------------- */

static const char *new_id(struct share *h)
{
	unsigned char random[12];
	char hex[2 * sizeof random + 1];
	const char *at = strchr(h->from, '@');
	randombytes_buf(random, sizeof random);
	sodium_bin2hex(hex, sizeof hex, random, sizeof random);
	return arena_printf(h->a, "campaign.%s@%s", hex, at ? at + 1 : "localhost");
}

/* It is kept as that person's letter, in a case that no ticket has to show with all the others. */
static enum ombud_status keep(struct share *h, const struct campaign_next *p, int64_t *message)
{
	struct ombud_session *s = h->s;
	struct campaign_letter l;
	if (campaign_letter(&l, s, h->a, &h->k, p->lang, p->name))
		return s->err.status;
	const struct message_row m = {.case_id = h->k.case_id,
	    .person_id = p->person,
	    .direction = DIR_OUT,
	    .purpose = PURPOSE,
	    .at = h->now,
	    .sender = "",
	    .subject = l.subject,
	    .body = l.body,
	    .charset = "",
	    .remark = "",
	    .message_id = new_id(h),
	    .in_reply_to = "",
	    .channel = "mail"};
	return message_insert(message, s->db, &s->err, &m);
}

/* Asked once more for each: what they said, and what the records say, may be another since it was approved. */
static enum ombud_status gate(const char **why, struct ombud_session *s, struct arena *a, int64_t person)
{
	const char *sentence;
	enum ombud_status status = purpose_gate(&sentence, s, a, &(struct purpose_letter){PURPOSE, person, NULL});
	*why = !status && sentence[0] ? "purpose" : "";
	return status;
}

static enum ombud_status queue_one(struct share *h, const struct campaign_next *p)
{
	struct ombud_session *s = h->s;
	int64_t message, id;
	if (keep(h, p, &message))
		return s->err.status;
	const struct outbox_row o = {.message_id = message,
	    .ticket_id = h->k.ticket_id,
	    .person_id = p->person,
	    .campaign_id = h->k.id,
	    .kind = "campaign",
	    .recipient = p->email,
	    .send_at = h->now,
	    .changed_at = h->now};
	if (outbox_add(&id, s->db, &s->err, &o))
		return s->err.status;
	return campaign_queued(s->db, &s->err, h->k.id, p->person, message, h->now);
}

static enum ombud_status gate_one(struct share *h, const struct campaign_next *p, size_t *put)
{
	struct ombud_session *s = h->s;
	const char *why;
	if (gate(&why, s, h->a, p->person))
		return s->err.status;
	*put += !why[0];
	if (!why[0])
		return queue_one(h, p);
	return campaign_leave_out(s->db, &s->err, h->k.id, p->person, why, h->now);
}

static enum ombud_status audit(struct share *h, const char *act, int64_t n)
{
	struct ombud_session *s = h->s;
	struct audit_entry e = {.at = h->now,
	    .by_id = s->agent.id,
	    .session_id = s->id,
	    .act = act,
	    .object = "campaign",
	    .object_id = h->k.id,
	    .n = n,
	    .detail = ""};
	return audit_add(s->db, &s->err, &e);
}

static enum ombud_status settle(struct share *h, size_t queued)
{
	struct ombud_session *s = h->s;
	int64_t open;
	if (campaign_open(&open, s->db, &s->err, h->k.id))
		return s->err.status;
	/* Rounded up: the rate is a limit. */
	h->k.paced_at += ((int64_t)queued * 3600 + h->k.rate - 1) / h->k.rate;
	if (!open)
		h->k.state = CAMPAIGN_DONE;
	if (campaign_set(s->db, &s->err, &h->k))
		return s->err.status;
	return queued ? audit(h, "campaign-queue", (int64_t)queued) : open ? OMBUD_OK : audit(h, "campaign-done", 1);
}

static enum ombud_status queue_share(struct share *h, size_t *queued)
{
	struct ombud_session *s = h->s;
	struct campaign_next *v;
	size_t put = 0;
	*queued = 0;
	if (allowed(h) || campaign_markets(&h->markets, s, h->a, &h->k))
		return s->err.status;
	if (h->n && (campaign_next_mark(s->db, &s->err, &h->k, h->markets, h->now, h->n) ||
	                campaign_next(&v, queued, s->db, &s->err, h->a, h->k.id, h->n)))
		return s->err.status;
	for (size_t i = 0; i < *queued; i++)
		if (gate_one(h, &v[i], &put))
			return s->err.status;
	return settle(h, put);
}

/* ---- what was approved ---------------------------------------------------------------------------- */

/* Where somebody changed the text or the audience beside the desk, nobody gets it. */
static enum ombud_status as_approved(struct share *h, bool *yes)
{
	unsigned char hash[CAMPAIGN_HASH];
	*yes = false;
	if (campaign_people_hash(hash, h->s->db, &h->s->err, &h->k))
		return h->s->err.status;
	*yes = memcmp(hash, h->k.approved_hash, CAMPAIGN_HASH) == 0;
	return OMBUD_OK;
}

static enum ombud_status stop_changed(struct share *h)
{
	struct ombud_session *s = h->s;
	h->k.state = CAMPAIGN_STOPPED;
	h->k.stopped = "changed";
	if (campaign_set(s->db, &s->err, &h->k) || campaign_hold(s->db, &s->err, h->k.id, DUE_NEVER))
		return s->err.status;
	return audit(h, "campaign-changed", 1);
}

/* ---- the pass -------------------------------------------------------------------------------------- */

/* Asked once more under the lock: it may have been stopped meanwhile. */
static enum ombud_status under_lock(struct share *h, size_t *queued, bool approved)
{
	struct ombud_session *s = h->s;
	int64_t id = h->k.id;
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = campaign_get(&h->k, s->db, &s->err, h->a, id);
	*queued = 0;
	h->now = session_now(s);
	h->from = setting_get(s->db, &s->err, h->a, "mail.from");
	if (!status && h->k.state == CAMPAIGN_SENDING && h->from[0])
		status = approved ? queue_share(h, queued) : stop_changed(h);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status one_campaign(struct ombud_session *s, int64_t after, int64_t *id)
{
	struct arena a = {0};
	struct share h = {.s = s, .a = &a, .now = session_now(s)};
	bool approved;
	size_t queued = 1;
	enum ombud_status status = campaign_sending(&h.k, s->db, &s->err, &a, after);
	*id = status ? 0 : h.k.id;
	if (!status)
		status = as_approved(&h, &approved);
	while (!status && queued) {
		struct arena memory = {0};
		h.a = &memory;
		status = under_lock(&h, &queued, approved);
		h.k.id = *id;
		arena_free(&memory);
	}
	arena_free(&a);
	return status;
}

enum ombud_status campaign_work(struct ombud_session *s)
{
	enum ombud_status status = OMBUD_OK;
	for (int64_t id = 0; !status;)
		status = one_campaign(s, id, &id);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

/* ---- the outbox -------------------------------------------------------------------------------------- */

static enum ombud_status of_letter(
    struct campaign_row *k, struct ombud_session *s, struct arena *a, const struct outbox_row *o)
{
	enum ombud_status status = campaign_get(k, s->db, &s->err, a, o->campaign_id);
	return status == OMBUD_NOTFOUND ? fail(&s->err, OMBUD_IO, _("the letter's campaign is gone")) : status;
}

enum ombud_status campaign_may_leave(
    const char **why, struct ombud_session *s, struct arena *a, const struct outbox_row *o)
{
	struct campaign_row k;
	bool markets;
	*why = "";
	if (of_letter(&k, s, a, o) || campaign_markets(&markets, s, a, &k))
		return s->err.status;
	if (campaign_why(why, s->db, &s->err, a, &k, markets, o->person_id) || (*why)[0])
		return s->err.status;
	return gate(why, s, a, o->person_id);
}

enum ombud_status campaign_test_letter(
    struct message_row *out, struct ombud_session *s, struct arena *a, const struct outbox_row *o)
{
	struct campaign_row k;
	struct campaign_letter l;
	const char *name = s->agent.full_name[0] ? s->agent.full_name : s->agent.name;
	enum ombud_status status = campaign_get(&k, s->db, &s->err, a, o->campaign_id);
	if (status)
		return status;
	if (campaign_letter(&l, s, a, &k, o->kind + sizeof "test-" - 1, name))
		return s->err.status;
	out->subject = arena_printf(a, "[%s] %s", _("test"), l.subject);
	out->body = l.body;
	return OMBUD_OK;
}

enum ombud_status campaign_written(struct ombud_session *s, const struct outbox_row *o, const char *why)
{
	enum campaign_reached state = o->state == OUTBOX_SENT       ? REACHED_SENT
	                              : o->state == OUTBOX_FAILED   ? REACHED_FAILED
	                              : o->state == OUTBOX_RETURNED ? REACHED_RETURNED
	                              : o->state == OUTBOX_TAKEN_BACK ? REACHED_LEFT_OUT : REACHED_OUTBOX;
	if (state == REACHED_LEFT_OUT && message_withdraw(s->db, &s->err, o->message_id, true))
		return s->err.status;
	return campaign_reached(s->db, &s->err, o->message_id, state, why, session_now(s));
}

enum ombud_status campaign_offers_end(
    bool *yes, struct ombud_session *s, struct arena *a, const struct outbox_row *o)
{
	struct campaign_row k;
	*yes = false;
	return of_letter(&k, s, a, o) ? s->err.status : campaign_markets(yes, s, a, &k);
}
