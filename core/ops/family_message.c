/* Operations on what is written: notes, drafts, new tickets by hand, further rights of a letter. */
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/draft.h"
#include "ops/family.h"
#include "ops/files.h"
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

/* ---- further rights of a letter ------------------------------------------------------------------------ */

static enum ombud_status find_hint(
    struct op_ctx *c, const struct ticket_row *t, const char *word, struct hint_row *out)
{
	struct hint_row *h;
	size_t n;
	char *end;
	long long id = strtoll(word, &end, 10);
	enum kind k = *end ? kind_find(word, strlen(word)) : 0;
	if (hint_list(&h, &n, c->s->db, &c->s->err, c->memory, t->case_id))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++)
		if (h[i].state == 0 && (k ? h[i].kind == k : h[i].id == id)) {
			*out = h[i];
			return OMBUD_OK;
		}
	return fail(&c->s->err, OMBUD_NOTFOUND,
	    _("the letter has no open hint '%s': its hints stand on the ticket"), word);
}

static enum ombud_status decide(
    struct op_ctx *c, const struct ticket_row *t, const struct hint_row *h, int state, int64_t ticket)
{
	if (hint_set(c->s->db, &c->s->err, h->id, state, ticket))
		return c->s->err.status;
	return op_item(c, &(struct journal_item){.place = "hint",
	    .row_id = h->id,
	    .ticket_id = t->id,
	    .field = "state",
	    .before = "0",
	    .after = state == 1 ? "1" : "2"});
}

/* It waits since its letter came, however late it was seen. */
static enum ombud_status note_new(struct op_ctx *c, const struct ticket_row *t, int64_t id)
{
	const struct past_event e = {.type = "state",
	    .reason = state_info(STATE_NEW)->name,
	    .at = t->received_at,
	    .agent_id = c->s->agent.id,
	    .day = local_day(c->s->constants.zone, t->received_at)};
	return past_add(c->s->db, &c->s->err, id, &e);
}

/* A sibling: same case, same person, same day of receipt, its own clock (DOMAIN C.1). */
static enum ombud_status add_sibling(
    struct op_ctx *c, const struct ticket_row *t, enum kind k, int64_t *id)
{
	struct ticket_row n = {.case_id = t->case_id,
	    .person_id = t->person_id,
	    .kind = k,
	    .state = STATE_NEW,
	    .is_open = 1,
	    .priority = t->priority,
	    .assignee_id = t->assignee_id,
	    .team = t->team,
	    .received_at = t->received_at,
	    .updated_at = c->now,
	    .size = t->size, /* of the letters that came: all of the case have those */
	    .subject = t->subject,
	    .external_id = "",
	    .lang = t->lang,
	    .extension = "",
	    .resolution = "",
	    .ground = "",
	    .labels = ""};
	if (kind_info(k)->identity)
		n.identity = t->identity;
	bool fresh;
	/* Notes and answers of the other are not its own, nor are their files. */
	if (op_count_letters(c, &n) || files_count(c, &n) || due_set(c->s, c->memory, &n) ||
	    ticket_insert(id, c->s->db, &c->s->err, &n) || note_new(c, t, *id) ||
	    ticket_link(&fresh, c->s->db, &c->s->err, t->id, *id, "sibling"))
		return c->s->err.status;
	c->created = *id;
	/* It stays: the entry is of no kind that is undone, but the ticket's history has it. */
	if (op_item(c, &(struct journal_item){.place = "split",
	        .row_id = *id,
	        .ticket_id = t->id,
	        .field = "sibling",
	        .after = "1"}))
		return c->s->err.status;
	return op_audit(c, "split", "ticket", *id, kind_info(k)->name);
}

enum ombud_status apply_split(struct op_ctx *c, struct ticket_row *t)
{
	const char *word = op_arg(c, "hint");
	struct hint_row h = {0};
	int64_t id;
	bool from_hint = find_hint(c, t, word, &h) == OMBUD_OK;
	enum kind k = from_hint ? (enum kind)h.kind : kind_find(word, strlen(word));
	if (!k)
		return c->s->err.status; /* neither a hint nor a kind: the sentence says so */
	err_clear(&c->s->err);
	if (!kind_info(k)->right && !from_hint)
		return fail(&c->s->err, OMBUD_INPUT, _("'%s' is no right of a data subject"), word);
	if (add_sibling(c, t, k, &id))
		return c->s->err.status;
	c->detail = kind_info(k)->name;
	if (from_hint && decide(c, t, &h, 1, id))
		return c->s->err.status;
	c->touched = true;
	return OMBUD_OK;
}

enum ombud_status apply_drop_hint(struct op_ctx *c, struct ticket_row *t)
{
	struct hint_row h;
	if (find_hint(c, t, op_arg(c, "hint"), &h))
		return c->s->err.status;
	c->detail = kind_info((enum kind)h.kind)->name;
	return decide(c, t, &h, 2, 0);
}
