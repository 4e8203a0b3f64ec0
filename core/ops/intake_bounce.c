#include "ops/intake_bounce.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "ops/carried.h"
#include "ops/unsent.h"
#include "store/audit.h"
#include "store/campaign.h"
#include "store/setting.h"
#include "store/ticket.h"

enum { TRIED_SECONDS = 7 * 86400 }; /* mail systems give up after five days */

/* ---- which letter it is about ------------------------------------------------------------------- */

/* digest.ROW.DAY@HOST, as a daily mail is named when it is sent: it is no message. */
static bool names_digest(const char *message_id, const char *from, long long *row, int *day)
{
	int n = 0;
	const char *at = strchr(from, '@');
	return at && sscanf(message_id, "digest.%18lld.%9d%n", row, day, &n) == 2 && n && strcasecmp(message_id + n, at) == 0;
}

static enum ombud_status look_for_digest(
    struct outbox_row *out, struct ombud_session *s, struct arena *a, const char *message_id)
{
	long long row;
	int day;
	struct outbox_row o;
	const char *from = setting_get(s->db, &s->err, a, "mail.from");
	if (s->err.status || !names_digest(message_id, from, &row, &day))
		return s->err.status;
	enum ombud_status status = outbox_get(&o, s->db, &s->err, a, row);
	if (!status && o.to_id)
		*out = o;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status look(
    struct outbox_row *out, struct ombud_session *s, struct arena *a, const char *message_id)
{
	if (out->id || !message_id || !message_id[0])
		return OMBUD_OK;
	enum ombud_status status = outbox_of_letter(out, s->db, &s->err, a, message_id);
	return status == OMBUD_NOTFOUND ? look_for_digest(out, s, a, message_id) : status;
}

/* Mail systems that know no reports name the letter as an answer does. */
enum ombud_status intake_bounce_of(struct outbox_row *out, struct ombud_session *s, struct arena *a,
    const struct intake *in, unsigned flags)
{
	*out = (struct outbox_row){0};
	if (!(flags & LETTER_BOUNCE))
		return OMBUD_OK;
	enum ombud_status status = look(out, s, a, in->bounce_of);
	if (!status)
		status = look(out, s, a, in->in_reply_to);
	for (size_t i = in->n_references; i-- > 0 && !status;)
		status = look(out, s, a, in->references[i]);
	return status;
}

/* ---- what is done about it ----------------------------------------------------------------------- */

const char *intake_bounce_remark(const struct intake *in)
{
	switch (in->bounce) {
	case BOUNCE_FAILED:
		return KEPT_("a report: a letter of ours did not arrive");
	case BOUNCE_DELAYED:
		return KEPT_("a report: a letter of ours is delayed, and still tried");
	case BOUNCE_OTHER:
		return KEPT_("a report on a letter of ours: it was passed on");
	case BOUNCE_NONE:
		break;
	}
	return KEPT_("a mail system's report on a letter of ours");
}

/* One that failed already, or was taken back, has been told of. */
static bool can_fail(const struct outbox_row *o)
{
	return o->state == OUTBOX_WAITS || o->state == OUTBOX_IS_SENT_NOW || o->state == OUTBOX_SENT;
}

/* A report names the one recipient that each letter of ours has. One that names another comes from where the
 * person has letters sent on to, or, like one that names nobody, from somebody who made it up. */
static bool sent_there(const struct intake *in, const struct outbox_row *o)
{
	size_t n = strlen(o->recipient);
	const char *to = in->bounce_to ? in->bounce_to : "";
	for (; *to; to += strspn(to, " ")) {
		size_t len = strcspn(to, " ");
		if (len == n && strncasecmp(to, o->recipient, n) == 0)
			return true;
		to += len;
	}
	return false;
}

/* Not all that hands letters over keeps the envelope's sender; the name in From says the same then. */
static bool by_mail_system(const struct intake *in)
{
	static const char *const names[] = {"mailer-daemon", "postmaster"};
	const char *from = in->address ? in->address : "";
	size_t n = strcspn(from, "@");
	for (size_t i = 0; i < sizeof names / sizeof *names; i++)
		if (n == strlen(names[i]) && strncasecmp(from, names[i], n) == 0)
			return true;
	return in->flags & LETTER_NULL;
}

/* Whoever got the letter knows its Message-ID, and can write a report of their own. Why one is told and
 * changes nothing; NULL: it is believed. */
static const char *not_believed(struct ombud_session *s, const struct intake *in, const struct outbox_row *o)
{
	if (!in->bounce_to || !in->bounce_to[0])
		return KEPT_("A report that names no address changes nothing");
	if (!sent_there(in, o))
		return KEPT_("A report names an address that the letter was not sent to");
	if (!by_mail_system(in))
		return KEPT_("A report that no mail system sent changes nothing");
	if (o->state == OUTBOX_SENT && session_now(s) - o->changed_at > TRIED_SECONDS)
		return KEPT_("A report that came more than 7 days after the letter left changes nothing");
	return NULL;
}

static enum ombud_status came_back(struct ombud_session *s, struct outbox_row *letter, const char *why)
{
	enum outbox_state from = letter->state;
	bool done;
	letter->state = OUTBOX_RETURNED;
	letter->changed_at = session_now(s);
	letter->why = why;
	return outbox_set(&done, s->db, &s->err, letter, from);
}

/* What is at rest is no machine's to stir, and the time that it is kept runs on. */
static enum ombud_status at_rest(bool *yes, struct ombud_session *s, struct arena *a, int64_t ticket)
{
	struct ticket_row t;
	if (ticket_load(&t, s->db, &s->err, a, ticket))
		return s->err.status;
	*yes = !t.is_open && t.state != STATE_RESOLVED;
	return OMBUD_OK;
}

static enum ombud_status answer_came_back(
    struct ombud_session *s, struct arena *a, const struct outbox_row *was, const char *text)
{
	bool rests = false;
	if (at_rest(&rests, s, a, was->ticket_id))
		return s->err.status;
	if (rests)
		return unsent_tell(s, a, was->ticket_id,
		    arena_printf(a, KEPT_("%s\nIt was the answer, and the ticket stays closed: to reopen it is for a person to decide."), text));
	text = arena_printf(a, KEPT_("%s\nIt was the answer: the request counts as unanswered again."), text);
	return unsent_tell(s, a, was->ticket_id, text) ? s->err.status : unsent_answer(s, a, was);
}

enum ombud_status intake_bounce_act(
    struct ombud_session *s, struct arena *a, const struct intake *in, struct outbox_row *letter)
{
	const char *why = unsent_why(s, a, letter->ticket_id, in->bounce_why ? in->bounce_why : "");
	if (in->bounce != BOUNCE_FAILED || !can_fail(letter))
		return OMBUD_OK;
	const char *doubt = not_believed(s, in, letter);
	if (doubt)
		return unsent_tell(s, a, letter->ticket_id, arena_printf(a, "%s: %s", doubt, why));
	const struct outbox_row was = *letter;
	if (came_back(s, letter, why))
		return s->err.status;
	const char *text = arena_printf(a, KEPT_("A letter did not arrive: %s"), why);
	enum ombud_status status = was.state == OUTBOX_SENT && was.answers
	                               ? answer_came_back(s, a, &was, text)
	                               : unsent_tell(s, a, letter->ticket_id, text);
	return status ? status : carried_lost(s, a, letter);
}

/* Of a letter to many the campaign says how many came back; a ticket told of each would say nothing else. */
static enum ombud_status many_came_back(struct ombud_session *s, const struct outbox_row *mail)
{
	if (!mail->campaign_id || mail->to_id)
		return OMBUD_OK;
	return campaign_reached(s->db, &s->err, mail->message_id, REACHED_RETURNED, "", session_now(s));
}

enum ombud_status intake_bounce_quiet(
    struct ombud_session *s, struct arena *a, const struct intake *in, struct outbox_row *mail)
{
	bool many = mail->campaign_id && !mail->to_id;
	const char *why = unsent_why(s, a, 0, in->bounce_why ? in->bounce_why : "");
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "bounce",
	    .object = many ? "campaign" : "mail",
	    .object_id = many ? mail->campaign_id : mail->to_id,
	    .n = 1,
	    .detail = mail->kind};
	if (in->bounce == BOUNCE_FAILED && can_fail(mail) && !not_believed(s, in, mail) &&
	    (came_back(s, mail, why) || many_came_back(s, mail)))
		return s->err.status;
	return audit_add(s->db, &s->err, &e);
}
