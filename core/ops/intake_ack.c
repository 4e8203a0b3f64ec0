#include "ops/intake_ack.h"

#include <ctype.h>
#include <string.h>
#include <strings.h>

#include "ops/reply.h"
#include "store/audit.h"
#include "store/setting.h"

enum {
	DAY = 86400,
	OLD = 3 * DAY,
	A_DAY_MOST = 3 /* to one person, or mailbox: a program that answers ours ends there */
};

struct ack {
	struct ombud_session *s;
	const struct intake *in;
	struct arena *a;
	struct ticket_row t;
	int64_t person;
};

static const struct sql UNTOLD = {"person of a case that heard nothing yet", "i",
    "SELECT coalesce(c.person_id, 0) FROM cases c WHERE c.id = $1 AND c.acked_at IS NULL AND NOT EXISTS"
    " (SELECT 1 FROM message m WHERE m.case_id = c.id AND m.direction IN (2, 4) AND m.withdrawn = 0)", false};
static const struct sql TOLD_TODAY = {"acknowledgements to a person", "ii",
    "SELECT count(*) FROM outbox o JOIN message m ON m.id = o.message_id"
    " WHERE o.person_id = $1 AND o.kind = 'ack' AND m.at > $2", false};
/* What was sent in a day is among the newest; where more was sent, three more in each thousands flood nobody. */
static const struct sql BOX_TOLD_TODAY = {"acknowledgements to a mailbox", "ssi",
    "SELECT count(*) FROM (SELECT message_id, recipient, kind FROM outbox ORDER BY id DESC LIMIT 5000) o"
    " JOIN message m ON m.id = o.message_id WHERE o.kind = 'ack'"
    " AND (o.recipient = $1 OR o.recipient LIKE $2 ESCAPE '\\') AND m.at > $3", false};
static const struct sql IS_TOLD = {
    "a case was acknowledged", "ii", "UPDATE cases SET acked_at = $2 WHERE id = $1", false};
static const struct sql COUNT = {"letters of a case's tickets", "i",
    "UPDATE ticket SET n_messages = (SELECT count(*) FROM message m WHERE m.case_id = $1 AND m.withdrawn = 0"
    " AND (m.ticket_id IS NULL OR m.ticket_id = ticket.id)) WHERE case_id = $1", false};

/* ---- who is not told --------------------------------------------------------------------------- */

/* Addresses that say by their name that nobody reads them. */
static bool nobody_reads(const char *email)
{
	static const char *const words[] = {"noreply", "donotreply", "mailerdaemon", "postmaster", "autoreply"};
	char local[80];
	size_t n = 0;
	for (const char *p = email; *p && *p != '@' && n < sizeof local - 1; p++)
		if (isalnum((unsigned char)*p))
			local[n++] = (char)tolower((unsigned char)*p);
	local[n] = '\0';
	for (size_t i = 0; i < sizeof words / sizeof *words; i++)
		if (strstr(local, words[i]))
			return true;
	return strncasecmp(email, "bounce", 6) == 0 && strchr("s@+-=", email[6]);
}

static bool may_be_told(const struct ack *k, unsigned flags)
{
	const struct intake *in = k->in;
	if (!in->live || (flags & (LETTER_AUTO | LETTER_LIST | LETTER_BOUNCE | LETTER_OTHER)) || in->kind == KIND_DPA)
		return false;
	if (!in->address || !in->address[0] || nobody_reads(in->address))
		return false;
	return session_now(k->s) - in->received_at <= OLD;
}

/* *yes: the desk tells at all, and this address is none of its own. */
static enum ombud_status desk_tells(struct ack *k, bool *yes)
{
	struct ombud_session *s = k->s;
	const char *ack = setting_get(s->db, &s->err, k->a, "mail.ack"),
	           *own = setting_get(s->db, &s->err, k->a, "mail.own"),
	           *from = setting_get(s->db, &s->err, k->a, "mail.from");
	if (s->err.status)
		return s->err.status;
	*yes = strcmp(ack, "yes") == 0 && from[0] && !setting_lists(own, k->in->address) &&
	       strcasecmp(from, k->in->address) != 0;
	return OMBUD_OK;
}

static void add_escaped(struct buf *like, const char *s, size_t n)
{
	for (size_t i = 0; i < n; i++) {
		if (strchr("\\%_", s[i]))
			buf_char(like, '\\');
		buf_char(like, s[i]);
	}
}

/* karin+1@, karin+2@ and karin@example.org are one mailbox: whoever writes in her name has as many as they like. */
static enum ombud_status box_told(struct ack *k, int64_t *told)
{
	struct ombud_session *s = k->s;
	const char *email = k->in->address, *at = strrchr(email, '@');
	if (!at)
		return OMBUD_OK;
	size_t n = strcspn(email, "+@");
	n = n && email + n < at ? n : (size_t)(at - email);
	struct buf like = {0};
	add_escaped(&like, email, n);
	buf_str(&like, "+%");
	add_escaped(&like, at, strlen(at));
	const char *base = arena_printf(k->a, "%.*s%s", (int)n, email, at);
	enum ombud_status status =
	    db_one(told, s->db, &s->err, &BOX_TOLD_TODAY, S(base), S(buf_text(&like)), I(session_now(s) - DAY));
	buf_free(&like);
	return status;
}

static enum ombud_status case_waits(struct ack *k, int64_t case_id, bool *yes)
{
	struct ombud_session *s = k->s;
	int64_t told = 0, box = 0;
	*yes = false;
	enum ombud_status status = db_one(&k->person, s->db, &s->err, &UNTOLD, I(case_id));
	if (status)
		return status == OMBUD_NOTFOUND ? OMBUD_OK : status;
	if (k->person &&
	    db_one(&told, s->db, &s->err, &TOLD_TODAY, I(k->person), I(session_now(s) - DAY)))
		return s->err.status;
	if (k->person && box_told(k, &box))
		return s->err.status;
	*yes = k->person && told < A_DAY_MOST && box < A_DAY_MOST;
	return OMBUD_OK;
}

/* ---- telling ------------------------------------------------------------------------------------ */

static enum ombud_status keep(struct ack *k, const struct reply *r)
{
	int64_t now = session_now(k->s);
	const struct reply_way way = {.kind = "ack", .person = k->person, .at = now, .send_at = now, .of_case = true};
	struct reply_put put;
	return reply_put(&put, k->s, k->a, &k->t, r, &way);
}

static enum ombud_status audit(struct ack *k)
{
	struct audit_entry e = {.at = session_now(k->s),
	    .agent_id = k->s->agent.id,
	    .by_id = k->s->by_id,
	    .session_id = k->s->id,
	    .act = "ack",
	    .object = "ticket",
	    .object_id = k->t.id,
	    .n = 1,
	    .detail = ""};
	return audit_add(k->s->db, &k->s->err, &e);
}

/* A ticket that cannot be written on (closed, no address of the person's) is none to tell of. */
static enum ombud_status made(struct ack *k, struct reply *r)
{
	static const struct reply_ask ask = {.code = "ack", .text = "", .answers = "no", .unread = true};
	return reply_make(r, k->s, k->a, &k->t, &ask);
}

static bool is_no(enum ombud_status status)
{
	return status == OMBUD_CONFLICT || status == OMBUD_INPUT || status == OMBUD_NOTFOUND || status == OMBUD_LIMIT;
}

static enum ombud_status tell(struct ack *k, int64_t ticket)
{
	struct ombud_session *s = k->s;
	struct reply r;
	if (ticket_load(&k->t, s->db, &s->err, k->a, ticket))
		return s->err.status;
	enum ombud_status status = k->t.kind == KIND_DPA ? OMBUD_CONFLICT : made(k, &r);
	if (is_no(status)) {
		err_clear(&s->err);
		return OMBUD_OK;
	}
	if (status || keep(k, &r) || db_run(s->db, &s->err, &IS_TOLD, I(k->t.case_id), I(session_now(s))) ||
	    db_run(s->db, &s->err, &COUNT, I(k->t.case_id)))
		return s->err.status;
	return audit(k);
}

enum ombud_status intake_ack(
    struct ombud_session *s, const struct intake *in, unsigned flags, int64_t case_id, int64_t ticket)
{
	struct arena a = {0};
	struct ack k = {.s = s, .in = in, .a = &a};
	bool yes = may_be_told(&k, flags);
	enum ombud_status status = yes ? desk_tells(&k, &yes) : OMBUD_OK;
	if (!status && yes)
		status = case_waits(&k, case_id, &yes);
	if (!status && yes)
		status = tell(&k, ticket);
	arena_free(&a);
	return status;
}
