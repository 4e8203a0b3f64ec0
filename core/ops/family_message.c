/* Operations on what is written: notes, drafts, new tickets by hand. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/draft.h"
#include "ops/family.h"
#include "ops/intake_person.h"
#include "ops/mention.h"
#include "store/desk.h"
#include "store/draft_file.h"
#include "store/message.h"
#include "store/past.h"

enum { NOTE_BYTES = DRAFT_BYTES };

static const char *clean(struct op_ctx *c, const char *text)
{
	return draft_clean(c->memory, text);
}

enum ombud_status note_ready(const char **out, struct op_ctx *c, const char *text)
{
	if (!text[strspn(text, " \t\r\n")])
		return fail(&c->s->err, OMBUD_INPUT, _("an empty note is none"));
	if (strlen(text) > NOTE_BYTES)
		return fail(&c->s->err, OMBUD_LIMIT, _("a note holds at most 1 MB"));
	*out = arena_str(c->keep, clean(c, text));
	return OMBUD_OK;
}

enum ombud_status prepare_note(struct op_ctx *c)
{
	const char *text;
	if (note_ready(&text, c, op_arg(c, "text")))
		return c->s->err.status;
	c->ready = text;
	return OMBUD_OK;
}

enum ombud_status note_put(struct op_ctx *c, struct ticket_row *t, const char *text)
{
	int64_t id;
	struct message_row m = {.case_id = t->case_id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .direction = DIR_NOTE,
	    .at = c->now,
	    .agent_id = c->s->agent.id,
	    .sender = "",
	    .subject = "",
	    .body = clean(c, text),
	    .charset = "",
	    .remark = "",
	    .message_id = "",
	    .in_reply_to = "",
	    .channel = ""};
	/* The draft that became this note goes; another that was begun elsewhere stays one. */
	if (message_insert(&id, c->s->db, &c->s->err, &m) ||
	    mention_in_note(c, t, id, m.body) ||
	    draft_drop_same(c->s->db, &c->s->err, c->s->agent.id, t->id, "note", m.body) ||
	    op_count_letters(c, t))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "message",
	    .row_id = id,
	    .ticket_id = t->id,
	    .person_id = t->person_id,
	    .field = "note",
	    .after = "1"});
}

enum ombud_status apply_note(struct op_ctx *c, struct ticket_row *t)
{
	if (!c->ready && prepare_note(c))
		return c->s->err.status;
	return note_put(c, t, c->ready);
}

/* ---- drafts ---------------------------------------------------------------------------------------- */

enum ombud_status run_draft(struct op_ctx *c)
{
	const char *word = op_arg(c, "ticket");
	struct draft_row d = {.agent_id = c->s->agent.id,
	    .ticket_id = strtoll(word[0] == '#' ? word + 1 : word, NULL, 10),
	    .kind = op_arg(c, "kind"),
	    .text = clean(c, op_arg(c, "text")),
	    .updated_at = c->now};
	if (!draft_kind(d.kind))
		return fail(&c->s->err, OMBUD_INPUT, _("a draft is a note, reply, forward, new or answer"));
	if (strlen(d.text) > NOTE_BYTES)
		return fail(&c->s->err, OMBUD_LIMIT, _("a draft holds at most 1 MB"));
	if (d.ticket_id) {
		struct ticket_row t;
		enum ombud_status status = ticket_load(&t, c->s->db, &c->s->err, c->memory, d.ticket_id);
		if (status == OMBUD_NOTFOUND)
			return fail(&c->s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"),
			    (long long)d.ticket_id);
		if (status)
			return status;
		d.person_id = t.person_id;
	}
	c->changed = 1;
	/* A letter that is dropped takes its files with it. */
	bool drop = !d.text[0] && strcmp(d.kind, "reply") == 0;
	if (draft_set(c->s->db, &c->s->err, &d) ||
	    (drop && draft_file_drop(c->s->db, &c->s->err, d.agent_id, d.ticket_id, 0)))
		return c->s->err.status;
	return op_audit(c, "draft", "ticket", d.ticket_id, d.kind);
}

/* ---- a ticket by hand -------------------------------------------------------------------------------- */

static enum ombud_status given_time(struct op_ctx *c, int64_t *at)
{
	const char *word = op_arg(c, "received");
	bool has_time;
	*at = c->now;
	if (!word[0])
		return OMBUD_OK;
	if (!instant_parse(word, strlen(word), c->s->constants.zone, at, &has_time))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("--received: write the time as YYYY-MM-DD or YYYY-MM-DDThh:mm"));
	if (*at > c->now)
		return fail(&c->s->err, OMBUD_INPUT, _("--received: a letter is never dated forward"));
	int32_t day = local_day(c->s->constants.zone, *at), today = local_day(c->s->constants.zone, c->now);
	if (day < today && session_may(c->s, MAY_BACKDATE, false, op_arg(c, "reason")))
		return c->s->err.status;
	return OMBUD_OK;
}

static enum ombud_status given_kind(struct op_ctx *c, enum kind *k)
{
	const char *word = op_arg(c, "kind");
	*k = word[0] ? kind_find(word, strlen(word)) : KIND_OTHER;
	if (*k)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT, _("'%s' is no kind: 'help kinds' lists them"), word);
}

static void give_datum(
    struct op_ctx *c, struct intake_datum *data, size_t *n, enum datum_field f, const char *arg)
{
	const char *value = op_arg(c, arg);
	if (value[0])
		data[(*n)++] = (struct intake_datum){f, clean(c, value), "agent"};
}

enum ombud_status run_new(struct op_ctx *c)
{
	struct intake in = {.by_hand = true};
	struct intake_datum data[4];
	enum intake_done done;
	const char *priority = op_arg(c, "priority");
	if (given_time(c, &in.received_at) || given_kind(c, &in.kind))
		return c->s->err.status;
	in.priority = priority[0] ? priority_find(priority, strlen(priority)) : PRI_NORMAL;
	if (!in.priority)
		return fail(&c->s->err, OMBUD_INPUT, _("priority: urgent, high, normal or low"));
	give_datum(c, data, &in.n_data, DATUM_NAME, "name");
	give_datum(c, data, &in.n_data, DATUM_EMAIL, "email");
	give_datum(c, data, &in.n_data, DATUM_PHONE, "phone");
	in.data = data;
	in.sender = op_arg(c, "name");
	in.address = op_arg(c, "email");
	in.subject = clean(c, op_arg(c, "subject"));
	in.body = clean(c, op_arg(c, "text"));
	in.charset = in.remark = in.lang = in.message_id = in.in_reply_to = in.external_id = "";
	in.channel = op_has(c, "channel") ? op_arg(c, "channel") : "phone";
	if (intake_may_ask(c->s, DATUM_EMAIL, in.address) || intake_letter(&done, &c->created, c->s, &in))
		return c->s->err.status;
	c->changed = 1;
	c->note.sentence = arena_printf(c->memory, "new %s #%lld", kind_info(in.kind)->name,
	    (long long)c->created);
	if (op_arg(c, "reason")[0] && op_audit_reason(c, "reason", "ticket", c->created, "reason",
	        op_arg(c, "reason"), c->created, 0))
		return c->s->err.status;
	return op_entry(c);
}
