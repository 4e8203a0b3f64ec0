/* The outbox worked off: each letter that is due goes to the host's mail system, outside any transaction,
 * and what came of it is written down. A pass that dies in between leaves its letter to the next one when
 * the lease ends: rather the same letter twice, with one Message-ID, than an answer that never leaves. */
#include "clock/outbox.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "clock/campaign.h"
#include "clock/digest.h"
#include "ops/carried.h"
#include "model/purpose.h"
#include "ops/hand.h"
#include "ops/intake.h"
#include "ops/move.h"
#include "ops/package.h"
#include "ops/purpose_gate.h"
#include "ops/reply.h"
#include "ops/unsent.h"
#include "port/compose.h"
#include "port/sendmail.h"
#include "clock/rating.h"
#include "store/audit.h"
#include "store/clockrow.h"
#include "store/draft_file.h"
#include "store/message.h"
#include "store/outbox.h"
#include "store/setting.h"
#include "store/ticket.h"

enum {
	LEASE_SECONDS = 300,
	SEND_SECONDS = 60,
	PASS_MAX = 200,
	FIRST_WAIT = 60,
	LONGEST_WAIT = 4 * 3600,
	GIVE_UP = 3 * 86400 /* a person is owed an answer: somebody must learn that it does not leave */
};

struct sending {
	struct ombud_session *s;
	struct arena *a;
	struct outbox_row o;
	struct message_row m;
	const char *references;
	const char *from, *from_name;
	const struct compose_file *files;
	size_t n_files;
	const char *refused; /* why it may not leave after all, or "" */
	bool needless; /* nothing is left to be told */
	bool ends;     /* it offers a way to have no more of these */
	const char *left_out; /* of a campaign: why its person is not written to after all, or "" */
};

/* ---- what it says ---------------------------------------------------------------------------- */

/* Of a letter that went to somebody else. */
static enum ombud_status is_forward(struct sending *k, const struct message_row *v, bool *yes)
{
	struct outbox_row o;
	*yes = false;
	if (v->direction != DIR_OUT)
		return OMBUD_OK;
	enum ombud_status status = outbox_of_letter(&o, k->s->db, &k->s->err, k->a, v->message_id);
	*yes = !status && strcmp(o.kind, "forward") == 0;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

/* The letters before it, oldest first; the newest few are enough for any reader. What went between the desk
 * and somebody else is left out: its id names who that is, and who knows it can write a report on it. */
static enum ombud_status references_of(struct sending *k, const struct message_row *v, size_t n)
{
	enum { MOST = 20 };
	struct buf b = {0};
	bool forward;
	for (size_t i = n > MOST ? n - MOST : 0; i < n; i++) {
		if (v[i].id >= k->m.id || (v[i].flags & LETTER_OTHER) || !compose_is_id(v[i].message_id))
			continue;
		if (is_forward(k, &v[i], &forward))
			break;
		if (!forward)
			buf_printf(&b, "%s%s", b.len ? " " : "", v[i].message_id);
	}
	k->references = arena_strn(k->a, buf_text(&b), b.len);
	buf_free(&b);
	return k->s->err.status;
}

static enum ombud_status load_files(struct sending *k)
{
	struct attachment_row *v;
	if (sent_file_list(&v, &k->n_files, k->s->db, &k->s->err, k->a, k->m.id))
		return k->s->err.status;
	struct compose_file *files = ARENA_ARRAY(k->a, struct compose_file, k->n_files);
	for (size_t i = 0; i < k->n_files; i++)
		files[i] = (struct compose_file){v[i].name, v[i].type, v[i].bytes, v[i].n_bytes};
	k->files = files;
	return OMBUD_OK;
}

/* The same Message-ID for each try of a day: who has it already sees it once. A report on one
 * is known by it (intake_bounce.c). */
static const char *digest_id(const struct sending *k)
{
	const char *at = strchr(k->from, '@');
	return arena_printf(k->a, "digest.%lld.%d@%s", (long long)k->o.id, (int)session_today(k->s), at ? at + 1 : "localhost");
}

/* Written as things stand now, and not when it was put on its way. */
static enum ombud_status load_digest(struct sending *k)
{
	struct ombud_session *s = k->s;
	struct agent_row agent;
	struct digest d;
	if (agent_by_id(&agent, s->db, &s->err, k->a, k->o.to_id) || digest_make(&d, s, k->a, &agent))
		return s->err.status;
	k->needless = d.empty || !agent.active || !agent.email[0];
	k->o.recipient = agent.email;
	k->references = "";
	k->m = (struct message_row){.subject = d.subject,
	    .body = d.body,
	    .message_id = digest_id(k),
	    .in_reply_to = "",
	    .charset = "",
	    .at = session_now(s)};
	return OMBUD_OK;
}

/* A campaign as it would be, to whoever tries it. */
static enum ombud_status load_test(struct sending *k)
{
	struct ombud_session *s = k->s;
	struct agent_row agent;
	k->references = "";
	k->m = (struct message_row){
	    .message_id = digest_id(k), .in_reply_to = "", .charset = "", .at = session_now(s)};
	if (agent_by_id(&agent, s->db, &s->err, k->a, k->o.to_id))
		return s->err.status;
	k->o.recipient = agent.email;
	enum ombud_status status = campaign_test_letter(&k->m, s, k->a, &k->o);
	k->needless = status == OMBUD_NOTFOUND || !agent.active || !agent.email[0];
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

/* Whose sender died while at it may have left: of a letter to many nobody gets two. */
static enum ombud_status look_at_campaign(struct sending *k)
{
	if (!k->o.campaign_id)
		return OMBUD_OK;
	if (k->o.died) {
		k->refused = KEPT_("what sent it stopped before it told whether it left");
		return OMBUD_OK;
	}
	if (campaign_may_leave(&k->left_out, k->s, k->a, &k->o))
		return k->s->err.status;
	k->needless = k->left_out[0] != '\0';
	return campaign_offers_end(&k->ends, k->s, k->a, &k->o);
}

static enum ombud_status load_sender(struct sending *k)
{
	struct ombud_session *s = k->s;
	k->from = setting_get(s->db, &s->err, k->a, "mail.from");
	k->from_name = setting_get(s->db, &s->err, k->a, "controller.name");
	return s->err.status;
}

/* While it waited its request may have been opened again: then it is decided anew, and so is the answer. */
static enum ombud_status may_answer(struct sending *k)
{
	struct ticket_row t;
	if (!k->o.answers)
		return OMBUD_OK;
	if (ticket_load(&t, k->s->db, &k->s->err, k->a, k->o.ticket_id))
		return k->s->err.status;
	if (state_info((enum state)t.state)->open)
		k->refused = reply_answer_refused(&t);
	for (const char *p = k->o.also; *p && !k->refused[0]; p += *p == ',') {
		if (ticket_load(&t, k->s->db, &k->s->err, k->a, strtoll(p, NULL, 10)))
			return k->s->err.status;
		if (state_info((enum state)t.state)->open)
			k->refused = reply_answer_refused(&t);
		p += strcspn(p, ",");
	}
	return OMBUD_OK;
}

/* While it waited the person may have objected, or the record of its purpose may have ended. */
static enum ombud_status may_leave(struct sending *k)
{
	struct ombud_session *s = k->s;
	struct ticket_row t = {.kind = 0};
	bool own = strcmp(k->o.kind, "forward") != 0;
	const char *why;
	/* Of a letter that an older program put here nobody said what it is for. */
	if (!k->m.purpose[0] && k->o.ticket_id && ticket_load(&t, s->db, &s->err, k->a, k->o.ticket_id))
		return s->err.status;
	const struct purpose_letter l = {k->m.purpose[0] ? k->m.purpose : purpose_of_kind((enum kind)t.kind),
	    k->o.person_id, own ? k->o.recipient : NULL};
	if (!purpose_gate(&why, s, k->a, &l) && why[0])
		k->refused = why;
	return s->err.status;
}

static enum ombud_status may_tell_staff(struct sending *k)
{
	const char *why;
	const struct purpose_letter l = {.purpose = purpose_of_staff()};
	if (!purpose_gate(&why, k->s, k->a, &l) && why[0])
		k->refused = why;
	return k->s->err.status;
}

static enum ombud_status load(struct sending *k)
{
	struct ombud_session *s = k->s;
	struct message_row *v;
	size_t n;
	if (load_sender(k))
		return s->err.status;
	if (k->o.to_id)
		return k->o.campaign_id ? load_test(k) : load_digest(k) ? s->err.status : may_tell_staff(k);
	if (k->o.campaign_id) /* it answers nothing, and its case has thousands of letters */
		return message_get(&k->m, s->db, &s->err, k->a, k->o.message_id) ? s->err.status : look_at_campaign(k);
	if (message_get(&k->m, s->db, &s->err, k->a, k->o.message_id) ||
	    message_list(&v, &n, s->db, &s->err, k->a, k->m.case_id, k->o.ticket_id) ||
	    load_files(k) || may_answer(k) || may_leave(k))
		return s->err.status;
	if (strcmp(k->o.kind, "rating") == 0 && rating_needless(&k->needless, s, k->a, &k->o))
		return s->err.status;
	/* A Message-ID holds its sender's address more often than not: none goes to somebody else. */
	k->references = "";
	return strcmp(k->o.kind, "forward") == 0 ? OMBUD_OK : references_of(k, v, n);
}

/* "", or why it cannot be. */
static const char *composed(struct buf *out, const struct sending *k)
{
	bool asked_for = strcmp(k->o.kind, "reply") == 0 || strcmp(k->o.kind, "forward") == 0 || strcmp(k->o.kind, "ack") == 0;
	const struct compose c = {.from_name = k->from_name,
	    .from = k->from,
	    .to = k->o.recipient,
	    .subject = k->m.subject,
	    .message_id = k->m.message_id,
	    .in_reply_to = k->m.in_reply_to,
	    .references = k->references,
	    .at = k->m.at,
	    .zone = k->s->constants.zone,
	    .body = k->m.body,
	    .charset = k->m.charset,
	    .automatic = strcmp(k->o.kind, "ack") == 0 || !asked_for,
	    .unasked = !asked_for,
	    .many = k->o.campaign_id && !k->o.to_id,
	    .ends = k->ends,
	    .files = k->files,
	    .n_files = k->n_files};
	return compose_write(out, &c) ? "" : compose_refused(&c);
}

/* ---- what came of it -------------------------------------------------------------------------- */

static const struct op answered_op = {.face = {.name = "answered"}};

static enum ombud_status answered(struct op_ctx *c, struct ticket_row *t)
{
	int64_t event;
	const struct outbox_row *o = c->ready;
	struct clock_event e = {.ticket_id = t->id,
	    .at = o->changed_at,
	    .type = "answer",
	    .from_day = local_day(c->s->constants.zone, o->changed_at),
	    .reason = "mail",
	    .agent_id = o->agent_id};
	if (!t->answered_at || e.at < t->answered_at)
		t->answered_at = e.at;
	return clock_event_insert(&event, c->s->db, &c->s->err, &e) ? c->s->err.status : op_count_letters(c, t);
}

static const struct op ends_op = {.face = {.name = "state"}};

/* That it ends is a move of its own, which the history tells apart from the letter. */
static enum ombud_status answered_one(struct sending *k, int64_t ticket)
{
	if (hand_one(k->s, k->a, &answered_op, ticket, answered, &k->o, "answer"))
		return k->s->err.status;
	return hand_one(k->s, k->a, &ends_op, ticket, move_answered, NULL, "resolved");
}

/* Each of those that the letter answers. */
static enum ombud_status all_answered(struct sending *k)
{
	enum ombud_status status = answered_one(k, k->o.ticket_id);
	for (const char *p = k->o.also; *p && !status; p += *p == ',') {
		status = answered_one(k, strtoll(p, NULL, 10));
		p += strcspn(p, ",");
	}
	return status;
}

static enum ombud_status audit_sent(struct sending *k)
{
	struct audit_entry e = {.at = session_now(k->s),
	    .agent_id = k->o.agent_id,
	    .by_id = k->o.agent_id,
	    .session_id = k->s->id,
	    .act = "sent",
	    .object = k->o.to_id ? "mail" : "ticket",
	    .object_id = k->o.to_id ? k->o.to_id : k->o.ticket_id,
	    .n = 1,
	    .detail = k->o.answers ? "answer" : k->o.kind};
	return audit_add(k->s->db, &k->s->err, &e);
}

static enum ombud_status written(struct sending *k)
{
	if (k->o.campaign_id)
		return k->o.to_id ? OMBUD_OK : campaign_written(k->s, &k->o, k->left_out);
	if (k->o.state == OUTBOX_TAKEN_BACK && k->o.message_id)
		return rating_taken_back(k->s, &k->o);
	if (k->o.state == OUTBOX_SENT && (carried_left(k->s, k->a, &k->o) || package_left(k->s, k->a, &k->o, true)))
		return k->s->err.status;
	if (k->o.state == OUTBOX_SENT)
		return k->o.answers ? all_answered(k) : OMBUD_OK;
	if (k->o.state != OUTBOX_FAILED)
		return OMBUD_OK;
	const char *text = arena_printf(k->a, KEPT_("A letter could not be sent, and is not tried again: %s"), k->o.why);
	return unsent_tell(k->s, k->a, k->o.ticket_id, text) || package_left(k->s, k->a, &k->o, false)
	           ? k->s->err.status
	           : carried_lost(k->s, k->a, &k->o);
}

/* Somebody else who took it when the lease ended has told already: then nothing is told twice. */
static enum ombud_status write_down(struct sending *k)
{
	struct ombud_session *s = k->s;
	bool done;
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status = outbox_set(&done, s->db, &s->err, &k->o, OUTBOX_IS_SENT_NOW);
	if (!status && done)
		status = written(k);
	if (!status && done && k->o.state == OUTBOX_SENT)
		status = audit_sent(k);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

static void judge(struct sending *k, enum sendmail_done done, const char *why)
{
	struct outbox_row *o = &k->o;
	int64_t wait = FIRST_WAIT;
	for (int64_t i = 1; i < o->tries && wait < LONGEST_WAIT; i++)
		wait *= 2;
	o->changed_at = session_now(k->s);
	o->why = done == SENDMAIL_SENT ? "" : unsent_why(k->s, k->a, k->o.ticket_id, why);
	bool too_long = o->changed_at - k->m.at >= GIVE_UP;
	o->state = done == SENDMAIL_SENT                ? OUTBOX_SENT
	           : done == SENDMAIL_NEVER || too_long ? OUTBOX_FAILED
	                                                : OUTBOX_WAITS;
	if (o->state == OUTBOX_WAITS)
		o->send_at = o->changed_at + (wait < LONGEST_WAIT ? wait : LONGEST_WAIT);
}

/* ---- the pass --------------------------------------------------------------------------------- */

static enum ombud_status take(struct sending *k)
{
	struct ombud_session *s = k->s;
	if (op_begin(s))
		return s->err.status;
	enum ombud_status status =
	    outbox_take(&k->o, s->db, &s->err, k->a, session_now(s), LEASE_SECONDS);
	if (status) {
		db_rollback(s->db);
		return status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status send_one(struct sending *k)
{
	char why[SENDMAIL_WHY];
	struct buf bytes = {.secret = true};
	enum sendmail_done done = SENDMAIL_NEVER;
	if (load(k)) {
		if (!k->s->err.one)
			return k->s->err.status;
		/* A ticket that cannot be read keeps no other's letter waiting. */
		k->refused = arena_str(k->a, k->s->err.text);
		err_clear(&k->s->err);
	}
	if (k->needless) {
		k->o.state = OUTBOX_TAKEN_BACK;
		k->o.changed_at = session_now(k->s);
		return write_down(k);
	}
	const struct sendmail_how how = {k->s->sendmail, k->from, SEND_SECONDS};
	snprintf(why, sizeof why, "%s", k->refused[0] ? k->refused : composed(&bytes, k));
	if (!why[0])
		done = sendmail_send(&how, bytes.data, bytes.len, why);
	buf_free(&bytes);
	judge(k, done, why);
	return write_down(k);
}

/* What is wrong with the program is said to whoever can mend it; the outbox says that it is not the letters. */
static enum ombud_status put_off(struct ombud_session *s, const char *why)
{
	if (op_begin(s))
		return s->err.status;
	if (outbox_put_off(s->db, &s->err, session_now(s), why)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

enum ombud_status outbox_work(int64_t *sent, struct ombud_session *s)
{
	enum ombud_status status = OMBUD_OK;
	*sent = 0;
	if (s->demo) /* its people are invented, its agents are trying things */
		return put_off(s, KEPT_("a sample desk sends no letters"));
	if (!s->sendmail[0])
		return put_off(s, KEPT_("the program that sends cannot be used"));
	for (int i = 0; i < PASS_MAX && !status; i++) {
		struct arena memory = {0};
		struct sending k = {.s = s, .a = &memory, .refused = "", .references = "", .left_out = ""};
		status = take(&k);
		if (!status)
			status = send_one(&k);
		*sent += !status && k.o.state == OUTBOX_SENT;
		arena_free(&memory);
	}
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}
