/* One ticket, whole, as a front end shows it: ombud_ticket_open and its relatives. */
#include <sodium.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "base/time.h"
#include "ops/access.h"
#include "ops/intake_earlier.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "ops/reads.h"
#include "ops/reveal.h"
#include "ops/steps.h"
#include "store/access.h"
#include "store/desk.h"
#include "store/erasure.h"
#include "store/mention.h"
#include "store/merged.h"
#include "store/message.h"
#include "store/person.h"
#include "clock/rating.h"
#include "store/watch.h"
#include "ticket/standing_of.h"
#include "ticket/clock.h"
#include "ticket/disclosed.h"
#include "ticket/letters.h"

struct opening {
	struct ombud_session *s;
	struct arena *memory;
	struct ombud_ticket *out;
	struct ticket_row row;
	struct masker *masker;
	bool mark;          /* it is read, not looked at in passing */
	const char *reason; /* why another's is read, or NULL */
};

static const char *masked(struct opening *o, const char *text)
{
	return masker_keep(o->masker, o->memory, text);
}

/* ---- personal data ---------------------------------------------------------------------------------- */

/* A question, whose refusal is no failure. */
static bool may_reveal(struct opening *o, enum permission p, bool mine)
{
	bool may = !reveal_may(o->s, p, &o->row, mine, "reply");
	err_clear(&o->s->err);
	return may;
}

static enum ombud_status load_data(struct opening *o)
{
	static const char *const classes[] = {"S0", "S1", "S2", "S3"};
	struct ombud_session *s = o->s;
	struct datum_row *d;
	size_t n;
	bool mine;
	o->out->person = "";
	o->out->may_save = may_reveal(o, MAY_REVEAL_S3, o->row.assignee_id == s->agent.id);
	if (!o->row.person_id)
		return OMBUD_OK;
	if (reads_own_person(&mine, s, &o->row) || datum_list(&d, &n, s->db, &s->err, o->memory, o->row.person_id))
		return s->err.status;
	struct ombud_datum *out = ARENA_ARRAY(o->memory, struct ombud_datum, n);
	for (size_t i = 0; i < n; i++) {
		const struct field *f = field_of_datum(d[i].field);
		struct buf b = {0};
		mask_value(&b, d[i].field, d[i].value, strlen(d[i].value));
		out[i] = (struct ombud_datum){.field = f->name,
		    .value = arena_str(o->memory, buf_text(&b)),
		    .class_ = classes[f->class_],
		    .source = d[i].source,
		    .id = datum_number(d[i].field, d[i].n),
		    .masked = f->class_ != CLASS_S0,
		    .may_show = may_reveal(o, permission_to_reveal(f->class_), mine)};
		buf_free(&b);
		if (d[i].field == DATUM_NAME && !o->out->person[0])
			o->out->person = out[i].value;
	}
	o->out->data = out;
	o->out->n_data = n;
	o->out->person_id = o->row.person_id;
	return OMBUD_OK;
}

/* ---- history, hints, draft ---------------------------------------------------------------------------------- */

static enum ombud_status load_events(struct opening *o)
{
	enum { SHOWN = 200 };
	struct ombud_session *s = o->s;
	struct journal_entry *e;
	size_t n;
	if (journal_of_ticket(&e, &n, s->db, &s->err, o->memory, o->row.id, SHOWN))
		return s->err.status;
	struct ombud_event *out = ARENA_ARRAY(o->memory, struct ombud_event, n);
	for (size_t i = 0; i < n; i++)
		out[i] = (struct ombud_event){e[i].at, ticket_agent(s, o->memory, e[i].agent_id), e[i].sentence};
	o->out->events = out;
	o->out->n_events = n;
	return OMBUD_OK;
}

/* The tombstone says when and by which entry of the ledger: nothing else of it tells why it is empty. */
static enum ombud_status load_tombstone(struct opening *o)
{
	struct ombud_session *s = o->s;
	struct erasure_row e;
	char day[DAY_TEXT], hex[2 * sizeof e.ledger + 1];
	int64_t id;
	o->out->erased = "";
	if (tombstone_of(&id, s->db, &s->err, o->row.id) || !id)
		return s->err.status;
	enum ombud_status status = erasure_get(&e, s->db, &s->err, o->memory, id);
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	sodium_bin2hex(hex, sizeof hex, e.ledger, sizeof e.ledger);
	o->out->erased = arena_printf(o->memory, _("%s by erasure %lld, ledger %s"),
	    day_text(day, local_day(s->constants.zone, e.erased_at)), (long long)id, hex);
	return OMBUD_OK;
}

static enum ombud_status load_hints(struct opening *o)
{
	struct ombud_session *s = o->s;
	struct hint_row *h;
	size_t n, open = 0;
	if (hint_list(&h, &n, s->db, &s->err, o->memory, o->row.case_id))
		return s->err.status;
	struct ombud_hint *out = ARENA_ARRAY(o->memory, struct ombud_hint, n);
	for (size_t i = 0; i < n; i++)
		if (h[i].state == 0 && kind_info((enum kind)h[i].kind))
			out[open++] = (struct ombud_hint){
			    h[i].id, kind_info((enum kind)h[i].kind)->name, h[i].rule};
	o->out->hints = out;
	o->out->n_hints = open;
	return OMBUD_OK;
}

static enum ombud_status load_draft(struct opening *o)
{
	struct ombud_session *s = o->s;
	struct draft_row d;
	o->out->draft = o->out->draft_kind = "";
	enum ombud_status status =
	    draft_get(&d, s->db, &s->err, o->memory, s->agent.id, o->row.id, NULL);
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	o->out->draft = d.text;
	o->out->draft_kind = d.kind;
	o->out->draft_at = d.updated_at;
	return OMBUD_OK;
}

static enum ombud_status load_row(struct opening *o, int64_t id)
{
	struct ombud_session *s = o->s;
	struct ombud_rows *rows;
	enum ombud_status status = ticket_load(&o->row, s->db, &s->err, o->memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)id);
	if (status)
		return status;
	if (ombud_rows_by_id(&rows, s, &id, 1))
		return s->err.status;
	/* The page's memory goes with the ticket: strings are copied into it. */
	o->out->row = rows->v[0];
	struct ombud_row *r = &o->out->row;
	r->requester = arena_str(o->memory, r->requester);
	r->labels = arena_str(o->memory, r->labels);
	r->due_text = arena_str(o->memory, r->due_text);
	r->assignee = arena_str(o->memory, r->assignee);
	ombud_rows_free(rows);
	return OMBUD_OK;
}

static void fill_plain(struct opening *o)
{
	struct ombud_ticket *out = o->out;
	const struct ticket_row *t = &o->row;
	const struct kind_info *k = kind_info((enum kind)t->kind);
	/* Words of the model's tables live for ever; the subject is masked anew, whole. */
	out->row.kind = k ? k->name : "";
	out->row.kind_short = k ? k->short_name : "";
	out->row.state = state_info((enum state)t->state)->name;
	out->row.state_short = state_info((enum state)t->state)->short_name;
	out->row.priority = priority_name((enum priority)t->priority);
	out->row.subject = masked(o, t->subject);
	out->case_id = t->case_id;
	out->external_id = masked(o, t->external_id);
	out->message_id = "";
	out->lang = t->lang;
	out->identity = identity_name((enum identity)t->identity);
	out->article = k ? k->article : "";
	out->resolution = t->resolution;
	out->ground = masked(o, t->ground);
	out->answered = t->answered_at;
	out->closed = t->closed_at;
	out->snoozed = t->snoozed_until;
	out->team = t->team;
	out->extension = masked(o, t->extension);
}

/* What else is of the same case, and who keeps an eye on it. */
static enum ombud_status load_company(struct opening *o)
{
	struct ombud_session *s = o->s;
	struct ombud_ticket *out = o->out;
	const struct ticket_row *t = &o->row;
	int64_t *parts, end, same = 0;
	size_t n;
	out->parts = out->same = "";
	if (merged_end(&end, s->db, &s->err, t->id) || merged_parts(&parts, &n, s->db, &s->err, o->memory, t->id) ||
	    watch_names(&out->watchers, s->db, &s->err, o->memory, t->id) ||
	    (t->is_open && merged_same(&same, s->db, &s->err, t->id, t->person_id, t->kind)))
		return s->err.status;
	if (earlier_line(&out->alleged, s, o->memory, t->id) || earlier_outcomes(&out->earlier, s, o->memory, t->id))
		return s->err.status;
	out->merged_into = end == t->id ? 0 : end;
	for (size_t i = 0; i < n; i++)
		out->parts = arena_printf(o->memory, "%s%s#%lld", out->parts, i ? ", " : "", (long long)parts[i]);
	if (same)
		out->same = arena_printf(o->memory, _("dup? #%lld"), (long long)same);
	return OMBUD_OK;
}

/* What a preview may not show it leaves out; who opens it is asked why. */
static enum ombud_status check_reason(struct opening *o)
{
	if (!reads_ticket(o->s, &o->row, o->reason) || o->mark)
		return o->s->err.status;
	err_clear(&o->s->err);
	o->out->needs_reason = true;
	return OMBUD_OK;
}

static enum ombud_status load(struct opening *o, int64_t id)
{
	struct ombud_session *s = o->s;
	int64_t version;
	if (load_row(o, id) || check_reason(o))
		return s->err.status;
	o->masker = masker_open(s, o->memory, id);
	fill_plain(o);
	struct ticket_letters_of letters = {.row = &o->row, .masker = o->masker};
	if (seen_get(&version, &letters.seen_at, s->db, &s->err, s->agent.id, id) ||
	    (!o->out->needs_reason && ticket_letters(o->out, s, o->memory, &letters)) ||
	    load_data(o) || standing_line(&o->out->standing, s, o->memory, o->row.id, o->row.person_id) || ticket_clock(o->out, s, o->memory, &o->row) || load_events(o) || load_hints(o) || load_draft(o) ||
	    (!o->out->needs_reason && ticket_disclosed(o->out, s, o->memory, o->masker)) ||
	    load_company(o) || load_tombstone(o) || ticket_links_text(&o->out->links, s->db, &s->err, o->memory, id) ||
	    rating_said(&o->out->rating, s, o->memory, id, o->masker) ||
	    session_others(&o->out->present, s->db, &s->err, o->memory, id, s->id, s->agent.id,
	        session_now(s)))
		return s->err.status;
	return steps_of(s, o->memory, &o->row, !o->out->needs_reason, &o->out->steps, &o->out->n_steps);
}

static enum ombud_status mark_seen(struct opening *o)
{
	struct ombud_session *s = o->s;
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .act = "open",
	    .object = "ticket",
	    .object_id = o->row.id,
	    .n = 1,
	    .detail = ""};
	if (op_begin(s))
		return s->err.status;
	e.session_id = s->id;
	if ((o->reason && access_add(&e.access_id, e.access_mac, s->db, &s->err, s->key, e.at,
	                      s->agent.id, "reason", o->reason, 1, o->row.id, o->row.person_id)) ||
	    seen_set(s->db, &s->err, s->agent.id, o->row.id, o->row.version, e.at) ||
	    mention_seen(s->db, &s->err, s->agent.id, o->row.id, e.at) ||
	    audit_add(s->db, &s->err, &e)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

static enum ombud_status open_ticket(struct ombud_ticket **out, struct ombud_session *s,
    int64_t id, bool mark, const char *reason)
{
	session_enter(s);
	*out = NULL;
	struct arena *memory = arena_new();
	struct opening o = {.s = s,
	    .memory = memory,
	    .out = ARENA_NEW(memory, struct ombud_ticket),
	    .mark = mark,
	    .reason = reason};
	o.out->memory = memory;
	enum ombud_status status = session_may(s, MAY_LIST, true, NULL);
	if (!status && s->past)
		status = fail(&s->err, OMBUD_DENIED,
		    _("this is the desk as it was: its letters are not kept as they were then; ':as-of now' comes back to today"));
	if (!status && mark)
		status = access_can_log(s, _("opening a ticket"));
	if (!status)
		status = load(&o, id);
	/* Reads are logged before anything is shown. */
	if (!status && mark)
		status = mark_seen(&o);
	if (status)
		ombud_ticket_free(o.out);
	else
		*out = o.out;
	return status;
}

enum ombud_status ombud_ticket_open(
    struct ombud_ticket **out, struct ombud_session *s, int64_t id, const char *reason)
{
	return open_ticket(out, s, id, true, reason);
}

enum ombud_status ombud_ticket_peek(struct ombud_ticket **out, struct ombud_session *s, int64_t id)
{
	return open_ticket(out, s, id, false, NULL);
}

enum ombud_status ticket_look(
    struct ombud_ticket **out, struct ombud_session *s, int64_t id, const char *reason)
{
	return open_ticket(out, s, id, false, reason);
}

void ombud_ticket_free(struct ombud_ticket *t)
{
	if (t)
		arena_drop(t->memory);
}
