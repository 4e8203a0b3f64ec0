#include "ticket_letters.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/filetype.h"
#include "ops/proof.h"
#include "port/attached.h"
#include "store/message.h"
#include "store/outbox.h"

struct reading {
	struct ombud_session *s;
	struct arena *memory;
	struct ombud_ticket *out;
	const struct ticket_letters_of *of;
};

static const char *masked(struct reading *o, const char *text)
{
	return masker_keep(o->of->masker, o->memory, text);
}

const char *ticket_agent(struct ombud_session *s, struct arena *memory, int64_t id)
{
	struct agent_row a;
	struct err ignored = {0};
	if (!id)
		return _("the desk");
	return agent_by_id(&a, s->db, &ignored, memory, id) ? "?" : a.name;
}

static const char *direction_word(enum direction d)
{
	static const char *const words[] = {"", "in", "out", "note", "answer", "system"};
	return words[d];
}

static const char *from_whom(struct reading *o, const struct message_row *m)
{
	if (m->direction != DIR_IN)
		return ticket_agent(o->s, o->memory, m->agent_id);
	return mask_sender(o->memory, m->sender);
}

/* guessed: the letter it came with speaks of one. */
static const char *proof_word(const struct attachment_row *a, bool guessed)
{
	if (a->removed_at)
		return "removed";
	if (a->proof)
		return "yes";
	return proof_says(a->name, strlen(a->name)) || (guessed && proof_pictures(a->type)) ? "maybe" : "";
}

/* "file-1.pdf": the name that a sender chose may tell who they are. */
static struct ombud_attachment show_attachment(
    struct reading *o, const struct attachment_row *a, int number, bool guessed)
{
	return (struct ombud_attachment){.id = a->id,
	    .proof = proof_word(a, guessed),
	    .readable = attached_as(a->type, a->name) != ATTACHED_NO && !a->removed_at && !a->proof,
	    .number = number,
	    .name = arena_printf(o->memory, "%s-%d%s", _("file"), number, extension_shown(a->name)),
	    .type = filetype_shown(a->type),
	    .bytes = a->size};
}

static const char *sending_line(struct reading *o, const struct outbox_row *x)
{
	char at[INSTANT_TEXT];
	local_text(at, o->s->constants.zone, x->send_at);
	switch (x->state) {
	case OUTBOX_WAITS:
		return x->tries       ? arena_printf(o->memory, _("not sent yet, the next try is %s: %s"), at, x->why)
		       : !x->agent_id ? arena_str(o->memory, _("leaves at the next tick"))
		                      : arena_printf(o->memory, _("leaves %s; undo takes it back until then"), at);
	case OUTBOX_IS_SENT_NOW:
		return _("is being sent");
	case OUTBOX_FAILED:
		return arena_printf(o->memory, _("could not be sent: %s"), x->why);
	case OUTBOX_RETURNED:
		return arena_printf(o->memory, _("did not arrive: %s"), x->why);
	case OUTBOX_SENT:
	case OUTBOX_TAKEN_BACK:
	default:
		return "";
	}
}

/* How far the desk's own letters are. */
static enum ombud_status load_sending(struct reading *o, struct ombud_message *v, size_t n)
{
	struct ombud_session *s = o->s;
	struct outbox_row *x;
	size_t n_x;
	if (outbox_of_ticket(&x, &n_x, s->db, &s->err, o->memory, o->of->row->id))
		return s->err.status;
	for (size_t i = 0; i < n_x; i++)
		for (size_t k = 0; k < n; k++)
			if (v[k].id == x[i].message_id)
				v[k].sending = sending_line(o, &x[i]);
	return OMBUD_OK;
}

static enum ombud_status load(struct reading *o)
{
	struct ombud_session *s = o->s;
	struct message_row *m;
	struct attachment_row *a;
	size_t n, n_a, at = 0;
	if (message_list(&m, &n, s->db, &s->err, o->memory, o->of->row->case_id, o->of->row->id) ||
	    attachment_list(&a, &n_a, s->db, &s->err, o->memory, o->of->row->case_id, o->of->row->id))
		return s->err.status;
	struct ombud_message *out = ARENA_ARRAY(o->memory, struct ombud_message, n);
	struct ombud_attachment *files = ARENA_ARRAY(o->memory, struct ombud_attachment, n_a);
	for (size_t i = 0; i < n; i++) {
		size_t first = at;
		bool brings = at < n_a && a[at].message_id == m[i].id && m[i].direction == DIR_IN;
		bool guessed = brings && (proof_says(m[i].subject, strlen(m[i].subject)) ||
		                             proof_says(m[i].body, strlen(m[i].body)));
		for (; at < n_a && a[at].message_id == m[i].id; at++)
			files[at] = show_attachment(o, &a[at], (int)at + 1, guessed);
		out[i] = (struct ombud_message){.id = m[i].id,
		    .at = m[i].at,
		    .direction = direction_word(m[i].direction),
		    .from = from_whom(o, &m[i]),
		    .subject = masked(o, m[i].subject),
		    .body = masked(o, m[i].body),
		    .charset = m[i].charset,
		    .remark = masked(o, m[i].remark),
		    .attachments = files + first,
		    .n_attachments = at - first,
		    .purpose = m[i].purpose,
		    .is_new = m[i].at > o->of->seen_at,
		    .sending = ""};
		if (m[i].message_id[0])
			o->out->message_id = MESSAGE_ID_MASK;
	}
	o->out->messages = out;
	o->out->n_messages = n;
	return load_sending(o, out, n);
}

enum ombud_status ticket_letters(struct ombud_ticket *out, struct ombud_session *s, struct arena *memory,
    const struct ticket_letters_of *of)
{
	struct reading o = {.s = s, .memory = memory, .out = out, .of = of};
	return load(&o);
}
