#include "ticket/letters.h"

#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "model/filetype.h"
#include "ops/proof.h"
#include "ops/reply.h"
#include "port/attached.h"
#include "store/merged.h"
#include "store/message.h"
#include "store/outbox.h"

struct reading {
	struct ombud_session *s;
	struct arena *memory;
	struct ombud_ticket *out;
	const struct ticket_letters_of *of;
	struct masker *also; /* of a part: its own people too; else NULL */
	int64_t part;
};

static const char *masked(struct reading *o, const char *text)
{
	text = masker_keep(o->of->masker, o->memory, text);
	return o->also ? masker_keep(o->also, o->memory, text) : text;
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

/* Sent by nobody until it is approved; and then by hand, if what it says had to be done first. */
static const char *held_line(struct reading *o, const struct outbox_row *x)
{
	if (reply_answer_refused(o->of->row)[0])
		return _("the answer, waiting for approval");
	return arena_printf(o->memory, _("the answer, not sent yet: 'outbox-retry %lld' sends it"), (long long)x->id);
}

static const char *sending_line(struct reading *o, const struct outbox_row *x)
{
	char at[INSTANT_TEXT];
	if (x->state == OUTBOX_WAITS && x->send_at >= DUE_NEVER)
		return held_line(o, x);
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

static struct ombud_message show_message(
    struct reading *o, const struct message_row *m, const struct ombud_attachment *files, size_t n)
{
	return (struct ombud_message){.id = m->id,
	    .at = m->at,
	    .direction = direction_word(m->direction),
	    .from = from_whom(o, m),
	    .subject = masked(o, m->subject),
	    .body = masked(o, m->body),
	    .charset = m->charset,
	    .remark = masked(o, m->remark),
	    .attachments = files,
	    .n_attachments = n,
	    .is_new = m->at > o->of->seen_at,
	    .sending = "",
	    .purpose = m->purpose,
	    .part = o->part};
}

/* Letters of a ticket's case and its own notes, with their files. */
static enum ombud_status load(
    struct reading *o, int64_t case_id, int64_t ticket, struct ombud_message **v, size_t *n_v)
{
	struct ombud_session *s = o->s;
	struct message_row *m;
	struct attachment_row *a;
	size_t n, n_a, at = 0;
	if (message_list(&m, &n, s->db, &s->err, o->memory, case_id, ticket) ||
	    attachment_list(&a, &n_a, s->db, &s->err, o->memory, case_id, ticket))
		return s->err.status;
	struct ombud_message *out = *v = ARENA_ARRAY(o->memory, struct ombud_message, n);
	struct ombud_attachment *files = ARENA_ARRAY(o->memory, struct ombud_attachment, n_a);
	for (size_t i = 0; i < n; i++) {
		size_t first = at;
		bool brings = at < n_a && a[at].message_id == m[i].id && m[i].direction == DIR_IN;
		bool guessed = brings && (proof_says(m[i].subject, strlen(m[i].subject)) ||
		                             proof_says(m[i].body, strlen(m[i].body)));
		for (; at < n_a && a[at].message_id == m[i].id; at++)
			files[at] = show_attachment(o, &a[at], (int)at + 1, guessed);
		out[i] = show_message(o, &m[i], files + first, at - first);
		if (m[i].message_id[0])
			o->out->message_id = MESSAGE_ID_MASK;
	}
	*n_v = n;
	return OMBUD_OK;
}

/* ---- what was merged into it ----------------------------------------------------------------- */

static bool told(const struct ombud_message *v, size_t n, int64_t id)
{
	for (size_t i = 0; i < n; i++)
		if (v[i].id == id)
			return true;
	return false;
}

/* A sibling that came back has the letters of the same case: each is told once. */
static void add_further(struct reading *o, struct ombud_message **all, const struct ombud_message *v, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		struct ombud_ticket *t = o->out;
		if (told(t->messages, t->n_messages, v[i].id) || told(*all, t->n_further, v[i].id))
			continue;
		*all = arena_grow(o->memory, *all, t->n_further, t->n_further + 1, sizeof **all);
		(*all)[t->n_further++] = v[i];
		t->further = *all;
	}
}

static enum ombud_status load_part(struct reading *o, struct ombud_message **all, int64_t part)
{
	struct ombud_session *s = o->s;
	struct ticket_row t;
	struct ombud_message *v;
	size_t n;
	if (ticket_load(&t, s->db, &s->err, o->memory, part))
		return s->err.status;
	o->part = part;
	o->also = masker_open(s, o->memory, part);
	if (load(o, t.case_id, part, &v, &n))
		return s->err.status;
	add_further(o, all, v, n);
	return OMBUD_OK;
}

static enum ombud_status load_parts(struct reading *o)
{
	struct ombud_session *s = o->s;
	struct ombud_message *all = NULL;
	int64_t *ids;
	size_t n;
	if (merged_parts(&ids, &n, s->db, &s->err, o->memory, o->of->row->id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (load_part(o, &all, ids[i]))
			return s->err.status;
	return OMBUD_OK;
}

enum ombud_status ticket_letters(struct ombud_ticket *out, struct ombud_session *s, struct arena *memory,
    const struct ticket_letters_of *of)
{
	struct reading o = {.s = s, .memory = memory, .out = out, .of = of};
	struct ombud_message *v;
	size_t n;
	if (load(&o, of->row->case_id, of->row->id, &v, &n))
		return s->err.status;
	out->messages = v;
	out->n_messages = n;
	return load_sending(&o, v, n) ? s->err.status : load_parts(&o);
}
