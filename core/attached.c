/* Attachments as a front end reads them: the text of one, masked, and the list of a ticket's. */
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/access.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "ops/reads.h"
#include "port/attached.h"
#include "port/rows.h"
#include "store/access.h"
#include "ticket/letters.h"

/* ---- one as text ------------------------------------------------------------------------------- */

struct reading {
	struct ombud_session *s;
	struct arena memory;
	struct ticket_row t;
	struct attachment_row a;
	int number;
	const char *reason;
};

static enum ombud_status find(struct reading *r, int64_t ticket)
{
	struct ombud_session *s = r->s;
	struct attachment_row *all;
	size_t n;
	enum ombud_status status = ticket_load(&r->t, s->db, &s->err, &r->memory, ticket);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)ticket);
	if (status || reads_ticket(s, &r->t, r->reason) ||
	    attachment_list(&all, &n, s->db, &s->err, &r->memory, r->t.case_id, ticket))
		return s->err.status;
	if (r->number < 1 || (size_t)r->number > n)
		return fail(&s->err, OMBUD_NOTFOUND, _("#%lld has no attachment %d; it has %zu"),
		    (long long)ticket, r->number, n);
	r->a = all[r->number - 1];
	return OMBUD_OK;
}

/* A masked proof proves nothing: it is looked at as it came, for a reason. */
static enum ombud_status is_text(struct reading *r)
{
	struct ombud_session *s = r->s;
	if (attached_is_there(s, &r->a))
		return s->err.status;
	if (r->a.proof)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("it is a proof of identity: masked it proves nothing; it is looked at as it came, for a reason"));
	if (attached_as(r->a.type, r->a.name) == ATTACHED_NO)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("it is no text that can be read here: it is looked at as it came, for a reason"));
	return OMBUD_OK;
}

/* As the ticket's being opened, before anything is shown. */
static enum ombud_status log_read(
    struct ombud_session *s, int64_t ticket, int64_t person, const char *reason)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "open",
	    .object = "ticket",
	    .object_id = ticket,
	    .n = 1,
	    .detail = "attachment"};
	if (access_can_log(s, _("reading an attachment")) || op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if ((reason && access_add(&e.access_id, e.access_mac, s->db, &s->err, s->key, e.at, s->agent.id,
	                   "reason", reason, 1, ticket, person)) ||
	    audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static void put(struct buf *out, struct reading *r, const struct attached *x)
{
	struct masker *m = masker_open(r->s, &r->memory, r->t.id);
	if (x->remark[0])
		buf_printf(out, "(%s)\n", masker_keep(m, &r->memory, x->remark));
	if (x->sender[0])
		buf_printf(out, _("from: %s\n"), mask_sender(&r->memory, x->sender));
	if (x->subject[0])
		buf_printf(out, _("subject: %s\n"), masker_keep(m, &r->memory, x->subject));
	if (out->len)
		buf_char(out, '\n');
	masker_text(m, out, x->text, strlen(x->text));
}

static enum ombud_status read_text(struct reading *r, int64_t ticket, struct buf *out)
{
	struct ombud_session *s = r->s;
	struct attached x;
	if (session_may(s, MAY_LIST, true, NULL) || find(r, ticket) || is_text(r) || log_read(s, ticket, r->t.person_id, r->reason) ||
	    attachment_bytes(&r->a, s->db, &s->err, &r->memory, r->a.id))
		return s->err.status;
	if (!r->a.bytes)
		return fail(&s->err, OMBUD_NOTFOUND,
		    _("the attachment was over the size that is kept: only name, type and size are here"));
	if (attached_read(&x, s, &r->memory, &r->a))
		return s->err.status;
	put(out, r, &x);
	return OMBUD_OK;
}

enum ombud_status ombud_attachment_text(
    char **out, struct ombud_session *s, int64_t ticket, int number, const char *reason)
{
	struct reading r = {.s = s, .number = number, .reason = reason};
	struct buf text = {0};
	session_enter(s);
	*out = NULL;
	enum ombud_status status = read_text(&r, ticket, &text);
	if (!status)
		*out = buf_take(&text);
	buf_free(&text);
	arena_free(&r.memory);
	return status;
}

/* ---- the list ---------------------------------------------------------------------------------- */

static const char *proof_cell(const struct ombud_attachment *a)
{
	return strcmp(a->proof, "yes") == 0       ? _("proof")
	       : strcmp(a->proof, "maybe") == 0   ? _("proof?")
	       : strcmp(a->proof, "removed") == 0 ? _("removed")
	                                          : "";
}

static void put_row(
    struct buf *out, struct arena *memory, const struct ombud_ticket *t, const struct ombud_attachment *a)
{
	rows_table_cell(
	    out, arena_printf(memory, "%lld/%d", (long long)t->row.id, a->number), 10, false);
	rows_table_cell(out, a->name, 16, false);
	rows_table_cell(out, a->type, 28, false);
	rows_table_cell(out, arena_printf(memory, "%lld", (long long)a->bytes), 10, false);
	rows_table_cell(out, a->readable ? _("text") : "-", 4, false);
	rows_table_cell(out, proof_cell(a), 0, true);
	rows_table_end(out);
}

static void put_json(struct buf *out, const struct ombud_ticket *t, const struct ombud_attachment *a)
{
	rows_json_line(out,
	    json_pack("{s:I, s:i, s:s, s:s, s:I, s:b, s:o}", "ticket", (json_int_t)t->row.id, "number", a->number,
	        "name", a->name, "type", a->type, "bytes", (json_int_t)a->bytes, "readable", a->readable,
	        "proof", rows_json_text(a->proof)));
}

/* What a look in passing may not show is asked for as the opening is, with its sentence. A list is no letter:
 * nothing is marked as seen by it. */
static enum ombud_status open_for(
    struct ombud_ticket **t, struct ombud_session *s, int64_t ticket, const char *reason)
{
	enum ombud_status status = ticket_look(t, s, ticket, reason);
	if (status)
		return status;
	if ((*t)->needs_reason) {
		ombud_ticket_free(*t);
		return ombud_ticket_open(t, s, ticket, reason);
	}
	if (reason && (status = log_read(s, ticket, (*t)->person_id, reason)))
		ombud_ticket_free(*t);
	return status;
}

enum ombud_status ombud_attachments(char **out, struct ombud_session *s, int64_t ticket,
    const char *reason, const char *format)
{
	struct arena memory = {0};
	struct ombud_ticket *t;
	struct buf text = {0};
	bool json = format && strcmp(format, "json") == 0;
	session_enter(s);
	*out = NULL;
	if (format && !json && strcmp(format, "table") != 0 && strcmp(format, "text") != 0)
		return fail(&s->err, OMBUD_INPUT, _("attachments are listed as table or json"));
	enum ombud_status status = open_for(&t, s, ticket, reason);
	if (status)
		return status;
	for (size_t i = 0; i < t->n_messages; i++)
		for (size_t j = 0; j < t->messages[i].n_attachments; j++)
			if (json)
				put_json(&text, t, &t->messages[i].attachments[j]);
			else
				put_row(&text, &memory, t, &t->messages[i].attachments[j]);
	*out = buf_take(&text);
	ombud_ticket_free(t);
	arena_free(&memory);
	return OMBUD_OK;
}
