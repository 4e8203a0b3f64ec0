/* The gate: every change passes here. See op.h. */
#include "ops/op.h"

#include <string.h>

#include "base/buf.h"
#include "base/say.h"
#include "ops/lease.h"
#include "ops/setup.h"
#include "store/access.h"
#include "store/carry.h"
#include "store/message.h"
#include "store/migrate.h"
#include "store/setting.h"

enum ombud_status op_hands_off(struct ombud_session *s)
{
	if (!s->hands_off)
		return OMBUD_OK;
	return fail(&s->err, OMBUD_DENIED, _("changes are off in this session, by your own wish: nothing was changed"));
}

enum ombud_status op_may_write(struct ombud_session *s)
{
	if (s->past)
		return fail(&s->err, OMBUD_DENIED,
		    _("this is the desk as it was: nothing can be changed there; ':as-of now' comes back to today"));
	if (s->moved_to)
		return fail(&s->err, OMBUD_DENIED,
		    _("the desk has moved to %s: open it there with --db; here nothing is changed any more"), s->moved_to);
	if (s->read_only && db_room(s->db) != ROOM_ENOUGH)
		return fail(&s->err, OMBUD_IO,
		    _("the disk that holds %s is full: the desk is open to read; make room and start ombud anew"),
		    db_path(s->db));
	if (s->read_only)
		return fail(&s->err, OMBUD_IO, _("the desk is open read-only: nothing can be changed"));
	return OMBUD_OK;
}

/* It may have been moved while this session was open. */
static enum ombud_status still_here(struct ombud_session *s)
{
	struct arena memory = {0};
	struct err why = {0};
	const char *to = setting_get(s->db, &why, &memory, CARRY_MOVED);
	if (why.status)
		s->err = why;
	else if (*to)
		s->moved_to = arena_str(&s->memory, to);
	arena_free(&memory);
	return why.status || !s->moved_to ? why.status : op_may_write(s);
}

enum ombud_status op_begin(struct ombud_session *s)
{
	int version = 0;
	if (op_may_write(s))
		return s->err.status;
	lease_keep(s);
	if (db_begin(s->db, &s->err, DB_WRITE))
		return s->err.status;
	if (schema_of(&version, s->db, &s->err)) {
		db_rollback(s->db);
		return s->err.status;
	}
	if (version != schema_newest()) {
		db_rollback(s->db);
		return fail(&s->err, OMBUD_CONFLICT,
		    _("the store was brought to a newer schema meanwhile: leave and start ombud anew"));
	}
	if (still_here(s) || session_account(s) || session_row(s)) {
		db_rollback(s->db);
		return s->err.status;
	}
	return OMBUD_OK;
}

enum ombud_status op_entry(struct op_ctx *c)
{
	if (c->entry)
		return OMBUD_OK;
	c->note.at = c->now;
	c->note.agent_id = c->by_desk ? 0 : c->s->agent.id;
	if (!c->note.op)
		c->note.op = c->op->face.name;
	if (!c->note.sentence)
		c->note.sentence = "";
	if (!c->op->face.reversible)
		c->note.state = ENTRY_FIXED;
	return journal_begin(&c->entry, c->s->db, &c->s->err, &c->note);
}

enum ombud_status op_item(struct op_ctx *c, const struct journal_item *i)
{
	c->touched = true;
	if (op_entry(c))
		return c->s->err.status;
	return journal_item_add(c->s->db, &c->s->err, c->entry, i);
}

const char *op_second_person(const struct op_ctx *c, const char *detail)
{
	if (!c->s->own_machine)
		return detail;
	return arena_printf(c->memory, "%s%sown machine", detail, detail[0] ? ", " : "");
}

struct audit_entry op_audit_entry(
    const struct op_ctx *c, const char *act, const char *object, int64_t id, const char *detail)
{
	if (c->s->rule)
		detail = arena_printf(c->memory, "rule %lld%s%s", (long long)c->s->rule,
		    detail[0] ? ": " : "", detail);
	return (struct audit_entry){.at = c->now,
	    .agent_id = c->by_desk ? 0 : c->s->agent.id,
	    .by_id = c->by_desk ? c->s->agent.id : c->s->by_id,
	    .session_id = c->s->id,
	    .act = act,
	    .object = object,
	    .object_id = id,
	    .n = 1,
	    .detail = detail};
}

enum ombud_status op_audit(
    struct op_ctx *c, const char *act, const char *object, int64_t id, const char *detail)
{
	struct audit_entry e = op_audit_entry(c, act, object, id, detail);
	return audit_add(c->s->db, &c->s->err, &e);
}

enum ombud_status op_audit_reason(struct op_ctx *c, const char *act, const char *object, int64_t id,
    const char *what, const char *reason, int64_t ticket, int64_t person)
{
	struct audit_entry e = op_audit_entry(c, act, object, id, "");
	if (reason[0] && access_add(&e.access_id, e.access_mac, c->s->db, &c->s->err, c->s->key, c->now,
	        c->s->agent.id, what, reason, 1, ticket, person))
		return c->s->err.status;
	return audit_add(c->s->db, &c->s->err, &e);
}

enum ombud_status op_agent(struct op_ctx *c, const char *word, int64_t *id)
{
	struct agent_row *all;
	size_t n, hits = 0, len = strlen(word);
	*id = 0;
	if (!word[0] || strcmp(word, "none") == 0 || strcmp(word, "-") == 0 ||
	    strcmp(word, "@nobody") == 0)
		return OMBUD_OK;
	if (strcmp(word, "@me") == 0) {
		*id = c->s->agent.id;
		return OMBUD_OK;
	}
	if (agent_list(&all, &n, c->s->db, &c->s->err, c->memory))
		return c->s->err.status;
	for (size_t i = 0; i < n; i++) {
		if (!all[i].active)
			continue;
		if (strcmp(all[i].name, word) == 0) {
			*id = all[i].id;
			return OMBUD_OK;
		}
		if (strncmp(all[i].name, word, len) == 0) {
			*id = all[i].id;
			hits++;
		}
	}
	if (hits == 1)
		return OMBUD_OK;
	return fail(&c->s->err, OMBUD_INPUT,
	    hits ? _("several agents begin with '%s': write the whole name")
	         : _("no active agent '%s': 'agent list' names them, @me is you, none is nobody"), word);
}

enum ombud_status op_count_letters(struct op_ctx *c, struct ticket_row *t)
{
	return message_count(&t->n_messages, c->s->db, &c->s->err, t->case_id, t->id);
}

bool op_own(const struct op_ctx *c, const struct ticket_row *t)
{
	return t->assignee_id == 0 || t->assignee_id == c->s->agent.id;
}

static enum ombud_status ask(struct op_ctx *c, const struct op *op, bool own, const char *reason)
{
	if (session_may(c->s, op->permission, own, reason))
		return c->s->err.status;
	if (c->many)
		return session_may(c->s, op->bulk_permission, own, NULL);
	return OMBUD_OK;
}

enum ombud_status op_allowed(struct op_ctx *c, const struct op *op, struct permit *permits,
    const struct ticket_row *t, const char *reason)
{
	bool own = op_own(c, t);
	struct permit *p = &permits[own];
	if (!p->known) {
		ask(c, op, own, reason);
		p->err = c->s->err;
		p->known = true;
	} else if (p->err.status) {
		c->s->err = p->err;
	}
	return p->err.status;
}
