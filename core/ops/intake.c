/* A letter or row becomes a case, a ticket, a person and that person's data. See intake.h. */
#include "ops/intake.h"

#include <sodium.h>
#include <stdlib.h>
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/family.h"
#include "ops/intake_ack.h"
#include "ops/intake_bounce.h"
#include "ops/intake_case.h"
#include "ops/intake_history.h"
#include "ops/intake_person.h"
#include "ops/intake_wake.h"
#include "ops/mask.h"
#include "ops/op.h"
#include "store/audit.h"
#include "store/message.h"
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

enum { AGAIN_SECONDS = 7 * 86400 }; /* longer than mail systems keep what they could not hand over */

struct taking {
	struct ombud_session *s;
	const struct intake *in;
	struct arena memory;
	struct ticket_row t;
	int64_t person, message;
	unsigned char said[32], hash[32]; /* of the words alone; as it is stored */
	unsigned flags;
	struct intake_place place;
};

static const char *text(const char *s)
{
	return s ? s : "";
}

static void hash_bytes(crypto_generichash_state *h, const char *s, size_t n)
{
	uint64_t length = n;
	crypto_generichash_update(h, (const unsigned char *)&length, sizeof length);
	crypto_generichash_update(h, (const unsigned char *)s, n);
}

static void hash_text(crypto_generichash_state *h, const char *s)
{
	hash_bytes(h, text(s), strlen(text(s)));
}

/* What nobody gave a Message-ID is known by its date as well. */
static bool known_by_date(const struct intake *in)
{
	return !text(in->message_id)[0] && text(in->dated)[0];
}

static void hash_file(crypto_generichash_state *h, const struct intake_attachment *a)
{
	uint64_t size = a->size;
	hash_text(h, a->name);
	hash_bytes(h, text(a->bytes), a->bytes ? a->n : 0);
	if (!a->bytes) /* not kept: how large it was is all that is left of it */
		crypto_generichash_update(h, (const unsigned char *)&size, sizeof size);
}

/* Sender, subject and body, each with its length, and what hangs on it: a scanner writes the same words, and
 * often the same Message-ID, to each file that it sends. */
static void hash_letter(struct taking *k)
{
	crypto_generichash_state h;
	crypto_generichash_init(&h, NULL, 0, sizeof k->hash);
	hash_text(&h, k->in->sender);
	hash_text(&h, k->in->subject);
	hash_text(&h, k->in->body);
	crypto_generichash_state more = h;
	crypto_generichash_final(&h, k->said, sizeof k->said);
	memcpy(k->hash, k->said, sizeof k->hash);
	if (!known_by_date(k->in) && !k->in->n_attachments)
		return;
	if (known_by_date(k->in))
		hash_text(&more, k->in->dated);
	for (size_t i = 0; i < k->in->n_attachments; i++)
		hash_file(&more, &k->in->attachments[i]);
	crypto_generichash_final(&more, k->hash, sizeof k->hash);
}

static int64_t size_of_files(const struct intake *in)
{
	int64_t n = 0;
	for (size_t i = 0; i < in->n_attachments; i++)
		n += (int64_t)in->attachments[i].size;
	return n;
}

/* ---- is it here already? ------------------------------------------------------------------------ */

static const struct sql BY_EXTERNAL = {"ticket by foreign number", "s",
    "SELECT id FROM ticket WHERE external_id = $1 AND external_id <> '' ORDER BY id LIMIT 1", false};
static const struct sql SAME_CONTENT = {"whether a ticket of a foreign number holds a letter", "sbb",
    "SELECT m.id FROM ticket t JOIN message m ON m.case_id = t.case_id WHERE t.external_id = $1 AND m.hash IN ($2, $3) LIMIT 1",
    false};
/* A mail system may hand a letter over again for days: its date says that it is the same one. What has no
 * date, and what a program before this one stored, is the same where it came at the same second. */
static const struct sql BY_HASH = {"letter without an id, by hash and time", "bbiiiii",
    "SELECT id FROM message m WHERE message_id = '' AND hash IN ($1, $2) AND (hash = $2 OR " MESSAGE_FILES_ARE("$6", "$7") ")"
    " AND (at = $3 OR (hash = $2 AND at BETWEEN $4 AND $5)) LIMIT 1",
    false};
static const struct sql TICKET_OF = {"first ticket of a case", "i",
    "SELECT id FROM ticket WHERE case_id = $1 ORDER BY id LIMIT 1", false};
/* Two exporters may count alike: a number that is there with other words is not the same row, and what
 * it says is not to be lost without a word. */
static enum ombud_status known_number(struct taking *k, bool *duplicate)
{
	struct ombud_session *s = k->s;
	int64_t id, same;
	enum ombud_status status = db_one(&id, s->db, &s->err, &BY_EXTERNAL, S(k->in->external_id));
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	status = db_one(&same, s->db, &s->err, &SAME_CONTENT, S(k->in->external_id), B(k->said, 32), B(k->hash, 32));
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_CONFLICT,
		    _("its external_id is that of #%lld, whose sender, subject or body is another: give it a number of its own"),
		    (long long)id);
	*duplicate = status == OMBUD_OK;
	return status;
}

/* A letter of ours that came back: the desk has it. */
static enum ombud_status is_own_letter(struct taking *k, bool *own)
{
	static const struct sql OWN = {"whether a Message-ID is of a letter of ours", "s",
	    "SELECT id FROM message WHERE message_id = $1 AND message_id <> '' AND direction = 2 LIMIT 1", false};
	int64_t id;
	enum ombud_status status = db_one(&id, k->s->db, &k->s->err, &OWN, S(k->in->message_id));
	*own = status == OMBUD_OK;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
}

static enum ombud_status is_duplicate(struct taking *k, bool *duplicate)
{
	struct ombud_session *s = k->s;
	bool other = false;
	int64_t id;
	const struct message_files files = {(int64_t)k->in->n_attachments, size_of_files(k->in)};
	*duplicate = false;
	if (k->in->by_hand)
		return OMBUD_OK;
	if (text(k->in->message_id)[0]) {
		if (message_known(duplicate, &other, s->db, &s->err, k->in->message_id, k->hash, k->said, &files))
			return s->err.status;
		if (!other || *duplicate)
			return OMBUD_OK;
		k->flags |= LETTER_SAME_ID;
		return is_own_letter(k, duplicate);
	}
	if (text(k->in->external_id)[0])
		return known_number(k, duplicate);
	int64_t at = k->in->received_at, days = known_by_date(k->in) ? AGAIN_SECONDS : 0;
	enum ombud_status status = db_one(
	    &id, s->db, &s->err, &BY_HASH, B(k->said, 32), B(k->hash, 32), I(at), I(at - days), I(at + days),
	    I(files.n), I(files.size));
	*duplicate = status == OMBUD_OK;
	return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
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
	const char *days = setting_get(s->db, &s->err, &k->memory, "mail.raw_days");
	int32_t until = local_day(s->constants.zone, k->in->received_at);
	int32_t today = session_today(s);
	/* An old letter imported today still gets its days: they count from when it came to us. */
	if (until < today)
		until = today;
	until += (int32_t)strtol(days ? days : "90", NULL, 10);
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
		given = and_remark(k, given, _("it came from the desk's own address"));
	if (k->place.other)
		given = and_remark(k, given, _("not from the person: from one whom the ticket was forwarded to"));
	if (k->flags & LETTER_SAME_ID)
		given = and_remark(k, given, _("another letter has the same Message-ID"));
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
	memcpy(m.hash, k->hash, sizeof m.hash);
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
	    .extension = "",
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

static enum ombud_status open_case(struct taking *k, int64_t *ticket)
{
	struct ombud_session *s = k->s;
	int64_t case_id;
	bool fresh;
	if (intake_person(s, k->in, &k->person) ||
	    case_insert(&case_id, s->db, &s->err, k->in->received_at, k->person) ||
	    fill_row(k, case_id) || set_assignee(k))
		return s->err.status;
	set_labels(k);
	if (ticket_insert(ticket, s->db, &s->err, &k->t) || add_message(k, case_id) ||
	    add_hints(k, case_id) || intake_history(s, k->in, &k->memory, *ticket))
		return s->err.status;
	if (k->place.claims && ticket_link(&fresh, s->db, &s->err, *ticket, k->place.claims, "claims"))
		return s->err.status;
	return audit(k, k->in->by_hand ? "new" : "import", *ticket, NULL, 0);
}

static enum ombud_status write_down(struct taking *k, enum intake_done *done, int64_t *ticket)
{
	int64_t case_id = k->place.case_id;
	*done = case_id || k->place.report.to_id ? INTAKE_THREADED : INTAKE_NEW;
	if (k->place.report.to_id)
		return intake_bounce_digest(k->s, &k->memory, k->in, &k->place.report);
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
	bool duplicate;
	*ticket = 0;
	err_clear(&s->err); /* what the letter before met with is told */
	hash_letter(&k);
	enum ombud_status status = is_duplicate(&k, &duplicate);
	if (!status && duplicate && text(letter->address)[0])
		status = intake_asked(s, letter, DATUM_EMAIL, letter->address, true);
	if (!status && !duplicate)
		status = intake_find_place(&k.place, s, &k.memory, letter, k.flags);
	if (!status && (duplicate || k.place.here))
		*done = INTAKE_DUPLICATE;
	else if (!status)
		status = write_down(&k, done, ticket);
	arena_free(&k.memory);
	return status;
}
