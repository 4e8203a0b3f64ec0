#include "ops/intake_bounce.h"

#include <string.h>
#include <strings.h>

#include "base/say.h"
#include "ops/unsent.h"

static enum ombud_status look(
    struct outbox_row *out, struct ombud_session *s, struct arena *a, const char *message_id)
{
	if (out->id || !message_id || !message_id[0])
		return OMBUD_OK;
	enum ombud_status status = outbox_of_letter(out, s->db, &s->err, a, message_id);
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
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

const char *intake_bounce_remark(const struct intake *in)
{
	switch (in->bounce) {
	case BOUNCE_FAILED:
		return _("a report: a letter of ours did not arrive");
	case BOUNCE_DELAYED:
		return _("a report: a letter of ours is delayed, and still tried");
	case BOUNCE_OTHER:
		return _("a report on a letter of ours: it was passed on");
	case BOUNCE_NONE:
		break;
	}
	return _("a mail system's report on a letter of ours");
}

/* One that failed already, or was taken back, has been told of. */
static bool can_fail(const struct outbox_row *o)
{
	return o->state == OUTBOX_WAITS || o->state == OUTBOX_IS_SENT_NOW || o->state == OUTBOX_SENT;
}

/* A report that names nobody is about the one recipient that each letter of ours has. One that names
 * another comes from where the person has letters sent on to, or from somebody who made it up. */
static bool sent_there(const struct intake *in, const struct outbox_row *o)
{
	size_t n = strlen(o->recipient);
	const char *to = in->bounce_to ? in->bounce_to : "";
	if (!*to)
		return true;
	for (; *to; to += strspn(to, " ")) {
		size_t len = strcspn(to, " ");
		if (len == n && strncasecmp(to, o->recipient, n) == 0)
			return true;
		to += len;
	}
	return false;
}

enum ombud_status intake_bounce_act(
    struct ombud_session *s, struct arena *a, const struct intake *in, struct outbox_row *letter)
{
	enum outbox_state from = letter->state;
	bool done;
	const char *why = unsent_why(s, a, letter->ticket_id, in->bounce_why ? in->bounce_why : "");
	if (in->bounce != BOUNCE_FAILED || !can_fail(letter))
		return OMBUD_OK;
	if (!sent_there(in, letter))
		return unsent_tell(s, a, letter->ticket_id,
		    arena_printf(a, _("A report names an address that the letter was not sent to: %s"), why));
	const struct outbox_row was = *letter;
	letter->state = OUTBOX_RETURNED;
	letter->changed_at = session_now(s);
	letter->why = why;
	if (outbox_set(&done, s->db, &s->err, letter, from))
		return s->err.status;
	const char *text = arena_printf(a, _("A letter did not arrive: %s"), why);
	if (was.state != OUTBOX_SENT || !was.answers)
		return unsent_tell(s, a, letter->ticket_id, text);
	text = arena_printf(a, _("%s\nIt was the answer: the request counts as unanswered again."), text);
	return unsent_tell(s, a, letter->ticket_id, text) ? s->err.status : unsent_answer(s, a, &was);
}
