/* A letter or row becomes a case, a ticket, a person and that person's data. See intake.h. */
#include "ops/intake.h"

#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/family.h"
#include "ops/intake_ack.h"
#include "ops/intake_bounce.h"
#include "ops/intake_case.h"
#include "ops/intake_earlier.h"
#include "ops/intake_consent.h"
#include "ops/intake_history.h"
#include "ops/intake_many.h"
#include "ops/intake_person.h"
#include "ops/intake_rating.h"
#include "ops/intake_same.h"
#include "ops/intake_wake.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "store/audit.h"
#include "store/fact.h"
#include "store/message.h"
#include "store/retention.h"
#include "store/setting.h"
#include "store/ticket.h"

enum ombud_status intake_begin(struct ombud_session *s)
{
	if (session_may(s, MAY_TAKE_IN, true, NULL))
		return s->err.status;
	return op_begin(s);
}

enum ombud_status intake_commit(struct ombud_session *s)
{
	return db_commit(s->db, &s->err);
}

void intake_rollback(struct ombud_session *s)
{
	db_rollback(s->db);
}

struct taking {
	struct ombud_session *s;
	const struct intake *in;
	struct arena memory;
	struct ticket_row t;
	int64_t person, message;
	int64_t erased_at; /* of somebody with that address, where this is a new person */
	struct intake_same same;
	unsigned flags;
	struct intake_place place;
};

static const char *text(const char *s)
{
	return s ? s : "";
}

/* ---- writing it down ---------------------------------------------------------------------------------- */

static enum ombud_status add_attachments(struct taking *k)
{
	for (size_t i = 0; i < k->in->n_attachments; i++) {
		const struct intake_attachment *a = &k->in->attachments[i];
		struct attachment_row row = {.n = (int64_t)i + 1,
		    .name = text(a->name),
		    .type = text(a->type),
		    .size = (int64_t)a->size,
		    .bytes = a->bytes,
		    .n_bytes = a->n};
		if (attachment_insert(k->s->db, &k->s->err, k->message, k->person, &row))
			return k->s->err.status;
	}
	return OMBUD_OK;
}

static enum ombud_status add_raw(struct taking *k)
{
	if (!k->in->raw)
		return OMBUD_OK;
	struct ombud_session *s = k->s;
	struct retention_row kept;
	int32_t until = local_day(s->constants.zone, k->in->received_at);
	int32_t today = session_today(s);
	/* An old letter imported today still gets its days: they count from when it came to us. */
	if (until < today)
		until = today;
	if (retention_get(&kept, s->db, &s->err, &k->memory, "raw mail"))
		return s->err.status;
	until = retention_until((int)kept.period, kept.unit, until);
	return raw_insert(s->db, &s->err, k->message, k->person, until, k->in->raw, k->in->n_raw);
}

static const char *and_remark(struct taking *k, const char *given, const char *more)
{
	return arena_printf(&k->memory, "%s%s%s", given, given[0] ? "; " : "", more);
}

static const char *remark(struct taking *k)
{
	const char *given = text(k->in->remark);
	if (k->place.report.id)
		given = and_remark(k, given, intake_bounce_remark(k->in));
	if (k->place.ours)
		given = and_remark(k, given, KEPT_("it came from the desk's own address"));
	if (k->place.other)
		given = and_remark(k, given, KEPT_("not from the person: from one whom the ticket was forwarded to"));
	if (k->place.many.id)
		given = and_remark(k, given, intake_many_remark(k->s, &k->memory, k->in, &k->place.many));
	if (k->erased_at)
		given = and_remark(k, given, arena_printf(&k->memory,
		    KEPT_("somebody with this address was erased on %s: this is a new person, of whom nothing older is known"),
		    day_text((char[DAY_TEXT]){0}, local_day(k->s->constants.zone, k->erased_at))));
	if (k->flags & LETTER_SAME_ID)
		given = and_remark(k, given, KEPT_("another letter has the same Message-ID"));
	return given;
}

static enum ombud_status add_message(struct taking *k, int64_t case_id)
{
	struct message_row m = {.case_id = case_id,
	    .person_id = k->person,
	    .direction = DIR_IN,
	    .at = k->in->received_at,
	    .sender = text(k->in->sender),
	    .subject = text(k->in->subject),
	    .body = text(k->in->body),
	    .charset = text(k->in->charset),
	    .remark = remark(k),
	    .message_id = text(k->in->message_id),
	    .in_reply_to = text(k->in->in_reply_to),
	    .flags = k->flags,
	    .channel = k->in->channel ? k->in->channel : "mail"};
	memcpy(m.hash, k->same.hash, sizeof m.hash);
	if (message_insert(&k->message, k->s->db, &k->s->err, &m) || add_attachments(k))
		return k->s->err.status;
	return add_raw(k);
}

static size_t letter_size(const struct intake *in)
{
	size_t n = strlen(text(in->subject)) + strlen(text(in->body));
	for (size_t i = 0; i < in->n_attachments; i++)
		n += in->attachments[i].size;
	return n;
}

static const struct sql TICKET_OF = {"first ticket of a case", "i",
    "SELECT id FROM ticket WHERE case_id = $1 ORDER BY id LIMIT 1", false};
static const struct sql GROW = {"a case got a letter", "iiii",
    "UPDATE ticket SET n_messages = (SELECT count(*) FROM message m WHERE m.case_id = $1"
    " AND m.withdrawn = 0 AND (m.ticket_id IS NULL OR m.ticket_id = ticket.id)), n_attachments = n_attachments + $2,"
    " size = size + $3, updated_at = $4, version = version + 1 WHERE case_id = $1",
    false};

/* ids NULL: about the ticket alone. */
static enum ombud_status audit(
    struct taking *k, const char *act, int64_t ticket, const int64_t *ids, size_t n)
{
	struct ombud_session *s = k->s;
	const struct kind_info *kind = kind_info((enum kind)k->t.kind);
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = act,
	    .object = "ticket",
	    .object_id = ids ? 0 : ticket,
	    .n = ids ? (int64_t)n : 1,
	    .detail = kind ? kind->name : "",
	    .ids = ids};
	return audit_add(s->db, &s->err, &e);
}

static enum ombud_status add_hints(struct taking *k, int64_t case_id)
{
	for (size_t i = 0; i < k->in->n_hints; i++) {
		struct hint_row h = {.case_id = case_id,
		    .message_id = k->message,
		    .kind = k->in->hints[i].kind,
		    .rule = text(k->in->hints[i].rule)};
		if (hint_insert(k->s->db, &k->s->err, &h))
			return k->s->err.status;
	}
	return OMBUD_OK;
}

/* A further letter: every ticket of the case shows it; a right that no ticket of the case has yet
 * is a hint again, with this letter's own date. */
static enum ombud_status thread(struct taking *k, int64_t case_id, int64_t *ticket)
{
	struct ombud_session *s = k->s;
	int64_t *ids;
	size_t n;
	static const struct sql OWNER = {
	    "person of a case", "i", "SELECT coalesce(person_id, 0) FROM cases WHERE id = $1", false};
	bool report = k->place.report.id != 0, theirs = !report && !k->place.ours && !k->place.other;
	if (db_one(&k->person, s->db, &s->err, &OWNER, I(case_id)) ||
	    (theirs && intake_person_data(s, k->in, k->person, 0)) || add_message(k, case_id) ||
	    db_run(s->db, &s->err, &GROW, I(case_id), I(k->in->n_attachments), I(letter_size(k->in)),
	        I(session_now(s))) ||
	    (report && intake_bounce_act(s, &k->memory, k->in, &k->place.report)) ||
	    (theirs && intake_wake(s, k->in, case_id, k->message)) ||
	    db_one(ticket, s->db, &s->err, &TICKET_OF, I(case_id)) ||
	    tickets_of_case(&ids, &n, s->db, &s->err, &k->memory, case_id))
		return s->err.status;
	return audit(k, report ? "bounce" : theirs ? "letter" : k->place.other ? "outside" : "returned", 0, ids, n);
}

static const char *ground_of(const struct intake *in)
{
	const struct code_info *c =
	    in->resolution ? code_find(in->resolution, strlen(in->resolution)) : NULL;
	return c ? c->ground : "";
}

static enum ombud_status fill_row(struct taking *k, int64_t case_id)
{
	struct ombud_session *s = k->s;
	const struct intake *in = k->in;
	k->t = (struct ticket_row){.case_id = case_id,
	    .person_id = k->person,
	    .kind = in->kind ? in->kind : KIND_OTHER,
	    .state = in->state ? in->state : STATE_NEW,
	    .priority = in->priority ? in->priority : PRI_NORMAL,
	    .received_at = in->received_at,
	    .updated_at = session_now(s),
	    .n_messages = 1,
	    .n_attachments = (int64_t)in->n_attachments,
	    .size = (int64_t)letter_size(in),
	    .subject = text(in->subject),
	    .external_id = text(in->external_id),
	    .lang = text(in->lang),
	    .extension = text(in->extension),
	    .identity = in->identity,
	    .resolution = text(in->resolution),
	    .ground = ground_of(in),
	    .answered_at = in->answered_at,
	    .labels = ""};
	k->t.is_open = state_info((enum state)k->t.state)->open;
	if (!k->t.is_open)
		k->t.closed_at = in->answered_at ? in->answered_at : in->received_at;
	return due_set(s, &k->memory, &k->t);
}

static enum ombud_status set_assignee(struct taking *k)
{
	struct agent_row a;
	const char *name = text(k->in->assignee);
	if (!name[0])
		return OMBUD_OK;
	enum ombud_status status = agent_by_name(&a, k->s->db, &k->s->err, &k->memory, name);
	if (status == OMBUD_OK)
		k->t.assignee_id = a.id;
	if (status == OMBUD_NOTFOUND)
		return fail(&k->s->err, OMBUD_CONFLICT,
		    _("assignee: there is no agent of that name ('ombud agent list')"));
	return status;
}

/* Labels stand in clear in every list: whom the ticket is of is none. */
static void set_labels(struct taking *k)
{
	const char *list = k->t.labels = "";
	if (!k->in->n_labels)
		return;
	/* What the store knows of the person from before is no label, whatever the row calls it. */
	struct maskers *people = maskers_open(k->s, &k->memory, NULL, 0);
	maskers_person(people, k->s, k->person);
	for (size_t i = 0; i < k->in->n_labels; i++) {
		const char *label = k->in->labels[i];
		struct err why = {0}; /* of one that is left out */
		size_t n = strlen(label);
		if (!label_check(&why, label, n) && !intake_is_value(k->in, label) &&
		    !masker_hides(maskers_find(people, 0), label, n))
			list = labels_put(&k->memory, list, label, true);
	}
	k->t.labels = list;
}

static enum ombud_status note_past(struct taking *k, int64_t ticket)
{
	k->t.id = ticket;
	return intake_past(k->s, k->in, &k->t);
}

static bool restricts(const struct ticket_row *t)
{
	return t->kind == KIND_OBJECTION && t->person_id && t->is_open && t->state != STATE_NEW;
}

static enum ombud_status open_case(struct taking *k, int64_t *ticket)
{
	struct ombud_session *s = k->s;
	int64_t case_id;
	bool fresh;
	if (intake_consent_may(s, k->in, &k->memory) || intake_person(s, k->in, &k->person, &k->erased_at) ||
	    case_insert(&case_id, s->db, &s->err, k->in->received_at, k->person) ||
	    fill_row(k, case_id) || set_assignee(k))
		return s->err.status;
	set_labels(k);
	if (ticket_insert(ticket, s->db, &s->err, &k->t) || add_message(k, case_id) ||
	    add_hints(k, case_id) || note_past(k, *ticket) || intake_history(s, k->in, &k->memory, *ticket) ||
	    intake_consent_add(s, k->in, &k->memory, k->person, *ticket))
		return s->err.status;
	if (!k->place.claims && intake_earlier(s, &k->memory, k->in, *ticket, k->person))
		return s->err.status;
	/* What comes from another desk is past its triage: the objection restricts here too. */
	if (restricts(&k->t) && person_restrict(&fresh, s->db, &s->err, k->t.person_id, true))
		return s->err.status;
	if (k->place.claims && ticket_link(&fresh, s->db, &s->err, *ticket, k->place.claims, "claims"))
		return s->err.status;
	return audit(k, k->in->by_hand ? "new" : "import", *ticket, NULL, 0);
}

/* Thousands of machines answer a letter to many: "I am away". What may be a request is a person's to read. */
static bool machine_answers(const struct taking *k)
{
	const struct kind_info *kind = kind_info(k->in->kind ? k->in->kind : KIND_OTHER);
	return k->place.many.id && !k->place.case_id && (k->flags & LETTER_AUTO) && !k->in->n_hints &&
	       !k->in->n_attachments && !kind->right;
}

/* Beside the letter that it answers, where no ticket shows it. */
static enum ombud_status keep_machine(struct taking *k)
{
	struct ombud_session *s = k->s;
	int64_t case_id;
	k->person = k->place.many.person_id;
	if (intake_many_case(&case_id, s, &k->memory, &k->place.many) || add_message(k, case_id))
		return s->err.status;
	return intake_many_note(s, &k->place.many);
}

static enum ombud_status write_down(struct taking *k, enum intake_done *done, int64_t *ticket)
{
	int64_t case_id = k->place.case_id;
	bool quiet = outbox_is_quiet(&k->place.report);
	*done = case_id || quiet || machine_answers(k) ? INTAKE_THREADED : INTAKE_NEW;
	if (quiet)
		return intake_bounce_quiet(k->s, &k->memory, k->in, &k->place.report);
	if (machine_answers(k))
		return keep_machine(k);
	if (k->place.ours)
		k->flags |= LETTER_AUTO; /* it is none that an answer goes to */
	if (k->place.other)
		k->flags |= LETTER_OTHER;
	if (case_id ? thread(k, case_id, ticket) : open_case(k, ticket))
		return k->s->err.status;
	return intake_ack(k->s, k->in, k->flags, case_id ? case_id : k->t.case_id, *ticket);
}

enum ombud_status intake_letter(enum intake_done *done, int64_t *ticket, struct ombud_session *s,
    const struct intake *letter)
{
	struct taking k = {.s = s, .in = letter, .flags = letter->flags};
	*ticket = 0;
	err_clear(&s->err); /* what the letter before met with is told */
	enum ombud_status status = intake_same(&k.same, s, letter);
	bool duplicate = k.same.here;
	if (k.same.id)
		k.flags |= LETTER_SAME_ID;
	if (!status && duplicate && text(letter->address)[0])
		status = intake_asked(s, letter, DATUM_EMAIL, letter->address, true);
	bool rated = false;
	if (!status && !duplicate)
		status = intake_rating(ticket, &rated, s, &k.memory, letter, k.flags);
	if (!status && rated) {
		arena_free(&k.memory);
		*done = INTAKE_THREADED;
		return OMBUD_OK;
	}
	if (!status && !duplicate)
		status = intake_find_place(&k.place, s, &k.memory, letter, k.flags);
	if (!status && (duplicate || k.place.here))
		*done = INTAKE_DUPLICATE;
	else if (!status)
		status = write_down(&k, done, ticket);
	arena_free(&k.memory);
	return status;
}
