/* Operations on accounts: who is added, may what, is qualified until when, and leaves. */
#include <string.h>

#include "base/say.h"
#include "base/time.h"
#include "ops/family.h"
#include "ops/hand.h"
#include "store/desk.h"
#include "store/setting.h"

static bool account_ok(const char *s)
{
	size_t n = strlen(s);
	if (!n || n > 32 || s[0] == '-' || s[0] == '.')
		return false;
	return strspn(s, "abcdefghijklmnopqrstuvwxyz0123456789._-") == n;
}

static enum ombud_status roles_of(struct op_ctx *c, unsigned *roles)
{
	*roles = roles_parse(op_arg(c, "role"));
	if (!*roles)
		return fail(&c->s->err, OMBUD_INPUT,
		    _("role: agent, lead, dpo, auditor or admin; several with commas between"));
	const char *conflict = roles_conflict(*roles);
	if (conflict)
		return fail(&c->s->err, OMBUD_CONFLICT, "%s", conflict);
	return OMBUD_OK;
}

static enum ombud_status until_of(struct op_ctx *c, int32_t *day)
{
	const char *word = op_arg(c, "until");
	if (!word[0]) {
		*day = add_months(session_today(c->s), 12);
		return OMBUD_OK;
	}
	if (!day_parse(word, strlen(word), day))
		return fail(&c->s->err, OMBUD_INPUT, _("until: write the day as YYYY-MM-DD"));
	return OMBUD_OK;
}

/* said: what the audit has, from which the report knows what an account was. */
static enum ombud_status agent_note(struct op_ctx *c, const struct agent_row *a, const char *field, const char *was,
    const char *is, const char *said)
{
	c->changed = 1;
	c->s->agent_seen = -1; /* it may be one's own */
	c->note.sentence = arena_printf(c->memory, "%s %s", c->op->face.name, a->name);
	if (op_item(c, &(struct journal_item){
	        .place = "agent", .row_id = a->id, .field = field, .before = was, .after = is}))
		return c->s->err.status;
	return op_audit(c, c->op->face.name, "agent", a->id, said);
}

enum ombud_status run_agent_add(struct op_ctx *c)
{
	struct agent_row a = {.name = op_arg(c, "name"),
	    .full_name = op_arg(c, "full-name"),
	    .login = op_arg(c, "login"),
	    .lang = op_arg(c, "lang"),
	    .charset = op_arg(c, "charset"),
	    .team = op_has(c, "team") ? op_arg(c, "team") : "privacy",
	    .active = true,
	    .authorised_by = c->s->agent.id,
	    .authorised_at = c->now},
	                 old;
	if (!account_ok(a.name))
		return fail(&c->s->err, OMBUD_INPUT,
		    _("an agent's name is at most 32 of a-z 0-9 . _ - and begins with a letter or digit"));
	if (roles_of(c, &a.roles) || until_of(c, &a.qualified_until))
		return c->s->err.status;
	enum ombud_status status = agent_by_name(&old, c->s->db, &c->s->err, c->memory, a.name);
	if (status == OMBUD_OK)
		return fail(&c->s->err, OMBUD_CONFLICT, _("there is an agent %s already"), a.name);
	if (status != OMBUD_NOTFOUND || agent_insert(&a.id, c->s->db, &c->s->err, &a))
		return c->s->err.status;
	c->created = a.id;
	return agent_note(c, &a, "active", "0", "1", agent_said(c->keep, &a));
}

static enum ombud_status find(struct op_ctx *c, struct agent_row *a)
{
	enum ombud_status status =
	    agent_by_name(a, c->s->db, &c->s->err, c->memory, op_arg(c, "name"));
	if (status == OMBUD_NOTFOUND)
		return fail(&c->s->err, OMBUD_NOTFOUND, _("no agent '%s': 'agent list' names them"),
		    op_arg(c, "name"));
	return status;
}

/* As nobody touches the own account, the admin who acts is one who stays: the last one cannot go.
 * Only the own training is renewed by who is the only one to do it, or the desk would be shut. */
enum ombud_status account_not_own(
    struct ombud_session *s, struct arena *memory, const struct agent_row *a, bool renews)
{
	int64_t others = 1;
	if (a->id != s->agent.id || (renews && agent_admins(&others, s->db, &s->err, memory, session_today(s), s->agent.id)))
		return s->err.status;
	if (!others)
		return OMBUD_OK;
	return fail(&s->err, OMBUD_DENIED, renews
	        ? _("nobody renews their own qualification while there is another qualified admin, who may")
	        : _("nobody changes the account they work with: another admin may"));
}

enum ombud_status run_agent_role(struct op_ctx *c)
{
	struct agent_row a;
	struct buf was = {0}, is = {0};
	unsigned roles;
	if (find(c, &a) || roles_of(c, &roles) || account_not_own(c->s, c->memory, &a, false))
		return c->s->err.status;
	roles_text(&was, a.roles);
	roles_text(&is, roles);
	const char *before = arena_str(c->memory, buf_text(&was)), *after = arena_str(c->memory, buf_text(&is));
	buf_free(&was);
	buf_free(&is);
	a.roles = roles;
	if (agent_update(c->s->db, &c->s->err, &a))
		return c->s->err.status;
	return agent_note(c, &a, "roles", before, after, after);
}

enum ombud_status run_agent_qualify(struct op_ctx *c)
{
	struct agent_row a;
	char was[DAY_TEXT], is[DAY_TEXT];
	int32_t until;
	if (find(c, &a) || until_of(c, &until) || account_not_own(c->s, c->memory, &a, true))
		return c->s->err.status;
	day_text(was, a.qualified_until);
	day_text(is, until);
	if (until < session_today(c->s))
		c->remark = _("that day is past: the account lists and reads, masked, and decides nothing");
	a.qualified_until = until;
	a.authorised_by = c->s->agent.id;
	a.authorised_at = c->now;
	if (agent_update(c->s->db, &c->s->err, &a))
		return c->s->err.status;
	const char *after = arena_str(c->memory, is);
	return agent_note(c, &a, "qualified", arena_str(c->memory, was), after, after);
}

/* An address is personal, whoever's it is: the audit says that it was changed, and not to what. */
enum ombud_status run_agent_set(struct op_ctx *c)
{
	struct agent_row a;
	const char *email = strcmp(op_arg(c, "email"), "none") == 0 ? "" : op_arg(c, "email");
	if (find(c, &a))
		return c->s->err.status;
	if (!setting_is_address(email))
		return fail(&c->s->err, OMBUD_INPUT, _("--email: an address such as ines@example.org, or none"));
	const char *was = a.email;
	c->unchanged = strcmp(was, email) == 0;
	if (c->unchanged)
		return OMBUD_OK;
	a.email = email;
	c->changed = 1;
	c->s->agent_seen = -1;
	c->note.sentence = arena_printf(c->memory, "agent-set %s", a.name);
	if (agent_update(c->s->db, &c->s->err, &a) || op_item(c, &(struct journal_item){
	        .place = "agent", .row_id = a.id, .field = "email", .before = was, .after = email}))
		return c->s->err.status;
	return op_audit(c, "agent-set", "agent", a.id, email[0] ? "email" : "no email");
}

static const struct sql OPEN_OF = {"open tickets of an agent", "i",
    "SELECT id FROM ticket WHERE assignee_id = $1 AND is_open = 1 ORDER BY id", false};

static enum ombud_status hand_over(struct op_ctx *c, struct ticket_row *t)
{
	t->assignee_id = *(const int64_t *)c->ready;
	return OMBUD_OK;
}

static enum ombud_status release(struct op_ctx *c, int64_t agent, int64_t to, int64_t *released)
{
	id_vec ids = {0};
	struct rows r = db_select(c->s->db, &c->s->err, &OPEN_OF, I(agent));
	while (db_next(&r))
		vec_push(&ids, db_int(&r, 0));
	enum ombud_status status = db_end(&r);
	*released = 0;
	c->many = true;
	c->detail = to ? "leaver" : "none";
	c->ready = &to;
	if (!status)
		status = hand_change(c, "assign", ids.v, ids.n, hand_over, released);
	c->ready = NULL;
	c->many = false;
	vec_free(&ids);
	return status;
}

static enum ombud_status fit_heir(struct op_ctx *c, const struct agent_row *leaver, const struct agent_row *heir)
{
	struct err *err = &c->s->err;
	if (heir->id == leaver->id)
		return fail(err, OMBUD_CONFLICT, _("a leaver's tickets cannot stay with the leaver"));
	if (!heir->active)
		return fail(err, OMBUD_CONFLICT, _("the account of %s is disabled: its tickets would wait"), heir->name);
	if (!role_has(heir->roles, MAY_WORK))
		return fail(err, OMBUD_CONFLICT, _("%s may not work on tickets: %s may"), heir->name,
		    permission_holders(MAY_WORK));
	if (heir->qualified_until < session_today(c->s))
		return fail(err, OMBUD_CONFLICT, _("%s's qualification has lapsed: the tickets would wait"), heir->name);
	return OMBUD_OK;
}

/* Who gets them, id 0: nobody. */
static enum ombud_status heir_of(
    struct op_ctx *c, const struct agent_row *leaver, bool active, struct agent_row *heir)
{
	int64_t to;
	*heir = (struct agent_row){0};
	if (!op_has(c, "to"))
		return OMBUD_OK;
	if (active)
		return fail(&c->s->err, OMBUD_INPUT, _("only a leaver's tickets go to another"));
	if (op_agent(c, op_arg(c, "to"), &to) || !to)
		return c->s->err.status;
	if (agent_by_id(heir, c->s->db, &c->s->err, c->memory, to))
		return c->s->err.status;
	return fit_heir(c, leaver, heir);
}

/* A leaver's open tickets go back to the queue, or to the agent that is named. */
static enum ombud_status leave(struct op_ctx *c, const struct agent_row *a, const struct agent_row *heir)
{
	int64_t moved, open;
	if (release(c, a->id, heir->id, &moved) || session_count(&open, c->s->db, &c->s->err, a->id))
		return c->s->err.status;
	c->remark = arena_printf(c->keep, _("open tickets given to %s: %lld, sessions that end: %lld"),
	    heir->id ? heir->name : _("nobody"), (long long)moved, (long long)open);
	return OMBUD_OK;
}

static enum ombud_status set_state(
    struct op_ctx *c, struct agent_row *a, bool active, const struct agent_row *heir)
{
	static const char *const words[] = {"disabled", "active"};
	if (a->active == active) {
		c->unchanged = 1;
		return OMBUD_OK;
	}
	a->active = active;
	if (agent_update(c->s->db, &c->s->err, a) || (!active && leave(c, a, heir)))
		return c->s->err.status;
	return agent_note(c, a, "active", words[!active], words[active], words[active]);
}

enum ombud_status run_agent_state(struct op_ctx *c)
{
	struct agent_row a, heir;
	const char *word = op_arg(c, "is");
	bool active = strcmp(word, "active") == 0;
	if (!active && strcmp(word, "disabled") != 0)
		return fail(&c->s->err, OMBUD_INPUT, _("an account is active or disabled"));
	if (find(c, &a) || account_not_own(c->s, c->memory, &a, false) || heir_of(c, &a, active, &heir))
		return c->s->err.status;
	return set_state(c, &a, active, &heir);
}
