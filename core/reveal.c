/* Values in clear, one at a time: the reason is committed before anything is shown. */
#include <sodium.h>
#include <string.h>

#include "base/alloc.h"
#include "base/say.h"
#include "ops/access.h"
#include "ops/op.h"
#include "ops/reads.h"
#include "ops/reveal.h"
#include "port/attached.h"
#include "store/access.h"
#include "store/asked.h"
#include "store/message.h"
#include "store/person.h"
#include "store/setting.h"

/* Pages of their own: locked where the limit allows it, in no core file, wiped when they are given
 * back. NULL: there is no memory. */
char *reveal_guarded(const void *bytes, size_t n)
{
	char *p = sodium_malloc(n + 1);
	if (!p)
		return NULL;
	if (n)
		memcpy(p, bytes, n);
	p[n] = '\0';
	return p;
}

void ombud_wipe(char *clear)
{
	sodium_free(clear);
}

const char *reveal_reason_code(const char *reason)
{
	static const char *const reasons[] = {"identity", "reply", "rectify", "package", "breach"};
	for (size_t i = 0; i < sizeof reasons / sizeof *reasons; i++)
		if (strcmp(reasons[i], reason) == 0)
			return reasons[i];
	return "other";
}

bool reveal_reason_ok(const char *reason)
{
	if (strcmp(reveal_reason_code(reason), reason) == 0)
		return strcmp(reason, "other") != 0;
	return strncmp(reason, "other: ", 7) == 0 && !strchr(reason, '\n') && reason[7 + strspn(reason + 7, " ")];
}

enum { RATE_SECONDS = 3600 };

/* Each time that an hour's reveals reach the limit, or twice it, is an entry that leads are told of. */
static enum ombud_status log_rate(struct ombud_session *s, int64_t revealed)
{
	int64_t now = session_now(s), most, n;
	if (setting_number(&most, s->db, &s->err, "limit.reveals") || !most ||
	    asked_reveals(&n, s->db, &s->err, s->agent.id, now - RATE_SECONDS) ||
	    n / most == (n - revealed) / most)
		return s->err.status;
	struct audit_entry e = {.at = now,
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = "reveal-rate",
	    .object = "agent",
	    .object_id = s->agent.id,
	    .n = n};
	return audit_add(s->db, &s->err, &e);
}

enum ombud_status reveal_note(struct ombud_session *s, const char *act, const char *object,
    int64_t id, const char *what, const char *reason, int64_t n, int64_t ticket, int64_t person,
    const char *detail)
{
	struct audit_entry e = {.at = session_now(s),
	    .agent_id = s->agent.id,
	    .by_id = s->by_id,
	    .session_id = s->id,
	    .act = act,
	    .object = object,
	    .object_id = id,
	    .n = n,
	    .detail = detail};
	if (access_add(&e.access_id, e.access_mac, s->db, &s->err, s->key, e.at, s->agent.id, what,
	        reason, n, ticket, person) ||
	    audit_add(s->db, &s->err, &e))
		return s->err.status;
	return strcmp(what, "reveal") == 0 ? log_rate(s, n) : OMBUD_OK;
}

enum ombud_status reveal_log(struct ombud_session *s, const char *act, const char *object,
    int64_t id, const char *what, const char *reason, int64_t n, int64_t ticket, int64_t person,
    const char *detail)
{
	if (access_can_log(s, _("a reveal")) || op_begin(s))
		return s->err.status;
	if (reveal_note(s, act, object, id, what, reason, n, ticket, person, detail)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return db_commit(s->db, &s->err);
}

enum ombud_status reason_unknown(struct ombud_session *s, const char *what)
{
	return fail(&s->err, OMBUD_INPUT,
	    _("%s needs a reason: identity, reply, rectify, package, breach, or 'other: why'"), what);
}

/* Before anything is read: the reason that will be logged, and that it can be. */
static enum ombud_status check_reason(struct ombud_session *s, const char *reason)
{
	if (reason_is_given(reason))
		return access_can_log(s, _("a reveal"));
	return reason_unknown(s, _("a reveal"));
}

bool reason_is_given(const char *reason)
{
	return reason && reveal_reason_ok(reason);
}

bool ombud_is_reason(const char *reason)
{
	return reason_is_given(reason);
}

static enum ombud_status load_ticket(
    struct ombud_session *s, struct arena *memory, struct ticket_row *t, int64_t id)
{
	enum ombud_status status = ticket_load(t, s->db, &s->err, memory, id);
	if (status == OMBUD_NOTFOUND)
		return fail(&s->err, OMBUD_NOTFOUND, _("there is no ticket #%lld"), (long long)id);
	return status;
}

bool ombud_ticket_wants_reason(struct ombud_session *s, int64_t id)
{
	struct arena memory = {0};
	struct ticket_row t;
	session_enter(s);
	bool wants = !ticket_load(&t, s->db, &s->err, &memory, id) && reads_ticket(s, &t, NULL) &&
	             !reads_ticket(s, &t, "reply");
	err_clear(&s->err);
	arena_free(&memory);
	return wants;
}

static bool own(const struct ombud_session *s, const struct ticket_row *t)
{
	return t->assignee_id == s->agent.id;
}

enum ombud_status reveal_may(struct ombud_session *s, enum permission p, const struct ticket_row *t,
    bool mine, const char *reason)
{
	if (!session_may(s, p, mine, reason) || mine || !own(s, t))
		return s->err.status;
	return fail(&s->err, OMBUD_DENIED,
	    _("%s: an open privacy ticket of the same person is another agent's: ask them, or who has it all: "
	      "%s"),
	    permission_said(p), permission_holders(p));
}

static enum ombud_status may_datum(
    struct ombud_session *s, struct arena *memory, const struct ticket_row *t, int64_t datum)
{
	struct datum_row *d;
	size_t n;
	bool mine;
	if (reads_own_person(&mine, s, t) || datum_list(&d, &n, s->db, &s->err, memory, t->person_id))
		return s->err.status;
	for (size_t i = 0; i < n; i++)
		if (datum_number(d[i].field, d[i].n) == datum)
			return reveal_may(s, permission_to_reveal(field_of_datum(d[i].field)->class_), t, mine, "reply");
	return fail(&s->err, OMBUD_NOTFOUND, _("the ticket's person has no such value"));
}

enum ombud_status ombud_may_reveal(struct ombud_session *s, int64_t ticket, int64_t datum)
{
	struct arena memory = {0};
	struct ticket_row t;
	session_enter(s);
	enum ombud_status status = load_ticket(s, &memory, &t, ticket);
	if (!status)
		status = datum ? may_datum(s, &memory, &t, datum)
		               : reveal_may(s, MAY_REVEAL_S3, &t, own(s, &t), "reply");
	arena_free(&memory);
	return status;
}

static enum ombud_status reveal(struct ombud_session *s, struct arena *memory, int64_t ticket,
    int64_t datum, const char *reason, char **out)
{
	struct ticket_row t;
	struct datum_row *d;
	size_t n;
	bool mine;
	if (check_reason(s, reason) || load_ticket(s, memory, &t, ticket) || reads_own_person(&mine, s, &t) ||
	    datum_list(&d, &n, s->db, &s->err, memory, t.person_id))
		return s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (datum_number(d[i].field, d[i].n) != datum)
			continue;
		const struct field *f = field_of_datum(d[i].field);
		if (reveal_may(s, permission_to_reveal(f->class_), &t, mine, reason) ||
		    reveal_log(s, "reveal", "person", t.person_id, "reveal", reason, 1, ticket,
		        t.person_id, f->name))
			return s->err.status;
		*out = reveal_guarded(d[i].value, strlen(d[i].value));
		return *out ? OMBUD_OK
			    : fail(&s->err, OMBUD_NOMEM, _("no memory left to show a value in"));
	}
	return fail(&s->err, OMBUD_NOTFOUND, _("the ticket's person has no such value"));
}

enum ombud_status ombud_reveal(
    char **out, struct ombud_session *s, int64_t ticket, int64_t datum, const char *reason)
{
	struct arena memory = {0};
	session_enter(s);
	*out = NULL;
	enum ombud_status status = reveal(s, &memory, ticket, datum, reason, out);
	arena_free(&memory);
	return status;
}

static enum ombud_status bytes_of(struct ombud_session *s, struct arena *memory, int64_t ticket,
    int number, const char *reason, struct attachment_row *out)
{
	struct ticket_row t;
	struct attachment_row *a;
	size_t n;
	if (check_reason(s, reason) || load_ticket(s, memory, &t, ticket) ||
	    attachment_list(&a, &n, s->db, &s->err, memory, t.case_id, t.id))
		return s->err.status;
	if (number < 1 || (size_t)number > n)
		return fail(&s->err, OMBUD_NOTFOUND, _("#%lld has no attachment %d; it has %zu"),
		    (long long)ticket, number, n);
	if (reveal_may(s, MAY_REVEAL_S3, &t, own(s, &t), reason) || attached_is_there(s, &a[number - 1]) ||
	    reveal_log(s, "attachment", "ticket", ticket, "reveal", reason, 1, ticket, t.person_id, "") ||
	    attachment_bytes(out, s->db, &s->err, memory, a[number - 1].id))
		return s->err.status;
	if (!out->bytes)
		return fail(&s->err, OMBUD_NOTFOUND,
		    _("the attachment was over the size that is kept: only name, type and size are here"));
	return OMBUD_OK;
}

enum ombud_status ombud_attachment_bytes(char **out, size_t *bytes, struct ombud_session *s,
    int64_t ticket, int number, const char *reason)
{
	struct arena memory = {0};
	struct attachment_row a;
	session_enter(s);
	*out = NULL;
	*bytes = 0;
	enum ombud_status status = bytes_of(s, &memory, ticket, number, reason, &a);
	if (!status) {
		*out = reveal_guarded(a.bytes, a.n_bytes);
		*bytes = *out ? a.n_bytes : 0;
		if (!*out)
			status = fail(&s->err, OMBUD_NOMEM, _("no memory left for the attachment"));
	}
	arena_free(&memory);
	return status;
}
